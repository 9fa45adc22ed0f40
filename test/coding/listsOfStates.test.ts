import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

const all = (...states: string[]) => states.map(state => `country:${state}`);

describe('several states in one clause', () => {
  it.each([
    [
      'Norwegen ist gegen die Abgabe, Schweden und Finnland unterstützen sie.',
      ['NOR oppose abgabe', 'SWE support abgabe', 'FIN support abgabe'],
    ],
    [
      'Unterstützt wird die Abgabe von Norwegen, Schweden und Finnland.',
      ['NOR support abgabe', 'SWE support abgabe', 'FIN support abgabe'],
    ],
    [
      'Die Abgabe ist von Norwegen, Schweden und Finnland abgelehnt worden.',
      ['NOR oppose abgabe', 'SWE oppose abgabe', 'FIN oppose abgabe'],
    ],
    [
      'Norwegen hat die Abgabe eingeführt. Stunden zuvor waren Schweden, Finnland und Dänemark vorangegangen.',
      ['NOR support abgabe', 'SWE support abgabe', 'FIN support abgabe', 'DNK support abgabe'],
    ],
  ])('hold it each: %s', (text, expected) => {
    expect(sidesIn('de', text)).toEqual(all(...expected));
  });

  it.each([
    ['en', 'Norway backs the levy. Sweden is a member of the bloc, and so is Finland.', ['NOR support levy']],
    ['en', 'Norway backs the levy. Sweden rejects it, and so does Finland.', ['NOR support levy', 'SWE oppose levy', 'FIN oppose levy']],
    ['de', 'Norwegen will Schweden und Finnland unterstützen.', ['NOR support country:SWE', 'NOR support country:FIN']],
  ] as const)('%s: do as the clause before them: %s', (language, text, expected) => {
    expect(sidesIn(language, text)).toEqual(all(...expected));
  });
});
