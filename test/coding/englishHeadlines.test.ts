import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const text = 'OSLO - The treaty on fish has been talked about in Norway for months. It rained on Monday.';
/** Which side the title says that somebody takes on the treaty. */
const read = (title: string): string[] =>
  coder
    .code({ title, text, language: 'en', publishedAt: '2025-06-01T12:00:00Z' })
    .statements.filter(({ subject, evidence }) => evidence.in === 'title' && /agreement|treaty/.test(subject.id))
    .map(({ stance }) => stance);

describe('English headlines', () => {
  it.each([
    ['Norwegian prime minister backs treaty', 'support'],
    ["Norway's foreign minister blocks treaty", 'oppose'],
    ['Norwegian government favours treaty', 'support'],
    ['Norwegian premier rules out treaty', 'oppose'],
    ['Norwegian premier calls treaty a mistake', 'oppose'],
    ['Norway urged Sweden to back treaty', 'support'],
    ['Norway called for treaty', 'support'],
  ])('%s', (title, side) => expect(read(title)).toEqual([side]));

  it.each([
    'Norway urged to back treaty',
    'Norway called on to back treaty',
    'Norway criticised for backing treaty',
    'Norway accused of breaking treaty',
    'Norway forced to sign treaty',
  ])('tell what others want of somebody, or think: %s', title => {
    expect(read(title)).toEqual([]);
  });
});
