import type { Token } from '../language/types.ts';
import { type ActorMention, isRetired, lastWord, readQualifier, type Scan, textOf } from './mentionScan.ts';
import { type Actor, unknownPerson } from './names.ts';
import { isOfStranger, readOfBody } from './offices.ts';
import { isNamePart, type ReadName, sharesFirstName } from './personNames.ts';
import { governmentNouns, particles, retiredWords } from './words.ts';

/** A mention of the person whom a name and an office mean on the date: of the codebook, named before, or known from this text alone. */
export function personMention(
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
  const inOffice = officeHolder(scan, name.text, roles, home);
  const known =
    inOffice ??
    candidates.find(actor => (home ? actor.home === home : true) && roles.some(role => actor.roles.includes(role))) ??
    candidates.find(actor => (home ? actor.home === home : false)) ??
    (candidates.length === 1
      ? candidates[0]
      : (candidates.find(actor => memory.surnames.get(lastWord(name.text)) === actor) ?? candidates[0]));
  const genitive = /^['’]s?$/.test(scan.tokens[last + 1]?.text ?? '');
  const stranger =
    known !== undefined &&
    !inOffice &&
    !name.text.includes(' ') &&
    roles.length > 0 &&
    known.home !== (home ?? scan.mainCountry) &&
    !roles.some(role => known.roles.includes(role));
  if (known && !stranger) {
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
  if (before && (!name.text.includes(' ') || before.ref.id === unknownPerson(name.text).id))
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

const stateRoles = new Set(
  'head-of-state supreme-leader monarch crown-prince presidency-member head-of-government vice-president deputy-head foreign-minister defence-minister finance-minister economy-minister interior-minister minister security-adviser chief-of-staff adviser envoy ambassador spokesperson deputy-minister military-chief intelligence-chief'.split(
    ' ',
  ),
);

function withOffice(scan: Scan, actor: Actor, roles: string[], home: string | null): Actor {
  const kind = roles.map(role => scan.registry.role(role)).find(role => role?.speaksFor);
  const body = home && kind ? scan.registry.actor(home, scan.memory.publishedAt) : null;
  // "Chairman" or "leader" is no office of a state, and whom the codebook knows as leader of a party stays one.
  const ofState = !home?.startsWith('country:') || stateRoles.has(kind?.role ?? '');
  return body && kind && ofState && !actor.roles.some(role => role === 'party-leader' || role === 'opposition-leader')
    ? { ...actor, behalf: body.behalf ?? body.ref, rank: kind.rank, roles: [...new Set([...actor.roles, ...roles])], home }
    : { ...actor, home: actor.home ?? home };
}

/** A title without a country ("Italien …, sagte Gesundheitsminister X"): of the country that acted last, else of the one of which the text speaks most. */
function impliedHome(scan: Scan, roles: string[]): string | null {
  if (!roles.some(role => scan.registry.role(role)?.speaksFor)) return null;
  return scan.agent ?? scan.mainCountry;
}

/** "(SPD)", ", SPD,": members of parties do not speak for a state by themselves. */
function readParty(scan: Scan, at: number): { opposition: boolean } {
  const mark = scan.tokens[at]?.text ?? '';
  if (!/^[(,]$/.test(mark) || at + 1 >= scan.limit) return { opposition: false };
  const party = scan.names.find(scan.tokens, at + 1, scan.limit, ['body'])[0];
  const closes = mark === '(' || (scan.tokens[at + 1 + (party?.length ?? 0)]?.text === ',' && !party?.genitive);
  return { opposition: closes && (party?.entry.ids[0]?.startsWith('party:') ?? false) };
}

export function readKnownPerson(scan: Scan, at: number): ActorMention | null {
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
  if (isAdministration(tokens[at + 1])) return administration(scan, at, before);
  const genitive = !memory.surnames.has(token.lower) || /^['’]s?$/.test(tokens[at + 1]?.text ?? '');
  return { first: at, last: at, kind: 'name', actor: before, genitive, reason: `${before.ref.name}, named before` };
}

const isAdministration = (token: Token | undefined): boolean =>
  /^(?:administration|government|regierung|cabinet|kabinett)$/.test(token?.lower ?? '');

/** "The Trump administration", "die Regierung Merz", "Biden-Regierung": the state that the person leads. */
export function administration(scan: Scan, first: number, person: Actor, last = first + 1): ActorMention | null {
  const state = person.behalf ? scan.registry.actor(person.behalf.id, scan.memory.publishedAt) : null;
  return state
    ? { first, last, kind: 'body', actor: { ...state, gender: 'f' }, genitive: false, reason: `the government led by ${person.ref.name}` }
    : null;
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

export function readPerson(scan: Scan, at: number): ActorMention | null {
  return readKnownPerson(scan, at) ?? readUnknown(scan, at) ?? readSurname(scan, at);
}

/** A surname that the text has not introduced: only when one holder of it is in office, or only one person has it at all. */
export function readSurname(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, names, registry, memory } = scan;
  const token = tokens[at]!;
  if (!/^[\p{Lu}]/u.test(token.text)) return null;
  const surname = names.find(tokens, at, limit, ['surname'])[0];
  if (surname && followsFirstName(scan, at)) memory.strangers.add(token.lower);
  if (!surname || followsFirstName(scan, at) || memory.strangers.has(token.lower.replace(/['’]?s$/, ''))) return null;
  const next = tokens[at + surname.length];
  if (next && /^\p{Lu}\p{Ll}+$/u.test(next.text) && next.pos === 'PROPN') return null;
  const candidates = surname.entry.ids.map(id => registry.actor(id, memory.publishedAt)!).filter(Boolean);
  const current = candidates.filter(actor => actor.behalf);
  const actor = current.length === 1 ? current[0]! : candidates.length === 1 ? candidates[0]! : null;
  if (!actor || isCommonWord(token, scan.language)) return null;
  if (isAdministration(next)) return administration(scan, at, actor, at + surname.length);
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
export function readUnknown(scan: Scan, at: number): ActorMention | null {
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
  // Places and firms have capitals too: a name alone is a person's only where it speaks.
  const described = tokens[end]?.text === ',' && /^(?:a|an|the|der|die|ein|eine)$/.test(tokens[end + 1]?.lower ?? '');
  const called = scan.registry.isFirstName(tokens[at]!.lower) && tokens[end - 1]!.pos === 'PROPN';
  if (ids.length === 0 && !apposed && !described && !party.opposition && !called && !speaksBeside(scan, at, end)) return null;
  return personMention(scan, at, end - 1, name, apposed?.roles ?? [], apposed?.body ?? null, apposed?.retired ?? false);
}

const speech =
  /^(?:said|says|told|added|wrote|warned|argued|insisted|called|urged|asked|sagte|sagt|erklärte|betonte|warnte|forderte|nannte|schrieb|meinte|teilte|kritisierte|äußerte|bezeichnete|zeigte|hat|hatte|has|had|will)$/;

const speaksBeside = (scan: Scan, first: number, end: number): boolean =>
  [scan.tokens[end], scan.tokens[first - 1]].some(token => token !== undefined && speech.test(token.lower)) ||
  /^(?:VERB|AUX)$/.test(scan.tokens[end]?.pos ?? '') ||
  (scan.tokens[end]?.text === ',' && /^(?:who|whose|der|die|dessen|deren)$/.test(scan.tokens[end + 1]?.lower ?? ''));

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
      // "the leader of the Socialist Left" leads no state.
      if (!of && !body && isOfStranger(scan, next + title.length, title.entry.ids)) return { roles: [], body: null, retired };
      const past =
        /^(?:bis|until|von|from)$/.test(tokens[next + title.length]?.lower ?? '') &&
        /^\d{4}$/.test(tokens[next + title.length + 1]?.text ?? '');
      // "civilian prime minister ousted by the military"
      const ousted = tokens.slice(next + title.length, next + title.length + 3).some(token => retiredWords.has(token.lower));
      return { roles: title.entry.ids, body, retired: retired || past || ousted };
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

/** Behind a title the holder of that office, in the country at hand, whose name ends so: "Außenminister Murillo" in a text on Colombia. */
function officeHolder(scan: Scan, text: string, roles: string[], home: string | null): Actor | null {
  const body = home ?? scan.mainCountry;
  if (!body || roles.length === 0) return null;
  const last = lastWord(text);
  const first = text.includes(' ') ? text.split(' ')[0]!.slice(0, 4).toLowerCase() : null;
  const holder = scan.registry
    .holders(body, roles, scan.memory.publishedAt)
    .find(person =>
      [person.name, ...person.aliases].some(name => lastWord(name) === last && (first === null || name.toLowerCase().startsWith(first))),
    );
  return holder ? scan.registry.actor(holder.id, scan.memory.publishedAt) : null;
}
