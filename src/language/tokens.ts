/** A word, number, address or mark as it stands in the text. Offsets are UTF-16, end-exclusive. */
export type RawToken = {
  text: string;
  start: number;
  end: number;
  /** `abbreviation` carries its full stop (`Dr.`, `U.S.`, `J.`), `ordinal` too (`13.` in German dates and counts). */
  kind: 'word' | 'number' | 'ordinal' | 'abbreviation' | 'url' | 'mark';
};

const piece = /(?:https?:\/\/|www\.)[^\s<>"„“”»«]{1,2000}|[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,64}\.\p{L}{2,24}/u.source;
const dotted = /(?:\p{L}\.){2,12}(?:[-‐‑]\p{Ll}[\p{L}-]{1,40})?(?![\p{L}\p{N}])/u.source;
const number = /\d+(?:[.,:]\d+)*(?![\p{L}\p{M}\p{N}]|[-‐‑]\p{L})/u.source;
const word =
  /[@#]?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:[-‐‑'’&]?[\p{L}\p{M}\p{N}_]+)*(?:[*:]in(?:nen)?(?!\p{L}))?(?:[-‐‑](?![\p{L}\p{N}-]))?/u.source;
const mark = /\.{2,}|-{2,}|[^\s]/.source;
const scanner = () => new RegExp(`(${piece})|(${dotted})|(${number})|(${word})|${mark}`, 'gu');

const abbreviations = new Set(
  (
    'mr mrs ms dr prof sen rep reps gov gen col lt sgt capt maj adm cmdr rev hon pres st jr sr inc ltd co corp vs etc approx ave blvd mt ft dept est jan feb mar apr ' +
    'jun jul aug sep sept oct nov dec bzw ca usw evtl ggf inkl sog vgl str mio mrd tsd hr fr bspw rd geb gest jh jhd chr okt dez std bd dipl ing abg stellv ' +
    'min max mind zzgl exkl allg versch ehem sept ebd hrsg bes tel mons msgr'
  ).split(' '),
);
/** Abbreviations only in front of a number: elsewhere they are words that may end a sentence. */
const beforeNumber = new Set(['no', 'nos', 'nr', 'art', 'abs', 'fig', 's', 'p', 'pp', 'kap', 'ziff', 'res']);
const months = new Set(
  'januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez'.split(
    ' ',
  ),
);
const ordinalContext = new Set(
  (
    'am der die das den dem des vom zum zur im bis seit ab beim dieser diese diesem jeder jedem jede sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer ' +
    'und oder ein eine einen einem einer platz auf nach vor zwischen'
  ).split(' '),
);
/** "als 38. Land", "Trumps 2. Amtszeit": what is counted rather than the start of a sentence. */
const counted =
  /^(?:land|staat|mitglied\p{L}*|amtszeit|weltkrieg|jahrestag|sanktionspake?t?|runde|kongress|gipfel|sitzung|verfassungs\p{L}*|präsident\p{L}*|bundes\p{L}+|legislatur\p{L}*)$/u;
const clitic = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/**
 * Cuts a text into words, numbers and marks; white space is dropped, nothing else is.
 * English clitics are cut off (`Moscow` + `'s`, `do` + `n't`, `can` + `not`); hyphenated words stay whole in both languages.
 */
export function tokenize(text: string, language: 'de' | 'en'): RawToken[] {
  const tokens: RawToken[] = [];
  const scan = scanner();
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const token = readToken(text, match, tokens.at(-1), language);
    scan.lastIndex = token.end;
    if (language === 'en' && token.kind === 'word') pushEnglish(tokens, token);
    else tokens.push(token);
  }
  return tokens;
}

const tokenAt = (text: string, start: number, end: number, kind: RawToken['kind']): RawToken => ({
  text: text.slice(start, end),
  start,
  end,
  kind,
});

function readToken(text: string, match: RegExpExecArray, before: RawToken | undefined, language: 'de' | 'en'): RawToken {
  const start = match.index;
  const end = start + match[0].length;
  if (match[1] !== undefined) return tokenAt(text, start, trimAddress(text, start, end), 'url');
  if (match[2] !== undefined) return tokenAt(text, start, end, 'abbreviation');
  const isNumber = match[3] !== undefined;
  if (text[end] !== '.' || (!isNumber && match[4] === undefined))
    return tokenAt(text, start, end, isNumber ? 'number' : match[4] === undefined ? 'mark' : 'word');
  if (isNumber)
    return language === 'de' && isOrdinal(text, match[0], end + 1, before)
      ? tokenAt(text, start, end + 1, 'ordinal')
      : tokenAt(text, start, end, 'number');
  // "schrieb er auf X. Seine Partei …": the network, and no initial.
  const isNetwork = match[0] === 'X' && /^(?:auf|bei|on|via)$/.test(before?.text.toLowerCase() ?? '');
  return !isNetwork && isAbbreviation(text, match[0], end + 1)
    ? tokenAt(text, start, end + 1, 'abbreviation')
    : tokenAt(text, start, end, 'word');
}

/** A full stop, comma or bracket at the end of an address belongs to the sentence. */
function trimAddress(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && ".,;:!?)]…'’".includes(text[last - 1]!)) last--;
  return last;
}

function isAbbreviation(text: string, word: string, after: number): boolean {
  const lower = word.toLowerCase();
  if (text[after] === '.') return false;
  const next = nextVisible(text, after);
  if (word.length === 1 && /\p{L}/u.test(word)) return word !== 'I' && /[\p{L}\d]/u.test(next);
  if (beforeNumber.has(lower)) return /\d/.test(next);
  return abbreviations.has(lower) && next !== '';
}

function isOrdinal(text: string, digits: string, after: number, before: RawToken | undefined): boolean {
  if (digits.length > 3 || !/^\d+$/.test(digits)) return false;
  if (text[after] !== ' ' && text[after] !== '\u00a0') return false;
  const next = /^[\s]{1,2}([\p{L}\d]{1,14})/u.exec(text.slice(after, after + 18))?.[1];
  if (next === undefined) return false;
  const lower = next.toLowerCase();
  return lower === next
    ? !/^\d/.test(next) || before?.kind === 'ordinal'
    : months.has(lower) || counted.test(lower) || ordinalContext.has(before?.text.toLowerCase() ?? '');
}

function nextVisible(text: string, from: number): string {
  const next = /^[ \t\u00a0]{0,3}(\S)/u.exec(text.slice(from, from + 5));
  return next?.[1] ?? '';
}

function pushEnglish(tokens: RawToken[], token: RawToken): void {
  const lower = token.text.length <= 40 ? token.text.toLowerCase() : '';
  const stem = lower === 'cannot' ? 3 : (clitic.exec(lower)?.[1]?.length ?? 0);
  if (stem === 0) {
    tokens.push(token);
    return;
  }
  const cut = token.start + stem;
  tokens.push({ text: token.text.slice(0, stem), start: token.start, end: cut, kind: 'word' });
  tokens.push({ text: token.text.slice(stem), start: cut, end: token.end, kind: 'word' });
}
