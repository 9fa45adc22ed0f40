import type { Body } from '../../codebook/schema.ts';
import { opensUpper } from '../../language/letters.ts';
import { remember } from '../../language/remember.ts';
import type { Token } from '../../language/types.ts';
import { genericBodies, isGovernmentNoun } from '../words.ts';
import { departmentAt } from './departments.ts';
import { landNamedBefore } from './institutions.ts';
import { type ActorMention, nounStem, pickBody, type Scan, textOf } from './mentionScan.ts';
import type { NameIndex } from './names.ts';
import { readOffice } from './offices.ts';
import { announcesOwn } from './officesAlone.ts';
import { unknownOrganisation } from './organisations.ts';
import { isPartyElsewhere } from './partiesElsewhere.ts';
import { administration, readKnownPerson, readPerson, readSurname } from './persons.ts';

/** "Die Regierung", "the army", "das Außenministerium" without a country: of that whose capital is named beside it, else of the country that the text speaks of most. */
export function readGeneric(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit } = scan;
  const words = [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
  const ministry = isMinistry(scan, at);
  if ((!ministry && !opensGeneric(words[0]!)) || /regierungen$/.test(words[0]!)) return null; // several are nobody's

  const department = /^(?:ministry|department) (?:of|for)$/.test(words.join(' ')) ? departmentAt(tokens, at + 2, limit) : 0;
  const two = department > 0 || ministry || (at + 1 < limit && genericBodies.has(words.join(' ')));
  if (!two && !genericBodies.has(nounStem(words[0]!)) && !/^[\p{Lu}]\p{Ll}+ministeriums?$/u.test(tokens[at]!.text)) return null;
  if (scan.language === 'de' && !/^\p{Lu}/u.test(tokens[at]!.text)) return null;
  const document = tokens[at + (two ? 2 : 1)]?.lower ?? '';
  if (
    !/^(?:the|die|das|der|dem|den|des|vom|beim|im|zum)$/.test(tokens[at - 1]?.lower ?? '') &&
    !(tokens[at - 1]?.lower === 'a' && /^(?:statement|communiqu[eé]|note|release)$/.test(document)) &&
    !(
      (tokens[at - 1]?.pos === 'ADJ' || ofKind.test(tokens[at - 1]?.lower ?? '')) &&
      /^(?:die|das|der|dem|des|the)$/.test(tokens[at - 2]?.lower ?? '')
    )
  )
    return null;
  if (ofPart.test(tokens[at - 1]?.lower ?? '')) return null;
  const leader =
    at + 1 < limit && /regierung|kabinett/.test(words[0]!) ? (readKnownPerson(scan, at + 1) ?? readSurname(scan, at + 1)) : null;
  const led = at + 2 < limit && leads(words) ? (readOffice(scan, at + 2) ?? readPerson(scan, at + 2)) : null;
  const government = led && !led.genitive && led.actor.kind === 'person' ? administration(scan, at, led.actor, led.last) : null;
  if (government) return government;
  if (leader && !leader.genitive) return administration(scan, at, leader.actor, leader.last);
  const behind = department > 0 ? at + 2 + department : two ? at + 2 : at + 1;
  const country =
    capitalBehind(scan, behind) ??
    ownerBehind(scan, behind) ??
    placeBefore(scan, behind) ??
    scan.place ??
    only(scan.countries) ??
    actsNow(scan, words[0]!) ??
    (/ministeri|außenamt/.test(words[0]!) && announcesOwn(scan, at) ? scan.agent : null) ??
    (/^(?:ministeriums?|ministry)$/.test(words[0]!) && !ministry ? scan.dateline : scan.mainCountry); // "the ministry" is one that was named before
  return country ? bodyMention(scan, at, behind - 1, country, tokens[behind]?.text) : null;
}

/** "The | regional | government of Flanders" governs no state. */
const ofPart = /^(?:regional|provincial|local|municipal|cantonal|city|county|district|state)$/;
/** "The | minority | government" */
const ofKind = /^(?:minority|majority|coalition|caretaker|interim|unity|transition|labour|centre-left|centre-right)$/;

/** "Ein Sprecher | der Regierung in Oslo |": a government or ministry whose capital stands behind it. */
export function readSeated(scan: Scan, at: number): ActorMention | null {
  const isSeated = scan.language === 'de' && capitalBehind(scan, at + 1) !== null;
  const body = isSeated ? readGeneric(scan, at) : null;
  return body && { ...body, last: body.last + 2 };
}

