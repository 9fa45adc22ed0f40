import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { cleanText, lettersOf } from '../domain/cleanText.ts';
import { type Block, readBlocks } from './blocks.ts';
import { isNeverArticle } from './boilerplate.ts';
import { findContainer, isProse, isWithin, proseIn } from './container.ts';
import { endsArticle, isBoilerplateText } from './furniture.ts';
import { findStandfirst, isStandfirst } from './standfirst.ts';

/** What else the page says of itself, to check the found text against. `linkedBody` is the article text of its JSON-LD, `container` the element that a site's
 * rule names. */
export type BodyHints = { title: string; description?: string; linkedBody?: string; authors?: string[]; container?: Element | undefined };

/**
 * The paragraphs and headings of an article in reading order, its standfirst first; that one also by itself. `closing` are the short lines right below the
 * text, which are no part of it and may say where it comes from.
 */
export type Body = { paragraphs: string[]; standfirst: string | null; closing: string[] };

/** The text of the article; without paragraphs when the page holds no prose. */
export function readBody($: CheerioAPI, hints: BodyHints): Body {
  const root = $('body')[0];
  if (!root) return { paragraphs: [], standfirst: null, closing: [] };
  const shown = readBlocks(root as Element);
  // Some sites hide the whole page until their script has run.
  const all = firstArticle(proseIn(shown) > 200 ? shown : readBlocks(root as Element, true), hints.title);
  const trusted = trust(all, hints.title);
  const container = hints.container ?? findContainer(trusted);
  const linked = readLinked(hints);
  if (!container) return linked;
  const inside = trusted.filter(block => isWithin(block.element, container));
  const kept = confirm(tidy(inside, hints), hints);
  if (lettersOf(linked.paragraphs.join()).length > 2 * lettersIn(kept)) return linked;
  const lead = findStandfirst(all, kept, hints);
  const [first] = kept;
  const standfirst = lead[0] ?? (first && isStandfirst(first, hints.description) ? first.text : null);
  return { paragraphs: [...lead, ...kept.map(block => block.text)], standfirst, closing: linesBelow(all, kept.at(-1)) };
}

/** The short lines that follow the last block of the text, before anything is left out as furniture. */
function linesBelow(all: Block[], last: Block | undefined): string[] {
  const below = last ? all.slice(all.indexOf(last) + 1).slice(0, 3) : [];
  const end = below.findIndex(block => isHeading(block) || block.text.length > 100);
  return below.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
}

/** The text as the page's data has it, for pages that show less of it; none where the data is a mere beginning. */
function readLinked({ linkedBody = '' }: BodyHints): Body {
  const paragraphs = linkedBody
    .replace(/<\/(?:p|div|h\d|li)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^<>]+>/g, '')
    .split(/\n+/)
    .map(cleanText);
  const text = paragraphs.filter(paragraph => paragraph && !isBoilerplateText(paragraph));
  if (text.join().length <= 600) return { paragraphs: [], standfirst: null, closing: [] };
  return { paragraphs: text, standfirst: null, closing: paragraphs.filter(Boolean).slice(-2) };
}

/** Pages that load the next articles under the first: cut where another title of the same kind follows enough text. */
function firstArticle(blocks: Block[], title: string): Block[] {
  const start = blocks.findIndex(block => block.tag === 'h1' && (block.text.length > 20 || block.letters === lettersOf(title)));
  if (start < 0) return blocks;
  const names = nameOf(blocks[start]!.element);
  let prose = 0;
  const next = blocks.findIndex((block, index) => {
    if (index > start + 3 && prose > 1000 && block.tag === 'h1' && nameOf(block.element) === names) return true;
    if (index >= start) prose += proseIn([block]);
    return false;
  });
  return next < 0 ? blocks : blocks.slice(0, next);
}

/**
 * Leaves out blocks in elements named like furniture, unless the elements of that name hold so much of the page, or the title,
 * that the name must mislead.
 */
function trust(blocks: Block[], title: string): Block[] {
  const total = proseIn(blocks);
  const held = new Map<string, number>();
  for (const block of blocks) {
    if (isProse(block))
      for (const suspect of block.suspects) held.set(nameOf(suspect), (held.get(nameOf(suspect)) ?? 0) + block.text.length);
  }
  const titled = lettersOf(title);
  const heading = blocks.find(block => block.tag === 'h1' && block.letters === titled);
  const misleads = (suspect: Element) =>
    !isNeverArticle(suspect) &&
    ((held.get(nameOf(suspect)) ?? 0) > total * 0.4 || (suspect.name === 'article' && Boolean(heading?.suspects.includes(suspect))));
  return blocks.filter(block => block.suspects.every(misleads));
}

