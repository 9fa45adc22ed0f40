import type { RawFeed } from './feed.ts';

/** Namespaces whose elements make up feeds: they lose their prefix. */
const coreSpaces =
  /w3\.org\/2005\/Atom|purl\.org\/atom\/ns|purl\.org\/(?:net\/)?rss|netscape\.com\/(?:rdf|publish)|backend\.userland\.com|blogs\.law\.harvard\.edu|example\.com\/newformat|w3\.org\/1999\/02\/22-rdf-syntax/i;
/** Other namespaces get the prefix that we know them by, whatever the feed calls them. */
const spaces: [RegExp, string][] = [
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/i, 'sy'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
];

/** The name of a tag with its namespace made plain: no prefix for the elements of RSS, RDF and Atom themselves. */
export function nameSpace(tag: string, prefixes: Map<string, string>): string {
  const colon = tag.indexOf(':');
  if (colon < 0) return tag;
  const [prefix, local] = [tag.slice(0, colon), tag.slice(colon + 1)];
  const uri = prefixes.get(prefix) ?? '';
  const known = spaces.find(([pattern]) => pattern.test(uri));
  if (known) return `${known[1]}:${local}`;
  if (coreSpaces.test(uri) || prefix === 'rdf' || prefix === 'rss' || (prefix === 'atom' && local !== 'link')) return local;
  return tag;
}

/** An empty feed of the format that a root element announces; null for any other root element. */
export function formatOf(root: string, attributes: Record<string, string>): RawFeed | null {
  const spaces = Object.entries(attributes)
    .filter(([key]) => key.startsWith('xmlns'))
    .map(([, value]) => value);
  const format = nameOf(root, attributes.version, spaces.join(' '));
  return format ? { format, entries: [], skipHours: [], skipDays: [] } : null;
}

function nameOf(root: string, version: string | undefined, spaces: string): string | null {
  if (root === 'rss') return version ? `rss ${version}` : 'rss';
  if (root === 'rdf')
    return /purl\.org\/(?:net\/)?rss/i.test(spaces)
      ? 'rss 1.0'
      : /netscape\.com\/rdf/i.test(spaces)
        ? 'rss 0.90'
        : spaces
          ? 'rss 1.0'
          : null;
  if (root === 'feed' || root === 'entry') return version === '0.3' || /purl\.org\/atom\/ns/i.test(spaces) ? 'atom 0.3' : 'atom 1.0';
  return null;
}
