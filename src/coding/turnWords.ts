import { monthsDe, monthsEn } from './cues/dates.ts';

type Language = 'de' | 'en';

/** Alternatives as whole words; a trailing `*` takes any ending, `…` anything within the sentence. */
export const words = (...alternatives: string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${alternatives.join('|').replaceAll('*', '\\p{L}*').replaceAll(' … ', ' [^.;:!?]{0,80}?(?<!\\p{L})')})(?!\\p{L})`,
    'iu',
  );

const months = { en: monthsEn.join('|'), de: ['jänner', ...monthsDe].join('|') };

/** What was so until now, and is no more. */
export const ended: Record<Language, RegExp> = {
  en: words('no longer', 'any ?more', 'no more'),
  de: words('nicht (?:mehr|länger)', 'nichts mehr', 'niemand mehr', 'kein(?:e|en|er|em|es)? … mehr'),
};

/** Words for the turn itself. */
export const turned: Record<Language, RegExp> = {
  en: words(
    'revers(?:e[sd]?|ing|al)',
    'u-turns?',
    'about-(?:face|turn)',
    'volte-face',
    'turn(?:around|about)',
    'backtrack*',
    'backpedal*',
    'back(?:s|ed|ing)? (?:down|away|off)',
    'climb-?down',
    'chang(?:e|es|ed|ing) (?:of|in|its|his|her|their) (?:heart|mind|course|tone|policy|position|stance|direction|tack|tune|line|views?)',
    'shift(?:s|ed|ing)?',
    'pivot*',
    'relent*',
    'cav(?:es|ed|ing)',
    'yield(?:s|ed|ing)?',
    'g(?:ive|ives|ave|iving|iven) (?:up|in|way)',
    'abandon(?:s|ed|ing)?',
    'drop(?:s|ped|ping)?',
    'ditch(?:es|ed|ing)?',
    'scrap(?:s|ped|ping)?',
    'turn(?:s|ed|ing)? (?:against|round|around|its back|away|on)',
    'sw(?:ings?|ung) (?:behind|against|to|round)',
    'switch(?:es|ed|ing)?',
    'br(?:oke|eaks?|eaking) with',
    'soften(?:s|ed|ing)?',
    'harden(?:s|ed|ing)?',
    'retreat(?:s|ed|ing)?',
    'reconsider*',
    'rethink*',
    'rethought',
    'tears? up',
    'tore up',
    'walk(?:s|ed|ing)? (?:back|away)',
    'c(?:omes?|ame) (?:round|around)',
    'thr(?:ows?|ew|own) overboard',
    'concession',
    'conceded',
    'departure',
    'new (?:position|course|line|stance|policy)',
    'str(?:ikes?|uck) an?(?:other)? (?:different|softer|harder|new)? ?(?:note|tone)',
  ),
  de: words(
    '*(?:kehrtwend|kurswechsel|kurswend|schwenk|sinneswandel|umdenken|umschwung|rückzieher|abkehr|kurskorrektur|kursänderung|einlenken|zugeständnis)*',
    'lenk(?:t|te|en|ten) … ein',
    'eingelenkt',
    'g(?:ibt|ab|eben|aben) … (?:auf|nach)',
    'aufgegeben',
    'nachgegeben',
    '(?:rückt|rückte|rücken|rückten|kehrt|kehrte|weicht|wich) … ab',
    'abgerückt',
    'z(?:ieht|og|iehen|ogen) … zurück',
    'zurückgezogen',
    '(?:ge)?änder(?:t|te|n|ten)',
    'umgestimmt',
    'kipp(?:t|te|en)',
    'umgefallen',
    'dreh(?:t|te)',
    'wechsel(?:t|te) … (?:kurs|seite|lager)',
    'br(?:icht|ach) mit',
    'l(?:ässt|ieß) … fallen',
    'fallen (?:ge)?lassen',
    'verabschied* sich',
    'wende[nst]?',
    'vollz(?:ieht|og)',
    'aufgeweicht',
    'n(?:immt|ahm) … zurück',
    'zurückgenommen',
    'macht(?:e)? … rückgängig',
    'andere[nrs]? t(?:on|öne)',
    'beweg(?:t|te) sich',
  ),
};

/** What is ended or taken up again, as the headlines of turns have it. */
export const undone: Record<Language, RegExp> = {
  en: words(
    'ends?',
    'ended',
    'ending',
    'lift(?:s|ed|ing)?',
    'withdr(?:aw|ew|awn|aws|awing)',
    'resum*',
    'reinstat*',
    'rescind*',
    'revok*',
    'suspend*',
    'clear(?:s|ed|ing)? (?:the )?way',
    'opens? the (?:door|way)',
    'paves? the way',
    'resistance',
    'holdout',
    'opposition to',
    'veto',
    'blockade',
    'surpris*',
    'unexpected*',
  ),
  de: words(
    'h(?:ebt|ob) … auf',
    'aufheben',
    'aufgehoben',
    'setzt … aus',
    'ausgesetzt',
    'ende[nt]?',
    'beende*',
    'weg frei',
    'grünes licht',
    'widerstand*',
    'blockade*',
    'veto*',
    'überrasch*',
    'unerwartet*',
  ),
};

/** What was so before. */
export const before: Record<Language, RegExp> = {
  en: words(
    '(?:un)?til (?:now|recently|last|then|this|a few)',
    'up to now',
    'so far',
    'hitherto',
    'to date',
    'previous(?:ly)?',
    'after (?:\\p{L}+ ){0,3}(?:days|weeks|months|years|decades) of',
    'formerly',
    'used to',
    'once',
    'long(?:-?(?:standing|held|time))?',
    'initially',
    'at first',
    'originally',
    'earlier',
  ),
  de: words(
    'bisher*',
    'bislang',
    'bis zuletzt',
    'zuvor',
    'zunächst',
    'anfangs',
    'anfänglich*',
    'ursprünglich*',
    'früher*',
    'ehedem',
    'einst*',
    '(?:wochen|monate|jahre|jahrzehnte)lang*',
    'nach (?:\\p{L}+ ){0,2}(?:wochen|monaten|jahren|jahrzehnten) de[sr]',
    'lange',
    'langjährig*',
    'seit jeher',
    'vorher',
  ),
};

/** What is so from now on. */
export const nowOn: Record<Language, RegExp> = {
  en: words('now', 'after all', 'finally', 'at last', 'for the first time', 'instead', 'in future', 'from now on', 'newly'),
  de: words(
    'nun',
    'nunmehr',
    'jetzt',
    'neuerdings',
    'inzwischen',
    'mittlerweile',
    'doch noch',
    'erstmals',
    'zum ersten mal',
    'künftig',
    'fortan',
    'ab sofort',
    'schließlich',
    'endlich',
  ),
};

/** Who came after whom. */
export const succeeded: Record<Language, RegExp> = {
  en: words(
    'predecessors?',
    '(?:previous|former|new) (?:government|administration|cabinet)',
    'new (?:prime minister|president|chancellor)',
    'took office',
    'sworn in',
  ),
  de: words('*vorgänger*', 'neue[nrsm]? (?:regierung|präsident*|kabinett|kanzler*|ministerpräsident*)', 'amtsantritt', 'vereidigt'),
};

/** When something was so: a time in the past, or how long ago. */
export const when: Record<Language, RegExp> = {
  en: words(
    '(?:days?|weeks?|months?|years?|decades?) (?:ago|earlier|before|after|on)',
    'as (?:recently|late) as',
    'only (?:last|a|two|three|in)',
    'just (?:days|weeks|months|a|two|three|in|last)',
    'back in',
    `(?:in|since) (?:early |mid-|late )?(?:${months.en}|spring|summer|autumn|winter|\\d{4})`,
    'last (?:year|month|spring|summer|autumn|winter|fall|week)',
    'since (?:the|last)',
  ),
  de: words(
    `noch (?:am|bis|im|in|vor|zu|(?:letzte|vorige|vergangene)[nrs]?|${months.de})`,
    'vor (?:\\p{L}+ )?(?:tagen|wochen|monaten|jahren|einem jahr|einem monat|einer woche)',
    '(?:tage?|wochen?|monate?|jahre?) (?:nach|zuvor|später|danach|nachdem)',
    `im (?:${months.de}|frühjahr|sommer|herbst|winter)`,
    `seit (?:\\d{4}|${months.de}|jahren|monaten)`,
    '(?:letzte|vorige|vergangene)[nrs]? (?:jahre?s?|monats?|woche|frühjahr|sommer|herbst|winter)',
  ),
};

/** What was so at the time. */
export const yet: Record<Language, RegExp> = { en: words('still'), de: words('noch') };

/** What goes on, is only said to be so, or hangs on something. */
export const goingOn: Record<Language, RegExp> = {
  en: words(
    'repeat(?:s|ed|ing)?',
    'reiterat*',
    'reaffirm*',
    'still',
    'remain(?:s|ed|ing)?',
    'unchanged',
    'no change',
    '(?:has )?not changed',
    'continue(?:s|d)?',
    'st(?:ands?|ood) by',
    'st(?:icks?|icking|uck) (?:to|by|with)',
    'h(?:olds?|olding|eld) (?:on to|fast|firm)',
    'k(?:eeps?|eeping|ept) (?:to|up)',
    'once (?:more|again)',
    'as before',
    'again',
    'den(?:y|ies|ied|ial)',
    'invented',
    'rumou?rs?',
    'speculation',
    'report(?:s|ed)? that',
    'if',
  ),
  de: words(
    'bekräftig*',
    'wiederhol*',
    'weiter',
    'weiterhin',
    'nach wie vor',
    'unverändert',
    'bleib(?:t|en|e)',
    'blieb',
    'hält … fest',
    'festhalten',
    'dementier*',
    'gerücht*',
    'spekulation*',
    'erneut',
    'abermals',
    '(?:ein )?weiteres mal',
    'noch immer',
    'immer noch',
    'wie (?:bisher|zuvor|immer|eh)',
  ),
};

/**
 * Cues that tell of an end or of a return: whoever stops a thing did it until then, whoever takes it up again had left off. Where memory knows the holder's other side, such a decision
 * is a turn by itself.
 */
export const turningCues = new Set(
  [
    'call off, cancel, cease, cut off, discontinue, end, freeze, halt, lift, pause, pull out, quit, readmit, reinstate, rejoin, reopen, repeal, rescind, restore, resume, revoke',
    'shelve, stop, suspend, terminate, unblock, unfreeze, withdraw',
    'abbrechen, abblasen, absagen, abschaffen, aufheben, aufkündigen, auf Eis legen, aussetzen, aussteigen, austreten, beenden, einfrieren, einstellen, freigeben, kündigen, stoppen, streichen',
    'unterbrechen, widerrufen',
  ].flatMap(line => line.split(', ')),
);
