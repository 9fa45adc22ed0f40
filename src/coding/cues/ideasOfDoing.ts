import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';

/** "Rejected the idea | of scrapping the levy |", "gave up its plan | of joining |", "warned of the danger | of lifting it |": as "the plan | to scrap it |". */
export function isIdeaOfDoing(
  { analysis: { tokens, language } }: Reading,
  { verb: holds, objects, obliques }: Clause,
  { kind, link, verb, objects: things, obliques: others, tokens: [first] }: Clause,
): boolean {
  const isBare = things.length + others.length === 0; // "no intention | of coming back |"
  if (language !== 'en' || kind !== 'participle' || link !== 'of' || verb?.passive || isBare) return false;
  const noun = tokens[first! - 1]?.lemma ?? '';
  const isIdea = ideas.test(noun) && !/^(?:raise|hold|see|discuss)$/.test(holds?.lemma ?? ''); // "raised the possibility | of lifting it |"
  const isIll = ills.test(noun) && /^(?:warn|caution|alert)$/.test(holds?.lemma ?? '');
  return (isIdea || isIll) && [...objects, ...obliques.map(({ phrase }) => phrase)].some(({ head }) => head === first! - 1);
}

/** Nouns that say nothing but that something may be done, or that it may turn out badly. */
const ideas = /^(?:idea|notion|plan|proposal|suggestion|aim|goal|objective|intention|ambition|prospect|possibility|option|concept|dream)$/;
const ills = /^(?:danger|risk|peril|consequence|cost|folly|effect)$/;
