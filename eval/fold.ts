import { readFileSync } from 'node:fs';
import type { Change } from '../src/domain/change.ts';
import { foldHistory } from '../src/domain/history.ts';
import type { Said } from '../src/domain/observation.ts';
import { establishFrom, overturnFrom, overturnTogether } from '../src/domain/thresholds.ts';
import { findShared } from './corpora.ts';
import { type Row, share, skipped } from './row.ts';

type Pair = {
  actor: string;
  issue: number;
  prev_date: string;
  prev: number;
  date: string;
  now: number;
  change: boolean;
  confirmed_by_next: boolean;
};
/** What one actor was claimed to hold on one issue, day by day. */
type Chain = { days: { date: string; polarity: number }[]; pairs: Pair[] };

/**
 * Authorities of every claim, from each threshold of the fold down to the next. Only their ratio to the thresholds counts: to halve the words' authority
 * is to double `establishFrom`, `overturnFrom` and `overturnTogether.weight`.
 */
const steps = [overturnFrom, overturnTogether.weight / 2, establishFrom, establishFrom - 0.01];
/** One claim in so many is taken for its opposite where misreadings are played. */
const misreadEvery = 10;

/** Claims with the polarity that people gave them through the fold alone: flips told against false alarms, over the thresholds. */
export function measureFold(): Row[] {
  const file = findShared('corpora/debatenet-de/change_pairs_dev.jsonl');
  if (!file) return [skipped('fold on debatenet-de')];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const chains = readChains(lines.map(line => JSON.parse(line) as Pair));
  return steps.flatMap(authority => measureStep(chains, authority));
}

function readChains(pairs: Pair[]): Chain[] {
  const chains = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = `${pair.actor} ${pair.issue}`;
    chains.set(key, [...(chains.get(key) ?? []), pair]);
  }
  return [...chains.values()].map(own => {
    const polarities = new Map(own.flatMap(one => [[one.prev_date, one.prev] as const, [one.date, one.now] as const]));
    const days = [...polarities].map(([date, polarity]) => ({ date, polarity })).sort((a, b) => (a.date < b.date ? -1 : 1));
    return { days, pairs: own };
  });
}

function measureStep(chains: Chain[], authority: number): Row[] {
  const set = `fold, authority ${authority.toFixed(2)} = ${(authority / overturnFrom).toFixed(2)} × overturnFrom`;
  const told = chains.flatMap(chain => tell(chain, authority, () => false));
  const flips = told.filter(({ pair }) => pair.change);
  const confirmed = flips.filter(({ pair }) => pair.confirmed_by_next);
  const steady = told.filter(({ pair }) => !pair.change);
  const misread = Array.from({ length: misreadEvery }, (_, turn) =>
    chains.flatMap((chain, at) => tell(chain, authority, day => (at + day) % misreadEvery === turn)),
  ).flat();
  const steadyMisread = misread.filter(({ pair }) => !pair.change);
  const count = (outcomes: Outcome[], key: 'alarm' | 'owed') => outcomes.filter(one => one[key]).length;
  return [
    share(set, 'flips told at once', count(flips, 'alarm'), flips.length),
    share(set, 'of these, those that the next claim confirms', count(confirmed, 'alarm'), confirmed.length),
    share(set, 'flips told at once or with the next claim', flips.filter(one => one.alarm || one.owed).length, flips.length),
    share(set, 'of these, those that the next claim confirms', confirmed.filter(one => one.alarm || one.owed).length, confirmed.length),
    share(set, 'false alarms on unchanged pairs', steady.filter(one => one.alarm && !one.late).length, steady.length),
    share(
      set,
      `the same, one claim in ${misreadEvery} misread`,
      steadyMisread.filter(one => one.alarm && !one.late).length,
      steadyMisread.length,
    ),
  ];
}

/** `alarm`: a change on the day of the pair. `owed`: a flip not told, but told with the next claim, where it is `late`. */
type Outcome = { pair: Pair; alarm: boolean; owed: boolean; late: boolean };

function tell({ days, pairs }: Chain, authority: number, isMisread: (day: number) => boolean): Outcome[] {
  const said = days.map(({ date, polarity }, at) => toSaid(at + 1, date, isMisread(at) ? -polarity : polarity, authority));
  const isAlarm = ({ kind }: Change) => kind === 'reversal' || kind === 'contested' || kind === 'softening';
  const alarms = new Set(
    foldHistory(said, holder)
      .changes.filter(isAlarm)
      .map(({ at }) => at.slice(0, 10)),
  );
  const flips = new Set(pairs.filter(({ change }) => change).map(({ date }) => date));
  return pairs.map(pair => {
    const next = pairs.find(({ prev_date }) => prev_date === pair.date)?.date ?? '';
    const alarm = alarms.has(pair.date);
    return {
      pair,
      alarm,
      owed: pair.change && !alarm && alarms.has(next) && !flips.has(next),
      late: !pair.change && alarm && flips.has(pair.prev_date) && !alarms.has(pair.prev_date),
    };
  });
}

const holder = 'person:holder';

/** A plain word of the holder's own, each day in an article and a story of its own. */
function toSaid(id: number, date: string, polarity: number, authority: number): Said {
  const when = `${date}T12:00:00.000Z`;
  const stance = polarity > 0 ? ('support' as const) : ('oppose' as const);
  const words = { stance, intensity: 0.8, modality: 'asserted' as const, directness: 'own' as const, rank: null, confidence: authority };
  return {
    id,
    actorId: holder,
    articleId: id,
    originId: id,
    ...words,
    saidOn: when,
    publishedAt: when,
    evidenceIn: 'text',
    evidenceStart: 0,
  };
}
