import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const holders = (text: string): string[] => codeSentence('de', text).map(({ actor }) => actor.id);

describe('bodies of other countries with the name of a German one', () => {
  it.each([
    ['Bern – Der Bundesrat ist gegen die Maut. Die Sozialdemokraten stimmten geschlossen dagegen.', 'party:spd'],
    ['Bern – Der Bundesrat ist gegen die Maut. Die Grünen lehnen die Maut ab.', 'party:gruene'],
    ['Prag – Tschechien plant eine Maut. Die SPD lehnt die Maut ab.', 'party:spd'],
    [
      'Ankara – Die Türkei plant eine Maut. Die Maut sei falsch, sagte Fuat Oktay, der Vorsitzende des Auswärtigen Ausschusses.',
      'org:bundestag-foreign-committee',
    ],
  ])('are not that one: %s', (text, german) => {
    expect(holders(text)).not.toContain(german);
  });

  it('are that one at home', () => {
    expect(holders('Berlin – Der Bundestag berät über die Maut. Die Sozialdemokraten lehnen die Maut ab.')).toContain('party:spd');
  });
});
