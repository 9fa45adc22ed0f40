import { describe, expect, it } from 'vitest';
import { resolveNames, severityBand, subscriptionWish } from '../../src/domain/subscription.ts';

const known = [
  { id: 'country:USA', names: ['United States', 'USA', 'Vereinigte Staaten'] },
  { id: 'country:DEU', names: ['Germany', 'Deutschland'] },
  { id: 'person:donald-trump', names: ['Donald Trump', 'Trump'] },
  { id: 'person:eric-trump', names: ['Eric Trump', 'Trump'] },
];

describe('names of what is watched', () => {
  it('are ids or names in either language, in any case', () => {
    expect(resolveNames(['country:usa', 'deutschland', 'Donald Trump'], known)).toEqual({
      ids: ['country:USA', 'country:DEU', 'person:donald-trump'],
      unknown: [],
      ambiguous: [],
    });
  });
  it('name the same thing twice and it is watched once', () => {
    expect(resolveNames(['USA', 'United States'], known).ids).toEqual(['country:USA']);
  });
  it.each([
    ['Deutchland', ['country:DEU']],
    ['country:DUE', ['country:DEU']],
    ['Donald', ['person:donald-trump']],
    ['Atlantis', []],
    ['', []],
  ])('%j is unknown, and perhaps %j was meant', (name, suggestions) => {
    expect(resolveNames([name], known)).toEqual({ ids: [], unknown: [{ name, suggestions }], ambiguous: [] });
  });
  it('a name that two people share is not guessed', () => {
    expect(resolveNames(['Trump'], known)).toEqual({
      ids: [],
      unknown: [],
      ambiguous: [{ name: 'Trump', candidates: ['person:donald-trump', 'person:eric-trump'] }],
    });
  });
});

describe('a wish for a subscription', () => {
  it('is everything that matters, at once, when nothing is said', () => {
    expect(subscriptionWish.parse({})).toMatchObject({ who: [], what: [], minSeverity: 0, schedule: 'immediate', language: 'en' });
    expect(subscriptionWish.parse({}).kinds).not.toContain('new');
  });
  it.each([
    ['high', 0.7],
    ['0.55', 0.55],
  ])('takes a severity as a word or a number: %s', (minSeverity, number) => {
    expect(subscriptionWish.parse({ minSeverity }).minSeverity).toBe(number);
  });
  it.each([
    [{ minSeverity: '2' }],
    [{ minSeverity: 'huge' }],
    [{ zone: 'Europe/Berlim' }],
    [{ localTime: '25:00' }],
    [{ localTime: '7' }],
    [{ kinds: ['surprise'] }],
    [{ kinds: [] }],
    [{ language: 'fr' }],
    [{ colour: 'red' }],
  ])('refuses %j', wish => {
    expect(subscriptionWish.safeParse(wish).success).toBe(false);
  });
});

it.each([
  [1, 'high'],
  [0.7, 'high'],
  [0.69, 'medium'],
  [0.4, 'medium'],
  [0, 'low'],
])('a severity of %f is called %s', (severity, band) => {
  expect(severityBand(severity)).toBe(band);
});
