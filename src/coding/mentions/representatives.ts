import { type ActorMention, isRetired, type Scan, textOf } from './mentionScan.ts';
import { readName } from './personNames.ts';
import { personMention } from './persons.ts';

/**
 * "Der britische | Vertreter James Kariuki |", "Chinese | official Li Wei |", "Ireland's | commissioner, Sinéad Fallon, |": whoever comes from a state and is named
 * speaks for it. `at` is where the noun stands behind the state; null where it is another noun, or nobody is named.
 */
export function readRepresentative(scan: Scan, first: number, at: number, state: string, retired: boolean): ActorMention | null {
  const noun = at < scan.limit ? lengthOfNoun(scan, at) : 0;
  if (noun === 0 || !state.startsWith('country:')) return null;
  return named(scan, first, at + noun, state, retired);
}

/** "Der | US-Vertreter | John Smith": the state is part of the noun. */
export function readRepresentativeBehind(scan: Scan, at: number, noun: string, state: string): ActorMention | null {
  return german.test(noun.toLowerCase()) ? named(scan, at, at + 1, state, isRetired(scan.tokens, at - 1)) : null;
}

function named(scan: Scan, first: number, behind: number, state: string, retired: boolean): ActorMention | null {
  const name = readName(scan, behind) ?? (scan.tokens[behind]?.text === ',' ? readName(scan, behind + 1, true) : null);
  return name && personMention(scan, first, name.last, name, ['ambassador'], state, retired);
}

function lengthOfNoun(scan: Scan, at: number): number {
  const { tokens, language } = scan;
  const { lower, text } = tokens[at]!;
  if (language === 'de') return german.test(lower) ? 1 : 0;
  if (english.test(text)) return 1; // "U.S. Representative Ann Lee" sits in parliament
  return lower === 'commissioner' && isOfOtherCommission(scan) ? 1 : 0;
}

/** "The International Whaling | Commission |": members send commissioners to it; to that of the Union they do not speak for a state. */
const isOfOtherCommission = ({ tokens, limit }: Scan): boolean =>
  tokens.some(({ text }, at) => text === 'Commission' && at > 0 && at < limit && !/^(?:the|European|EU)$/.test(tokens[at - 1]!.text)) &&
  !/\b(?:EU|European (?:Union|Commission))\b/.test(textOf(tokens, 0, Math.min(tokens.length, opening)));

/** How many words tell which commission a text is about. */
const opening = 400;

const german = /^(?:(?:spitzen|chef)?diplomat(?:in)?|vertreter(?:in)?|repräsentant(?:in)?|delegierter?|abgesandter?|delegationsmitglied)$/;
const english = /^(?:representative|official|diplomat|delegate|emissary)$/;
