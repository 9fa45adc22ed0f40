import { opensUpper } from '../../language/letters.ts';
import { particles } from '../words.ts';
import { calendar, type Scan, textOf } from './mentionScan.ts';

/** A name read at a place of the text: its last token, as written, and whom the codebook knows by it. */
export type ReadName = { last: number; text: string; id: string | null; ids: string[] };

/** A person's name at the token: known in full, known by surname, or capitalised words with name particles. Commas need at least two words. */
export function readName(scan: Scan, at: number, apposed = false): ReadName | null {
  const { tokens, limit } = scan;
  if (at < 0 || at >= limit) return null;
  if (apposed && scan.names.find(tokens, at, limit, ['demonym']).length > 0) return null; // "by the Swedish minister, | French President Emmanuel Macron"
  const known = scan.names.find(tokens, at, limit, apposed ? ['person'] : ['person', 'surname'])[0];
  let end = at;
  while (end < limit && end - at < 6 && isNamePart(scan, end, at)) end++;
  while (end > at && particles.has(tokens[end - 1]!.lower)) end--;
  if (known && (known.entry.kind === 'person' || at + known.length >= end)) {
    return { last: at + known.length - 1, text: textOf(tokens, at, at + known.length), id: null, ids: known.entry.ids };
  }
  if (end - at < (apposed ? 2 : 1)) return null;
  if (
    end - at === 1 &&
    scan.registry.byLastName(tokens[at]!.lower).length === 0 &&
    (tokens[at]!.pos === 'NOUN' || (scan.language === 'de' && tokens[at]!.pos !== 'PROPN'))
  )
    return null;
  const surname = scan.names.find(tokens, end - 1, limit, ['surname'])[0];
  const full = textOf(tokens, at, end);
  // Behind a title any person's last word will do: "Bundeskanzler Kurz", though "kurz" is a word.
  if (!surname && end - at === 1 && !apposed) {
    const ids = scan.registry.byLastName(tokens[at]!.lower);
    if (ids.length > 0) return { last: at, text: full, id: null, ids };
  }
  const same =
    surname?.entry.ids.filter(id => sharesFirstName(scan.registry.person(id)?.name, scan.registry.person(id)?.aliases, full)) ?? [];
  return { last: end - 1, text: full, id: null, ids: same };
}

/** Is it somebody of that first name, or of a nickname that begins alike? */
export const sharesFirstName = (name: string | undefined, aliases: string[] | undefined, full: string) => {
  const first = full.split(' ')[0]!.toLowerCase();
  return [name ?? '', ...(aliases ?? [])].some(known => known.toLowerCase().split(' ')[0]?.slice(0, 4) === first.slice(0, 4));
};

/** May the token be part of a person's name that began at `start`? */
export function isNamePart(scan: Scan, at: number, start: number): boolean {
  const token = scan.tokens[at]!;
  const next = scan.tokens[at + 1];
  // "Minister de Maizière"; "von" and "der" open no name: "Präsident von Polen".
  if (particles.has(token.lower) && at > start && isBodyAt(scan, particles.has(next?.lower ?? '') ? at + 2 : at + 1)) return false; // "Udo Fink von der SPD"
  if (particles.has(token.lower) && (at > start || romance.test(token.lower)))
    return (opensUpper(next?.text ?? '') && next?.pos !== 'ADJ') || particles.has(next?.lower ?? '');
  if (token.text.includes('-') && /^(?:al|el|ad|as|ash)-\p{Lu}/u.test(token.text)) return true;
  if (!opensUpper(token.text) || token.text.length < 2 || !/^\p{Lu}[\p{L}'’.-]*$/u.test(token.text)) return false;
  if (/-(?:elect|designate)$/.test(token.lower)) return false; // "President-elect | Ann Lee |"
  if (token.text.endsWith('.') && /^\p{L}{2,}\.$/u.test(token.text)) return false; // Mr., Gov., Sen. are no names
  if (calendar.has(token.lower) || scan.names.find(scan.tokens, at, scan.limit, ['title']).some(found => found.length > 1)) return false;
  if (scan.language === 'de' && token.pos === 'NOUN' && at > start)
    return (
      scan.names.find(scan.tokens, at, scan.limit, ['surname']).length > 0 ||
      (at === start + 1 && scan.registry.isFirstName(scan.tokens[start]!.lower))
    );
  if (token.pos === 'VERB' || token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'PRON') return false;
  return at > start || scan.names.find(scan.tokens, at, scan.limit, ['body', 'title']).length === 0;
}

const romance = /^(?:de|di|da|del|della|dos|das|la|le|van|ten|ter)$/;

const isBodyAt = ({ names, tokens, limit }: Scan, at: number): boolean => at < limit && names.find(tokens, at, limit, ['body']).length > 0;
