import { remember } from '../../language/remember.ts';
import type { Token } from '../../language/types.ts';
import { retiredWords } from '../words.ts';
import type { Actor, NameEntry, NameIndex, Registry } from './names.ts';

/** A stretch of the text that names an actor. Token positions are inclusive. */
export type ActorMention = {
  first: number;
  last: number;
  /** name: by name; role: by office alone; body: government, ministry, delegation of; metonym: a capital or building; pronoun: resolved later. */
  kind: 'name' | 'role' | 'body' | 'metonym' | 'people' | 'pronoun';
  actor: Actor;
  /** Stands in the genitive or with 's: whose, not who. */
  genitive: boolean;
  reason: string;
};

export type MentionScan = { mentions: ActorMention[]; byToken: Map<number, ActorMention> };

/** What the scan of an article learns and later sentences use: persons by surname, roles last held by whom. */
export type Memory = {
  surnames: Map<string, Actor>;
  /** The same by first name: "Phumtham Wechayachai" is Phumtham further down, as Thais and Ethiopians are. */
  firstNames: Map<string, Actor>;
  roles: Map<string, Actor>;
  /** Who was last named of a country, by its id. */
  compatriots: Map<string, Actor>;
  /** Who was last named that serves a body of many states, whose own country the codebook need not know. */
  servant: Actor | null;
  /** Organisations that the codebook lacks, by the first word of their name. */
  organisations: Map<string, { words: string[]; actor: Actor }>;
  /** Surnames that the text gives to somebody whose first name fits nobody known. */
  strangers: Set<string>;
  publishedAt: string;
  /** The countries that the text names, and the one it speaks of most. */
  countries: string[];
  mainCountry: string | null;
};

export const newMemory = (publishedAt: string, countries: string[]): Memory => ({
  surnames: new Map(),
  firstNames: new Map(),
  roles: new Map(),
  compatriots: new Map(),
  servant: null,
  organisations: new Map(),
  strangers: new Set(),
  publishedAt,
  countries,
  mainCountry: countries[0] ?? null,
});

export type Scan = {
  tokens: Token[];
  limit: number;
  names: NameIndex;
  registry: Registry;
  memory: Memory;
  language: 'de' | 'en';
  inArticle: Set<string>;
  /** The country of which the text speaks most: whose government "the government" is. */
  mainCountry: string | null;
  /** Country or body of the mention before, for "its foreign minister". */
  last: string | null;
  /** The country that was last named as one that acts, in this sentence or the one before: a minister without a country is that country's. */
  agent: string | null;
  /** The body of any kind that acted last, in this sentence or the one before: "ein Sprecher" without more speaks for it. */
  body: string | null;
  /** Was that in this sentence, or the only one of the sentence before? */
  isAgentSure: boolean;
  /** The country from whose capital the article is sent. */
  dateline: string | null;
  /** The countries named in this sentence so far, acting or not. */
  countries: Set<string>;
  /** The country whose capital opens the sentence ("In Peking lehnte das Außenministerium …"). */
  place: string | null;
};

/** What later sentences call somebody; who is only met (`isMet`) does not become the one whom "the minister" means where another holds such an office, too. */
export function learn(actor: Actor, memory: Memory, isMet = false): void {
  if (actor.kind !== 'person') return;
  if (actor.home) memory.compatriots.set(actor.home, actor);
  if (actor.behalf && /^org:/.test(actor.behalf.id)) memory.servant = actor;
  const surname = actor.ref.name.split(' ').at(-1)!.toLowerCase();
  // "Cruz" after "Ted Cruz and his wife, Heidi Cruz" is still the one named first.
  const known = memory.surnames.get(surname);
  if (!known || known.ref.id === actor.ref.id) memory.surnames.set(surname, actor);
  const first = actor.ref.name.split(' ')[0]!.toLowerCase();
  if (first !== surname && !memory.firstNames.has(first)) memory.firstNames.set(first, actor);
  // "Sudani" after "Mohammed Shia al-Sudani"
  const bare = /^(?:al|el|as|ash|ad|ar|at|an)-(?=\p{L}{4})/u.exec(surname)?.[0];
  if (bare && !memory.surnames.has(surname.slice(bare.length))) memory.surnames.set(surname.slice(bare.length), actor);
  for (const alias of actor.ref.aliases) if (!alias.includes(' ')) memory.surnames.set(alias.toLowerCase(), actor);
  const isOther = isMet && actor.roles.some(role => isMinisterial(role) && [...memory.roles.keys()].some(isMinisterial));
  // "Former foreign minister Berg": the minister further down is another.
  const held = actor.behalf ? actor.roles : actor.roles.filter(role => !isMinisterial(role));
  for (const role of isOther ? [] : held) {
    memory.roles.delete(role); // the last one named comes last
    memory.roles.set(role, actor);
  }
}

