import { describe, expect, it } from 'vitest';
import { analyseGerman } from '../../../src/language/de/analyse.ts';

const repeat = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

describe('any text is read', () => {
  it.each([
    '',
    ' ',
    '\n\n',
    '.',
    '„',
    '““',
    ',,,',
    'und',
    'dass',
    'Der',
    '(',
    ')',
    '…',
    'zu zu zu',
    'der die das',
    '\ud83d\ude00 \ud83d',
    'a\u0000b',
    '12',
    '%',
  ])('reads %j without a throw', text => expect(analyseGerman(text).text).toBe(text));

  it('keeps offsets, order and references of every clause right', () => {
    const text =
      '„Wir liefern nicht“, sagte Scholz, der am Montag, wie geplant, nach Kiew reiste, um zu reden.\nKiew: Es gebe, so Kuleba, keine Alternative.';
    const { tokens, clauses, sentences } = analyseGerman(text);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    for (const [id, clause] of clauses.entries()) {
      expect(clause.id).toBe(id);
      expect(clause.tokens).toEqual([...clause.tokens].sort((a, b) => a - b));
      expect(sentences[clause.sentence]!.clauses).toContain(id);
      if (clause.parent !== null) expect(clauses[clause.parent]).toBeDefined();
      expect(clause.parent).not.toBe(id);
    }
  });

  it('gives no token to two clauses', () => {
    const { clauses } = analyseGerman(
      'Der Plan, den Paris vorlegte, sei, sagte er, gut, aber Berlin, das zahlen soll, lehne ihn ab und fordere, ihn zu ändern.',
    );
    const all = clauses.flatMap(each => each.tokens);
    expect(new Set(all).size).toBe(all.length);
  });
});

it.each(['a', ',', '„', '„x“ ', 'Er sagt, dass ', 'und ', 'der Frau ', 'lehnt und '])('400 kB of %j are read to their end', unit => {
  const text = repeat(unit, 400_000);
  expect(analyseGerman(text).tokens.at(-1)!.end).toBe(text.trimEnd().length);
});
