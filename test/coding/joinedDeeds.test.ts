import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('en', text).filter(said => /^\w+ \w+$/.test(said));

describe('English: two things in one breath', () => {
  it.each([
    ['Iceland vowed to raise wages and scrap the levy.', ['ISL oppose']],
    ['Iceland promised to build the dam and to abolish the levy.', ['ISL oppose']],
    ['Iceland wants to cut subsidies and raise the levy.', ['ISL support']],
    ['Iceland refused to build the dam or raise the levy.', ['ISL oppose']],
    ['Iceland called on Sweden to build the dam and drop the levy.', ['ISL oppose']],
    ['Iceland called the quota and the levy a mistake.', ['ISL oppose']],
    ['Iceland called the levy and the quota a success.', ['ISL support']],
  ])('%s', (text, said) => {
    expect(read(text)).toEqual(said);
  });
});
