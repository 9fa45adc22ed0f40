import { remember } from '../../language/remember.ts';
import type { Token } from '../../language/types.ts';
import { genericBodies, impliedBodies, isBranch, isGovernmentNoun, isViewNoun, retiredWords } from '../words.ts';
import { bodyMention, isElsewhere, isMinistry, readGeneric, readSeated } from './bodies.ts';
import { employerBehind } from './employers.ts';
import { landNamedBefore } from './institutions.ts';
import {
  type ActorMention,
  capital,
  isRetired,
  isRetiredBefore,
  lengthOfPensioned,
  nounStem,
  opensTitle,
  pickBody,
  piece,
  readQualifier,
  type Scan,
} from './mentionScan.ts';
import { readNamedOrganisation, readRun } from './namedOrganisations.ts';
import type { Actor, NameEntry } from './names.ts';
import { roleAlone } from './officesAlone.ts';
import { namedAhead } from './onBehalf.ts';
import { isOfLand, ownerBefore } from './ownerBefore.ts';
import { readName } from './personNames.ts';
import { administration, personMention, readPerson } from './persons.ts';
import { isOfStranger, isPosted } from './postedOffices.ts';
import { readRepresentative, readRepresentativeBehind } from './representatives.ts';
import { servesOthers } from './servesOthers.ts';
import { spokenThrough } from './spokenThrough.ts';
import { madeUp } from './titleFamilies.ts';

/** Reads an office: [country] title [of country] [name], or [country] government. Also the body alone when a person's name follows a comma. */
export function readOffice(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit } = scan;
  const joined = readCompound(scan, at);
  if (joined) return joined;
  // "Opposition leader" is one title, and no leader of some opposition.
  const compound = scan.names.find(tokens, at, limit, ['title'])[0];
  const read = compound && compound.length > 1 ? null : readQualifier(scan, at);
  const qualifier = read?.body === 'group:opposition' && scan.language === 'en' ? null : read;
  let next = qualifier?.next ?? at;
  let retired = isRetiredBefore(tokens, at);
  let skipped = 0;
  while (next < limit && skipped < 3) {
    const representative = qualifier && readRepresentative(scan, at, next, qualifier.body, retired);
    if (representative) return representative;
    const isPast = retiredWords.has(tokens[next]!.lower);
    if (!isPast && ((!qualifier && skipped === 0) || !isLowerAdjective(tokens[next]!, scan.language) || opensTitle(scan, next))) break;
    retired ||= isPast;
    next++;
    skipped++;
  }
  if (next >= limit) return null;
  const second = qualifier ? null : retired ? readQualifier(scan, next) : null;
  const country = qualifier ?? second;
  if (second) next = second.next;
  if (next >= limit) return null;
  const title = scan.names.find(tokens, next, limit, ['title'])[0];
  if (title && !isPluralTitle(scan, next, title.entry) && isTitleCase(tokens, next, title.length, scan.language, country !== null)) {
    return finishOffice(scan, at, next, next + title.length, rolesOf(scan, next, next + title.length), country?.body ?? null, retired);
  }
  if (country && isColleague.test(tokens[next]!.lower))
    return finishOffice(scan, at, next, next + 1, ['minister', madeUp], country.body, retired);
  const last = isMinistry(scan, next) ? next + 1 : next;
  if (country && !retired && (last > next || isGovernmentNoun(nounStem(tokens[next]!.lower)) || isView(tokens, at, next)))
    return spokenThrough(scan, bodyMention(scan, at, last, country.body, tokens[last + 1]?.text));
  return null;
}

/** "Aus | schwedischer Sicht |", "nach | russischer Lesart |": whose view it is. */
const isView = (tokens: readonly Token[], first: number, noun: number, word = tokens[noun]!.lower): boolean =>
  /^(?:aus|nach|laut)$/.test(tokens[first - 1]?.lower ?? '') && isViewNoun(word.toLowerCase());

