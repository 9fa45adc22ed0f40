import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) =>
  codeSentence('de', text).map(({ actor, onBehalfOf, stance, modality }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${modality}`);

describe('what somebody had asked for, and does not tell', () => {
  it.each([
    ['Norwegen lehnt die Fährabgabe ab, wie es Schweden seit Langem verlangt.', ['NOR oppose asserted', 'SWE oppose asserted']],
    ['Norwegen hat der Fährabgabe zugestimmt, wie Schweden es sich gewünscht hatte.', ['NOR support asserted', 'SWE support asserted']],
    ['Norwegen hat das Fährverbot aufgehoben, so wie es Schweden gefordert hatte.', ['NOR oppose asserted', 'SWE oppose asserted']],
    ['Wie Schweden es verlangt hatte, lehnt Norwegen die Fährabgabe ab.', ['NOR oppose asserted']],
    ['Norwegen lehnt die Fährabgabe ab, wie Schweden befürchtet hatte.', ['NOR oppose asserted']],
    [
      'Norwegen hat der Fährabgabe zugestimmt – ein Schritt, den Schweden lange gefordert hatte.',
      ['NOR support asserted', 'SWE support historical'],
    ],
  ])('%s', (text, due) => {
    expect(told(text)).toEqual(due);
  });

  it.each([
    ['Norwegen lehnt die Fährabgabe ab, wie Schweden mitteilte.', []],
    ['Norwegen lehnt eine Fährabgabe ab, wie Schweden sie fordert.', ['NOR oppose asserted', 'SWE support asserted']],
    ['Norwegen wird den Fährvertrag nicht unterzeichnen, wie es Schweden gefordert hatte.', ['NOR oppose asserted']],
  ])('%s is as before', (text, due) => {
    expect(told(text)).toEqual(due);
  });
});
