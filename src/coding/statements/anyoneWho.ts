import type { Clause } from '../../language/types.ts';
import { isHarm, putsAtRisk } from '../cues/harm.ts';
import { type Context, note } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { judgeDeed, judgement } from './whoever.ts';

const anyone = /^(?:those|anyone|anybody|whoever|everyone|everybody|people|countries|states|nations|governments)$/;

/**
 * "Those | who want the levy | are mistaken", "anyone | who opposes it | is putting peace at risk": what is said of whoever does a thing is said of doing it, as in German
 * (`whoever.ts`). True when the clause was read.
 */
export function readAnyoneWho(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, children } = context.reading;
  if (analysis.language !== 'en' || !clause.verb) return false;
  if (isTornOff(context, clause)) {
    note(context, clause, 'names whoever does so');
    return true;
  }
  const torn = clause.parent === null ? undefined : analysis.clauses[clause.parent];
  const isHalf = torn !== undefined && clause.kind === 'complement' && !clause.link && isTornOff(context, torn);
  const { subject } = clause;
  const isOf = ({ kind, verb, subject: whose }: Clause) => kind === 'relative' && verb !== null && whose?.head === subject?.head;
  const inner = subject && anyone.test(analysis.tokens[subject.head]!.lower) ? children[clause.id]!.find(isOf) : undefined;
  // "Anyone who opposes | the levy is putting …": the parser may give what is done to the other clause for its subject.
  const doer = isHalf && subject ? withObject(torn, clause) : inner;
  const judged = doer ? (judgement(context, clause) ?? harms(context, clause)) : null;
  return (doer && judged && judgeDeed(context, clause, doer, judged, speakers)) || isHalf;
}

/** "… is putting peace at risk". */
const harms = ({ reading: { analysis } }: Context, clause: Clause) =>
  isHarm(analysis, clause) || putsAtRisk(analysis, clause) ? { found: null, sign: -1 as const } : null;

/** "| Anyone who opposes |": without what is opposed. */
function isTornOff({ reading: { analysis } }: Context, { tokens, objects }: Clause): boolean {
  const words = tokens.map(at => analysis.tokens[at]!.lower);
  return objects.length === 0 && anyone.test(words[0] ?? '') && words[1] === 'who';
}

const withObject = (doer: Clause, { subject }: Clause): Clause => ({
  ...doer,
  objects: [subject!],
  tokens: [...doer.tokens, ...subject!.tokens],
});
