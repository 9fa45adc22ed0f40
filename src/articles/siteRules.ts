import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/**
 * What the general rules get wrong on the pages of one publisher. Every rule has a page in test/fixtures/sites; docs/publishers.md says how to add one.
 * `version` counts the redesigns of the site; the page of the version before stays beside the new one.
 */
export type SiteRule = {
  /** Host names without `www.`; those below them count too. */
  hosts: string[];
  version: number;
  /** CSS selector of elements that are no part of the article. */
  drop?: string;
  /** CSS selector of the element that holds the article, where the page has exactly one. */
  body?: string;
  /** Where the title of the page's data is one for search engines, and the printed heading is what the paper calls the article. */
  title?: 'printed';
  /** Paragraphs that the publisher adds to its articles, wherever they stand. */
  lines?: RegExp;
};

export const siteRules: SiteRule[] = [
  { hosts: ['faz.net'], version: 1, title: 'printed' },
  { hosts: ['inews.co.uk'], version: 1, title: 'printed' },
  { hosts: ['metro.co.uk'], version: 1, lines: /^(?:MORE\s*:|For more stories like this,? check our|Get in touch with our news team)/ },
  { hosts: ['telegraph.co.uk'], version: 1, title: 'printed' },
  { hosts: ['wochenblatt.cc'], version: 1, lines: /^(?:Wochenblatt\s*\/|Bitte achten Sie darauf, dass Ihre Kommentare)/ },
];

/** The rule for the site of an address; undefined for most. */
export function findSiteRule(url: string, rules: SiteRule[] = siteRules): SiteRule | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return rules.find(({ hosts }) => hosts.some(one => host === one || host.endsWith(`.${one}`)));
}

/** Takes out of the page what its site's rule names; returns the element that holds the article, where the rule tells. */
export function applySiteRule($: CheerioAPI, { drop, body }: SiteRule): Element | undefined {
  if (drop) $(drop).remove();
  const found = body ? $(body) : undefined;
  return found?.length === 1 ? (found[0] as Element) : undefined;
}