/** "His Maltese colleague": whoever holds the like office there. */
const isColleague = /^(?:(?:amts|ressort|minister)?kolleg(?:en?|in)|colleague|counterpart)$/;
const adjectives = new Set(
  'new then former acting outgoing interim deputy senior top chief right-wing conservative floor caucus'.split(' '),
);

const isLowerAdjective = (token: Token, language: 'de' | 'en') =>
  language === 'de'
    ? /^[a-zäöü]{4,}(?:e|en|er|em|es)$/.test(token.text) && token.pos !== 'VERB' && token.pos !== 'ADP' && token.pos !== 'DET'
    : token.pos === 'ADJ' || adjectives.has(token.lower);

/** German titles are nouns and capitalised; English ones are followed by a name, preceded by an article or a country. */
function isTitleCase(tokens: Token[], at: number, length: number, language: 'de' | 'en', qualified: boolean): boolean {
  if (language === 'de') return /^\p{Lu}/u.test(tokens[at + length - 1]!.text) || /^\p{Lu}/u.test(tokens[at]!.text);
  const before = tokens[at - 1]?.lower ?? '';
  return (
    qualified ||
    /^\p{Lu}/u.test(tokens[at]!.text) ||
    /^(?:the|a|an|his|her|its|their|our|,|and|as|former|new|then|acting)$/.test(before) ||
    tokens[at - 1]?.pos === 'ADJ' ||
    isOfLand(tokens, at) ||
    isBranch(before)
  );
}

/** "Regierungschefs" without a genitive article before it, "leaders", "ministers": several, not one. */
function isPluralTitle(scan: Scan, at: number, entry: NameEntry): boolean {
  const token = scan.tokens[at + entry.words.length - 1]!;
  // "Die Außenminister von Estland und Lettland": the article tells, where the noun has one form for both.
  const several = scan.language === 'de' && /(?:minister|kanzler|botschafter|vertreter)$/.test(token.lower);
  const article = scan.tokens[at - 1]?.lower;
  if (several && (article === 'die' || (article === 'der' && scan.tokens[at - 2]?.pos === 'NOUN'))) return true; // "die Erklärung der Minister"
  if (!token.lower.endsWith('s') || entry.words.at(-1)!.endsWith('s')) return false;
  if (scan.language === 'en') return true;
  const before = [scan.tokens[at - 1]?.lower, scan.tokens[at - 2]?.lower];
  return !before.some(word => /^(?:des|eines|dieses|seines|ihres|unseres)$/.test(word ?? ''));
}

function rolesOf(scan: Scan, first: number, end: number): string[] {
  const longest = scan.names.find(scan.tokens, first, end, ['title']).filter(found => found.length === end - first);
  return [...new Set(longest.flatMap(found => found.entry.ids))];
}

/** Whose office a word tells by how it begins. */
const impliedBy = remember(
  (lower: string) => impliedBodies.find(({ prefix }) => lower.startsWith(prefix) && lower.length > prefix.length + 2) ?? null,
);

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
    if (/^(?:regierung|administration|kabinett)$/i.test(tail)) {
      const leader = scan.memory.surnames.get(head.toLowerCase()) ?? leaderNamed(scan, head);
      if (leader) return administration(scan, at, leader, at);
    }
    if (title && (body || retired)) {
      const aboutBody = /gesandt|beauftrag|beraterin?$|berater$|experte|koordinator/i.test(tail);
      const sender = sentThere.test(tail) && isSpeakerPrefix(head) ? landNamedBefore(scan, at) : null;
      const home = sender ?? (body && !(aboutBody && !isSpeakerPrefix(head)) ? pickBody(scan, body.entry) : null);
      return finishOffice(scan, at, at, at + 1, title.entry.ids, home, retired || isRetired(scan.tokens, at - 1));
    }
    const representative = body && readRepresentativeBehind(scan, at, tail, pickBody(scan, body.entry));
    if (representative) return representative;
    if (body && (isGovernmentNoun(nounStem(tail.toLowerCase())) || isView(scan.tokens, at, at, tail)))
      return bodyMention(scan, at, at, pickBody(scan, body.entry), scan.tokens[at + 1]?.text);
    return null;
  }
  const implied = impliedBy(token.lower);
  if (!implied || !/^\p{Lu}/u.test(token.text)) return null;
  const titles =
    scan.names.find(scan.tokens, at, scan.limit, ['title'])[0] ??
    scan.names.find([piece(capital(token.text.slice(implied.prefix.length)))], 0, 1, ['title'])[0];
  if (!titles) return null;
  const body = implied.bodies.find(id => scan.inArticle.has(id)) ?? implied.bodies[0]!;
  return finishOffice(scan, at, at, at + 1, titles.entry.ids, body, isRetired(scan.tokens, at - 1));
}

