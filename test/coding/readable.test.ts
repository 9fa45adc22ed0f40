import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { longestText, readableText } from '../../src/coding/readable.ts';

const coder = createCoder(loadCodebook());
const filler = 'Der Himmel über dem Hafen war am Abend lange hell. ';
const fill = (length: number) => filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
const position = 'Polen lehnt einen Beitritt der Ukraine zur Nato ab. ';
const code = (text: string) => coder.code({ title: '', text, language: 'de', publishedAt: '2025-06-01T12:00:00Z' });

describe('a text longer than any article', () => {
  it('is read up to the last sentence that ends within the limit', () => {
    const read = readableText(fill(3 * longestText));
    expect(read.length).toBeLessThanOrEqual(longestText);
    expect(read.length).toBeGreaterThan(longestText - filler.length);
    expect(read.endsWith('lange hell.')).toBe(true);
  });

  it('is cut between words where no sentence ends, and between characters where no word does', () => {
    expect(readableText('aber '.repeat(longestText))).toMatch(/ aber$/);
    expect(readableText('a'.repeat(longestText * 2))).toHaveLength(longestText);
    expect(readableText(`a${'😀'.repeat(longestText)}`)).toHaveLength(longestText - 1);
  });

  it('gives what its beginning says, keeps its text whole, and says how much was read', () => {
    const text = position + fill(longestText) + position.replace('Polen', 'Ungarn');
    const coded = code(text);
    expect(coded.text).toBe(text);
    expect(coded.note).toMatch(/^only the first \d+ of \d+ characters were read/);
    expect(new Set(coded.statements.map(({ actor }) => actor.id))).toEqual(new Set(['country:POL']));
  });

  it('is no report, however long: that is read to its end', () => {
    const coded = code(filler.repeat(400) + position);
    expect(coded.note).toBeUndefined();
    expect(coded.statements.map(({ actor }) => actor.id)).toEqual(['country:POL']);
  });
});
