import type { Phrase, Token } from '../types.ts';
import { nounReadings } from './lexicon.ts';
import { attachListed } from './listedGenitives.ts';
import {
  type Agreement,
  adjectiveAgreement,
  allows,
  anything,
  articleAgreement,
  determinerAgreement,
  nounAgreement,
  onlyCase,
  phraseMorph,
} from './morphology.ts';
import { isPlaceName } from './names.ts';
import type { Tag } from './tags.ts';
import { articles, timeNouns } from './words.ts';

/** A noun phrase with what its forms allow. `prep` is set on prepositional phrases, `as` on those behind als/wie. */
export type Chunk = Phrase & {
  bits: Agreement;
  prep?: string;
  as?: 'als' | 'wie';
  time: boolean;
  coordinated: boolean;
  adjective: boolean;
};

/** Where the reader stands: `list` holds the clause's token indices, `at` is a position in it. */
export type Reader = { tokens: Token[]; tags: Tag[]; at: number; list: number[] };
/** Tag of the word at the reader or `ahead` of it; undefined past the end. */
export const peek = (r: Reader, ahead = 0): Tag | undefined => r.tags[r.list[r.at + ahead] ?? -1];
const inner: ReadonlySet<Tag> = new Set<Tag>(['AA', 'CD', 'NN', 'NE', 'XX']);

/** keine der Parteien, einer der Minister: pronouns that take a genitive. */
const partitives = /^(?:k?ein|jede|viele|einige|manche|beide|mehrere|wenige|alle)/;

/** A phrase of one word. */
export const single = (index: number, token: Token, bits: Agreement): Chunk => ({
  head: index,
  tokens: [index],
  start: token.start,
  end: token.end,
  bits,
  time: false,
  coordinated: false,
  adjective: false,
});

/** [article] [adverb* adjective]* noun+, or a pronoun. A name in -s before a noun is its genitive (Merkels Ablehnung); genitives behind it belong to it. */
export function readNominal(r: Reader, given: Agreement): Chunk | null {
  const start = r.at;
  const first = peek(r);
  if (first === 'PP' || first === 'RL' || first === 'QW') {
    const index = r.list[r.at]!;
    const token = r.tokens[index]!;
    if (first === 'QW' && !/^(?:we[rmn]|wessen|was|welch)/.test(token.lower)) return null;
    r.at++;
    const possessive = token.lower === 'dessen' || token.lower === 'deren' || token.lower === 'wessen' || token.lower.startsWith('welch');
    if (!possessive || !startsNoun(r)) {
      const chunk = single(index, token, determinerAgreement(token.lower));
      if (first === 'PP' && partitives.test(token.lower)) attachGenitives(r, chunk);
      return chunk;
    }
  }
  let bits = given;
  let adjective = false;
  if (peek(r) === 'DT') {
    while (peek(r) === 'DT' && !(r.at > start && articles.has(r.tokens[r.list[r.at]!]!.lower)))
      bits &= articleAgreement(r.tokens[r.list[r.at++]!]!.lower) || bits;
    skipQuote(r);
    skipToParticiple(r);
  } else if (given === anything) adjective = true;
  const found = readNouns(r, bits, adjective, start);
  if (found === null) {
    // An article that stands alone is a pronoun (das ist falsch); a pronoun of several words stays as it is.
    if (r.at > start && first === 'DT' && peekLast(r, start)) return loneDeterminer(r, start);
    r.at = start;
    return null;
  }
  attachGenitives(r, found);
  attachListed(r, found);
  return found;
}

const peekLast = (r: Reader, start: number): boolean => r.tags[r.list[start]!] === 'DT';

function loneDeterminer(r: Reader, start: number): Chunk {
  r.at = start + 1;
  const index = r.list[start]!;
  const chunk = single(index, r.tokens[index]!, determinerAgreement(r.tokens[index]!.lower));
  if (!articles.has(r.tokens[index]!.lower)) attachGenitives(r, chunk); // keine der Parteien
  return chunk;
}

