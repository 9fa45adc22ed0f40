const tracking =
  /^(?:utm_.*|at_.*|wt_.*|wt\..*|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|igshid|xtor|ref|ref_src|referrer|rss|rss_.*|cmpid|cmp|icid|ns_.*|smid|smtyp|partner|traffic_source|campaign|maca|at_medium|ocid|feed|source|sc_src|fb_ref|output|outputtype|amp|print|printview)$/i;

/**
 * One address for one article: no fragment, no tracking parameters, no AMP, mobile or print variant, sorted parameters.
 * `address` must be an absolute http(s) address.
 */
export function canonicalUrl(address: string): string {
  const url = new URL(fromAmpCache(address));
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/^(?:amp|m|mobil|mobile)\.(?=[^.]+\.)/, 'www.');
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = url.pathname
    .replace(/\/(?:amp(?:\.html)?|print|drucken|druckansicht|komplettansicht)\/?$/i, '/')
    .replace(/(?:\.amp|-amp|-druck)(?=\.html?$)|(?:\.amp|,amp|!amp)$/i, '');
  return url.href;
}

/** AMP caches carry the address of the page in their own: `google.com/amp/s/paper.example/a`, `paper-example.cdn.ampproject.org/c/s/paper.example/a`. */
function fromAmpCache(address: string): string {
  const cached = /^https?:\/\/(?:www\.google\.[a-z.]+\/amp|[\w-]+\.cdn\.ampproject\.org\/[acv])\/(s\/)?([\w-]+(?:\.[\w-]+)+\/.*)$/i.exec(
    address,
  );
  return cached ? `${cached[1] ? 'https' : 'http'}://${cached[2]}` : address;
}
