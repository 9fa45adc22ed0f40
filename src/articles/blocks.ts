import type { AnyNode, Element } from 'domhandler';
import { cleanText, lettersOf } from '../domain/cleanText.ts';
import { isBoilerplateElement, isLabel } from './boilerplate.ts';

/** A stretch of text that a reader sees as one paragraph, heading or list item. */
export type Block = {
  text: string;
  /** Letters and digits of the text, for comparing. */
  letters: string;
  /** Tag of the nearest block element: `p`, `h2`, `li`, `div` … */
  tag: string;
  /** Share of the characters that stand in links, 0..1. */
  linked: number;
  /** True when every character is bold: headings that are not marked up as such. */
  bold: boolean;
  /** Nearest block element, for its ancestors. */
  element: Element;
  /** Elements around it, itself included, that are named like something beside an article: `related`, `newsletter` … */
  suspects: Element[];
};

const blockTags = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const skippedTags = new Set(
  'script style noscript template svg math iframe object embed video audio canvas map button select option input textarea label nav footer figcaption picture img head dialog amp-ad amp-img amp-iframe'.split(
    ' ',
  ),
);
/** Deeper than any page a person wrote; what lies below is not read. */
const maxDepth = 300;

const embedNames =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-(?:card|embed-bq)|mastodon-embed)\b/;

/** The visible text blocks under an element in reading order; with `hiddenToo` also those that the page does not show at first. */
export function readBlocks(root: Element, hiddenToo = false): Block[] {
  const blocks: Block[] = [];
  let open = emptyRun();
  const suspects: Element[] = [];

  const flush = (element: Element) => {
    const text = cleanText(open.text);
    const visible = text.length;
    if (visible > 0) {
      const tag = element.name;
      blocks.push({
        text,
        letters: lettersOf(text),
        tag,
        linked: Math.min(1, open.linked / visible),
        bold: open.bold >= visible * 0.95,
        element,
        suspects: [...suspects],
      });
    }
    open = emptyRun();
  };

  const walk = (node: AnyNode, block: Element, inLink: boolean, inBold: boolean, depth: number) => {
    if (node.type === 'text') {
      open.text += node.data;
      const visible = node.data.trim().length;
      if (inLink) open.linked += visible;
      if (inBold) open.bold += node.data.replace(/\s+/g, ' ').length;
      return;
    }
    if (node.type !== 'tag' || depth > maxDepth) return;
    if (skippedTags.has(node.name) || isEmbedded(node) || (!hiddenToo && isHidden(node))) return;
    if (node.name === 'br') {
      lineBreak(node, block);
      return;
    }
    if (node.name === 'figure' && !quoteIn(node, 0)) return;
    const inHeading = /^h[1-6]$/.test(block.name);
    const isBlock = blockTags.has(node.name) && !inHeading;
    if (isBlock) flush(block);
    else if (inHeading && (blockTags.has(node.name) || node.name === 'span')) open.text += ' ';
    const suspect = isBoilerplateElement(node);
    // An inline element so named (a caption <span>, an icon's label) is no part of the sentence that it stands in.
    if (suspect && !isBlock && isLabel(node)) return;
    if (suspect) suspects.push(node);
    const inner = isBlock ? node : block;
    const link = inLink || node.name === 'a';
    const bold = inBold || node.name === 'b' || node.name === 'strong';
    for (const child of node.children) walk(child, inner, link, bold, depth + 1);
    if (isBlock) flush(node);
    if (suspect) suspects.pop();
  };

  // One <br> breaks a line, two or more end a paragraph.
  const lineBreak = (node: Element, block: Element) => {
    const before = previousVisible(node);
    if (before?.type === 'tag' && before.name === 'br') flush(block);
    else open.text += ' ';
  };

  walk(root, root, false, false, 0);
  flush(root);
  return blocks;
}

function emptyRun() {
  return { text: '', linked: 0, bold: 0 };
}

/** Some papers set pulled quotes as figures; every other figure is a picture with its caption. */
function quoteIn(element: Element, depth: number): boolean {
  return element.children.some(child => child.type === 'tag' && (child.name === 'blockquote' || (depth < 3 && quoteIn(child, depth + 1))));
}

function previousVisible(node: AnyNode): AnyNode | null {
  let before = node.prev;
  while (before && before.type !== 'tag' && !(before.type === 'text' && before.data.trim())) before = before.prev;
  return before;
}

/** A post of somebody on another site, not written by the paper. */
function isEmbedded({ attribs }: Element): boolean {
  return embedNames.test(attribs.class ?? '');
}

function isHidden({ attribs }: Element): boolean {
  if ('hidden' in attribs && attribs.hidden !== 'until-found') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '');
}
