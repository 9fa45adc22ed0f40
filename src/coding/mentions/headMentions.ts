import { oncePerText } from '../../language/remember.ts';
import type { Phrase, Token } from '../../language/types.ts';
import type { State } from '../discourse/reference.ts';
import { shares } from './formerBodies.ts';
import type { ActorMention } from './mentionScan.ts';

/** Mentions that are the phrase rather than qualify it: not in the genitive, and without a foreign head after them. */
export function headMentions(state: State, phrase: Phrase): ActorMention[] {
  const found: ActorMention[] = [];
  for (const at of phrase.tokens) {
    const mention = state.scan.byToken.get(at);
    if (!mention || found.at(-1) === mention || ownedPerson(state, phrase, mention)) continue;
    const covers =
      isOwnedPerson(state, phrase, mention) ||
      isMembers(state, phrase, mention) ||
      isFaction(state, phrase, mention) ||
      isTheirPeople(state, phrase, mention) ||
      isPlenary(state, phrase, mention) ||
      isStateOf(state, phrase, mention) ||
      (phrase.head >= mention.first && phrase.head <= mention.last && !qualifiesNoun(state, mention) && !isOwned(state, phrase, mention));
    if (covers || (!mention.genitive && found.length > 0 && isJoined(state, found.at(-1)!, mention, phrase))) found.push(mention);
  }
  return found[0] ? [...listedBefore(state, phrase, found[0]), ...found] : found;
}

/** "The Centre Party's | Ann Lee |": whom a body names as its own, whichever of the two the parser takes for the head. */
function ownedPerson({ scan }: State, { tokens }: Phrase, { last, genitive, actor }: ActorMention): ActorMention | undefined {
  const next = genitive && actor.kind === 'body' && tokens.includes(last + 2) ? scan.byToken.get(last + 2) : undefined;
  return next?.first === last + 2 && next.kind === 'name' && next.actor.kind === 'person' ? next : undefined;
}

const isOwnedPerson = (state: State, phrase: Phrase, mention: ActorMention): boolean => {
  const owner = state.analysis.language === 'en' ? state.scan.byToken.get(mention.first - 2) : undefined;
  return owner !== undefined && !mention.genitive && phrase.tokens.includes(owner.first) && ownedPerson(state, phrase, owner) === mention;
};

/** "The EU's | members |": what all of them do, the body does. */
const isMembers = (
  { analysis: { tokens, language } }: State,
  { head, tokens: [opening] }: Phrase,
  { first, last, genitive, actor: { ref, kind } }: ActorMention,
): boolean =>
  language === 'en' &&
  genitive &&
  kind === 'body' &&
  ref.id.startsWith('org:') &&
  tokens[head]!.lower === 'members' &&
  head - last === 2 &&
  opening! >= first - 1;

/** "Labour | MPs |", "Green | lawmakers |": those who sit for a party in parliament, where they are not told to be some of them only. */
const isFaction = (
  { analysis: { tokens, language } }: State,
  { head, tokens: own }: Phrase,
  { first, last, genitive, actor: { ref } }: ActorMention,
): boolean =>
  language === 'en' &&
  !genitive &&
  ref.id.startsWith('party:') &&
  head === last + 1 &&
  factions.test(tokens[head]!.lower) &&
  own.every(at => at >= first || tokens[at]!.lower === 'the' || (tokens[at]!.pos === 'ADJ' && !shares.test(tokens[at]!.lower)));

const factions =
  /^(?:mps|meps|senators|lawmakers|legislators|backbenchers|frontbenchers|parliamentarians|deputies|leaders|ministers|members)$/;

/** "The | Flemish nationalists | of the N-VA": those who are in a party, all of them. */
function isTheirPeople(
  { analysis: { tokens, language } }: State,
  { head, tokens: own }: Phrase,
  { first, genitive, actor: { ref } }: ActorMention,
): boolean {
  const of = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  return (
    language === 'en' &&
    !genitive &&
    /^(?:party|org):/.test(ref.id) &&
    of === head + 1 &&
    /^(?:of|from)$/.test(tokens[of]!.lower) &&
    tokens[own[0]!]!.lower === 'the' &&
    (factions.test(tokens[head]!.lower) ||
      /ists$|^(?:liberals|conservatives|democrats|populists|greens|radicals)$/.test(tokens[head]!.lower))
  );
}

