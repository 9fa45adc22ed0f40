import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Sides of Norway on a levy, "other" where it is read to take one on something else. */
function sides(text: string): string {
  const { statements } = coder.code({ title: '', text, language: 'en', publishedAt: '2026-03-04T08:00:00Z' });
  const own = statements.filter(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).id === 'country:NOR');
  return [...new Set(own.map(({ stance, subject }) => (/levy/.test(subject.id) ? stance : 'other')))].join(' ') || '–';
}

const words = (list: string): string[] => list.split(',').map(word => word.trim());

describe('English adjectives: what is said of a matter', () => {
  it.each(
    words(
      'implausible, simplistic, foolhardy, knee-jerk, ineffective, unattainable, convoluted, half-hearted, piecemeal, farcical, spineless, calamitous, insidious, brutal, callous, corrupt, duplicitous, rigged, self-serving, high-handed, coercive, orwellian, obstructive, inflexible, ill-suited, without merit, threatening, chilling, too slow, too ambitious, hardly helpful, far from perfect, anything but a success, less than fair, barely acceptable',
    ),
  )('against: %s', word => {
    expect(sides(`The salmon levy is ${word}, Norway’s foreign minister said.`)).toBe('oppose');
  });

  it.each(
    words(
      'principled, generous, far-seeing, cogent, well-designed, understandable, harmless, achievable, enforceable, highly effective, watertight, invaluable, momentous, wonderful, first-rate, in everyone’s interest, inescapable, hardly a mistake, far from unfair',
    ),
  )('for: %s', word => {
    expect(sides(`The salmon levy is ${word}, Norway’s foreign minister said.`)).toBe('support');
  });

  it.each(words('apoplectic over, incredulous at, irked by, cagey about, tepid on, gloomy about, impatient with, jittery about'))(
    'against, how somebody stands to it: %s',
    word => {
      expect(sides(`Norway’s foreign minister said his government was ${word} the planned salmon levy.`)).toBe('oppose');
    },
  );

  it.each(words('sanguine about, agreeable to, partial to, hungry for, predisposed to, serious about'))(
    'for, how somebody stands to it: %s',
    word => {
      expect(sides(`Norway’s foreign minister said his government was ${word} the planned salmon levy.`)).toBe('support');
    },
  );

  it.each([
    ['how a thing is', 'The weather is cold and the nights are dark, Norway’s foreign minister said.'],
    ['too much for something to follow', 'The bank is too big to fail, Norway’s finance minister said.'],
    ['how long', 'The salmon levy is new, Norway’s foreign minister said.'],
    ['what somebody does just now', 'Norway’s foreign minister said Sweden was threatening a levy.'],
  ])('guard, %s: %s', (_, text) => {
    expect(sides(text)).not.toMatch(/oppose|support/);
  });
});
