import type { Token } from '../types.ts';
import { isFiniteVerb } from './aside.ts';
import type { Spoken } from './speechTags.ts';

/** Nouns for what is so, or is thought, which a clause behind them tells. What is merely reported is left as it is: it is denied as a whole. */
const telling = /^(?:news|fact|announcement|confirmation|revelation|disclosure|suggestion|idea|notion|admission)$/;

/**
 * `The suggestion | that Norway opposes the levy | is wrong`, `News | that Oslo had rejected it | sent shares lower`: what stands between the noun that opens the
 * sentence and its own verb misleads the parser. Null where the sentence is not built so.
 */
export function cutNounClause(tokens: Token[], part: number[]): Spoken | null {
  const noun = part.slice(0, 5).findIndex(index => telling.test(tokens[index]!.lower) && !isFiniteVerb(tokens[index]!));
  if (noun < 0 || tokens[part[noun + 1] ?? -1]?.lower !== 'that' || part.slice(0, noun).some(index => isFiniteVerb(tokens[index]!)))
    return null;
  const finite = part.flatMap((index, at) => (at > noun + 2 && isFiniteVerb(tokens[index]!) ? [at] : []));
  const [own, ...others] = finite;
  const next = others.find(at => at > own! + 2);
  if (own === undefined || next === undefined) return null;
  const between = part.slice(own + 1, next).map(index => tokens[index]!);
  if (between.some(({ text, pos }) => text === ',' || pos === 'CCONJ' || pos === 'SCONJ' || /^(?:who|which|that|what|whom)$/.test(text)))
    return null;
  return { tag: [...part.slice(0, noun + 1), ...part.slice(next)], messages: [part.slice(noun + 2, next)], link: 'that' };
}
