import type { Element } from 'domhandler';
import type { Block } from './blocks.ts';

/** What an element holds of the page's prose. */
type Holding = {
  /** Characters of prose in it, weighted by nearness: a child paragraph counts fully, a grandchild half, and so on. */
  near: number;
  /** Characters of prose in it at any depth. */
  all: number;
};

/** True for a block that reads as prose, not as a label, a link or a heading. */
export function isProse(block: Block): boolean {
  return block.text.length >= 40 && block.linked < 0.5 && !/^h[1-6]$/.test(block.tag);
}

/** Characters of prose in the blocks. */
export function proseIn(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

/**
 * The element that holds the article: the one with most prose near it, widened as long as a wider one adds a fair share
 * (articles are often cut into sections by advertisements). Undefined when there is no prose at all.
 */
export function findContainer(blocks: Block[]): Element | undefined {
  const holdings = weigh(blocks);
  let best: Element | undefined;
  for (const [element, held] of holdings) {
    if (!best || held.near > holdings.get(best)!.near) best = element;
  }
  return best && widen(best, holdings);
}

/** True when the element is the container or stands in it. */
export function isWithin(element: Element, container: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === container) return true;
  return false;
}

function weigh(blocks: Block[]): Map<Element, Holding> {
  const holdings = new Map<Element, Holding>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const weight = Math.min(block.text.length, 1000) * (1 - block.linked);
    let share = 1;
    // A <p> is a paragraph of its parent; a bare <div> of text may itself be the container.
    let element = block.tag === 'div' || block.tag === 'article' || block.tag === 'section' ? block.element : parentOf(block.element);
    for (; element; element = parentOf(element)) {
      const held = holdings.get(element) ?? { near: 0, all: 0 };
      held.near += weight * share;
      held.all += weight;
      holdings.set(element, held);
      share /= 2;
    }
  }
  return holdings;
}

function widen(start: Element, holdings: Map<Element, Holding>): Element {
  let container = start;
  for (let up = parentOf(start); up && up.name !== 'body' && up.name !== 'html'; up = parentOf(up)) {
    const gain = holdings.get(up)!.all / holdings.get(container)!.all;
    const sameKind = up.name === 'article' || up.attribs.itemprop === 'articleBody' || up.name === 'main';
    if (gain > (sameKind ? 1.02 : 1.15) && gain < 6) container = up;
    if (up.name === 'article' || up.name === 'main') break;
  }
  return container;
}

function parentOf(element: Element): Element | null {
  return element.parent?.type === 'tag' ? element.parent : null;
}
