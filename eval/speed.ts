import type { Coder } from '../src/coding/coder.ts';
import { clock, median } from './clock.ts';
import { readGold } from './gold.ts';
import { type Row, row } from './row.ts';

/** After so many articles little is left to compile. */
const settling = 300;

type Text = { text: string; language: 'de' | 'en' };

/**
 * What an article costs, how that grows with its length, and what hostile text of 1 MB costs. In processor time, so that a busy machine blurs it less. V8 goes on
 * compiling for some hundred articles, so what one costs then, as in a worker that lives for days, is told beside what it costs soon after a start.
 */
export function measureSpeed(coder: Coder): Row[] {
  const articles = readGold('test/coding/gold');
  const texts = (['de', 'en'] as const).map(language => ({
    language,
    text: articles
      .filter(one => one.language === language)
      .map(({ text }) => text)
      .join('\n\n'),
  }));
  const cut = (length: number): Text[] =>
    texts.map(({ text, language }) => ({ language, text: text.repeat(Math.ceil(length / text.length)).slice(0, length) }));
  const code = ({ text, language }: Text) => coder.code({ title: '', text, language, publishedAt: '2025-06-01T12:00:00Z' });
  const time = (one: Text, runs: number) => median(Array.from({ length: runs }, () => clock(() => code(one))));
  const medianAt = (length: number, runs: number) =>
    cut(length)
      .map(one => time(one, runs))
      .reduce((a, b) => a + b, 0) / texts.length;
  medianAt(3_000, 40); // the most used parts are compiled by now
  const short = medianAt(3_000, 41);
  const hostile = hostileTexts(texts).map(({ name, ...one }) => ({ name, ms: clock(() => code(one)) }));
  const worst = hostile.reduce((a, b) => (b.ms > a.ms ? b : a));
  medianAt(3_000, settling);
  const settled = medianAt(3_000, 41);
  // Both lengths when little is left to compile: else the one that is read first looks dearer, whatever its length.
  const growth = medianAt(96_000, 5) / 96 / (medianAt(6_000, 41) / 6);
  return [
    row('speed', 'median for 3 kB, ms', short, { shown: `${short.toFixed(1)} ms`, atMost: 5 }),
    row('speed', `the same ${settling} articles later`, settled, { shown: `${settled.toFixed(1)} ms` }),
    row('speed', 'time a kB at 96 kB over that at 6 kB', growth, { shown: growth.toFixed(2), reference: 'linear is 1', atMost: 1.5 }),
    row('speed', `slowest of ${hostile.length} hostile texts of 1 MB (${worst.name}), s`, worst.ms / 1000, {
      shown: `${(worst.ms / 1000).toFixed(2)} s`,
      atMost: 2,
    }),
  ];
}

function hostileTexts(texts: Text[]): (Text & { name: string })[] {
  const pieces = {
    letters: 'a',
    brackets: '((',
    quotes: '„“ "',
    commas: 'Paris, ',
    that: 'dass er sagte, ',
    full: 'Die USA lehnen das ab. ',
    open: '„Merkel sagte: ',
  };
  const filled = Object.entries(pieces).map(([name, piece]) => ({
    name,
    language: 'de' as const,
    text: piece.repeat(Math.ceil(1e6 / piece.length)),
  }));
  return [
    ...filled,
    ...texts.map(({ text, language }) => ({ name: `articles ${language}`, language, text: text.repeat(Math.ceil(1e6 / text.length)) })),
  ];
}
