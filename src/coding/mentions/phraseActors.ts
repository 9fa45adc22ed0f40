import type { Clause, Phrase } from '../../language/types.ts';
import type { State } from '../discourse/reference.ts';
import { isGovernmentNoun } from '../words.ts';
import { tellsOfOneAmong } from './amongWhom.ts';
import { isDescription, isPersonNoun } from './describers.ts';
import { headMentions } from './headMentions.ts';
import type { ActorMention } from './mentionScan.ts';
import type { Actor } from './names.ts';
import { isOrganisationNoun } from './organisationNouns.ts';
import { organisationOf } from './organisations.ts';
import { wholesOf } from './organs.ts';

/** English nouns that a name behind a comma explains. */
const describes =
  /^(?:ally|rival|colleague|counterpart|predecessor|successor|deputy|leader|head|chair|chairman|chairwoman|chief|president|director|secretary|minister|spokesman|spokeswoman|spokesperson|envoy|ambassador|adviser|aide|negotiator|commissioner|governor|senator|lawmaker|candidate|boss|partner|host|guest|founder|speaker|challenger|opponent|critic|nominee)$/;

/** "Die Vorsitzende des Ausschusses, Marie Weber, …": the person whom the phrase goes on to name. */
export function appositionOf(state: State, phrase: Phrase): Actor | null {
  const { tokens } = state.analysis;
  if (tokens[phrase.head]!.pos !== 'NOUN') return null;
  const isOrganisation = isOrganisationNoun(tokens[phrase.head]!.lower, state.analysis.language);
  if (
    state.analysis.language === 'en' &&
    !isOrganisation &&
    !describes.test(tokens[phrase.head]!.lower) &&
    !isPersonNoun(tokens[phrase.head], 'en')
  )
    return null;
  const behind = state.scan.byToken.get(phrase.head + 1); // "Gastgeber | Italien", "Amtskollege | X", "the environmental group | Greenpeace"
  const isBeside = behind?.first === phrase.head + 1 && !behind.genitive && phrase.tokens.includes(behind.first);
  if (isBeside && (state.analysis.language === 'de' || isOrganisation === (behind.actor.kind === 'body'))) return behind.actor;
  for (const at of phrase.tokens) {
    const mention = state.scan.byToken.get(at);
    if (mention?.actor.kind === 'person' && mention.first === at && at > phrase.head && isSetOff(state, mention)) return mention.actor;
  }
  return namedBehind(state, phrase);
}

/** "Der Erzbischof | von Oslo, Lars Jensen, |", "the candidate | , the mayor of the capital, Ann Lee, |": the name behind all that says what the person is, wherever the parser hang it. */
function namedBehind({ analysis: { tokens, language }, scan }: State, { head }: Phrase): Actor | null {
  const comma = tokens.slice(head + 1, head + 9).find(({ text }) => text === ',')?.index ?? -1;
  const first = tokens[comma + 1]?.pos === 'DET' ? comma + 2 : comma + 1;
  const mention = comma > 0 ? scan.byToken.get(first) : undefined;
  const isNamed = mention?.first === first && mention.actor.kind === 'person' && !mention.genitive;
  const closes = isNamed && /^[,.(]$/.test(tokens[mention.last + 1]?.text ?? '');
  const isTheirs = tokens.slice(head + 1, comma).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos));
  const isTold = language === 'en' || (isPersonNoun(tokens[head], language) && isDescription(tokens, comma, language));
  return closes && isTheirs && isTold ? mention.actor : null;
}

/** "A spokeswoman for | its prime minister, X |": whom those who speak for somebody name, though the parser hang it on the verb. */
export function spokenFor({ analysis: { tokens }, scan }: State, { head }: Phrase): Actor | null {
  if (!/^spokes(?:man|woman|person|people)$/.test(tokens[head]!.lower) || !/^(?:for|of)$/.test(tokens[head + 1]?.lower ?? '')) return null;
  const first = /^(?:its|their|his|her)$/.test(tokens[head + 2]?.lower ?? '') ? head + 3 : undefined;
  const mention = first === undefined ? undefined : scan.byToken.get(first);
  return mention?.first === first && mention?.actor.kind === 'person' ? mention.actor : null;
}

