import type { Token } from '../language/types.ts';
import { type Actor, type NameEntry, type NameIndex, type Registry, unknownPerson } from './names.ts';
import { genericBodies, governmentNouns, impliedBodies, particles, retiredWords } from './words.ts';

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
  roles: Map<string, Actor>;
  publishedAt: string;
  mainCountry: string | null;
};

export const newMemory = (publishedAt: string, mainCountry: string | null): Memory => ({
  surnames: new Map(),
  roles: new Map(),
  publishedAt,
  mainCountry,
});

type Scan = {
  tokens: Token[];
  limit: number;
  names: NameIndex;
  registry: Registry;
  memory: Memory;
  language: 'de' | 'en';
  inArticle: Set<string>;
  /** The country of which the text speaks most: whose government "the government" is. */
  mainCountry: string | null;
};

/**
 * Finds the actors named in a run of sentences: persons with their offices, bodies, capitals. Persons whom the codebook does not know are taken
 * from "title + name" and "name, office," (the text says for whom they speak). Roles alone are resolved by country and date.
 */
export function findMentions(
  tokens: Token[],
  sentences: { firstToken: number; endToken: number }[],
  names: NameIndex,
  registry: Registry,
  memory: Memory,
  language: 'de' | 'en',
): MentionScan {
  const mentions: ActorMention[] = [];
  const inArticle = new Set<string>();
  for (const sentence of sentences) {
    const scan: Scan = { tokens, limit: sentence.endToken, names, registry, memory, language, inArticle, mainCountry: memory.mainCountry };
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const mention = readMention(scan, at);
      if (mention) {
        mentions.push(mention);
        inArticle.add(mention.actor.home ?? mention.actor.ref.id);
        learn(mention.actor, memory);
        at = mention.last + 1;
      } else at++;
    }
  }
  const byToken = new Map<number, ActorMention>();
  for (const mention of mentions) for (let at = mention.first; at <= mention.last; at++) byToken.set(at, mention);
  return { mentions, byToken };
}

/** "Die Regierung", "the army", "das Außenministerium" without a country: of the country that the text speaks of most. */
function readGeneric(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit } = scan;
  const words = [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
  const two = at + 1 < limit && genericBodies.has(words.join(' '));
  if (!two && !genericBodies.has(nounStem(words[0]!))) return null;
  if (scan.language === 'de' && !/^\p{Lu}/u.test(tokens[at]!.text)) return null;
  if (
    !/^(?:the|die|das|der|dem|den|des|vom|beim|im|zum)$/.test(tokens[at - 1]?.lower ?? '') &&
    !(tokens[at - 1]?.pos === 'ADJ' && /^(?:die|das|der|dem|des|the)$/.test(tokens[at - 2]?.lower ?? ''))
  )
    return null;
  const country = scan.mainCountry;
  return country ? bodyMention(scan, at, two ? at + 1 : at, country, tokens[at + (two ? 2 : 1)]?.text) : null;
}

