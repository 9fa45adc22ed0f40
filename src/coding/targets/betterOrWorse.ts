import type { Analysis, Clause, Phrase } from '../../language/types.ts';
import { predicateCue } from '../cues/evaluations.ts';
import type { Context } from '../draft.ts';

const better =
  /^(?:better|fairer|safer|cleaner|stronger|simpler|easier|cheaper|healthier|greener|richer|freer|possible|affordable|competitive|attractive|efficient|secure|resilient|transparent|independent|liveable|prosperous)$/;
const worse =
  /^(?:worse|harder|weaker|poorer|dearer|costlier|pricier|tougher|sicker|impossible|unaffordable|miserable|expensive|difficult|dangerous|costly|unfair|dependent|vulnerable|complicated|bureaucratic|unstable|insecure|unattractive|uncompetitive|unbearable|hell)$/;

/** "Do | wonders | for the poor", "do | little | for the climate". */
const much = /^(?:wonders|much|lot|lots|plenty|good)$/;
const little = /^(?:little|nothing|zero)$/;

/**
 * "Would make the tax | fairer |", "will make life | harder | for farmers", "would do | nothing | for the climate": which way a thing works, where the verb alone does not
 * tell: for the better (1), for the worse (−1) or neither. `isBad` knows the ills that are better made less of.
 */
export function betterOrWorse(context: Context, clause: Clause, isBad: (phrase: Phrase) => boolean): -1 | 0 | 1 {
  const { analysis } = context.reading;
  if (analysis.language !== 'en' || !clause.verb || clause.verb.passive) return 0;
  if (clause.verb.lemma === 'do') return amountDone(analysis, clause);
  return clause.verb.lemma === 'make' || clause.verb.lemma === 'render' ? madeOf(context, clause, isBad) : 0;
}

/** The negation in "nothing" is counted with the clause, so that it alone turns what is done round. */
function amountDone({ tokens }: Analysis, { verb, tokens: own, objects }: Clause): -1 | 0 | 1 {
  const at = own.find(one => one > verb!.head && (much.test(tokens[one]!.lower) || little.test(tokens[one]!.lower)));
  const isFor = /^(?:for|to)$/.test(tokens[at === undefined ? -1 : at + 1]?.lower ?? '');
  const isNear = at !== undefined && at - verb!.head <= 3 && (isFor || objects.length === 0);
  if (!isNear || /^(?:harm|damage)$/.test(tokens[at + 2]?.lower ?? '')) return 0;
  return tokens[at]!.lower === 'little' ? -1 : 1;
}

/** What somebody or something is made: the last word of what stands behind the verb, before a preposition. */
function madeOf(
  { reading: { analysis, cues } }: Context,
  { verb, tokens: own, obliques }: Clause,
  isBad: (phrase: Phrase) => boolean,
): -1 | 0 | 1 {
  const { tokens } = analysis;
  const behind = own.filter(at => at > verb!.head);
  const end = behind.findIndex(at => /^(?:ADP|PUNCT|SCONJ|CCONJ|PART)$/.test(tokens[at]!.pos) || tokens[at]!.lower === 'to');
  const span = end < 0 ? behind : behind.slice(0, end);
  const last = span.at(-1);
  if (last === undefined || span.length < 2) return 0;
  const { lower } = tokens[last]!;
  const degree = tokens[last - 1]!.lower;
  const cue = /^(?:more|less|so|too)$/.test(degree) ? predicateCue(tokens[last]!, cues) : null;
  const way = better.test(lower) ? 1 : worse.test(lower) ? -1 : cue?.about.includes('subject') ? Math.sign(cue.polarity) : 0;
  const thing = { head: last, tokens: span, start: 0, end: 0 };
  const of = span.slice(0, -1).map(at => ({ ...thing, head: at }));
  const whom = obliques.find(({ prep }) => prep === 'for')?.phrase;
  const isIt = span.length === 2 && tokens[span[0]!]!.lower === 'it'; // "makes it harder | to trade |"
  if (isIt && !whom) return 0;
  const turns = Number(degree === 'less') + Number(of.some(isBad) || (whom !== undefined && isBad(whom)));
  return (turns % 2 === 1 ? -way : way) as -1 | 0 | 1;
}
