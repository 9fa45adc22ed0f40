import type { Token } from '../../language/types.ts';

/** What a state can be in, stay in and leave: bodies, treaties and what is run in common. */
const english =
  /^(?:convention|treaty|pact|accord|agreement|compact|protocol|charter|court|tribunal|union|organi[sz]ation|alliance|bloc|club|council|commission|agency|forum|cartel|partnership|league|association|fund|initiative|federation|authority|nato|eu|who|icc|opec|ecowas|eurozone|schengen|unesco|brics|mercosur|commonwealth)$/;
const german =
  /(?:konvention|vertrag|vertrage|pakt|abkommen|protokoll|charta|gerichtshof|strafgericht|tribunal|union|organisation|allianz|bündnis|(?<!vor|appa|refe|ver|hei|un|zier|haus|quad|inse)rat|kommission|agentur|behörde|forum|kartell|partnerschaft|liga|verband|gemeinschaft|(?<!ver)bund|club|klub|fonds|initiative|binnenmarkt|schengenraum|euroraum|eurozone)(?:e?s|en)?$|^(?:nato|eu|who|iwf|istgh|opec|ecowas|unesco|brics|mercosur|ovks|commonwealth)$/;

/** True for the nouns of what a state can join and leave; of German compounds the end counts. */
export const isClub = (language: 'de' | 'en', { lower, lemma }: Token): boolean =>
  [lower, lemma.toLowerCase()].some(form => (language === 'de' ? german : english).test(form));

const bareGerman =
  /^(?:konvention|vertrag|pakt|abkommen|protokoll|gerichtshof|tribunal|union|organisation|allianz|bündnis|rat|kommission|agentur|behörde|forum|kartell|liga|verband|gemeinschaft|bund|club|klub|fonds|initiative)$/;
/** True for such a noun that may be any of its kind: "the council", and not "der Hafenrat". */
export const isAnyClub = (language: 'de' | 'en', { lemma }: Token): boolean =>
  (language === 'de' ? bareGerman : english).test(lemma.toLowerCase());

/** Does such a noun stand in the phrase that begins at a token? */
export function opensClub(language: 'de' | 'en', tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + 7; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]!.sentence || !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(token.pos)) return false;
    if (isClub(language, token) && (language === 'de' || !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? ''))) return true;
  }
  return false;
}
