import type { Token } from '../types.ts';
import type { Tag } from './tags.ts';

/** Words that alone say how somebody stands to what was just said of another: "Litauen nicht", "die Mongolei ebenso", "dagegen Russland", "Ghana mit Nein". */
const sides =
  /^(?:nicht (?:aber|jedoch|hingegen|dagegen)|(?:(?:aber|jedoch|hingegen|dagegen|allerdings|wiederum) )?(?:auch )?(?:nicht|ebenfalls|ebenso|genauso|gleichfalls|auch|schon|doch|sehr wohl|dafür|dagegen|mit ja|mit nein|ja|nein))$/;

/** Does a stretch without a verb name somebody and nothing but his side? */
export function isGap(tokens: Token[], tags: Tag[], list: number[]): boolean {
  const own = tags[list[0]!] === 'KO' ? list.slice(1) : list;
  return own.length > 1 && own.length <= 14 && (sideAt(tokens, tags, own, 'end') || sideAt(tokens, tags, own, 'start'));
}

function sideAt(tokens: Token[], tags: Tag[], own: number[], place: 'start' | 'end'): boolean {
  for (let length = Math.min(4, own.length - 1); length > 0; length--) {
    const side = place === 'end' ? own.slice(-length) : own.slice(0, length);
    const rest = place === 'end' ? own.slice(0, -length) : own.slice(length);
    if (isName(tags, rest) && sides.test(side.map(at => tokens[at]!.lower).join(' '))) return true;
  }
  return false;
}

const heads: ReadonlySet<Tag> = new Set<Tag>(['NE', 'NN', 'PP']);
const parts: ReadonlySet<Tag> = new Set<Tag>([...heads, 'DT', 'RL', 'KO', 'AA']);

/** "Litauen", "die Mongolei und Nepal". */
const isName = (tags: Tag[], list: number[]): boolean => list.every(at => parts.has(tags[at]!)) && list.some(at => heads.has(tags[at]!));

/** "Österreich war dafür | und Dänemark dagegen": where such a stretch begins at a conjunction; -1 when none does. */
export const gapStart = (tokens: Token[], tags: Tag[], list: number[]): number =>
  list.findIndex(
    (token, at) =>
      at > 1 &&
      tags[token] === 'KO' &&
      (sideAt(tokens, tags, list.slice(at + 1), 'end') ||
        (tags[list[at - 1]!] !== 'NE' && sharesVerb(tokens, tags, list.slice(0, at), list.slice(at + 1)))),
  );

const verbal: ReadonlySet<Tag> = new Set<Tag>(['VF', 'VP', 'VI', 'VZ', 'RL', 'KS', 'PP']);

/**
 * "Schweden lobte die Maut, | Dänemark die Quote |", "| Norwegen gegen den Pakt |": somebody named and what he does it to, in the order of the clause before
 * (`twin`), whose verb is understood. Names alone go on with a list.
 */
export function sharesVerb(tokens: Token[], tags: Tag[], twin: number[], list: number[]): boolean {
  const own = tags[list[0]!] === 'KO' ? list.slice(1) : list;
  const cut = own.findIndex((at, nth) => nth > 0 && (tags[at] === 'AP' || tags[at] === 'DT'));
  if (cut < 0 || cut > 4 || own.length > 14 || own.some(at => verbal.has(tags[at]!)) || !isNamed(tags, own.slice(0, cut))) return false;
  const finite = twin.findIndex(at => tags[at] === 'VF');
  if (finite < 1 || !isNamed(tags, twin.slice(0, finite))) return false;
  return alike(tokens, tags, twin.slice(finite + 1), own.slice(cut));
}

const isNamed = (tags: Tag[], list: number[]): boolean => isName(tags, list) && list.some(at => tags[at] === 'NE');

/** Do the words behind the verb and those of the second open with the same preposition (or one side and the other), or both with an article? */
function alike(tokens: Token[], tags: Tag[], behind: number[], own: number[]): boolean {
  const opener = tokens[own[0]!]!.lower;
  const preps = behind.filter(at => tags[at] === 'AP').map(at => tokens[at]!.lower);
  if (tags[own[0]!] === 'AP') return preps.includes(opener) || (sided.test(opener) && preps.some(prep => sided.test(prep)));
  const isBare = (at: number, nth: number) => tags[at] === 'DT' && (nth === 0 || tags[behind[nth - 1]!] !== 'AP');
  return accusative.test(opener) && behind.some(isBare) && own.some(at => tags[at] === 'NN');
}

const sided = /^(?:für|gegen)$/;
const accusative = /^(?:die|das|den|k?eine?|k?einen|dies\p{L}*|ihren?|seinen?|ihre|seine)$/u;
