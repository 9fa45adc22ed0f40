import type { Body, Codebook, Person, RoleKind } from '../../codebook/schema.ts';
import { type ActorRef, holdsOn, type Rank } from '../../domain/actor.ts';
import { oncePerText, remember } from '../../language/remember.ts';
import { tokenize } from '../../language/tokens.ts';
import { madeUpPost } from './madeUpPosts.ts';
import { madeUp, titleFamily } from './titleFamilies.ts';

/** An actor of the text with what the codebook (or the text itself) knows of it on the article's date. */
export type Actor = {
  ref: ActorRef;
  /** The state or body whose words these are; null when the actor speaks only for itself. */
  behalf: ActorRef | null;
  rank: Rank | null;
  kind: 'person' | 'body';
  gender: 'm' | 'f' | 'n' | 'pl' | null;
  /** Role kinds held on the date, for "der Kanzler", "the minister". */
  roles: string[];
  /** Country or body of the role, also where the actor does not speak for it (a deputy, a party leader). */
  home: string | null;
};

type EntryKind = 'person' | 'surname' | 'body' | 'metonym' | 'demonym' | 'people' | 'title';
/** `common`: a plain noun (farmers, trade unions) or a party by an adjective (britische Konservative), which stands in lower case; `proper`: opens with a word that as a name is written with a capital. */
export type NameEntry = { kind: EntryKind; words: string[]; ids: string[]; exact: string | null; common: boolean; proper: boolean };

/** Everything that can be called by a name, for one language. */
export type NameIndex = {
  /** Longest entries first that start at the token; `kinds` restricts. `forms` are the readings of the token (inflected and stripped). */
  find(tokens: { text: string; lower: string }[], at: number, limit: number, kinds: EntryKind[]): readonly FoundName[];
};

export const slugify = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Reference to a person whom the codebook does not know. */
export const unknownPerson = (name: string): ActorRef => ({ id: `person:${slugify(name)}`, name, aliases: [] });

/** Builds the index of names of one language. Costs one tokenisation of every name, so build it once. */
export function buildNameIndex(codebook: Codebook, language: 'de' | 'en'): NameIndex {
  const byFirst = new Map<string, NameEntry[]>();
  const seen = new Map<string, NameEntry>();
  const add = (name: string, kind: EntryKind, id: string) => {
    const words = tokenize(name, language).map(token => token.text.toLowerCase().replaceAll('’', "'"));
    if (words.length === 0) return;
    const key = `${kind}|${words.join(' ')}`;
    const known = seen.get(key);
    if (known) {
      if (!known.ids.includes(id)) known.ids.push(id);
      return;
    }
    const exact = name.length <= 5 && name === name.toUpperCase() ? name : null;
    const common = /^(?:group|party):/.test(id) && /^\p{Ll}/u.test(name);
    const proper = /^\p{Ll}/u.test(words[0]!) && !smallOpeners.has(words[0]!);
    const entry: NameEntry = { kind, words, ids: [id], exact, common, proper };
    seen.set(key, entry);
    const list = byFirst.get(words[0]!) ?? [];
    list.push(entry);
    byFirst.set(words[0]!, list);
  };
  for (const person of codebook.persons) {
    for (const name of [person.name, ...person.aliases]) add(name, name.includes(' ') ? 'person' : 'surname', person.id);
    for (const surname of person.surnames) add(surname, 'surname', person.id);
  }
  const other = language === 'de' ? 'en' : 'de';
  for (const body of codebook.bodies) {
    for (const name of body.names[language]) add(name, 'body', body.id);
    // The other press's acronyms and names stand in either language (IAEA, Foreign Office).
    if (!body.id.startsWith('country:'))
      for (const name of body.names[other]) if (name === name.toUpperCase() && name.length > 2) add(name, 'body', body.id);
    for (const name of body.metonyms[language]) add(name, 'metonym', body.id);
    for (const name of body.demonyms[language]) add(name, 'demonym', body.id);
    for (const name of body.people[language]) add(name, 'people', body.id);
  }
  for (const role of codebook.roles) for (const title of role.titles[language]) add(title, 'title', role.role);
  for (const list of byFirst.values()) list.sort((left, right) => right.words.length - left.words.length);
  const readings = readingsIn(language);
  const opening = remember((lower: string): readonly Candidate[] => {
    const found = readings(lower).flatMap(form => (byFirst.get(form) ?? []).map(entry => ({ entry, form })));
    return found.length === 0 ? noCandidates : found;
  });
  const openingIn = perWordOf(({ lower }) => opening(lower));
  const madeUpIn = perWordOf(({ text }) => madeUpTitle(text));
  return {
    find: (tokens, at, limit, kinds) => {
      if (tokens[at] === undefined) return none; // what stands before the first word, or behind a text that was cut off
      const candidates = openingIn(tokens, at);
      const found =
        candidates !== noCandidates && candidates.some(({ entry }) => kinds.includes(entry.kind))
          ? findNames(candidates, readings, language, tokens, at, limit, kinds)
          : none;
      if (!kinds.includes('title')) return found;
      if (language === 'de') return found.length === 0 ? madeUpIn(tokens, at) : found;
      return withDepartment(found, tokens, at, limit, place => openingIn(tokens, place).some(({ entry: { kind } }) => lands.has(kind)));
    },
  };
}

