import { lettersOf } from '../domain/cleanText.ts';
import type { Block } from './blocks.ts';
import { isBoilerplateText } from './furniture.ts';

const leadNames =
  /stand-?first|sub-?(?:title|head|headline|heading)\b|\bdek\b|\blead\b|\bintro\b|vorspann|\bdeck\b|article-?(?:intro|lead|summary|description|excerpt)|teaser-?text|\bsummary\b|\bexcerpt\b/i;

/** The summary that many papers print between the title and the text, when it is not among the kept blocks. One string or none. */
export function findStandfirst(all: Block[], kept: Block[], hints: { title: string; description?: string }): string[] {
  const first = kept[0];
  if (!first) return [];
  const titled = lettersOf(hints.title);
  const described = lettersOf(hints.description ?? '');
  const before = all.slice(0, all.indexOf(first));
  const title = before.findLastIndex(block => block.tag === 'h1' || block.letters === titled);
  const printed = new Set(kept.map(block => block.letters));
  const found = before.filter((block, index) => {
    const { letters } = block;
    if (letters.length < 35 || block.linked > 0.5 || block.tag === 'h1' || isBoilerplateText(block.text) || printed.has(letters))
      return false;
    if (letters === titled) return false;
    if (isDescribed(letters, described) || leadNames.test(namesOf(block))) return index > title || isDescribed(letters, described);
    return (
      title >= 0 &&
      index > title &&
      block.suspects.every(suspect => first.suspects.includes(suspect)) &&
      /[\p{Ll}\d][.!?]["“”»«]?$/u.test(block.text) &&
      block.text.length > 60
    );
  });
  const best = found.findLast(block => isDescribed(block.letters, described)) ?? found[0];
  return best && !first.letters.startsWith(best.letters) ? [best.text] : [];
}

/** True for a first paragraph of the text that is its summary, by its name or because the page describes itself with it. */
export function isStandfirst(block: Block, description = ''): boolean {
  return leadNames.test(namesOf(block)) || isDescribed(block.letters, lettersOf(description));
}

function isDescribed(letters: string, known: string): boolean {
  return known.length > 40 && (known.includes(letters) || letters.includes(known.slice(0, 60)));
}

function namesOf({ element }: Block): string {
  const parent = element.parent?.type === 'tag' ? element.parent : undefined;
  const names = [element, parent]
    .map(
      one =>
        `${one?.attribs.class ?? ''} ${one?.attribs.itemprop ?? ''} ${one?.attribs['data-gu-name'] ?? ''} ${one?.attribs['data-testid'] ?? ''}`,
    )
    .join(' ');
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-');
}
