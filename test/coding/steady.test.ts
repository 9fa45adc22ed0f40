import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Side and steadiness of each statement of the text, `oppose steady`. */
function sidesOf(language: 'de' | 'en', title: string, text: string): string[] {
  const { statements } = coder.code({ title, text, language, publishedAt: '2026-03-02T08:00:00Z' });
  const inText = statements.filter(({ evidence }) => evidence.in === 'text');
  return inText.map(({ stance, steady }) => `${stance}${steady ? ' steady' : ''}`);
}

describe('words that tell that a side goes on', () => {
  it.each([
    ['en', 'Norway is still against the fish levy.', ['oppose steady']],
    ['en', 'Norway continues to oppose the fish levy.', ['oppose steady']],
    ['en', 'Norway remained opposed to the fish levy.', ['oppose steady']],
    ['en', 'Norway has always backed the fish levy.', ['support steady']],
    ['en', 'Norway reaffirmed its opposition to the fish levy.', ['oppose steady']],
    ['de', 'Norwegen lehnt die Fischmaut weiterhin ab.', ['oppose steady']],
    ['de', 'Norwegen lehnt die Fischmaut nach wie vor ab.', ['oppose steady']],
    ['de', 'Norwegen bekräftigte seine Ablehnung der Fischmaut.', ['oppose steady']],
    ['en', 'Norway is against the fish levy.', ['oppose']],
    ['en', 'Norway no longer backs the fish levy.', ['oppose']],
    ['en', 'Norway wants to tighten the fish levy still further.', ['support']],
    ['de', 'Norwegen will die Fischmaut nicht weiterhin unterstützen.', ['oppose']],
    ['de', 'Norwegen lehnt die Fischmaut ab.', ['oppose']],
    ['de', 'Norwegen lehnt die Fischmaut nun doch ab.', ['oppose']],
  ] as const)('%s: %s', (language, text, sides) => expect(sidesOf(language, '', text)).toEqual(sides));
});

describe('a headline that tells of no news', () => {
  const text = {
    en: 'Norway is against the fish levy, its government said.',
    de: 'Norwegen ist gegen die Fischmaut, teilte die Regierung mit.',
  };
  it.each([
    ['en', 'Is Norway giving in?', ['oppose steady']],
    ['en', 'Oslo repeats its line on fish', ['oppose steady']],
    ['en', 'Norway calls report on levy invented', ['oppose steady']],
    ['de', 'Gibt Oslo nach?', ['oppose steady']],
    ['de', 'Kein Kurswechsel in Oslo', ['oppose steady']],
    ['de', 'Oslo dementiert Bericht über Fischmaut', ['oppose steady']],
    ['en', 'Norwegian minister breaks ranks on fish', ['oppose steady']],
    ['de', 'Minister widerspricht der eigenen Regierung', ['oppose steady']],
    ['de', 'Norwegen widerspricht Dänemark', ['oppose']],
    ['en', 'A turn in Oslo', ['oppose']],
    ['de', 'Oslo ändert die Meinung', ['oppose']],
  ] as const)('%s: %s', (language, title, sides) => expect(sidesOf(language, title, text[language])).toEqual(sides));

  it('says nothing against what two sentences of the text say', () => {
    const twice = `${text.en} “We reject the fish levy,” Prime Minister Jonas Gahr Støre said.`;
    expect(sidesOf('en', 'Is Norway giving in?', twice)).toEqual(['oppose', 'oppose']);
  });
});
