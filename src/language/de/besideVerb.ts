import type { Token } from '../types.ts';

/** How it came, or how willingly: "nicht überraschend", "nicht ganz freiwillig". */
const comment =
  /^(?:überraschend|überraschenderweise|unerwartet|unvorbereitet|zufällig|selten|umsonst|grundlos|unüberlegt|freiwillig|leichtfertig|unbedingt|zuletzt)$/;
const degree = /^(?:ganz|gerade|völlig|sehr|allzu|eben|immer)$/;
/** What one does something with or without, and does it. */
const qualms =
  /^(?:zögern|grund|gründe|stolz|bedenken|widerstand|widerstände|widerspruch|murren|vorbehalte?|kritik|zähneknirschen|skepsis|streit|hintergedanken|genugtuung|mühe|häme|not|bauchschmerzen|debatten?|gegenwehr)$/;

/**
 * "Lehnt sie ab, | nicht zuletzt auf Druck Schwedens |", "| nicht überraschend | lehnt Oslo sie ab", "hat | nicht ohne Zögern | zugestimmt": a no that belongs to how or why
 * something was done, and not to the verb.
 */
export function isBesideVerb(tokens: Token[], list: number[], at: number, verb: number): boolean {
  const word = (step: number): string => tokens[list[at + step] ?? -1]?.lower ?? '';
  if (word(0) !== 'nicht' || verb < 0 || /^(?:sein|bleiben|scheinen)$/.test(tokens[verb]!.lemma)) return false;
  if (word(1) === 'zuletzt') return true;
  if (word(1) === 'ohne')
    return (
      qualms.test(word(2)) || (/^(?:große[rsn]?|laute[sn]?|jede[snr]?|längere[sn]?|lange[sn]?)$/.test(word(2)) && qualms.test(word(3)))
    );
  const behind = degree.test(word(1)) ? 2 : 1;
  const opens = list.slice(0, at).every(token => /^(?:PUNCT|CCONJ)$/.test(tokens[token]!.pos));
  if (opens) return comment.test(word(behind)) && list[at + behind + 1] === verb;
  return isAddedLast(tokens, list, at);
}

/** "Hat zugestimmt, | nicht ganz freiwillig |", "lehnt sie ab, | nicht aus Überzeugung |": right behind a comma and the end of the verb, and no verb follows. */
function isAddedLast(tokens: Token[], list: number[], at: number): boolean {
  const [before, comma, next] = [at - 2, at - 1, at + 1].map(place => list[place] ?? -1);
  if (tokens[comma!]?.text !== ',' || before !== comma! - 1 || tokens[next!] === undefined) return false;
  const rest = list.slice(at + 1).map(token => tokens[token]!);
  const isClosed = rest.every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos));
  return isClosed && (/^(?:aus|wegen|auf|unter|wie|um)$/.test(rest[0]!.lower) || rest.slice(0, 2).some(({ lower }) => comment.test(lower)));
}
