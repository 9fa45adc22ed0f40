import type { Clause } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context, Draft } from '../draft.ts';

/** How many clauses and statements back one looks: a bound for endless texts. */
export const reach = 30;

/** What was stated right before: in the same sentence, or last in the one before. */
export function lastStated({ drafts, crowd, reading }: Context, clause: Clause): Draft | null {
  const named = bySubject({ drafts, reading }, clause, drafts.at(-1));
  const last = crowd && crowd.start > (named?.start ?? -1) ? crowd : named;
  const before = reading.analysis.sentences[clause.sentence - 1];
  return last &&
    !last.isCharge &&
    last.start >= (before ?? reading.analysis.sentences[clause.sentence]!).start &&
    (last.stance !== 'neutral' || /"abstain/.test(last.reasons[0] ?? '')) && // "Spain will abstain. | So will Sweden |"
    last.modality !== 'hypothetical'
    ? last
    : null;
}

/** "Den Vorschlag aus Peking wies Australien zurück": of two in a clause whoever is its subject, and not whose thing it is about. */
function bySubject(
  { drafts, reading: { analysis, discourse } }: Pick<Context, 'drafts' | 'reading'>,
  { id }: Clause,
  last: Draft | undefined,
): Draft | undefined {
  if (!last) return undefined;
  const clause = analysis.clauses.slice(Math.max(0, id - reach), id).find(({ start, end }) => start <= last.start && last.start < end);
  const subjects = clause ? discourse.subjects[clause.id]! : [];
  const isOf = (draft: Draft) => subjects.some(subject => sameVoice(draft.actor, subject));
  if (clause?.kind !== 'main' || subjects.length === 0 || isOf(last)) return last;
  return drafts.slice(-reach).findLast(draft => draft.start >= clause.start && draft.start < clause.end && isOf(draft)) ?? last;
}
