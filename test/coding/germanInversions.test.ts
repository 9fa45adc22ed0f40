import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

const all = (...states: string[]) => states.map(state => (state.includes(':') ? state : `country:${state}`));
const read = (text: string) => sidesIn('de', text);

describe('who stands behind the verb', () => {
  it.each([
    ['Abgelehnt haben den Plan Norwegen und Schweden.', ['NOR oppose plan', 'SWE oppose plan']],
    ['Abgelehnt hat den Plan Friedrich Merz.', ['DEU oppose plan']],
    ['Abgelehnt hat die Republik Moldau den Plan.', ['MDA oppose plan']],
    ['Unterstützt haben die Abgabe Norwegen und Schweden.', ['NOR support abgabe', 'SWE support abgabe']],
    ['Zugestimmt hat der Abgabe Norwegen.', ['NOR support abgabe']],
    ['Nicht zugestimmt haben der Abgabe Norwegen und Schweden.', ['NOR oppose abgabe', 'SWE oppose abgabe']],
    ['Größter Gegner der Abgabe ist Norwegen.', ['NOR oppose abgabe']],
    ['Befürworter der Abgabe ist vor allem Norwegen.', ['NOR support abgabe']],
    ['Widerstand gegen die Abgabe kommt aus Norwegen und Schweden.', ['NOR oppose abgabe', 'SWE oppose abgabe']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(all(...expected));
  });
});

describe('who is only counted', () => {
  it.each([
    ['Mit Norwegen und Schweden haben zwei Länder die Abgabe abgelehnt.', ['NOR oppose abgabe', 'SWE oppose abgabe']],
    ['Mit Norwegen und Schweden sind zwei EU-Staaten gegen die Abgabe.', ['NOR oppose abgabe', 'SWE oppose abgabe']],
    ['Mit Norwegen hat ein weiteres Land die Abgabe abgelehnt.', ['NOR oppose abgabe']],
    ['Mit Norwegen lehnen bereits drei Länder die Abgabe ab.', ['NOR oppose abgabe']],
    ['Zwei Länder haben die Abgabe abgelehnt: Norwegen und Schweden.', ['NOR oppose abgabe', 'SWE oppose abgabe']],
    ['Nur ein Land lehnt die Abgabe ab: Norwegen.', ['NOR oppose abgabe']],
  ])('is told beside: %s', (text, expected) => {
    expect(read(text)).toEqual(all(...expected));
  });

  it.each([
    'Mit Norwegen haben drei Länder über die Abgabe gesprochen.',
    'Zwei EU-Staaten lehnen die Abgabe ab.',
    'Einige EU-Regierungen sind gegen die Abgabe.',
    'Die meisten EU-Staaten lehnen die Abgabe ab.',
    'Die anderen EU-Staaten unterstützen die Abgabe.',
    'Drei Mitglieder der Nato lehnen die Abgabe ab.',
  ])('is not the body to which they belong: %s', text => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'Die EU-Staaten lehnen die Abgabe ab.',
    'Alle EU-Staaten lehnen die Abgabe ab.',
    'Die Mitgliedstaaten der EU lehnen die Abgabe ab.',
  ])('and all of them are: %s', text => {
    expect(read(text)).toEqual(['org:eu oppose abgabe']);
  });
});
