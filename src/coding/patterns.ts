import { remember } from '../language/remember.ts';
import type { Token } from '../language/types.ts';
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
  const byRarest = sortByRarest(compiled, words.count);
  const wordsAt = readOnce(rememberTokens(token => readWord(idsOf(words, forms(token)), byRarest, token.lower.includes('-'))));
  const mayStand = findCandidates(byRarest, words.count);
  return {
    find(tokens, positions) {
      const at = wordsAt(tokens);
      const candidates = mayStand(positions, at);
      return candidates.length === 0 ? [] : findPatterns(candidates, positions, at);
    },
  };
}

/** The patterns by that word of theirs which the fewest of them have: where it stands, few are asked for in vain. */
function sortByRarest(patterns: Compiled[], wordCount: number): Compiled[][] {
  const having = new Uint32Array(wordCount);
  for (const { needs } of patterns) for (const word of needs) having[word]!++;
  const byRarest = Array.from({ length: wordCount }, (): Compiled[] => []);
  for (const pattern of patterns)
    byRarest[pattern.needs.reduce((rarest, word) => (having[word]! < having[rarest]! ? word : rarest))]!.push(pattern);
  return byRarest;
}

/** The words of patterns that a token is, whether patterns are looked up by one of them, and whether it is made of several words. */
type Word = { ids: readonly number[]; leads: boolean; isJoined: boolean };
type WordAt = (position: number) => Word;
const otherWord: Word = { ids: [], leads: false, isJoined: false };

const readWord = (ids: readonly number[], byRarest: Compiled[][], isJoined: boolean): Word =>
  ids.length === 0 ? otherWord : { ids, leads: ids.some(id => byRarest[id]!.length > 0), isJoined };

function idsOf(words: PatternWords, forms: string[]): readonly number[] {
  const [first, ...others] = forms.map(form => words.match(form));
  return others.every(ids => ids.length === 0) ? first! : [...new Set([first!, ...others].flat())];
}

/** Reads the same word of a text once, however many texts it stands in: what is asked of tokens here follows from form, lemma and part of speech. */
function rememberTokens<T>(read: (token: Token) => T): (token: Token) => T {
  const byForm = remember((_: string): { lemma: string; pos: string; answer: T }[] => []);
  return token => {
    const known = byForm(token.lower);
    for (const { lemma, pos, answer } of known) if (lemma === token.lemma && pos === token.pos) return answer;
    const answer = read(token);
    known.push({ lemma: token.lemma, pos: token.pos, answer });
    return answer;
  };
}

/** Reads each token of a text once, when it is first asked for: clauses are searched again and again. */
function readOnce<T>(read: (token: Token) => T): (tokens: readonly Token[]) => (position: number) => T {
  const texts = new WeakMap<readonly Token[], (position: number) => T>();
  return tokens => {
    let known = texts.get(tokens);
    if (known === undefined) {
      const answers = new Array<T>(tokens.length);
      known = position => {
        answers[position] ??= read(tokens[position]!);
        return answers[position];
      };
      texts.set(tokens, known);
    }
    return known;
  };
}

/**
 * The patterns of which every word stands somewhere among the positions, by where their first word stands first: few of those whose rarest word stands have
 * the others too, and most searches end here. `met` holds when a word was last met, counting on from search to search.
 */
function findCandidates(byRarest: Compiled[][], wordCount: number): (positions: readonly number[], at: WordAt) => Compiled[] {
  const met = new Float64Array(wordCount);
  let clock = 0;
  return (positions, at) => {
    const before = clock;
    const leading: number[] = [];
    for (const position of positions) {
      const { ids, leads } = at(position);
      for (const id of ids) {
        if (met[id]! > before) continue;
        met[id] = ++clock;
        if (leads && byRarest[id]!.length > 0) leading.push(id);
      }
    }
    const found: Compiled[] = [];
    for (const id of leading) for (const pattern of byRarest[id]!) if (haveAll(met, pattern.needs, before)) found.push(pattern);
    return found.length < 2 ? found : found.sort((left, right) => met[left.needs[0]!]! - met[right.needs[0]!]! || left.order - right.order);
  };
}

function haveAll(met: Float64Array, words: number[], before: number): boolean {
  for (const word of words) if (met[word]! <= before) return false;
  return true;
}

function findPatterns(candidates: Compiled[], positions: readonly number[], at: WordAt): PatternMatch[] {
  const startsOf = findStarts(candidates, positions, at);
  const mayShare = (place: number): boolean => at(positions[place]!).isJoined;
  const found: PatternMatch[] = [];
  for (const { owner, parts, words, source } of candidates)
    for (const order of startsOf(parts[0]!)) {
      const tokens = words === 1 ? [positions[order]!] : coverParts(parts, order, startsOf, mayShare)?.map(place => positions[place]!);
      if (tokens) found.push({ owner, tokens, words, source });
    }
  return found;
}

/** Where each part of the candidates stands, ascending: all of its words in a row. */
function findStarts(candidates: Compiled[], positions: readonly number[], at: WordAt): (part: Part) => readonly number[] {
  const where = new Map<number, number[]>();
  for (const { parts } of candidates) for (const part of parts) where.set(part[0]!, none);
  for (let order = 0; order < positions.length; order++)
    for (const id of at(positions[order]!).ids) {
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
        first => first + part.length <= positions.length && part.every((word, offset) => at(positions[first + offset]!).ids.includes(word)),
      );
      known.set(part, starts);
    }
    return starts;
  };
}

const none: number[] = [];

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
