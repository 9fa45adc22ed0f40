import type { Cue } from '../../codebook/schema.ts';
import type { Clause, Phrase, Token } from '../../language/types.ts';
import { takesObject } from '../cues/nounHolders.ts';
import { isPredicated } from '../cues/targetPhrases.ts';
import type { Context } from '../draft.ts';
import { saysWhenOrHow } from '../issues/attributes.ts';
import { phraseFrom } from '../issues/open.ts';
import { opensJudgement } from '../issues/openLabel.ts';
import type { Actor } from '../mentions/names.ts';
import type { Reading } from '../reading.ts';

/** "Criticism of | the treaty | from Norway": whose attitude it is belongs to the attitude. */
export function withoutSource({ analysis, scan }: Reading, phrase: Phrase, holder: Actor): Phrase {
  const from = phrase.tokens.findIndex(at => at > phrase.head && analysis.tokens[at]!.lower === 'from');
  const isSource = phrase.tokens.some((at, order) => order > from && scan.byToken.get(at)?.actor.ref.id === holder.ref.id);
  if (from < 0 || !isSource) return phrase;
  const tokens = phrase.tokens.slice(0, from);
  return { ...phrase, tokens, end: analysis.tokens[tokens.at(-1)!]!.end };
}

/** "Kritik am Vertrag", "support for the treaty": the phrase that one of the noun's prepositions opens right behind it. */
export function complementOf(context: Context, clause: Clause, at: number, cue: Cue, holder: Actor): Phrase | null {
  const { reading } = context;
  const isHolder = (index: number) => reading.analysis.language === 'en' && reading.scan.byToken.get(index)?.actor.ref.id === holder.ref.id;
  const next = reading.analysis.tokens[at + 1]?.lower ?? '';
  if (/^(?:on|over|about|against)$/.test(next) && reading.analysis.language === 'en' && !cue.about.includes(`prep:${next}`)) return null; // "cast doubt | on it at a meeting"
  const near = clause.obliques.find(
    ({ prep, phrase }) =>
      !opensJudgement(reading.analysis.tokens, phrase.tokens[0]! - 1) &&
      cue.about.includes(`prep:${prep}`) &&
      phrase.tokens[0]! > at &&
      !isHolder(phrase.head) &&
      !isPredicated(clause, at, phrase) &&
      !isOfOther(reading, at, phrase) &&
      phrase.tokens[0]! - at <= 5,
  );
  if (near) return near.phrase;
  const fronted = frontedComplement(context, clause, at, cue);
  if (fronted) return fronted;
  if (opensJudgement(reading.analysis.tokens, at + 1)) return null; // "hält den Plan | für Irrsinn"
  const prep = reading.analysis.tokens
    .slice(at + 1, at + (/^(?:from|of|in|among)$/.test(reading.analysis.tokens[at + 1]?.lower ?? '') ? 10 : 4))
    .find(token => cue.about.includes(`prep:${token.lower}`) && !isHolder(token.index + 1) && !isHolder(token.index + 2));
  if (prep) return phraseFrom(reading, prep.index + 1);
  // Of whom it is an attitude stands in the genitive, but "Gegner des Plans" and "die Ablehnung des Plans" are against it.
  const noun = reading.analysis.tokens[at]!;
  const genitive =
    (isPartisan(noun) || (takesObject.has(noun.lemma) && reading.analysis.language === 'de')) &&
    /^(?:des|der|eines|einer|dieses|dieser)$/.test(reading.analysis.tokens[at + 1]?.lower ?? '');
  const phrase = genitive
    ? phraseFrom(reading, at + 1)
    : isPartisan(noun) && reading.analysis.language === 'en'
      ? possessed(reading, at)
      : null;
  return phrase && !reading.scan.byToken.has(phrase.head) ? phrase : null;
}

/** "Begründete sein Veto mit der Lage | an der Grenze |": belongs to the noun before it. */
const isOfOther = ({ analysis: { tokens, language } }: Reading, at: number, { tokens: [first] }: Phrase): boolean =>
  language === 'de' &&
  tokens.slice(at + 1, first! - 1).some(({ lower }) => /^(?:mit|wegen|nach|bei)$/.test(lower)) &&
  tokens[first! - 2]?.pos === 'NOUN';

/** "| An der Maut | übte Norwegen Kritik", "| für den Plan | fand sie Lob": what opens the clause may belong to its object. */
function frontedComplement({ reading: { analysis } }: Context, clause: Clause, at: number, cue: Cue): Phrase | null {
  const [first] = clause.obliques;
  const verb = clause.verb?.tokens[0] ?? -1;
  const isObject = [...clause.objects, ...(clause.verb?.passive && clause.subject ? [clause.subject] : [])].some(({ head }) => head === at);
  if (analysis.language !== 'de' || !first || !isObject || first.phrase.head > verb || at < verb) return null;
  if (saysWhenOrHow(analysis.tokens[first.phrase.head]!)) return null; // "zum Auftakt äußerte sie Zustimmung"
  return /^(?:an|für|gegen|gegenüber|mit|zu|über)$/.test(first.prep) && cue.about.includes(`prep:${first.prep}`) ? first.phrase : null;
}

/** "One of | the levy's | fiercest critics": what stands in the possessive before the noun. */
function possessed({ analysis: { tokens } }: Reading, at: number): Phrase | null {
  let mark = at - 1;
  while (mark > 1 && at - mark < 4 && /^(?:ADJ|ADV)$/.test(tokens[mark]!.pos)) mark--;
  if (!/^['’]s?$/.test(tokens[mark]?.text ?? '') || tokens[mark - 1]?.pos !== 'NOUN') return null;
  let first = mark - 1;
  while (first > 0 && /^(?:DET|ADJ|NOUN)$/.test(tokens[first - 1]!.pos) && tokens[first - 1]!.sentence === tokens[at]!.sentence) first--;
  const own = tokens.slice(first, mark);
  return { head: mark - 1, tokens: own.map(({ index }) => index), start: own[0]!.start, end: own.at(-1)!.end };
}

/** Nouns for those who hold an attitude: "Gegner", "Befürworter", "critic", "supporter". */
export const isPartisan = ({ lemma }: Pick<Token, 'lemma'>): boolean =>
  /^(?:gegner|kritiker|befürworter|anhänger|verfechter|fürsprecher|unterstützer|verteidiger)(?:in)?$|^(?:opponent|critic|supporter|backer|advocate|proponent|champion|defender|foe|skeptic|sceptic|detractor|naysayer|believer|cheerleader|adherent|fan|admirer|noe|noes|nay|aye)$/.test(
    lemma,
  );
