import type { Change } from './change.ts';
import type { Position } from './position.ts';
import { rankWeight } from './thresholds.ts';

/** How much a change matters, 0..1, with its components (0..1 each) and a sentence that explains it. */
export type Severity = {
  value: number;
  components: { rank: number; distance: number; firmness: number; confirmation: number };
  sentence: string;
};

const shares = { rank: 0.3, distance: 0.35, firmness: 0.2, confirmation: 0.15 };

/** Weighs whose words they are, how far the position moved, how firm it was before, and how many independent origins report it. */
export function assessSeverity(change: Change, before: Position | null, after: Position): Severity {
  const rank = change.after.rank === null ? 1 : rankWeight[change.after.rank];
  const distance = distanceOf(change, before, after);
  const firmness = before?.established ? Math.min(1, before.weight / 2) : 0;
  const confirmation = 1 - 0.5 ** after.origins;
  const value = rank * shares.rank + distance * shares.distance + firmness * shares.firmness + confirmation * shares.confirmation;
  const components = { rank, distance, firmness, confirmation };
  return { value: Math.round(value * 100) / 100, components, sentence: explain(change, components, after.origins) };
}

/** From 0 (stayed) to 1 (from categorical support to categorical opposition). */
function distanceOf(change: Change, before: Position | null, after: Position): number {
  if (change.kind === 'new') return Math.abs(after.score) / 4;
  if (change.kind === 'contested') return 0.5;
  return Math.min(1, Math.abs(after.score - (before?.score ?? 0)) / 2);
}

function explain(change: Change, { distance, firmness }: Severity['components'], origins: number): string {
  const whose = change.after.rank === null ? 'Own words' : `Words of a ${change.after.rank}`;
  const far =
    change.kind === 'contested' ? 'officials at odds' : distance >= 0.7 ? 'a long way' : distance >= 0.35 ? 'a clear step' : 'a small step';
  const before =
    firmness >= 0.75 ? 'from a firm position' : firmness > 0.3 ? 'from an established position' : 'from little that was known before';
  return `${whose}, ${far}, ${before}, ${origins === 1 ? 'one origin' : `${origins} independent origins`}.`;
}