type Word = { text: string; lower: string };

/** Reads the words of a text once each, because many rules ask the same of all of them; a word that stands alone is asked for but once. */
function perWordOf<Answer>(read: (word: Word) => Answer): (words: readonly Word[], at: number) => Answer {
  const answers = oncePerText((words: readonly Word[]) => words.map(read));
  return (words, at) => (words.length === 1 ? read(words[at]!) : answers(words)[at]!);
}

type FoundName = { entry: NameEntry; length: number; genitive: boolean };
const none: readonly FoundName[] = [];
const noCandidates: readonly Candidate[] = [];

const madeUpTitle = remember((text: string): readonly FoundName[] => {
  const role = titleFamily(text);
  if (role === null) return none;
  return [
    {
      entry: { kind: 'title', words: [text.toLowerCase()], ids: [role, madeUp], exact: null, common: false, proper: true },
      length: 1,
      genitive: false,
    },
  ];
});

/** "Minister for Trade and Industry": before what stands in the list, where it is the longer. */
function withDepartment(
  found: readonly FoundName[],
  tokens: readonly Word[],
  at: number,
  limit: number,
  isLand: (at: number) => boolean,
): readonly FoundName[] {
  const made = madeUpPost(tokens, at, limit, isLand);
  if (made === null || (found[0]?.length ?? 0) >= made.length) return found;
  const words = tokens.slice(at, at + made.length).map(({ lower }) => lower);
  const entry: NameEntry = { kind: 'title', words, ids: [made.role, madeUp], exact: null, common: false, proper: true };
  return [{ entry, length: made.length, genitive: false }, ...found];
}

const lands: ReadonlySet<EntryKind> = new Set(['demonym', 'body', 'metonym', 'people']);

/** An entry whose first word the token may be, read as `form`. */
type Candidate = { entry: NameEntry; form: string };

