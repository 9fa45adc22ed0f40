import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Who holds what the text says, each with the state for which they speak. */
const holders = (language: 'de' | 'en', text: string): string[] => {
  const { statements } = coder.code({ title: '', text, language, publishedAt: '2025-11-12T12:00:00Z' });
  return [
    ...new Set(
      statements
        .filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
        .map(({ actor, onBehalfOf }) => (onBehalfOf ? `${actor.name} for ${onBehalfOf.name}` : actor.name)),
    ),
  ];
};

describe('persons whom a text introduces by a description', () => {
  it.each([
    ['de', 'Die Bürgerrechtlerin Swetlana Orlowa lehnt die Maut ab. Orlowa lehnt auch die Steuer ab.', ['Swetlana Orlowa']],
    ['de', 'Die Grünen-Politikerin Ute Brenner lehnt die Maut ab.', ['Ute Brenner']],
    ['de', '„Wir lehnen das Abkommen ab“, so die Unternehmerin Ilse Kramm.', ['Ilse Kramm']],
    ['de', 'Ilse Kramm vom Verband der Reeder sagte, man lehne das Abkommen ab.', ['Ilse Kramm']],
    ['de', 'Der aus Kiel stammende Reeder Udo Fink lehnt die Maut ab.', ['Udo Fink']],
    ['de', 'Udo Fink (52) lehnt die Maut ab.', ['Udo Fink']],
    ['de', 'Udo Fink, SPD-Abgeordneter aus Kiel, lehnt die Maut ab.', ['Udo Fink']],
    ['de', 'Udo Fink von der SPD lehnt die Maut ab.', ['Udo Fink']],
    ['de', 'Der Chef der Gewerkschaft Solida, Frank Muster, lehnt die Maut ab.', ['Frank Muster']],
    ['de', 'Joe Zahra, der maltesische Energieminister, lehnt das Abkommen ab.', ['Joe Zahra for Malta']],
    ['de', 'Das Abkommen sei falsch, sagte Eva Kern, die maltesische Umweltministerin.', ['Eva Kern for Malta']],
    ['de', 'Sein maltesischer Amtskollege Joe Zahra lehnt das Abkommen ab.', ['Joe Zahra for Malta']],
    [
      'de',
      'Carl Borda, der maltesische Regierungschef, und Nick Galea, der Oppositionsführer, lehnen das Abkommen ab.',
      ['Carl Borda for Malta', 'Nick Galea'],
    ],
    ['en', 'Businessman Paul Grebe rejects the levy. Mr Grebe called it a mistake.', ['Paul Grebe']],
    ['en', 'Archbishop Anselm Brugg rejects the levy.', ['Anselm Brugg']],
    ['en', 'Rose Tanner, a Labour MP, rejects the levy.', ['Rose Tanner']],
    ['en', "Norwind's chief executive, Ole Harms, rejects the levy.", ['Ole Harms']],
    ['en', "The treaty is unfair, says Udo Fink of the Farmers' League.", ['Udo Fink']],
    ['en', 'Joe Zahra of Malta rejects the treaty.', ['Joe Zahra for Malta']],
    ['en', "Malta's Joe Zahra rejects the treaty.", ['Joe Zahra for Malta']],
    ['en', 'Estonia waits. His Maltese colleague, Joe Zahra, rejects the treaty.', ['Joe Zahra for Malta']],
    ['en', "The treaty was a mistake, Joe Zahra, Malta's energy minister, told reporters.", ['Joe Zahra for Malta']],
    ['en', 'Speaking in Bari, the Maltese prime minister, Carl Borda, rejected the levy.', ['Carl Borda for Malta']],
    ['en', 'Critics such as Nick Galea reject the levy.', ['Nick Galea']],
  ] as const)('hold what they say (%s): %s', (language, text, expected) => {
    expect(holders(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'A student from Malta called the treaty a mistake.'],
    ['en', 'A Labour MP rejects the levy.'],
    ['de', 'Ein Diplomat aus Malta lehnte das Abkommen ab.'],
    ['de', 'Malta lehne das Abkommen ab, sagte der Politologe.'],
  ] as const)('but nobody does who has no name (%s): %s', (language, text) => {
    expect(holders(language, text)).toEqual([]);
  });

  it('and the opposition’s leader speaks for no state', () => {
    const text = "Malta's prime minister, Carl Borda, rejects the treaty; the opposition leader, Nick Galea, supports it.";
    expect(holders('en', text)).toEqual(['Carl Borda for Malta', 'Nick Galea']);
  });
});

describe('organisations that only the text knows', () => {
  it.each([
    ['de', 'Der Energiekonzern Norwind lehnt die Zölle ab. Norwind nannte sie einen Fehler.', ['Norwind']],
    ['de', 'Die Rebellengruppe M9 lehnt eine Waffenruhe ab.', ['M9']],
    [
      'de',
      'Die Bewegung Aufbruch Süd lehnt die Maut ab. Ihr Gründer, Milan Kadlec, nannte sie einen Fehler.',
      ['Aufbruch Süd', 'Milan Kadlec'],
    ],
    ['de', 'Der Verband der Automobilindustrie lehnt die Zölle ab.', ['Verband der Automobilindustrie']],
    ['de', 'In Kenia lehnt das Parlament das Abkommen ab.', ['Parliament of Kenya']],
    ['en', 'The carmaker Hallmann opposes the levy.', ['Hallmann']],
    ['en', 'M9, a rebel group, rejects a ceasefire.', ['M9']],
    ['en', "The National Parents' Council rejects the reform.", ["National Parents' Council"]],
    ['en', "The teachers' union opposes the levy.", ["teachers' union"]],
    ['en', 'A spokeswoman for Norwind rejected the levy.', ['Norwind']],
    ['en', 'Kenya waits. The central bank opposes the levy.', ['Central bank of Kenya']],
  ] as const)('hold their own positions (%s): %s', (language, text, expected) => {
    expect(holders(language, text)).toEqual(expected);
  });

  it('are not made of what a union demands', () => {
    expect(holders('de', 'Am Montag forderte die Gewerkschaft Neuwahlen.')).not.toContain('Neuwahlen');
  });
});

describe('several who hold one position', () => {
  const both = ['Malta', 'Cyprus'];
  it.each([
    ['de', 'Malta und Zypern beraten. Beide Staaten lehnen das Abkommen ab.', both],
    ['de', 'Weder Malta noch Zypern unterstützen das Abkommen.', both],
    ['de', 'Die drei Länder Malta, Zypern und Island lehnen das Abkommen ab.', [...both, 'Iceland']],
    ['en', 'Malta and Cyprus have talked since March. They oppose a boycott.', both],
    ['en', 'Malta and Cyprus have talked since March. Both countries oppose a boycott.', both],
    ['en', 'Neither Malta nor Cyprus supports the treaty.', both],
    ['en', 'Malta, like Cyprus, rejects the levy.', both],
    ['en', 'The governments of Malta and Cyprus reject the levy.', both],
    ['en', 'A letter signed by Malta and Cyprus rejects the treaty.', both],
    ['en', 'Malta and Cyprus wrote to the Commission. The letter says that they reject the treaty.', both],
    ['en', 'The Maltese reject the treaty.', ['Malta']],
  ] as const)('are all found (%s): %s', (language, text, expected) => {
    expect(holders(language, text)).toEqual(expected);
  });
});

describe('whose words a clause reports', () => {
  it.each([
    ['de', 'Malta lehnt das Abkommen ab, wie Energieminister Joe Zahra mitteilte.'],
    ['de', 'Wie Energieminister Joe Zahra mitteilte, lehnt Malta das Abkommen ab.'],
    ['de', 'Malta lehne das Abkommen ab. Das gab Energieminister Joe Zahra bekannt.'],
    ['de', 'Das Abkommen werde abgelehnt, sagte Maltas Energieminister Joe Zahra.'],
    ['en', "The treaty would be rejected, said Malta's energy minister, Joe Zahra."],
    ['en', "The treaty is a mistake, in the view of Malta's energy minister, Joe Zahra."],
  ] as const)('is told behind it, before it, or by the sentence that follows (%s): %s', (language, text) => {
    expect(holders(language, text)).toEqual(['Joe Zahra for Malta']);
  });

  it('is a country’s that judges', () => {
    expect(holders('en', 'For Malta the treaty is a mistake.')).toEqual(['Malta']);
  });

  it('is an unnamed minister’s of the country that acts', () => {
    expect(holders('en', 'Malta rejected the treaty, the energy minister announced.')).toEqual(['Malta']);
  });
});
