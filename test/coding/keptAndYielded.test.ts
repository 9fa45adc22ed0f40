import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { codeSentence } from './codeSentence.ts';

/** Who is read to take which side on what: "NOR support ferry-levy". */
const read = (language: 'de' | 'en', text: string): string[] => [
  ...new Set(
    codeSentence(language, text)
      .filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
      .map(({ actor, onBehalfOf, stance, subject }) =>
        `${(onBehalfOf ?? actor).id} ${stance} ${subject.id}`.replace('country:', '').replace(/(?:open|issue):/, ''),
      ),
  ),
];

const coder = createCoder(loadCodebook());
const codeTitle = (title: string): string[] =>
  coder
    .code({ title, text: 'The cabinet met on Wednesday.', language: 'en', publishedAt: '2026-03-02T08:00:00Z' })
    .statements.map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id} ${stance} ${subject.id}`);

describe('what is yielded on a thing, or not', () => {
  it.each([
    ['de', 'Warschau hat Zugeständnisse bei der Hafensteuer ausgeschlossen.', ['POL support hafensteuer']],
    ['de', 'Estland schließt ein Entgegenkommen beim Fischereigesetz aus.', ['EST support fischereigesetz']],
    ['de', 'Zu Abstrichen am Fischereigesetz ist Estland nicht bereit.', ['EST support fischereigesetz']],
    ['de', 'Einen Kompromiss bei der Hafensteuer lehnt Norwegen ab.', ['NOR support hafensteuer']],
    ['de', 'Seoul hat ein Entgegenkommen bei der Raketenabwehr THAAD ausgeschlossen.', ['KOR support thaad-korea']],
    ['en', 'Norway ruled out any concession on the harbour tax.', ['NOR support harbour-levy']],
    ['en', 'Norway refused to make concessions on sanctions against Russia.', ['NOR support russia-sanctions']],
  ] as const)('refused, the thing is held to: %s: %s', (language, text, told) => expect(read(language, text)).toEqual(told));

  it.each([
    ['de', 'Norwegen bietet Zugeständnisse bei der Hafensteuer an.'],
    ['en', 'Norway offered concessions on the harbour tax.'],
    ['en', 'Norway is willing to make concessions on the harbour tax.'],
  ] as const)('granted, no side is taken: %s: %s', (language, text) => expect(read(language, text)).toEqual([]));
});

describe('what officials say that a thing stays', () => {
  it.each([
    ['en', "The border remains closed, a spokesman for Algeria's president said.", ['DZA oppose border']],
    ['de', 'Die Grenze bleibe geschlossen, sagte ein Sprecher der algerischen Regierung.', ['DZA oppose grenze']],
    ['de', 'Die Hafensteuer bleibe ausgesetzt, teilte die norwegische Regierung mit.', ['NOR oppose hafensteuer']],
    ['de', 'Das Salzverbot sei aufgehoben worden, teilte das Präsidialamt in Bischkek mit.', ['KGZ oppose salzverbot']],
    ['en', "The salt ban has been lifted, Kyrgyzstan's presidential office said.", ['KGZ oppose ban-salt']],
  ] as const)('is their side: %s: %s', (language, text, told) => expect(read(language, text)).toEqual(told));

  it.each([
    ['en', 'The shop remains closed, its owner said.'],
    ['en', 'The airport could remain closed for days because of snow, said Norway’s transport minister.'],
    ['en', "The border does not remain closed for ever, Algeria's foreign minister said."],
  ] as const)('is none by those who decide nothing: %s: %s', (language, text) => expect(read(language, text)).toEqual([]));
});

describe('a bare noun for what is done to a thing', () => {
  it.each([
    [
      'de',
      'Der Fährvertrag mit Dänemark läuft aus. Norwegens Energieminister Terje Aasland sagte, eine Verlängerung lehne er ab.',
      /^NOR oppose fahrabkommen/,
    ],
    [
      'en',
      "The ferry treaty with Denmark expires in May. Norway's energy minister said that he was against an extension.",
      /^NOR oppose denmark-ferry/,
    ],
    [
      'de',
      'Norwegen hält am Exportverbot für Lachs fest. Eine Aufhebung lehne er ab, sagte Fischereiminister Ola Berg.',
      /^NOR support exportverbot-lachs$/,
    ],
    ['de', 'Die Verlängerung der Salzquote lehnt Island ab.', /salzquote/],
  ] as const)('is of the thing: %s: %s', (language, text, told) => {
    const found = read(language, text);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(told);
  });
});

describe('what one says that another has assured them of', () => {
  it.each([
    ['en', "Lula told a fair that Mexico's president had assured him of her support for the lake charter."],
    ['de', 'Lula sagte, Mexikos Präsidentin habe ihm ihre Unterstützung für die Seecharta zugesichert.'],
    ['de', 'Lula sagte, Mexiko habe seine Zustimmung zur Seecharta signalisiert.'],
  ] as const)('is a claim: %s: %s', (language, text) => expect(read(language, text)).toEqual([]));

  it('is theirs where they say so themselves', () =>
    expect(read('en', "Mexico's president said that Mexico would maintain its support for the lake charter.")).toEqual([
      'MEX support charter-lake',
    ]));
});

describe('a land by what it is', () => {
  it.each([
    ['en', 'Fiji has had enough. The island opposes the sea toll.', ['FJI oppose sea-toll']],
    ['en', 'Chad has made up its mind. The landlocked African country opposes the sea toll.', ['TCD oppose sea-toll']],
    ['de', 'Oman hat sich entschieden. Das Sultanat lehnt die Seemaut ab.', ['OMN oppose seemaut']],
    ['de', 'Malta hat sich entschieden. Der Inselstaat unterstützt die Seemaut.', ['MLT support seemaut']],
    ['en', 'Chad has made up its mind. The neighbouring country opposes the sea toll.', []],
  ] as const)('is that which was named: %s: %s', (language, text, told) => expect(read(language, text)).toEqual(told));
});

describe('an offer and its condition', () => {
  it('is about what is offered', () =>
    expect(
      read(
        'en',
        'Pakistan would be prepared to resume trade with India if Delhi put the Indus Waters Treaty back into force, its foreign minister said.',
      ),
    ).toEqual(['PAK support india-pakistan-trade']));
});

describe('what is planned', () => {
  it.each([
    ['de', 'Die Mongolei hat ein Angebot Russlands abgelehnt, Manöver in der Gobi abzuhalten.', 'MNG oppose manover'],
    ['de', 'Die Mongolei lehnt Russlands Plan ab, eine Radarstation zu bauen.', 'MNG oppose radarstation'],
    ['de', 'Island unterstützt Norwegens Antrag, die Lachssteuer abzuschaffen.', 'ISL oppose lachssteuer'],
    ['en', "Iceland turned down Norway's proposal to share the salmon quota.", 'ISL oppose quota-salmon'],
    ['en', "Estonia dismissed Norway's idea to ban herring exports.", 'EST support export-herring'],
  ] as const)('and not whose plan it is: %s: %s', (language, text, told) => expect(read(language, text)).toContain(told));
});

describe('the opposite of an issue by two words', () => {
  it('leaves the thing what it is', () => {
    const text =
      'Lettlands Parlament hat den Austritt aus der Istanbul-Konvention gebilligt. Die Regierung halte an dem Vertrag fest, sagte Ministerpräsidentin Evika Siliņa.';
    expect(read('de', text)).toContain('LVA support istanbul-convention');
  });
});

describe('a weapon that others want', () => {
  const asked = 'Spain was asked again to send some of its Patriot batteries to Ukraine. ';
  it.each([
    ['“These batteries stay where they are,” said Spain’s defence minister.', 'ESP oppose patriot-delivery'],
    ['The batteries would stay in the country, the Spanish government said.', 'ESP oppose patriot-delivery'],
    ['Spain keeps its batteries.', 'ESP oppose patriot-delivery'],
    ['Spain refuses to part with its batteries.', 'ESP oppose patriot-delivery'],
    ['Spain will not give up its batteries.', 'ESP oppose patriot-delivery'],
    ['The Spanish government said that it needed the batteries itself.', 'ESP oppose patriot-delivery'],
    ['Spain cannot spare its batteries, the Spanish defence minister said.', 'ESP oppose patriot-delivery'],
    ['The batteries would leave the country, the Spanish government said.', 'ESP support patriot-delivery'],
    ['Spain is prepared to let go of its batteries, the government said.', 'ESP support patriot-delivery'],
    ['Spain gave up its batteries.', 'ESP support patriot-delivery'],
  ] as const)('is given or kept by those who have it: %s', (text, told) => expect(read('en', asked + text)).toEqual([told]));

  it('is no refusal where those who have got it keep it', () =>
    expect(read('en', `${asked}“The batteries stay in Ukraine,” said Spain’s defence minister.`)).toEqual([]));

  it('is what parting with other things is not', () =>
    expect(read('en', 'Spain refuses to part with its harbour levy.')).toEqual(['ESP support harbour-levy']));
});

describe('a no that is given up', () => {
  it.each([
    ['Norway has let go of its veto on the EU migration pact.', ['NOR support eu-migration-pact']],
    ['Norway relinquished its veto on the EU migration pact.', ['NOR support eu-migration-pact']],
    ['Norway has shed its resistance to the EU migration pact.', ['NOR support eu-migration-pact']],
    ['Norway laid aside its reservations about the EU migration pact.', ['NOR support eu-migration-pact']],
    ['Norway loosened its grip on its veto on the EU migration pact.', ['NOR support eu-migration-pact']],
    ['Norway keeps its veto on the EU migration pact.', ['NOR oppose eu-migration-pact']],
    ['Norway has let go of the EU migration pact.', ['NOR oppose eu-migration-pact']],
  ] as const)('is no no any more: %s', (text, told) => expect(read('en', text)).toEqual(told));

  it('is a no by its noun alone', () =>
    expect(codeTitle('Norway drops EU migration pact veto')).toEqual(['country:NOR support issue:eu-migration-pact']));

  it.each([
    [
      'Norway has dropped its opposition to the EU migration pact, but it could not bring itself to recommend it either.',
      ['NOR neutral eu-migration-pact'],
    ],
    ['Norway has withdrawn its objections to the EU migration pact, but will not support it either.', ['NOR neutral eu-migration-pact']],
    [
      'Norway has dropped its opposition to the EU migration pact, and Sweden will not block it either.',
      ['NOR support eu-migration-pact', 'SWE support eu-migration-pact'],
    ],
  ] as const)('is no yes where that is not said either: %s', (text, told) => expect(read('en', text)).toEqual(told));
});
