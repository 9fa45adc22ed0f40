import { plain } from './open.ts';

/** The English words for a German one, all without accents; itself where it has none: names are the same in both. */
export type InEnglish = (word: string) => string[];

/** Shortest last and first part of a compound that is looked for, and what must be left of the word: "Kommission" is no mission. */
const [shortestTail, shortestHead, shortestRest] = [5, 4, 4];

/** Takes German nouns with the English ones for them (`codebook/interchangeable.yaml`); compounds are put part by part: "Energieinsel" is "energy", "island". */
export function buildInEnglish(across: Record<string, string>): InEnglish {
  const known = new Map(Object.entries(across).map(([word, english]) => [plain(word), english.split(' ').map(plain)]));
  const wordOf = (word: string) => known.get(word) ?? known.get(word.replace(/(?:en|er|n|s|e)$/, ''));
  const put = (word: string): string[] => {
    const own = wordOf(word);
    if (own) return own;
    const cuts = Array.from({ length: word.length }, (_, at) => at);
    const isRest = (rest: string) => rest.length >= shortestRest || known.has(rest);
    const tail = cuts.find(at => at > 2 && word.length - at >= shortestTail && isRest(word.slice(0, at)) && wordOf(word.slice(at)));
    if (tail !== undefined) return [...put(word.slice(0, tail).replace(/s$/, '')), ...wordOf(word.slice(tail))!];
    const head = cuts.findLast(at => at >= shortestHead && isRest(word.slice(at)) && known.has(word.slice(0, at)));
    return head === undefined ? [word] : [...known.get(word.slice(0, head))!, ...put(word.slice(head))];
  };
  return put;
}
