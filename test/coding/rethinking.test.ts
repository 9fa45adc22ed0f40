import { describe, expect, it } from 'vitest';
import { everySideOf } from './sidesOf.ts';

const read = (text: string) => everySideOf('country:NOR', text);

describe('what somebody is asked to think over once more', () => {
  it.each([
    ['Norway asked Stockholm to think again about the levy.', 'oppose levy'],
    ['Norway wants the levy reconsidered.', 'oppose levy'],
    ['Norway appealed to Sweden to revisit the levy.', 'oppose levy'],
    ['Norway said the levy ought to be reconsidered.', 'oppose levy'],
    ['Sweden will impose a levy. Norway’s prime minister called on Stockholm to change its mind.', 'oppose levy'],
    ['Sweden will impose a levy. Oslo wants Stockholm to have second thoughts.', 'oppose levy'],
    ['Sweden plans a levy. Norway has urged the government to reconsider.', 'oppose levy'],
    ['Sweden has scrapped its levy. Norway asked Stockholm to reconsider.', 'support levy'],
    ['Sweden decided on Monday to abolish the levy. Norway urged it to reconsider.', 'support levy'],
  ])('is not wanted as it is: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each(['Norway said it would reconsider the levy.', 'Norway was asked to reconsider the levy.', 'Norway urged Sweden to think again.'])(
    'nothing is said here: %s',
    text => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('what ought to be', () => {
  it.each([
    ['Norway said the levy ought to be scrapped.', 'oppose levy'],
    ['The levy ought not to be introduced, Norway said.', 'oppose levy'],
    ['Norway said the levy ought to stay.', 'support levy'],
  ])('is a duty: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });
});

describe('a day between a verb and what is to be done', () => {
  it.each([
    ['Norway decided on Monday to abolish the levy.', 'oppose levy'],
    ['Norway agreed on Thursday to freeze the levy.', 'oppose levy'],
    ['Norway agreed on Thursday to introduce the levy.', 'support levy'],
  ])('is no thing: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });
});
