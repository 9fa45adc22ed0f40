import { perWord } from '../../language/perWord.ts';
import { oncePerText } from '../../language/remember.ts';
import type { Token } from '../../language/types.ts';
import { PatternWords } from './patternWords.ts';

/**
 * Term patterns of the codebook (syntax: `issueSchema` in codebook/schema.ts), compiled so that a text costs one look-up a word, however many
 * patterns there are and however often a word stands in it.
 */
type Part = number[];
/** `needs` are the words of all parts; `order` is the place in the list of patterns. */
type Compiled = { owner: number; parts: Part[]; needs: number[]; words: number; source: string; order: number };

/** A pattern found: which owner it belongs to, and the token positions that it covers. */
export type PatternMatch = { owner: number; tokens: number[]; words: number; source: string };

export type PatternSet = {
  /** Matches among the tokens at these positions (ascending) of a text. */
  find(tokens: readonly Token[], positions: readonly number[]): PatternMatch[];
};

/** What a token can be read as: as it is written, and its lemma. */
export const formsOf = ({ lower, lemma }: Token): string[] => (lemma === lower ? [lower] : [lower, lemma]);

/** The same, and what a token joined by hyphens is made of: "EU-Mercosur-Abkommen" is an "Abkommen" and has to do with "Mercosur"; who is "anti-EU" is not named. */
export const formsWithParts = (token: Token): string[] => (token.lower.includes('-') ? formsOf(token).flatMap(withParts) : formsOf(token));

function withParts(form: string): string[] {
  const parts = form.split('-');
  if (parts.length > longestJoined || parts.includes('') || /^(?:anti|ex|nicht|non|pro)$/.test(parts[0]!)) return [form];
  const ends = parts.map((_, at) => parts.slice(at).join('-'));
  return [...ends, ...parts.slice(0, -1)].filter(part => part.length > 1);
}

/** Parts of a word that is still taken apart: what is longer is no word. */
const longestJoined = 6;

/**
 * Compiles patterns; `owner` is any number the caller uses to tell what a match means, `forms` gives what a token can be read as, `allFor` what a word of
 * a pattern stands for.
 */
export function compilePatterns(
  patterns: { source: string; owner: number }[],
  { forms = formsOf, allFor = (word: string, _isAlone: boolean) => [word] } = {},
): PatternSet {
  const words = new PatternWords();
  const compiled = patterns.map(({ source, owner }, order): Compiled => {
    const parts = source
      .toLowerCase()
      .split(' + ')
      .map(part =>
        part
          .trim()
          .split(/\s+/)
          .map(word => words.add(allFor(word, !source.trim().includes(' ')))),
      );
    return { owner, parts, needs: parts.flat(), words: parts.flat().length, source, order };
  });
  const index = buildIndex(compiled, words.count);
  const idsIn = perWord(token => idsOf(words, forms(token)));
  const standing = oncePerText((tokens: readonly Token[]) => findStanding(index, idsIn(tokens)));
  return {
    find(tokens, positions) {
      const text = standing(tokens);
      const candidates = findCandidates(index, text, positions);
      return candidates.length === 0 ? [] : findPatterns(candidates, tokens, positions, text.ids);
    },
  };
}

/**
 * The patterns by that word of theirs which the fewest of them have: where it stands, few are asked for in vain. Those of a word are `patterns` from `first` of it to
 * that of the next, their words `needs` from `firstNeed` on: in rows, because what lies apart in memory is most of what a search costs. `met` holds when a word
 * was last met, counting on from search to search by `clock`.
 */
type Index = { patterns: Compiled[]; first: Int32Array; firstNeed: Int32Array; needs: Int32Array; met: Float64Array; clock: number };

