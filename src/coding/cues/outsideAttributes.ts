import type { Analysis } from '../../language/types.ts';

/** "Die | vor Jahren in Zürich gefertigte | Munition": when a thing was made tells nothing of when something is done with it. */
export function outsideAttributes({ language, tokens }: Analysis, own: readonly number[]): readonly number[] {
  if (language !== 'de') return beforeApposition(tokens, own);
  const opens = (at: number) => tokens[at]!.pos === 'ADP' && tokens[at - 1]?.pos === 'DET';
  const first = own.findIndex(opens);
  const last = first < 0 ? -1 : own.findIndex((at, order) => order > first && tokens[at]!.pos === 'NOUN' && tokens[at - 1]!.pos === 'ADJ');
  return last < 0 ? own : [...own.slice(0, first), ...own.slice(last)];
}

/** "Backed the levy on Wednesday | , an idea hatched in 2019 |", "| , something it had argued for since last year |": what is told of the news at its end, where a day says when that was. */
function beforeApposition(tokens: Analysis['tokens'], own: readonly number[]): readonly number[] {
  const day = own.findIndex(at => days.test(tokens[at]!.text));
  if (day < 0) return own;
  const opens = (at: number) => tokens[at]!.text === ',' && /^(?:an?|something|the)$/.test(tokens[at + 1]?.lower ?? '');
  const last = own.findIndex((at, order) => order > day && opens(at));
  return last < 0 ? own : own.slice(0, last);
}

const days = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$/;
