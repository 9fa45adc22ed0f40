import { DateTime } from 'luxon';

const months: Record<string, number> = {};
for (const [number, names] of [
  'jan januar jänner january',
  'feb februar february feber',
  'mar mär märz march mrz',
  'apr april',
  'mai may',
  'jun juni june',
  'jul juli july',
  'aug august',
  'sep sept september',
  'okt oct oktober october',
  'nov november',
  'dez dec dezember december',
].entries()) {
  for (const name of names.split(' ')) months[name] = number + 1;
}
const written = /\b(\d{1,2})\.?\s+([A-Za-zä]{3,9})\.?,?\s+(\d{4})(?:\D{1,12}?(\d{1,2})[:.](\d{2}))?/u;
const writtenAmerican = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:\D{1,12}?(\d{1,2}):(\d{2})\s*([ap])?\.?m?)?/i;
const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b(?:\D{1,12}?(\d{1,2})[:.](\d{2}))?/;

/**
 * An ISO date-time with offset from whatever a page wrote: ISO, RFC 2822, epoch seconds or milliseconds, German and English written dates.
 * A time without a zone is taken in `zone`. Undefined when nothing in it is a date between 1990 and 2100.
 */
export function parseDate(raw: string, zone: string): string | undefined {
  const text = raw.trim();
  if (!text || text.length > 400) return undefined;
  const found = fromEpoch(text) ?? fromIso(text, zone) ?? fromRfc(text) ?? fromWords(text, zoneNamed(text) ?? zone);
  if (!found?.isValid || found.year < 1990 || found.year > 2100) return undefined;
  return found.toISO({ suppressMilliseconds: true }) ?? undefined;
}

function fromEpoch(text: string): DateTime | undefined {
  if (/^\d{10}$/.test(text)) return DateTime.fromSeconds(Number(text), { zone: 'utc' });
  return /^\d{13}$/.test(text) ? DateTime.fromMillis(Number(text), { zone: 'utc' }) : undefined;
}

function fromIso(text: string, zone: string): DateTime | undefined {
  const match =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', offset] = match;
  const parts = { year: +year!, month: +month!, day: +day!, hour: +hour, minute: +minute, second: Math.min(59, +second) };
  return DateTime.fromObject(parts, { zone: offset ? zoneOf(offset) : zone, locale: 'en' });
}

function zoneOf(offset: string): string {
  return /^[+-]/.test(offset) ? `utc${offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')}` : 'utc';
}

const zones: Record<string, string> = {
  MEZ: 'utc+1',
  MESZ: 'utc+2',
  CET: 'utc+1',
  CEST: 'utc+2',
  BST: 'utc+1',
  EST: 'utc-5',
  EDT: 'utc-4',
  CST: 'utc-6',
  PST: 'utc-8',
  PDT: 'utc-7',
};

/** The zone written behind a time: an offset, or one of the usual abbreviations. */
function zoneNamed(text: string): string | undefined {
  const [, offset, name = ''] = /\d\s*([+-]\d{2}:?\d{2})\s*$|\b([A-Z]{1,4})\s*$/.exec(text) ?? [];
  if (offset) return zoneOf(offset);
  return /^(?:UTC?|GMT|Z)$/.test(name) ? 'utc' : zones[name];
}

function fromRfc(text: string): DateTime | undefined {
  // The name of the weekday says nothing, and feeds write it in every language.
  const read = DateTime.fromRFC2822(text.replace(/^\p{L}{2,12}\.?,?\s+(?=\d)/u, ''), { setZone: true });
  return read.isValid ? read : undefined;
}

function fromWords(text: string, zone: string): DateTime | undefined {
  const european = written.exec(text);
  if (european) {
    const month = months[european[2]!.toLowerCase()];
    if (month) return at(zone, +european[3]!, month, +european[1]!, european[4], european[5]);
  }
  const american = writtenAmerican.exec(text);
  if (american) {
    const month = months[american[1]!.toLowerCase()];
    if (month) return at(zone, +american[3]!, month, +american[2]!, american[4], american[5], american[6]);
  }
  const numbers = dotted.exec(text);
  return numbers
    ? at(zone, numbers[3]!.length === 2 ? 2000 + +numbers[3]! : +numbers[3]!, +numbers[2]!, +numbers[1]!, numbers[4], numbers[5])
    : undefined;
}

function at(zone: string, year: number, month: number, day: number, hour = '0', minute = '0', half?: string): DateTime {
  const afternoon = half?.toLowerCase() === 'p' && +hour < 12 ? 12 : 0;
  return DateTime.fromObject({ year, month, day, hour: +hour + afternoon, minute: +minute }, { zone });
}
