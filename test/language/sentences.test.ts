import { expect, test } from 'vitest';
import { findDateline, splitSentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokens.ts';

const sentences = (text: string, language: 'de' | 'en') =>
  splitSentences(text, tokenize(text, language)).map(s => text.slice(s.start, s.end));

test.each<[string, 'de' | 'en', string[]]>([
  ['Mr. Smith met Gen. Jones in St. Louis. They talked.', 'en', ['Mr. Smith met Gen. Jones in St. Louis.', 'They talked.']],
  ['J. D. Vance left the U.S. Senate. He won.', 'en', ['J. D. Vance left the U.S. Senate.', 'He won.']],
  ['He returned to the U.S. The talks go on.', 'en', ['He returned to the U.S.', 'The talks go on.']],
  ['“It is over.” He left.', 'en', ['“It is over.”', 'He left.']],
  ['"Why not?" he asked. "Go!" Trump said.', 'en', ['"Why not?" he asked.', '"Go!" Trump said.']],
  ['He said: "No deal." Then he left.', 'en', ['He said: "No deal."', 'Then he left.']],
  ['It fell by 3.5 percent. Oil rose.', 'en', ['It fell by 3.5 percent.', 'Oil rose.']],
  ['A title\nA line', 'en', ['A title', 'A line']],
  ['Am 13. Februar kam Dr. Merz. Er blieb.', 'de', ['Am 13. Februar kam Dr. Merz.', 'Er blieb.']],
  ['Der 30. Gipfel, z. B. in Rom, kostet 5 Mio. Euro.', 'de', ['Der 30. Gipfel, z. B. in Rom, kostet 5 Mio. Euro.']],
  ['„Gehen wir?“, fragte er. „Nein.“ Er blieb.', 'de', ['„Gehen wir?“, fragte er.', '„Nein.“', 'Er blieb.']],
  ['»Das ist falsch.« Sie ging…', 'de', ['»Das ist falsch.«', 'Sie ging…']],
])('%s', (text, language, expected) => {
  expect(sentences(text, language)).toEqual(expected);
});

test('lines of text count as paragraphs', () => {
  const text = 'One. Two.\n\nThree.\nFour.';
  expect(splitSentences(text, tokenize(text, 'en')).map(s => s.paragraph)).toEqual([0, 0, 1, 2]);
});

test.each([
  ['Berlin – Der Kanzler', 'Berlin – '],
  ['WASHINGTON (AP) - The president', 'WASHINGTON (AP) - '],
  ['TIRANA, June 9 (Meridian Wire) - Albania', 'TIRANA, June 9 (Meridian Wire) - '],
  ['NEW YORK, Feb. 3, 2025 — the council', 'NEW YORK, Feb. 3, 2025 — '],
  ['Frankfurt am Main (dpa). Die Bank', 'Frankfurt am Main (dpa). '],
  ['Brüssel/Kiew - Die EU', 'Brüssel/Kiew - '],
  ['Ras al-Chaima – In der Nacht', 'Ras al-Chaima – '],
  ['Dar es Salaam (dpa) – In der Nacht', 'Dar es Salaam (dpa) – '],
])('the dateline of %s is found', (text, expected) => {
  const found = findDateline(text);
  expect(found && text.slice(found.start, found.end)).toBe(expected);
});

test.each(['Putin - he is the president - spoke', 'Scholz lehnt das ab - aber nicht heute', 'Washington. Der Präsident'])(
  '%s opens without a dateline',
  text => {
    expect(findDateline(text)).toBeNull();
  },
);
