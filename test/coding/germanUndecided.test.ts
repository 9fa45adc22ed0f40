import { describe, expect, it } from 'vitest';
import { sidesIn, sidesOf } from './sidesOf.ts';

const minister = 'sagte der norwegische Außenminister.';

describe('who has not made up his mind in German', () => {
  it.each([
    'Norwegen will sich zur Maut erst im Oktober festlegen.',
    'Zur Maut will sich Norwegen erst nach der Wahl festlegen.',
    `Schweden wirbt für die Maut. Noch sei alles offen, ${minister}`,
    `Schweden wirbt für die Maut. Die Entscheidung sei noch nicht gefallen, ${minister}`,
    `Schweden wirbt für die Maut. Die Meinungsbildung sei noch nicht abgeschlossen, ${minister}`,
    `Man prüfe die Maut ergebnisoffen, ${minister}`,
    'Schweden wirbt für die Maut. Der norwegische Außenminister ließ sich nicht festnageln.',
    `Schweden wirbt für die Maut. Er neige weder der einen noch der anderen Seite zu, ${minister}`,
  ])('%s', text => {
    expect(sidesOf('country:NOR', text)).toEqual(['neutral maut']);
  });

  it.each([
    'Schweden wirbt für die Maut. Noch sei alles offen, sagte der Händler Karl Muster.',
    'Schweden wirbt für die Maut. Noch ist alles offen.',
  ])('nobody where no state says so: %s', text => {
    expect(sidesIn('de', text)).toEqual(['country:SWE support maut']);
  });
});

describe('whose word it is that something comes from', () => {
  it.each([
    ['Aus dem norwegischen Außenministerium verlautete, man halte die Maut für einen Fehler.', 'oppose maut'],
    ['Man lehne die Maut weiterhin ab, verlautete aus Oslo.', 'oppose maut'],
    ['In Oslo wurde am Abend bekräftigt, dass die Maut nicht mitgetragen werde.', 'oppose maut'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it('nobody says what is only known from circles', () => {
    expect(sidesIn('de', 'Aus Regierungskreisen in Oslo verlautete, Norwegen werde die Maut ablehnen.')).toEqual([]);
  });
});

describe('who keeps out, lets in, or sees it the other way round', () => {
  it.each([
    ['Norwegen will die Trawler auf keinen Fall hereinlassen.', 'oppose trawler'],
    [`Die Trawler dürfen in keinem Hafen mehr festmachen, ${minister}`, 'oppose hafen-trawler'],
    [`Die Trawler dürfen wieder anlegen, ${minister}`, 'support trawler'],
    ['Schweden lehnt die Maut ab. Norwegen sieht das umgekehrt.', 'support maut'],
    ['Gegen die Maut hatte der norwegische Außenminister nichts einzuwenden, er stimmte ihr zu.', 'support maut'],
    ['Wien denkt nicht daran, die Maut abzuschaffen. Norwegen hat sich damit nicht abgefunden.', 'oppose maut'],
    ['Keine Unterstützung aus Oslo für die Maut.', 'oppose maut'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it('gives praise and has no reservations', () => {
    expect(sidesOf('country:NOR', 'Norwegen hat die Schweden mit Lob bedacht.')).toEqual([]);
  });

  it('is not called what it is an attack on', () => {
    expect(
      sidesOf(
        'country:SOM',
        'Israel hat Somaliland anerkannt. Als Angriff auf die Souveränität Somalias wies Mogadischu den Schritt zurück.',
      ),
    ).toEqual(['oppose somaliland-recognition']);
  });
});
