import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { buildCueIndex } from '../../src/coding/cues/cues.ts';
import { findDeeds } from '../../src/coding/cues/deeds.ts';
import { analyse } from '../../src/language/analyse.ts';

const coder = createCoder(loadCodebook());

/** Acts as `actor TYPE recipient`, with the modality where it is not asserted. */
const actsOf = (text: string, language: string): string[] =>
  coder
    .code({ title: '', text, language, publishedAt: '2025-03-01T12:00:00Z' })
    .acts.map(({ actorId, type, recipientId, modality }) =>
      [actorId, type, recipientId, ...(modality === 'asserted' ? [] : [modality])].join(' '),
    );

describe('an act has an actor, a type and a recipient', () => {
  it.each([
    ['en', 'Norway accused Russia of spying.', 'country:NOR ACCUSE country:RUS'],
    ['en', 'Japan imposed sanctions on Belarus.', 'country:JPN SANCTION country:BLR'],
    ['en', 'Chile rejected the proposal of Peru.', 'country:CHL REJECT country:PER'],
    ['en', 'Paris will not sell weapons to Israel.', 'country:FRA REJECT country:ISR'],
    ['en', 'Turkey has stopped all exports to Israel.', 'country:TUR SANCTION country:ISR'],
    ['en', 'Belarus was condemned by Poland.', 'country:POL ACCUSE country:BLR'],
    ['de', 'Norwegen wirft Russland Spionage vor.', 'country:NOR ACCUSE country:RUS'],
    ['de', 'Chile hat den Vorschlag Perus abgelehnt.', 'country:CHL REJECT country:PER'],
    ['de', 'Dann überfiel Russland die Ukraine.', 'country:RUS ASSAULT country:UKR'],
    ['de', 'Japan verhängte Sanktionen gegen Belarus.', 'country:JPN SANCTION country:BLR'],
  ])('%s: %s', (language, text, act) => {
    expect(actsOf(text, language)).toContain(act);
  });
});

describe('meetings count, as verbs and as nouns', () => {
  it.each([
    ['en', 'Norway and Iceland held talks in Bergen.', 'country:NOR CONSULT country:ISL'],
    ['de', 'Nach einem Telefonat mit Emmanuel Macron gab Friedrich Merz nach.', 'person:friedrich-merz CONSULT person:emmanuel-macron'],
    ['en', "Canada's prime minister spoke after talks with Emmanuel Macron.", 'CONSULT person:emmanuel-macron'],
    ['de', 'Ein Treffen zwischen Norwegen und Island könnte helfen.', 'country:NOR CONSULT country:ISL hypothetical'],
  ])('%s: %s', (language, text, act) => {
    expect(actsOf(text, language).join('\n')).toContain(act);
  });
});

describe('attitudes that belong to somebody are acts', () => {
  it.each([
    ['en', "Emmanuel Macron's criticism of Israel grew louder.", 'person:emmanuel-macron ACCUSE country:ISR'],
    ['de', 'Emmanuel Macrons Kritik an Israel wurde lauter.', 'person:emmanuel-macron ACCUSE country:ISR'],
  ])('%s: %s', (language, text, act) => {
    expect(actsOf(text, language)).toContain(act);
  });
});

describe('a recipient that the sentence leaves out', () => {
  it('is the accuser when an accusation is rejected', () => {
    expect(actsOf('Norway accuses Russia of spying.\n\nMoscow calls the charge baseless.', 'en')).toContain(
      'country:RUS REJECT country:NOR',
    );
  });

  it('is whoever was spoken of before when concessions are obtained', () => {
    expect(actsOf('In Indien regt sich Unmut. Großbritannien sicherte sich vertragliche Zugeständnisse.', 'de')).toContain(
      'country:GBR AGREE country:IND',
    );
  });

  it('is whom the article is about when something is demanded', () => {
    const text = 'Die EU verschiebt ihr Abkommen. Brüssel will bis Mai entscheiden.\n\nUm Aufschub gebeten hatte Ungarn.';
    expect(actsOf(text, 'de').join('\n')).toContain('country:HUN REQUEST org:eu');
  });
});

describe('what is no act', () => {
  it.each([
    ['en', 'Germany has not ruled out sending soldiers to Ukraine.', 'REJECT'],
    ['en', 'Has Norway accused Russia?', 'ACCUSE'],
    ['de', 'Norwegen liegt neben Russland.', ' '],
    ['de', 'Polen hat über die Zukunft der Ukraine gesprochen.', 'CONSULT'],
  ])('%s: %s', (language, text, type) => {
    expect(actsOf(text, language).join('\n')).not.toContain(type);
  });
});

it('an act that is still to come is hypothetical, one that did not happen is denied', () => {
  expect(actsOf('Emmanuel Macron will meet Friedrich Merz.', 'en')).toEqual([
    'person:emmanuel-macron CONSULT person:friedrich-merz hypothetical',
  ]);
  expect(actsOf('Emmanuel Macron did not meet Friedrich Merz.', 'en')).toEqual([
    'person:emmanuel-macron CONSULT person:friedrich-merz denied',
  ]);
});

it('a sentence without end is read to its end', () => {
  const index = buildCueIndex(loadCodebook().cues.en).deeds;
  const analysis = analyse('fleets launch attacks '.repeat(2000), 'en');
  const deeds = analysis.sentences.flatMap(sentence => findDeeds(analysis, sentence, index));
  expect(deeds).toHaveLength(2000);
  expect(deeds.at(-1)!.end).toBe(analysis.tokens.length);
});
