import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** "NOR oppose maut" of each statement that moves a position. */
const read = (text: string): string[] =>
  codeSentence('de', text)
    .filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${subject.id.replace('open:', '')}`)
    .sort();

describe('what a thing is called', () => {
  it.each([
    ['Chile hält die Seilbahn für alles andere als sinnvoll.', 'CHL oppose seilbahn'],
    ['Chiles Außenministerium stufte die Seilbahn als wenig hilfreich ein.', 'CHL oppose seilbahn'],
    ['Die Seilbahn sei weder nützlich noch bezahlbar, erklärte das chilenische Finanzministerium.', 'CHL oppose seilbahn'],
    ['Dem chilenischen Präsidenten ist die Seilbahn zu schmal.', 'CHL oppose seilbahn'],
    ['Die Seilbahn sei zu langsam und zu umständlich, sagte Chiles Außenminister.', 'CHL oppose seilbahn'],
    ['Klüger wäre aus Sicht Chiles eine Seilbahn.', 'CHL support seilbahn'],
    ['Chile wertet den Beschluss, die Seilbahn zu schließen, als Affront.', 'CHL oppose beschluss-seilbahn'],
    ['Der Vorschlag Limas zur Seilbahn ist für Quito ein Rückschritt.', 'ECU oppose vorschlag-lima-seilbahn'],
  ])('is a side: %s', (text, statement) => {
    expect(read(text)).toContain(statement);
  });

  it.each([
    'Chile nannte die Seilbahn so sicher wie einen Aufzug.',
    'Die Seilbahn ist zu laut, um daneben zu schlafen.',
    'Wäre die Seilbahn sinnvoller als ein Bus, hätte Chile längst eine.',
    'Alles andere als die Seilbahn war in Chile an diesem Tag geschlossen.',
  ])('unless it is likened, or nobody says so: %s', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('those who hold it together, or in turn', () => {
  it.each<[string, string[]]>([
    ['Die Regierungen Maltas und der Niederlande lehnen die Seilbahn ab.', ['MLT oppose seilbahn', 'NLD oppose seilbahn']],
    [
      'Die Außenminister Kenias, Ugandas und der Elfenbeinküste begrüßten die Seilbahn.',
      ['CIV support seilbahn', 'KEN support seilbahn', 'UGA support seilbahn'],
    ],
    [
      'Die Seilbahn trifft auf den Widerstand Kenias, Ugandas und der Türkei.',
      ['KEN oppose seilbahn', 'TUR oppose seilbahn', 'UGA oppose seilbahn'],
    ],
    ['Die Seilbahn stößt in Oslo auf Beifall und in Riga auf Ablehnung.', ['LVA oppose seilbahn', 'NOR support seilbahn']],
    ['Zur Seilbahn kam aus Norwegen Lob, aus Lettland ein klares Nein.', ['LVA oppose seilbahn', 'NOR support seilbahn']],
    ['Lob für die Seilbahn kam aus Oslo, Kritik aus Riga.', ['LVA oppose seilbahn', 'NOR support seilbahn']],
    ['Die Seilbahn wird in Oslo begrüßt, die Maut dagegen verworfen.', ['NOR oppose maut', 'NOR support seilbahn']],
    ['Norwegen sagt Ja zur Seilbahn, die Letten sagen Nein.', ['NOR support seilbahn']],
    ['Norwegen unterstützt die Seilbahn, nicht aber Lettland.', ['LVA oppose seilbahn', 'NOR support seilbahn']],
  ])('are told apart: %s', (text, statements) => {
    expect(read(text)).toEqual(expect.arrayContaining(statements));
  });

  it.each([
    'Die Präsidenten Kenias und der Türkei besichtigten die Seilbahn.',
    'Aus Norwegen kamen Gäste, aus Lettland ein Chor zur Eröffnung der Seilbahn.',
    'Die Seilbahn wurde im Beisein von Gästen in Oslo gefeiert.',
  ])('and nothing where nobody holds anything: %s', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is denied, past or without a choice', () => {
  it.each([
    ['Island hat die Seilbahn nicht verworfen, sondern gutgeheißen.', 'ISL support seilbahn', 'ISL neutral seilbahn'],
    ['Island dachte gar nicht daran, die Seilbahn zu bauen.', 'ISL oppose seilbahn', 'ISL support seilbahn'],
    ['Island bleibt nichts anderes übrig, als die Seilbahn zu akzeptieren.', 'ISL support seilbahn', 'ISL oppose seilbahn'],
    ['Aus seiner Abneigung gegen die Seilbahn hat Island nie einen Hehl gemacht.', 'ISL oppose seilbahn', 'ISL support seilbahn'],
    ['Eine Seilbahn braucht es nach Ansicht Islands nicht.', 'ISL oppose seilbahn', 'ISL support seilbahn'],
    ['Einer Seilbahn bedarf es aus Sicht Islands nicht.', 'ISL oppose seilbahn', 'ISL support seilbahn'],
  ])('has one side: %s', (text, due, never) => {
    const told = read(text);
    expect(told).toContain(due);
    expect(told).not.toContain(never);
  });

  it.each(['In den neunziger Jahren hatte Island die Seilbahn abgelehnt.', 'Island hätte sich eine andere Seilbahn gewünscht.'])(
    'or none: %s',
    text => {
      expect(read(text)).toEqual([]);
    },
  );
});
