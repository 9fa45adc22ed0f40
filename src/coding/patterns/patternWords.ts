/** What the words of patterns ask of a token: an id for each distinct `nato-beitritt*`, `*waffenruhe*`, `schweigen`. */
export class PatternWords {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefix = new Map<string, number[]>();
  private readonly suffix = new Map<string, number[]>();
  private readonly infix = new Map<string, number[]>();
  private readonly infixLengths = new Set<number>();
  /** The first two letters of every infix: where none of them stands no infix need be looked for. */
  private readonly infixStarts = new Set<string>();

  /** How many words there are; their ids are smaller. */
  get count(): number {
    return this.ids.size;
  }

  /** Id of a pattern word, new or known, and of all that it stands for, the same ones in the same order each time. */
  add(words: string[]): number {
    const key = words.join(' ');
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    for (const word of words) this.learn(word, id);
    return id;
  }

  private learn(word: string, id: number): void {
    const open = word.startsWith('*');
    const close = word.endsWith('*');
    const stem = word.slice(open ? 1 : 0, close ? -1 : undefined);
    if (open && close) {
      note(this.infix, stem, id);
      this.infixLengths.add(stem.length);
      this.infixStarts.add(stem.slice(0, 2));
    } else if (open) note(this.suffix, stem, id);
    else if (close) note(this.prefix, stem, id);
    else note(this.exact, stem, id);
  }

  /** Ids of all pattern words that a form satisfies. */
  match(form: string): readonly number[] {
    const found = new Set<number>();
    const push = (ids: readonly number[] = none) => ids.forEach(id => void found.add(id));
    push(this.exact.get(form));
    const length = Math.min(form.length, 48);
    for (let cut = 1; cut <= length; cut++) push(this.prefix.get(form.slice(0, cut)));
    for (let cut = 0; cut < length; cut++) push(this.suffix.get(form.slice(cut)));
    const starts = Array.from({ length }, (_, at) => at).filter(at => this.infixStarts.has(form.slice(at, at + 2)));
    for (const size of this.infixLengths) for (const at of starts) if (at + size <= length) push(this.infix.get(form.slice(at, at + size)));
    return found.size === 0 ? none : [...found];
  }
}

const none: readonly number[] = [];

function note(ids: Map<string, number[]>, stem: string, id: number): void {
  ids.set(stem, [...(ids.get(stem) ?? []), id]);
}
