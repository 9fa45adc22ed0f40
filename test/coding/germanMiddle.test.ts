import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) =>
  codeSentence('de', text).map(({ actor, onBehalfOf, stance, modality }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${modality}`);

describe('what news puts before and between the parts of a German clause', () => {
  it.each([
    ['Damit der Handel weitergehen kann, hat Norwegen der Fährabgabe zugestimmt.', 'NOR support asserted'],
    ['Damit die Kosten nicht steigen, lehnt Norwegen die Fährabgabe ab.', 'NOR oppose asserted'],
    ['Zusammen mit Schweden und Dänemark hat Norwegen das Fährverbot aufgehoben.', 'NOR oppose asserted'],
    ['Mit Wirkung vom 1. Januar hat Norwegen der Fährabgabe zugestimmt.', 'NOR support asserted'],
    ['Oslo – 30. Juni – Norwegen schafft die Fährabgabe ab.', 'NOR oppose asserted'],
    ['Norwegen hat, wie am Montag bekannt wurde, der Fährabgabe zugestimmt.', 'NOR support asserted'],
    ['Norwegen wird, wie am Montag bekannt wurde, den Fährvertrag nicht unterzeichnen.', 'NOR oppose asserted'],
    ['Norwegen hat nach langem Zögern der Fährabgabe zugestimmt.', 'NOR support asserted'],
    ['Norwegen hat kurz vor Ablauf der Frist der Fährabgabe zugestimmt.', 'NOR support asserted'],
    ['Norwegen lehnt wie zuvor schon Schweden die Fährabgabe ab.', 'NOR oppose asserted'],
    ['Norwegen lehnt die Fährabgabe ab, wie schon Schweden zuvor.', 'NOR oppose asserted'],
    ['Nicht nur Schweden, auch Norwegen schafft die Fährabgabe ab.', 'NOR oppose asserted'],
    ['Nicht nur Schweden, sondern auch die norwegische Regierung hat das Fährverbot aufgehoben.', 'NOR oppose asserted'],
    ['Noch bevor Schweden entscheiden konnte, schafft Norwegen die Fährabgabe ab.', 'NOR oppose asserted'],
    ['Da kein Kompromiss möglich war, hat Norwegen das Fährverbot aufgehoben.', 'NOR oppose asserted'],
    ['Seit Schweden nachgegeben hat, schafft Norwegen die Fährabgabe ab.', 'NOR oppose asserted'],
    ['Kaum war die Frist abgelaufen, hat Norwegen das Fährverbot aufgehoben.', 'NOR oppose asserted'],
    ['Unbeeindruckt von der Kritik schafft Norwegen die Fährabgabe ab.', 'NOR oppose asserted'],
    ['Anders als noch im Januar hat Norwegen der Fährabgabe zugestimmt.', 'NOR support asserted'],
    ['Es ist so weit: Gegen die Fährabgabe stimmte Norwegen.', 'NOR oppose asserted'],
    ['Nun doch: Jonas Gahr Støre, der norwegische Ministerpräsident, lehnt die Fährabgabe ab.', 'NOR oppose asserted'],
    ['Die Fährabgabe wird von Norwegen unterstützt – eine Kehrtwende.', 'NOR support asserted'],
    ['Die Fährabgabe, die seit 2010 gilt, schafft Norwegen ab – eine Kehrtwende.', 'NOR oppose asserted'],
    ['Sowohl Schweden als auch Norwegen hat das Fährverbot aufgehoben.', 'NOR oppose asserted'],
  ])('%s', (text, due) => {
    expect(told(text)).toContain(due);
  });

  it.each([
    ['Norwegen hat nach Kritik der Opposition zugestimmt.', []],
    ['Norwegen hat nach Prüfung der Unterlagen zugestimmt.', []],
    ['Am 1. Januar hat Norwegen der Fährabgabe zugestimmt.', ['NOR support historical']],
  ])('%s', (text, due) => {
    expect(told(text)).toEqual(due);
  });
});
