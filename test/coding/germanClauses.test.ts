import { describe, expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Stances that move a position, each with its holder. */
const code = (text: string): string[] =>
  coder
    .code({ title: '', text, language: 'de', publishedAt: '2025-03-12T12:00:00Z' })
    .statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, stance, subject, modality }) => `${actor.name} ${stance} ${subject.label}${modality === 'conditional' ? ' if' : ''}`);

describe('clauses without a verb echo the one before', () => {
  test.each([
    ['Schweden will die Werft kaufen, Finnland hingegen nicht.', ['Sweden support Werft', 'Finland oppose Werft']],
    ['Schweden will die Werft nicht kaufen, Finnland schon.', ['Sweden oppose Werft', 'Finland support Werft']],
    ['Schweden befürwortet die Maut, Finnland ebenfalls.', ['Sweden support Maut', 'Finland support Maut']],
    ['Schweden stimmte für die Maut, Finnland dagegen.', ['Sweden support Maut', 'Finland oppose Maut']],
    ['Schweden will die Werft kaufen, doch reicht das Geld nicht.', ['Sweden support Werft']],
  ])('%s', (text, expected) => expect(code(text)).toEqual(expected));
});

describe('a clause whose verb is understood from the one before', () => {
  test.each([
    ['Schweden ist für die Maut, Dänemark gegen die Quote.', ['Sweden support Maut', 'Denmark oppose Quote']],
    ['Schweden lobte die Maut und Dänemark die Quote.', ['Sweden support Maut', 'Denmark support Quote']],
    ['Schweden lehnt die Maut ab, Dänemark die Quote.', ['Sweden oppose Maut', 'Denmark oppose Quote']],
    ['Schweden will die Maut abschaffen, Dänemark die Quote.', ['Sweden oppose Maut', 'Denmark oppose Quote']],
    [
      'Paris warb für die Maut, Oslo gegen die Quote, Wien für das Pfand.',
      ['France support Maut', 'Norway oppose Quote', 'Austria support Pfand'],
    ],
  ])('%s', (text, expected) => expect(code(text)).toEqual(expected));

  test.each([
    ['Schweden warb für die Maut und Dänemark.', ['Sweden']],
    ['Schweden, Dänemark und Finnland lobten die Maut.', ['Sweden', 'Denmark', 'Finland']],
    ['Die EU verhängte Sanktionen gegen Russland und Belarus gegen den Willen Ungarns.', ['European Union', 'Hungary']],
  ])('%s: a list of names shares no verb', (text, holders) =>
    expect([...new Set(code(text).map(each => each.replace(/ (?:support|oppose|neutral) .*/, '')))]).toEqual(holders),
  );
});

describe('a thing that somebody judges', () => {
  test.each([
    ['Für Athen ist eine Maut vom Tisch.', 'Greece oppose Maut'],
    ['Für Athen ist eine Maut unannehmbar.', 'Greece oppose Maut'],
    ['Mit Athen ist eine Maut nicht zu machen.', 'Greece oppose Maut'],
    ['Der Plan einer Maut stößt in Athen auf Widerstand.', 'Greece oppose Plan einer Maut'],
    ['In Athen wird die Maut abgelehnt.', 'Greece oppose Maut'],
    ['In Athen lehnt man die Maut ab.', 'Greece oppose Maut'],
    ['Das Außenamt in Athen lehnte die Maut ab.', 'Greece oppose Maut'],
  ])('%s', (text, expected) => expect(code(text)).toEqual([expected]));

  test.each(['Für Athen ist eine Maut im Gespräch.', 'Die Maut wird abgelehnt.', 'Auf Kreta wird die Maut abgelehnt.'])(
    '%s: nobody who could hold it is named',
    text => expect(code(text)).toEqual([]),
  );
});

describe('conditions and times', () => {
  test.each([
    ['Malta knüpft seine Zustimmung zur Maut an höhere Zuschüsse.', ['Malta support Maut if']],
    ['Malta stimmt der Maut zu, vorausgesetzt, Brüssel zahlt.', ['Malta support Maut if']],
    ['Lange hat sich Malta gegen eine Abgabe auf Wein gesträubt, nun befürwortet es sie.', ['Malta support Abgabe auf Wein']],
    ['Im Kalten Krieg lehnte Malta die Maut ab.', []],
    ['Bis 2018 lehnte Malta die Maut ab.', []],
  ])('%s', (text, expected) => expect(code(text)).toEqual(expected));
});

test('who says so is the place named with heißt es, not the neuter noun before', () => {
  expect(code('Malta lehne die Maut ab, heißt es in Rom.')).toEqual([]);
});