/** Counts the names, adjectives and capitals of countries; those of the title weigh three times. */
export function findMainCountry(body: Token[], title: Token[], names: NameIndex): string | null {
  const counts = new Map<string, number>();
  const count = (tokens: Token[], weight: number) => {
    for (let at = 0; at < tokens.length; at++) {
      const found = names.find(tokens, at, tokens.length, ['body', 'demonym', 'metonym'])[0];
      const id = found?.entry.ids[0];
      if (id?.startsWith('country:')) counts.set(id, (counts.get(id) ?? 0) + weight);
      at += (found?.length ?? 1) - 1;
    }
  };
  count(title, 3);
  count(body, 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? null;
}

function learn(actor: Actor, memory: Memory): void {
  if (actor.kind !== 'person') return;
  const surname = actor.ref.name.split(' ').at(-1)!.toLowerCase();
  memory.surnames.set(surname, actor);
  for (const alias of actor.ref.aliases) if (!alias.includes(' ')) memory.surnames.set(alias.toLowerCase(), actor);
  for (const role of actor.roles) memory.roles.set(role, actor);
}

function readMention(scan: Scan, at: number): ActorMention | null {
  if (isCalendar(scan.tokens, at)) return null;
  return (
    readOffice(scan, at) ??
    readKnownPerson(scan, at) ??
    readBody(scan, at) ??
    readUnknown(scan, at) ??
    readSurname(scan, at) ??
    readGeneric(scan, at)
  );
}

const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);
const isCalendar = (tokens: Token[], at: number) =>
  calendar.has(tokens[at]!.lower) ||
  (tokens[at]!.text === 'May' && /^(?:\d|in$|on$|of$|early$|late$|last$|since$|until$|by$|this$)/.test(`${tokens[at - 1]?.lower ?? ''}`)) ||
  (tokens[at]!.text === 'May' && /^\d/.test(tokens[at + 1]?.text ?? ''));

/** A country or body that qualifies what follows: "ukrainische", "Israels", "US-", "Egypt's", "Sudan". */
type Qualifier = { body: string; next: number; genitive: boolean };

function readQualifier(scan: Scan, at: number): Qualifier | null {
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

/** Of several bodies with one name the one that the article already speaks of, else the first. */
function pickBody(scan: Scan, entry: NameEntry): string {
  return entry.ids.find(id => scan.inArticle.has(id)) ?? entry.ids[0]!;
}

/** Reads an office: [country] title [of country] [name], or [country] government. Also the body alone when a person's name follows a comma. */
function readOffice(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit } = scan;
  const compound = readCompound(scan, at);
  if (compound) return compound;
  const qualifier = readQualifier(scan, at);
  let next = qualifier?.next ?? at;
  let retired = isRetired(tokens, at - 1);
  let skipped = 0;
  while (next < limit && skipped < 3 && (isLowerAdjective(tokens[next]!, scan.language) || retiredWords.has(tokens[next]!.lower))) {
    if (!qualifier && skipped === 0 && !retiredWords.has(tokens[next]!.lower)) break;
    retired ||= retiredWords.has(tokens[next]!.lower);
    next++;
    skipped++;
  }
  if (next >= limit) return null;
  const second = qualifier ? null : retired ? readQualifier(scan, next) : null;
  const country = qualifier ?? second;
  if (second) next = second.next;
  const title = scan.names.find(tokens, next, limit, ['title'])[0];
  if (title && !isPluralTitle(scan, next, title.entry) && isTitleCase(tokens, next, title.length, scan.language, country !== null)) {
    return finishOffice(scan, at, next, next + title.length, rolesOf(scan, next, next + title.length), country?.body ?? null, retired);
  }
  if (country && governmentNouns.has(nounStem(tokens[next]!.lower)))
    return bodyMention(scan, at, next, country.body, tokens[next + 1]?.text);
  return null;
}

const nounStem = (lower: string) =>
  lower
    .replace(/^(?:bundes|zentral|übergangs|militär|gegen)(?=regierung)/, '')
    .replace(/(?<=regierung|delegation|ministerium|administration|führung)(?:s|en)$/, '');

