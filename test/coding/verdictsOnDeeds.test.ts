import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

describe('what German speakers say of a deed that stands first', () => {
  it.each([
    ...[
      'sei ein Akt der Schwäche',
      'sei ein Akt großer Dummheit',
      'wäre verfrüht',
      'komme nicht in Betracht',
      'stehe nicht zur Debatte',
      'bedeute die Niederlage',
      'bleibe falsch',
    ].flatMap(verdict => [
      [`Palästina anzuerkennen ${verdict}`, 'oppose palestine-recognition'],
      [`Die Maut einzuführen, ${verdict}`, 'oppose maut'],
    ]),
    ...['sei ein Akt der Vernunft', 'dürfe kein Tabu sein', 'sei kein Fehler', 'sei überfällig', 'bleibe richtig'].flatMap(verdict => [
      [`Palästina anzuerkennen ${verdict}`, 'support palestine-recognition'],
      [`Die Maut einzuführen, ${verdict}`, 'support maut'],
    ]),
    ['Eine so wichtige Steuer abzuschaffen, sei „ein Akt großer Dummheit“', 'support wichtig-steuer'],
    ['Die Maut einzuführen, hieße den Terror zu belohnen', 'oppose maut'],
    ['Mit Russland über die Ukraine zu verhandeln, hieße die Niederlage zu unterschreiben', 'oppose ukraine-peace-negotiations'],
  ])('is said of the deed: %s', (said, side) => {
    expect(sidesOf('country:NOR', `${said}, sagte der norwegische Außenminister.`)).toEqual([side]);
  });

  it.each(['könnte teuer werden', 'koste Geld', 'bedeute Arbeit'])('tells no side without a verdict: %s', said => {
    expect(sidesOf('country:NOR', `Die Maut einzuführen, ${said}, sagte der norwegische Außenminister.`)).toEqual([]);
  });
});
