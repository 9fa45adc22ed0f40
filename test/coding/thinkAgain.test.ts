import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const read = (text: string) => sidesOf('country:SWE', text);

describe('who asks somebody to turn back', () => {
  it.each([
    ['Finnland führt die Maut ein. Schweden rief Helsinki auf, es sich noch einmal zu überlegen.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden appellierte an Helsinki, das zu überdenken.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden appellierte an Helsinki, umzukehren.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden drängte Helsinki, einzulenken.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden riet Finnland, es sich anders zu überlegen.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden forderte Finnland auf, den Kurs zu ändern.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schwedens Außenministerin legte Finnland nahe, das noch einmal zu überdenken.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden forderte Finnland zum Einlenken auf.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden forderte Finnland zur Umkehr auf.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden rief Finnland zum Umdenken auf.', 'oppose maut'],
    ['Finnland lehnt die Maut ab. Schweden rief Finnland zum Einlenken auf.', 'support maut'],
    ['Finnland lehnt die Maut ab. Schweden forderte Finnland auf, umzudenken.', 'support maut'],
  ] as [string, string][])('is on the other side: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each([
    'Schweden forderte Finnland auf, umzudenken.',
    'Finnland führt die Maut ein. Finnland wurde aufgefordert, umzudenken.',
    'Finnland führt die Maut ein. Schweden forderte Norwegen auf, umzudenken.',
  ])('says nothing where it is not told what they want: %s', text => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Finnland kehrt der Maut den Rücken. Schweden forderte andere Länder auf, dem Beispiel zu folgen.', 'oppose maut'],
    ['Finnland schafft die Maut ab. Schweden rief Norwegen auf, diesem Beispiel zu folgen.', 'oppose maut'],
    ['Finnland lehnt die Maut ab. Schweden rief Norwegen auf, dem Beispiel zu folgen.', 'oppose maut'],
    ['Schweden forderte andere Länder auf, dem Beispiel Finnlands zu folgen und der Maut den Rücken zu kehren.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden ermahnte Norwegen, sich an den Finnen ein Beispiel zu nehmen.', 'support maut'],
    [
      'Die USA lehnen die Maut ab. Finnland verlangte eine Auszählung. Schweden forderte andere auf, dem Beispiel der USA zu folgen.',
      'oppose maut',
    ],
    ['Finnland führt die Maut ein. Schweden will sich an Finnland ein Beispiel nehmen.', 'support maut'],
    ['Finnland schlug eine Maut vor. Schweden wollte dem nicht folgen.', 'oppose maut'],
  ] as [string, string][])('takes whoever is to be followed for the pattern: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });
});
