/** "Monatelang hatte Schweden sie abgelehnt", "hatte zwei Jahre lang darauf bestanden", "lange hatte es sich gesträubt": what went on until the news, in the pluperfect. */
export const lasted =
  /\b(?:(?:tage|wochen|monate|jahre|jahrzehnte)lang|(?:tage|wochen|monate|jahre|jahrzehnte|jahr|monat) (?:lang|über)|(?<!\b(?:so|schon|seit) )lange(?: zeit)?|bis (?:zuletzt|vor kurzem|dahin))\b/i;
