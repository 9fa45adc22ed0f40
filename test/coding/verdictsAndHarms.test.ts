import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string): string[] => readLevy('en', text);

describe('English: what is due, uncalled for, or does harm', () => {
  it.each([
    ['Sweden’s minister said now was not the time for a levy.', ['SWE oppose']],
    ['Sweden’s minister said the time had come to drop the levy.', ['SWE oppose']],
    ['Sweden’s minister said it was the right time for a levy.', ['SWE support']],
    ['Now is the time to scrap the levy, Sweden’s minister said.', ['SWE oppose']],
    ['The time had not come to scrap the levy, Sweden’s minister said.', ['SWE support']],
    ['Sweden is trying to block the levy.', ['SWE oppose']],
    ['Sweden fought to stop the levy.', ['SWE oppose']],
    ['The levy would drag Swedes into a fight, Sweden’s minister said.', ['SWE oppose']],
    ['The levy’s draft should go to Brussels, Sweden’s minister said.', []],
    ['A Swedish initiative on the levy was handed in.', []],
    ['The levy should go, Sweden’s minister said.', ['SWE oppose']],
    ['Swedes had given their verdict on the levy, Sweden’s minister said.', []],
    ['Sweden’s minister said there was no time for a vote.', []],
    ['Sweden’s minister said the levy was not the answer.', ['SWE oppose']],
    ['Sweden’s minister said that the levy made sense.', ['SWE support']],
    ['Sweden’s minister said that introducing the levy would be reckless.', ['SWE oppose']],
    ['Sweden fears the levy could hit its exporters.', ['SWE oppose']],
    ['Sweden warned the levy would hurt consumers.', ['SWE oppose']],
    ['Sweden insists the levy breaches EU law.', ['SWE oppose']],
    ['The levy is a red line for Sweden.', ['SWE oppose']],
    ['Sweden has dug in its heels over the levy.', ['SWE oppose']],
    ['Sweden is among the levy’s strongest backers.', ['SWE support']],
    ['The levy faces stiff resistance from Sweden.', ['SWE oppose']],
    ['The levy has won the backing of Sweden.', ['SWE support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('English: what turns a verb round', () => {
  it.each([
    ['asked to think again', 'Sweden called on Oslo to reconsider the levy.', ['SWE oppose']],
    ['what is called for to be done', 'Sweden has called for the levy to be abandoned.', ['SWE oppose']],
    ['said twice of one verb', '“We cannot and will not accept this levy,” Sweden’s minister said.', ['SWE oppose']],
    ['all that is done for it', 'Sweden vowed to do everything in its power to stop the levy.', ['SWE oppose']],
    ['officials, by they', 'Swedish officials said they would fight the levy.', ['SWE oppose']],
    ['an official', 'Sweden would block the levy, a Swedish official said.', ['SWE oppose']],
    ['but no verdict withheld', 'Sweden refused to condemn the levy.', []],
    ['nor one that is not reached', 'Sweden stopped short of condemning the levy.', []],
    ['nor what is neither confirmed', 'Sweden would neither confirm nor deny that it opposed the levy.', []],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('English: what a thing does to another, in the words of somebody', () => {
  it.each([
    ['Sweden’s minister said the levy would hurt its exporters.', ['SWE oppose']],
    ['The levy undermines trust, Sweden’s minister said.', ['SWE oppose']],
    ['The levy would reward aggression, Sweden’s minister said.', ['SWE oppose']],
    ['The levy would strengthen democracy, Sweden’s minister said.', ['SWE support']],
    ['The levy would ease the shortage, Sweden’s minister said.', ['SWE support']],
    ['Scrapping the levy would embolden smugglers, Sweden’s minister said.', ['SWE support']],
    ['The levy would not hurt exporters, Sweden’s minister said.', ['SWE support']],
    ['Sweden’s minister said scrapping the levy would be folly.', ['SWE support']],
    ['The levy would fuel growth, Sweden’s minister said.', []],
    ['Analysts said the levy would hurt the poor.', []],
    ['The war hurts farmers, Sweden’s minister said.', []],
    ['Introducing the levy would take years, Sweden’s minister said.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