function buildIndex(compiled: Compiled[], wordCount: number): Index {
  const having = new Uint32Array(wordCount);
  for (const { needs } of compiled) for (const word of needs) having[word]!++;
  const byRarest = Array.from({ length: wordCount }, (): Compiled[] => []);
  for (const pattern of compiled)
    byRarest[pattern.needs.reduce((rarest, word) => (having[word]! < having[rarest]! ? word : rarest))]!.push(pattern);
  const patterns = byRarest.flat();
  return {
    patterns,
    first: beginningsOf(byRarest),
    firstNeed: beginningsOf(patterns.map(({ needs }) => needs)),
    needs: Int32Array.from(patterns.flatMap(({ needs }) => needs)),
    met: new Float64Array(wordCount),
    clock: 0,
  };
}

/** Where each of some lists begins when they are written one behind the other, and where the last one ends. */
function beginningsOf(lists: unknown[][]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  for (let at = 0; at < lists.length; at++) starts[at + 1] = starts[at]! + lists[at]!.length;
  return starts;
}

type Ids = readonly number[];

function idsOf(words: PatternWords, forms: string[]): Ids {
  const [first, ...others] = forms.map(form => words.match(form));
  return others.every(ids => ids.length === 0) ? first! : [...new Set([first!, ...others].flat())];
}

/**
 * The patterns that can stand in a text at all, because each of their words stands somewhere in it: by their rarest word, and of each position the words
 * that they have. A clause is searched for these alone, so that it reaches for little that lies far apart in memory.
 */
type Standing = { byRarest: Map<number, Compiled[]>; ids: Ids[] };

function findStanding(index: Index, all: Ids[]): Standing {
  const { met } = index;
  const before = index.clock;
  const [stands, isNeeded] = [++index.clock, ++index.clock];
  const present: number[] = [];
  for (const ids of all)
    for (const id of ids)
      if (met[id]! <= before) {
        met[id] = stands;
        present.push(id);
      }
  const byRarest = new Map<number, Compiled[]>();
  for (const id of present) {
    const able = findAble(index, id, before);
    if (able.length > 0) byRarest.set(id, able);
  }
  for (const able of byRarest.values()) for (const { needs } of able) for (const id of needs) met[id] = isNeeded;
  return { byRarest, ids: all.map(ids => (ids.length === 0 ? none : keepNeeded(ids, met, isNeeded))) };
}

/** The patterns of a rarest word that have all their words. */
function findAble({ patterns, first, firstNeed, needs, met }: Index, id: number, before: number): Compiled[] {
  const able: Compiled[] = [];
  for (let at = first[id]!; at < first[id + 1]!; at++) {
    let need = firstNeed[at]!;
    const end = firstNeed[at + 1]!;
    while (need < end && met[needs[need]!]! > before) need++;
    if (need === end) able.push(patterns[at]!);
  }
  return able;
}

function keepNeeded(ids: Ids, met: Float64Array, isNeeded: number): Ids {
  const kept = ids.filter(id => met[id] === isNeeded);
  return kept.length === 0 ? none : kept;
}

/**
 * The patterns of which every word stands somewhere among the positions, by where their first word stands first: few of those whose rarest word stands have
 * the others too, and most searches end here.
 */
function findCandidates(index: Index, { ids, byRarest }: Standing, positions: readonly number[]): Compiled[] {
  const { met } = index;
  const before = index.clock;
  const leading: Compiled[][] = [];
  for (const position of positions)
    for (const id of ids[position]!) {
      if (met[id]! > before) continue;
      met[id] = ++index.clock;
      const led = byRarest.get(id);
      if (led !== undefined) leading.push(led);
    }
  const found: Compiled[] = [];
  for (const led of leading) for (const pattern of led) if (haveAll(met, pattern.needs, before)) found.push(pattern);
  return found.length < 2 ? found : found.sort((left, right) => met[left.needs[0]!]! - met[right.needs[0]!]! || left.order - right.order);
}

function haveAll(met: Float64Array, words: number[], before: number): boolean {
  for (const word of words) if (met[word]! <= before) return false;
  return true;
}

