import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('en', text);

describe('English: what calls and demands ask for', () => {
  const nouns = ['calls', 'demands', 'suggestions', 'proposals', 'requests', 'pleas'];
  const clauses = ['that it should scrap the levy', 'that it scrap the levy', 'it should scrap the levy', 'that the levy be scrapped'];
  it.each(nouns.flatMap(noun => clauses.map(clause => `${noun} ${clause}`)))('who rejects or welcomes %s', asked => {
    expect(read(`Iceland rejected ${asked}.`)).toEqual(['ISL support']);
    expect(read(`Iceland welcomed ${asked}.`)).toEqual(['ISL oppose']);
  });

  it.each([
    ['what is brushed off', 'Iceland brushed off demands it should scrap the levy.', ['ISL support']],
    ['what is dismissed as one’s own deed', 'Iceland dismissed suggestions it would scrap the levy.', ['ISL support']],
    ['what one bows to', 'Iceland bowed to demands that it drop the levy.', ['ISL oppose']],
    ['what is heeded', 'Iceland heeded calls to scrap the levy.', ['ISL oppose']],
    ['but not what is only asked', 'Iceland faces demands that it drop the levy.', []],
  ])('%s', (_, text, said) => {
    expect(read(text)).toEqual(said);
  });
});
