import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { openChild } from '../targets/openChild.ts';
import { matterOfDeed, type Target } from '../targets/targets.ts';

/** Nouns for what somebody wants. */
const goals =
  /^(?:goal|aim|objective|wish|demand|priority|desire|ambition|request|proposal|plan|intention|preference|hope|plea|purpose|aspiration)$/;

/**
 * Rule "goal": "| Norway's aim | is to scrap the levy", "its main demand is | an end to the levy |", "… is | that the levy be scrapped |": what somebody wants stands behind be.
 * True when a statement was made.
 */
export function readGoal(context: Context, clause: Clause): boolean {
  const { analysis, scan } = context.reading;
  const { verb, subject, negated, question, conditional } = clause;
  if (analysis.language !== 'en' || verb?.lemma !== 'be' || !subject || negated || question || conditional) return false;
  if (verb.tense === 'pluperfect' || !goals.test(analysis.tokens[subject.head]!.lemma)) return false;
  const owner = subject.tokens.map(at => scan.byToken.get(at)).find(mention => mention !== undefined)?.actor;
  const target = owner ? wanted(context, clause, owner) : null;
  if (!owner || !target || target.subject.kind === 'actor') return false;
  const reasons = [...target.reasons, `what their "${analysis.tokens[subject.head]!.lower}" is`];
  emit(context, clause, null, [owner], 1, { ...target, clause, reasons, confidence: Math.min(target.confidence, 0.6) });
  return true;
}

/** What is to be done, what it is, or that something be done. */
function wanted(context: Context, clause: Clause, owner: Actor): Target | null {
  const { analysis, children } = context.reading;
  const deed = deedBehind(context, clause);
  if (deed) return matterOfDeed(context, deed, [owner]);
  const told = children[clause.id]!.find(({ kind, link, start }) => start > clause.start && (kind === 'infinitive' || link === 'that'));
  if (told) return openChild(context, told, [owner]);
  const { predicate } = clause;
  const thing = predicate ? openTarget(context, predicate, clause, 0.6) : null;
  return thing && (thing.sign < 0 || isDecidable(analysis.tokens[predicate!.head]!.lemma)) ? thing : null;
}

/** "Is | to scrap the levy |", which the parser takes for one verb. */
function deedBehind({ reading: { analysis } }: Context, clause: Clause): Clause | null {
  const verb = clause.verb!;
  const be = clause.tokens.find(at => analysis.tokens[at]!.lemma === 'be' && at > clause.subject!.head);
  const head = be === undefined ? undefined : analysis.tokens[be + 2];
  if (be === undefined || analysis.tokens[be + 1]!.lower !== 'to' || !head || head.lower === 'be' || head.pos === 'PROPN') return null;
  return {
    ...clause,
    kind: 'infinitive',
    subject: null,
    predicate: null,
    tokens: clause.tokens.filter(at => at > be),
    verb: { ...verb, lemma: head.lemma, head: head.index, tokens: [head.index] },
  };
}
