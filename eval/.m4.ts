import { loadCodebook } from '../src/codebook/load.ts';
import { createCoder } from '../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const s =
  'Trump und Putin kündigten an, ihre direkten Gespräche fortzusetzen, Russland fordert eine Lösung, die die Ursachen des Konflikts beseitigt, ';
const cases: [string, (n: number) => string, number][] = [
  ['letters', n => 'x'.repeat(n * 100), 10000],
  ['digits', n => '7'.repeat(n * 100), 10000],
  ['quotes', n => '"'.repeat(n * 10), 10000],
  ['open', n => '„'.repeat(n * 10), 10000],
  ['quoted words', n => '„ja“ '.repeat(n * 10), 10000],
  ['brackets', n => '('.repeat(n * 10), 10000],
  ['commas', n => 'nein, '.repeat(n * 10), 10000],
  ['stops', n => '.'.repeat(n * 10), 10000],
  ['names', n => 'Merz '.repeat(n * 5), 10000],
  ['compound', n => 'Donaudampfschifffahrts'.repeat(n * 4.5), 10000],
  ['clauses', n => s.repeat(n / 10), 10000],
  ['nested', n => 'Merz sagte, dass Macron sagte, '.repeat(n * 0.15), 10000],
];
for (const [name, make] of cases)
  for (const language of ['de', 'en'])
    for (const asTitle of [false, true])
      for (const n of [500, 1000, 2000]) {
        const t = make(n);
        const a = performance.now();
        coder.code({ title: asTitle ? t : '', text: asTitle ? '' : t, language, publishedAt: '2025-03-01T12:00:00Z' });
        console.log(name, language, asTitle ? 'title' : 'text', n, Math.round(performance.now() - a));
      }
