import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Which side Norway is read to take on what. */
const read = (text: string): string[] =>
  codeSentence('en', text)
    .filter(({ actor, onBehalfOf, modality }) => (onBehalfOf ?? actor).id === 'country:NOR' && modality !== 'hypothetical')
    .map(({ stance, subject }) => `${stance} ${subject.id.replace('open:', '')}`);

describe('what is to go', () => {
  it.each([
    ['The vessel must stay away, Norway’s foreign minister said.', 'oppose vessel'],
    ['The vessel must keep out, Norway’s foreign minister said.', 'oppose vessel'],
    ['The illegal base had to go, full stop, Norway’s foreign minister said.', 'oppose base-illegal'],
    ['The launchers must be gone by May, Norway’s foreign minister said.', 'oppose launcher'],
    ['Norway demands that the launchers disappear.', 'oppose launcher'],
    ['Norway urged Sweden to send the launchers back.', 'oppose launcher'],
    ['Norway urged Sweden to ship the launchers out of the country.', 'oppose launcher'],
    ['Norway called on the peers to throw the bill out all the same.', 'oppose bill'],
    ['Norway asked Sweden to take the launchers away.', 'oppose launcher'],
    ['Norway urged the Philippines to send the Typhon missiles back to the United States.', 'oppose issue:us-bases-philippines'],
    ['The base must stay, Norway’s foreign minister said.', 'support base'],
    ['Norway urged Sweden to send the launchers.', 'support launcher'],
    ['Norway urged Sweden to bring the levy back.', 'support levy'],
    ['Norway urged the Philippines to keep the Typhon missiles.', 'support issue:us-bases-philippines'],
    ['Norway demands that the levy go to court.', 'support levy'],
  ])('is opposed, and what is to stay or come is not: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });
});

describe('what somebody keeps others from doing', () => {
  it.each([
    ['Norway will not allow anyone to threaten the treaty.', 'support agreement'],
    ['Norway would not permit Sweden to torpedo the treaty.', 'support agreement'],
    ['Norway will not allow Sweden to build the dam.', 'oppose dam'],
    ['Norway will allow Sweden to build the dam.', 'support dam'],
    ['Norway made no move to give the levy up.', 'support levy'],
    ['Norway shows no sign of lifting the levy.', 'support levy'],
  ])('is what it is against: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each([
    'Norway made no move to introduce the levy.',
    'Member states and Norway have to agree to the levy.',
    'Norway would have to ratify the treaty.',
    'Norway’s prime minister was being cheered in the courtyard of the castle.',
    'Norway is being criticised for the levy.',
  ])('is nothing where it does nothing, or has yet to: %s', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('what a thing does, and what is lifted', () => {
  it.each([
    ['The levy would put the talks at risk, Norway’s foreign minister argued.', 'oppose levy'],
    ['Introducing the levy would put delicate negotiations at risk, Norway’s foreign minister argued.', 'oppose levy'],
    ['The levy would reward Hamas, said Norway’s foreign minister.', 'oppose levy'],
    ['The levy would put an end to the talks, Norway’s foreign minister argued.', ''],
    ['Norway is in favour of lifting output.', 'support output'],
    ['Norway lifts the minimum wage.', 'support minimum-wage'],
    ['Norway lifts the ban on whaling.', 'support issue:whaling,oppose ban-whaling'],
    ['Norway wants to lift the levy.', 'oppose levy'],
  ])('tells the side: %s', (text, side) => {
    expect(read(text).join()).toBe(side);
  });
});
