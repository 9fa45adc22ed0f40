import type { Clause, Token } from '../../language/types.ts';
import type { State } from '../discourse/reference.ts';
import type { Speaker } from '../discourse/speech.ts';
import { headMentions } from './headMentions.ts';

/**
 * "| Laut Regierung | lehnt Norwegen die Abgabe ab", "| einem Regierungssprecher zufolge |", "| nach Angaben der Regierung | will Ministerpräsident X …": an account by an
 * office whose state is not named is that of whoever the clause is about. `first` is where the account begins. Null where somebody is named, or the office is another's.
 */
export function bareOffice(state: State, { subject }: Clause, first: number): Speaker | null {
  const { tokens, language } = state.analysis;
  if (language !== 'de' || !subject || !isBareOffice(tokens, first)) return null;
  const named = headMentions(state, subject).map(({ actor }) => actor);
  const [actor] = named;
  const isOfState = named.length === 1 && (actor!.ref.id.startsWith('country:') || actor!.behalf?.id.startsWith('country:'));
  return isOfState ? { actors: named, known: true, speechClause: null } : null;
}

/** From that place on no more than an office: its noun, "Angaben" before it, articles and adjectives, and nothing that tells whose it is. */
function isBareOffice(tokens: readonly Token[], first: number): boolean {
  let at = first;
  const skip = (word: RegExp) => {
    while (word.test(tokens[at]?.lower ?? '')) at++;
  };
  skip(/^(?:nach|den|eigenen|offiziellen|übereinstimmenden)$/);
  skip(/^(?:angaben|worten|darstellung|auskunft|aussagen?)$/);
  skip(/^(?:de[rsmn]|einer|eine[sm]|aus|von|vom|ranghohen|offiziellen|amtlichen)$/);
  const { lower, pos } = tokens[at] ?? { lower: '', pos: 'X' };
  const next = tokens[at + 1];
  return (
    pos === 'NOUN' &&
    office.test(lower) &&
    (next === undefined || /^(?:VERB|AUX|PUNCT|DET|ADV)$/.test(next.pos) || next.lower === 'zufolge')
  );
}

const office =
  /^(?:regierungs(?:sprechern?|sprechers|sprecherin|angaben|vertretern?|mitteilung|erklärung)|(?:außen|innen|finanz|verteidigungs|verkehrs|wirtschafts|umwelt|handels|justiz|energie)?ministeriums?|(?:außen|präsidial|kanzler)amte?s?|regierung|kabinetts?|staatskanzlei|präsidialverwaltung|ministeriumssprechers?|ministeriumsangaben)$/;
