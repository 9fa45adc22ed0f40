import type { Token } from '../../language/types.ts';

/**
 * "Die Maut | und die | Quote", "nicht nur die Maut | , sondern auch die | Quote", "sowohl die Maut | als auch die | Quote": where the article of another thing stands, for the word
 * that joins it to what stands before; -1 where none does.
 */
export function otherThingAt(tokens: readonly Token[], at: number): number {
  const { pos, text, lower, sentence } = tokens[at]!;
  if (pos !== 'CCONJ' && text !== ',' && lower !== 'als') return -1;
  let next = at + 1;
  if (text === ',' && tokens[next]?.lower === 'sondern') next++;
  const isToo = tokens[next]?.lower === 'auch';
  if (isToo) next++;
  const isArticle = tokens[next]?.pos === 'DET' && tokens[next]!.sentence === sentence;
  return isArticle && (isToo || pos === 'CCONJ' || goesOnList(tokens, next)) ? next : -1;
}

/** "Die Maut, | die Quote und die | Steuer": of a list that a conjunction and an article close. */
function goesOnList(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (/^(?:DET|ADJ|NOUN)$/.test(tokens[at]?.pos ?? '') && at < first + 6) at++;
  return at > first + 1 && tokens[at - 1]!.pos === 'NOUN' && tokens[at]?.lower === 'und' && tokens[at + 1]?.pos === 'DET';
}
