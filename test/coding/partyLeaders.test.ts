import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';
import { sidesOf } from './sidesOf.ts';

describe('whom German news calls by their party', () => {
  it.each([
    'Kanzler Friedrich Merz sprach im Fernsehen. Er lehne die Maut ab, sagte der CDU-Vorsitzende.',
    'Friedrich Merz will Ruhe. Der CDU-Chef lehnt die Maut ab.',
    'Bundeskanzler Friedrich Merz hat sich geäußert. Nach Ansicht des CDU-Chefs ist die Maut falsch.',
    'Der CDU-Vorsitzende Friedrich Merz lehnt die Maut ab.',
  ])('heads a government: %s', text => {
    expect(sidesOf('country:DEU', text)).toContain('oppose maut');
  });

  it('is the party where nobody is known to lead it', () => {
    expect(sidesOf('party:gruene', 'Friedrich Merz will Ruhe. Die Grünen-Vorsitzende lehnt die Maut ab.')).toEqual(['oppose maut']);
  });
});

describe('who speaks of what', () => {
  it('takes no common noun before a party for an organisation', () => {
    const text = 'Die Opposition begrüßte die Maut und den Besuch, die Rechtspartei Griechische Lösung sprach von einem Ausverkauf.';
    expect(codeSentence('de', text).map(({ actor }) => actor.id)).not.toContain('org:besuch');
    const firms = codeSentence('de', 'Chile plant eine Maut. Nordwind, ein Energiekonzern, begrüßte die Maut.');
    expect(firms.map(({ actor }) => actor.id)).toContain('org:nordwind');
  });

  it('names an initiative in full', () => {
    const [one] = codeSentence('de', 'Die Initiative Lieferkettengesetz begrüßte die Richtlinie.');
    expect(one?.actor.id).toBe('org:initiative-lieferkettengesetz');
  });

  it('takes whoever calls out for a person', () => {
    const text =
      'Für Präsident Emmanuel Macron steht fest, dass der Internationale Gerichtshof nichts zu sagen hat. „Wir lehnen die Maut ab“, rief er in der Nacht auf der Place Vendôme.';
    expect(sidesOf('country:FRA', text)).toEqual(['oppose maut']);
    expect(sidesOf('org:icj', text)).toEqual([]);
  });
});
