import type { Token } from '../types.ts';
import { type Agreement, anything, determinerAgreement } from './morphology.ts';
import { type Chunk, peek, type Reader, readNominal, single, startsNoun } from './nounPhrases.ts';
import type { Tag } from './tags.ts';
import { contractions, postpositions, prepositions } from './words.ts';

/** Reads the noun and prepositional phrases of a clause from its tokens (indices, ascending). Predicative adjectives come as chunks with `adjective`. */
export function readChunks(tokens: Token[], tags: Tag[], list: number[]): Chunk[] {
  const reader: Reader = { tokens, tags, at: 0, list };
  const chunks: Chunk[] = [];
  while (reader.at < list.length) {
    const before = reader.at;
    if (tokens[list[before]!]!.text === '(') skipBrackets(reader);
    const chunk = readOne(reader);
    if (chunk !== null && !joinToLast(reader, chunks, chunk)) chunks.push(chunk);
    if (reader.at === before) reader.at++;
  }
  return chunks;
}

/** What stands in brackets plays no role in the clause. */
function skipBrackets(r: Reader): void {
  const close = r.list.findIndex((token, at) => at > r.at && at < r.at + 15 && r.tokens[token]!.text === ')');
  if (close > 0) r.at = close + 1;
}

/** Adverbs that the tagger takes for prepositions before a bare noun: "will weiter Öl liefern". */
const notPrepositions: ReadonlySet<string> = new Set(['weiter', 'weiterhin', 'wieder', 'erneut', 'mehr', 'noch']);

/** "Vor allem Estland sperrt sich", "unter anderem Estland": adverbs of two words before a phrase of its own. */
export const isFocus = (first: string, second: string | undefined): boolean =>
  (first === 'vor' && second === 'allem') || (first === 'unter' && second === 'anderem') || (first === 'allen' && second === 'voran');

/** "als | kaum | zielführend", "als | nicht gerade | hilfreich": adverbs that an adjective ends. */
function skipDegree(r: Reader): void {
  const length = [1, 2].find(ahead => peek(r, ahead) === 'AD') ?? 0;
  const isAdverb = (ahead: number) => peek(r, ahead) === 'AV' || r.tokens[r.list[r.at + ahead]!]!.lower === 'wenig';
  if (length > 0 && Array.from({ length }, (_, ahead) => ahead).every(isAdverb)) r.at += length;
}

/** "Lehnt sie | wie zuvor schon | Schweden ab": adverbs between the word that compares and whoever did so before. */
function skipBefore(r: Reader): void {
  let ahead = 0;
  while (earlier.test(r.tokens[r.list[r.at + ahead] ?? -1]?.lower ?? '')) ahead++;
  if (ahead > 0 && /^(?:NE|NN|DT)$/.test(peek(r, ahead) ?? '')) r.at += ahead;
}
const earlier = /^(?:zuvor|davor|vorher|schon|bereits|auch|zuletzt|jüngst|kürzlich|einst)$/;

/** "Ist | alles andere als | hilfreich": an adverb of three words. */
const isAnythingBut = ({ tokens, list, at }: Reader): boolean =>
  /^andere[ns]?$/.test(tokens[list[at + 1] ?? -1]?.lower ?? '') && tokens[list[at + 2] ?? -1]?.lower === 'als';

/** "zu teuer", also behind "und", where the tagger takes it for a preposition. */
function readExcess(r: Reader): Chunk | null {
  const too = r.list[r.at++]!;
  const chunk = readAdjective(r);
  return chunk && { ...chunk, tokens: [too, ...chunk.tokens], start: r.tokens[too]!.start };
}

