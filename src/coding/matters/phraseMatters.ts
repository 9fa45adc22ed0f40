import type { Clause, Phrase, Token } from '../../language/types.ts';
import { nounCue } from '../cues/cues.ts';
import { findFlip } from '../cues/flips.ts';
import { endIn, nounOfEnd } from '../cues/namedEnds.ts';
import { type Context, issueSubject } from '../draft.ts';
import type { IssueMatch } from '../issues/issues.ts';
import { isDecidable, isSameNoun } from '../issues/matterNouns.ts';
import { phraseFrom } from '../issues/open.ts';
import { partialName } from '../issues/partial.ts';
import { findAntecedent } from './antecedents.ts';
import type { Matter, Side } from './matters.ts';
import { nounOf, toNoun } from './nouns.ts';
import { openMatter } from './openMatter.ts';

export const isPointing = (token: Token): boolean => token.pos === 'PRON' || token.pos === 'ADV' || token.pos === 'DET';

/** The matters that a phrase names, each by a noun that a pronoun can agree with. */
export function phraseMatters(
  context: Context,
  clause: Clause,
  phrase: Phrase,
  matches: readonly IssueMatch[],
  weight: number,
  deed: Side | null,
): Matter[] {
  const { analysis, cues } = context.reading;
  const head = analysis.tokens[phrase.head]!;
  const place = { sentence: clause.sentence, at: phrase.tokens[0]! };
  const pointed = findAntecedent(context, phrase, clause);
  if (pointed)
    return [
      {
        subject: pointed.subject,
        sign: pointed.sign,
        noun: isPointing(head) ? pointed.noun : nounOf(analysis, phrase),
        deed: endingOn(deed, pointed.sign),
        weight,
        ...place,
      },
    ];
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return [];
  if (occasions.test(head.lemma) && /^(?:at|on|auf)$/.test(analysis.tokens[phrase.tokens[0]! - 1]?.lower ?? '')) return [];
  const named = matches.filter(match => match.tokens.some(at => phrase.tokens.includes(at) || isBehind(context, clause, phrase, at)));
  if (named.length === 0) {
    const titled = isTitled(context, head);
    const decidable = isDecidable(head.lemma) || isDecidable(head.lower) || (titled && weight === 3);
    if (!decidable && nounCue(head, cues)?.kind === 'position') return withinAttitude(context, clause, phrase, matches); // "das Veto" is what somebody thinks of a matter
    const matter = head.pos === 'NOUN' && (weight === 3 || decidable) ? openMatter(context.reading, phrase) : null;
    if (!matter) return [];
    const { subject, sign } = matter;
    const noun = nounOf(analysis, phrase);
    return [{ subject, sign, noun, ...(decidable ? { deed, weight } : { deed: null, weight: 1 }), titled, ...place }];
  }
  return named.flatMap(match => {
    const subject = issueSubject(context, match.issue);
    const flip = findFlip(analysis, match, cues);
    const flips = flip !== null;
    const isEnd = nounOfEnd(analysis, match, flip) === head.text;
    const also = isEnd ? endIn(context.reading, phrase) : null;
    const isHead = match.tokens.includes(phrase.head);
    // "Austritt | aus der Konvention |" is the opposite, "die Konvention" the thing.
    const isThing = isHead && match.sign < 0 && match.tokens.some(at => at < phrase.tokens[0]! && analysis.tokens[at]!.pos === 'NOUN');
    const own = isThing ? 1 : match.sign;
    const inner = match.tokens
      .map(at => analysis.tokens[at]!)
      .filter(token => token.pos === 'NOUN' && token.index !== phrase.head && phrase.tokens.includes(token.index));
    const sign = flips && !isHead ? turn(match.sign) : own;
    return [
      {
        subject,
        sign,
        noun: nounOf(analysis, phrase),
        ...(also && { also }),
        deed: endingOn(deed, own),
        weight,
        ...place,
      },
      ...inner.map(token => ({
        subject,
        sign: isHead && match.sign < 0 ? (partialName(match.issue, analysis.language, token) ?? 1) : match.sign,
        noun: toNoun(token),
        deed: null,
        weight: Math.min(weight, 1),
        ...place,
      })),
    ];
  });
}

/** "Its veto | of the levy |", "critics | of the levy |": what it is about comes up with it. */
function withinAttitude(context: Context, clause: Clause, { head, tokens: own }: Phrase, matches: readonly IssueMatch[]): Matter[] {
  const { tokens, language } = context.reading.analysis;
  const isBehind = language === 'en' && /^(?:of|to|on|against|for)$/.test(tokens[head + 1]?.lower ?? '') && own.includes(head + 2);
  const inner = isBehind ? phraseFrom(context.reading, head + 2) : null;
  return inner && isDecidable(tokens[inner.head]!.lemma) ? phraseMatters(context, clause, inner, matches, 1, null) : [];
}

/** "At the request of the government", "auf Wunsch Oslos": how it came about. */
const occasions =
  /^(?:request|behest|invitation|urging|instigation|initiative|suggestion|insistence|wunsch|bitte|antrag|einladung|drängen|initiative|vorschlag|anregung|betreiben)$/;

/** Named by the title, too, and a thing: leaving is what somebody does, and a noun for what somebody thinks tells it of another thing. */
const isTitled = ({ titled, reading: { cues } }: Context, head: Token): boolean =>
  titled.some(noun => isSameNoun(head.lemma, noun)) && nounCue(head, cues) === null && !leaving.test(head.lemma);
const leaving = /^(?:exit|departure|withdrawal|pull-?out|secession)$|(?:austritt|ausstieg|abzug|rückzug|abkehr|abspaltung)$/;

const turn = (sign: Side): Side => (sign > 0 ? -1 : 1);

/** "Is for suspending | the patents |", on an issue that they are the contrary of: to end that is a deed for it. "Demands | their end |" has done nothing yet. */
const endingOn = (deed: Side | null, sign: Side): Side | null => (deed === -1 && sign < 0 ? 1 : deed);

/** "die Lieferung von Taurus": the issue stands in the phrase that follows and that the noun governs. */
const isBehind = (context: Context, clause: Clause, phrase: Phrase, at: number): boolean =>
  clause.obliques.some(
    oblique =>
      oblique.phrase.tokens.includes(at) &&
      oblique.phrase.tokens[0]! - phrase.tokens.at(-1)! === 2 &&
      /^(?:von|an|für|über|zu|gegen|auf|of|for|on|to|against)$/.test(oblique.prep) &&
      context.reading.analysis.tokens[phrase.head]!.pos === 'NOUN',
  );
