/** Shortest beginning of a compound that is taken apart: "un-resolution" is one, "antrag" is none. */
const shortestPart = 3;

/** Words of patterns (`ottawa-abkommen*`, `*waffenruhe*`, `treaty`) and of texts that news texts use for one another. */
export type Interchangeable = {
  /**
   * All that a word of a pattern stands for, itself included, in an order that is the same for each of them. A noun that is the whole pattern (`vertrag`)
   * stands for itself only: alone it is too wide to be exchanged.
   */
  allFor(word: string, isAlone: boolean): string[];
  /** One word for all of them. */
  oneFor(word: string): string;
};

/**
 * Takes groups of nouns (`codebook/interchangeable.yaml`). Parts of a compound may be exchanged too, so that "einfuhrverbot" is "importstopp"; what is no
 * word then does no harm, since no text has it. What ends in a hyphen (`kern-`) opens compounds and ends none: "Kernkraft", not "Sonnenblumenkern".
 */
export function buildInterchangeable(groups: string[][]): Interchangeable {
  const bare = groups.map(group => group.map(word => word.replace(/-$/, '')));
  const groupOf = new Map(bare.flatMap(group => group.map(word => [word, group] as const)));
  const openers = new Set(groups.flat().flatMap(word => (word.endsWith('-') ? [word.slice(0, -1)] : [])));
  const variants = (stem: string): string[] => {
    const own = groupOf.get(stem);
    if (own) return own;
    const cuts = Array.from({ length: Math.max(0, stem.length - 2 * shortestPart + 1) }, (_, at) => at + shortestPart);
    const tail = cuts.find(cut => groupOf.has(stem.slice(cut)) && !openers.has(stem.slice(cut)));
    if (tail !== undefined) return variants(stem.slice(0, tail)).flatMap(head => groupOf.get(stem.slice(tail))!.map(one => head + one));
    const head = cuts.find(cut => groupOf.has(stem.slice(0, cut)));
    return head === undefined ? [stem] : groupOf.get(stem.slice(0, head))!.map(one => one + stem.slice(head));
  };
  const allFor = (word: string, isAlone: boolean): string[] => {
    const [, open, stem, close] = /^(\*?)(.*?)(\*?)$/s.exec(word)!;
    return isAlone && groupOf.has(stem!) ? [word] : variants(stem!).map(variant => open + variant + close);
  };
  return { allFor, oneFor: word => variants(word)[0]! };
}

/** Short names that stand as a part of their own (`aufnahme + eu`), as the text may write them out. */
const writtenOut: Record<'de' | 'en', Record<string, string>> = {
  de: { eu: 'europäische* union', un: 'vereinte* nationen', usa: 'vereinigte* staaten', who: 'weltgesundheitsorganisation' },
  en: { eu: 'european union', un: 'united nations', usa: 'united states', who: 'world health organi*' },
};

/** A pattern, and the same with a short name written out where it has one. */
export function writeOut(pattern: string, language: 'de' | 'en'): string[] {
  const parts = pattern.split(' + ');
  const full = parts.map(part => writtenOut[language][part.trim().toLowerCase()] ?? part).join(' + ');
  return parts.length < 2 || full === pattern ? [pattern] : [pattern, full];
}
