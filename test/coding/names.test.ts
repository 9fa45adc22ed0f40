import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const mentions = (language: 'de' | 'en', text: string) =>
  coder
    .code({ title: '', text, language, publishedAt: '2024-03-01T12:00:00Z' })
    .mentions.map(({ actorId, name }) => `${actorId} ${name}`)
    .filter(mention => mention.startsWith('group:'));

describe('groups that news names by a plain noun', () => {
  it.each([
    ['de', 'Polnische Bauern lehnen die Einfuhr von Getreide ab.', 'group:farmers Bauern'],
    ['de', 'Das sei mit den Umweltverbänden nicht zu machen.', 'group:environmentalists Umweltverbänden'],
    ['de', 'Der Minister traf Spediteure.', 'group:hauliers Spediteure'],
    ['en', 'French farmers reject the agreement.', 'group:farmers farmers'],
    ['en', 'The plan was condemned by trade unions.', 'group:trade-unions trade unions'],
    ['en', 'Human rights groups called for an inquiry.', 'group:human-rights-groups Human rights groups'],
    ['en', 'On Friday the opposition rejected the bill.', 'group:opposition the opposition'],
  ] as const)('are actors in either case (%s): %s', (language, text, mention) => {
    expect(mentions(language, text)).toEqual([mention]);
  });

  it.each([
    ['en', 'There is strong opposition to the plan.'],
    ['en', 'He voiced his anger at the opposition to the treaty.'],
    ['en', 'The farmer sold his land.'],
    ['en', 'Hungary wants the union to change.'],
    ['de', 'Der Bauer verkaufte sein Land.'],
  ] as const)('are not one of them, nor a word that only sounds alike (%s): %s', (language, text) => {
    expect(mentions(language, text)).toEqual([]);
  });

  it('keep the capitals of names that have them', () => {
    expect(mentions('en', 'Tories and hamas are words, Hamas is a name.')).toEqual(['group:hamas Hamas']);
  });
});

describe('persons', () => {
  const persons = (language: 'de' | 'en', text: string, publishedAt = '2024-03-01') =>
    coder
      .code({ title: '', text, language, publishedAt: `${publishedAt}T12:00:00Z` })
      .mentions.map(({ actorId, name }) => `${actorId} ${name}`);

  it.each([
    ['de', 'Karin Weber, SPD, hat den Antrag gestellt.', 'person:karin-weber Karin Weber'],
    ['de', 'Dort wurde Martin Lohse gesehen.', 'person:martin-lohse Martin Lohse'],
    ['de', 'Innenminister de Brahm reist ab.', 'person:de-brahm Innenminister de Brahm'],
    ['en', 'The letter from Patrick Holloway arrived late.', 'person:patrick-holloway Patrick Holloway'],
  ] as const)('are known by their first name, their party or a name with a particle (%s): %s', (language, text, mention) => {
    expect(persons(language, text)).toContain(mention);
  });

  it('of whom only the surname is like a minister’s are not the minister', () => {
    expect(persons('de', 'Der Läufer Dorian Pistorius siegte. Pistorius sagte, er sei müde.').join()).not.toContain('boris-pistorius');
  });

  it('keep the country for which the text says that they speak', () => {
    const text =
      'Der kosovarische Alltag ist ruhig im Kosovo. Der serbische Regierungschef Vuk Petrov lehnte das ab. Regierungschef Vuk Petrov will nach Wien.';
    const { statements } = coder.code({ title: '', text, language: 'de', publishedAt: '2024-03-01T12:00:00Z' });
    expect(statements.every(({ onBehalfOf }) => onBehalfOf?.id !== 'country:XKX')).toBe(true);
  });

  it('named by their nation are no state', () => {
    expect(persons('de', 'Ein Niederländer drohte mit einer Klage. Der Pole lehnte ab.')).toEqual([]);
    expect(persons('de', 'Die Niederländer lehnten ab.')).toEqual(['country:NLD Niederländer']);
  });
});

