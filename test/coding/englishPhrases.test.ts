import { expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Stances that move a position, each with its holder. */
const code = (text: string): string[] =>
  coder
    .code({ title: '', text, language: 'en', publishedAt: '2025-03-12T12:00:00Z' })
    .statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, stance, subject }) => `${actor.name} ${stance} ${subject.label}`);

const told = 'The council adopted the ferry treaty.';
const isFor = [expect.stringMatching(/^Norway support .*ferry/)];
/** Of the state, or of its minister on the day. */
const isAgainst = [expect.stringMatching(/^(?:Norway|Espen Barth Eide) oppose .*ferry/)];

test.each([
  'waved the ferry treaty through',
  'okayed the ferry treaty',
  'rubber-stamped the ferry treaty',
  'fell in behind the ferry treaty',
  'put its weight behind the ferry treaty',
  'fought for the ferry treaty',
  'spoke out for the ferry treaty',
  'stuck up for the ferry treaty',
  'hankers after the ferry treaty',
  'swears by the ferry treaty',
  'extolled the ferry treaty',
  'heaped praise on the ferry treaty',
  'gave the ferry treaty the go-ahead',
  'gave the ferry treaty a cautious welcome',
  'set great store by the ferry treaty',
  'nailed its colours to the ferry treaty',
  'sprang to the defence of the ferry treaty',
  'issued a plea for the ferry treaty',
  'looks kindly on the ferry treaty',
  'thinks highly of the ferry treaty',
  'is loyal to the ferry treaty',
  'is delighted with the ferry treaty',
  'is enamoured of the ferry treaty',
  'is happy to sign the ferry treaty',
  'is minded to sign the ferry treaty',
  'would love to see the ferry treaty',
  'has great sympathy for the ferry treaty',
  'sees merit in the ferry treaty',
  'sees no alternative to the ferry treaty',
  'sees nothing wrong with the ferry treaty',
  'lifted its veto on the ferry treaty',
  'joined the supporters of the ferry treaty',
  'is the driving force behind the ferry treaty',
])('whoever %s is for it', words => {
  expect(code(`Norway ${words}.`)).toEqual(isFor);
});

test.each([
  'brushed aside the ferry treaty',
  'voted down the ferry treaty',
  'rubbished the ferry treaty',
  'inveighed against the ferry treaty',
  'advised against the ferry treaty',
  'came down against the ferry treaty',
  'sneered at the ferry treaty',
  'recoiled from the ferry treaty',
  'parted company with the ferry treaty',
  'dissociated itself from the ferry treaty',
  'tore into the ferry treaty',
  'grumbled about the ferry treaty',
  'picked holes in the ferry treaty',
  'found fault with the ferry treaty',
  'took a swipe at the ferry treaty',
  'takes a jaundiced view of the ferry treaty',
  'took up arms against the ferry treaty',
  'has no appetite for the ferry treaty',
  'has no stomach for the ferry treaty',
  'has little time for the ferry treaty',
  'shows little enthusiasm for the ferry treaty',
  'sees no point in the ferry treaty',
  'sees no merit in the ferry treaty',
  'sees no point in signing the ferry treaty',
  'would not hear of the ferry treaty',
  'is having none of the ferry treaty',
  'would not countenance the ferry treaty',
  'does not think much of the ferry treaty',
  'is hostile to the ferry treaty',
  'is dead against the ferry treaty',
  'is scathing about the ferry treaty',
  'is unimpressed by the ferry treaty',
  'is appalled by the ferry treaty',
  'is sick of the ferry treaty',
  'harbours misgivings about the ferry treaty',
  'voiced unease over the ferry treaty',
  'made no secret of its dislike of the ferry treaty',
  'gave the ferry treaty the cold shoulder',
  'gave the ferry treaty short shrift',
  'joined the critics of the ferry treaty',
])('whoever %s is against it', words => {
  expect(code(`Norway ${words}.`)).toEqual(isAgainst);
});

test.each([
  'Norway called the ferry treaty a travesty.',
  'Norway called the ferry treaty ill-advised.',
  'Norway has called the ferry treaty a slap in the face.',
  'Norway described the ferry treaty as preposterous.',
  'Norway considers the ferry treaty to be unfair.',
  'Norway sees a provocation in the ferry treaty.',
  'Norway sees in the ferry treaty a provocation.',
  'On the ferry treaty, Norway spoke of a betrayal.',
  'The ferry treaty, which Norway describes as unfair, was adopted.',
  'The ferry treaty is seen in Norway as an insult.',
  'For Norway the ferry treaty is unacceptable.',
  'The ferry treaty is anathema to Norway.',
  'The ferry treaty is off the table, said Norway’s government.',
  'A ferry treaty would be a step too far, Norway said.',
  'It would be a mistake to introduce a ferry treaty, Norway said.',
  'Introducing a ferry treaty would be madness, Norway said.',
  'Norway warned that the ferry treaty would be a disaster.',
  'The ferry treaty that Norway opposes was adopted.',
  'The ferry treaty opposed by Norway was adopted.',
  'Opposing the ferry treaty, Norway left the room.',
  'The ferry treaty angered Norway.',
])('an evaluation is read in every frame: %s', text => {
  expect(code(text)).toEqual(isAgainst);
});

test.each([
  'Norway dissented.',
  'As ever, Norway dissented.',
  'Norway stayed aloof.',
  'Norway was unimpressed.',
  'Norway was having none of it.',
  'Norway spoke of a betrayal.',
  '"A travesty," said Norway’s foreign minister.',
  'Madness, said Norway’s foreign minister.',
  'Norway’s answer was no.',
  'The answer from Norway was a clear no.',
])('a reaction that names nothing is about what was told: %s', reaction => {
  expect(code(`${told} ${reaction}`)).toEqual(isAgainst);
});

test.each([
  ['Over Norway’s objections, the council adopted the ferry treaty.', isAgainst],
  ['The council adopted the ferry treaty against the votes of Norway.', isAgainst],
  ['The council rejected the ferry treaty over Norway’s objections.', isFor],
  ['With Norway’s blessing, the council adopted the ferry treaty.', isFor],
  ['Norwegian opposition to the ferry treaty is well known.', isAgainst],
  ['The ferry treaty ran into Norwegian resistance.', isAgainst],
  ['The ferry treaty enjoys Norway’s support.', isFor],
  ['Norway’s yes to the ferry treaty came late.', isFor],
])('an attitude in a noun is its owner’s: %s', (text, stance) => {
  expect(code(text)).toEqual(stance);
});

test.each([
  'Norway pleased the crowd with the ferry treaty.',
  'The call on the ferry treaty left Norway unmoved.',
  'Norway is between two minds about the ferry treaty and would not be drawn.',
  'Norway sits on the fence over the ferry treaty.',
  'Norway would not budge on the ferry treaty.',
  'The ferry treaty was built on sand, somebody said.',
  'The ferry treaty is too little for a betrayal.',
  'Norwegian officials took to the streets after the ferry treaty.',
])('nothing is read from %s', text => {
  expect(code(text).filter(one => !one.includes('street'))).toEqual([]);
});
