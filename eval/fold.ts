import { readFileSync } from 'node:fs';
import { type Change, changeName } from '../src/domain/change.ts';
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

/** How one claim is read: with which authority, and whether for its opposite. */
type Read = { authority: number; misread: boolean };
type Reader = (chain: number, day: number) => Read;

/**
 * Authorities of every claim, from each threshold of the fold down to the next. Only their ratio to the thresholds counts: to halve the words' authority
 * is to double `establishFrom`, `overturnFrom` and `overturnTogether.weight`.
 */
const steps = [overturnFrom, overturnTogether.weight / 2, establishFrom, establishFrom - 0.01];
/** What one observation needs to overturn a position: the curve on which the default is chosen. The other thresholds move with it. */
const curve = [0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8];
/** How confident the coder is of its statements (of 594 in the coded articles and golden cases): confidence, and how many of them have it at most. */
const confidences = [
  [0.45, 17],
  [0.52, 193],
  [0.6, 411],
  [0.75, 416],
  [0.83, 594],
] as const;
/** Claims read for their opposite, by one minus confidence: .09 in all, as in our series (42 of 488 statements that were found at all). */
const wrongShare = 0.25;
/** How often the claims are read with other luck. */
const turns = 20;

/** Claims with the polarity that people gave them through the fold alone: flips told against false alarms, over the thresholds. */
export function measureFold(): Row[] {
  const file = findShared('corpora/debatenet-de/change_pairs_dev.jsonl');
  if (!file) return [skipped('fold on debatenet-de')];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const chains = readChains(lines.map(line => JSON.parse(line) as Pair));
  return [
    ...steps.flatMap(authority =>
      measureReading(chains, `fold, authority ${authority.toFixed(2)}`, [() => ({ authority, misread: false })]),
    ),
    ...curve.flatMap(threshold =>
      measureReading(chains, `fold, misread at times, overturnFrom ${threshold.toFixed(2)}`, readersFor(threshold)),
    ),
  ];
}

/** Readers as sure, and as often wrong, as the coder is; the same ones for every threshold. */
function readersFor(threshold: number): Reader[] {
  return Array.from({ length: turns }, (_, turn) => (chain: number, day: number) => {
    const random = createRandom(turn * 1_000_003 + chain * 1_009 + day);
    const pick = random() * confidences.at(-1)![1];
    const confidence = confidences.find(([, atMost]) => pick < atMost)![0];
    return { authority: (confidence * overturnFrom) / threshold, misread: random() < (1 - confidence) * wrongShare };
  });
}

/** Numbers in 0..1 that look random and are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
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

function measureReading(chains: Chain[], set: string, readers: Reader[]): Row[] {
  const told = readers.flatMap(read => chains.flatMap((chain, at) => tell(chain, day => read(at, day))));
  const flips = told.filter(({ pair }) => pair.change);
  const confirmed = flips.filter(({ pair }) => pair.confirmed_by_next);
  const steady = told.filter(({ pair }) => !pair.change);
  const falseAlarms = steady.filter(one => one.alarm && !one.late);
  const atOnce = (outcomes: Outcome[]) => outcomes.filter(({ alarm }) => alarm).length;
  const inTheEnd = (outcomes: Outcome[]) => outcomes.filter(({ alarm, owed }) => alarm || owed).length;
  return [
    share(set, 'flips told at once', atOnce(flips), flips.length),
    share(set, 'of these, those that the next claim confirms', atOnce(confirmed), confirmed.length),
    share(set, 'flips told at once or with the next claim', inTheEnd(flips), flips.length),
    share(set, 'of these, those that the next claim confirms', inTheEnd(confirmed), confirmed.length),
    share(set, 'false alarms on unchanged pairs', falseAlarms.length, steady.length),
    share(set, 'flips that the next claim confirms, told then', confirmed.filter(one => one.isConfirmed).length, confirmed.length),
    share(set, 'false alarms that are confirmed', falseAlarms.filter(one => one.isConfirmed).length, steady.length),
  ];
}

/**
 * `alarm`: a change on the day of the pair; `isConfirmed`: by another origin, later. `owed`: a flip not told, but told with the next claim, where it is
 * `late`.
 */
type Outcome = { pair: Pair; alarm: boolean; isConfirmed: boolean; owed: boolean; late: boolean };

function tell({ days, pairs }: Chain, read: (day: number) => Read): Outcome[] {
  const said = days.map(({ date, polarity }, at) => {
    const { authority, misread } = read(at);
    return toSaid(at + 1, date, misread ? -polarity : polarity, authority);
  });
  const isAlarm = ({ kind }: Change) => kind === 'reversal' || kind === 'contested' || kind === 'softening';
  const { changes, confirmations } = foldHistory(said, holder);
  const alarms = new Map(changes.filter(isAlarm).map(change => [change.at.slice(0, 10), changeName(change)]));
  const flips = new Set(pairs.filter(({ change }) => change).map(({ date }) => date));
  return pairs.map(pair => {
    const next = pairs.find(({ prev_date }) => prev_date === pair.date)?.date ?? '';
    const alarm = alarms.has(pair.date);
    return {
      pair,
      alarm,
      isConfirmed: confirmations.some(({ name }) => name === alarms.get(pair.date)),
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
    steady: false,
    turnSigns: 2,
    saidOn: when,
    publishedAt: when,
    evidenceIn: 'text',
    evidenceStart: 0,
  };
}