test('a second auxiliary has a bracket of its own, and particles end one', () => {
  expect(code('Malta habe die Maut geprüft und werde eine Fähre kaufen, teilte Außenminister Ian Borg mit.')).toEqual([
    'Ian Borg support Fähre',
  ]);
  expect(code('Malta halte an der Maut fest und lehne eine Fähre ab, sagte Außenminister Ian Borg.')).toEqual([
    'Ian Borg support Maut',
    'Ian Borg oppose Fähre',
  ]);
});

test('an open issue is named with what ties to the noun, not with place and manner', () => {
  expect(code('Malta befürwortet eine Steuer auf Kerosin.')).toEqual(['Malta support Steuer auf Kerosin']);
  expect(code('Malta befürwortet eine Steuer auf dem Gipfel in Rom.')).toEqual(['Malta support Steuer']);
  expect(code('Malta forderte Hilfe für Gozo.')).toEqual(['Malta support Hilfe für Gozo']);
  expect(code('Malta forderte Hilfe.')).toEqual([]);
});

describe('who it is that a title, a place or an apposition names', () => {
  test.each([
    ['Der Vorsitzende des Verkehrsausschusses, Jonas Weber (SPD), lehnte die Maut ab.', ['Jonas Weber oppose Maut']],
    ['Die Präsidentin des Maltesischen Winzerverbandes, Carla Borg, befürwortet die Maut.', ['Carla Borg support Maut']],
    [
      'Die Außenminister von Malta, Zypern und Kroatien verurteilten die Maut.',
      ['Malta oppose Maut', 'Cyprus oppose Maut', 'Croatia oppose Maut'],
    ],
    ['Malta wandte sich gegen die Maut.', ['Malta oppose Maut']],
    ['Am Widerstand Bulgariens ist die Maut gescheitert.', ['Bulgaria oppose Maut']],
    ['Malta baute eine eigene Marine auf.', []],
  ])('%s', (text, expected) => expect(code(text)).toEqual(expected));

  test('an office of what nobody knows is none of the state', () => {
    const [statement] = coder.code({
      title: '',
      text: 'Malta wählt im Mai. Der Präsident des Maltesischen Winzerverbandes, Mario Borg, lehnte die Maut ab.',
      language: 'de',
      publishedAt: '2025-03-12T12:00:00Z',
    }).statements;
    expect(statement?.onBehalfOf).toBeNull();
  });
});

test('what does not hold is denied, not said', () => {
  expect(code('Es treffe nicht zu, dass Malta die Maut kündigen wolle, stellte Außenminister Ian Borg klar.')).toEqual([]);
});

describe('headlines leave out the copula', () => {
  const head = (title: string) =>
    coder
      .code({ title, text: 'Mehr in Kürze.', language: 'de', publishedAt: '2025-03-12T12:00:00Z' })
      .statements.map(({ actor, stance, subject }) => `${actor.name} ${stance} ${subject.label}`);

  test.each([
    ['Malta gegen Abgabe auf Pakete', ['Malta oppose Abgabe auf Pakete']],
    ['Malta für Verbot von Wegwerfhandys', ['Malta support Verbot von Wegwerfhandys']],
    ['Malta offen für Nachtfähre', ['Malta support Nachtfähre']],
    ['Malta gegen Zypern im Finale', []],
    ['Malta für drei Tage ohne Strom', []],
  ])('%s', (title, expected) => expect(head(title)).toEqual(expected));
});

describe('where soldiers are sent holds nothing', () => {
  test.each([
    ['Ein Einsatz finnischer Soldaten in Mali komme für ihn nicht infrage, sagte Präsident Alexander Stubb.', ['Alexander Stubb oppose']],
    ['Ein Einsatz von Soldaten in der Ukraine sei tabu, sagte Präsident Alexander Stubb.', ['Alexander Stubb oppose']],
    ['Ein Einsatz von Soldaten in der Ukraine kommt nicht infrage.', []],
    ['Der Einsatz für die Maut in Norwegen bleibt wichtig.', []],
  ])('%s', (text, expected) => expect(code(text).map(said => said.replace(/ (oppose|support) .*/, ' $1'))).toEqual(expected));
});

describe('who speaks of a wrong judges what was told', () => {
  test.each([
    ['Schweden will die Maut abschaffen. Finnland sprach von einer Entmündigung.', 'Finland'],
    ['Schweden plant eine Maut. Finnland sprach von einer Entrechtung.', 'Finland'],
  ])('%s', (text, holder) => expect(code(text).some(said => said.startsWith(`${holder} `))).toBe(true));
  test('to speak of a meeting judges nothing', () =>
    expect(code('Schweden plant eine Maut. Finnland sprach von einer Sitzung.').some(said => said.startsWith('Finland'))).toBe(false));
});
