import { expect, test } from 'vitest';
import { findQuotes, quoteOfTokens } from '../../src/language/quotes.ts';
import { tokenize } from '../../src/language/tokens.ts';

const words = (text: string, language: 'de' | 'en') =>
  tokenize(text, language)
    .map(t => t.text)
    .join(' ');
const quoted = (text: string) => findQuotes(text).map(q => text.slice(q.start, q.end));

test.each<[string, 'de' | 'en', string]>([
  ["Moscow's F-16s don't fly", 'en', "Moscow 's F-16s do n't fly"],
  ['they’ll say it cannot go', 'en', 'they ’ll say it can not go'],
  ['J.D. Vance, 3.5% and $1,200.', 'en', 'J.D. Vance , 3.5 % and $ 1,200 .'],
  ['See https://example.org/a?b=1. Now…', 'en', 'See https://example.org/a?b=1 . Now …'],
  ['Der US-Präsident zum Nato-Beitritt am 5. März', 'de', 'Der US-Präsident zum Nato-Beitritt am 5. März'],
  ['Außen- und Innenpolitik kosten 1,2 Mio. Euro.', 'de', 'Außen- und Innenpolitik kosten 1,2 Mio. Euro .'],
  ['Putin–Xi, z.B. 2022. Dann', 'de', 'Putin – Xi , z.B. 2022 . Dann'],
])('%s is cut into its words', (text, language, expected) => {
  expect(words(text, language)).toBe(expected);
});

test('every token stands where its offsets say', () => {
  const text = '„Wir“ – 😀 don’t, U.S. 13. Mai\u00a0x';
  for (const language of ['de', 'en'] as const) for (const t of tokenize(text, language)) expect(text.slice(t.start, t.end)).toBe(t.text);
});

test.each<[string, string[]]>([
  ['„Gut“, „gut" und „gut”', ['Gut', 'gut', 'gut']],
  ['»Ja« und «non» und "no" und “yes”', ['Ja', 'non', 'no', 'yes']],
  ['„Wir sind ‚bereit‘ dazu.“', ['Wir sind ‚bereit‘ dazu.', 'bereit']],
  ['“He said ‘never’ to Moscow’s offer.”', ['He said ‘never’ to Moscow’s offer.', 'never']],
  ['He said "no deal, "not now', []],
  ['“We go.\n\n“We stay,” he said.', ['We go.', 'We stay,']],
  ['an „open mark\nand a next line“ here', []],
  ["the states' rights in the '90s", []],
])('quotations of %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a token belongs to the outermost quotation, its marks to none', () => {
  const text = 'Er: „Wir sind ‚bereit‘.“ Ja';
  const tokens = tokenize(text, 'de');
  expect([...quoteOfTokens(tokens, findQuotes(text))]).toEqual([-1, -1, -1, 0, 0, 0, 0, 0, 0, -1, -1]);
});

test.each(['a', ',', '"a', '„a ', 'a.', '1.', "''", 'a-', 'a.b@', 'www.', 'Dr. '])('a megabyte of %j is cut to its end', piece => {
  const text = piece.repeat(1_000_000 / piece.length);
  const tokens = tokenize(text, 'de');
  expect(tokens.at(-1)!.end).toBe(text.trimEnd().length);
  expect(quoteOfTokens(tokens, findQuotes(text))).toHaveLength(tokens.length);
});
