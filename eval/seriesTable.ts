import type { Coder } from '../src/coding/coder.ts';
import { findShared, partOf } from './corpora.ts';
import { countUnfounded, giveStatements } from './given.ts';
import { type Row, share, skipped } from './row.ts';
import { readSeries, type Series, type SeriesScore, scoreSeries } from './series.ts';
import { openWorkplace } from './workplace.ts';

/** Dated series through the whole pipeline: alerts, statements, forbidden statements; ours part by part, then those beside the checkout. */
export async function measureSeries(coder: Coder): Promise<Row[]> {
  const shared = findShared('scenarios');
  return score(coder, [...ownParts('scenarios'), ...(shared ? [['shared scenarios', readSeries(shared)] as const] : [])], summarise).then(
    rows => (shared ? rows : [...rows, skipped('shared scenarios')]),
  );
}

/**
 * The same series with every expected statement read and nothing else: what the fold makes of a perfect reading. Where a change rests on words that
 * the series does not expect as statements, no alert can come: those are left out and counted.
 */
export async function measureGiven(coder: Coder): Promise<Row[]> {
  const parts = ownParts('given statements');
  const unfounded = parts.map(([set, all]) => {
    const due = all.flatMap(({ expect }) => expect.changes).length;
    return share(set, 'changes left out: words not among the statements', sum(all.map(countUnfounded)), due);
  });
  return [...(await score(coder, parts, summariseAlerts, giveStatements)), ...unfounded];
}

function ownParts(set: string): [string, Series[]][] {
  const own = readSeries('test/scenarios');
  const letters = [...new Set(own.map(({ id }) => partOf(id)))].sort();
  const name = (letter: string) => (letter === 'a' ? 'dev half' : `-${letter} ${letter === 'b' ? 'half' : 'part'}`);
  return letters.map(letter => [`${set}, ${name(letter)}`, own.filter(({ id }) => partOf(id) === letter)]);
}

type Prepare = (series: Series, coder: Coder) => { series: Series; coder: Coder };
type Summarise = (set: string, scores: SeriesScore[]) => Row[];

/** Replays each series in an emptied database and sums up set by set. */
async function score(
  coder: Coder,
  sets: (readonly [string, Series[]])[],
  summarise: Summarise,
  prepare: Prepare = (series, coder) => ({ series, coder }),
): Promise<Row[]> {
  const place = await openWorkplace();
  const rows: Row[] = [];
  try {
    for (const [set, all] of sets) {
      const scores: SeriesScore[] = [];
      for (const one of all) {
        await place.empty();
        const prepared = prepare(one, coder);
        scores.push(await scoreSeries(prepared.series, prepared.coder, place.db));
      }
      rows.push(...summarise(set, scores));
    }
    return rows;
  } finally {
    await place.close();
  }
}

function summariseAlerts(set: string, scores: SeriesScore[]): Row[] {
  const sum = sumOf(scores);
  const silent = scores.filter(score => score.silent);
  const raised = sum(({ alerts }) => alerts.raised);
  const told = sum(({ alerts }) => alerts.told);
  const expected = sum(({ alerts }) => alerts.expected);
  const rightKind = sum(({ alerts }) => alerts.rightKind);
  return [
    share(set, `alert precision, ${scores.length} series`, raised, told, { atLeast: 0.95 }),
    share(set, 'alert recall', raised, expected, { atLeast: 0.95 }),
    share(set, 'alerts of the right kind', rightKind, raised),
    share(set, 'quiet where no alert is due', silent.filter(({ alerts }) => alerts.told === 0).length, silent.length),
  ];
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

const sumOf = (scores: SeriesScore[]) => (count: (score: SeriesScore) => number) =>
  scores.reduce((total, score) => total + count(score), 0);

function summarise(set: string, scores: SeriesScore[]): Row[] {
  const sum = sumOf(scores);
  return [
    ...summariseAlerts(set, scores),
    share(
      set,
      'statements found',
      sum(({ statements }) => statements.found),
      sum(({ statements }) => statements.expected),
    ),
    share(
      set,
      'forbidden statements coded',
      sum(({ forbidden }) => forbidden.coded),
      sum(({ forbidden }) => forbidden.watched),
    ),
    share(
      set,
      'series passed',
      scores.filter(({ passed }) => passed).length,
      scores.length,
      set.startsWith('shared') ? { atLeast: 1 } : {},
    ),
  ];
}
