import type { Clause } from '../../language/types.ts';

/**
 * "Monatelang hatte Schweden sie abgelehnt", "hatte zwei Jahre lang darauf bestanden", "| until the summer | its ministers had ruled it out": what went on until the
 * news, in the pluperfect. Behind the verb, until when may be what somebody had asked for.
 */
export const lasted =
  /\b(?:(?:tage|wochen|monate|jahre|jahrzehnte)lang|(?:tage|wochen|monate|jahre|jahrzehnte|jahr|monat) (?:lang|über)|(?<!\b(?:so|schon|seit) )lange(?: zeit)?|bis (?:zuletzt|vor kurzem|dahin))\b|^\W*(?:bis|until|till|up to|up until)\b|\bfor (?:\w+ )?(?:weeks|months|years|decades|generations|a long time)\b/i;

/** "Used | to back the levy |". */
export const isUsedTo = ({ verb, objects }: Clause): boolean =>
  verb?.lemma === 'use' && verb.tense === 'past' && !verb.passive && objects.length === 0;
