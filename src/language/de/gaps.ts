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
  list.findIndex((token, at) => at > 1 && tags[token] === 'KO' && sideAt(tokens, tags, list.slice(at + 1), 'end'));
