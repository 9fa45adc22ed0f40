import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

describe('who takes neither side in German', () => {
  it.each([
    'Norwegen gab zur Maut weder ein Ja noch ein Nein zu Protokoll.',
    'Norwegen steht der Maut nicht im Wege, trägt sie aber auch nicht mit.',
    'Norwegen lehnt die Maut nicht ab, unterstützt sie aber auch nicht.',
    'Der norwegische Außenminister vermied es, sich zur Maut festzulegen.',
    'Norwegen kündigt bei der Maut Enthaltung an.',
    'Norwegen hält sich bei der Maut alle Türen offen.',
    'Zur Maut bezieht Norwegen vorerst keine Stellung.',
    'Norwegen drückt sich bei der Maut um ein klares Ja oder Nein.',
    'Norwegen lässt sich bei der Maut nicht in die Karten schauen.',
    'Man sei weder für die Maut noch gegen sie, sagte der norwegische Außenminister.',
    'Norwegen bleibt bei der Maut im Ungefähren.',
    'Norwegen ist weder für noch gegen die Maut.',
    'Norwegen hat sich weder für noch gegen die Maut ausgesprochen.',
    'Norwegen ergreift weder für noch gegen die Maut Partei.',
    'Norwegen ist nicht für, aber auch nicht gegen die Maut.',
    'Chile plant eine Maut. Sie sei unausgereift, weshalb man weder dafür noch dagegen sei, sagte der norwegische Außenminister.',
  ])('is neutral: %s', text => {
    expect(sidesOf('country:NOR', text)).toEqual(['neutral maut']);
  });

  it.each([
    ['Norwegen lehnt die Maut ab und unterstützt sie auch nicht.', 'oppose maut'],
    ['Norwegen vermied es, die Maut zu unterstützen.', 'oppose maut'],
    ['Norwegen lehnt die Maut nicht mehr ab und unterstützt sie nun.', 'support maut'],
    ['Weder Norwegen noch Schweden ist für die Maut.', 'oppose maut'],
    ['Norwegen ist nicht für, sondern gegen die Maut.', 'oppose maut'],
    ['Die Häfen sind voll, weshalb Norwegen die Maut ablehnt.', 'oppose maut'],
    ['Die Häfen sind voll, weswegen sich Norwegen gegen die Maut stellt.', 'oppose maut'],
  ])('is not where one side is told: %s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toContain(side);
  });
});

describe('what it stays with', () => {
  it.each([
    ['Bei der Maut bleibe es beim Nein, sagte der norwegische Ministerpräsident.', 'oppose maut'],
    ['Bei der Maut bleibt es für Norwegen beim Nein.', 'oppose maut'],
    ['Bei der Maut bleibe es beim Ja, sagte der norwegische Ministerpräsident.', 'support maut'],
    ['Chile plant eine Maut. Es bleibe beim Nein, sagte der norwegische Ministerpräsident.', 'oppose maut'],
  ])('is the side: %s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it('is nothing of the state it is said of', () => {
    const text = 'Die Türkei stimmt der Maut zu. Bei Norwegen aber bleibt es beim Nein.';
    expect(sidesOf('country:NOR', text)).toEqual([]);
  });
});

describe('weshalb', () => {
  it.each(['Schweden fragte, weshalb Norwegen die Maut einführe.', 'Unklar ist, weshalb Norwegen die Maut einführen soll.'])(
    'is a question behind a word that asks: %s',
    text => {
      expect(sidesOf('country:NOR', text)).toEqual([]);
    },
  );
});