/** "…, | Kaja Kallas |", "for its | foreign policy chief, Kaja Kallas |": a name behind a comma, of which the title before it may be a part. */
const isSetOff = ({ analysis: { tokens } }: State, { first, last }: ActorMention): boolean =>
  tokens.slice(first - 1, last).some(({ text }) => text === ',');

/** "Tom Andrews, | a special rapporteur of the union |, who appealed": who stands before the comma that opens an apposition, which ends in the comma at that place. */
export function namedBefore({ analysis: { tokens }, scan }: State, comma: number): Actor | null {
  let at = comma - 1;
  while (at > 0 && comma - at < 12 && /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(tokens[at]!.pos)) at--;
  const mention = tokens[at]?.text === ',' && at < comma - 1 ? scan.byToken.get(at - 1) : undefined;
  return mention && !mention.genitive && mention.actor.kind === 'person' ? mention.actor : null;
}

/** "Tom Andrews, | a special rapporteur |, who appealed …": whom the noun between commas describes. */
export function describedBefore({ analysis, scan }: State, { tokens }: Phrase): Actor | null {
  const at = tokens[0]! - 1;
  if (analysis.language !== 'en' || analysis.tokens[at]?.text !== ',' || !/^an?$/.test(analysis.tokens[at + 1]!.lower)) return null;
  const mention = scan.byToken.get(at - 1);
  return mention && !mention.genitive && mention.actor.kind === 'person' ? mention.actor : null;
}

/** "Die Außenminister von Estland, Lettland und Litauen", "die Präsidenten Polens und Ungarns": those whose offices they are. */
export function severalOffices(state: State, phrase: Phrase, clause: Clause): Actor[] {
  const { tokens, language } = state.analysis;
  const head = tokens[phrase.head]!.lower;
  const opener = tokens[phrase.tokens[0]!]!.lower;
  if (!(language === 'de' ? officesOf : englishOffices).test(head)) return [];
  if (/^(?:their|ihre|deren)$/.test(opener)) return ownersTogether(state, clause);
  if (!/^(?:die|the)$/.test(opener)) return [];
  const behind = clause.obliques.find(
    ({ prep, phrase: of }) => /^(?:von|of)$/.test(prep) && of.tokens[0]! - phrase.tokens.at(-1)! <= 2 && of.tokens[0]! > phrase.head,
  );
  const mentions = [...phrase.tokens, ...(behind?.phrase.tokens ?? [])]
    .map(at => state.scan.byToken.get(at))
    .filter(mention => mention?.actor.kind === 'body' || (mention?.first === phrase.head && mention.last > mention.first)); // "die | Präsidenten Polens | und Ungarns"
  return [...new Set(mentions)].map(mention => mention!.actor);
}

/** "Malta and Chile are against it, | their | ministers said": the bodies that are together the subject of its sentence, else of the one before. */
function ownersTogether(state: State, clause: Clause): Actor[] {
  const { clauses, sentences } = state.analysis;
  for (const id of sentences[clause.sentence]!.clauses) {
    const subject = id === clause.id ? null : clauses[id]!.subject;
    const named = subject ? headMentions(state, subject).map(({ actor }) => actor) : [];
    if (named.length > 1 && named.every(({ kind }) => kind === 'body')) return named;
  }
  return state.lastGroup.every(({ kind }) => kind === 'body') ? state.lastGroup : [];
}

const englishOffices =
  /^(?:ministers|presidents|leaders|governments|envoys|ambassadors|parliaments|premiers|chancellors|delegations|representatives)$/;
const officesOf = /(?:minister|präsidenten|regierungschefs|staatschefs|kanzler|botschafter|vertreter|regierungen|unterhändler|parlamente)$/;

