import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string, ...opening: [string?, RegExp?]): string[] => readLevy('en', text, ...opening);

describe('English: what stands behind a colon', () => {
  it.each([
    ['Sweden was blunt: the levy was a mistake.', ['SWE oppose']],
    ['Sweden’s prime minister was blunt: “The levy is a mistake.”', ['SWE oppose']],
    ['Sweden took a softer line: the levy had to go.', ['SWE oppose']],
    ['Sweden’s position is simple: the levy must go.', ['SWE oppose']],
    ['For Sweden the matter is clear: the levy must go.', ['SWE oppose']],
    ['Sweden has its own view: it supports the levy.', ['SWE support']],
    ['Sweden wants the levy introduced now: postponing it would punish the diligent, said an analyst.', ['SWE support']],
    ['Sweden had a bad year: the levy was a mistake.', []],
    ['Two things are known: the levy must go.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('English: a deed that names nothing', () => {
  const convention = 'Poland intends to withdraw from the Ottawa convention on landmines.';
  it.each([
    ['Norway is against leaving.', ['NOR support']],
    ['Norway is firmly against leaving.', ['NOR support']],
    ['Norway has ruled out leaving.', ['NOR support']],
    ['Norway will not leave.', ['NOR support']],
    ['Norway said it would stay in.', ['NOR support']],
    ['Norway will remain a party.', ['NOR support']],
    ['Norway has no plans to leave.', ['NOR support']],
    ['Norway is considering leaving.', []],
    ['Norway’s minister will leave the conference on Tuesday.', []],
  ])('%s', (text, expected) => expect(read(text, convention, /ottawa/)).toEqual(expected));

  it.each([
    ['Sweden opposes signing.', ['SWE oppose']],
    ['Sweden wants to join, too.', ['SWE support']],
    ['Sweden refuses to take part.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(read(text, 'Norway plans a treaty with Iceland.', /treaty|agreement/)).toEqual(expected));
});

describe('English: clauses that were read wrongly', () => {
  it.each([
    ['a verb behind and', 'Sweden rejects the quota and backs the levy.', ['SWE oppose quota', 'SWE support']],
    ['a verb behind but', 'Sweden likes the quota but fears the levy.', ['SWE oppose', 'SWE support quota']],
    ['a verb behind a copula', 'Sweden is against the quota and wants the levy.', ['SWE oppose quota', 'SWE support']],
    [
      'an apposition behind where they met',
      'At a meeting in Rome, Jean-Noel Barrot, the French foreign minister, voiced concern at the levy.',
      ['FRA oppose'],
    ],
    [
      'a relative behind an apposition',
      '“We shall be back,” said Anna Berg, Iceland’s fisheries minister, who argued that the levy was wrong.',
      ['ISL oppose'],
    ],
    ['a spokeswoman by name', 'China supports the levy, said Foreign Ministry spokeswoman Mao Ning.', ['CHN support']],
    ['what somebody let be known', 'The levy was a mistake, the Icelandic fisheries ministry let it be known.', ['ISL oppose']],
    ['on condition', 'Japan supports the levy on condition that the money stays in the region.', ['JPN support']],
    ['the Commission', 'The EU is split. The Commission will not accept the levy.', ['eu oppose']],
    ['but nobody who does something else', 'The levy was rejected by Austria, and Belgium abstained.', ['AUT oppose', 'BEL neutral']],
    [
      'a list to its end',
      'The levy, an idea of Italy, was published on Thursday and rejected by Austria, Belgium, the Czech Republic and Poland too.',
      ['AUT oppose', 'BEL oppose', 'CZE oppose', 'POL oppose'],
    ],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});
