import type { Coder } from '../src/coding/coder.ts';
import { readGold, scoreGold } from './gold.ts';
import { readGolden, scoreGolden } from './golden.ts';
import { type Row, share } from './row.ts';

const folder = 'test/coding';
/** Bands of confidence, from each up to the next. */
const bands = [0, 0.5, 0.6, 0.7, 0.8, 1.01];

/** Reliability: of the statements coded with a confidence within a band, the share that a careful reader would keep. Well calibrated is a share within the band. */
export function measureConfidence(coder: Coder): Row[] {
  const judged = [
    ...readGolden(`${folder}/golden`).flatMap(one => scoreGolden(one, coder).judged),
    ...readGold(`${folder}/gold`).flatMap(one => scoreGold(one, coder).judged),
  ];
  return bands.slice(0, -1).flatMap((from, at) => {
    const inside = judged.filter(({ statement }) => statement.confidence >= from && statement.confidence < bands[at + 1]!);
    const mean = inside.reduce((sum, { statement }) => sum + statement.confidence, 0) / Math.max(1, inside.length);
    const right = inside.filter(one => one.right).length;
    if (inside.length === 0) return [];
    const band = `${from.toFixed(1)}–${Math.min(1, bands[at + 1]!).toFixed(1)}`;
    return [share('confidence', `right of those coded with ${band}`, right, inside.length, { reference: `says ${mean.toFixed(2)}` })];
  });
}