function findNames(
  candidates: readonly Candidate[],
  readings: (lower: string) => string[],
  language: 'de' | 'en',
  tokens: { text: string; lower: string }[],
  at: number,
  limit: number,
  kinds: EntryKind[],
): FoundName[] {
  const found: FoundName[] = [];
  const { text, lower } = tokens[at]!;
  const plain = readings(lower)[0];
  const isSmall = text === lower && !/^[\p{Lu}\d'’]/u.test(text);
  for (const { entry, form } of candidates) {
    if (!kinds.includes(entry.kind) || at + entry.words.length > limit) continue;
    if (entry.exact !== null && !matchesAcronym(text, entry.exact)) continue;
    if (entry.kind !== 'title' && entry.kind !== 'demonym' && isSmall && !entry.common && entry.proper) continue;
    const inflected = form !== plain;
    if (inflected && entry.kind === 'demonym' && language === 'en') continue;
    // Names of persons take no ending but the genitive's: "Marine" is not Marin.
    if (inflected && /^(?:person|surname)$/.test(entry.kind) && !/^['’]?s?$/.test(lower.slice(form.length))) continue;
    const genitive = entry.words.length === 1 && inflected && entry.kind !== 'title' && entry.kind !== 'demonym';
    if (entry.words.every((word, offset) => offset === 0 || readings(tokens[at + offset]!.lower).includes(word)))
      found.push({
        entry,
        length: entry.words.length,
        genitive: genitive || (entry.words.length > 1 && tokens[at + entry.words.length - 1]!.lower === `${entry.words.at(-1)}s`),
      });
  }
  return found.sort((left, right) => right.length - left.length);
}

const smallOpeners = new Set(['al', 'von', 'van', 'de', 'bin', 'den', 'der', 'das', 'die', 'the']);
const matchesAcronym = (text: string, exact: string) => text === exact || text === `${exact}s` || text === `${exact}’s`;

const adjectiveEndings = ['e', 'en', 'er', 'em', 'es'];

const readingsIn = (language: 'de' | 'en') => remember((lower: string) => readForms(lower, language));

/** Forms under which a token may stand in the index: as it is, without genitive -s, German adjectives and titles without their ending. */
function readForms(written: string, language: 'de' | 'en'): string[] {
  const lower = written.replaceAll('’', "'");
  const forms = [lower];
  if (/['’]$/.test(lower)) forms.push(lower.slice(0, -1));
  if (language === 'en') return lower.endsWith('s') && lower.length > 3 ? [...forms, lower.slice(0, -1)] : forms;
  if (lower.endsWith('s')) forms.push(lower.slice(0, -1));
  for (const ending of adjectiveEndings)
    if (lower.endsWith(ending) && lower.length > ending.length + 3) forms.push(lower.slice(0, -ending.length));
  if (lower.endsWith('n')) forms.push(lower.slice(0, -1));
  if (lower.endsWith('n') && lower.length > 5) forms.push(`${lower.slice(0, -1)}r`);
  return forms;
}

/** Who is who on a date: persons, bodies, and holders of roles. */
export type Registry = {
  actor(id: string, isoDate: string): Actor | null;
  body(id: string): Body | undefined;
  person(id: string): Person | undefined;
  role(key: string): RoleKind | undefined;
  /** Ids of the persons whose name ends in that word, lower-case. */
  byLastName(word: string): string[];
  /** Is the lower-case word the first name of somebody in the codebook? */
  isFirstName(word: string): boolean;
  /** Persons who hold one of the roles for the body on the date. */
  holders(bodyId: string, roles: string[], isoDate: string): Person[];
};

const rankOrder: Rank[] = ['head', 'minister', 'envoy', 'spokesperson', 'member'];

/** Answers "who is this, and for whom do they speak, on that date?" from the codebook. */
export function buildRegistry(codebook: Codebook): Registry {
  const persons = new Map(codebook.persons.map(person => [person.id, person]));
  const bodies = new Map(codebook.bodies.map(body => [body.id, body]));
  const roles = new Map(codebook.roles.map(role => [role.role, role]));
  const byBody = new Map<string, Person[]>();
  for (const person of codebook.persons)
    for (const forBody of new Set(person.roles.map(role => role.for))) byBody.set(forBody, [...(byBody.get(forBody) ?? []), person]);
  const byLastName = new Map<string, string[]>();
  for (const person of codebook.persons) {
    const last = person.name.split(' ').at(-1)!.toLowerCase();
    byLastName.set(last, [...(byLastName.get(last) ?? []), person.id]);
  }
  const firstNames = new Set(
    codebook.persons.flatMap(person =>
      [person.name, ...person.aliases].flatMap(name => /^(\p{Lu}\p{L}{2,}) /u.exec(name)?.[1]?.toLowerCase() ?? []),
    ),
  );
  const bodyRef = (body: Body): ActorRef => ({
    id: body.id,
    name: body.name,
    aliases: [...new Set([...body.names.de, ...body.names.en, ...body.metonyms.de, ...body.metonyms.en])].filter(
      name => name !== body.name,
    ),
  });
  /** Whose words a body's are: the EU's, of its Commission and of whoever holds an office there. */
  const aboveOf = ({ speaksFor, partOf, country }: Body): Body | undefined => (speaksFor ? bodies.get(partOf ?? country ?? '') : undefined);
  const personActor = (person: Person, isoDate: string): Actor => {
    const held = person.roles.filter(role => holdsOn(role, isoDate));
    const speaking = held
      .filter(role => roles.get(role.role)?.speaksFor)
      .sort((left, right) => rankOrder.indexOf(roles.get(left.role)!.rank) - rankOrder.indexOf(roles.get(right.role)!.rank));
    const main = speaking[0];
    const office = main ? bodies.get(main.for) : undefined;
    const behalf = (office && aboveOf(office)) ?? office;
    return {
      ref: {
        id: person.id,
        name: person.name,
        aliases: [...new Set([...person.aliases, ...person.surnames])].filter(name => name !== person.name),
      },
      behalf: behalf ? bodyRef(behalf) : null,
      rank: main ? roles.get(main.role)!.rank : held[0] ? 'member' : null,
      kind: 'person',
      gender: person.gender === 'd' ? null : person.gender,
      roles: held.map(role => role.role),
      home: main?.for ?? held[0]?.for ?? null,
    };
  };
  const bodyActor = (body: Body): Actor => {
    const above = aboveOf(body);
    return {
      ref: bodyRef(body),
      behalf: above ? bodyRef(above) : null,
      rank: null,
      kind: 'body',
      gender: body.grammar ?? (body.id.startsWith('country:') ? 'n' : null),
      roles: [],
      home: body.country ?? body.partOf ?? body.id,
    };
  };
  return {
    actor(id, isoDate) {
      const person = persons.get(id);
      if (person) return personActor(person, isoDate);
      const body = bodies.get(id);
      return body ? bodyActor(body) : null;
    },
    body: id => bodies.get(id),
    person: id => persons.get(id),
    role: key => roles.get(key),
    byLastName: word => byLastName.get(word) ?? [],
    isFirstName: word => firstNames.has(word),
    holders: (bodyId, keys, isoDate) =>
      (byBody.get(bodyId) ?? []).filter(person =>
        person.roles.some(role => role.for === bodyId && keys.includes(role.role) && holdsOn(role, isoDate)),
      ),
  };
}
