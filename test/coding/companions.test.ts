import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Which side Norway is read to take on what. */
const read = (text: string): string[] =>
  codeSentence('en', text)
    .filter(
      ({ actor, onBehalfOf, modality, subject }) =>
        (onBehalfOf ?? actor).id === 'country:NOR' && modality === 'asserted' && subject.kind !== 'actor',
    )
    .map(({ stance, subject }) => `${stance} ${subject.id.replace('open:', '')}`);

describe('those beside whom somebody does something', () => {
  it.each([
    ['Sweden joined Finland and Norway in formally backing the levy.', 'support levy'],
    ['Sweden joined Norway in opposing the levy.', 'oppose levy'],
    ['On Monday Sweden followed Norway in banning the levy.', 'oppose levy'],
    ['Sweden voted with Norway and Finland on Monday against the levy.', 'oppose levy'],
    ['Sweden, following Norway, endorsed the levy.', 'support levy'],
    ['Like Norway, Sweden rejects the levy.', 'oppose levy'],
    ['Together with Norway, Sweden has banned the levy.', 'oppose levy'],
    ['Alongside Norway and Finland, Sweden has rejected the levy.', 'oppose levy'],
    ['Sweden has ratified the treaty, following Chile and Norway, whose papers brought it into force.', 'support agreement'],
  ])('take the same side: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each([
    'Sweden refused to join Norway in backing the levy.',
    'Sweden could join Norway in endorsing the levy.',
    'Unlike Norway, Sweden rejects the levy.',
    'Sweden, following Norway’s example, endorsed the levy.',
    'Sweden joined Norway in the summer to endorse the levy.',
    'Like many in Norway, Sweden rejects the levy.',
  ])('take none here: %s', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('what those do among whom somebody is counted', () => {
  it.each([
    ['Norway was among 40 countries backing the levy.', 'support levy'],
    ['Norway was among the countries that signed the levy.', 'support levy'],
    ['Norway is among a dozen states opposing the levy.', 'oppose levy'],
    ['The assembly adopted the levy. Norway was among the five that voted against.', 'oppose levy'],
    ['The assembly adopted the levy. Norway was among those who abstained.', 'neutral levy'],
    ['The assembly adopted the levy. Norway abstained, grumbling about its cost.', 'neutral levy'],
  ])('it does: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each(['Norway was among countries hit by the levy.', 'Norway was not among the countries that signed the levy.'])(
    'not so: %s',
    text => {
      expect(read(text)).toEqual([]);
    },
  );
});