/** Seats of governments, and parties and bodies: what "one" thinks in a country is another thing. */
const speaksAsPlace = (mention: ActorMention | undefined): boolean =>
  mention?.kind === 'metonym' ||
  (mention?.kind === 'body' && (!mention.actor.ref.id.startsWith('country:') || mention.last > mention.first));

/** "Nobody in the Botswanan government wants it", "few in Helsinki back it": those in a government or capital, by whose numbers it is told what it thinks. */
export function thoseIn(state: State, phrase: Phrase, clause: Clause): Actor[] {
  const { tokens, language } = state.analysis;
  if (language !== 'en' || !/^(?:nobody|no-one|one|none|few|everyone|everybody|all|most|many)$/.test(tokens[phrase.head]!.lower)) return [];
  const inside = tokens[phrase.head + 1]?.lower === 'in' ? phrase.head + 2 : -1;
  const first = tokens[inside]?.pos === 'DET' ? inside + 1 : inside;
  const mention = state.scan.byToken.get(first);
  if (mention?.kind === 'metonym' && !mention.genitive) return [mention.actor];
  const government = [...phrase.tokens, ...clause.tokens]
    .filter(at => at >= first && at < first + 5)
    .find(at => isGovernmentNoun(tokens[at]!.lemma));
  if (first < 0 || government === undefined) return [];
  const owner = mention ?? state.scan.byToken.get(government + 2);
  return owner?.actor.kind === 'body' ? [owner.actor] : [];
}

/** "Am Ballhausplatz hält man die Klage für unbegründet", "in der Union hält man sie für richtig": the government whose seat is named, or the party. */
export function placeOf(state: State, clause: Clause): Actor[] {
  const place = clause.obliques.find(
    ({ prep, phrase }) => /^(?:in|an|bei)$/.test(prep) && speaksAsPlace(state.scan.byToken.get(phrase.head)),
  );
  if (!place) return atTheirs(state, clause);
  // "In Luanda und Kinshasa ist man dafür": all that are named.
  const mentions = place.phrase.tokens
    .map(at => state.scan.byToken.get(at))
    .filter(mention => mention && !mention.genitive && speaksAsPlace(mention));
  return [...new Set(mentions.map(mention => mention!.actor))];
}

/** "| Bei der CDU | ist man dagegen", "beim Branchenverband AWDC sieht man es anders": the party or body at which one is. */
function atTheirs(state: State, { obliques }: Clause): Actor[] {
  const phrase = obliques.find(({ prep }) => prep === 'bei')?.phrase;
  if (!phrase || state.analysis.language !== 'de') return [];
  const mention = state.scan.byToken.get(phrase.head);
  if (mention && !mention.genitive) return /^(?:party|org|group):/.test(mention.actor.ref.id) ? [mention.actor] : [];
  const body = organisationOf(state, phrase);
  return body ? [body] : [];
}

const counts: Record<string, number> = {
  ein: 1,
  eine: 1,
  both: 2,
  beide: 2,
  beiden: 2,
  two: 2,
  zwei: 2,
  three: 3,
  drei: 3,
  four: 4,
  vier: 4,
  five: 5,
  fünf: 5,
  sechs: 6,
  sieben: 7,
};

/** How many a word counts. */
export const countOf = (word: string): number | undefined => (Object.hasOwn(counts, word) ? counts[word] : undefined);

/** "Beide Staaten", "both governments", "the three countries", "they": as many as were last named together. */
export function groupOf(state: State, phrase: Phrase): Actor[] {
  const { tokens } = state.analysis;
  const wholes = wholesOf(state, phrase);
  if (wholes.length > 0) return wholes;
  const head = tokens[phrase.head]!.lower;
  if (!alike.test(head) && !/^(?:both|beide)$/.test(head)) return [];
  const listed = listBehind(state, phrase.head);
  if (listed.length > 1) return listed;
  const pair = /^(?:both|beide)/.test(tokens[phrase.tokens[0]!]!.lower) ? pairBefore(state, phrase.head) : [];
  if (pair.length === 2) return pair;
  const count = phrase.tokens.map(at => counts[tokens[at]!.lower]).find(number => number !== undefined);
  return count === state.lastGroup.length ? state.lastGroup : [];
}

