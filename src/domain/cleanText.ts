// What Postgres and readers must never meet: NUL and other controls, lone surrogates, soft hyphens, zero-width marks.
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Labels for screen readers that some sites put behind every outer link.
const linkLabels =
  /\s?,?\s?\(?(?:öffnet (?:sich )?(?:im|in einem) neuen (?:fenster|tab)|link wird in einem neuen tab geöffnet|opens? (?:in )?(?:a )?new (?:tab|window)|external link)\)?/gi;

/** Text as it may be stored: controls dropped, every run of white space one space, the string a copy that keeps no page alive. */
export function cleanText(raw: string): string {
  return copied(raw.replace(unwanted, '').replace(loneSurrogate, '\ufffd').replace(/\s+/g, ' ').replace(linkLabels, '').trim());
}

/** A string of its own: V8 and cheerio otherwise keep the whole page in memory behind every slice (cheerio issue 263). */
export function copied(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Letters and digits only, lower case: what two printings of one sentence share. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
