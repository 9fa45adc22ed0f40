import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Which side Belgium is read to take on what, and how firmly. */
const read = (text: string): string[] =>
  codeSentence('en', text)
    .filter(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).id === 'country:BEL')
    .map(({ stance, subject, modality }) => `${stance} ${subject.id.replace('open:', '')}${modality === 'asserted' ? '' : ` ${modality}`}`);

describe('who says that something is open', () => {
  it.each([
    ['Belgium still had no fixed view on the levy, its prime minister said.', 'levy'],
    ['Belgium had not formed an opinion on the levy, its foreign minister said.', 'levy'],
    ['Belgium leaned neither one way nor the other on the levy.', 'levy'],
    ['Belgium continued to reserve its judgment on the levy.', 'levy'],
    ['Belgium is neither for nor against the levy.', 'levy'],
    ['Belgium would neither veto nor back the levy.', 'levy'],
    ['Belgium would neither recognise nor dispute the result, its foreign minister said.', 'result'],
    ['As to the levy, the matter was still open, Belgian Foreign Minister Maxime Prevot said.', 'levy'],
    ['No decision has been taken on the levy, the Belgian prime minister said.', 'levy'],
    ['Nothing has been decided on the levy, the Belgian prime minister said.', 'levy'],
    ['Whether Belgium would sign the treaty was open, its foreign minister said.', 'agreement'],
    ['Whether Belgium signs the treaty is no longer certain, its prime minister said.', 'agreement'],
    ['Belgian Foreign Minister Maxime Prevot left open whether Belgium would sign the treaty.', 'agreement'],
  ])('takes no side: %s', (text, subject) => {
    expect(read(text)).toEqual([`neutral ${subject}`]);
  });

  it.each([
    'Whether Norway would sign the treaty was open, a Belgian researcher said.',
    'It is open whether Belgium will sign the treaty.',
    'Whether Norway would sign the treaty was open, the Belgian foreign minister said.',
    'Nothing could be decided on the levy without Norway, the Belgian prime minister said.',
    'The levy was no longer an open question, the Belgian prime minister said.',
    'Belgium would leave the levy to the next summit, its prime minister said.',
  ])('does not where it is not theirs, or is open no more: %s', text => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Belgium might introduce the levy, its prime minister said.', 'support levy hypothetical'],
    ['The levy might be lifted, the Belgian prime minister said.', 'oppose levy hypothetical'],
    ['The levy could be scrapped, the Belgian prime minister said.', 'oppose levy hypothetical'],
    ['Belgium could live with the levy, its prime minister said.', 'support levy'],
    ['Belgium will introduce the levy, its prime minister said.', 'support levy'],
    ['Belgium would neither accept nor tolerate the levy.', 'oppose levy'],
    ['Belgium is open to the levy, its prime minister said.', 'support levy'],
  ])('only holds possible what may be, and takes a side where it does: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });
});
