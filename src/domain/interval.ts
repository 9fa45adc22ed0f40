import type { Position } from './position.ts';
import { weightHalfLifeMs } from './thresholds.ts';

/** What is left of the weight of words after some time: a position that nobody has repeated for years is less sure than it was. */
export function fade(weight: number, from: string, to: string): number {
  return weight * 0.5 ** (Math.max(0, Date.parse(to) - Date.parse(from)) / weightHalfLifeMs);
}

/**
 * Between which points of the scale from -1 (against) to 1 (for) a position lies, two times out of three, by how much was said for it and how long ago:
 * Wilson's score interval, which stays sensible for one or two observations. `at` is ISO.
 */
export function intervalOf({ score, weight, lastSaidOn }: Position, at: string = lastSaidOn): [number, number] {
  const share = (score + 1) / 2;
  const observations = Math.max(fade(weight, lastSaidOn, at), 1e-6);
  const spread = 1 + 1 / observations;
  const middle = (share + 1 / (2 * observations)) / spread;
  const half = Math.sqrt((share * (1 - share)) / observations + 1 / (4 * observations ** 2)) / spread;
  const onScale = (value: number) => Math.round((2 * value - 1) * 100) / 100;
  return [onScale(middle - half), onScale(middle + half)];
}
