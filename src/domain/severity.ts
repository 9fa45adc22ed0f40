import type { Rank } from './actor.ts';
import type { Change, ChangeKind } from './change.ts';
import { fade } from './interval.ts';
import { sign, type Voice } from './observation.ts';
import type { Position } from './position.ts';
import { rankWeight } from './thresholds.ts';

/** What the severity of a change is made of, 0..1 each: whose words, how far the stance moved, how firm it was before, how many origins report it. */
export type SeverityParts = { rank: number; distance: number; firmness: number; confirmation: number };

/** How much a change matters, 0..1, with its parts and a sentence that explains it. */
export type Severity = { value: number; parts: SeverityParts; sentence: string };

const shares: SeverityParts = { rank: 0.3, distance: 0.35, firmness: 0.2, confirmation: 0.15 };
/** How much it counts for a subscriber's alert that the subject is the one asked for. */
const centralityShare = 0.1;

/** Weighs a change as it is known at the moment that it is made. How firm the position was fades like its weight: who last spoke of it years ago leaves less behind. */
export function assessSeverity(change: Change, before: Position | null, after: Position): Severity {
  const parts = {
    rank: change.after.rank === null ? 1 : rankWeight[change.after.rank],
    distance: distanceOf(change, before, after),
    firmness: before?.established ? Math.min(1, fade(before.weight, before.lastSaidOn, change.at) / 2) : 0,
    confirmation: confirmationOf(after.origins),
  };
  return weigh(parts, { kind: change.kind, rank: change.after.rank, origins: after.origins });
}

/** The severity of a change once more origins report it. */
export function confirmSeverity(parts: SeverityParts, about: { kind: ChangeKind; rank: Rank | null; origins: number }): Severity {
  return weigh({ ...parts, confirmation: confirmationOf(about.origins) }, about);
}

/** The severity of a change for somebody to whom its subject is central (1), or one among many (0.5). */
export function severityFor(severity: number, centrality: number): number {
  return round((1 - centralityShare) * severity + centralityShare * centrality);
}

function weigh(parts: SeverityParts, about: { kind: ChangeKind; rank: Rank | null; origins: number }): Severity {
  const { rank, distance, firmness, confirmation } = parts;
  const value = rank * shares.rank + distance * shares.distance + firmness * shares.firmness + confirmation * shares.confirmation;
  const tidy = { rank: round(rank), distance: round(distance), firmness: round(firmness), confirmation: round(confirmation) };
  return { value: round(value), parts: tidy, sentence: explain(tidy, about) };
}

/** Each further origin counts half as much as the one before. */
const confirmationOf = (origins: number) => 1 - 0.5 ** origins;

const round = (share: number) => Math.round(share * 100) / 100;

/** From 0 (stayed) to 1 (from categorical support to categorical opposition). */
function distanceOf(change: Change, before: Position | null, after: Position): number {
  if (change.kind === 'new') return Math.abs(after.score) / 4;
  if (change.kind === 'contested') return 0.5;
  if (change.kind === 'silence') return 0.25;
  return Math.min(1, Math.abs(after.score - (before?.established ? before.score : scoreOf(change.before))) / 2);
}

/** Of an earlier side that is known from the article alone which tells of the turn. */
const scoreOf = (earlier: Voice | null): number => (earlier === null ? 0 : sign[earlier.stance] * earlier.intensity);

const whose: Record<Rank, string> = {
  head: 'The words of a head of state or government',
  minister: 'The words of a minister',
  envoy: 'The words of an envoy',
  spokesperson: 'The words of a spokesperson',
  member: 'The words of a member',
};

function explain({ distance, firmness }: SeverityParts, { kind, rank, origins }: { kind: ChangeKind; rank: Rank | null; origins: number }) {
  const who = rank === null ? 'Own words' : whose[rank];
  const position =
    firmness >= 0.75 ? 'a firm position' : firmness > 0.3 ? 'an established position' : 'a position that little was known of';
  const far = distance >= 0.7 ? 'a long way' : distance >= 0.35 ? 'a clear step' : 'a small step';
  const does = { new: 'take a first position', contested: `contradict ${position}`, silence: `are the last on ${position}` };
  const what = kind in does ? does[kind as keyof typeof does] : `move ${position} ${far}`;
  return `${who} ${what}, ${origins === 1 ? 'by one origin so far' : `by ${origins} independent origins`}.`;
}