describe('who acts without being in the codebook', () => {
  const holders = (language: 'de' | 'en', text: string) =>
    coder
      .code({ title: '', text, language, publishedAt: '2026-02-20T12:00:00Z' })
      .statements.map(({ actor, onBehalfOf }) => [actor.name, onBehalfOf?.id ?? null]);

  it.each([
    ['de', 'Die Pharmaindustrie ist gegen feste Quoten.', 'Pharmaindustrie'],
    ['de', 'Der Deutsche Hockeyverband lehnt den Vertrag ab.', 'Deutsche Hockeyverband'],
    ['en', 'The Hill Farmers Union rejects the treaty.', 'Hill Farmers Union'],
    ['en', 'The Reform Forum party backs the treaty.', 'Reform Forum party'],
  ] as const)('is an organisation that holds its own position (%s): %s', (language, text, name) => {
    expect(holders(language, text)).toEqual([[name, null]]);
  });

  it.each([['Enttäuscht lehnt Polen den Vertrag ab.'], ['Erstmals lehnt Polen den Vertrag ab.']])(
    'is none that a capital at the beginning seems to name: %s',
    text => {
      expect(holders('de', text)).toEqual([['Poland', null]]);
    },
  );

  it.each([
    ['Lettland will den Vertrag nicht. „Wir lehnen ihn ab“, sagte Digitalministerin Vera Amsel.', 'country:LVA'],
    ['Lettland wolle das Ziel, man lehne den Vertrag aber ab, sagte Sportstaatsministerin Vera Amsel.', 'country:LVA'],
    ['„Wir lehnen ihn ab“, sagte Digitalministerin Vera Amsel.', 'country:POL'],
  ])('is a minister of the country that acted last, by a title made up as needed: %s', (text, state) => {
    expect(holders('de', `Polens Nachbarn streiten über einen Vertrag mit Polen. ${text}`)).toContainEqual(['Vera Amsel', state]);
  });
});

describe('an unnamed official', () => {
  const states = (text: string) =>
    coder
      .code({ title: '', text, language: 'en', publishedAt: '2025-07-04T12:00:00Z' })
      .statements.map(({ actor, onBehalfOf, stance }) => `${stance} ${(onBehalfOf ?? actor).id}`);

  it('speaks for the country that the sentence is about, not for the last one whose official was named', () => {
    const before = 'China welcomed the treaty, a foreign ministry spokeswoman, Mao Ning, told reporters.';
    expect(states(`${before} Berlin will not ratify the treaty, a government spokesman said.`)).toContain('oppose country:DEU');
  });
});

it.each([
  ['Die Schweiz streitet über Kernkraft. Der Bundesrat lehnt neue Kernkraftwerke ab.', 'org:swiss-federal-council'],
  ['Deutschland streitet über Kernkraft. Der Bundesrat lehnt neue Kernkraftwerke ab.', 'org:bundesrat-de'],
  ['Österreich streitet über Kernkraft. Der Nationalrat lehnt neue Kernkraftwerke ab.', 'org:nationalrat-at'],
])('of bodies with one name that of the country is meant which the text is about: %s', (text, expected) => {
  const { statements } = coder.code({ title: '', text, language: 'de', publishedAt: '2024-03-01T12:00:00Z' });
  expect(statements.map(({ actor }) => actor.id)).toContain(expected);
});

it.each([
  ['de', 'Die USA erhöhten die Zölle. Das chinesische Handelsministerium lehnt die Zölle ab.'],
  ['de', 'Die USA erhöhten die Zölle. Chinas Agrarministerium lehnt die Zölle ab.'],
  ['de', 'Die USA erhöhten die Zölle. In Peking lehnte das Handelsministerium die Zölle ab.'],
  ['en', 'The United States raised tariffs. The Chinese commerce ministry opposes the tariffs.'],
  ['en', 'The United States raised tariffs. In Beijing, the commerce ministry said it opposed the tariffs.'],
])('a ministry is that of the country named beside it, whatever its name (%s): %s', (language, text) => {
  const { statements } = coder.code({ title: '', text, language, publishedAt: '2025-06-12T12:00:00Z' });
  expect(statements.filter(({ stance }) => stance === 'oppose').map(({ actor }) => actor.id)).toEqual(['country:CHN']);
});

describe('parties of a name that many countries have', () => {
  const named = (title: string, text: string) =>
    coder.code({ title, text, language: 'de', publishedAt: '2026-03-01T12:00:00Z' }).mentions.map(({ actorId }) => actorId);

  it.each([
    ['Andorra baut', 'Andorras Regierung baut den Tunnel. Die Sozialdemokraten lehnen ihn ab.', 'party:spd'],
    ['Serbien bleibt fern', 'Serbien solle sich der Union anschließen, fordert die Opposition.', 'party:cdu-csu'],
    ['Malta jagt', 'Malta hält an der Jagd fest. Die Grünen lehnen sie ab.', 'party:gruene'],
  ])('are not the German ones where nothing German is named: %s', (title, text, id) => {
    expect(named(title, text)).not.toContain(id);
  });

  it.each([
    ['Streit um die Maut', 'Die Grünen lehnen die Maut ab.', 'party:gruene'],
    ['Merz in Kiew', 'Friedrich Merz sagte der Ukraine Hilfe zu. Die Union lehnt die Maut ab.', 'party:cdu-csu'],
  ])('are where somebody German is, or no country at all: %s', (title, text, id) => {
    expect(named(title, text)).toContain(id);
  });
});
