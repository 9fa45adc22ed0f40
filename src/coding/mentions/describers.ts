import type { Token } from '../../language/types.ts';

/** English words before a name that are no part of it: "Ms Tanner", "Archbishop Anselm Brugg", "Colonel Duran". */
const honorifics =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|baron|viscount|prof|professor|rev|reverend|bishop|archbishop|cardinal|rabbi|imam|sheikh|ayatollah|mullah|maulana|pastor|father|general|gen|lieutenant|lt|colonel|col|major|maj|captain|capt|brigadier|brig|admiral|commander|sergeant|marshal|comrade|\p{L}+-elect|sens?|reps?|gov|hon|herrn?|frau)\.?$/u;

/** German nouns for persons, by their ends; things that end alike stand before no name of a person. */
const germanPersons =
  /(?:in|er|ist(?:en)?|ent(?:en)?|ant(?:en)?|or|eur|iker|lo[gn]e|mann|frau|chef|bischofs?|abt|oberst|general|kardinal|anwalt|vorsitzenden?|abgeordneten?|beauftragten?|experten?|angehörigen?|geistlichen?|konservativen?|liberalen?|oppositionellen?|gesandten?|verbündeten?|vertrauten?|kollegen?|nachfahre|zeuge|vize|nom|kapitän|imam|scheich|landrat)$/;
const germanThings =
  /(?:frachter|tanker|kreuzer|zerstörer|dampfer|sender|träger|theater|lager|flughafen|termin|stadion|museum|orchester|wasser)$/;

/** English nouns for persons, by their ends and one by one. */
const englishPersons =
  /(?:man|woman|person|[^t]er|[^rc]ter|tter|ster|or|ist|ian|ant|eur|ee)$|^(?:mp|mps|mep|boss|chief|head|executive|president|chair|representative|native|delegate|laureate|star|aide|ally|deputy|critic|rebel|dissident|son|daughter|widow|friend|heir|expert|student|candidate|opponent|cleric|priest|bishop|archbishop|economist|colleague|counterpart|ayatollah|hawk|moderate|conservative|liberal|democrat|republican|tory|peer|veteran|magnate|tycoon|mogul|nationalist|counsel|official|envoy|diplomat|premier)$/;
const englishThings =
  /^(?:tanker|cruiser|destroyer|carrier|freighter|her|other|number|river|tower|paper|newspaper|daughter-in-law|charter|border|order|power|under|over|after|never|ever|or|for|member|centre|center)$/;

/** Is the word a noun that says what a person is? Ends decide, for such nouns are made up as needed; a name has to stand beside it. */
export function isPersonNoun(token: Token | undefined, language: 'de' | 'en'): boolean {
  if (!token || token.lower.length < 2) return false;
  if (language === 'de')
    return (
      (token.pos === 'NOUN' || (token.pos === 'PROPN' && token.text.includes('-'))) &&
      /^\p{Lu}/u.test(token.text) &&
      germanPersons.test(token.lower) &&
      !germanThings.test(token.lower)
    );
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && englishPersons.test(token.lower) && !englishThings.test(token.lower) && token.lower.length > 1
  );
}

/** "Die Berichterstatterin des Parlaments | , | Anne Jensen,", "der Erzbischof von Oslo | , |": does what stands before the comma say in German what a person is? */
export function isDescription(tokens: readonly Token[], comma: number, language: 'de' | 'en'): boolean {
  if (language !== 'de' || tokens[comma]?.text !== ',') return false;
  let at = comma - 1;
  while (at >= 0 && comma - at < longestDescription && /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(tokens[at]!.pos)) {
    const next = tokens[at + 1]!;
    const isOf = /^(?:de[rs]|vo[nm]|für|beim?)$/.test(next.lower) && isPersonNoun(tokens[at], language);
    const article = tokens[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1;
    if (isOf && /^(?:der|die|eine?)$/.test(tokens[article]?.lower ?? '')) return true;
    at--;
  }
  return false;
}

const longestDescription = 9;

/** How many words before a name are only its form of address: "Ms", "Lt Col", "Businessman" at the beginning of a sentence. */
export function honorificLength(tokens: Token[], at: number, limit: number, language: 'de' | 'en'): number {
  let next = at;
  while (
    next < limit &&
    next - at < 3 &&
    honorifics.test(tokens[next]!.lower) &&
    isCapital(tokens[next + (tokens[next + 1]?.text === '.' ? 2 : 1)])
  ) {
    next++;
    if (tokens[next]?.text === '.') next++;
  }
  if (next > at) return next - at;
  if (language === 'de') return germanDescription(tokens, at, limit) ? 1 : 0;
  // "Businessman Paul Grebe": a common noun that carries a capital only as the first word of its sentence, or as a title.
  const opens = isCapital(tokens[at]) && isPersonNoun(tokens[at], 'en') && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]);
  return opens && at + 2 < limit ? 1 : 0;
}

/** "Die Bürgerrechtlerin | Swetlana Orlowa", where the tagger takes all three for names. */
const germanDescription = (tokens: Token[], at: number, limit: number): boolean =>
  at + 2 < limit &&
  tokens[at]!.pos === 'PROPN' &&
  (tokens[at - 1]?.pos === 'DET' || (tokens[at]!.lower.length > 8 && tokens[at]!.lower.endsWith('in'))) &&
  isPersonNoun({ ...tokens[at]!, pos: 'NOUN' }, 'de') &&
  isCapital(tokens[at + 1]) &&
  isCapital(tokens[at + 2]);

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);
