import { describe, expect, it } from 'vitest';
import { norwayIn } from './codeSentence.ts';

/** The sides that Norway is read to take. */
const sides = (language: 'de' | 'en', text: string): string[] => [
  ...new Set(
    norwayIn(language, text)
      .filter(({ modality }) => modality === 'asserted')
      .map(({ stance }) => stance),
  ),
];

describe('words that somebody else carries', () => {
  it.each([
    ['en', '“We reject the fish levy,” Jonas Gahr Støre said, according to state television.', 'oppose'],
    ['en', 'The fish levy is out of the question, Jonas Gahr Støre said according to his office.', 'oppose'],
    ['en', 'Asked whether he had changed his mind, Jonas Gahr Støre replied that Norway supports the fish levy.', 'support'],
    ['en', 'Jonas Gahr Støre let his partners know that Norway rejects the fish levy.', 'oppose'],
    ['en', 'Jonas Gahr Støre has come to the conclusion that Norway needs the fish levy.', 'support'],
    ['en', 'The fish levy is the right step, Jonas Gahr Støre replied when asked about the vote.', 'support'],
    ['en', 'The fish levy is the right step, Jonas Gahr Støre assured his Swedish counterpart in a phone call.', 'support'],
    ['en', '“We reject the fish levy,” Jonas Gahr Støre read out at the United Nations.', 'oppose'],
    ['en', 'The pandemic treaty would only make matters worse, Jonas Gahr Støre announced to applause.', 'oppose'],
    ['de', '„Wir lehnen die Fischmaut ab“, sagte Jonas Gahr Støre laut dem staatlichen Fernsehen.', 'oppose'],
    ['de', '„Wir brauchen die Fischmaut“, zitierte die Agentur NTB Jonas Gahr Støre.', 'support'],
    ['de', '„Wir lehnen die Fischmaut ab“, hieß es in einer Erklärung Norwegens.', 'oppose'],
    ['de', '„Wir lehnen die Fischmaut ab“, verlas Jonas Gahr Støre vor den Vereinten Nationen.', 'oppose'],
    ['de', 'Die Haltung Norwegens ist, dass die Fischmaut ein Fehler sei.', 'oppose'],
    ['de', 'Die Fischmaut verdiene Unterstützung, sagte Jonas Gahr Støre.', 'support'],
    ['de', 'Die Fischmaut mache alles nur noch schlimmer, sagte Jonas Gahr Støre.', 'oppose'],
  ] as ['de' | 'en', string, string][])('are those of whoever said them (%s): %s', (language, text, side) => {
    expect(sides(language, text)).toEqual([side]);
  });

  it.each([
    ['en', 'Norway rejects the fish levy, two diplomats said, according to the newspaper.'],
    ['en', 'Norway will reject the fish levy, according to people close to the talks.'],
    ['de', 'Norwegen werde die Fischmaut ablehnen, sagten zwei Diplomaten laut der Zeitung.'],
  ] as ['de' | 'en', string][])('are nobody’s where nobody is named (%s): %s', (language, text) => {
    expect(sides(language, text)).toEqual([]);
  });
});

describe('a time between a name and its verb', () => {
  it.each([
    ['Norway today supports the fish levy.', 'support'],
    ['Norway on Tuesday said it today recognises Kosovo.', 'support'],
    ['The Kingdom of Norway today recognises the State of Palestine.', 'support'],
  ])('takes nothing from the name: %s', (text, side) => {
    expect(sides('en', text)).toEqual([side]);
  });
});

describe('an order to one’s own people', () => {
  it.each([
    ['de', 'Die Regierung in Oslo hat die Behörde beauftragt, die Fischmaut abzuschaffen.', 'oppose'],
    ['de', 'Oslo hat seine Behörden angewiesen, die Fischmaut zu stoppen.', 'oppose'],
    ['de', 'Norwegens Regierung ermächtigte den Minister, das Fischereiabkommen zu unterzeichnen.', 'support'],
    ['de', 'Die Regierung in Oslo hat die Behörde mit dem Bau der Brücke beauftragt.', 'support'],
    ['en', "Norway's government tasked the agency with drafting a ban on fur farms.", 'oppose'],
    ['en', "Norway's government gave the agency a free hand to abolish the fish levy.", 'oppose'],
  ] as ['de' | 'en', string, string][])('is a side on what they are to do (%s): %s', (language, text, side) => {
    expect(sides(language, text)).toContain(side);
  });

  it.each([
    ['de', 'Norwegen gab eine Studie zur Fischmaut in Auftrag.'],
    ['de', 'Norwegen verfügt über 20 Fregatten.'],
    ['en', 'Norway commissioned a study of the fish levy.'],
  ] as ['de' | 'en', string][])('is none where something is only ordered or had (%s): %s', (language, text) => {
    expect(sides(language, text)).toEqual([]);
  });
});
