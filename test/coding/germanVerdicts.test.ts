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
    ['Chile wertet den Beschluss, die Seilbahn zu schließen, als Affront.', 'CHL support seilbahn'],
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

describe('several things, and what is left out', () => {
  it.each<[string, string[]]>([
    ['Kenia lehnt die Seilbahn und den Kanal ab.', ['KEN oppose kanal', 'KEN oppose seilbahn']],
    ['Weder die Seilbahn noch den Kanal will Kenia akzeptieren.', ['KEN oppose kanal', 'KEN oppose seilbahn']],
    ['Kenia will die Seilbahn mittragen, den Kanal aber nicht.', ['KEN oppose kanal', 'KEN support seilbahn']],
    ['Kenia unterstützt die Seilbahn, nicht aber den Kanal.', ['KEN oppose kanal', 'KEN support seilbahn']],
    ['Kenia begrüßt, Uganda verurteilt die Seilbahn.', ['KEN support seilbahn', 'UGA oppose seilbahn']],
    ['Kenia sagte zur Seilbahn Ja, Uganda Nein.', ['KEN support seilbahn', 'UGA oppose seilbahn']],
    ['Kenia hat die Seilbahn geprüft und verworfen.', ['KEN oppose seilbahn']],
    [
      'Kenia, Uganda und sogar Malawi stellen sich gegen die Seilbahn.',
      ['KEN oppose seilbahn', 'MWI oppose seilbahn', 'UGA oppose seilbahn'],
    ],
    ['Die Seilbahn findet in Nairobi Beifall, in Kampala stößt sie auf Widerstand.', ['KEN support seilbahn', 'UGA oppose seilbahn']],
    ['Kenia schloss sich der Kritik Ugandas an der Seilbahn an.', ['KEN oppose seilbahn']],
  ])('are read: %s', (text, statements) => {
    expect(read(text)).toEqual(expect.arrayContaining(statements));
  });

  it.each([
    'Kenia besichtigte die Seilbahn und den Kanal.',
    'Der Vorsitzende der Delegation Kenias kam, die Seilbahn aber nicht.',
    'Kenia wartet, Uganda besichtigt die Seilbahn.',
  ])('and nothing of what takes no side: %s', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('what a thing is good for, and how it strikes others', () => {
  it.each([
    ['Eine Seilbahn würde nur den Schwarzmarkt fördern, sagte Ghanas Innenministerin.', 'GHA oppose seilbahn'],
    ['Die Seilbahn nütze allein den Hoteliers, kritisierte Ghanas Innenministerin.', 'GHA oppose seilbahn'],
    ['Die Seilbahn ist Ghana ein Anliegen.', 'GHA support seilbahn'],
    ['Die Seilbahnsteuer verärgert Accra.', 'GHA oppose seilbahnsteuer'],
    ['Die Seilbahn ist in Accra vom Tisch.', 'GHA oppose seilbahn'],
    ['Die Seilbahn ist für Ghana kein Tabu mehr.', 'GHA neutral seilbahn'],
    ['Ghanas Präsident sprach angesichts der Seilbahn von einer Zumutung.', 'GHA oppose seilbahn'],
    ['Als unausgereift und zu teuer hat Ghana die Seilbahn bezeichnet.', 'GHA oppose seilbahn'],
    ['Ghana sieht in der Seilbahn nichts als ein Feigenblatt.', 'GHA oppose seilbahn'],
    ['Ghana begrüßte die seiner Ansicht nach überfällige Seilbahn.', 'GHA support uberfallig-seilbahn'],
  ])('is a side: %s', (text, statement) => {
    expect(read(text)).toContain(statement);
  });

  it.each(['Die Seilbahn würde nur für drei Jahre gebaut, sagte Ghanas Innenministerin.', 'Die Seilbahn freut die Kinder in Ghana.'])(
    'or none: %s',
    text => {
      expect(read(text)).toEqual([]);
    },
  );
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

describe('German: what there is no ground, no room or no time for', () => {
  it.each([
    ['Für eine Seilbahn sei es zu früh, sagte Ghanas Innenministerin.', 'GHA oppose seilbahn'],
    ['Es sei zu spät für eine Seilbahn, sagte Ghanas Innenministerin.', 'GHA oppose seilbahn'],
    ['Für eine Seilbahn gebe es keinen Grund, sagte Ghanas Innenministerin.', 'GHA oppose seilbahn'],
    ['Für eine Seilbahn bestehe kein Anlass, sagte Ghanas Innenministerin.', 'GHA oppose seilbahn'],
    ['Für eine Seilbahn sei jetzt nicht der richtige Zeitpunkt, sagte Ghanas Innenministerin.', 'GHA oppose seilbahn'],
    [
      'Für eine Aufhebung der Sanktionen gegen Russland sei es zu früh, sagte Ghanas Innenministerin.',
      'GHA support issue:russia-sanctions',
    ],
    ['Ghana ist gegen eine Verwässerung der Sanktionen gegen Russland.', 'GHA support issue:russia-sanctions'],
  ])('is not wanted: %s', (text, statement) => {
    expect(read(text)).toContain(statement);
  });

  it.each([
    'Für Optimismus gebe es keinen Grund, sagte Ghanas Innenministerin.',
    'Für die Vorwürfe gebe es keine Grundlage, sagte Ghanas Innenministerin.',
    'Für Kritik sei es zu früh, sagte Ghanas Innenministerin.',
    'Für viele Rentner gebe es keinen Platz, sagte Ghanas Innenministerin.',
  ])('unless it is a mood, a claim or people: %s', text => {
    expect(read(text)).toEqual([]);
  });
});
