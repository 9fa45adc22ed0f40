import type { Token } from '../types.ts';
import { isFiniteVerb } from './aside.ts';
import { isTag } from './speechTags.ts';

const nominal = /^(?:PROPN|NOUN|PRON|DET|ADJ|NUM|ADP|PART|X)$/;

/** More words than an office or a name has. */
const longestName = 12;

/**
 * `Norway rejected the levy, | and Malta's minister, Anna Berg, said that …`, `The levy must come, Norway said, | and it must be high, Malta added`: two sentences, of
 * which the second has a subject or a speaker of its own. Place of the comma between them, or -1.
 */
export function secondVoice(tokens: Token[], part: number[]): number {
  const commas = part.flatMap((index, at) => (tokens[index]!.text === ',' && tokens[index]!.quote < 0 ? [at] : []));
  const order = commas.findIndex(
    (at, count) =>
      /^(?:and|but|while|whereas)$/.test(tokens[part[at + 1] ?? -1]?.lower ?? '') &&
      tokens[part[at + 2] ?? -1]?.lower !== 'that' &&
      part.slice(0, at).some(index => isFiniteVerb(tokens[index]!)) &&
      (hasNameBehind(tokens, part, commas.slice(count, count + 3)) || standsBetweenTags(tokens, part, commas, count)),
  );
  return commas[order] ?? -1;
}

/** `, and Malta's minister, | Anna Berg |, said`: an office, a name, and their verb. */
function hasNameBehind(tokens: Token[], part: number[], [joint, name, end]: number[]): boolean {
  if (joint === undefined || name === undefined || end === undefined) return false;
  const isNominal = (from: number, to: number) =>
    to > from && to - from <= longestName && part.slice(from, to).every(index => nominal.test(tokens[index]!.pos));
  const verb = [end + 1, end + 2].map(at => tokens[part[at] ?? -1]).find(token => token?.pos !== 'ADV');
  return isNominal(joint + 2, name) && isNominal(name + 1, end) && verb !== undefined && isFiniteVerb(verb);
}

/** `…, Norway said, | and … , Malta added`: what stands before and what stands behind has a tag each. */
function standsBetweenTags(tokens: Token[], part: number[], commas: number[], count: number): boolean {
  const before = commas[count - 1];
  const last = commas.at(-1)!;
  if (before === undefined || last === commas[count]) return false;
  return (
    isTag(tokens, part.slice(before + 1, commas[count])) &&
    isTag(
      tokens,
      part.slice(last + 1).filter(index => tokens[index]!.pos !== 'PUNCT'),
    )
  );
}
