import type { Coder } from '../src/coding/coder.ts';
import { findShared } from './corpora.ts';
import { type Row, share, skipped } from './row.ts';
import { readSeries, type Series, type SeriesScore, scoreSeries } from './series.ts';
import { openWorkplace } from './workplace.ts';

/** Dated series through the whole pipeline: alerts, statements, forbidden statements; ours by half, then those beside the checkout. */
export async function measureSeries(coder: Coder): Promise<Row[]> {
  const own = readSeries('test/scenarios');
  const isAside = ({ id }: Series) => /^(?:de|en)-b-/.test(id);
  const shared = findShared('scenarios');
  const place = await openWorkplace();
  const scoreAll = async (all: Series[]) => {
    const scores: SeriesScore[] = [];
    for (const one of all) {
      await place.empty();
      scores.push(await scoreSeries(one, coder, place.db));
    }
    return scores;
  };
  try {
    return [
      ...summarise('scenarios, dev half', await scoreAll(own.filter(one => !isAside(one)))),
      ...summarise('scenarios, -b half', await scoreAll(own.filter(isAside))),
      ...(shared ? summarise('shared scenarios', await scoreAll(readSeries(shared))) : [skipped('shared scenarios')]),
    ];
  } finally {
    await place.close();
  }
}

function summarise(set: string, scores: SeriesScore[]): Row[] {
  const sum = (count: (score: SeriesScore) => number) => scores.reduce((total, score) => total + count(score), 0);
  const silent = scores.filter(score => score.silent);
  const raised = sum(({ alerts }) => alerts.raised);
  return [
    share(
      set,
      `alert precision, ${scores.length} series`,
      raised,
      sum(({ alerts }) => alerts.told),
      { atLeast: 0.95 },
    ),
    share(
      set,
      'alert recall',
      raised,
      sum(({ alerts }) => alerts.expected),
      { atLeast: 0.95 },
    ),
    share(
      set,
      'alerts of the right kind',
      sum(({ alerts }) => alerts.rightKind),
      raised,
    ),
    share(set, 'quiet where no alert is due', silent.filter(({ alerts }) => alerts.told === 0).length, silent.length),
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
