import type { Clause, Phrase } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { isApposition } from '../issues/appositions.ts';
import { isDecidable, isDeed } from '../issues/matterNouns.ts';
import { openTarget } from '../matters/pointBack.ts';
import { appositiveTarget } from '../matters/restatements.ts';
import { heldStance } from './heldStance.ts';
import { openChild } from './openChild.ts';
import type { Target } from './targets.ts';

/** What a phrase stands for that only names anew what others hold, or what the same sentence has just told. */
export const apposedTarget = (context: Context, clause: Clause, phrase: Phrase): Target | null =>
  heldStance(context, clause, phrase) ?? appositiveTarget(context, clause, phrase) ?? suggestedTarget(context, clause, phrase);

/** "A lawmaker suggested scrapping the levy, an idea | that Norway ruled out |": what was suggested, though nobody is named who did. */
function suggestedTarget(context: Context, clause: Clause, { head, tokens: [first] }: Phrase): Target | null {
  const { analysis, children } = context.reading;
  const noun = analysis.tokens[head]!.lemma;
  if (analysis.language !== 'en' || !isApposition(analysis, first!) || !(isDecidable(noun) || isDeed(noun))) return null;
  const told = analysis.clauses.findLast(
    ({ sentence, start, verb }) =>
      sentence === clause.sentence && start < analysis.tokens[first!]!.start && verb !== null && !verb.passive && suggests.test(verb.lemma),
  );
  if (!told || told.negated || told.question) return null;
  const deed = children[told.id]!.find(
    ({ kind, start }) => /^(?:infinitive|participle)$/.test(kind) && start < analysis.tokens[first!]!.start,
  );
  const target = deed ? openChild(context, deed, []) : thingOf(context, told);
  return target && { ...target, clause, confidence: Math.min(target.confidence, 0.55) };
}

const suggests = /^(?:suggest|propose|float|moot|recommend|advocate|urge|demand|broach)$/;

/** "Proposed | the levy |", without what the parser took into it behind the comma. */
function thingOf(context: Context, told: Clause): Target | null {
  const { tokens } = context.reading.analysis;
  const object = told.objects[0];
  const comma = object?.tokens.findIndex(at => tokens[at]!.text === ',') ?? -1;
  const own = comma < 0 ? object?.tokens : object?.tokens.slice(0, comma);
  return object && own?.includes(object.head)
    ? openTarget(context, { ...object, tokens: own, end: tokens[own.at(-1)!]!.end }, told, 0.55)
    : null;
}
