import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('en', text);

describe('English: what somebody is to get, and not who gets it', () => {
  it.each([
    'give Sweden the trawlers',
    'grant Sweden the trawlers',
    'lend Sweden the trawlers',
    'sell Sweden the trawlers',
    'send Sweden the trawlers',
    'provide Sweden with the trawlers',
    'supply Sweden with the trawlers',
    'equip Sweden with the trawlers',
  ])('Denmark agreed to, and refused to %s', deed => {
    const on = (text: string) => readLevy('en', text, 'The talks went on.', /trawler/);
    expect(on(`Denmark agreed to ${deed}.`)).toEqual(['DNK support']);
    expect(on(`Denmark refused to ${deed}.`)).toEqual(['DNK oppose']);
    expect(on(`Denmark has offered to ${deed}.`)).toEqual(['DNK support']);
  });
});

describe('English: deeds that are to stop', () => {
  it.each([
    ['Iceland demanded that Sweden stop raising the levy.', ['ISL oppose']],
    ['Iceland called on Sweden to stop raising the levy.', ['ISL oppose']],
    ['Sweden has stopped raising the levy.', ['SWE oppose']],
    ['Iceland wants to get rid of the levy.', ['ISL oppose']],
    ['Iceland has rescinded the levy.', ['ISL oppose']],
    ['Iceland enacted the levy.', ['ISL support']],
    ['Iceland has reversed course.', []],
    ['Iceland demanded the repeal of the fish levy.', ['ISL oppose']],
  ])('%s', (text, said) => {
    expect(read(text)).toEqual(said);
  });

  it('names the deed where it is done to nothing that could be decided', () => {
    expect(readLevy('en', 'Iceland demanded that Sweden stop jailing activists.', 'The talks went on.', /jail/)).toEqual(['ISL oppose']);
  });
});

describe('English: a side that is given, or not given', () => {
  it.each(['support', 'backing', 'blessing', 'approval'])('tells by who is to give it, and who will not: its %s', side => {
    for (const deed of [`give the levy its ${side}`, `give its ${side} to the levy`]) {
      for (const willing of ['agreed', 'wants', 'is ready', 'decided'])
        expect(read(`Denmark ${willing} to ${deed}.`)).toEqual(['DNK support']);
      for (const loath of ['refused', 'declined', 'does not want', 'is not ready', 'is reluctant', 'has no intention', 'decided not'])
        expect(read(`Denmark ${loath} to ${deed}.`)).toEqual(['DNK oppose']);
    }
  });

  it.each([
    ['the boot', 'oppose'],
    ['the axe', 'oppose'],
    ['a red card', 'oppose'],
    ['the brush-off', 'oppose'],
    ['free rein', 'support'],
    ['top marks', 'support'],
  ])('is a phrase as a whole: %s', (thing, side) => {
    expect(read(`Denmark gave the levy ${thing}.`)).toEqual([`DNK ${side}`]);
    expect(read(`Denmark has given the levy ${thing}, its government said.`)).toEqual([`DNK ${side}`]);
    expect(read(`Denmark refused to give the levy ${thing}.`)).toEqual([`DNK ${side === 'support' ? 'oppose' : 'support'}`]);
  });

  it('is told by its own verb where it is taken back', () => {
    expect(read('Denmark refused to withdraw its support for the levy.')).toEqual(['DNK support']);
  });
});
