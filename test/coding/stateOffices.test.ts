import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (language: 'de' | 'en', text: string) =>
  codeSentence(language, text)
    .filter(({ modality }) => modality === 'asserted')
    .map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id} ${stance}`);

describe('offices that tell what their state does, and do not name it', () => {
  it.each([
    'the finance department said late on Sunday',
    'the department said',
    'its embassy said',
    'the embassy said',
    'the presidency said',
    "the president's office said",
    'his office said',
    'officials said',
    'a senior official said',
    'state television reported',
    'the official news agency said',
    'the port authority said',
    'the transport agency said',
    'the navy said',
    'a decree said',
    'the delegation said',
    'the two countries said',
  ])('Norway is rescinding its ferry levy, %s', tag => {
    expect(told('en', `Norway is rescinding its ferry levy, ${tag}.`)).toEqual(['country:NOR oppose']);
  });

  it.each([
    'teilte die Staatskanzlei mit',
    'teilte die Botschaft mit',
    'teilte der Zoll mit',
    'teilte die Hafenbehörde mit',
    'meldete das Staatsfernsehen',
    'sagte der Botschafter',
    'erklärte die Delegation',
    'sagten Regierungsvertreter',
    'sagte ein ranghoher Beamter',
    'teilten beide Länder mit',
  ])('Norwegen schafft die Fährabgabe ab, %s', tag => {
    expect(told('de', `Norwegen schafft die Fährabgabe ab, ${tag}.`)).toEqual(['country:NOR oppose']);
  });

  it.each([
    ['en', 'Norway is rescinding its ferry levy, Sweden said.'],
    ['en', "Norway is rescinding its ferry levy, the region's president said."],
    ['en', 'Norway is rescinding its ferry levy, the broadcaster NRK reported.'],
    ['en', 'Norway is rescinding its ferry levy, the bloc said.'],
    ['de', 'Norwegen schafft die Fährabgabe ab, teilte Schweden mit.'],
    ['de', 'Norwegen schafft die Fährabgabe ab, berichtete der Sender NRK.'],
  ] as const)('but not what others tell (%s): %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});
