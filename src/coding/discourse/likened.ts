import type { Clause } from '../../language/types.ts';
import type { Actor } from '../mentions/names.ts';
import { examplesOf } from '../mentions/phraseActors.ts';
import { companionsOf } from './companions.ts';
import type { State } from './reference.ts';

/** "Wie Island lehnt auch Estland die Maut ab", "neben Island …", "…, ebenso wie Estland": others who do what the subject does. */
function likened(state: State, clause: Clause): Actor[] {
  const { analysis, scan } = state;
  const { tokens, language } = analysis;
  if (language === 'en') return companionsOf(state, clause);
  if (clause.kind === 'verbless') return [];
  const words = clause.tokens.map(at => tokens[at]!.lower);
  const too = words.includes('auch');
  return clause.tokens.flatMap((at, order) => {
    const before = words[order - 1] ?? '';
    const likens = words[order] === 'wie' ? too || /^(?:ebenso|genauso|genau|gleichfalls)$/.test(before) : words[order] === 'neben' && too;
    const mention = likens ? (scan.byToken.get(at + 1) ?? scan.byToken.get(at + 2)) : undefined;
    return mention && !mention.genitive && mention.first <= at + 2 && tokens[mention.first - 1]!.pos !== 'NOUN' ? [mention.actor] : [];
  });
}

/** Whom a subject names beside those that head it: its examples, and others who do the same. */
export const othersBeside = (state: State, clause: Clause, own: readonly Actor[]): Actor[] =>
  [...(clause.subject ? examplesOf(state, clause.subject) : []), ...(own.length > 0 ? likened(state, clause) : [])].filter(actor =>
    own.every(other => other.ref.id !== actor.ref.id),
  );
