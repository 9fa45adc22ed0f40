/** News agencies by the name that statements of origin carry, and how they sign. */
const agencies: [name: string, signature: RegExp][] = [
  ['dpa', /\bdpa(?:-\w+)?\b|Deutsche Presse-Agentur/],
  ['AFP', /\bAFP\b|Agence France-Presse/],
  ['Reuters', /\bReuters\b|\brtr\b/i],
  ['AP', /\bAP\b|\bAssociated Press\b/],
  ['APA', /\bAPA\b/],
  ['KNA', /\bKNA\b/],
  ['epd', /\bepd\b/],
  ['SID', /\bSID\b/],
  ['Keystone-SDA', /\bKeystone-SDA\b|\bsda\b|\bSDA\b/],
  ['PA', /\bPA Media\b|\bPress Association\b/],
  ['TASS', /\bTASS\b/i],
  ['Interfax', /\bInterfax\b/],
  ['Xinhua', /\bXinhua\b/i],
  ['ANSA', /\bANSA\b/],
];
/** Where a credit stands: brackets, a dateline, a by-line or a closing note; never in running prose, where agencies are quoted. */
const places = [
  /^.{0,60}?\(([^()]{2,60})\)\s*(?:[-–—:]|\.\s)/,
  /^[\p{Lu}][\p{Lu}\p{L} ./-]{2,40}\s*[,(]\s*([^().]{2,40}?)\)?\s*[-–—]\s/u,
  /\(([^()]{2,60})\)\.?$/,
  /^(?:mit (?:material|informationen|agenturmaterial) (?:von|der|des)|quellen?:|source:|reporting by|with reporting (?:by|from)|with (?:agencies|files from)|von)\s(.{2,80})$/i,
  /^([a-zA-Z-]{2,12}(?:\s?[/,]\s?[a-zA-Z-]{2,12}){0,4})$/,
];

/** The agency that an article credits in its first or last paragraphs or among its authors; undefined for a paper's own work. */
export function findAgency(paragraphs: string[], authors: string[]): string | undefined {
  const ends = [...paragraphs.slice(0, 2), ...paragraphs.slice(-2)];
  const credits = ends.flatMap(text => places.map(place => place.exec(text)?.[1] ?? '')).filter(Boolean);
  const named = (text: string) => agencies.find(([, signature]) => signature.test(text))?.[0];
  for (const credit of [...authors, ...credits]) {
    const agency = named(credit);
    if (agency) return agency;
  }
  return undefined;
}
