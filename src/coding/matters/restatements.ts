import type { Clause, Phrase } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { isApposition } from '../issues/appositions.ts';
import type { Target } from '../targets/targets.ts';
import { lastStated } from './lastStated.ts';

/** Nouns for what somebody says or does, which has been told right before. */
const acts =
  /^(?:proposal|plea|demand|idea|move|step|call|request|suggestion|plan|position|view|stance|appeal|offer|decision|initiative|measure|course|approach|goal|aim|wish|condition|threat|refusal|pledge|promise|option|opinion|argument|verdict|assessment|warning|reversal|about-turn|u-turn|turnaround|climbdown|change|concession|gesture|gambit|switch)$/;

/** "Demanded a delay, a demand | that Iceland has made its own |": the side that was stated in the same sentence. */
export function appositiveTarget(context: Context, clause: Clause, { head, tokens: [first] }: Phrase): Target | null {
  const { analysis } = context.reading;
  if (!isApposition(analysis, first!) || !acts.test(analysis.tokens[head]!.lemma)) return null;
  const told = lastStated(context, clause);
  if (!told || told.start < analysis.sentences[clause.sentence]!.start) return null;
  return {
    subject: told.subject,
    sign: told.stance === 'oppose' ? -1 : 1,
    clause,
    reasons: [`"${analysis.tokens[head]!.lower}" is what ${told.actor.ref.name} stated`],
    possible: false,
    confidence: 0.6,
  };
}
