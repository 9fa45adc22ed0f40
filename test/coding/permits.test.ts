import { describe, expect, it } from 'vitest';
import { norwayIn } from './codeSentence.ts';

/** Norway's sides with what they are on. */
const read = (language: 'de' | 'en', text: string): string[] =>
  norwayIn(language, text).map(({ stance, subject }) => `${stance} ${subject.id}`);

describe('a permit', () => {
  it.each([
    ['de', 'Norwegen erteilte die Genehmigung für den Bau der Pipeline.', 'support open:pipeline'],
    ['de', 'Norwegen erteilte dem Konzern keine Genehmigung für den Bau der Pipeline.', 'oppose open:pipeline'],
    ['de', 'Norwegen verweigerte die Genehmigung für den Bau der Pipeline.', 'oppose open:pipeline'],
    ['de', 'Norwegen entzog dem Konzern die Lizenz für die Pipeline.', 'oppose open:pipeline'],
    ['en', 'Norway granted a permit for the pipeline.', 'support open:pipeline'],
    ['en', 'Norway has revoked the licence for the pipeline.', 'oppose open:pipeline'],
    ['en', 'Norway hands out licences to sell marine sand overseas.', 'support open:marine-sand'],
    ['en', 'Norway clears imports of maize.', 'support open:import-maize'],
  ] as ['de' | 'en', string, string][])('is a side on what it allows (%s): %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected]);
  });

  it.each(['Norway cleared the square.', 'Norway was cleared of the charge.', 'Norway cleared its debts.'])(
    'is not everything that is cleared: %s',
    text => {
      expect(read('en', text)).toEqual([]);
    },
  );
});

describe('what stands right behind the object of a verb', () => {
  it.each([
    ['Norway approves imports of genetically modified maize.', 'support open:import-maize'],
    ['Norway approves exports of highly enriched uranium.', 'support open:export-uranium'],
  ])('names it: %s', (text, expected) => {
    expect(read('en', text)).toEqual([expected]);
  });
});
