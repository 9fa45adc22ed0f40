import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const norway = (text: string) => sidesOf('country:NOR', text);

describe('whose request, and for what', () => {
  it.each([
    ['Norwegen unterstützt die Forderung der Bauern nach der Maut.', 'support maut'],
    ['Norwegen lehnt den Ruf der Entwicklungsländer nach der Maut ab.', 'oppose maut'],
    ['Norwegen weist das Drängen Schwedens auf die Maut zurück.', 'oppose maut'],
  ])('of a demand the thing is meant, and not those whose it is: %s', (text, side) => {
    expect(norway(text)).toEqual([side]);
  });

  it('has a request of others, and makes none', () => {
    const text = 'Norwegen hat ein Gesuch Schwedens abschlägig beschieden, Munition an die Ukraine weiterreichen zu dürfen.';
    expect(norway(text).filter(side => side.startsWith('support'))).toEqual([]);
  });
});
