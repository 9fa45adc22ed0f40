import type { Issue } from '../../codebook/schema.ts';
import type { Clause, Token } from '../../language/types.ts';
import type { Reading } from '../reading.ts';

/** "| Finland's | accession", "der Beitritt | Finnlands |" in an article on Sweden's: that of a state which the issue's name does not name. */
export function isOfOtherState({ scan, analysis: { tokens, language } }: Reading, { labels }: Issue, at: number): boolean {
  const before = scan.byToken.get(/^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1);
  const behind = language === 'de' ? scan.byToken.get(at + 1) : tokens[at + 1]?.lower === 'of' ? scan.byToken.get(at + 2) : undefined;
  const owner = [before, behind].find(mention => mention?.genitive || (mention !== undefined && mention === behind));
  if (!owner?.actor.ref.id.startsWith('country:')) return false;
  return !isNamedIn(labels.en, owner.actor.ref.name);
}

/** "China and Honduras established | relations |" in an article on those with Taiwan: between two states of whom the issue's name has none. */
export function isBetweenOthers({ scan }: Reading, label: string, clauses: Clause[], { lemma }: Token): boolean {
  if (!/^(?:relation|tie|beziehung|dialogue|dialog|alliance|partnership|partnerschaft|allianz)$/.test(lemma)) return false;
  const parties = clauses.flatMap(({ subject }) => subject?.tokens.map(at => scan.byToken.get(at)?.actor.ref) ?? []);
  const states = new Set(parties.filter(ref => ref?.id.startsWith('country:')).map(ref => ref!.name));
  return states.size > 1 && [...states].every(name => !isNamedIn(label, name));
}

/** Does the name of an issue name a state, or what begins like it ("Taiwanese")? */
export const isNamedIn = (label: string, state: string): boolean => label.toLowerCase().includes(state.toLowerCase().slice(0, 5));
