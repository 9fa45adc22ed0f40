import type { Clause, Phrase, Token } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { type Context, issuesIn } from '../draft.ts';
import { openTarget } from '../matters/pointBack.ts';
import { ownTarget, type Target } from './targets.ts';

const pronouns = /^(?:der|die|das|den|dem|denen|welche[nmrs]?)$/;

/** How far back its noun stands: farther than newspapers write ("das Abkommen mit den Staaten der Region, das …"). */
const reach = 9;

/** Is the phrase the pronoun that opens its clause: "die Maut, | die | Island ablehnt", "gegen | die | es sich wehrt"? */
export const isRelativePronoun = ({ reading: { analysis } }: Context, clause: Clause, { head, tokens }: Phrase): boolean =>
  analysis.language === 'de' &&
  clause.kind === 'relative' &&
  tokens.length === 1 &&
  clause.tokens.indexOf(head) >= 0 &&
  clause.tokens.indexOf(head) <= 1 &&
  pronouns.test(analysis.tokens[head]!.lower);

/** "Die Maut, die Island ablehnt, …": the thing of which a relative clause tells that somebody takes a side on it. */
export function relativeTarget(context: Context, clause: Clause, pronoun: Phrase, found: CueMatch): Target | null {
  const { tokens, clauses } = context.reading.analysis;
  const host = clause.parent === null ? undefined : clauses[clause.parent];
  const noun = host && nounBefore(context, clause, tokens[pronoun.head]!);
  if (!host || !noun) return null;
  const own = issuesIn(context, [host]).find(match => match.tokens.includes(noun.index));
  if (own) return { ...ownTarget(context, host, own, found), clause, confidence: 0.65 };
  const phrase = [host.subject, ...host.objects, ...host.obliques.map(oblique => oblique.phrase)].find(each => each?.head === noun.index);
  const target = openTarget(context, phrase ?? { head: noun.index, tokens: [noun.index], start: noun.start, end: noun.end }, host, 0.5);
  return target && { ...target, clause, confidence: Math.min(target.confidence, 0.55) };
}

/** The nearest noun before the clause that agrees with its pronoun; null where that is somebody. */
function nounBefore({ reading }: Context, clause: Clause, pronoun: Token): Token | null {
  const { tokens } = reading.analysis;
  const first = clause.tokens[0]!;
  for (let at = first - 1; at > first - reach && tokens[at]?.sentence === tokens[first]!.sentence; at--) {
    const token = tokens[at]!;
    if (/^(?:VERB|AUX)$/.test(token.pos)) return null;
    if (!/^(?:NOUN|PROPN)$/.test(token.pos) || !agrees(pronoun.lower, token)) continue;
    return reading.scan.byToken.has(at) ? null : token;
  }
  return null;
}

function agrees(pronoun: string, { morph: { gender, number } }: Token): boolean {
  const plural = number === 'plur';
  if (pronoun === 'denen') return number !== 'sing';
  if (pronoun === 'die') return plural || gender === undefined || gender === 'f';
  if (plural) return pronoun === 'den';
  if (gender === undefined) return true;
  if (pronoun === 'das') return gender === 'n';
  if (pronoun === 'dem') return gender !== 'f';
  if (pronoun === 'den') return gender === 'm';
  return pronoun === 'der' ? gender !== 'n' : true;
}
