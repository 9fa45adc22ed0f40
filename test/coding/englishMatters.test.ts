import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

/** Where no sentence before has told of the matter. */
const read = (text: string): string[] => readLevy('en', text, 'Ministers met on Monday.');

describe('English: the matter and the side in plain sentences', () => {
  it.each([
    ['a view', 'Iceland’s view is that the levy is right.', ['ISL support']],
    ['a position on what must go', 'Iceland’s position is that the levy must go.', ['ISL oppose']],
    ['a message on what stays', 'Iceland’s message was that the levy would stay.', ['ISL support']],
    ['the view of a government', 'The view of Iceland’s government is that the levy is wrong.', ['ISL oppose']],
    ['a position that remains', 'The position of Iceland’s government remains that the levy is needed.', ['ISL support']],
    ['a fear of what it does', 'Iceland’s fear is that the levy would hurt its exporters.', ['ISL oppose']],
    ['an objection', 'Iceland’s objection is that the levy is illegal.', ['ISL oppose']],
    ['but not a problem that it has (a guard)', 'Iceland’s problem is that the levy is popular in Sweden.', []],
    ['nor a view that is not held (a guard)', 'Iceland’s view is not that the levy is wrong.', []],
  ])('what somebody’s view is: %s: %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a goal', 'Iceland’s goal is to scrap the levy.', ['ISL oppose']],
    ['an aim that is named by a noun', 'Iceland’s aim is the abolition of the levy.', ['ISL oppose']],
    ['the main aim of a government', 'The main aim of Iceland’s government is to abolish the levy.', ['ISL oppose']],
    ['a demand for its end', 'Iceland’s main demand is an end to the levy.', ['ISL oppose']],
    ['a wish to keep it', 'Iceland’s wish is to keep the levy.', ['ISL support']],
    ['but not one to talk of it (a guard)', 'Iceland’s goal is to debate the levy.', []],
    ['nor what is no goal (a guard)', 'Iceland’s goal is not to scrap the levy.', []],
  ])('what somebody wants: %s: %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['no intention', 'There was no intention of suspending the levy, a spokesman for Iceland’s government said.', ['ISL support']],
    ['no plans', 'There were no plans to abolish the levy, Iceland’s government said on Friday.', ['ISL support']],
    ['no intention to begin', 'There was no intention to introduce the levy, Iceland’s government said.', ['ISL oppose']],
    ['but none to talk of it (a guard)', 'There was no intention of debating the levy, Iceland’s government said.', []],
  ])('what nobody means to do: %s: %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a reward', 'To introduce the levy now would be to reward smugglers, said Iceland’s government.', ['ISL oppose']],
    ['of its end', 'To abolish the levy now would be to reward smugglers, Iceland’s government said.', ['ISL support']],
    ['a punishment', 'To extend the levy would be to punish the islanders, Iceland’s government said.', ['ISL oppose']],
    [
      'what only punishes',
      'Abolishing the levy would only punish those who had prepared for it, Iceland’s government said.',
      ['ISL support'],
    ],
    ['what only helps', 'Introducing the levy would only help smugglers, Iceland’s government said.', ['ISL oppose']],
    ['but not what follows a rule (a guard)', 'To extend the levy would be to follow procedure, Iceland’s government said.', []],
  ])('what a deed would be as good as: %s: %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['vowed', 'Iceland vowed to undo the levy.', ['ISL oppose']],
    ['announced', 'Iceland announced that it would undo the levy.', ['ISL oppose']],
    ['out by a day', 'Iceland wants the levy out before the elections.', ['ISL oppose']],
    ['out of the way', 'Iceland would like the levy out of the way by May.', ['ISL oppose']],
    ['gone', 'Iceland wanted the levy gone.', ['ISL oppose']],
    ['but sorted out (a guard)', 'Iceland wants the levy sorted out before May.', ['ISL support']],
    ['others are not to shake it', 'Iceland called on all parties not to shake the levy.', ['ISL support']],
    ['nor to tamper with it', 'Iceland called on its neighbours not to tamper with the levy.', ['ISL support']],
    ['weight against it', 'Iceland’s government threw its weight against the levy.', ['ISL oppose']],
    ['what must be put right', 'The levy was bad and would have to be put right, Iceland’s government said.', ['ISL oppose']],
  ])('which way: %s: %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a minister who favours', 'Iceland’s finance minister favours dropping the levy.', ['ISL oppose']],
    ['a minister who backs', 'Iceland’s finance minister backs introducing the levy.', ['ISL support']],
    ['an idea ruled out', 'A lawmaker suggested introducing the levy, an idea that Iceland ruled out.', ['ISL oppose']],
    ['a step ruled out', 'A lawmaker suggested the levy, a step that Iceland has ruled out.', ['ISL oppose']],
    ['goes on regarding it', 'Iceland continued to regard the levy as essential.', ['ISL support']],
    ['those who still have it', 'Iceland called on the few countries that still had the levy to drop it.', ['ISL oppose']],
    ['those who had begun it', 'Iceland urged countries which had introduced the levy to scrap it.', ['ISL oppose']],
    ['a meeting used for it', 'Iceland wants to use the meeting to press for the lifting of the levy.', ['ISL oppose']],
    ['a presidency', 'Iceland hopes to use its presidency to scrap the levy.', ['ISL oppose']],
    ['no time wasted', 'Iceland wasted no time in condemning the levy.', ['ISL oppose']],
    ['no time lost', 'Iceland lost no time in endorsing the levy.', ['ISL support']],
    ['critics', 'Iceland sided with critics of the levy.', ['ISL oppose']],
    ['but among its critics once (a guard)', 'Among the critics of the levy is Iceland.', ['ISL oppose']],
    ['no favour', 'The levy found no favour with Iceland’s government.', ['ISL oppose']],
    ['its purpose', 'The levy had outlived its purpose, Iceland’s government said.', ['ISL oppose']],
  ])('how it is told: %s: %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['not excluded', 'Iceland would not exclude the levy.', ['ISL neutral']],
    ['not drawn', 'Iceland’s minister did not want to be drawn on the levy.', ['ISL neutral']],
    ['declined', 'Iceland declined to be drawn on the levy.', ['ISL neutral']],
    ['good relations say nothing', 'The levy had been the only cloud over good relations, Iceland’s government commented.', []],
  ])('on neither side: %s: %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
