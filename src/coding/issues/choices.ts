import type { Analysis } from '../../language/types.ts';

/** "Ließ ihnen keine andere | Wahl |", "vor die | Wahl | gestellt", "das Mittel der | Wahl |", "die | Wahl | der Worte": one between things, and no vote. */
export function isChoice({ tokens, language }: Pick<Analysis, 'tokens' | 'language'>, at: number): boolean {
  if (language !== 'de' || tokens[at]!.lower !== 'wahl') return false;
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(' ');
  return before.test(words(at - 3, at)) || behind.test(words(at + 1, at + 4));
}

const before =
  /(?:^| )(?:(?:keine|eine|die|welche) (?:andere|echte|wirkliche|große)|keine|(?:erste|zweite|gute|schlechte|bessere|beste|freie|eigene)[rn]?|vor (?:die|der)|mittel der|qual der|(?:hat|habe|haben|hatte|hätten?|ließ|lässt|lassen) die)$/;
const behind = /^(?:zwischen|der (?:mittel|worte|waffen|methoden|instrumente|form)|als (?:zu|den|die|das)|gelassen|lassen|gestellt)(?: |$)/;
