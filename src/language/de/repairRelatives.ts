import { canBeFinite, type TaggedSentence } from './repairVerbs.ts';
import { articles } from './words.ts';

/** `das Abkommen, das China unterstützt, ist …`: an article behind a comma whose stretch ends in a verb, with the next verb right behind, is relative. */
export function relativePronoun({ tokens, tags, from, to }: TaggedSentence, start: number, end: number, verb: number): boolean {
  if (start === from || tags[start] !== 'DT' || !articles.has(tokens[start]!.lower) || verb !== end - 1 || tokens[start - 1]!.text !== ',')
    return false;
  if (start + 1 < verb - 1 && /^V[PI]$/.test(tags[verb - 1]!)) {
    tags[start] = 'RL'; // ein Schritt, | den Schweden gefordert hatte |
    return true;
  }
  let next = end;
  while (next < to && tags[next] === 'PU') next++;
  if (next >= to || tags[next] !== 'VF' || tags.slice(from, start).includes('VF')) return false;
  tags[start] = 'RL';
  return true;
}

/** The same where the verb looks like a participle (dem Moskau vertraut). */
export function relativeClause(sentence: TaggedSentence, start: number, end: number): boolean {
  const { tokens, tags } = sentence;
  if (tags[end - 1] !== 'VP' || !canBeFinite(tokens[end - 1]!) || !relativePronoun(sentence, start, end, end - 1)) return false;
  tags[end - 1] = 'VF';
  return true;
}

/** `die bilateralen Gespräche fortzusetzen`, `an dem Abkommen festzuhalten`: no relative pronoun where an infinitive with zu follows and no finite verb. */
export function relativeArticle({ tags }: TaggedSentence, start: number, end: number): void {
  const zu = tags.slice(start, end).some(tag => tag === 'ZU' || tag === 'VZ');
  const at = tags[start] === 'AP' ? start + 1 : start;
  if (tags[at] === 'RL' && zu && !tags.slice(start, end).includes('VF')) tags[at] = 'DT';
}

/** `vertritt die Ansicht, die Maut sei unnötig`: reported speech has its verb in second place, and a relative clause in the last. */
export function opensReport({ tokens, tags }: TaggedSentence, start: number, finite: number, end: number): boolean {
  const between = tags.slice(start + 1, finite);
  return (
    finite < end - 1 &&
    between.length > 0 &&
    between.at(-1) !== 'AV' &&
    /^(?:NN|NE)$/.test(between.find(tag => tag !== 'AA') ?? '') &&
    reported.test(tokens[finite]!.lower)
  );
}

/** Forms of the first Konjunktiv, which nothing but reported speech has. */
const reported =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|möge|gebe|gehe|komme|bleibe|stehe|liege|brauche|gehöre|lasse|mache|bringe|bedeute|gelte|schade|verstoße|verletze|gefährde|diene|helfe|nütze|führe)$/;
