import type { Clause } from '../../language/types.ts';
import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';

/** "Für Präsident Maduro hat der Gerichtshof nichts zu sagen. „Niemals“, | rief er |": whoever calls out is a person, also where a court was the subject last. */
export function callerBefore(
  { analysis, scan }: State,
  pronoun: string,
  { verb, sentence }: Clause,
  free: (actor: Actor) => boolean,
): Actor | null {
  if (!/^(?:er|sie)$/.test(pronoun) || !callsOut.test(verb?.lemma ?? '')) return null;
  const before = analysis.sentences[sentence - 1];
  const mentions = before
    ? scan.mentions.filter(({ first }) => first >= before.firstToken && first < analysis.sentences[sentence]!.firstToken)
    : [];
  return mentions.map(({ actor }) => actor).findLast(actor => actor.kind === 'person' && free(actor)) ?? null;
}

const callsOut =
  /^(?:rufen|sagen|antworten|erwidern|entgegnen|spotten|höhnen|poltern|schimpfen|klagen|schreiben|scherzen|fragen|mahnen|warnen)$/;
