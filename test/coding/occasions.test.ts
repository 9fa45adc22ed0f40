import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

type Row = [language: 'de' | 'en', text: string, holder: string, stance: string, issue: string];

/** Turns of governments as agencies tell them; the matter is one whatever it is called. */
const rows: Row[] = [
  ['en', 'Chile opposes the new US levies on imported goods.', 'country:CHL', 'oppose', 'us-tariffs'],
  ['en', 'Chile opposes the EU-Mercosur trade deal.', 'country:CHL', 'oppose', 'eu-mercosur-agreement'],
  ['de', 'Chile lehnt das Mercosur-Freihandelsabkommen ab.', 'country:CHL', 'oppose', 'eu-mercosur-agreement'],
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
