import type { Issue } from '../codebook/schema.ts';
import type { Token } from '../language/types.ts';

const cache = new WeakMap<Issue, Map<string, { word: string; sign: 1 | -1 }[]>>();

/**
 * Inside an article about an issue its name comes back in part: "der Beitritt", "the planes", "polnische Truppen". Says whether the token is one of the words
 * by which the issue is named, and in which direction; countries and other contexts do not count. Null when it is not.
 */
export function partialName(issue: Issue, language: 'de' | 'en', token: Token): 1 | -1 | null {
  if (token.lower.startsWith('gegen')) return null; // Gegenzölle are no Zölle
  const found = wordsOf(issue, language).find(({ word }) => [token.lower, token.lemma].some(form => matches(word, form)));
  return found?.sign ?? null;
}

function wordsOf(issue: Issue, language: 'de' | 'en'): { word: string; sign: 1 | -1 }[] {
  const known = cache.get(issue)?.get(language);
  if (known) return known;
  const contexts = new Set(issue.context.flat().flatMap(context => context.split(/[ +]+/)));
  const split = (terms: string[], sign: 1 | -1) =>
    terms
      .flatMap(term => term.split(/[ +]+/))
      .filter(word => word.replaceAll('*', '').length >= 4 && !contexts.has(word))
      .map(word => ({ word, sign }));
  const words = [...split(issue.terms[language], 1), ...split(issue.opposite[language], -1)];
  cache.set(issue, (cache.get(issue) ?? new Map()).set(language, words));
  return words;
}

function matches(word: string, form: string): boolean {
  const stem = word.replaceAll('*', '');
  if (form.length >= 6 && stem.endsWith(form)) return true; // Beitritt for nato-beitritt*
  if (word.startsWith('*')) return word.endsWith('*') ? form.includes(stem) : form.endsWith(stem);
  return word.endsWith('*') ? form.startsWith(stem) : form === stem;
}
