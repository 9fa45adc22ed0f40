import { kinds } from '../../language/de/wordClass.ts';
import { opensUpper } from '../../language/letters.ts';
import type { Token } from '../../language/types.ts';
import { particles } from '../words.ts';
import { type ActorMention, calendar, isRetired, lastWord, type Scan, textOf } from './mentionScan.ts';
import { type Actor, unknownPerson } from './names.ts';
import type { ReadName } from './personNames.ts';
import { readApposition, readParty, readUnknown } from './unknownPersons.ts';

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
    retired || party.opposition
      ? { ...base, rank: 'member' as const }
      : withOffice(scan, base, roles, home ?? impliedHome(scan, roles, last));
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

export function withOffice(scan: Scan, actor: Actor, roles: string[], home: string | null): Actor {
  // "Chairman" or "leader" is no office of a state, and whom the codebook knows as leader of a party stays one.
  const mayHold = (role: string) => !home?.startsWith('country:') || stateRoles.has(role);
  const kind = roles.map(role => scan.registry.role(role)).find(role => role?.speaksFor && mayHold(role.role));
  const body = home && kind ? scan.registry.actor(home, scan.memory.publishedAt) : null;
  return body && kind && !actor.roles.some(role => role === 'party-leader' || role === 'opposition-leader')
    ? { ...actor, behalf: body.behalf ?? body.ref, rank: kind.rank, roles: [...new Set([...actor.roles, ...roles])], home }
    : { ...actor, home: actor.home ?? home };
}

/** A title without a country ("Italien …, sagte Gesundheitsminister X"): of the country that acted last, else of the one of which the text speaks most. */
function impliedHome(scan: Scan, roles: string[], last: number): string | null {
  if (!roles.some(role => scan.registry.role(role)?.speaksFor)) return null;
  const seat = seatBehind(scan, last);
  if (seat) return seat;
  return (scan.isAgentSure ? scan.agent : null) ?? scan.dateline ?? scan.agent ?? scan.mainCountry;
}

/** "…, kritisierte Fischereiminister Jensen | in Kopenhagen": the capital in which words are spoken that end the sentence, or begin another clause. */
function seatBehind({ tokens, names, limit, language }: Scan, last: number): string | null {
  if (language !== 'de' || tokens[last + 1]?.lower !== 'in') return null;
  const [found] = names.find(tokens, last + 2, limit, ['metonym']);
  const end = found && last + 2 + found.length;
  const [id, ...others] = found?.entry.ids ?? [];
  return end !== undefined && others.length === 0 && id?.startsWith('country:') && /^[.,;]$/.test(tokens[end]?.text ?? '') ? id : null;
}

export function readKnownPerson(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, names, memory } = scan;
  const token = tokens[at]!;
  if (!opensUpper(token.text) && !particles.has(token.lower)) return null;
  const full = names.find(tokens, at, limit, ['person'])[0];
  if (full) {
    const name: ReadName = { last: at + full.length - 1, text: textOf(tokens, at, at + full.length), id: null, ids: full.entry.ids };
    return withApposition(scan, personMention(scan, at, name.last, name, [], null, isRetired(tokens, at - 1)), full.genitive);
  }
  const before = memory.surnames.get(token.lower) ?? memory.surnames.get(token.lower.replace(/['’]?s?$/, '')) ?? byFirstName(scan, at);
  if (!before || followsFirstName(scan, at)) return null;
  if (isAdministration(tokens[at + 1])) return administration(scan, at, before);
  const genitive = !memory.surnames.has(token.lower) || /^['’]s?$/.test(tokens[at + 1]?.text ?? '');
  return { first: at, last: at, kind: 'name', actor: before, genitive, reason: `${before.ref.name}, named before` };
}

/** A first name that stands alone, of somebody named in full before; no word of the language, and nobody's surname. */
function byFirstName({ tokens, limit, names, memory }: Scan, at: number): Actor | undefined {
  const { lower, pos } = tokens[at]!;
  const next = tokens[at + 1];
  if (
    pos !== 'PROPN' ||
    next?.pos === 'PROPN' ||
    names.find(tokens, at, limit, ['surname', 'body', 'metonym', 'demonym', 'title']).length > 0
  )
    return undefined;
  return memory.firstNames.get(lower);
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
    (before.pos === 'PROPN' || scan.registry.isFirstName(before.lower)) &&
    before.sentence === scan.tokens[at]!.sentence &&
    !isDated(scan.tokens, at - 1) &&
    !scan.names.find(scan.tokens, at - 1, scan.limit, ['title', 'body']).length
  );
};

/** "In | October | Larsen rejected it", "last | Tuesday | Larsen": when, and no first name. */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  calendar.has(tokens[at]!.lower) &&
  /^(?:on|in|by|until|since|last|this|early|late|am|im|seit|bis|vorigen|vergangenen|letzten)$/.test(tokens[at - 1]?.lower ?? '');

export function readPerson(scan: Scan, at: number): ActorMention | null {
  return readKnownPerson(scan, at) ?? readUnknown(scan, at) ?? readSurname(scan, at);
}

/** A surname that the text has not introduced: only when one holder of it is in office, or only one person has it at all. */
export function readSurname(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, names, registry, memory } = scan;
  const token = tokens[at]!;
  if (!opensUpper(token.text)) return null;
  const surname = names.find(tokens, at, limit, ['surname'])[0];
  if (surname && followsFirstName(scan, at)) memory.strangers.add(token.lower);
  if (!surname || followsFirstName(scan, at) || memory.strangers.has(token.lower.replace(/['’]?s$/, ''))) return null;
  const next = tokens[at + surname.length];
  if (next && /^\p{Lu}\p{Ll}+$/u.test(next.text) && next.pos === 'PROPN') return null;
  const candidates = surname.entry.ids.map(id => registry.actor(id, memory.publishedAt)!).filter(Boolean);
  const current = candidates.filter(actor => actor.behalf);
  const actor = current.length === 1 ? current[0]! : candidates.length === 1 ? candidates[0]! : null;
  if (!actor || isCommonWord(token, scan.language)) return null;
  // "Saab has offered to build jets": whom only his surname would name, in a text that is not about his country, is somebody else.
  const isNear = scan.language === 'de' && /^country:(?:DEU|AUT|CHE)$/.test(actor.home ?? '') && actor.behalf !== null; // whose ministers need no introduction in German
  if (!isNear && actor.rank !== 'head' && actor.home?.startsWith('country:') && !memory.countries.includes(actor.home)) return null;
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
  language === 'de'
    ? token.pos === 'NOUN' && token.lemma !== token.lower && kinds(token.text, token.lower).includes('N')
    : token.pos !== 'PROPN' && token.pos !== 'NOUN';

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
