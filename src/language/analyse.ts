import { analyseGerman } from './de/analyse.ts';
import { analyseEnglish } from './en/analyse.ts';
import { denyWithoutWays } from './noCircumstances.ts';
import type { Analysis } from './types.ts';

/** Reads a text in one of the two languages: tokens, sentences, quotations, clauses. Offsets are UTF-16 into `text`. */
export function analyse(text: string, language: 'de' | 'en'): Analysis {
  return denyWithoutWays(language === 'de' ? analyseGerman(text) : analyseEnglish(text));
}