/** "Honduras has severed relations with Taiwan. | The government | …": of the one that acted last; but an army is at war somewhere else than who mediates. */
const actsNow = ({ agent, isAgentSure }: Scan, noun: string): string | null =>
  isAgentSure && !/^(?:army|military|armed|forces|troops|navy|junta|police)$/.test(noun) ? agent : null;

/** "The government of | Prime Minister Meloni", "die Regierung von | Giorgia Meloni". */
const leads = ([noun, prep]: string[]): boolean =>
  /^(?:government|administration|cabinet|regierung|kabinett)$/.test(noun!) && /^(?:of|under|von|um|unter)$/.test(prep!);

/** "Commerce | ministry |", "Justice | Department |": there are more than a list could name. "The Tokyo ministry" is that of a place. */
export const isMinistry = ({ tokens, limit, language, names }: Scan, at: number): boolean =>
  language === 'en' &&
  at + 1 < limit &&
  (tokens[at + 1]!.lower === 'ministry' || (tokens[at + 1]!.text === 'Department' && opensUpper(tokens[at]!.text))) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.pos) &&
  names.find(tokens, at, limit, ['person', 'body', 'metonym', 'demonym']).length === 0;

/** Can the word begin such a name at all? Most cannot, and need no closer look. */
const opensGeneric = remember(
  (lower: string): boolean =>
    /^(?:ministry|department)$/.test(lower) ||
    genericBodies.has(nounStem(lower)) ||
    /ministeriums?$/.test(lower) ||
    [...genericBodies].some(name => name.startsWith(`${lower} `)),
);

/** "The government | of India |", "die Regierung | Spaniens |", "die Junta | im Niger |": whose name stands behind it, whoever else was named before. */
function ownerBehind({ tokens, limit, language, names, registry }: Scan, at: number): string | null {
  const joins = language === 'en' ? /^of$/ : tokens[at - 1] && rules.test(tokens[at - 1]!.lower) ? /^(?:von|in|im)$/ : /^von$/;
  let next = joins.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const isJoined = next > at;
  if (!isJoined && language === 'en') return null;
  if (/^(?:the|der|des)$/.test(tokens[next]?.lower ?? '')) next++;
  if (next >= limit) return null;
  const found = names.find(tokens, next, limit, ['body'])[0];
  const id = found?.entry.ids[0] ?? '';
  return isLand(registry.body(id)) && (isJoined || next > at || found!.genitive) ? id : null;
}

/** Those who rule a land stand in it; an army may be a foreign one. */
const rules = /(?:regierung|führung|junta|kabinett)$/;

/** A state, or a part of one that has a people or an adjective of its own (Scotland, Flanders). */
const isLand = (body: Body | undefined): boolean =>
  body !== undefined &&
  (body.id.startsWith('country:') || (body.id.startsWith('org:') && body.country !== undefined && body.demonyms.de.length > 0));

/** "Das Außenamt in Helsinki", "the foreign ministry in Cairo": whose capital stands behind it. */
function capitalBehind(scan: Scan, at: number): string | null {
  const { tokens, limit, names } = scan;
  if (at + 1 >= limit || tokens[at]!.lower !== 'in') return null;
  const found = names.find(tokens, at + 1, limit, ['metonym'])[0];
  if (found?.entry.ids.length !== 1) return null;
  return found.entry.ids[0] === 'org:eu' ? 'country:BEL' : found.entry.ids[0]!; // "die Regierung in Brüssel": the Union has none
}

/** "Had flown out of N'Djamena; the government | there |": of the place that was named last. */
function placeBefore({ tokens, names }: Scan, at: number): string | null {
  if (!/^(?:there|dort)$/.test(tokens[at]?.lower ?? '')) return null;
  for (let look = at - 1; look >= Math.max(0, at - reachOfPlaces); look--) {
    const found = names.find(tokens, look, at, ['body', 'metonym'])[0]?.entry.ids;
    if (found?.length === 1 && found[0]!.startsWith('country:')) return found[0]!;
  }
  return null;
}

/** A sentence or two: "there" is no farther away. */
const reachOfPlaces = 50;

