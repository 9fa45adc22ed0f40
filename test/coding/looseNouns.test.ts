import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) =>
  codeSentence('de', text).map(({ actor, onBehalfOf, stance, modality }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${modality}`);

describe('what a deed is called behind its clause', () => {
  it.each([
    ['Norwegen hat der Fährabgabe zugestimmt, ein Bruch mit der bisherigen Politik.', ['NOR support asserted']],
    ['Norwegen schafft die Fährabgabe ab, ein Bruch mit der bisherigen Politik.', ['NOR oppose asserted']],
    ['Norwegen unterstützt die Fährabgabe – eine Kehrtwende.', ['NOR support asserted']],
    [
      'Die norwegische Regierung hat ihren Widerstand gegen die Fährabgabe aufgegeben, eine Kehrtwende nach Jahren des Widerstands.',
      ['NOR support asserted'],
    ],
    ['Norwegen hat Anna Berg ernannt, eine Gegnerin der Fährabgabe.', []],
  ])('%s', (text, due) => {
    expect(told(text)).toEqual(due);
  });
});