function nameOf({ name, attribs }: Element): string {
  return `${name} ${attribs.class ?? attribs.id ?? ''}`;
}

/** Drops what is no prose of the article: furniture, link lists, the title again, repeats, headings with nothing under them. */
function tidy(blocks: Block[], hints: BodyHints): Block[] {
  const seen = new Set<string>([lettersOf(hints.title)]);
  const kept: Block[] = [];
  for (const block of blocks.slice(0, endOf(blocks))) {
    const { letters } = block;
    if (!letters || (seen.has(letters) && (letters.length > 30 || isHeading(block)))) continue;
    if (isFurniture(block)) {
      // A heading over a list of links belongs to the list.
      if (block.linked > 0.5 && kept.length && isHeading(kept.at(-1)!)) kept.pop();
      continue;
    }
    seen.add(letters);
    kept.push(block);
  }
  const start = kept.findIndex(opensText);
  while (kept.length > start + 3 && describesAuthor(kept.at(-1)!, hints.authors ?? [])) kept.pop();
  return kept.filter((block, index) => index >= start && (!isHeading(block) || kept.slice(index + 1).some(isProse)));
}

/** Prose, or a whole sentence that happens to be mostly a link. */
function opensText(block: Block): boolean {
  return isProse(block) || (block.tag === 'p' && block.text.length >= 40 && block.linked < 0.8 && /[.!?]["“”'’»«]?$/.test(block.text));
}

/** The closing note about who wrote it: `Jane Doe is our correspondent in …`. */
function describesAuthor({ text }: Block, authors: string[]): boolean {
  const named = authors.some(author => author.length > 4 && text.toLowerCase().startsWith(author.toLowerCase()));
  return (
    named &&
    text.length < 500 &&
    /^.{4,60}?\s(?:is|was|has|covers|writes|reports|ist|war|arbeitet|berichtet|schreibt|leitet|hat|lebt)\s/.test(text)
  );
}

/** Index of the heading after which only comments or other articles follow; one in the midst of the text ends nothing. */
function endOf(blocks: Block[]): number {
  for (const [index, block] of blocks.entries()) {
    if (index < 3 || !endsArticle(block.text) || proseIn(blocks.slice(0, index)) < 600) continue;
    const parents = new Set(
      blocks
        .slice(0, index)
        .filter(isProse)
        .map(before => before.element.parent),
    );
    if (!blocks.slice(index).some(after => isProse(after) && !isBoilerplateText(after.text) && parents.has(after.element.parent)))
      return index;
  }
  return blocks.length;
}

/** A short label straight in one of these is a kicker, a button or a date, no paragraph. */
const containerTags = new Set(['div', 'section', 'article', 'header', 'main']);

function isFurniture(block: Block): boolean {
  if (block.tag === 'h1' || isBoilerplateText(block.text)) return true;
  if (block.linked > 0.85 && (block.text.length < 200 || block.linked > 0.95)) return true;
  if (block.tag === 'li' && block.linked > 0.5) return true;
  if (isHeading(block)) return block.linked > 0.5 || block.tag === 'h6';
  if (block.tag === 'td' || block.tag === 'th') return block.text.length < 100;
  const unfinished = block.text.length < 60 && !/[.!?:;…"“”'’»«)]$/.test(block.text);
  return unfinished && containerTags.has(block.tag);
}

function isHeading(block: Block): boolean {
  return /^h[2-6]$/.test(block.tag);
}

/** Where the page also gives its text as data and the two agree, prose that the data does not know is left out. */
function confirm(blocks: Block[], hints: BodyHints): Block[] {
  const known = lettersOf(hints.linkedBody ?? '');
  if (known.length < 300) return blocks;
  const isKnown = (block: Block) => {
    const { letters } = block;
    return known.includes(letters.slice(0, 40)) || known.includes(letters.slice(-40));
  };
  const confirmed = blocks.filter(isKnown);
  const agreed = lettersIn(confirmed);
  // Data that holds only the beginning, or another text, confirms nothing.
  if (agreed < known.length * 0.9 || known.length < lettersIn(blocks) * 0.6) return blocks;
  const last = blocks.lastIndexOf(confirmed.at(-1)!);
  const parents = new Set(confirmed.map(block => block.element.parent));
  const belongs = (block: Block) => isKnown(block) || !isProse(block) || isListed(block) || parents.has(block.element.parent);
  return blocks.filter((block, index) => index <= last && belongs(block));
}

function isListed({ tag, element }: Block): boolean {
  return tag === 'li' || (element.parent?.type === 'tag' && element.parent.name === 'li');
}

function lettersIn(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.letters.length : 0), 0);
}
