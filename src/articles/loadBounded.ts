import { type CheerioAPI, load } from 'cheerio';
import type { AnyNode, Document } from 'domhandler';

/** No page that a person wrote nests deeper; cheerio and the readers recurse and must not run out of stack. */
const maxDepth = 400;

/** Longer pages are cut, their scripts and styles apart: no article needs more, and parsing must stay bounded. */
const maxPageLength = 2_000_000;
/** No tag, comment or text between two tags of a real page is longer; the parser goes through one letter by letter. */
const maxRun = 1_000_000;
/** The parser looks up the whole stack of open elements at every tag: what opens more than this is cut before parsing. */
const maxOpen = 2_000;
/** Twenty times what the fullest page of any paper has; each takes far more memory than its letters. */
const maxElements = 60_000;
/** Elements that need no closing tag, and so say nothing about depth. */
const unclosed = new Set(
  'p li dt dd tr td th tbody thead tfoot option optgroup colgroup rb rt rp br hr img input meta link area base col embed source track wbr param'.split(
    ' ',
  ),
);

/** A page ready to be read; an empty one where `refused` says why it is not parsed at all. */
export type LoadedPage = { $: CheerioAPI; refused: string | null };

/** Parses a page and cuts off what is nested too deep to be read. */
export function loadBounded(html: string): LoadedPage {
  const bare = withoutCode(html).slice(0, maxPageLength);
  if (isCrowded(bare)) return { $: load(''), refused: `the page has more than ${maxElements / 1000} 000 elements` };
  const $ = load(bare.slice(0, endOfReason(bare)));
  const open: { node: Document | AnyNode; depth: number }[] = [{ node: $.root()[0]!, depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, depth } = at;
    if (!('children' in node)) continue;
    if (depth >= maxDepth) node.children = [];
    for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return { $, refused: null };
}

function isCrowded(html: string): boolean {
  const opening = /<[a-z]/gi;
  let elements = 0;
  while (opening.test(html)) if (++elements > maxElements) return true;
  return false;
}

/** The page with empty scripts and styles, JSON-LD excepted: they are most of a page's bytes, and nothing in them is read. */
function withoutCode(html: string): string {
  const opening = /<(script|style)\b[^>]*>/gi;
  const kept: string[] = [];
  let from = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const closing = match[1]!.toLowerCase() === 'script' ? /<\/script/gi : /<\/style/gi;
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html);
    if (!end) return kept.join('') + html.slice(from, match.index); // all the rest is code
    if (!/ld\+json/i.test(match[0])) {
      kept.push(html.slice(from, opening.lastIndex));
      from = end.index;
    }
    opening.lastIndex = end.index;
  }
  return kept.join('') + html.slice(from);
}

/** A tag with a thousand attributes: the parser compares each with all the others. */
const crowdedTag = /<[a-z][^\s>]*(?:\s+[^\s"'>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*))?){1000}/i;

/** Where more elements are open, a tag holds more attributes, or a run is longer than in any real page; the length of the page when that never happens. */
function endOfReason(html: string): number {
  let open = 0;
  let last = 0;
  for (const { 1: slash, 2: name = '', index } of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (index - last > maxRun) return last;
    last = index;
    if (unclosed.has(name.toLowerCase())) continue;
    open = Math.max(0, open + (slash ? -1 : 1));
    if (open > maxOpen) return index;
  }
  const crowded = html.search(crowdedTag);
  const end = html.length - last > maxRun ? last : html.length;
  return crowded < 0 ? end : Math.min(crowded, end);
}
