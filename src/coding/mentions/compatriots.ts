import type { ActorMention, Scan } from './mentionScan.ts';
import type { Actor } from './names.ts';

const articles = { de: /^(?:der|die|den|dem|des)$/, en: /^the$/ };

/** "Der Däne", "die Schwedin", "the Hungarian": whoever was last named of that country, where one person is meant. Null where nobody was, or a people is. */
export function readCompatriot({ tokens, limit, names, memory, language }: Scan, at: number): ActorMention | null {
  const before = tokens[at - 1];
  if (!before || !articles[language].test(before.lower)) return null;
  const found = names.find(tokens, at, limit, ['people', 'demonym']).find(({ length }) => length === 1);
  const next = tokens[at + 1];
  if (!found || !isOne(tokens[at]!.lower, before.lower, language) || (next && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos))) return null;
  const named = found.entry.ids.map(id => memory.compatriots.get(id)).find(actor => actor !== undefined);
  const person = named ?? servantFrom(memory, tokens[at]!.lower, language);
  const genitive = before.lower === 'des' || /^['’]s?$/.test(next?.text ?? '');
  return person ? { first: at, last: at, kind: 'name', actor: person, genitive, reason: `${person.ref.name}, by origin` } : null;
}

/** "Kommissionsvize Timmermans … sagte der Niederländer": who serves a body of many states comes from one of them. */
const servantFrom = ({ servant }: Scan['memory'], word: string, language: 'de' | 'en'): Actor | undefined =>
  servant && (language === 'en' || servant.gender === null || (servant.gender === 'f') === /in$/.test(word)) ? servant : undefined;

/** "Der Schwede" and "den Schweden" may be one; "die Schweden" are many, "die Schwedin" is one. English peoples that end in -ese or -ish are many, too. */
function isOne(word: string, article: string, language: 'de' | 'en'): boolean {
  if (language === 'en') return !/(?:s|ese|ish|ch|men)$/.test(word);
  if (/innen$/.test(word) || (/s$/.test(word) && article !== 'des')) return false;
  return /in$/.test(word) ? /^(?:die|der)$/.test(article) : article !== 'die' && !(article === 'den' && /n$/.test(word));
}