/** "NATO | ambassadors |", "foreign | ministers | of the Arab League": those who meet for its members, where they are not told to be some of them only. */
function isPlenary({ analysis: { tokens, language } }: State, { head, tokens: own }: Phrase, mention: ActorMention): boolean {
  const { first, last, genitive, actor } = mention;
  if (language !== 'en' || genitive || !actor.ref.id.startsWith('org:') || !plenary.test(tokens[head]!.lower)) return false;
  const of = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  const isBehind = of === head + 1 && /^(?:of|from)$/.test(tokens[of]!.lower);
  const isBefore = head > last && head - last <= 3 && tokens.slice(last + 1, head).every(({ pos }) => /^(?:ADJ|NOUN)$/.test(pos));
  const start = Math.min(own[0]!, first);
  const words = tokens.slice(Math.max(0, start - 2), head).filter(({ index }) => index < first || index > last);
  const isOwnWord = ({ pos, index }: Token) => index < start || /^(?:ADJ|NOUN|DET)$/.test(pos);
  return (isBehind || isBefore) && words.every(word => isOwnWord(word) && !isShare(word.lower));
}

const isShare = (lower: string): boolean =>
  shares.test(lower) || /^(?:an?|some|no|former|ex|other|group|\d+|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens)$/.test(lower);

const plenary = /^(?:ministers|ambassadors|envoys|leaders|members)$/;

/** "The | kingdom | of Norway": a state by its form. */
function isStateOf({ analysis: { tokens, language } }: State, { head }: Phrase, { first, actor, genitive }: ActorMention): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return (
    language === 'en' &&
    !genitive &&
    of === head + 1 &&
    tokens[of]!.lower === 'of' &&
    actor.ref.id.startsWith('country:') &&
    states.test(tokens[head]!.lower)
  );
}

const states = /^(?:kingdom|republic|federation|state|nation|sultanate|emirate|principality|duchy|commonwealth)$/;

/** "| India, Brazil and | South Africa all abstained": the parser may take the last of a list for its head. */
function listedBefore(state: State, { tokens }: Phrase, first: ActorMention): ActorMention[] {
  if (state.analysis.language !== 'en') return [];
  const named = [...new Set(tokens.map(at => state.scan.byToken.get(at)).filter(mention => mention !== undefined))];
  const found: ActorMention[] = [];
  for (let at = named.indexOf(first) - 1, next = first; at >= 0; at--) {
    const mention = named[at]!;
    if (mention.genitive || mention.actor.kind !== 'body' || qualifiesNoun(state, mention) || !isJoined(state, mention, next)) break;
    found.unshift(mention);
    next = mention;
  }
  return found;
}