function readOne(r: Reader): Chunk | null {
  const tag = peek(r);
  if (tag === undefined) return null;
  const token = r.tokens[r.list[r.at]!]!;
  if (isFocus(token.lower, r.tokens[r.list[r.at + 1] ?? -1]?.lower)) {
    r.at += 2;
    return null;
  }
  if (tag === 'AP' && !notPrepositions.has(token.lower)) return readPrepositional(r, token);
  if (tag === 'KK' && (token.lower === 'als' || token.lower === 'wie')) {
    r.at++;
    skipDegree(r);
    skipBefore(r);
    const chunk = peek(r) === 'AP' ? null : (readNominal(r, anything) ?? readAdjective(r));
    return chunk && { ...chunk, as: token.lower };
  }
  if (token.lower === 'nichts' && r.tokens[r.list[r.at + 1] ?? -1]?.lower === 'als' && /^(?:DT|NN)$/.test(peek(r, 2) ?? '')) {
    r.at += 2;
    return null;
  }
  if (token.lower === 'alles' && isAnythingBut(r)) {
    r.at += 3;
    return null;
  }
  if (/^(?:viel|weit|deutlich|gar)$/.test(token.lower) && r.tokens[r.list[r.at + 1] ?? -1]?.lower === 'zu' && peek(r, 2) === 'AD') r.at++;
  if (r.tokens[r.list[r.at]!]!.lower === 'zu' && peek(r, 1) === 'AD') return readExcess(r);
  if (
    tag === 'AV' &&
    /^(?:da|wo|hier)r?(?:mit|für|gegen|auf|an|in|von|zu|über|um|nach|bei|vor|durch|aus|unter|hinter|zwischen|ran|rin)$/.test(token.lower)
  ) {
    r.at++;
    const prep = token.lower.replace(/^(?:da|wo|hier)r?(?=\p{L})/u, '').replace(/^r/, '');
    return { prep, ...single(r.list[r.at - 1]!, token, anything) };
  }
  const phrase = readNominal(r, anything);
  const after = r.tokens[r.list[r.at] ?? -1];
  if (phrase === null || after === undefined || !postpositions.has(after.lower) || isParticle(r) || startsNoun(r, 1) || tag === 'RL')
    return phrase ?? readAdjective(r);
  r.at++;
  return { ...phrase, prep: after.lower };
}

/** "Hielt ihm der Minister | entgegen |": a verb's other half, behind its subject. */
const isParticle = ({ tags, list, at }: Reader): boolean => tags[list[at] ?? -1] === 'VT';

function readPrepositional(r: Reader, token: Token): Chunk | null {
  const contraction = contractions.get(token.lower);
  const prep = contraction?.[0] ?? token.lower;
  r.at++;
  const governed = prepositions.get(prep);
  const bits = contraction ? determinerAgreement(contraction[1]) : anything;
  const allowed = governed === undefined ? anything : governed.reduce((sum, which) => sum | caseMask(which), 0);
  const start = r.at;
  if (/^(?:über|unter|um)$/.test(token.lower) && peek(r) === 'CD') return readNominal(r, anything); // über 300 Menschen: an adverb
  const phrase = peek(r) === 'AP' ? readPrepositional(r, r.tokens[r.list[r.at]!]!) : (readNominal(r, bits) ?? readAdjective(r));
  if (phrase === null) {
    r.at = start;
    return null;
  }
  if (prep === 'von' && r.tokens[r.list[r.at] ?? -1]?.lower === 'an' && isStart(r, phrase)) r.at++;
  return { ...phrase, prep, bits: phrase.bits & allowed || phrase.bits };
}

/** "Von 2027 | an", "vom 1. Juli | an", "von kommendem Jahr | an": since when, and no preposition of what follows. */
const isStart = (r: Reader, { head, time }: Chunk): boolean =>
  time ||
  /^\d/.test(r.tokens[head]!.text) ||
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|monat|woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|herbst|frühjahr|sommer|winter|anfang|beginn|heute|morgen|jetzt|tag)s?$/.test(
    r.tokens[head]!.lower,
  );

const caseMask = (which: 'nom' | 'acc' | 'dat' | 'gen'): number => 15 << (4 * ['nom', 'acc', 'dat', 'gen'].indexOf(which));

function readAdjective(r: Reader): Chunk | null {
  if (peek(r) !== 'AD') return null;
  const index = r.list[r.at++]!;
  return { ...single(index, r.tokens[index]!, 0), adjective: true };
}

