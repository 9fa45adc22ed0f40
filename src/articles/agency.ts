/** News agencies by the name that statements of origin carry, and how they sign. */
const agencies: [name: string, signature: RegExp][] = [
  ['dpa', /\b(?:dpa|DPA)(?:-\w+)?\b|Deutsche Presse-Agentur/],
  ['AFP', /\bAFP\b|\bafp\b|Agence France-Presse/],
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
/** Lines that are nothing but a credit: `Quelle: dpa`, `(Reuters)`, `dpa/AFP`. */
const wholeLines = [
  /^(?:mit (?:material|informationen|agenturmaterial) (?:von|der|des)|quellen?:|source:|reporting by|with reporting (?:by|from)|with (?:agencies|files from)|von)\s(.{2,80})$/i,
  /^mit ((?:der )?[a-zA-Z, /-]{2,25})$/i,
  /^\(([^()]{2,60})\)\.?$/,
  /^[—–-]?\s?(?:the )?([\p{Lu}\p{L} ]{2,30}?)(?: staff)? (?:writers?|reporters?|journalists?)\b.{3,120}\bcontributed(?: to this (?:report|story|article))?\.?$/iu,
  /^([a-zA-Z-]{2,12}(?:\s?[/,]\s?[a-zA-Z-]{2,12}){0,4})$/,
];
/** Where a credit stands in the text: brackets, a dateline, a by-line or a closing note; never in running prose, where agencies are quoted. */
const places = [
  ...wholeLines,
  /^.{0,60}?\(([^()]{2,60})\)\s*(?:[-–—:]|\.\s)/,
  /^[\p{Lu}][\p{Lu}\p{L} ./-]{2,40}\s*[,(]\s*([^().]{2,40}?)\)?\s*[-–—]\s/u,
  /\(([^()]{2,60})\)\.?$/,
];
/** Below the text copyright is claimed, too: `© dpa-infocom, dpa:260213-930-12345/1`, `© 2026 AFP`. */
const closings = [...wholeLines, /^©\s?(dpa-infocom\b.{0,60})$/, /^©\s?\d{4}\s(.{2,60})$/];
/** Agencies sell pictures, too, and those are credited below them. */
const ofPicture = /images?\b|getty|imago|picture|foto|photo|bild|\bepa\b/i;

/**
 * The news agency that an article credits among its authors, in its first or last paragraphs, or in the lines that stand `below` them; undefined for a
 * paper's own work.
 */
export function findAgency(paragraphs: string[], authors: string[], below: string[] = []): string | undefined {
  const ends = [...paragraphs.slice(0, 2), ...paragraphs.slice(-2)];
  const credits = [...creditsIn(ends, places), ...creditsIn(below, closings).filter(credit => !ofPicture.test(credit))];
  for (const credit of [...authors, ...credits]) {
    const agency = agencies.find(([, signature]) => signature.test(credit))?.[0];
    if (agency) return agency;
  }
  return undefined;
}

function creditsIn(lines: string[], places: RegExp[]): string[] {
  return lines.flatMap(line => places.map(place => place.exec(line)?.[1] ?? '')).filter(Boolean);
}
