/**
 * Term patterns of the codebook (syntax: `issueSchema` in codebook/schema.ts), compiled so that a text costs one look-up a distinct word,
 * however many patterns there are.
 */
type Part = number[];
type Compiled = { owner: number; parts: Part[]; words: number; source: string };

/** A pattern found: which owner it belongs to, and the token positions that it covers. */
export type PatternMatch = { owner: number; tokens: number[]; words: number; source: string };

export type PatternSet = {
  /** Matches among the given tokens (ascending positions), `forms` giving what each token can be read as. */
  find(positions: number[], forms: (position: number) => string[]): PatternMatch[];
};

/** What a word of a pattern asks of a token: an id for each distinct `nato-beitritt*`, `*waffenruhe*`, `schweigen`. */
class WordIndex {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number>();
  private readonly prefix = new Map<string, number>();
  private readonly suffix = new Map<string, number>();
  private readonly infix = new Map<string, number>();
  private readonly infixLengths = new Set<number>();
  private readonly cache = new Map<string, number[]>();

  /** Id of a pattern word, new or known. */
  add(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(word, id);
    const open = word.startsWith('*');
    const close = word.endsWith('*');
    const stem = word.slice(open ? 1 : 0, close ? -1 : undefined);
    if (open && close) {
      this.infix.set(stem, id);
      this.infixLengths.add(stem.length);
    } else if (open) this.suffix.set(stem, id);
    else if (close) this.prefix.set(stem, id);
    else this.exact.set(stem, id);
    return id;
  }

  /** Ids of all pattern words that a form satisfies. */
  match(form: string): number[] {
    const cached = this.cache.get(form);
    if (cached) return cached;
    const found: number[] = [];
    const push = (id: number | undefined) => id !== undefined && found.push(id);
    push(this.exact.get(form));
    const length = Math.min(form.length, 48);
    for (let cut = 1; cut <= length; cut++) push(this.prefix.get(form.slice(0, cut)));
    for (let cut = 0; cut < length; cut++) push(this.suffix.get(form.slice(cut)));
    for (const size of this.infixLengths) for (let at = 0; at + size <= length; at++) push(this.infix.get(form.slice(at, at + size)));
    const ids = [...new Set(found)];
    if (this.cache.size > 50_000) this.cache.clear();
    this.cache.set(form, ids);
    return ids;
  }
}

/** Compiles patterns; `owner` is any number the caller uses to tell what a match means. */
export function compilePatterns(patterns: { source: string; owner: number }[]): PatternSet {
  const words = new WordIndex();
  const byAnchor = new Map<number, Compiled[]>();
  for (const { source, owner } of patterns) {
    const parts = source
      .toLowerCase()
      .split(' + ')
      .map(part =>
        part
          .trim()
          .split(/\s+/)
          .map(word => words.add(word)),
      );
    const compiled: Compiled = { owner, parts, words: parts.flat().length, source };
    const anchor = parts[0]![0]!;
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), compiled]);
  }
  return { find: (positions, forms) => findPatterns(positions, forms, words, byAnchor) };
}

function findPatterns(
  positions: number[],
  forms: (position: number) => string[],
  words: WordIndex,
  byAnchor: Map<number, Compiled[]>,
): PatternMatch[] {
  const where = new Map<number, number[]>();
  positions.forEach((position, order) => {
    for (const form of forms(position))
      for (const id of words.match(form)) {
        const list = where.get(id);
        if (list === undefined) where.set(id, [order]);
        else if (list[list.length - 1] !== order) list.push(order);
      }
  });
  const found: PatternMatch[] = [];
  for (const [anchor, orders] of where)
    for (const pattern of byAnchor.get(anchor) ?? [])
      for (const order of orders) {
        const covered = coverPattern(pattern, order, where);
        if (covered)
          found.push({ owner: pattern.owner, tokens: covered.map(at => positions[at]!), words: pattern.words, source: pattern.source });
      }
  return found;
}

/** Orders of the tokens that satisfy every part, the first part standing at `anchorAt`; null when one is missing. */
function coverPattern(pattern: Compiled, anchorAt: number, where: Map<number, number[]>): number[] | null {
  const covered: number[] = [];
  for (const [index, part] of pattern.parts.entries()) {
    const starts = index === 0 ? [anchorAt] : nearestFirst(where.get(part[0]!) ?? [], anchorAt);
    const start = starts.find(at => part.every((word, offset) => where.get(word)?.includes(at + offset)) && !covered.includes(at));
    if (start === undefined) return null;
    for (let offset = 0; offset < part.length; offset++) covered.push(start + offset);
  }
  return covered.sort((left, right) => left - right);
}

const nearestFirst = (orders: number[], to: number) => [...orders].sort((left, right) => Math.abs(left - to) - Math.abs(right - to));
