import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) =>
  codeSentence('de', text).map(({ actor, onBehalfOf, stance, modality }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${modality}`);

describe('accounts by an office whose state is not named', () => {
  it.each([
    'Laut Außenministerium lehnt Norwegen die Fährabgabe ab.',
    'Norwegen lehnt laut Regierung die Fährabgabe ab.',
    'Einem Regierungssprecher zufolge lehnt Norwegen die Fährabgabe ab.',
    'Regierungsangaben zufolge lehnt Norwegen die Fährabgabe ab.',
    'Nach Angaben der Regierung will Ministerpräsident Jonas Gahr Støre die Fährabgabe abschaffen.',
    'Das Außenministerium teilte mit: Ministerpräsident Jonas Gahr Støre will die Fährabgabe abschaffen.',
    'Premier: Norwegen schafft die Fährabgabe ab.',
    'Auf Druck der EU: Norwegen schafft die Fährabgabe ab.',
  ])('%s', text => {
    expect(told(text)).toContain('NOR oppose asserted');
  });

  it.each([
    'Laut Regierung in Stockholm lehnt Norwegen die Fährabgabe ab.',
    'Laut Regierung und Opposition lehnt Norwegen die Fährabgabe ab.',
    'Medienberichten zufolge lehnt Norwegen die Fährabgabe ab.',
    'Nach Angaben der schwedischen Regierung lehnt Norwegen die Fährabgabe ab.',
    'Diplomat: Norwegen lehnt die Fährabgabe ab.',
  ])('%s is not taken from Norway', text => {
    expect(told(text)).toEqual([]);
  });
});
