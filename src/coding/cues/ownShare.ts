import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';

const contrasting = /^(?:aber|jedoch|allerdings|freilich|hingegen|dagegen|keine?[nrms]?|nicht)$/;

/** "Befürworten den Einsatz, | wollen selbst aber keine Kräfte schicken |": who leaves to others what he is for has taken no side against it. */
export function keepsOwnShareBack({ reading: { analysis }, drafts }: Context, { negated, sentence, tokens }: Clause): boolean {
  if (analysis.language !== 'de' || !negated) return false;
  const lower = (at: number) => analysis.tokens[at]?.lower ?? '';
  if (!tokens.some(at => /^(?:selbst|selber)$/.test(lower(at)) && contrasting.test(lower(at + 1)))) return false;
  const { start } = analysis.sentences[sentence]!;
  return drafts.some(draft => draft.start >= start && draft.stance === 'support');
}
