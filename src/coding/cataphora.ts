import type { Clause } from '../language/types.ts';
import { headMentions } from './headMentions.ts';
import type { Actor } from './names.ts';
import type { State } from './reference.ts';
import { parentOf } from './speech.ts';

/** "Weil | es | die Maut ablehnt, reiste Island ab": a clause that opens the sentence speaks of whom the main clause is about. */
export function subjectBehind(state: State, clause: Clause, fits: (actor: Actor) => boolean): Actor | null {
  const { tokens, sentences, language } = state.analysis;
  const opens = clause.tokens[0] === sentences[clause.sentence]!.firstToken && clause.kind === 'adverbial';
  const main = opens && language === 'de' ? parentOf(state, clause) : undefined;
  if (!main?.subject || main.subjectInherited || tokens[main.subject.head]!.pos === 'PRON') return null;
  return headMentions(state, main.subject).find(({ actor }) => fits(actor))?.actor ?? null;
}
