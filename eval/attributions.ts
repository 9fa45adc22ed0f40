import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCodebook } from '../src/codebook/load.ts';
import type { Attribution, Coder, Span } from '../src/coding/coder.ts';
import { createCoder } from '../src/coding/createCoder.ts';
import { findShared } from './corpora.ts';
import { harmonic } from './f1.ts';
import { formatRows, type Row, row, skipped } from './row.ts';

// Scores English attributions on PolNeAR: which words are content, source and cue of some attribution, over all articles (micro F1).
// usage: npx tsx eval/attributions.ts

type Role = 'content' | 'source' | 'cue';
type Stretch = { start: number; end: number };
type Count = { right: number; found: number; wanted: number };

const roles: Role[] = ['content', 'source', 'cue'];

/** The stretches that annotators marked, by role. A line is `T1<tab>Source 89 106;110 115<tab>text`. */
function readGold(file: string): Record<Role, Stretch[]> {
  const gold: Record<Role, Stretch[]> = { content: [], source: [], cue: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const match = line.match(/^T\d+\t(Source|Cue|Content) ([\d; ]+)\t/);
    if (!match) continue;
    for (const part of match[2]!.split(';')) {
      const [start, end] = part.split(' ').map(Number);
      gold[match[1]!.toLowerCase() as Role].push({ start: start!, end: end! });
    }
  }
  return gold;
}

const stretchesOf = (span: Span | null): Stretch[] => (span ? (span.spans ?? [span]) : []);

const readSystem = (attributions: Attribution[]): Record<Role, Stretch[]> => ({
  content: attributions.flatMap(one => stretchesOf(one.message)),
  source: attributions.flatMap(one => stretchesOf(one.speaker)),
  cue: attributions.flatMap(one => stretchesOf(one.cue)),
});

/** Start offsets of the words that some stretch touches. */
function wordsIn(words: Stretch[], stretches: Stretch[]): Set<number> {
  const found = new Set<number>();
  for (const stretch of stretches)
    for (const word of words) if (word.start < stretch.end && word.end > stretch.start) found.add(word.start);
  return found;
}

/** English attributions in campaign news: which words are content, source and cue of some attribution. */
export function measureAttributions(coder: Coder): Row[] {
  const folder = findShared('corpora/polnear-en/dev');
  if (!folder) return [skipped('polnear-en')];
  const counts: Record<Role, Count> = {
    content: { right: 0, found: 0, wanted: 0 },
    source: { right: 0, found: 0, wanted: 0 },
    cue: { right: 0, found: 0, wanted: 0 },
  };
  const files = readdirSync(join(folder, 'text')).filter(file => file.endsWith('.txt'));
  const annotated = readdirSync(join(folder, 'attributions'));
  for (const file of files) {
    const mark = annotated.find(name => name.startsWith(basename(file, '.txt')));
    if (mark) countWords(counts, readFileSync(join(folder, 'text', file), 'utf8'), readGold(join(folder, 'attributions', mark)), coder);
  }
  return roles.map(role => {
    const { right, found, wanted } = counts[role];
    const [precision, recall] = [right / found || 0, right / wanted || 0];
    const f1 = harmonic(precision, recall);
    const shown = `${f1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)})`;
    return row('polnear-en dev', `${role} F1 by words, ${files.length} articles`, f1, { shown });
  });
}

function countWords(counts: Record<Role, Count>, text: string, gold: Record<Role, Stretch[]>, coder: Coder): void {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(match => ({ start: match.index, end: match.index + match[0].length }));
  const system = readSystem(coder.code({ title: '', text, language: 'en', publishedAt: '2016-10-01T12:00:00Z' }).attributions);
  for (const role of roles) {
    const wanted = wordsIn(words, gold[role]);
    const found = wordsIn(words, system[role]);
    counts[role].wanted += wanted.size;
    counts[role].found += found.size;
    for (const at of found) if (wanted.has(at)) counts[role].right++;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(formatRows(measureAttributions(createCoder(loadCodebook()))));
