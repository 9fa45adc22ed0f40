import { Parser } from 'htmlparser2';
import { cleanText } from '../domain/cleanText.ts';
import { InputError } from '../domain/errors.ts';

/** A feed as lists of feeds name it. */
export type Outline = { url: string; title: string | null; site: string | null };

/** The feeds of an OPML document, folders flattened, each once. Throws an InputError when it is no OPML or names no feed. */
export function parseOpml(xml: string, name: string): Outline[] {
  const found = new Map<string, Outline>();
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === 'opml') isOpml = true;
        if (tag === 'outline') keepOutline(attributes, found);
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(xml);
  if (!isOpml) throw new InputError(`${name} is no OPML: it has no <opml> element. Export the list of feeds as OPML.`);
  if (!/<\/opml\s*>/i.test(xml))
    throw new InputError(`${name} is broken OPML: it ends before </opml>. It may have been cut off; export it again.`);
  if (found.size === 0) throw new InputError(`${name} names no feed: no <outline> has an http(s) xmlUrl.`);
  return [...found.values()];
}

function keepOutline(attributes: Record<string, string>, found: Map<string, Outline>): void {
  const { xmlurl = '', title, text, htmlurl } = attributes;
  if (!URL.canParse(xmlurl) || !/^https?:/i.test(xmlurl)) return;
  const url = new URL(xmlurl).href;
  if (!found.has(url)) found.set(url, { url, title: cleanText(title || text || '') || null, site: htmlurl || null });
}

/** An OPML 2.0 document of the feeds. */
export function generateOpml(feeds: Outline[]): string {
  const outlines = feeds.map(({ url, title, site }) => {
    const attributes = { type: 'rss', text: title ?? url, title: title ?? url, xmlUrl: url, ...(site && { htmlUrl: site }) };
    return `    <outline ${Object.entries(attributes)
      .map(([key, value]) => `${key}="${escapeXml(value)}"`)
      .join(' ')}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>demarche feeds</title></head>\n  <body>\n${outlines.join('\n')}\n  </body>\n</opml>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
}
