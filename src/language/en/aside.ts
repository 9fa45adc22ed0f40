import type { Token } from '../types.ts';
import { isHeadlineVerb } from './headlineWords.ts';
import { formerly } from './words.ts';

export const isMark = (token: Token): boolean => token.pos === 'PUNCT';
export const isFiniteVerb = (token: Token): boolean => (token.pos === 'VERB' || token.pos === 'AUX') && token.morph.form === 'fin';

/** More words than newspapers put between a subject and its verb. */
const longestAside = 34;

/** What is said by the way of a name or noun: the places in the part of the commas around it. */
type Aside = { from: number; to: number };

/**
 * The commas around what is said by the way of the subject before its verb (`Rubio, whom Trump wants as secretary of state, considers …`,
 * `while the Netherlands, which was outvoted, insists …`), as places in the part; null when there is none.
 */
export function findAside(tokens: Token[], part: number[]): Aside | null {
  const apart = setApart(tokens, part);
  if (apart !== null) return apart;
  const first = part.findIndex((index, at) => at > 0 && at < 14 && tokens[index]!.text === ',');
  if (first < 0) return null;
  const opens = !opensFront(tokens, part, 0) && !part.slice(0, first).some(index => isFiniteVerb(tokens[index]!));
  return (opens ? asideAt(tokens, part, first, describing, longestAside) : null) ?? furtherOn(tokens, part);
}

/** `The government – long undecided – rejects it`, `Norway (population 5.5 million) rejects it`: between the subject and its verb. */
function setApart(tokens: Token[], part: number[]): Aside | null {
  const text = (at: number) => tokens[part[at] ?? -1]?.text ?? '';
  const from = part.findIndex((_, at) => at > 0 && at < 22 && /^[–—(-]$/.test(text(at)));
  const start = part.findLastIndex((_, at) => at < from && text(at) === ',') + 1; // `After talks in Oslo, the government – …`
  if (
    from < 0 ||
    !/^(?:PROPN|NOUN)$/.test(tokens[part[from - 1]!]!.pos) ||
    part.slice(start, from).some(index => isFiniteVerb(tokens[index]!))
  )
    return null;
  const closing = text(from) === '(' ? ')' : text(from);
  const to = part.findIndex((_, at) => at > from + 1 && at < from + longestAside && text(at) === closing);
  const verb = to < 0 ? undefined : verbBehind(tokens, part, to);
  return verb?.pos === 'VERB' || (verb !== undefined && isFiniteVerb(verb)) ? { from, to } : null;
}

/** The word right behind an aside, but for an adverb (`| now | backs`, `| no longer | backs`). */
function verbBehind(tokens: Token[], part: number[], at: number): Token | undefined {
  const next = tokens[part[at + 1] ?? -1];
  const steps = next?.lower === 'no' ? 3 : next?.pos === 'ADV' ? 2 : 1;
  return tokens[part[at + steps] ?? -1] ?? next;
}

const describing =
  /^(?:citing|fearing|facing|seeking|hoping|stung|buoyed|faced|under|amid|despite|who|whom|whose|which|where|once|long|previously|originally|initially|hitherto|traditionally|fearful|wary|keen|anxious|eager|mindful|worried|alarmed|itself|one|a|an|the|his|her|its|their|then|now|until|formerly)$/;
const relative = /^(?:who|whom|whose|which)$/;

/** `After talks in Oslo, …`, `Following talks, …`, `Two days after the vote, …`: what stands before the subject. What follows is the subject, and beside no name in it (`After talks in Oslo, the minister, X, …`). */
function opensFront(tokens: Token[], part: number[], at: number): boolean {
  const [first, second, third] = [0, 1, 2].map(step => tokens[part[at + step] ?? -1]);
  const timed = /^(?:NUM|DET)$/.test(first!.pos) ? third : second;
  return (
    /^(?:ADP|SCONJ|ADV)$/.test(first!.pos) ||
    (first!.pos === 'VERB' && first!.morph.form === 'part1') ||
    /^(?:after|before|ahead)$/.test(timed?.lower ?? '')
  );
}

/** Behind other words only a relative clause is surely one, or who somebody is before the first verb (`At a meeting in Oslo, Barrot, the French minister, voiced`). */
function furtherOn(tokens: Token[], part: number[]): Aside | null {
  let isBeforeVerb = true;
  let start = 0;
  for (let at = 1; at < part.length - 4; at++) {
    isBeforeVerb &&= !isFiniteVerb(tokens[part[at - 1]!]!);
    if (tokens[part[at]!]!.text !== ',') continue;
    const isName = isBeforeVerb && tokens[part[at - 1]!]!.pos === 'PROPN';
    const next = part.findIndex((index, place) => place > at && tokens[index]!.text === ',');
    const longest = isName && opensFront(tokens, part, start) ? next - at + 1 : longestAside;
    const found = asideAt(tokens, part, at, isName ? describing : relative, longest);
    if (found) return found;
    start = at + 1;
  }
  return null;
}

function asideAt(tokens: Token[], part: number[], from: number, openers: RegExp, longest: number): Aside | null {
  if (!/^(?:PROPN|NOUN)$/.test(tokens[part[from - 1]!]!.pos)) return null;
  const first = tokens[part[from + 1] ?? -1];
  const opener = first?.pos === 'ADP' ? tokens[part[from + 2] ?? -1] : first; // `on whose coast`
  const isOwned = openers === describing && first?.pos === 'PROPN' && /^['’]s?$/.test(tokens[part[from + 2] ?? -1]?.text ?? ''); // `Palau's president`
  const isBeside =
    openers === describing && first?.lower === 'alongside' && /^(?:NUM|ADJ|DET)$/.test(tokens[part[from + 2] ?? -1]?.pos ?? ''); // `five other states`
  if (opener === undefined || !(isOwned || isBeside || (opener === first ? openers : relative).test(opener.lower))) return null;
  for (let at = from + 2; at < Math.min(part.length - 2, from + longest); at++) {
    if (tokens[part[at]!]!.text !== ',') continue;
    const verb = verbBehind(tokens, part, at)!;
    const isOwnVerb = opener.lower === 'whose' && !part.slice(from + 1, at).some(index => isFiniteVerb(tokens[index]!)); // `whose president, X, | fancies`
    const isVerb =
      !isOwnVerb &&
      ((/^(?:VERB|AUX)$/.test(verb.pos) && verb.morph.form !== 'part1' && verb.morph.form !== 'inf') ||
        (formerly.test(opener.lower) && isHeadlineVerb(verb.lower)) || // `Norway, once wary, | backs | pact`
        isOnlyPast(tokens, part, at + 1));
    if (isVerb && !isSpeechTagEnd(tokens, part, at)) return { from, to: at };
  }
  return null;
}

/** `Tusk, the Polish leader, | blocked | joint borrowing`: taken for how something is, where nothing else in the sentence is its verb. */
function isOnlyPast(tokens: Token[], part: number[], at: number): boolean {
  const { pos, lower } = tokens[part[at]!]!;
  return pos === 'ADJ' && /..ed$/.test(lower) && tokens[part[at + 1]!]!.lower !== 'by' && !part.some(index => isFiniteVerb(tokens[index]!));
}

/** `The deal, the minister, X, said`: a tag, not an aside, when nothing follows the verb. */
const isSpeechTagEnd = (tokens: Token[], part: number[], comma: number): boolean =>
  part.slice(comma + 1).filter(index => !isMark(tokens[index]!)).length < 2;
