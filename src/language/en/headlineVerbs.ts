import { isFiniteVerb } from './aside.ts';
import { isHeadlineVerb } from './headlineWords.ts';
import { lemmaOf } from './lemma.ts';
import { isVerbLemma, type Lexicon } from './lexicon.ts';
import { isSpeech } from './speechTags.ts';
import type { Forest } from './tree.ts';

/** `Norway lobbies for the levy.`: behind the name that opens a sentence without any other verb, a word that can be one is one. */
const isOnlyVerb = ({ tokens, tags }: Forest, lexicon: Lexicon, unit: number[], at: number): boolean =>
  unit.slice(0, at).every(index => tags[index] === 'PROPN') &&
  tokens[unit[at]!]!.lower.endsWith('s') &&
  isVerbLemma(lexicon, lemmaOf(tokens[unit[at]!]!.lower, 'VERB', 'VERB VBZ', lexicon));

/** `Norway | waters down | levy`: behind a name a word that can be a verb, with its particle and what it is done to. */
function isTwoWordVerb({ tokens, tags }: Forest, lexicon: Lexicon, unit: number[], at: number): boolean {
  const [word, particle, thing] = [at, at + 1, at + 2].map(place => unit[place]);
  if (
    thing === undefined ||
    tags[word!] !== 'NOUN NNS' ||
    !/^(?:off|up|down|over|out|away|aside|back|through)$/.test(tokens[particle!]!.lower)
  )
    return false;
  return (
    /^(?:NOUN|ADJ|X|PROPN|DET|PRON PRP\$)/.test(tags[thing]!) &&
    isVerbLemma(lexicon, lemmaOf(tokens[word!]!.lower, 'VERB', 'VERB VBZ', lexicon))
  );
}

/** `Norwegian prime minister | backs | levy`, `Norway's cabinet | signs | pact`. */
const isOffice =
  /^(?:minister|president|premier|pm|chancellor|government|parliament|cabinet|ministry|envoy|senate|court|commission|council|assembly|congress|leader|king|lawmakers?|mps|senators|chief|secretary|spokes(?:man|woman|person)|party|coalition|opposition|administration|regime|ambassador|mayor|governor)$/;

/** What people do for a living, before the noun of what is made for it. */
export const isTrade =
  /^(?:fishing|mining|shipping|banking|housing|spending|funding|trading|drilling|logging|whaling|sealing|farming|hunting|gambling|voting|training|building|processing|sharing|refining|smelting|broadcasting|advertising|lending|pricing|grazing|fracking|policing|sentencing|gaming|recycling|packaging|labelling|labeling|dumping|zoning)$/;

/** `Norway | at last | backs`, `Norway | grudgingly | signs`: behind the name, how or when. */
function isHow({ tokens, tags }: Forest, unit: number[], at: number): boolean {
  const word = tokens[unit[at] ?? -1]?.lower ?? '';
  const isLast = /^(?:last|first|length|once)$/.test(word) && tokens[unit[at - 1] ?? -1]?.lower === 'at';
  const name = isLast ? at - 2 : at - 1;
  return (
    (isLast || /ly$|^(?:also|too|instead|duly|ever|never|soon|yet)$/.test(word)) && name >= 0 && name < 4 && tags[unit[name]!] === 'PROPN'
  );
}

/** `Norway rules out the levy | , its minister said |`: what somebody is said to have said, which has its verb apart. */
function beforeTag({ tokens }: Forest, unit: number[]): number[] {
  const comma = unit.findLastIndex(index => tokens[index]!.text === ',');
  const finite = unit.slice(comma + 1).filter(index => isFiniteVerb(tokens[index]!));
  return comma > 0 && finite.length === 1 && isSpeech(tokens, finite[0]!) ? unit.slice(0, comma) : unit;
}

/**
 * Before parsing: `Sweden no longer rules out a toll`, `Sweden backs toll after all` (nothing else in it is finite), `Sweden drops veto, signs pact` (a headline). A
 * word that may be a noun is the verb behind a name, behind an adverb of time, or behind the comma of a headline.
 */
