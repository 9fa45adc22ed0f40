import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

type Row = [language: 'de' | 'en', text: string, holder: string, stance: string, issue: string];

/** Turns of governments as agencies tell them; the matter is one whatever it is called. */
const rows: Row[] = [
  ['en', 'Chile opposes the new US levies on imported goods.', 'country:CHL', 'oppose', 'us-tariffs'],
  ['en', 'Chile opposes the EU-Mercosur trade deal.', 'country:CHL', 'oppose', 'eu-mercosur-agreement'],
  ['de', 'Chile lehnt das Mercosur-Freihandelsabkommen ab.', 'country:CHL', 'oppose', 'eu-mercosur-agreement'],
  ['en', 'Armenia froze its membership in the CSTO.', 'country:ARM', 'oppose', 'armenia-csto-membership'],
  ['en', 'France and Germany triggered the snapback of UN sanctions on Iran.', 'country:DEU', 'support', 'iran-snapback-sanctions'],
  ['de', 'Frankreich hat den Snapback-Mechanismus gegen den Iran aktiviert.', 'country:FRA', 'support', 'iran-snapback-sanctions'],
  ['en', 'Ethiopia inaugurated the Renaissance Dam on the Nile.', 'country:ETH', 'support', 'gerd-dam'],
  ['de', 'Äthiopien weihte den Renaissance-Damm am Nil ein.', 'country:ETH', 'support', 'gerd-dam'],
  ['de', 'Italien kehrt zur Atomkraft zurück.', 'country:ITA', 'support', 'nuclear-power'],
  ['de', 'Großbritannien kehrt ins Erasmus-Programm zurück.', 'country:GBR', 'support', 'uk-erasmus'],
  ['en', 'India is keeping the Indus Waters Treaty suspended.', 'country:IND', 'oppose', 'indus-water-treaty'],
  ['de', 'Indien hält den Indus-Wasservertrag weiter ausgesetzt.', 'country:IND', 'oppose', 'indus-water-treaty'],
  ['en', 'Denmark scrapped its defence opt-out.', 'country:DNK', 'support', 'denmark-eu-opt-outs'],
  ['en', "The United States turned down Kyiv's request for Tomahawks.", 'country:USA', 'oppose', 'tomahawk-delivery'],
  ['en', "Norway granted Kyiv's request for Patriot systems.", 'country:NOR', 'support', 'patriot-delivery'],
  ['en', 'Kenya will send police to Haiti.', 'country:KEN', 'support', 'haiti-mission'],
  ['en', 'Greece would refuse its consent to Turkish participation in SAFE.', 'country:GRC', 'oppose', 'turkey-eu-defence-programmes'],
];

describe('an occasion of the news', () => {
  it.each(rows)('%s: %s', (language, text, holder, stance, issue) => {
    const found = codeSentence(language, text).map(({ actor, onBehalfOf, stance, subject }) => [
      (onBehalfOf ?? actor).id,
      stance,
      subject.id,
    ]);
    expect(found).toContainEqual([holder, stance, `issue:${issue}`]);
  });
});

/** Near them, and no side taken. */
const quiet: [language: 'de' | 'en', text: string][] = [
  ['en', 'Norway triggered a crisis.'],
  ['en', 'Norway inaugurated a president.'],
  ['en', "Norway ignored Kyiv's call for a no-fly zone."],
  ['de', 'Emmanuel Macron kehrte in den Elysee zurück.'],
];

describe('what tells of no side', () => {
  it.each(quiet)('%s: %s', (language, text) => {
    const sides = codeSentence(language, text).filter(({ actor, stance }) => stance !== 'neutral' && actor.id !== 'country:UKR');
    expect(sides).toEqual([]);
  });
});