const isMinisterial = (role: string): boolean => /(?:^|-)minister$|^head-of-/.test(role);

/** "Erhurman", where the codebook has Erhürman: the surname as the text itself spells it. */
export function learnSpelling({ actor, first, last }: ActorMention, tokens: Token[], memory: Memory): void {
  if (actor.kind !== 'person' || last === first) return;
  const written = tokens[last]!.lower;
  const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (!memory.surnames.has(written) && plain(lastWord(actor.ref.name)) === plain(written)) memory.surnames.set(written, actor);
}

export const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember'.split(
    ' ',
  ),
);

export const isCalendar = (tokens: Token[], at: number) =>
  calendar.has(tokens[at]!.lower) ||
  (tokens[at]!.text === 'May' && /^(?:\d|in$|on$|of$|early$|late$|last$|since$|until$|by$|this$)/.test(`${tokens[at - 1]?.lower ?? ''}`)) ||
  (tokens[at]!.text === 'May' && /^\d/.test(tokens[at + 1]?.text ?? ''));

/** A country or body that qualifies what follows: "ukrainische", "Israels", "US-", "Egypt's", "Sudan". */
type Qualifier = { body: string; next: number; genitive: boolean };

export function readQualifier(scan: Scan, at: number): Qualifier | null {
  const { tokens, limit } = scan;
  for (const { entry, length, genitive } of scan.names.find(tokens, at, limit, ['demonym', 'body', 'metonym'])) {
    let next = at + length;
    const possessive = /^['’]s?$/.test(tokens[next]?.text ?? '');
    if (possessive) next++;
    if (entry.kind === 'demonym') {
      if (/^\p{Lu}/u.test(tokens[at]!.text) || scan.language === 'de') return { body: pickBody(scan, entry), next, genitive: false };
    } else if (genitive || possessive) return { body: pickBody(scan, entry), next, genitive: true };
    else if (scan.language === 'en') return { body: pickBody(scan, entry), next, genitive: false };
  }
  return null;
}

/** Of several bodies with one name the one that the article already speaks of, else that of the country it is about, else the first. */
export function pickBody(scan: Scan, entry: NameEntry): string {
  const [first, ...others] = entry.ids;
  if (others.length === 0) return first!;
  const { mainCountry, publishedAt } = scan.memory;
  const isOfMain = (id: string) => mainCountry !== null && scan.registry.actor(id, publishedAt)?.home === mainCountry;
  const home = (id: string) => scan.registry.actor(id, publishedAt)?.home ?? scan.registry.body(id)?.country;
  const isThere = (id: string) => scan.dateline !== null && home(id) === scan.dateline; // "BERN – Der Nationalrat"
  return entry.ids.find(id => scan.inArticle.has(id)) ?? entry.ids.find(isThere) ?? entry.ids.find(isOfMain) ?? first!;
}

export const nounStem = remember((lower: string) =>
  lower
    .replace(
      /^(?:bundes|zentral|übergangs|interims|militär|minderheits|mehrheits|koalitions|einheits|mitte-(?:links|rechts)-|(?:rechts|links)(?:-|außen-)?|gegen)(?=regierung|führung)/,
      '',
    )
    .replace(/(?<=regierung|delegation|ministerium|administration|führung)(?:s|en)$/, ''),
);

export const isRetired = (tokens: readonly Token[], at: number) =>
  at >= 0 && (retiredWords.has(tokens[at]!.lower) || tokens[at]!.lower === 'ex-');

/** "A former Norwegian | foreign minister |", "a former foreign | minister of Norway |": past the adjectives between. */
export function isRetiredBefore(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && tokens[before]?.pos === 'ADJ' && !isRetired(tokens, before)) before--;
  return isRetired(tokens, before);
}

/** "The EU's | foreign policy chief |": an adjective that is part of the title. */
export const opensTitle = ({ names, tokens, limit }: Scan, at: number): boolean =>
  names.find(tokens, at, limit, ['title']).some(({ length }) => length > 1);

/** "General | a. D. | Lars Larsen": how many tokens say that the office before them is no longer held. */
export function lengthOfPensioned(tokens: readonly Token[], at: number): number {
  if (/^a\.\s?d\.$/i.test(tokens[at]?.text ?? '')) return 1;
  return tokens[at]?.text === 'a.' && tokens[at + 1]?.text === 'D.' ? 2 : 0;
}

export const piece = (text: string) => ({ text, lower: text.toLowerCase() });

export const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const textOf = (tokens: Token[], first: number, end: number) =>
  tokens
    .slice(first, end)
    .map(token => token.text)
    .join(' ')
    .replace(/ ([.,])/g, '$1')
    .replace(/(\p{Lu}\.) (?=\p{Lu}\.)/gu, '$1');

export const lastWord = (text: string) => text.split(' ').at(-1)!.toLowerCase();
