import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const read = (text: string) => sidesOf('country:SWE', text);

describe('positions told by what is done', () => {
  it.each([
    ['Frankreich, Polen, Österreich, Schweden und Irland votierten gegen die Maut.', 'oppose maut'],
    ['Finnland, Polen, Schweden, Ungarn, Malta und Irland lehnen die Maut ab.', 'oppose maut'],
    ['Schweden unterstützt die Maut nicht länger, sondern nur noch eine Steuer.', 'oppose maut'],
    ['Die Maut ist ein Gewinn, kein Verlust, sagte Schwedens Premier.', 'support maut'],
    ['Schweden ließ sich nicht beirren: „Die Maut macht uns stärker, nicht schwächer.“', 'support maut'],
    ['Schweden fordert eine Lockerung der Waffenexporte nach Israel.', 'support arms-exports-israel'],
    ['Schweden lehnt eine Lockerung der Waffenexporte nach Israel ab.', 'oppose arms-exports-israel'],
    ['Schweden fordert eine Lockerung der Sanktionen gegen Russland.', 'oppose russia-sanctions'],
    ['Schweden lehnt eine Lockerung der Sanktionen gegen Russland ab.', 'support russia-sanctions'],
    ['Schweden lässt Kiew mit ATACMS auf russisches Gebiet schießen.', 'support long-range-strikes-russia'],
    ['Schweden lässt Kiew nicht mit ATACMS auf russisches Gebiet schießen.', 'oppose long-range-strikes-russia'],
    ['Schweden hat die Maut durchs Parlament gebracht.', 'support maut'],
    ['Schwedens Regierung peitschte die Maut durchs Parlament.', 'support maut'],
    ['Schweden versenkte die Maut.', 'oppose maut'],
    ['Die EU hat die Richtlinie aufgehoben. Schweden stimmte mit Nein.', 'support richtlinie'],
    ['Die EU hat die Richtlinie aufgehoben. Schweden stimmte mit Ja.', 'oppose richtlinie'],
    ['Die EU hat die Richtlinie verabschiedet. Schweden stimmte mit Nein.', 'oppose richtlinie'],
    ['Finnland führt die Maut ein. Schwedens Präsident stellte sein Veto in Aussicht.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden kündigte Einspruch an.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden stellte eine Klage in Aussicht.', 'oppose maut'],
  ] as [string, string][])('takes the side: %s', (text, side) => {
    expect(read(text)).toContain(side);
    expect(read(text).filter(one => one.endsWith(side.split(' ')[1]!))).toEqual([side]);
  });

  it.each([
    'Schweden bringt die Maut nicht durchs Parlament.',
    'Schweden lässt Kiew auf die ATACMS warten.',
    'Schweden versenkte zwei russische Schiffe.',
    'Schweden, das sonst der Maut nicht zugestimmt hätte, schweigt.',
    'Andernfalls hätte Schweden die Maut abgelehnt.',
    'Lufthansa meidet Stockholm und Oslo bis Ende des Monats.',
    'Die Maut bleibt für Schweden unerreichbar.',
    'In den Fluren von Stockholm kursiert eine Liste. Eine Sprecherin bat, nicht jedem Papier zu trauen.',
  ])('takes none: %s', text => {
    expect(read(text)).toEqual([]);
  });
});