/** The countries that the text names, the one it speaks of most first: counts their names, adjectives and capitals; those of the title weigh three times. */
export function findCountries(body: Token[], title: Token[], names: NameIndex): string[] {
  const counts = new Map<string, number>();
  const count = (tokens: Token[], weight: number) => {
    for (let at = 0; at < tokens.length; at++) {
      const found = names.find(tokens, at, tokens.length, ['body', 'demonym', 'metonym'])[0];
      const id = found?.entry.ids[0];
      // "in Ankara" is where they met, not whom it is about.
      const place = found?.entry.kind === 'metonym' && /^(?:in|at|aus|nach|from|bei|to)$/.test(tokens[at - 1]?.lower ?? '');
      const isTreaty = found?.entry.kind === 'metonym' && isNameOfTreaty(tokens, at);
      const part = place || isOfMatter(tokens, at) ? weight / 4 : weight;
      if (id?.startsWith('country:') && !isTreaty) counts.set(id, (counts.get(id) ?? 0) + part);
      at += (found?.length ?? 1) - 1;
    }
  };
  count(title, 3);
  count(body, 1);
  return [...counts].sort((left, right) => right[1] - left[1]).map(([id]) => id);
}

/** "A ceasefire in | Sudan |", "sanctions against | Iran |", "recognition of a | Palestinian | state": the country that a matter is about, and not the one that decides. */
function isOfMatter(tokens: Token[], at: number): boolean {
  const prep = tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1;
  const thing = tokens[prep - 1];
  const isState = /^(?:state|staat(?:s|es)?)$/.test(tokens[at + 1]?.lower ?? '');
  return (
    isState ||
    (/^(?:in|im|against|to|with|gegen|an|mit)$/.test(tokens[prep]?.lower ?? '') && thing?.pos === 'NOUN' && !isGovernmentNoun(thing.lemma))
  );
}

