import type { Clause } from '../../language/types.ts';
import type { Actor } from '../mentions/names.ts';
import { resolvePhrase, type State } from './reference.ts';
import { parentOf } from './speech.ts';

/** "A wirft der Regierung vor, sie lehne ab": what an accusation tells is done by the accused, never by who makes it. Null where nobody is accused. */
export function accusedIn(state: State, clause: Clause): Actor[] | null {
  const parent = clause.kind === 'complement' && clause.quote < 0 ? parentOf(state, clause) : undefined;
  const accuses = (state.cues.verbs.get(parent?.verb?.lemma ?? '') ?? []).some(cue => cue.kind === 'accuse');
  if (!parent || !accuses || state.analysis.language !== 'de') return null;
  return parent.objects.flatMap(phrase => resolvePhrase(state, phrase, parent, state.speakers[parent.id] ?? null));
}
