import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) =>
  codeSentence('de', text).map(({ actor, onBehalfOf, stance, modality }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${modality}`);

describe('a no that belongs to how or why, and not to the verb', () => {
  it.each([
    ['Norwegen wird den Fährvertrag nicht unterzeichnen, nicht zuletzt auf Druck der Fischer.', 'NOR oppose asserted'],
    ['Norwegen hat der Fährabgabe zugestimmt, nicht ganz freiwillig.', 'NOR support asserted'],
    ['Norwegen hat nicht ohne Zögern der Fährabgabe zugestimmt.', 'NOR support asserted'],
    ['Nicht überraschend lehnt Norwegen die Fährabgabe ab.', 'NOR oppose asserted'],
    ['Norwegen lehnt die Fährabgabe ab, nicht ohne Grund.', 'NOR oppose asserted'],
    ['Norwegen hat die Fährabgabe abgelehnt, nicht wegen der Kosten.', 'NOR oppose asserted'],
    ['Ohne Angabe von Gründen wird Norwegen den Fährvertrag nicht unterzeichnen.', 'NOR oppose asserted'],
    ['Norwegen, ein Mitglied der Nato, wird den Fährvertrag nicht unterzeichnen.', 'NOR oppose asserted'],
    ['Aus guten Gründen hat Norwegen seinen Widerstand gegen die Fährabgabe aufgegeben.', 'NOR support asserted'],
  ])('%s', (text, due) => {
    expect(told(text)).toEqual([due]);
  });

  it.each([
    ['Norwegen stimmt der Fährabgabe nicht zu.', ['NOR oppose asserted']],
    ['Norwegen unterstützt die Fährabgabe, die ab Mai gilt, nicht.', ['NOR oppose asserted']],
    ['Nicht hilfreich nennt Norwegen die Fährabgabe.', ['NOR oppose asserted']],
    ['Ohne Garantien wird Norwegen den Fährvertrag nicht unterzeichnen.', ['NOR oppose conditional']],
  ])('%s is denied', (text, due) => {
    expect(told(text)).toEqual(due);
  });
});
