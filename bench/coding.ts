import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { clock, median } from '../eval/clock.ts';
import { readGold } from '../eval/gold.ts';
import { type Row, row } from '../eval/row.ts';
import { loadCodebook } from '../src/codebook/load.ts';
import { createCoder } from '../src/coding/createCoder.ts';
import { tokenize } from '../src/language/tokens.ts';

const kilobytes = 3;
const runs = 101;

/** What reading an article costs in processor time, beside the cost of merely cutting it into words, and what memory the coder holds. */
export async function measureCoding(): Promise<Row[]> {
  const bare = await heapInMb();
  const coder = createCoder(loadCodebook());
  const code = (language: 'de' | 'en', text: string) => coder.code({ title: '', text, language, publishedAt: '2025-06-01T12:00:00Z' });
  const articles = readGold('test/coding/gold');
  const rows = (['de', 'en'] as const).flatMap(language => {
    const texts = articles.filter(one => one.language === language).map(({ text }) => text);
    const text = texts.join('\n\n').slice(0, kilobytes * 1000);
    const time = (work: () => unknown) => median(Array.from({ length: runs }, () => clock(work)));
    time(() => code(language, text)); // compiled by now
    const coding = time(() => code(language, text)) / kilobytes;
    const words = time(() => repeat(() => tokenize(text, language), 50)) / 50 / kilobytes;
    const shown = `${coding.toFixed(2)} ms = ${(coding / words).toFixed(0)} × cutting it into words`;
    return [row('coding', `a kB (${language})`, coding, { shown })];
  });
  const held = (await heapInMb()) - bare;
  for (let round = 0; round < 10; round++) for (const { language, text } of articles) code(language, text);
  const later = (await heapInMb()) - bare;
  return [
    ...rows,
    row('coding', 'memory that a coder of both languages holds, MB', held, { shown: `${held.toFixed(0)} MB` }),
    row('coding', `the same after ${10 * articles.length} articles more, over that`, later / held, {
      shown: (later / held).toFixed(2),
      atMost: 1.1,
    }),
  ];
}

function repeat(work: () => unknown, times: number): void {
  for (let time = 0; time < times; time++) work();
}

/** What is in use after everything unused was collected, buffers included. */
async function heapInMb(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  await new Promise(resolve => setImmediate(resolve)); // buffers are given back a turn later
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
