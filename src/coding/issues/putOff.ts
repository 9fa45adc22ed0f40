import type { Analysis } from '../../language/types.ts';

type Language = Analysis['language'];

/** "More time for the law", "another year of talks on the levy": behind these words, and what says how long, stands what is put off. "Another year of the levy" goes on. */
const before: Record<Language, RegExp> = {
  en: /\b(?:(?:more|extra|additional|further) time|another (?:\w+ )?(?:years?|months?|weeks?)(?! of(?: (?!(?:for|on|to|before|until|with|in) )\S+)* $)|(?:grace|transition|transitional|phase-in) periods?|(?:extensions?|postponements?) (?:of|to) (?:the|its|their|this|that) deadlines?|deadline extensions?|longer deadlines?)(?: \w+)?(?: of [\w -]+?)? (?:for|on|of|to|before|until|with|in)(?: \S+){0,4} $/,
  de: /(?:mehr|zusätzliche|weitere) zeit|(?:fristverlängerung|schonfrist|übergangsfrist|übergangszeit|karenzzeit|nachfrist|gnadenfrist)(?:en)?|(?:verlängerung|aufschub) der (?:\w+)?frist|längere (?:\w+)?fristen?/,
};

/** Between such words and the matter: short words only, "für die", "bis zur", "zur Vorbereitung auf die". */
const bridge =
  /^(?: (?:von \S+ \S+|um \S+ \S+|zur (?:vorbereitung|umsetzung|anpassung|einführung)))?(?: (?:für|bei|bis|vor|auf|an|zu[rm]?|in|im|mit|die|der|das|den|dem|des))+ $/;

const beginning = {
  en: '(?:take effect|takes effect|taking effect|appl(?:y|ies|ied)|start(?:s|ed)?|begins?|enters? into (?:force|effect)|comes? into (?:force|effect)|kicks? in|be (?:applied|introduced|enforced|phased in))',
  de: '(?:gelten|gilt|greifen|greift|kommen|kommt|starten|startet|beginnen|beginnt|wirksam|in kraft|anwenden|anzuwenden|einführen|einzuführen|umsetzen|umzusetzen|erheben|zu erheben|(?:angewandt|angewendet|eingeführt|umgesetzt|erhoben) (?:wird|werden))',
};

/** How long is only told by what stands behind it: "a year later", "only from 2030", "not before the election". */
const later = {
  en: '(?:(?:only|not|no earlier|no sooner) (?:in|from|after|before|until|than|as of)|(?:\\S+ )?(?:a|one|two|three|four|five|six|nine|ten|\\d+|several|some) (?:years?|months?|weeks?) later|later)',
  de: '(?:erst (?:ab|im|in|am|nach|zum|\\d+|später|ein|zwei|drei|sechs)|nicht vor|(?:ein|zwei|drei|\\d+) (?:jahre?|monate?) später|später)',
};

/** "The levy | to take effect a year later", "die Maut | soll erst 2030 gelten". */
const after: Record<Language, RegExp> = {
  en: new RegExp(`^(?: \\w+)?(?: (?:to|should|would|must|will|shall|can))? ${beginning.en} ${later.en}(?= |$)`),
  de: new RegExp(`^(?: \\S+){0,3}? ${later.de}(?: \\S+){0,4}? ${beginning.de}(?= |$)`),
};

/** Without one of these words nothing is put off here. */
const hints: ReadonlySet<string> = new Set(
  (
    'time another period periods deadline deadlines only not earlier sooner later ' +
    'zeit fristverlängerung fristverlängerungen aufschub übergangszeit karenzzeit erst nicht später'
  ).split(' '),
);

/**
 * The words by which the time of a matter is put off, with no noun or verb of the lexicon that says so: who wants it later does not want it now. Null where none do.
 * `from` and `to` are the first and last word of what names the matter.
 */
export function findPuttingOff({ tokens, language }: Analysis, from: number, to: number): string | null {
  const inside = (at: number) => tokens[at]?.sentence === tokens[from]!.sentence && tokens[at]!.pos !== 'PUNCT';
  let start = from;
  while (start > 0 && from - start < 10 && inside(start - 1)) start--;
  let end = to;
  while (end - to < 12 && inside(end + 1)) end++;
  let mayTell = false;
  for (let at = start; at <= end && !mayTell; at++) mayTell = hints.has(tokens[at]!.lower) || /frist(?:en)?$/.test(tokens[at]!.lower);
  if (!mayTell) return null;
  const words = (first: number, past: number) => tokens.slice(first, past).map(({ lower }) => ` ${lower}`);
  const ahead = `${words(start, from).join('')} `;
  const found = before[language].exec(ahead);
  if (found && (language === 'en' || bridge.test(ahead.slice(found.index + found[0].length)))) return found[0].trim();
  return after[language].exec(words(to + 1, end + 1).join(''))?.[0].trim() ?? null;
}
