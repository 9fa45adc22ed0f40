import type { Analysis, Phrase } from '../../language/types.ts';

const datives = /^(?:dem|der|(?:k?ein|sein|ihr|unser|dies|jed|welch)e[mr])$/;

/** "Bot | den Richtern | Schutz an", "unterschrieb am Tag | seiner Abreise | das Abkommen": no accusative, whatever else it is. */
function isDative({ tokens }: Analysis, { tokens: [first], head }: Phrase): boolean {
  const { lower } = tokens[first!]!;
  const noun = tokens[head]!;
  return datives.test(lower) || (lower === 'den' && first !== head && noun.morph.number === 'plur' && /n$/.test(noun.lower));
}

/** "Nach sieben Jahren | Eiszeit |", "nach Monaten | Pause |": of what so much time is told. */
const fillsTime = ({ tokens }: Analysis, { tokens: [first], head }: Phrase): boolean =>
  first === head &&
  tokens[head]!.morph.number !== 'plur' &&
  /^(?:(?:jahr|monat|tag|jahrzehnt)en?|wochen|stunden)$/.test(tokens[head - 1]?.lower ?? '');

/** "Erlaubt | Peru | die Nutzung", "verweigert | peruanischen Studenten | Visa": who gets a thing, without an article before the thing. */
function isGetter(analysis: Analysis, { tokens: own, head }: Phrase): boolean {
  const [opener, noun] = [analysis.tokens[own[0]!]!, analysis.tokens[head]!];
  if (own[0] === head && noun.pos === 'PROPN') return true;
  const isBare = own[0] === head || (opener.pos === 'ADJ' && /en$/.test(opener.lower));
  return isBare && noun.pos === 'NOUN' && noun.morph.number !== 'sing' && /n$/.test(noun.lower);
}

/** Of several German objects the thing before the person, and none that only says of what a time is told. Unchanged in English. */
export function thingFirst(analysis: Analysis, objects: Phrase[]): Phrase[] {
  if (analysis.language !== 'de' || objects.length === 0) return objects;
  const own = objects.filter(phrase => !fillsTime(analysis, phrase));
  const given = own.filter((phrase, at) => isDative(analysis, phrase) || (at < own.length - 1 && isGetter(analysis, phrase)));
  return [...own.filter(phrase => !given.includes(phrase)), ...given];
}