function bodyMention(scan: Scan, first: number, last: number, body: string, after: string | undefined): ActorMention | null {
  const actor = scan.registry.actor(body, scan.memory.publishedAt);
  if (!actor) return null;
  const gender = /regierung|delegation|führung|administration|armee|botschaft/.test(scan.tokens[last]!.lower) ? 'f' : actor.gender;
  return {
    first,
    last,
    kind: 'body',
    actor: { ...actor, gender },
    genitive: /^['’]s?$/.test(after ?? ''),
    reason: `${scan.tokens[last]!.text} of ${actor.ref.name}`,
  };
}

const isLowerAdjective = (token: Token, language: 'de' | 'en') =>
  language === 'de'
    ? /^[a-zäöü]{4,}(?:e|en|er|em|es)$/.test(token.text) && token.pos !== 'VERB' && token.pos !== 'ADP' && token.pos !== 'DET'
    : token.pos === 'ADJ' ||
      /^(?:new|then|former|acting|outgoing|interim|deputy|senior|top|chief|right-wing|conservative)$/.test(token.lower);

/** German titles are nouns and capitalised; English ones are followed by a name, preceded by an article or a country. */
function isTitleCase(tokens: Token[], at: number, length: number, language: 'de' | 'en', qualified: boolean): boolean {
  if (language === 'de') return /^\p{Lu}/u.test(tokens[at + length - 1]!.text) || /^\p{Lu}/u.test(tokens[at]!.text);
  const before = tokens[at - 1]?.lower ?? '';
  return (
    qualified ||
    /^\p{Lu}/u.test(tokens[at]!.text) ||
    /^(?:the|a|an|his|her|its|their|our|,|and|as|former|new|then|acting)$/.test(before) ||
    tokens[at - 1]?.pos === 'ADJ'
  );
}

/** "Regierungschefs" without a genitive article before it, "leaders", "ministers": several, not one. */
function isPluralTitle(scan: Scan, at: number, entry: NameEntry): boolean {
  const token = scan.tokens[at + entry.words.length - 1]!;
  if (!token.lower.endsWith('s') || entry.words.at(-1)!.endsWith('s')) return false;
  if (scan.language === 'en') return true;
  const before = [scan.tokens[at - 1]?.lower, scan.tokens[at - 2]?.lower];
  return !before.some(word => /^(?:des|eines|dieses|seines|ihres|unseres)$/.test(word ?? ''));
}

const isRetired = (tokens: Token[], at: number) => at >= 0 && (retiredWords.has(tokens[at]!.lower) || /^ex-?$/.test(tokens[at]!.lower));

function rolesOf(scan: Scan, first: number, end: number): string[] {
  const longest = scan.names.find(scan.tokens, first, end, ['title']).filter(found => found.length === end - first);
  return [...new Set(longest.flatMap(found => found.entry.ids))];
}

/** "US-Außenminister", "EU-Außenbeauftragte", "Nato-Generalsekretär", "Kremlsprecher", "Russland-Sondergesandter", "SPD-Politiker". */
function readCompound(scan: Scan, at: number): ActorMention | null {
  const token = scan.tokens[at]!;
  const dash = token.text.indexOf('-');
  if (dash > 0) {
    const head = token.text.slice(0, dash);
    const tail = token.text.slice(dash + 1).replace(/^.*-(?=\p{Lu})/u, '');
    const retired = /^ex$/i.test(head);
    const body = scan.names.find([piece(head)], 0, 1, ['body', 'metonym'])[0];
    const title = scan.names.find([piece(tail)], 0, 1, ['title'])[0];
    if (title && (body || retired)) {
      const aboutBody = /gesandt|beauftrag|beraterin?$|berater$|experte|koordinator/i.test(tail);
      const home = body && !(aboutBody && !isSpeakerPrefix(head)) ? pickBody(scan, body.entry) : null;
      return finishOffice(scan, at, at, at + 1, title.entry.ids, home, retired || isRetired(scan.tokens, at - 1));
    }
    if (body && governmentNouns.has(nounStem(tail.toLowerCase())))
      return bodyMention(scan, at, at, pickBody(scan, body.entry), scan.tokens[at + 1]?.text);
    return null;
  }
  const implied = impliedBodies.find(({ prefix }) => token.lower.startsWith(prefix) && token.lower.length > prefix.length + 2);
  if (!implied || !/^\p{Lu}/u.test(token.text)) return null;
  const titles =
    scan.names.find(scan.tokens, at, scan.limit, ['title'])[0] ??
    scan.names.find([piece(capital(token.text.slice(implied.prefix.length)))], 0, 1, ['title'])[0];
  if (!titles) return null;
  const body = implied.bodies.find(id => scan.inArticle.has(id)) ?? implied.bodies[0]!;
  return finishOffice(scan, at, at, at + 1, titles.entry.ids, body, isRetired(scan.tokens, at - 1));
}

const isSpeakerPrefix = (head: string) => /^(?:US|EU|UN|UNO|Uno|Nato|NATO|OSZE|AU)$/.test(head);
const piece = (text: string) => ({ text, lower: text.toLowerCase() });
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Reads what follows a title: its country ("of Israel", "der Ukraine", "Frankreichs") and the holder's name, also behind a comma. */
function finishOffice(
  scan: Scan,
  first: number,
  titleAt: number,
  end: number,
  roles: string[],
  country: string | null,
  retired: boolean,
): ActorMention | null {
  const { tokens, registry } = scan;
  let home = country;
  let last = end - 1;
  const name = readName(scan, end);
  if (!home && !name) {
    const of = readOfBody(scan, end);
    if (of) {
      if ('person' in of) return spokenFor(scan, first, of.last, of.person, roles);
      home = of.body;
      last = of.last;
    }
  }
  const shown = name ?? readName(scan, tokens[last + 1]?.text === ',' ? last + 2 : -1, true);
  const found = shown ?? null;
  if (found) {
    last = found.last;
    return personMention(scan, first, last, found, roles, home, retired);
  }
  return roleAlone(scan, first, last, roles, home, retired, tokens[titleAt]!.text, registry);
}

type ReadName = { last: number; text: string; id: string | null; ids: string[] };

/** A person's name at the token: known in full, known by surname, or capitalised words with name particles. Commas need at least two words. */
function readName(scan: Scan, at: number, apposed = false): ReadName | null {
  const { tokens, limit } = scan;
  if (at < 0 || at >= limit) return null;
  const known = scan.names.find(tokens, at, limit, apposed ? ['person'] : ['person', 'surname'])[0];
  let end = at;
  while (end < limit && end - at < 6 && isNamePart(scan, end, at)) end++;
  while (end > at && particles.has(tokens[end - 1]!.lower)) end--;
  if (known && (known.entry.kind === 'person' || at + known.length >= end)) {
    return { last: at + known.length - 1, text: textOf(tokens, at, at + known.length), id: null, ids: known.entry.ids };
  }
  if (end - at < (apposed ? 2 : 1)) return null;
  if (end - at === 1 && (tokens[at]!.pos === 'NOUN' || (scan.language === 'de' && tokens[at]!.pos !== 'PROPN'))) return null;
  const surname = scan.names.find(tokens, end - 1, limit, ['surname'])[0];
  const full = textOf(tokens, at, end);
  const same =
    surname?.entry.ids.filter(id => sharesFirstName(scan.registry.person(id)?.name, scan.registry.person(id)?.aliases, full)) ?? [];
  return { last: end - 1, text: full, id: null, ids: same };
}

const sharesFirstName = (name: string | undefined, aliases: string[] | undefined, full: string) => {
  const first = full.split(' ')[0]!.toLowerCase();
  return [name ?? '', ...(aliases ?? [])].some(known => known.toLowerCase().split(' ')[0]?.slice(0, 4) === first.slice(0, 4));
};

function isNamePart(scan: Scan, at: number, start: number): boolean {
  const token = scan.tokens[at]!;
  if (at > start && particles.has(token.lower))
    return /^\p{Lu}/u.test(scan.tokens[at + 1]?.text ?? '') || particles.has(scan.tokens[at + 1]?.lower ?? '');
  if (/^(?:al|el|ad|as|ash)-\p{Lu}/u.test(token.text)) return true;
  if (!/^\p{Lu}[\p{L}'’.-]*$/u.test(token.text) || token.text.length < 2) return false;
  if (/^\p{L}{2,}\.$/u.test(token.text)) return false; // Mr., Gov., Sen. are no names
  if (calendar.has(token.lower) || scan.names.find(scan.tokens, at, scan.limit, ['title']).some(found => found.length > 1)) return false;
  if (scan.language === 'de' && token.pos === 'NOUN' && at > start)
    return scan.names.find(scan.tokens, at, scan.limit, ['surname']).length > 0;
  if (token.pos === 'VERB' || token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'PRON') return false;
  return !scan.names.find(scan.tokens, at, scan.limit, ['body', 'title']).some(found => !found.genitive && found.length >= 1) || at > start;
}

const textOf = (tokens: Token[], first: number, end: number) =>
  tokens
    .slice(first, end)
    .map(token => token.text)
    .join(' ')
    .replace(/ ([.,])/g, '$1')
    .replace(/(\p{Lu}\.) (?=\p{Lu}\.)/gu, '$1');

/** "of Israel", "der Ukraine", "Frankreichs", "for Prime Minister Edi Rama", "des Auswärtigen Amtes". */
function readOfBody(scan: Scan, at: number): { body: string; last: number } | { person: ActorMention; last: number } | null {
  const { tokens, limit } = scan;
  let next = at;
  while (next < limit && next - at < 3 && /^(?:of|for|from|to|at|the|der|des|von|vom|aus|im|in|bei|beim)$/.test(tokens[next]!.lower))
    next++;
  if (next >= limit || (next === at && scan.language === 'en')) return null;
  const body = scan.names.find(tokens, next, limit, ['body', 'metonym'])[0];
  if (body && (next > at || body.genitive)) return { body: pickBody(scan, body.entry), last: next + body.length - 1 };
  if (next === at) return null;
  const inner = readOffice(scan, next) ?? readPerson(scan, next);
  return inner ? { person: inner, last: inner.last } : null;
}

/** An unnamed spokesperson or adviser of somebody: the words are those of the state for which that person speaks. */
function spokenFor(scan: Scan, first: number, last: number, of: ActorMention, roles: string[]): ActorMention {
  const state = of.actor.behalf ?? of.actor.ref;
  const kind = roles.map(role => scan.registry.role(role)).find(role => role?.speaksFor);
  const actor: Actor = { ...of.actor, ref: of.actor.ref, behalf: of.actor.behalf, rank: kind?.rank ?? 'spokesperson', gender: 'm' };
  return {
    first,
    last,
    kind: 'role',
    actor: kind ? actor : { ...actor, behalf: null },
    genitive: false,
    reason: `speaks for ${state.name}`,
  };
}

function personMention(
  scan: Scan,
  first: number,
  last: number,
  name: ReadName,
  roles: string[],
  home: string | null,
  retired: boolean,
): ActorMention {
  const { registry, memory } = scan;
  const candidates = name.ids.map(id => registry.actor(id, memory.publishedAt)!).filter(Boolean);
  const known =
    candidates.find(actor => (home ? actor.home === home : true) && roles.some(role => actor.roles.includes(role))) ??
    candidates.find(actor => (home ? actor.home === home : false)) ??
    (candidates.length === 1
      ? candidates[0]
      : (candidates.find(actor => memory.surnames.get(lastWord(name.text)) === actor) ?? candidates[0]));
  const genitive = /^['’]s?$/.test(scan.tokens[last + 1]?.text ?? '');
  if (known) {
    // The text's own office wins where the codebook knows none that is current: news is newer than any codebook.
    const actor = retired
      ? { ...known, behalf: null, rank: 'member' as const }
      : known.behalf || !home
        ? known
        : withOffice(scan, known, roles, home);
    return {
      first,
      last,
      kind: 'name',
      actor,
      genitive,
      reason: `${known.ref.name}${actor.behalf ? `, speaks for ${actor.behalf.name}` : ', speaks for nobody else'}`,
    };
  }
  const before = memory.surnames.get(lastWord(name.text));
  if (before && !name.text.includes(' '))
    return { first, last, kind: 'name', actor: before, genitive, reason: `${before.ref.name}, named before` };
  const gender = /in$|frau$|woman$|chefin|ministerin/.test(scan.tokens[last - name.text.split(' ').length]?.lower ?? '') ? 'f' : null;
  const base: Actor = { ref: unknownPerson(name.text), behalf: null, rank: null, kind: 'person', gender, roles, home };
  const party = readParty(scan, last + 1);
  const actor =
    retired || party.opposition ? { ...base, rank: 'member' as const } : withOffice(scan, base, roles, home ?? impliedHome(scan, roles));
  return {
    first,
    last,
    kind: 'name',
    actor,
    genitive,
    reason: `${name.text}, ${roles[0] ?? 'person'} by the text${actor.behalf ? `, speaks for ${actor.behalf.name}` : ''}`,
  };
}

const lastWord = (text: string) => text.split(' ').at(-1)!.toLowerCase();

function withOffice(scan: Scan, actor: Actor, roles: string[], home: string | null): Actor {
  const kind = roles.map(role => scan.registry.role(role)).find(role => role?.speaksFor);
  const body = home && kind ? scan.registry.actor(home, scan.memory.publishedAt) : null;
  return body && kind
    ? { ...actor, behalf: body.behalf ?? body.ref, rank: kind.rank, roles: [...new Set([...actor.roles, ...roles])], home }
    : { ...actor, home: actor.home ?? home };
}

/** A title without a country in an article about one country: "Außenminister X" in a text that has named only one state so far. */
function impliedHome(scan: Scan, roles: string[]): string | null {
  if (!roles.some(role => scan.registry.role(role)?.speaksFor)) return null;
  const countries = [...scan.inArticle].filter(id => id.startsWith('country:'));
  return countries.length === 1 ? countries[0]! : null;
}

function readParty(scan: Scan, at: number): { opposition: boolean } {
  if (scan.tokens[at]?.text !== '(') return { opposition: false };
  const party = scan.names.find(scan.tokens, at + 1, scan.limit, ['body'])[0]?.entry.ids[0];
  return { opposition: party?.startsWith('party:') ?? false };
}

/** "Der Kanzler", "the Israeli foreign minister": the person the article named with that office, else the holder on the date, else the state itself. */
function roleAlone(
  scan: Scan,
  first: number,
  last: number,
  roles: string[],
  home: string | null,
  retired: boolean,
  title: string,
  registry: Registry,
): ActorMention | null {
  const { memory, tokens } = scan;
  const genitive = /^['’]s?$/.test(tokens[last + 1]?.text ?? '');
  if (retired) return null;
  if (home) {
    const holders = registry.holders(home, roles, memory.publishedAt);
    const person = holders.length === 1 ? registry.actor(holders[0]!.id, memory.publishedAt) : null;
    if (person)
      return { first, last, kind: 'role', actor: person, genitive, reason: `${title} of ${home} on the date is ${person.ref.name}` };
    const body = registry.actor(home, memory.publishedAt);
    const kind = roles.map(role => registry.role(role)).find(role => role?.speaksFor);
    if (!body) return null;
    return {
      first,
      last,
      kind: 'role',
      actor: {
        ...body,
        behalf: kind ? body.behalf : null,
        rank: kind?.rank ?? 'member',
        gender: /in$/.test(title) ? 'f' : 'm',
        roles,
        kind: 'person',
        ...(kind ? {} : { ref: { id: `${home}-member`, name: `${title} (${body.ref.name})`, aliases: [] } }),
      },
      genitive,
      reason: `unnamed ${title} of ${body.ref.name}`,
    };
  }
  const named = roles.map(role => memory.roles.get(role)).find(Boolean);
  if (named) return { first, last, kind: 'role', actor: named, genitive, reason: `${title}: ${named.ref.name}, named before` };
  const countries = [...scan.inArticle].filter(id => !id.startsWith('party:')).reverse();
  for (const country of countries) {
    const holders = registry.holders(country, roles, memory.publishedAt);
    const person = holders.length === 1 ? registry.actor(holders[0]!.id, memory.publishedAt) : null;
    if (person)
      return {
        first,
        last,
        kind: 'role',
        actor: person,
        genitive,
        reason: `${title} of ${country}, of which the article speaks, is ${person.ref.name}`,
      };
  }
  return null;
}

function readKnownPerson(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, names, memory } = scan;
  const token = tokens[at]!;
  if (!/^[\p{Lu}]/u.test(token.text) && !particles.has(token.lower)) return null;
  const full = names.find(tokens, at, limit, ['person'])[0];
  if (full) {
    const name: ReadName = { last: at + full.length - 1, text: textOf(tokens, at, at + full.length), id: null, ids: full.entry.ids };
    return withApposition(scan, personMention(scan, at, name.last, name, [], null, isRetired(tokens, at - 1)), full.genitive);
  }
  const before = memory.surnames.get(token.lower) ?? memory.surnames.get(token.lower.replace(/['’]?s?$/, ''));
  if (!before || followsFirstName(scan, at)) return null;
  const genitive = !memory.surnames.has(token.lower) || /^['’]s?$/.test(tokens[at + 1]?.text ?? '');
  return { first: at, last: at, kind: 'name', actor: before, genitive, reason: `${before.ref.name}, named before` };
}

/** "Boris Johnson": the word before is a first name, so this surname is not the one named before. */
const followsFirstName = (scan: Scan, at: number) => {
  const before = scan.tokens[at - 1];
  return (
    before !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    before.pos === 'PROPN' &&
    before.sentence === scan.tokens[at]!.sentence &&
    !scan.names.find(scan.tokens, at - 1, scan.limit, ['title', 'body']).length
  );
};

function readPerson(scan: Scan, at: number): ActorMention | null {
  return readKnownPerson(scan, at) ?? readUnknown(scan, at) ?? readSurname(scan, at);
}

/** A surname that the text has not introduced: only when one holder of it is in office, or only one person has it at all. */
function readSurname(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, names, registry, memory } = scan;
  const token = tokens[at]!;
  if (!/^[\p{Lu}]/u.test(token.text)) return null;
  const surname = names.find(tokens, at, limit, ['surname'])[0];
  if (!surname || followsFirstName(scan, at)) return null;
  const next = tokens[at + surname.length];
  if (next && /^\p{Lu}\p{Ll}+$/u.test(next.text) && next.pos === 'PROPN') return null;
  const candidates = surname.entry.ids.map(id => registry.actor(id, memory.publishedAt)!).filter(Boolean);
  const current = candidates.filter(actor => actor.behalf);
  const actor = current.length === 1 ? current[0]! : candidates.length === 1 ? candidates[0]! : null;
  if (!actor || isCommonWord(token, scan.language)) return null;
  return {
    first: at,
    last: at + surname.length - 1,
    kind: 'name',
    actor,
    genitive: surname.genitive || /^['’]s?$/.test(next?.text ?? ''),
    reason: `surname of ${actor.ref.name}`,
  };
}

const isCommonWord = (token: Token, language: 'de' | 'en') =>
  language === 'de' ? token.pos === 'NOUN' && token.lemma !== token.lower : token.pos !== 'PROPN' && token.pos !== 'NOUN';

/** "Ignazio Cassis, his Swiss colleague", "Chris Philp, the Conservatives' home affairs spokesman", "Marie-Agnes Strack-Zimmermann (FDP)". */
function readUnknown(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit } = scan;
  let end = at;
  while (end < limit && end - at < 5 && isNamePart(scan, end, at)) end++;
  while (end > at && particles.has(tokens[end - 1]!.lower)) end--;
  if (end - at < 2 || tokens[at]!.pos !== 'PROPN') return null;
  const surname = scan.names.find(tokens, end - 1, limit, ['surname'])[0];
  const text = textOf(tokens, at, end);
  const ids =
    surname?.entry.ids.filter(id => sharesFirstName(scan.registry.person(id)?.name, scan.registry.person(id)?.aliases, text)) ?? [];
  const name: ReadName = { last: end - 1, text, id: null, ids };
  const apposed = readApposition(scan, end);
  const party = readParty(scan, end);
  if (
    ids.length === 0 &&
    !apposed &&
    !party.opposition &&
    !(scan.language === 'en' ? tokens[at]!.pos === 'PROPN' && tokens[end - 1]!.pos === 'PROPN' : true)
  )
    return null;
  return personMention(scan, at, end - 1, name, apposed?.roles ?? [], apposed?.body ?? null, apposed?.retired ?? false);
}

/** The office behind a name and a comma. */
function readApposition(scan: Scan, at: number): { roles: string[]; body: string | null; retired: boolean } | null {
  const { tokens, limit } = scan;
  if (tokens[at]?.text !== ',') return null;
  let body: string | null = null;
  let retired = false;
  for (let next = at + 1; next < Math.min(limit, at + 9); next++) {
    const token = tokens[next]!;
    if (/^[,.;:]$/.test(token.text)) break;
    retired ||= retiredWords.has(token.lower);
    const qualifier = readQualifier(scan, next);
    if (qualifier) {
      body ??= qualifier.body;
      if (!governmentNouns.has(tokens[qualifier.next]?.lower ?? '')) next = Math.max(next, qualifier.next - 2);
    }
    const title = scan.names.find(tokens, next, limit, ['title'])[0];
    if (title) {
      const of = readOfBody(scan, next + title.length);
      if (of && 'body' in of) body ??= of.body;
      return { roles: title.entry.ids, body, retired };
    }
    if (/^(?:colleague|counterpart|kollegen?|kollegin|amtskollegen?|amtskollegin|pendant)$/.test(token.lower))
      return { roles: ['foreign-minister'], body, retired };
    if (/^(?:diplomat|diplomatin)$/.test(token.lower)) return { roles: ['ambassador'], body, retired };
  }
  return null;
}

function withApposition(scan: Scan, mention: ActorMention, genitive: boolean): ActorMention {
  const marked = genitive || mention.genitive;
  if (mention.actor.behalf) return { ...mention, genitive: marked };
  const apposed = readApposition(scan, mention.last + 1);
  if (!apposed || apposed.retired || !apposed.body || mention.actor.roles.length > 0) return { ...mention, genitive: marked };
  return { ...mention, actor: withOffice(scan, mention.actor, apposed.roles, apposed.body), genitive: marked };
}

/** A body by its own name or metonym, a people, or "die ukrainische Seite". */
function readBody(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, registry, memory } = scan;
  const found = scan.names.find(tokens, at, limit, ['body', 'metonym', 'people'])[0];
  if (!found) return null;
  if (!/^[\p{Lu}\d]/u.test(tokens[at]!.text)) return null;
  const id = pickBody(scan, found.entry);
  const actor = registry.actor(id, memory.publishedAt);
  if (!actor) return null;
  const last = at + found.length - 1;
  const kind = found.entry.kind === 'metonym' ? 'metonym' : found.entry.kind === 'people' ? 'people' : 'name';
  const genitive = found.genitive || /^['’]s?$/.test(tokens[last + 1]?.text ?? '');
  return {
    first: at,
    last,
    kind,
    actor: kind === 'people' ? { ...actor, gender: 'pl' } : actor,
    genitive,
    reason: `${kind === 'metonym' ? 'metonym' : 'name'} of ${actor.ref.name}`,
  };
}
