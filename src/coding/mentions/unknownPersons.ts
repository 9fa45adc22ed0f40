import type { Token } from '../../language/types.ts';
import { isGovernmentNoun, particles, retiredWords } from '../words.ts';
import { honorificLength, isDescription, isPersonNoun } from './describers.ts';
import { type ActorMention, calendar, lastWord, readQualifier, type Scan, textOf } from './mentionScan.ts';
import { readOfBody } from './offices.ts';
import { representedState } from './onBehalf.ts';
import { isOrganisationNoun } from './organisationNouns.ts';
import { associationHead } from './organisations.ts';
import { isNamePart, type ReadName, sharesFirstName } from './personNames.ts';
import { personMention } from './persons.ts';
import { isOfStranger } from './postedOffices.ts';
import { servesOthers } from './servesOthers.ts';

/** "(SPD)", ", SPD,": members of parties do not speak for a state by themselves. */
export function readParty(scan: Scan, at: number): { opposition: boolean } {
  const mark = scan.tokens[at]?.text ?? '';
  if (isOfOpposition(scan, at)) return { opposition: true };
  if (!/^[(,]$/.test(mark) || at + 1 >= scan.limit) return { opposition: false };
  const party = scan.names.find(scan.tokens, at + 1, scan.limit, ['body'])[0];
  const closes = mark === '(' || (scan.tokens[at + 1 + (party?.length ?? 0)]?.text === ',' && !party?.genitive);
  return { opposition: closes && (party?.entry.ids[0]?.startsWith('party:') ?? false) };
}

/** "Mohd Daud | of the Islamist opposition |" */
const isOfOpposition = ({ tokens }: Scan, at: number): boolean =>
  /^(?:of|from|von)$/.test(tokens[at]?.lower ?? '') &&
  [2, 3].some(
    step => /^(?:opposition|oppositionellen)$/.test(tokens[at + step]?.lower ?? '') && /^(?:the|der|dem)$/.test(tokens[at + 1]!.lower),
  );

/** "Ignazio Cassis, his Swiss colleague", "Chris Philp, the Conservatives' home affairs spokesman", "Marie-Agnes Strack-Zimmermann (FDP)". */
export function readUnknown(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit } = scan;
  const start = at + honorificLength(tokens, at, limit, scan.language);
  let end = start;
  while (end < limit && end - start < 5 && isNamePart(scan, end, start)) end++;
  while (end > start && particles.has(tokens[end - 1]!.lower)) end--;
  if (end > start && end - at < 2) return null;
  if (start > at && end - start === 1) return addressed(scan, at, start, readApposition(scan, end)?.roles ?? []);
  if (end - start < 2 || !opensName(scan, start, end)) return null;
  if (start === at && scan.names.find(tokens, start, limit, ['surname'])[0]?.length === end - start) return null; // "De Wever": no first name
  const surname = scan.names.find(tokens, end - 1, limit, ['surname'])[0];
  const text = textOf(tokens, start, end);
  if (regions.test(text) || /^(?:Lex|Ley|Loi) /.test(text)) return null;
  const ids =
    surname?.entry.ids.filter(id => sharesFirstName(scan.registry.person(id)?.name, scan.registry.person(id)?.aliases, text)) ?? [];
  const name: ReadName = { last: end - 1, text, id: null, ids };
  const apposed = readApposition(scan, end);
  const party = readParty(scan, end);
  // Places and firms have capitals too: a name alone is a person's only where it speaks.
  if (isCalledThing(scan, end) || isGovernmentNoun(tokens[end - 1]!.lower)) return null;
  const described =
    (tokens[end]?.text === ',' && /^(?:a|an|the|der|die|ein|eine)$/.test(tokens[end + 1]?.lower ?? '')) || isTheirs(scan, end);
  const called = scan.registry.isFirstName(tokens[start]!.lower) && tokens[end - 1]!.pos === 'PROPN';
  const introduced =
    start > at ||
    isPersonNoun(tokens[at - 1], scan.language) ||
    areLawmakers.test(tokens[at - 1]?.lower ?? '') ||
    (/^['’]s?$/.test(tokens[at - 1]?.text ?? '') && /^org:/.test(scan.last ?? '')) || // "the Centre Party's | Ann Lee |"
    (/^[,.(]$/.test(tokens[end]?.text ?? '') && isDescription(tokens, at - 1, scan.language)) ||
    (tokens[at - 1]?.text === ',' && isPersonNoun(tokens[at - 2], scan.language) && /^[,.]$/.test(tokens[end]?.text ?? ''));
  if (
    ids.length === 0 &&
    !apposed &&
    !described &&
    !party.opposition &&
    !called &&
    !introduced &&
    !speaksBeside(scan, start, end) &&
    !isAffiliated(scan, end) &&
    !isTagged(scan, end) &&
    !isAged(scan, end)
  )
    return null;
  const mention = personMention(scan, at, end - 1, name, apposed?.roles ?? [], apposed?.body ?? null, apposed?.retired ?? false);
  const isFree = ids.length === 0 && !apposed && !party.opposition && mention.actor.home === null;
  return isFree ? ofCountry(scan, mention, start, end) : mention;
}

/** "The Hansa PowerBridge, | a planned electricity cable |": what an apposition calls a thing is nobody. */
function isCalledThing({ tokens }: Scan, end: number): boolean {
  if (tokens[end]?.text !== ',' || !/^(?:an?|the|die|das|der|eine?|den|einen)$/.test(tokens[end + 1]?.lower ?? '')) return false;
  let at = end + 2;
  while (/^(?:ADJ|NOUN|NUM|ADV)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.morph.form === 'part2') at++;
  return tokens[at - 1]?.pos === 'NOUN' && things.test(tokens[at - 1]!.lower);
}

/** What is built, run, agreed or found on a map. */
const things =
  /(?:kabel|leitung|pipeline|projekt|vorhaben|brücke|tunnel|damm|mine|werk|reaktor|hafen|flughafen|bahn|straße|kanal|schiff|fähre|rakete|abkommen|vertrag|gesetz|programm|abgabe|insel|stadt|dorf|anlage|gasfeld|ölfeld)$|^(?:cable|pipeline|link|project|line|bridge|tunnel|dam|mine|field|plant|reactor|port|airport|railway|road|canal|vessel|ship|ferry|missile|treaty|pact|law|bill|programme|program|scheme|levy|tax|island|town|city|village|farm|terminal|interconnector)$/;

/** Parts of the world look like a first name and a surname; so do "the Chagos Islands". */
const regions =
  /^(?:(?:North|South|East|West|Central|Latin|Southern|Northern|Eastern|Western|South-East|Southeast|Sub-Saharan) (?:America|Africa|Asia|Europe)|Middle East)$| (?:Islands?|Isles|Archipelago|Sea|Straits?|Gulf|Peninsula|Desert|Corridor|Airport|Harbou?r|Heights|Shoal|Reef|Plateau|Basin|Canal|Dam|Inseln?|Meer|Kanal)$/;

/** "Joe Zahra of Malta", "Malta's Joe Zahra": news names so who acts for a country. */
function ofCountry(scan: Scan, mention: ActorMention, start: number, end: number): ActorMention {
  const { tokens, limit, names, registry, memory } = scan;
  const behind = tokens[end]?.lower === 'of' ? names.find(tokens, end + 1, limit, ['body'])[0] : undefined;
  const owned = behind && /^['’]s?$/.test(tokens[end + 1 + behind.length]?.text ?? '');
  const before =
    /^['’]s?$/.test(tokens[start - 1]?.text ?? '') && scan.last !== null && names.find(tokens, start - 2, start - 1, ['body'])[0];
  const id = (!owned && behind?.entry.ids[0]) || (before ? before.entry.ids[0] : undefined) || '';
  const country = id.startsWith('country:') ? registry.actor(id, memory.publishedAt) : null;
  return country ? { ...mention, actor: { ...mention.actor, behalf: country.ref, rank: 'member', home: id } } : mention;
}

/** "Udo Fink (52)", "Udo Fink, 52,", "Udo Fink, SPD-Abgeordneter aus Kiel,": an age or a description without an article. */
const isAged = ({ tokens, language }: Scan, end: number): boolean =>
  /^[(,]$/.test(tokens[end]?.text ?? '') &&
  (/^[1-9]\d$/.test(tokens[end + 1]?.text ?? '') ? /^[),]$/.test(tokens[end + 2]?.text ?? '') : isPersonNoun(tokens[end + 1], language));

/** "Vladislav Orlov | , its senior Arctic official, |": whose person of what kind it is. */
const isTheirs = ({ tokens, language }: Scan, end: number): boolean =>
  language === 'en' &&
  tokens[end]?.text === ',' &&
  /^(?:its|his|her|their)$/.test(tokens[end + 1]?.lower ?? '') &&
  [2, 3, 4, 5].some(step => isPersonNoun(tokens[end + step], language) && tokens[end + step + 1]?.text === ',');

/** "Ilse Kramm | vom Verband der Reeder", "of the Shipowners' Federation". */
function isAffiliated({ tokens, names, limit, language }: Scan, end: number): boolean {
  if (!/^(?:of|from|at|von|vom|beim)$/.test(tokens[end]?.lower ?? '')) return false;
  for (let at = end + 1; at < Math.min(limit, end + 6); at++) {
    const { lower, pos, text } = tokens[at]!;
    if (
      isOrganisationNoun(lower, language) ||
      (language === 'de' && houses.test(lower)) ||
      associationHead.test(text) ||
      names.find(tokens, at, limit, ['body']).length > 0
    )
      return true;
    if (/^(?:VERB|AUX|PUNCT|PRON)$/.test(pos)) return false;
  }
  return false;
}

/** German nouns for where people work who are asked what they think. */
const houses = /(?:institut|universität|hochschule|zentrum|kammer|behörde|amt|rat|kommission|kirche)(?:e?s)?$/;

/** "Senators | Ada Brown and Carl Stone |". */
const areLawmakers = /^(?:senators|representatives|lawmakers|congressmen|mps|meps|ministers|deputies)$/;

/** "Ada Brown | (R-Maine) |", "Ada Brown | , D-Mass., |", "Ada Brown, | Maine Republican |": of which party and from where. */
const isTagged = ({ tokens, language }: Scan, end: number): boolean =>
  language === 'en' &&
  /^[(,]$/.test(tokens[end]?.text ?? '') &&
  (/^(?:[RDI]-\p{Lu}\p{L}*|[RDI]\.?)$/u.test(tokens[end + 1]?.text ?? '') ||
    [1, 2, 3].some(step => /^(?:Republican|Democrat)$/.test(tokens[end + step]?.text ?? '') && tokens[end + step + 1]?.pos === 'PUNCT'));

/** A name that the tagger knows for one, or a first name that it takes for another word ("Rose", "Mark"). */
const opensName = (scan: Scan, at: number, end: number): boolean =>
  scan.tokens[at]!.pos === 'PROPN' ||
  (/^(?:NOUN|ADJ|VERB)$/.test(scan.tokens[at]!.pos) && (scan.registry.isFirstName(scan.tokens[at]!.lower) || isExplained(scan, end)));

/** ", a Labour MP," behind a name. */
const isExplained = ({ tokens, language }: Scan, end: number): boolean =>
  language === 'en' &&
  tokens[end]?.text === ',' &&
  /^an?$/.test(tokens[end + 1]?.lower ?? '') &&
  [2, 3, 4].some(step => isPersonNoun(tokens[end + step], language) && tokens[end + step + 1]?.pos === 'PUNCT');

/** "Ms Tanner", "Frau Brenner", "Colonel Duran": by surname alone. */
function addressed(scan: Scan, at: number, start: number, roles: string[]): ActorMention | null {
  const { tokens, memory } = scan;
  const surname = tokens[start]!;
  const name: ReadName = { last: start, text: surname.text, id: null, ids: scan.registry.byLastName(surname.lower) };
  const known = memory.surnames.get(lastWord(surname.lower));
  const genitive = /^['’]s?$/.test(tokens[start + 1]?.text ?? '');
  if (known) return { first: at, last: start, kind: 'name', actor: known, genitive, reason: `${known.ref.name}, named before` };
  return personMention(scan, at, start, name, roles, null, false);
}

/** "Larsen | , Norway's foreign minister, |": one name alone, and whose office it is. */
export function readExplained(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, names, language } = scan;
  const token = tokens[at]!;
  const isName = token.pos === 'PROPN' && /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) && isNamePart(scan, at, at);
  if (
    !isName ||
    tokens[at + 1]?.text !== ',' ||
    (tokens[at - 1]?.pos === 'PROPN' && !calendar.has(tokens[at - 1]!.lower)) ||
    tokens[at - 1]?.text === ','
  )
    return null;
  if (names.find(tokens, at, limit, ['body', 'metonym', 'demonym', 'people', 'title']).length > 0) return null;
  const closing = tokens.slice(at + 2, at + 12).find(({ text, pos }) => text === ',' || /^(?:VERB|AUX)$/.test(pos) || pos === 'PUNCT');
  const apposed = closing !== undefined && /^[,.]$/.test(closing.text) && closing.index <= limit ? readApposition(scan, at + 1) : null;
  const isSpeech = /^(?:said|says|sagte|sagt|so)$/.test(tokens[closing?.index ?? -1]?.lower ?? '');
  if (!apposed || apposed.roles.length === 0 || apposed.retired || isSpeech || (language === 'de' && token.morph.form !== undefined))
    return null;
  const name: ReadName = { last: at, text: token.text, id: null, ids: [] };
  return personMention(scan, at, at, name, apposed.roles, apposed.body, false);
}

const speech =
  /^(?:said|says|told|added|wrote|warned|argued|insisted|called|urged|asked|sagte|sagt|erklärte|betonte|warnte|forderte|nannte|schrieb|meinte|teilte|kritisierte|äußerte|bezeichnete|zeigte|hat|hatte|has|had|will)$/;

const speaksBeside = (scan: Scan, first: number, end: number): boolean =>
  [scan.tokens[end], scan.tokens[first - 1]].some(token => token !== undefined && speech.test(token.lower)) ||
  /^(?:VERB|AUX)$/.test(scan.tokens[end]?.pos ?? '') ||
  (scan.tokens[end]?.text === ',' && /^(?:who|whose|der|die|dessen|deren)$/.test(scan.tokens[end + 1]?.lower ?? ''));

/** ", who spoke for the government," */
const speaksForGovernment = ({ tokens }: Scan, at: number): boolean =>
  tokens[at]?.lower === 'who' &&
  /^(?:speaks?|spoke)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'for' &&
  tokens[at + 3]?.lower === 'the' &&
  isGovernmentNoun(tokens[at + 4]?.lower ?? '');

/** "Dominguez, pleaded with the | delegates |": no office of one person, but where he is "one of the vice-presidents". */
const isOfSeveral = ({ pos, lower, lemma }: Token): boolean => pos === 'NOUN' && lower === `${lemma}s`;

/** The office behind a name and a comma. */
export function readApposition(scan: Scan, at: number): { roles: string[]; body: string | null; retired: boolean } | null {
  const { tokens, limit } = scan;
  if (!/^[,(]$/.test(tokens[at]?.text ?? '')) return null;
  if (speaksForGovernment(scan, at + 1)) return { roles: ['spokesperson'], body: null, retired: false };
  const state = representedState(scan, at + 1);
  if (state) return { roles: ['envoy'], body: state, retired: false };
  let body: string | null = null;
  let retired = false;
  for (let next = at + 1; next < Math.min(limit, at + 9); next++) {
    const token = tokens[next]!;
    if (/^[,.;:)]$/.test(token.text)) break;
    retired ||= retiredWords.has(token.lower);
    const qualifier = readQualifier(scan, next);
    if (qualifier) {
      body ??= qualifier.body;
      if (!isGovernmentNoun(tokens[qualifier.next]?.lower ?? '')) next = Math.max(next, qualifier.next - 2);
    }
    const title = scan.names.find(tokens, next, limit, ['title'])[0];
    if (title && !/^(?:one|among)$/.test(tokens[at + 1]!.lower) && isOfSeveral(tokens[next + title.length - 1]!)) break;
    if (title) {
      const of = readOfBody(scan, next + title.length);
      if (of && 'body' in of) body ??= of.body;
      // "the leader of the Socialist Left" leads no state.
      if (!of && !body && (isOfStranger(scan, next + title.length, title.entry.ids) || servesOthers(scan, next, title.entry.ids)))
        return { roles: [], body: null, retired };
      const past =
        /^(?:bis|until|von|from)$/.test(tokens[next + title.length]?.lower ?? '') &&
        /^\d{4}$/.test(tokens[next + title.length + 1]?.text ?? '');
      // "civilian prime minister ousted by the military"
      const ousted = tokens.slice(next + title.length, next + title.length + 3).some(token => retiredWords.has(token.lower));
      // "their energy spokesman" speaks for those of whom the text speaks, and for no state
      const theirs = body === null && /^(?:their|deren)$/.test(tokens[at + 1]!.lower) && title.entry.ids.includes('spokesperson');
      return { roles: title.entry.ids, body, retired: retired || past || ousted || theirs };
    }
    if (/^(?:colleague|counterpart|kollegen?|kollegin|amtskollegen?|amtskollegin|pendant)$/.test(token.lower))
      return { roles: ['foreign-minister'], body, retired };
    if (/^(?:diplomat|diplomatin)$/.test(token.lower)) return { roles: ['ambassador'], body, retired };
  }
  return null;
}