function findPatterns(candidates: Compiled[], tokens: readonly Token[], positions: readonly number[], ids: readonly Ids[]): PatternMatch[] {
  const startsOf = findStarts(candidates, positions, ids);
  const isApart = isApartIn(tokens, positions);
  const mayShare = (place: number): boolean => tokens[positions[place]!]!.lower.includes('-');
  const found: PatternMatch[] = [];
  for (const { owner, parts, words, source } of candidates)
    for (const order of startsOf(parts[0]!)) {
      const places = words === 1 ? [order] : coverParts(parts, order, startsOf, mayShare);
      if (places && !isApart(places)) found.push({ owner, tokens: places.map(place => positions[place]!), words, source });
    }
  return found;
}

/** Where each part of the candidates stands, ascending: all of its words in a row. */
function findStarts(candidates: Compiled[], positions: readonly number[], ids: readonly Ids[]): (part: Part) => readonly number[] {
  const where = new Map<number, number[]>();
  for (const { parts } of candidates) for (const part of parts) where.set(part[0]!, none);
  for (let order = 0; order < positions.length; order++)
    for (const id of ids[positions[order]!]!) {
      const list = where.get(id);
      if (list === none) where.set(id, [order]);
      else list?.push(order);
    }
  const known = new Map<Part, readonly number[]>();
  return part => {
    const firsts = where.get(part[0]!)!;
    if (part.length === 1) return firsts;
    let starts = known.get(part);
    if (starts === undefined) {
      starts = firsts.filter(
        first => first + part.length <= positions.length && part.every((word, offset) => ids[positions[first + offset]!]!.includes(word)),
      );
      known.set(part, starts);
    }
    return starts;
  };
}

const none: number[] = [];

/** Most words between two that belong together: German brackets are long. */
const farthest = 11;

/** "Erteilt | die Regierung zum zweiten Mal in diesem Jahr der Maut auf Fische | eine Absage": as many where nothing but phrases stands behind the verb. */
const farthestInBracket = 18;
const isBracket = (opening: string, between: string[]): boolean =>
  /^(?:VERB|AUX)$/.test(opening) &&
  between.every(pos => !/^(?:VERB|AUX|CCONJ|SCONJ|PRON)$/.test(pos)) &&
  [0, 2].includes(between.filter(pos => pos === 'PUNCT').length); // an apposition has two

/** "Signed the fisheries | pact | and wants less | plastic |": parts too far from each other, or with another deed between, name nothing together. */
const isApartIn =
  (tokens: readonly Token[], positions: readonly number[]) =>
  (places: number[]): boolean =>
    places.some((place, order) => {
      const from = order === 0 ? place : places[order - 1]!;
      if (place - from > farthestInBracket + 1) return true;
      const between = positions.slice(from + 1, place).map(at => tokens[at]!.pos);
      if (place - from > farthest + 1 && !isBracket(tokens[positions[from]!]!.pos, between)) return true;
      const joined = between.indexOf('CCONJ');
      return joined >= 0 && between.slice(joined).some(pos => pos === 'VERB' || pos === 'AUX');
    });

/** Orders of the tokens that satisfy every part, the first part standing at `anchor`, the others as near to it as may be; null when one is missing. */
function coverParts(
  parts: Part[],
  anchor: number,
  startsOf: (part: Part) => readonly number[],
  mayShare: (place: number) => boolean,
): number[] | null {
  const covered: number[] = [];
  for (const part of parts) {
    const start = part === parts[0] ? anchor : nearest(startsOf(part), anchor, covered, mayShare);
    if (start === undefined) return null;
    for (let offset = 0; offset < part.length; offset++) if (!covered.includes(start + offset)) covered.push(start + offset);
  }
  return covered.sort((left, right) => left - right);
}

/** The nearest of ascending numbers that is not taken, or holds more than one part; of two as near the smaller. */
function nearest(sorted: readonly number[], to: number, taken: number[], mayShare: (place: number) => boolean): number | undefined {
  let right = firstFrom(sorted, to);
  let left = right - 1;
  while (left >= 0 || right < sorted.length) {
    const goLeft = right >= sorted.length || (left >= 0 && to - sorted[left]! <= sorted[right]! - to);
    const next = sorted[goLeft ? left-- : right++]!;
    if (!taken.includes(next) || mayShare(next)) return next;
  }
  return undefined;
}

/** Index of the first of ascending numbers that is no smaller than `value`. */
function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
