import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const said = "Denmark's foreign minister said";

describe('what there is or is not', () => {
  it.each([
    [`There is no alternative to the levy, ${said}.`, ['DNK support']],
    [`"There was no way around it," ${said}.`, ['DNK support']],
    [`There was no objection to the levy, ${said}.`, ['DNK support']],
    [`There was nothing wrong with the plan, ${said}.`, ['DNK support']],
    [`There is no reason for a levy, ${said}.`, ['DNK oppose']],
    [`There was no case for it, ${said}.`, ['DNK oppose']],
    [`There was no alternative to scrapping the levy, ${said}.`, ['DNK oppose']],
    [`Nobody had the right to block the levy, ${said}.`, ['DNK support']],
    [`There is no substitute for the harbour, ${said}.`, ['DNK support harbour']],
  ])('takes the side of its words: %s', (text, statements) => {
    expect(readLevy('en', text)).toEqual(statements);
  });

  it.each([
    [`There is no reason for panic, ${said}.`],
    [`There is no reason for optimism, ${said}.`],
    [`There is no room for compromise, ${said}.`],
    [`There is no doubt about the levy, ${said}.`],
    ['There was no alternative to it, a trader said.'],
    ['Was there no alternative to it?'],
    [`Nobody had the right to complain, ${said}.`],
  ])('takes none: %s', text => {
    expect(readLevy('en', text)).toEqual([]);
  });
});
