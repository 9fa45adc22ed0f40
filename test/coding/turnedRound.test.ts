import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

/** Which side Norway is read to take, by the issue named. */
const norway = (language: 'de' | 'en', text: string, id: string): string[] =>
  sidesOf('country:NOR', text, language).filter(side => side.endsWith(` ${id}`));

describe('what turns a named issue round', () => {
  it.each([
    ['Norwegen lehnt Sanktionslockerungen für Russland ab.', 'support russia-sanctions'],
    ['Norwegen ist gegen Ausnahmen von den Sanktionen gegen Russland.', 'support russia-sanctions'],
    ['Norwegen lehnt das Importverbot für russisches Flüssiggas ab.', 'oppose russian-gas-phase-out'],
    ['Norwegen lehnt ein Tiefseebergbau-Moratorium ab.', 'support deep-sea-mining'],
    ['Norwegen lehnt einen internationalen Vertrag gegen Killerroboter ab.', 'oppose killer-robots-ban'],
    ['Norwegen lehnt ein Ende der Friedensgespräche zwischen Russland und der Ukraine ab.', 'support ukraine-peace-negotiations'],
    ['Norwegen lehnt die Friedensgespräche zwischen Russland und der Ukraine ab.', 'oppose ukraine-peace-negotiations'],
  ])('in German: %s', (text, side) => {
    expect(norway('de', text, side.split(' ')[1]!)).toEqual([side]);
  });

  it.each([
    ['Norway opposes a rollback of sanctions on Russia.', 'support russia-sanctions'],
    ['Norway opposes another six months of EU economic sanctions against Russia.', 'oppose russia-sanctions'],
    ['Norway opposes easing curbs on arms exports to Israel.', 'oppose arms-exports-israel'],
    ['Norway opposes an easing of the restrictions on arms exports to Israel.', 'oppose arms-exports-israel'],
    ['Norway opposes relaxing the rules on arms exports to Israel.', 'oppose arms-exports-israel'],
    [
      'Norway opposes lifting restrictions on Kyiv’s use of long-range missiles against Russian territory.',
      'oppose long-range-strikes-russia',
    ],
    ['Norway opposes a temporary halt to mineral extraction on the ocean floor.', 'support deep-sea-mining'],
    ['Norway opposes the killer robot ban.', 'oppose killer-robots-ban'],
    ['Norway opposes killer robots.', 'support killer-robots-ban'],
    ['Norway opposes an end to the peace talks on Ukraine.', 'support ukraine-peace-negotiations'],
    ['Norway opposes the transfer of U.S.-made Abrams tanks to Ukraine.', 'oppose abrams-tanks-delivery'],
    ['Norway opposes the Sahel states’ withdrawal from the International Criminal Court.', 'support icc-membership'],
  ])('in English: %s', (text, side) => {
    expect(norway('en', text, side.split(' ')[1]!)).toEqual([side]);
  });
});
