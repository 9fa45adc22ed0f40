import type { Analysis } from '../language/types.ts';

/** "Die | vor Jahren in Zürich gefertigte | Munition": when a thing was made tells nothing of when something is done with it. */
export function outsideAttributes({ language, tokens }: Analysis, own: readonly number[]): readonly number[] {
  if (language !== 'de') return own;
  const opens = (at: number) => tokens[at]!.pos === 'ADP' && tokens[at - 1]?.pos === 'DET';
  const first = own.findIndex(opens);
  const last = first < 0 ? -1 : own.findIndex((at, order) => order > first && tokens[at]!.pos === 'NOUN' && tokens[at - 1]!.pos === 'ADJ');
  return last < 0 ? own : [...own.slice(0, first), ...own.slice(last)];
}