/** Can a noun phrase begin here? */
export const startsNoun = (r: Reader, ahead = 0): boolean => inner.has(peek(r, ahead) ?? 'PU') || (ahead > 0 && peek(r, ahead) === 'DT');
const quoteMarks = /^[„“”"»«‚‘’']$/;
/** Quotation marks inside a phrase (die „Koalition der Willigen“) are looked through. */
function skipQuote(r: Reader): void {
  if (peek(r) === 'PU' && quoteMarks.test(r.tokens[r.list[r.at]!]!.text)) r.at++;
}

function readNouns(r: Reader, determined: Agreement, useAdjective: boolean, start: number): Chunk | null {
  let bits = determined;
  let head = -1;
  let last = -1;
  let open = useAdjective;
  for (let steps = 0; steps < 60; steps++) {
    skipQuote(r);
    const tag = peek(r);
    const index = r.list[r.at]!;
    if (tag === 'AA' && head >= 0 && !isGenitiveName(r, head, determined)) break;
    if (tag === 'AA') {
      if (open) bits &= adjectiveAgreement(r.tokens[index]!.lower) || bits;
      open = false;
      last = index;
    } else if (tag === 'NN' || tag === 'NE' || (tag === 'XX' && head >= 0)) {
      const token = r.tokens[index]!;
      const own = nounAgreement(token, tag === 'XX' ? 'NE' : tag);
      if (head >= 0 && opensPhrase(r, head, token, tag) && !isGenitiveName(r, head, determined)) break;
      if (tag === 'NE' && head === r.list[start] && isFirstName(r, head, token, bits)) bits |= oneOfAny;
      const replaces = head >= 0 && isGenitiveName(r, head, determined) && tag === 'NN';
      if (head < 0 || replaces) {
        head = index;
        bits = replaces ? own : bits & own || bits;
      }
      last = index;
    } else if (tag === 'CD') {
      if (head >= 0 && /^(?:NN|AA)$/.test(peek(r, 1) ?? '')) break;
      last = index;
    } else if (head >= 0 && namePart(r, last)) {
      r.at += namePart(r, last) - 1;
      last = r.list[r.at]!;
    } else if (head >= 0 || !modifies(r, start)) break;
    r.at++;
  }
  if (head < 0) head = nounless(r, last);
  if (head < 0) return null;
  return finish(r, start, head, last, bits);
}

/** `| Espen | Barth lehnt ab`: a bare plural with a name behind it that is no genitive may as well be somebody's first name. */
const isFirstName = (r: Reader, head: number, { text }: Token, bits: Agreement): boolean =>
  (bits & oneOfAny) === 0 && r.tokens[head]!.index + 1 === r.tokens[r.list[r.at]!]!.index && !/s$/.test(text) && !isPlaceName(text);

/** Every case of every gender, in the singular. */
const oneOfAny = 0x7777;

/** How many words `von der Leyen`, `da Silva`, `van Aken` take behind a first name; 0 when it is a plain preposition (Merz von der CDU). */
function namePart(r: Reader, last: number): number {
  const lower = r.tokens[r.list[r.at] ?? -1]?.lower ?? '';
  if (
    !/^(?:von|van|da|de|di|del|dos|bin|ibn|zu|ter)$/.test(lower) ||
    (/^(?:von|zu)$/.test(lower) && (r.tags[last] !== 'NE' || isPlaceName(r.tokens[last]!.text)))
  )
    return 0;
  const length = /^(?:der|den|dem)$/.test(r.tokens[r.list[r.at + 1] ?? -1]?.lower ?? '') ? 3 : 2;
  const name = r.tokens[r.list[r.at + length - 1] ?? -1]?.text ?? '';
  return /^\p{Lu}/u.test(name) && !isPlaceName(name) && (!/^(?:von|zu)$/.test(lower) || nounReadings(name).length === 0) ? length : 0;
}

/** A number or adjective that stands for its noun (die beiden, 200, der Grüne). */
const nounless = (r: Reader, last: number): number => (last >= 0 && (r.tags[last] === 'CD' || r.tags[last] === 'AA') ? last : -1);

const titles =
  /(?:minister|präsident|kanzler|chef|sprecher|premier|könig|papst|general|botschafter|beauftragter?|gesandter?|abgeordneter?|politiker|vorsitzender?|sekretär|kommissar|experte|diplomat|bürgermeister|leiter|gouverneur|senator|kolleg|kollege|kandidat|richter|direktor|historiker|forscher|machthaber|diktator|gründer|autor|anwalt|berater|oligarch|trainer)(?:in)?$|^(?:herr|frau|partei|konzern|firma|agentur|nachrichtenagentur|zeitung|sender|magazin|stadt|provinz|insel|gruppe|miliz|organisation|pipeline|gasleitung|operation|unternehmen|prozent|million|milliarde|euro|dollar|tonne|kilometer|ende|anfang|mitte|art|zahl|menge|reihe|tausende?|hunderte?|dutzende?)$/;

/** Nouns that another noun follows inside one phrase: titles before names that are words too (Kanzler Merz), measures, kinds. */
const isTitle = (r: Reader, head: number): boolean => titles.test(r.tokens[head]!.lemma);

/** `Deutschland | Soldaten`, `Gespräche | Fortschritte`: a common noun behind a noun begins a phrase of its own. */
function opensPhrase(r: Reader, head: number, token: Token, tag: Tag): boolean {
  if (/^(?:Ja|Nein)$/.test(token.text)) return true; // sagte zur Maut | Ja
  if (tag === 'NE' && isTold(r, head)) return true;
  if (tag !== 'NN' && !isPlaceName(r.tokens[head]!.text)) return false;
  return (!isTitle(r, head) || isNamed(r, head) || isMany(r, head)) && !isPlaceName(token.text) && nounReadings(token.text).length > 0;
}

/** `Abgelehnt haben | den Plan | Norwegen und Schweden`: behind a participle that opens the clause and its auxiliary, a thing with an article has no name behind it. */
function isTold(r: Reader, head: number): boolean {
  if (r.tags[head] !== 'NN' || r.tags[head - 1] !== 'DT' || isTitle(r, head)) return false;
  const opening = r.list.findIndex(at => r.tags[at] !== 'AV' && r.tags[at] !== 'PU');
  return r.tags[r.list[opening]!] === 'VP' && r.tokens[r.list[opening + 1] ?? -1]?.lemma === 'haben';
}

/** `äußerte Ministerin Lena Berg | Kritik`: behind two names, or one that is known, the title has its name (Ministerin Lena | Berg). */
function isNamed(r: Reader, head: number): boolean {
  const [last, first] = [peekBehind(r, 1), peekBehind(r, 2)];
  return head < last && r.tags[last] === 'NE' && (isPlaceName(r.tokens[last]!.text) || (head < first && r.tags[first] === 'NE'));
}

/** `bot | den Richtern | Schutz an`: several of them have no name. */
const isMany = (r: Reader, head: number): boolean =>
  r.tokens[head - 1]?.lower === 'den' && r.tokens[head]!.lower.endsWith('n') && r.tokens[head]!.lemma !== r.tokens[head]!.lower;

const peekBehind = (r: Reader, back: number): number => r.list[r.at - back] ?? -1;

function isGenitiveName(r: Reader, head: number, determined: Agreement): boolean {
  return determined === anything && r.tags[head] === 'NE' && /(?:s|['’])$/.test(r.tokens[head]!.lower);
}

/** Inside a phrase: an adverb or comma or `und` between adjectives. Looks ahead at most four words for the adjective or noun. */
function modifies(r: Reader, start: number): boolean {
  const tag = peek(r);
  const next = peek(r, 1);
  if (tag === 'KO' || (tag === 'PU' && r.tokens[r.list[r.at]!]!.text === ','))
    return peek(r, -1) === 'AA' && (next === 'AA' || (next === 'AD' && peek(r, 2) === 'AA'));
  if (tag === 'AV' || tag === 'AD')
    return r.at > start && (next === 'AA' || next === 'CD' || ((next === 'AV' || next === 'AD') && peek(r, 2) === 'AA'));
  return tag === 'AP' && r.at > start && peek(r, -1) === 'DT' ? adjectiveFollows(r) : false;
}

/** das [in Anleihen und Konten angelegte] Geld: what stands between article and participle belongs to the phrase and is not read. */
function skipToParticiple(r: Reader): void {
  const [first, second] = [0, 1].map(ahead => r.tokens[r.list[r.at + ahead] ?? -1]?.lower ?? '');
  if (/^(?:ansicht|meinung|auffassung|einschätzung)$/.test(first!) && second === 'nach' && peek(r, 2) === 'AA') r.at += 2; // das seiner Ansicht nach faule Abkommen
  if (peek(r) !== 'AP') return;
  for (let ahead = 1; ahead <= 12; ahead++) {
    const tag = peek(r, ahead);
    if (tag === undefined || tag === 'VF' || tag === 'PU' || tag === 'KS' || tag === 'RL') return;
    if (
      tag === 'AA' &&
      /(?:t|n|nd)e[nrsm]?$/.test(r.tokens[r.list[r.at + ahead]!]!.lower) &&
      /^(?:NN|NE|AA)$/.test(peek(r, ahead + 1) ?? '')
    ) {
      r.at += ahead;
      return;
    }
  }
}

/** die [von Trump vorgeschlagene] Waffenruhe: an article, then a prepositional phrase, then the adjective; not `stößt das | auf taube Ohren`. */
function adjectiveFollows(r: Reader): boolean {
  for (let ahead = 1; ahead <= 6; ahead++) {
    const tag = peek(r, ahead);
    if (tag === 'AA') {
      const noun = r.tokens[r.list[r.at + ahead + 1] ?? -1];
      const article = determinerAgreement(r.tokens[r.list[r.at - 1]!]!.lower);
      return peek(r, ahead + 1) !== 'NN' || noun === undefined || (article & nounAgreement(noun, 'NN')) !== 0;
    }
    if (tag !== 'NE' && tag !== 'NN' && tag !== 'DT' && tag !== 'CD') return false;
  }
  return false;
}

function finish(r: Reader, start: number, head: number, last: number, bits: Agreement): Chunk {
  const tokens = r.list.slice(start, r.list.indexOf(last, start) + 1);
  const time = (timeNouns.has(r.tokens[head]!.lemma) && !isTheEnd(r, head, tokens)) || /^(?:1\d|20)\d\d$/.test(r.tokens[head]!.text);
  r.tokens[head]!.morph = phraseMorph(r.tokens[head]!.morph, bits);
  return { head, tokens, start: r.tokens[tokens[0]!]!.start, end: r.tokens[last]!.end, bits, time, coordinated: false, adjective: false };
}

/** ein Ende der Maut, kein Anfang: with an article no date (Ende Mai). */
const isTheEnd = (r: Reader, head: number, tokens: number[]): boolean =>
  /^(?:anfang|ende)$/.test(r.tokens[head]!.lower) && /^(?:k?ein|das|den|sein|ihr|dieses)$/.test(r.tokens[tokens[0]!]!.lower);

function attachGenitives(r: Reader, chunk: Chunk): void {
  for (let rounds = 0; rounds < 8; rounds++) {
    const start = r.at;
    const tag = peek(r);
    if (tag !== 'DT' && tag !== 'NE' && tag !== 'AA') return;
    const token = r.tokens[r.list[r.at]!]!;
    const bits =
      tag === 'DT' ? determinerAgreement(token.lower) : tag === 'AA' ? adjectiveAgreement(token.lower) : nounAgreement(token, tag);
    if (!allows(bits, 'gen')) return;
    const next = readNouns(skipDeterminer(r), tag === 'DT' ? bits : anything, tag === 'AA', start);
    if (next === null || !allows(next.bits, 'gen') || !mustBeGenitive(r, chunk, next)) {
      r.at = start;
      return;
    }
    chunk.tokens.push(...next.tokens);
    chunk.end = next.end;
  }
}

function skipDeterminer(r: Reader): Reader {
  while (peek(r) === 'DT') r.at++;
  return r;
}

/** Right behind a noun, what can be genitive is read as genitive: two bare phrases side by side are rare, and pronouns and times take none. */
function mustBeGenitive(r: Reader, chunk: Chunk, next: Chunk): boolean {
  if (onlyCase(next.bits, 'gen')) return true;
  if (r.tags[next.tokens[0]!] === 'NE') return /(?:s|['’])$/.test(r.tokens[next.tokens[0]!]!.lower) && r.tags[chunk.head] === 'NN';
  return (
    /^(?:NN|DT|PP)$/.test(r.tags[chunk.tokens.at(-1)!]!) && (!chunk.time || /^(?:anfang|mitte|ende)$/.test(r.tokens[chunk.head]!.lower))
  );
}
