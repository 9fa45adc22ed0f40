import type { Clause, Phrase } from '../../language/types.ts';
import { type Context, issuesIn } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { agrees, type Pointer } from './matters.ts';
import { lands } from './nounAntecedents.ts';
import { nounOf } from './nouns.ts';

/**
 * "Achte | das Urteil | und fechte es an", "had read | the ruling | and would challenge it", "| diese Mitgliedschaft | bringt nichts, und wir wollen sie nicht": a
 * pronoun for an object means what the clause before, which it is joined to, has for one, or else for its subject, whatever the text is about. Null where that is no
 * thing of its own: an actor, an issue of the codebook (which is found as such), what a set phrase is made of ("has changed its mind and backs it").
 */
export function joinedThing(
  context: Context,
  pronoun: Phrase,
  clause: Clause,
  pointer: Pointer,
): { phrase: Phrase; clause: Clause } | null {
  const { clauses, tokens } = context.reading.analysis;
  const before = clause.coordinated && clause.parent !== null ? clauses[clause.parent]! : undefined;
  if (!before || before.start > clause.start || !clause.objects.includes(pronoun)) return null;
  if (!joining.test(tokens[clause.tokens[0]!]!.lower) && !joining.test(tokens[clause.tokens[0]! - 1]?.lower ?? '')) return null;
  const subject = before.subject && !before.subjectInherited ? [before.subject] : [];
  const favoured = before.obliques.filter(({ prep }) => /^(?:of|for|against)$/.test(prep)).map(({ phrase }) => phrase); // "is in favour of a ban and would sign it"
  const things = [...before.objects.toReversed(), ...favoured.filter(phrase => isNewMatter(context, phrase)), ...subject].filter(phrase =>
    isThing(context, phrase, pointer),
  );
  const [thing] = things;
  if (!thing || issuesIn(context, [before]).some(match => match.tokens.some(at => thing.tokens.includes(at)))) return null;
  return { phrase: thing, clause: before };
}

const joining = /^(?:und|and|but|aber)$/;

/** "Supported | a moratorium | and would sign it": something to be decided that is brought up there. */
const isNewMatter = (
  { reading: { analysis } }: { reading: Pick<Context['reading'], 'analysis'> },
  { head, tokens: [first] }: Phrase,
): boolean =>
  /^an?$/.test(analysis.tokens[first!]!.lower) && isDecidable(analysis.tokens[head]!.lemma) && !meansTo.test(analysis.tokens[head]!.lemma);

/** By what one takes a side on another thing. */
const meansTo =
  /^(?:vote|ballot|letter|note|statement|declaration|resolution|motion|referendum|speech|call|plan|decision|move|step|measure|deal)$/;

/** A noun with an article or a demonstrative, that agrees and is nobody. */
function isThing({ reading: { analysis, scan } }: Context, phrase: Phrase, { number, genders }: Pointer): boolean {
  const { pos, lemma } = analysis.tokens[phrase.head]!;
  const opener = analysis.tokens[phrase.tokens[0]!]!.lower;
  return (
    pos === 'NOUN' &&
    !lands.test(lemma) && // a country is somebody
    (/^(?:the|this|these|that|der|die|das|den|diese[mnrs]?)$/.test(opener) || isNewMatter({ reading: { analysis } }, phrase)) &&
    !phrase.tokens.some(at => scan.byToken.has(at)) &&
    agrees(nounOf(analysis, phrase), number, genders)
  );
}
