import type { Analysis } from '../../language/types.ts';

const moves = /^(?:take|pull|order|lead|drag|get|yank|haul|steer|bring|withdraw|guide|usher) \+ (?:out of|back into|into)$/;
const countries = /^(?:country|nation|kingdom|republic|island|islands|homeland|state|us|them|it)$/;
const leavable =
  /\b(?:convention|treaty|pact|accord|agreement|court|union|organi[sz]ation|alliance|bloc|club|council|protocol|deal|commission|agency|forum|scheme|programme|program|body|nato|eu|who|icc|opec|ecowas|euro|eurozone|schengen|cartel|partnership|unesco|brics|mercosur|commonwealth|league|community)\b/;

/**
 * "Take the sting out of the treaty", "pulled its troops out of Mali": only a country is led out of, or into, what it can leave or join. True where the words of such an
 * idiom say something else.
 */
export function isNoCountryMove({ tokens }: Analysis, idiom: string, found: number[]): boolean {
  if (!moves.test(idiom)) return false;
  const [verb, prep] = [found[0]!, found[1]!];
  const between = tokens.slice(verb + 1, prep);
  const last = between.at(-1);
  const named = last !== undefined && (last.pos === 'PROPN' || countries.test(last.lower)) && between.length < 6;
  const clean = between.every(
    ({ pos, lower }) => /^(?:DET|ADJ|PROPN)$/.test(pos) || countries.test(lower) || /^(?:its|his|her|their|our)$/.test(lower),
  );
  const behind = tokens.slice(found.at(-1)! + 1, found.at(-1)! + 9);
  const stop = behind.findIndex(({ pos }) => /^(?:PUNCT|VERB|AUX|SCONJ)$/.test(pos));
  const thing = (stop < 0 ? behind : behind.slice(0, stop)).map(({ lower }) => lower).join(' ');
  return !(named && clean && leavable.test(thing));
}
