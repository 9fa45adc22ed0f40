import type { Analysis, Clause } from '../../language/types.ts';

/** Does a phrase say once more, behind a comma, what was told before it: "offered to host talks, | a proposal | that Sweden welcomed"? */
export const isApposition = ({ tokens, language }: Analysis, first: number): boolean =>
  language === 'en' && /^an?$/.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.text === ',';

/** The apposition that a relative clause describes: its first token, or −1. */
export function describedApposition(analysis: Analysis, { kind, tokens: own }: Clause): number {
  const { tokens } = analysis;
  let at = own[0]! - 1;
  while (/^(?:NOUN|ADJ|PART)$/.test(tokens[at]?.pos ?? '')) at--;
  return kind === 'relative' && isApposition(analysis, at) ? at : -1;
}