/** The one person of that surname who speaks for a state on the date. */
function leaderNamed(scan: Scan, name: string): Actor | null {
  const ids = scan.names.find([piece(name)], 0, 1, ['surname'])[0]?.entry.ids ?? scan.registry.byLastName(name.toLowerCase());
  const heads = ids.map(id => scan.registry.actor(id, scan.memory.publishedAt)).filter(actor => actor?.behalf && actor.rank === 'head');
  return heads.length === 1 ? heads[0]! : null;
}

/** "Norwegens EU-Botschafter", "die österreichische EU-Ministerin": of the state that has sent them, and not of the body. */
const sentThere = /^(?:botschafter|vertreter|minister|gesandter?)(?:in)?$/i;

const isSpeakerPrefix = (head: string) => /^(?:US|EU|UN|UNO|Uno|Nato|NATO|OSZE|AU)$/.test(head);

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
  const pensioned = lengthOfPensioned(tokens, end);
  if (pensioned > 0) return finishOffice(scan, first, titleAt, end + pensioned, roles, country, true);
  if (!country && roles.length > 0 && servesOthers(scan, titleAt, roles)) return finishOffice(scan, first, titleAt, end, [], null, retired);
  let home = country ?? (roles.length > 0 ? (namedAhead(scan, first) ?? ownerBefore(scan, first)) : null);
  let last = end - 1;
  const name = readName(scan, end);
  let ofStranger = false;
  const employer = !home && !name && roles.includes('spokesperson') ? employerBehind(scan, end) : null;
  if (employer) {
    const named = nameBehind(scan, employer.last + 1);
    return named
      ? personMention(scan, first, named.last, named, [], null, retired)
      : spokenFor(scan, first, employer.last, { ...employer, actor: { ...employer.actor, kind: 'person' } }, roles);
  }
  if (!home && !name) {
    const of = isPosted(scan, end) ? null : readOfBody(scan, end);
    ofStranger = of === null && (isPosted(scan, end) || isOfStranger(scan, end, roles));
    if (of) {
      const named = 'person' in of && of.person.actor.kind === 'body' ? nameBehind(scan, of.last + 1) : null;
      // "Die Sprecherin des Fischereiministeriums, | Kari Nordmann |" speaks for the state, "der Präsident des Bauernverbandes, …" does not.
      const state = 'person' in of && of.person.actor.ref.id.startsWith('country:') ? of.person.actor.ref.id : null;
      if (named) return personMention(scan, first, named.last, named, state ? roles : [], state, retired);
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
  if (ofStranger && scan.language === 'en') {
    const employer = roles.includes('spokesperson') ? readRun(scan, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1) : null;
    if (employer) return spokenFor(scan, first, employer.last, employer, roles);
    const named = nameBehind(scan, end);
    return named && personMention(scan, first, named.last, named, [], null, retired);
  }
  // An office of what nobody knows ("Präsident des Bauernverbandes") is none of the state.
  const behind = scan.language === 'de' ? nameBehind(scan, last + 1) : null;
  const isOfState = behind !== null && tokens.slice(end, behind.last).some(({ lower }) => councils.test(lower));
  if (behind) return personMention(scan, first, behind.last, behind, home || isOfState ? roles : [], home, retired);
  return roleAlone(scan, first, last, roles, home ?? seatOf(scan, roles), retired, tokens[titleAt]!.text, registry);
}

/** "Der Sprecher des | Sicherheitsrats |, X": bodies that only states have. */
const councils = /^(?:sicherheits|staats|minister|verteidigungs)rate?s$|stabe?s$/;

/** "In Berlin bekräftigte | ein Regierungssprecher |, …": whoever speaks for a government does so at its seat, whoever acted last; a minister travels. */
const seatOf = ({ place }: Scan, roles: readonly string[]): string | null => (roles.includes('spokesperson') ? place : null);

/** "Der Präsident | des Deutschen Bauernverbandes, | Joachim Rukwied, …": the name behind all that says what the office is. */
function nameBehind(scan: Scan, at: number): ReturnType<typeof readName> {
  const { tokens, limit } = scan;
  for (let comma = at; comma < Math.min(limit - 1, at + 9); comma++) {
    if (tokens[comma]!.text !== ',') {
      if (/^(?:VERB|AUX|PUNCT|SCONJ|PRON|CCONJ)$/.test(tokens[comma]!.pos)) return null;
      continue;
    }
    const name = readName(scan, behindTitle(scan, comma + 1), true);
    return name && /^[,(.]$/.test(tokens[name.last + 1]?.text ?? '') ? name : null;
  }
  return null;
}

/** "Ihr Vorsitzender, | der scheidende Finanzminister | Trygve Vedum, …": another office may stand before the name. */
function behindTitle(scan: Scan, at: number): number {
  const { tokens, limit } = scan;
  let next = at;
  if (/^(?:der|die|ein|eine)$/.test(tokens[next]?.lower ?? '')) next++;
  while (next < limit && next - at < 4 && isLowerAdjective(tokens[next]!, scan.language)) next++;
  const title = next < limit ? scan.names.find(tokens, next, limit, ['title'])[0] : undefined;
  return title ? next + title.length : at;
}

/** "of Israel", "der Ukraine", "Frankreichs", "for Prime Minister Edi Rama", "des Auswärtigen Amtes". */
export function readOfBody(scan: Scan, at: number): { body: string; last: number } | { person: ActorMention; last: number } | null {
  const { tokens, limit } = scan;
  let next = at;
  while (next < limit && next - at < 3 && /^(?:of|for|from|to|at|the|der|des|von|vom|aus|im|in|bei|beim)$/.test(tokens[next]!.lower))
    next++;
  if (next >= limit || (next === at && scan.language === 'en')) return null;
  const organisation = next > at ? readNamedOrganisation(scan, next) : null;
  if (organisation) return { person: organisation, last: organisation.last };
  const body = scan.names.find(tokens, next, limit, ['body', 'metonym'])[0];
  // "the head of Japan's federation": not of Japan.
  const owns = scan.language === 'en' && body !== undefined && /^['’]s?$/.test(tokens[next + body.length]?.text ?? '');
  if (body && !owns && (next > at || body.genitive) && !isElsewhere(scan, pickBody(scan, body.entry)))
    return { body: pickBody(scan, body.entry), last: next + body.length - 1 };
  if (next === at) return null;
  // "a spokesman for the | Peruvian army"
  const people = scan.language === 'en' ? scan.names.find(tokens, next, limit, ['demonym'])[0] : undefined;
  if (people && genericBodies.has(tokens[next + people.length]?.lower ?? ''))
    return { body: pickBody(scan, people.entry), last: next + people.length };
  const generic = scan.language === 'de' ? readGeneric(scan, next) : null; // "der Sprecher | des Außenministeriums |"
  const inner = readOffice(scan, next) ?? readSeated(scan, next) ?? generic ?? readPerson(scan, next);
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
