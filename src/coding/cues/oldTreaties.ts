import type { VerbGroup } from '../../language/types.ts';

const treatyOfYear = String.raw`(?:im|in|mit|nach|unter|with|under|by)\b[^,;:]{0,40}?(?:(?:von|aus dem jahre?|of|from) ((?:19|20)\d\d)\b|\b((?:19|20)\d\d) (?:treaty|accord|agreement|deal|pact|law|act|convention|compromise|protocol|constitution|declaration))`;
const oldTreaty = new RegExp(String.raw`\b${treatyOfYear}`, 'i');
const openingTreaty = new RegExp(String.raw`^\W*${treatyOfYear}`, 'i');

/**
 * What was agreed in a treaty of a year before the article's: "Im Abkommen von 2015 hatte sich Iran verpflichtet". The simple past also reports today's words on such a
 * treaty, unless the clause opens with it.
 */
export function isByOldTreaty(verb: VerbGroup | null, words: string, publishedAt: string): boolean {
  const found = (verb?.tense === 'pluperfect' ? oldTreaty : openingTreaty).exec(words);
  const year = Number(found?.[1] ?? found?.[2] ?? Infinity);
  return year < new Date(publishedAt).getUTCFullYear();
}
