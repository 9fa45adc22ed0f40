import { genericBodies } from '../words.ts';
import type { Scan } from './mentionScan.ts';

/** "The ambassador | to Norway |": he is posted there, and speaks for somebody else. */
export const isPosted = ({ language, tokens }: Scan, end: number): boolean =>
  language === 'en' &&
  tokens[end]?.lower === 'to' &&
  /^(?:ambassador|envoy|emissary|consul|representative|delegate)$/.test(tokens[end - 1]!.lower);

/** "A spokesman for the former rebels", "the head of a farmers' union": an office of what nobody knows is none of the state; "the minister for energy" is. */
export function isOfStranger(scan: Scan, at: number, roles: string[]): boolean {
  const { tokens, registry } = scan;
  if (scan.language !== 'en' || !/^(?:of|for|at)$/.test(tokens[at]?.lower ?? '')) return false;
  const ofState = [1, 2, 3].some(
    step =>
      genericBodies.has(tokens[at + step]?.lower ?? '') ||
      (/^(?:ministry|presidency|cabinet|state|commission|council|republic)$/.test(tokens[at + step]?.lower ?? '') &&
        tokens[at + step]!.text !== 'Commission'), // that of the Union, where nothing else is named
  );
  return !ofState && !roles.some(role => registry.role(role)?.rank === 'minister');
}
