import type { Coder } from '../src/coding/coder.ts';
import { type Composed, compose, readComposed } from './composed.ts';
import { composeSpeech } from './composedSpeech.ts';
import { type Row, share } from './row.ts';

/** Sentences put together of known parts, told by the outlet and reported of somebody, in both languages: how often the side is told, the other one, or somebody else's. */
export function measureComposed(coder: Coder, seed = 1): Row[] {
  return (['de', 'en'] as const).flatMap(language => [
    ...measure(`composed, ${language}`, compose(language, seed), language, coder),
    ...measure(`composed speech, ${language}`, composeSpeech(language, seed), language, coder),
  ]);
}

function measure(set: string, composed: Composed[], language: 'de' | 'en', coder: Coder): Row[] {
  const read = composed.map(one => readComposed(one, language, coder));
  return [
    share(set, 'side told', read.filter(one => one.isRight).length, read.length),
    share(set, 'the other side told', read.filter(one => one.isWrong).length, read.length),
    share(set, "somebody else's told", read.filter(one => one.isForeign).length, read.length),
  ];
}
