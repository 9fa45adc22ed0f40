import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
/** "actor stance subject" of each statement that moves a position. */
const read = (language: 'de' | 'en', text: string) =>
  coder
    .code({ title: '', text, language, publishedAt: '2025-03-10T12:00:00Z' })
    .statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, stance, subject }) => `${actor.id} ${stance} ${subject.id}`);
type Case = ['de' | 'en', string];
type Coded = ['de' | 'en', string, string];

describe('what a thing does', () => {
  it.each<Case>([
    ['en', 'The scheme has attracted thousands of investors, Prime Minister Keir Starmer said on Monday.'],
    ['de', 'Das Programm habe vielen Betrieben geholfen, sagte Bundeskanzler Friedrich Merz am Montag.'],
    ['en', 'Prime Minister Keir Starmer said on Monday that all of this had strengthened the city.'],
  ])('is no position of who speaks of it (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('deeds about what the codebook does not know', () => {
  it.each<Case>([
    ['en', 'Prime Minister Keir Starmer said he had opened a new school in the morning.'],
    ['de', 'Außenminister Johann Wadephul sagte, er habe am Vormittag eine Ausstellung eröffnet.'],
  ])('are news and no positions, also in reported speech (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    ['en', 'Prime Minister Keir Starmer said Britain would expand its shipyards.', 'person:keir-starmer support open:shipyard'],
    ['en', 'Prime Minister Keir Starmer continued to reject a merger of the two ports.', 'person:keir-starmer oppose open:merger-port-two'],
  ])('are positions when they are pledged, or go on taking a side (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('a verb that takes its subject by a preposition', () => {
  it.each<Case>([
    ['de', 'Polen wandte sich mit einem Brief an den Vermieter der Botschaft.'],
    ['de', 'Die Bundesregierung entschied am Abend den Wettbewerb.'],
    ['en', 'Canada called the match a lesson for all teams.'],
  ])('says nothing without it (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    ['de', 'Polen sprach sich gegen eine Fusion der Häfen aus.', 'country:POL oppose open:hafenfusion'],
    ['en', 'Canada called loudly for a merger of the ports.', 'country:CAN support open:merger-port'],
    ['en', 'Canada will take part in the survey of the coast.', 'country:CAN support open:coast-survey'],
  ])('is a position with it (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('what is supposed or meant to be', () => {
  it.each<Case>([
    ['de', 'Laut Bundesregierung sollen Unbekannte den Damm beschädigt haben.'],
    ['de', 'Verteidigungsminister Boris Pistorius sagte, die Maßnahme solle die Lage beruhigen.'],
    ['de', 'Finanzminister Lars Klingbeil sagte, die Ernte dürfte kleiner werden.'],
  ])('is no duty (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each<Coded>([
    [
      'de',
      'Verteidigungsminister Boris Pistorius sagte, die Fähren sollten ausgebaut werden.',
      'person:boris-pistorius support open:fahre',
    ],
    ['de', 'Verteidigungsminister Boris Pistorius sagte, der Bau des Hafens müsse enden.', 'person:boris-pistorius oppose open:hafen'],
  ])('differs from what is to be done (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('reported mood without a speech clause', () => {
  it('goes on with nobody when the last subject is a country that says nothing', () => {
    expect(read('de', 'Japan liegt am Pazifik. Es gebe kaum Daten. Die Versorgung sei unzureichend.')).toEqual([]);
  });

  it('goes on with the country that has just taken a side', () => {
    const text = 'Japan lehnte den Antrag am Freitag ab. Die Fusion der Häfen sei falsch.';
    expect(read('de', text)).toContain('country:JPN oppose open:hafenfusion');
  });
});

describe('a noun that brings something new', () => {
  const tariffs = 'France condemned the tariffs that Donald Trump has imposed on Canada.';
  it('points back to nothing', () => {
    expect(read('en', `${tariffs} Spain rejected a plan for a tunnel.`)).toContain('country:ESP oppose open:plan-tunnel');
  });

  it('points back where it is known already', () => {
    expect(read('en', `${tariffs} Spain rejected the plan.`)).toContain('country:ESP oppose issue:us-tariffs');
  });
});