export function mendHeadlineVerbs(forest: Forest, lexicon: Lexicon, unit: number[]): void {
  const { tokens, tags } = forest;
  mendSubjects(forest, unit);
  const hasFinite = beforeTag(forest, unit).some(index => /(?:VB[DZP]|MD)$/.test(tags[index]!));
  const isSentence = tokens[unit.at(-1) ?? -1]?.text === '.';
  for (const [at, index] of unit.entries()) {
    const before = unit[at - 1];
    const next = unit[at + 1];
    if (before === undefined || next === undefined || !tags[index]!.startsWith('NOUN')) continue;
    const isVerb = isHeadlineVerb(tokens[index]!.lower) || (tags[before] === 'PROPN' && isTwoWordVerb(forest, lexicon, unit, at));
    if (!isVerb && !(isSentence && !hasFinite && isOnlyVerb(forest, lexicon, unit, at))) continue;
    const goesOn = /^(?:NOUN|PROPN|ADJ|DET|ADP|PRON|VERB VBP?$)/.test(tags[next]!) && tokens[next]!.lower !== 'of';
    const isAlone =
      !hasFinite &&
      (/^(?:longer|now|finally|still|again)$/.test(tokens[before]!.lower) ||
        isHow(forest, unit, at - 1) ||
        (tags[before] === 'PROPN' && at < 4) ||
        (isOffice.test(tokens[before]!.lower) && at < 6));
    const isSecond = hasFinite && !isSentence && tokens[before]!.text === ',' && /^NOUN$/.test(tags[unit[at - 2]!] ?? '');
    const isNamed =
      isAlone && tags[next] === 'VERB VBG' && isTrade.test(tokens[next]!.lower) && /^NOUN/.test(tags[unit[at + 2] ?? -1] ?? ''); // `signs | fishing pact |`
    const doesSo = isAlone && tags[next] === 'VERB VBG' && isOffice.test(tokens[before]!.lower); // `The prime minister | favours | closing it`
    if (!((goesOn && (isAlone || isSecond)) || doesSo || isNamed)) continue;
    tags[index] = 'VERB VBZ';
    Object.assign(tokens[index]!, { pos: 'VERB', morph: { form: 'fin', tense: 'pres', mood: 'ind', person: 3, number: 'sing' } });
    tokens[index]!.lemma = lemmaOf(tokens[index]!.lower, 'VERB', 'VERB VBZ', lexicon);
    return;
  }
}

/** `Ferry tax is unfair`, `Ferry tax 'unfair'`, `no to ferry tax`: no base form before a noun that has its own verb, or behind what one says no to. */
function mendSubjects({ tokens, tags }: Forest, unit: number[]): void {
  const tagAt = (at: number) => tags[unit[at] ?? -1] ?? '';
  const wordAt = (at: number) => tokens[unit[at] ?? -1]?.lower ?? '';
  for (const at of unit.keys()) {
    if (tagAt(at) !== 'VERB VB' || !/^NOUN/.test(tagAt(at + 1))) continue;
    const isSubject =
      at === 0 && (/^(?:AUX|VERB VB[ZD])/.test(tagAt(at + 2)) || /^[‘’'“"]$/.test(wordAt(at + 2)) || /^an?$/.test(wordAt(at + 2)));
    const isAnswered =
      wordAt(at - 1) === 'to' && unit.slice(Math.max(0, at - 3), at - 1).some(index => /^(?:no|yes)$/.test(tokens[index]!.lower));
    if (!isSubject && !isAnswered) continue;
    tags[unit[at]!] = 'NOUN';
    Object.assign(tokens[unit[at]!]!, { pos: 'NOUN', morph: { number: 'sing' } });
    if (!isAnswered) continue;
    tags[unit[at - 1]!] = 'ADP';
    Object.assign(tokens[unit[at - 1]!]!, { pos: 'ADP', morph: {} });
  }
}