/** "A truce | between Mali and Niger |, which both sides hailed": the two named last as those between whom something is. */
function pairBefore({ analysis, scan }: Pick<State, 'analysis' | 'scan'>, head: number): Actor[] {
  const { tokens } = analysis;
  for (let at = head - 1; at > Math.max(0, head - 40) && tokens[at]!.sentence === tokens[head]!.sentence; at--) {
    if (/^(?:between|zwischen)$/.test(tokens[at]!.lower)) return listBehind({ analysis, scan }, at);
  }
  return [];
}

/** "Three countries, | Malta, Cyprus and Iceland, |", "die Länder | Malta und Zypern |". */
function listBehind({ analysis, scan }: Pick<State, 'analysis' | 'scan'>, head: number): Actor[] {
  const { tokens } = analysis;
  const found: Actor[] = [];
  for (let at = head + 1; at < Math.min(tokens.length, head + 16); ) {
    const mention = scan.byToken.get(at);
    if (mention?.kind === 'name' && mention.first === at) found.push(mention.actor);
    else if (!/^(?:,|und|and|the|sowie)$/.test(tokens[at]!.lower)) break;
    at = (mention?.last ?? at) + 1;
  }
  return found;
}

/** "Critics such as | X |", "Malta, like | Cyprus |,", "Gegner wie | X und Y |": whom a subject goes on to name as others like it. */
export function examplesOf(state: State, subject: Phrase): Actor[] {
  const { tokens } = state.analysis;
  const own = state.scan.byToken.get(subject.head);
  let at = (own?.last ?? subject.head) + 1;
  const comma = tokens[at]?.text === ',';
  if (comma) at++;
  const two = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (/^(?:such as|along with|together with|ebenso wie|genauso wie)$/.test(two)) return listBehind(state, at + 1);
  const likened = /^(?:like|including|darunter)$/.test(tokens[at]?.lower ?? '') && comma;
  return likened || (/^wie$/.test(tokens[at]?.lower ?? '') && !own && !comma) ? listBehind(state, at) : [];
}

/** Nouns for several of those named. */
const alike =
  /^(?:staaten|länder[n]?|regierungen|nachbarn?|nachbarländer|seiten|partner|parteien|verbündete[n]?|hauptstädte|countries|governments|states|nations|neighbours|neighbors|sides|allies|parties|capitals|partners|groups)$/;

/** "Island ist das einzige Land, | das die Maut ablehnt", "gehört zu den Staaten, | die …", "is among those | who oppose it": what such do, the subject does. */
export function countedAmong(state: State, clause: Clause): Actor[] {
  const parent = clause.parent === null ? undefined : state.analysis.clauses[clause.parent];
  if (
    !parent?.verb ||
    !/^(?:sein|bleiben|werden|gehören|zählen|be|remain|become|rank|belong|lead|head|join)$/.test(parent.verb.lemma) ||
    parent.negated
  )
    return [];
  const before = state.analysis.tokens[clause.tokens[0]! - 1];
  const noun = before?.text === ',' ? state.analysis.tokens[before.index - 1] : before;
  return noun && (classNoun.test(noun.lower) || tellsOfOneAmong(state.analysis, clause)) ? state.subjects[parent.id]! : [];
}

/** Nouns for one of several of the kind that hold positions. */
export const classNoun =
  /^(?:land|ländern?|länder|staat|staaten|mitglied|mitgliedern?|mitglied(?:s)?land|mitglied(?:s)?staat(?:en)?|partei|parteien|regierung|regierungen|politiker|politikern|minister|ministern|einzige|erste|denen|those|countr(?:y|ies)|states?|members?|government|governments|part(?:y|ies)|one|nations?|leaders?|ministers?)$/;