/** "Sudan talks", "US sanctions": the country only qualifies the noun behind it. */
function qualifiesNoun(state: State, mention: ActorMention): boolean {
  const next = state.analysis.tokens[mention.last + 1];
  return (
    state.analysis.language === 'en' &&
    mention.kind === 'name' &&
    mention.actor.kind === 'body' &&
    next?.pos === 'NOUN' &&
    !/^(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(next.lower) && // "Canada | today | backs it"
    next.sentence === state.analysis.tokens[mention.last]!.sentence
  );
}

/** "Brazil's demand for a seat on | the Security Council |": the body stands behind a preposition in a phrase that opens with somebody else's. */
function isOwned({ analysis, scan }: State, { tokens }: Phrase, { first }: ActorMention): boolean {
  const opening = scan.byToken.get(tokens[0]!);
  const before = analysis.tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  return analysis.language === 'en' && opening?.genitive === true && tokens.includes(before) && analysis.tokens[before]!.pos === 'ADP';
}

/** A list of ten thousand places is one phrase. */
const wordsOf = oncePerText((tokens: readonly number[]) => new Set(tokens));

/** "Peru und Chile"; of "Peru, | das sie führt, | und Chile" the phrase leaves out what only tells of Peru. */
function isJoined(state: State, left: ActorMention, right: ActorMention, phrase?: Phrase): boolean {
  const told = state.analysis.tokens.slice(left.last + 1, right.first);
  const between = phrase && state.analysis.language === 'de' ? told.filter(({ index }) => wordsOf(phrase.tokens).has(index)) : told;
  if (between.length > 7 || between.some(token => /^(?:VERB|AUX|SCONJ)$/.test(token.pos) || /^[.;:()]$/.test(token.text))) return false;
  const joins = (tokens: Token[]) =>
    tokens.some(
      (token, at) =>
        /^(?:und|sowie|wie|and|plus|nor|noch)$/.test(token.lower) || (token.lower === 'als' && tokens[at + 1]?.lower === 'auch'),
    );
  if (state.analysis.language === 'en' && between.some(({ lower }) => /^(?:in|at|from|still|now)$/.test(lower))) return false; // "X, president until 2014 and still in | Kabul |"
  // "Nicht nur Island, auch Estland", "…, sondern auch die norwegische Regierung"
  if (/^, (?:sondern )?auch(?: d(?:er|ie|as))?$/.test(between.map(({ lower }) => lower).join(' '))) return true;
  if (between.length === 0 && state.analysis.language === 'de') return false; // "so erkenne das Vereinigte Königreich | Somaliland | nicht an"
  // A comma alone joins a list that "and" ends; otherwise what follows is an apposition.
  return (
    joins(between) ||
    (between.every(token => token.text === ',' || /^(?:DET|ADJ)$/.test(token.pos)) &&
      (joins(state.analysis.tokens.slice(right.last + 1, right.last + 5)) || endsList(state, right))) ||
    (between.length === 1 && between[0]!.text === ',' && opensList(state, left, right))
  );
}

/** "India, Egypt | reject |", "Peru, Chile, Cuba | to sign |": a headline does without "and", and the verb is one of several. "Malta, a close ally, rejects" has one. */
function opensList({ analysis: { tokens, language, sentences }, scan }: State, left: ActorMention, right: ActorMention): boolean {
  if (language !== 'en' || left.actor.kind !== 'body' || right.genitive || left.actor.ref.id === right.actor.ref.id) return false;
  const { sentence } = tokens[left.first]!;
  if (left.first - sentences[sentence]!.firstToken > 6) return false;
  for (let next: ActorMention | undefined = right, end = right.last; next; next = scan.byToken.get(end + 2), end = next?.last ?? end) {
    if (next.actor.kind !== 'body' || next.genitive) return false;
    const follows = tokens[end + 1];
    if (follows?.sentence === sentence && isOfSeveral(follows, tokens[end + 2])) return true;
    if (follows?.text !== ',') return false;
  }
  return false;
}

/** A finite verb of more than one, or what they are to do. */
const isOfSeveral = ({ pos, lower, lemma }: Token, next: Token | undefined): boolean =>
  (pos === 'VERB' && lower === lemma) || /^(?:are|were|have)$/.test(lower) || (lower === 'to' && next?.pos === 'VERB');

/** "Ghana, Togo, | Mali, Niger und Benin |": names and commas up to the one that "and" adds. */
function endsList({ analysis: { tokens }, scan }: State, { last, actor }: ActorMention): boolean {
  for (let at = last + 1; at < Math.min(tokens.length, last + longestList) && actor.kind === 'body'; at++) {
    const named = scan.byToken.get(at);
    if (named?.genitive) return false;
    if (named) at = named.last;
    else if (/^(?:und|sowie|and)$/.test(tokens[at]!.lower)) return scan.byToken.has(at + 1) || scan.byToken.has(at + 2);
    else if (tokens[at]!.text !== ',' && tokens[at]!.pos !== 'DET') return false;
  }
  return false;
}

const longestList = 40;

/** "Ilse Kramm | of the Shipowners' Federation": who belongs to the body speaks, not the body. */
export function memberBefore({ analysis, scan }: State, { first, actor }: ActorMention): ActorMention | undefined {
  if (actor.kind !== 'body') return undefined;
  let at = first - 1;
  while (first - at < 4 && /^(?:DET|ADJ|NOUN)$/.test(analysis.tokens[at]?.pos ?? '')) at--; // "of | the opposition | platform X"
  const person = /^(?:of|from|at|von|vom|beim)$/.test(analysis.tokens[at]?.lower ?? '') ? scan.byToken.get(at - 1) : undefined;
  return person?.kind === 'name' && person.actor.kind === 'person' && !person.genitive ? person : undefined;
}
