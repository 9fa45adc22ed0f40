import type { Clause } from '../../language/types.ts';
import { type State, subjectOf } from './reference.ts';
import { type Speaker, speechKinds } from './speech.ts';

/** "Er werde sie nicht öffnen lassen: Panamas Präsident hat klargestellt, wie er dazu steht": reported words that open a sentence, and whose they are behind a colon. */
export function speakerBehind(state: State, clauses: Clause[]): Speaker | null {
  const [first, second] = clauses;
  if (state.analysis.language !== 'de' || first?.verb?.mood !== 'konj1' || first.kind !== 'main' || first.coordinated) return null;
  if (second?.kind !== 'main' || second.verb?.mood !== 'ind' || state.analysis.tokens[second.tokens[0]! - 1]?.text !== ':') return null;
  const { lemma, particle } = second.verb;
  const says = [lemma, `${lemma} ${particle}`, `sich ${lemma}`].some(key =>
    state.cues.verbs.get(key)?.some(({ kind }) => speechKinds.has(kind)),
  );
  const actors = says ? subjectOf(state, second, null) : [];
  return actors.length > 0 ? { actors, known: true, speechClause: second.id } : null;
}
