/** Where a feed is pushed from (WebSub): its hub, and its address as the hub knows it. */
export type HubLink = { hub: string; topic: string };

/** The hub that an answer names in its Link header (RFC 8288), which counts before what the feed itself says. Addresses are absolute; null without both. */
export function readHubLink(header: string | undefined, url: string): HubLink | null {
  const found: Partial<Record<'hub' | 'self', string>> = {};
  for (const [, address = '', parameters = ''] of (header ?? '')
    .slice(0, 10_000)
    .matchAll(/<([^<>]*)>((?:\s*;\s*[\w*!-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g)) {
    const rels = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i.exec(parameters);
    for (const rel of (rels?.[1] ?? rels?.[2] ?? '').toLowerCase().split(/\s+/)) {
      if ((rel === 'hub' || rel === 'self') && URL.canParse(address, url)) found[rel] ??= new URL(address, url).href;
    }
  }
  return found.hub && found.self ? { hub: found.hub, topic: found.self } : null;
}
