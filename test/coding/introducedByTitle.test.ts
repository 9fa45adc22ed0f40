import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
/** "country side" of each statement of a German item. */
const read = (title: string, text: string) => [
  ...new Set(
    coder
      .code({ title, text, language: 'de', publishedAt: '2025-06-10T12:00:00Z' })
      .statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
      .map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id} ${stance}`),
  ),
];

describe('whom the headline opens with by surname alone', () => {
  it.each([
    ['Wadephul gegen Abkommen mit Israel', 'Der Außenminister lehnt die Handelsvorteile für Israel ab.', 'country:DEU oppose'],
    ['Klingbeil: Keine Maut für Fähren', 'Der Finanzminister erteilte Forderungen aus Paris eine klare Absage.', 'country:DEU oppose'],
    ['Pistorius dämpft Erwartungen', 'Der Verteidigungsminister lehnt eine Maut auf Fähren aus Finnland ab.', 'country:DEU oppose'],
    ['Dobrindt bleibt hart', 'Der Innenminister wies einen Vorschlag aus Warschau für eine Maut zurück.', 'country:DEU oppose'],
    ['Sikorski gegen Maut auf Fähren', 'Der Außenminister warf Ungarn vor, die Maut zu billigen.', 'country:POL oppose'],
  ])('holds the office of the first sentence: %s. %s', (title, text, side) => {
    expect(read(title, text)).toContain(side);
    expect(read(title, text).filter(one => /^country:(?:ISR|FRA|FIN)/.test(one) && one.endsWith(side.slice(-6)))).toEqual([]);
  });

  it.each([
    ['Wadephul trifft Kollegen', 'Der Außenminister Israels lehnte eine Maut auf Fähren ab.'],
    ['Wadephul trifft Kollegen', 'Der israelische Außenminister lehnte eine Maut auf Fähren ab.'],
    ['Wadephul trifft Kollegen', 'Der Außenminister von Israel lehnte eine Maut auf Fähren ab.'],
    ['Wadephul in Jerusalem', 'Außenminister Gideon Saar lehnte eine Maut auf Fähren ab.'],
    ['Wadephul in Jerusalem', 'Der Verteidigungsminister Israels lehnte eine Maut auf Fähren ab.'],
  ])('but no office that is said to be of another: %s. %s', (title, text) => {
    expect(read(title, text).filter(one => one.startsWith('country:DEU'))).toEqual([]);
  });
});
