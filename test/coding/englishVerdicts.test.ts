import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** `TGO support levy` for each side that is taken. */
const read = (text: string): string[] =>
  codeSentence('en', text)
    .filter(({ actor, onBehalfOf }) => !(onBehalfOf?.id ?? actor.id).endsWith('GHA'))
    .map(
      ({ actor, onBehalfOf, stance, subject }) =>
        `${(onBehalfOf?.id ?? actor.id).replace(/^.*:/, '')} ${stance} ${subject.id.replace(/^.*:/, '')}`,
    )
    .sort();

const scrapped = (next: string): string[] => read(`Ghana has scrapped the cocoa levy. ${next}`);

describe('English: what is said of a thing that somebody has just ended', () => {
  it.each([
    ['a mistake is to have done so', 'Togo called it a mistake.', ['TGO support cocoa-levy']],
    ['so is a stab in the back', 'Togo’s government called it “a stab in the back”.', ['TGO support cocoa-levy']],
    ['a quoted verdict of one word', '“Short-sighted,” fumed the White House.', ['USA support cocoa-levy']],
    ['a quoted verdict that is spoken of', 'Togo spoke of “a historic mistake for the region”.', ['TGO support cocoa-levy']],
    ['a bare regret', 'Togo voiced its regret.', ['TGO support cocoa-levy']],
    ['a regret that is expressed', 'Togo expressed regret.', ['TGO support cocoa-levy']],
    ['the decision, as what it is denounced', 'Togo denounced the decision as a folly.', ['TGO support cocoa-levy']],
    ['the step, by what it is justified', 'Togo justified the step with the experience of Chile.', ['TGO oppose cocoa-levy']],
    ['but the thing itself, where it is no deed', 'Togo called it unfair.', ['TGO oppose cocoa-levy']],
    ['and nothing where nothing is judged', 'Togo spoke of “the mistakes of others”.', []],
    ['nor where a word does not judge', '“Interesting,” said Togo.', []],
  ])('%s: %s', (_, sentence, sides) => {
    expect(scrapped(sentence)).toEqual(sides);
  });

  it('leaves what somebody calls his own levy a verdict on the levy', () => {
    expect(read('Togo has scrapped the cocoa levy. It called it a mistake.')).toEqual(['TGO oppose cocoa-levy', 'TGO oppose cocoa-levy']);
  });
});

describe('English: verbs of saying behind what is said', () => {
  it.each(['fumed', 'retorted', 'railed', 'mused', 'thundered', 'grumbled', 'reckoned', 'snapped', 'reasoned'])('%s', verb => {
    expect(read(`The salmon levy was a mistake, Denmark’s prime minister ${verb}.`)).toEqual(['DNK oppose levy-salmon']);
  });
});

describe('English: who acts, and where', () => {
  it.each([
    ['one alone in a capital', 'Spain alone in The Hague stood out against the levy.', ['ESP oppose levy']],
    ['a capital that acts', 'The Hague stood out against the levy.', ['NLD oppose levy']],
    ['the members of a body', 'The EU’s members rejected the levy.', ['eu oppose levy']],
    ['but not its critics', 'The EU’s critics rejected the levy.', []],
    ['nor some of its members', 'Some of the EU’s members rejected the levy.', []],
    [
      'the government of whoever acted last',
      'Chile has severed its ties with Togo. The government rejected the levy.',
      ['CHL oppose levy', 'CHL oppose tie-togo'],
    ],
    [
      'a minister of the first of two that agree',
      'The Faroe Islands and Russia held talks. The levy was wrong, Fisheries Minister Arni Skaale said.',
      ['FRO oppose levy'],
    ],
    ['a government in its capital', 'The government in Rome rejected the levy.', ['ITA oppose levy']],
  ])('%s: %s', (_, sentence, sides) => {
    expect(read(sentence)).toEqual(sides);
  });
});

describe('English: what somebody wants done', () => {
  it.each([
    [
      'with others',
      'Sweden wants the fishing treaty scrapped, and so does Finland.',
      ['FIN oppose fishing-agreement', 'SWE oppose fishing-agreement'],
    ],
    ['and how', 'Finland wants the levy dropped, and quickly.', ['FIN oppose levy']],
    ['who votes', 'The assembly adopted the levy. Voting against were Austria and Fiji.', ['AUT oppose levy', 'FJI oppose levy']],
  ])('%s: %s', (_, sentence, sides) => {
    expect(read(sentence)).toEqual(sides);
  });
});

describe('English: pictures that judge', () => {
  const planned = (next: string): string[] => read(`Ghana plans a cocoa levy. ${next}`);
  it.each([
    ['Togo called it a millstone.', ['TGO oppose cocoa-levy']],
    ['Togo spoke of a stain on the region’s name.', ['TGO oppose cocoa-levy']],
    ['Togo spoke of an attack on freedom.', ['TGO oppose cocoa-levy']],
    ['Togo dismissed it as a fairy tale.', ['TGO oppose cocoa-levy']],
    ['Togo called the levy a contribution to peace.', ['TGO support cocoa-levy']],
    ['“A grave sin,” Togo’s government commented.', ['TGO oppose cocoa-levy']],
    ['Togo called it better than nothing.', ['TGO support cocoa-levy']],
    ['Togo called it a matter for the courts.', []],
    ['Togo spoke of a meeting in May.', []],
  ])('%s', (sentence, sides) => expect(planned(sentence)).toEqual(sides));
});