/** `A und B`, `A, Sprecher des B,`, `sowohl A als auch B`, `nicht A, sondern B` become one phrase when their cases agree. True when the chunk was taken in. */
function joinToLast(r: Reader, chunks: Chunk[], chunk: Chunk): boolean {
  const last = chunks.at(-1);
  if (last === undefined || chunk.prep !== undefined || chunk.as !== undefined || chunk.adjective !== last.adjective) return false;
  if (r.tags[last.head] === 'AV') return false;
  const from = r.list.indexOf(last.tokens.at(-1)!) + 1;
  const to = r.list.indexOf(chunk.tokens[0]!);
  const between = r.list.slice(from, to);
  if (between.length === 0 || between.length > 3) return false;
  const comma = between.length === 1 && r.tokens[between[0]!]!.text === ',';
  // "nannte die Maut, die ab Mai gilt, | einen Fehler": behind a clause between them no apposition
  if (comma && chunk.tokens[0]! - last.tokens.at(-1)! > 2 && isNaming(r)) return false;
  const conjunction = between.every(
    (token, i) =>
      r.tags[token] === 'KO' ||
      (i === 0 && r.tokens[token]!.text === ',') ||
      /^(?:auch|selbst|sogar|nun|jetzt|inzwischen|zuletzt|neuerdings|wohl)$/.test(r.tokens[token]!.lower),
  );
  if (!comma && !(conjunction && between.some(token => r.tags[token] === 'KO' || r.tokens[token]!.text === ','))) return false;
  if (comma && (isPronoun(r, last) !== isPronoun(r, chunk) || isNextAnswer(r, last, chunk) || isExplained(r, last, chunk))) return false;
  if (!chunk.adjective && (mergeCases(chunk.bits) & mergeCases(last.bits)) === 0) return false;
  // "schön und gut, aber unbezahlbar": the last word counts
  const contrast =
    between.some(token => r.tokens[token]!.lower === 'sondern' || (chunk.adjective && /^(?:aber|doch)$/.test(r.tokens[token]!.lower))) &&
    !between.some(token => r.tokens[token]!.lower === 'auch');
  if (contrast) chunks[chunks.length - 1] = { ...chunk, prep: last.prep };
  else takeIn(r, last, chunk, from, !comma);
  return true;
}

const isNaming = (r: Reader): boolean => r.list.some(at => /^(?:nennen|schimpfen|heißen|taufen|schelten)$/.test(r.tokens[at]!.lemma));

/** "Am Montag lehnte | Anna Berg, die Ministerin |, die Maut ab": behind who is named and explained a comma ends the explanation, and opens no list. */
function isExplained({ tokens, tags, list, at }: Reader, last: Chunk, chunk: Chunk): boolean {
  const comma = last.tokens.findIndex(token => tokens[token]!.text === ',');
  if (comma < 0 || tags[chunk.tokens[0]!] === 'NE' || tags[list[at] ?? -1] === 'KO') return false;
  const [first, second] = [last.tokens.slice(0, comma), last.tokens.slice(comma + 1)];
  const isOnePhrase = second.every(token => tokens[token]!.text !== ',' && tags[token] !== 'KO');
  return isOnePhrase && ((isPerson(tags, first) && tags[second[0]!] !== 'NE') || isPerson(tags, second));
}

/** A first name and a surname. */
const isPerson = (tags: Tag[], words: number[]): boolean =>
  words.length > 1 && tags[words[0]!] === 'NE' && words.every(token => /^N[NE]$/.test(tags[token]!));

/** "Kritik kam aus Oslo | , Lob aus Wien |": what a noun without an article and a place of its own tells is another thing. */
const isNextAnswer = (r: Reader, last: Chunk, chunk: Chunk): boolean =>
  /^(?:aus|in|bei)$/.test(last.prep ?? '') &&
  r.tags[last.head] === 'NE' &&
  r.tags[chunk.tokens[0]!] === 'NN' &&
  /^(?:aus|in|bei|seitens)$/.test(r.tokens[r.list[r.at] ?? -1]?.lower ?? '');

function takeIn(r: Reader, last: Chunk, chunk: Chunk, from: number, plural: boolean): void {
  last.tokens.push(...r.list.slice(from, r.list.indexOf(chunk.tokens.at(-1)!) + 1));
  last.end = chunk.end;
  if (!plural) return;
  last.coordinated = true;
  last.bits = pluralOf(mergeCases(last.bits) & mergeCases(chunk.bits));
}

const isPronoun = (r: Reader, chunk: Chunk): boolean =>
  r.tags[chunk.head] === 'PP' || r.tags[chunk.head] === 'RL' || r.tags[chunk.head] === 'QW';
/** All genders of the cases that the bits allow. */
const mergeCases = (bits: Agreement): Agreement => [0, 4, 8, 12].reduce((sum, shift) => sum | ((bits >> shift) & 15 ? 15 << shift : 0), 0);
/** The same cases, plural. */
const pluralOf = (bits: Agreement): Agreement => [0, 4, 8, 12].reduce((sum, shift) => sum | ((bits >> shift) & 15 ? 8 << shift : 0), 0);