export function bodyMention(scan: Scan, first: number, last: number, body: string, after: string | undefined): ActorMention | null {
  const isPartys = body.startsWith('party:') && governs.test(scan.tokens[last]!.lower);
  const governed = isPartys ? scan.registry.body(body)?.country : undefined; // "the Labour government"
  const actor = scan.registry.actor(governed ?? body, scan.memory.publishedAt);
  if (!actor || (governed && isElsewhere(scan, body))) return null; // "a Labour government" in New Zealand
  const several = /^(?:officials|authorities|mediators|negotiators|diplomats|ministers|leaders)$/.test(scan.tokens[last]!.lower); // "they would fight it"
  const gender = several
    ? 'pl'
    : /regierung|delegation|führung|administration|armee|botschaft/.test(scan.tokens[last]!.lower)
      ? 'f'
      : actor.gender;
  return {
    first,
    last,
    kind: 'body',
    actor: { ...actor, gender },
    genitive: /^['’]s?$/.test(after ?? ''),
    reason: `${scan.tokens[last]!.text} of ${actor.ref.name}`,
  };
}

const governs = /(?:regierung|kabinett)s?$|^(?:government|cabinet|administration)$/;

/** "Der Niederländer", "einem Polen" is a man from there; "die Niederländer", "die Haltung der Polen" is the country. */
function isOnePerson(scan: Scan, at: number): boolean {
  if (scan.language !== 'de') return false;
  const { tokens } = scan;
  const start = tokens[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1;
  const article = tokens[start]?.lower ?? '';
  if (/^(?:ein|eine[nmrs]?|dem|des)$/.test(article)) return true;
  if (article === 'den') return !tokens[at]!.lower.endsWith('n');
  return article === 'der' && !/^(?:NOUN|PROPN|ADP)$/.test(tokens[start - 1]?.pos ?? '');
}

/** "Congress" in Peru, "the Social Democrats" in Iceland: a party or parliament of a country that the text does not name is another of that name. */
export function isElsewhere({ registry, memory, language }: Scan, id: string): boolean {
  const body = registry.body(id);
  const country = body?.country ?? (body?.partOf?.startsWith('country:') ? body.partOf : undefined);
  const isCommittee = id.endsWith('-committee'); // "der Auswärtige Ausschuss" in Ankara
  const generic = isCommittee || id.startsWith('party:') || /parliament|congress|senate|supreme-court|assembly|court/.test(id);
  return (
    (language === 'en' || isCommittee) &&
    generic &&
    country !== undefined &&
    memory.countries.length > 0 &&
    !memory.countries.includes(country)
  );
}

/** "The Greens would vote against it", of a country whose Greens the codebook lacks: a party all the same. */
function readLikeNamed(scan: Scan, first: number, last: number): ActorMention | null {
  const { tokens, memory, language } = scan;
  const name = textOf(tokens, first, last + 1);
  if (memory.mainCountry === null || name === 'Union') return null; // "der Union beitreten": of states
  const isOwned = language === 'de' && landNamedBefore(scan, first) !== null; // "Norwegens | Sozialdemokraten |"
  const isBare = /^Labou?r$/.test(name) && /^(?:VERB|AUX|ADV)$/.test(tokens[last + 1]?.pos ?? ''); // "| Labour | still supports it" in New Zealand
  if (!/^(?:the|die|der|den)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 1]?.pos !== 'ADJ' && !isOwned && !isBare) return null;
  const genitive = /^['’]s?$/.test(tokens[last + 1]?.text ?? '');
  return {
    first,
    last,
    kind: 'name',
    actor: { ...unknownOrganisation(name), gender: 'pl' },
    genitive,
    reason: `${name}, a party by the text`,
  };
}

/** "The Maltese reject it": the adjective without a noun. */
function peopleByAdjective({ tokens, limit, names, language }: Scan, at: number): ReturnType<NameIndex['find']>[number] | undefined {
  if (language !== 'en' || tokens[at - 1]?.lower !== 'the' || !/(?:ese|ish|ss|ch)$/.test(tokens[at]!.lower)) return undefined;
  const found = names.find(tokens, at, limit, ['demonym'])[0];
  const next = tokens[at + (found?.length ?? 0)];
  return found && /^(?:VERB|AUX|ADV|PART|PUNCT|ADP|CCONJ)$/.test(next?.pos ?? '')
    ? { ...found, entry: { ...found.entry, kind: 'people' } }
    : undefined;
}

/** "Der Vertrag | von Lissabon |", "the Treaty | of Lisbon |", "das Abkommen | von Paris |" is nobody's. */
const isNameOfTreaty = (tokens: Token[], at: number): boolean =>
  /^(?:von|of)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:vertrag|vertrage?s|verträgen?|abkommens?|übereinkommens?|protokolls?|konvention|erklärung|treaty|treaties|accords?|convention|protocol|declaration)$/.test(
    tokens[at - 2]?.lower ?? '',
  );

/** "Belgien verschiebt die Lieferung. | Brüssel | kann …": the capital of the country that the text is about, where it names the Union nowhere. */
const isSeatOfBelgium = ({ memory, tokens, language }: Scan, id: string, kind: string): boolean =>
  language === 'de' &&
  id === 'org:eu' &&
  kind === 'metonym' &&
  memory.mainCountry === 'country:BEL' &&
  !tokens.slice(0, opening).some(({ lower }) => /^(?:eu$|eu-|europa|europä|kommission|mitgliedstaat)/.test(lower));

/** How many words tell what a text is about: a bound for endless texts. */
const opening = 1500;

/** A body by its own name or metonym, a people, or "die ukrainische Seite". */
export function readBody(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, registry, memory } = scan;
  const found = scan.names.find(tokens, at, limit, ['body', 'metonym', 'people'])[0] ?? peopleByAdjective(scan, at);
  if (!found) return null;
  if (!found.entry.common && !opensUpper(tokens[at]!.text) && !/^\d/.test(tokens[at]!.text)) return null;
  if (found.entry.kind === 'metonym' && isNameOfTreaty(tokens, at)) return null;
  // "the opposition to the deal" is no party.
  if (found.entry.common && tokens[at + found.length - 1]!.lower === 'opposition' && tokens[at + found.length]?.lower === 'to') return null;
  if (found.entry.common && /^(?:leaders?|politicians?|figures?|mps?|chiefs?)$/.test(tokens[at + found.length]?.lower ?? '')) return null;
  if (found.entry.kind === 'people' && isOnePerson(scan, at)) return null;
  const seat = /amte?s?$/.test(tokens[at + found.length - 1]!.lower) ? capitalBehind(scan, at + found.length) : null;
  if (seat) return bodyMention(scan, at, at + found.length - 1, seat, undefined); // "das Auswärtige Amt | in Oslo |"
  const id = isSeatOfBelgium(scan, found.entry.ids[0]!, found.entry.kind) ? 'country:BEL' : pickBody(scan, found.entry);
  const actor = registry.actor(id, memory.publishedAt);
  if (!actor) return null;
  const last = at + found.length - 1;
  if (isElsewhere(scan, id) || (actor.home && isPartyElsewhere(scan, textOf(tokens, at, last + 1), actor.home)))
    return id.startsWith('party:') ? readLikeNamed(scan, at, last) : null;
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

/** The one country that a sentence has named so far; null where there are none or several. */
const only = (countries: Set<string>): string | null => (countries.size === 1 ? [...countries][0]! : null);
