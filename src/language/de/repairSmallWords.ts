import type { Token } from '../types.ts';
import { adjectiveLemma, verbReadings } from './lexicon.ts';
import { canBeFinite, has, type TaggedSentence } from './repairVerbs.ts';
import { adverbs, infinitiveIntroducers, prepositions, subordinators } from './words.ts';

/** Verbs with which `entgegen` is a particle. */
const holdsAgainst = /^(?:hielt|hält|halte|hielten|schleuderten?)$/;

/** The most of their kind, of adjectives that the dictionary knows without their ending only. */
const superlative = /^(?:größt|höchst|stärkst|härtest|schärfst|lautest|engst|ältest|jüngst|letzt)e[rsn]?$/;

/** Prepositions, particles, adverbs and pronouns that look alike: what stands beside them tells which one it is. */
export function repairSmallWord({ tokens, tags, to }: Pick<TaggedSentence, 'tokens' | 'tags' | 'to'>, i: number): void {
  const token: Token = tokens[i]!;
  const next = i + 1 < to ? tokens[i + 1]! : undefined;
  if (tags[i] === 'AP' && /^(?:ab|zu|auf|an|ein)$/.test(token.lower) && /^(?:wie|als)$/.test(next?.lower ?? '')) tags[i] = 'VT'; // lehnt A ebenso ab | wie B
  if (tags[i] === 'DT' && token.text === 'ein' && (!next || /^[,:;.–—-]$/.test(next.text))) tags[i] = 'VT'; // lenkt ein: …
  if (tags[i] === 'NN' && next?.lower === 'mit' && adverbs.has(token.lower)) tags[i] = 'AV'; // Zusammen mit Schweden …
  if (
    token.lower === 'wie' &&
    tags[i - 1] !== 'PU' &&
    /^(?:zuvor|davor|vorher|schon|bereits)$/.test(next?.lower ?? '') &&
    /^(?:NE|AV)$/.test(tags[i + 2] ?? '')
  )
    tags[i] = 'KK'; // lehnt wie zuvor schon Schweden …
  if (tags[i] === 'VT' && token.lower === 'zuvor' && !/^k[aoä]m/.test(tokens[tags.lastIndexOf('VF', i)]?.lower ?? '')) tags[i] = 'AV'; // wie schon Schweden zuvor
  if (/^N[NE]$/.test(tags[i]!) && tags[i + 1] === 'AP' && /^un\p{L}{4,}t$/u.test(token.lower) && isParticiple(token.lower.slice(2)))
    tags[i] = 'AD'; // Unbeeindruckt von der Kritik …
  if (tags[i] === 'KS' && prepositions.has(token.lower) && !subordinators.has(token.lower) && !infinitiveIntroducers.has(token.lower))
    tags[i] = 'AP'; // es ist so weit: Gegen die Maut stimmte …
  if (tags[i] === 'AV' && /^[–—-]$/.test(next?.text ?? '') && !adverbs.has(token.lower))
    tags[i] = has(token, 'part2') ? 'VP' : adjectiveLemma(token.lower) === '' ? 'AV' : 'AD'; // wird unterstützt – …
  if (tags[i] === 'VF' && token.lower === 'ja') tags[i] = 'AV'; // Kroatien ja, Bulgarien nein
  if (tags[i] === 'NE' && /^\p{L}{4,}amt$/u.test(token.lower)) tags[i] = 'NN'; // Oslos Außenamt
  if (token.text === 'Aus' && /^(?:für|fürs|von|vom|bei|beim)$/.test(next?.lower ?? '')) tags[i] = 'NN'; // fordert Aus für die Maut
  if (tags[i] === 'VT' && /^(?:weniger|mehr)$/.test(token.lower)) tags[i] = 'AV'; // braucht Kabel, nicht weniger
  if (tags[i] === 'AD' && token.lower === 'länger' && /^(?:nicht|kaum)$/.test(tokens[i - 1]?.lower ?? '')) tags[i] = 'AV'; // ist nicht länger gegen
  if (/^(?:AV|NE)$/.test(tags[i]!) && token.lower === 'tabu') tags[i] = 'AD';
  const isHeld = next?.lower === 'gegenüber' || (token.lower === 'offen' && next?.lower === 'für');
  if (tags[i] === 'AV' && isHeld && adjectiveLemma(token.lower) !== '') tags[i] = 'AD'; // bleibt skeptisch gegenüber der Abgabe
  if (tags[i] === 'AV' && next?.lower === 'gewesen' && adjectiveLemma(token.lower) !== '') tags[i] = 'AD'; // sei richtig gewesen
  if (token.lower === 'entgegen' && (!next || tags[i + 1] === 'PU') && holdsAgainst.test(tokens[tags.lastIndexOf('VF', i)]?.lower ?? ''))
    tags[i] = 'VT'; // hielt ihm X entgegen
  if (token.lower === 'unter' && /^andere[nm]$/.test(next?.lower ?? '') && /^(?:NE|DT|AP)$/.test(tags[i + 2] ?? ''))
    tags.fill('AV', i, i + 2); // sprachen sich unter anderen Ungarn und X dagegen aus
  if (tags[i] === 'NE' && /^d(?:as|er|ie)selben?$/.test(token.lower)) tags[i] = 'PP'; // Dasselbe will Chile
  if (tags[i] === 'NE' && tags[i + 1] === 'NN' && superlative.test(token.lower)) tags[i] = 'AA'; // Größter Gegner ist …
  if (tags[i] === 'VF' && token.lower === 'plus') tags[i] = 'NE'; // die Opec plus
  if (token.lower === 'vor' && tokens[i - 1]?.lower === 'wie' && tokens[i - 2]?.lower === 'nach') tags.fill('AV', i - 2, i + 1); // nach wie vor
  if (tokens[i - 1]?.lower === 'zu') tooMuch({ tokens, tags, to }, i);
  if (
    /^N[NE]$/.test(tags[i]!) &&
    /^\p{Lu}/u.test(token.text) &&
    prepositions.has(token.lower) &&
    !/^(?:dank|kraft|laut|statt|mangels|zwecks)$/.test(token.lower) &&
    /^(?:DT|AA|NN|NE|PP)$/.test(tags[i + 1] ?? '')
  )
    tags[i] = 'AP'; // London – Gegen die Maut …
}

const isParticiple = (word: string): boolean => verbReadings(word).some(({ form }) => form === 'part2');

/** `hält sie für zu | hoch |`, `sei zu | kompliziert |`, `dass sie zu | teuer | sei`: behind "zu" an adjective without a noun is neither participle nor particle, and "zu" no preposition. */
function tooMuch({ tokens, tags, to }: Pick<TaggedSentence, 'tokens' | 'tags' | 'to'>, i: number): void {
  const { lower, text } = tokens[i]!;
  const ends = i + 1 >= to || /^(?:PU|KO|VF)$/.test(tags[i + 1]!);
  if (!ends || !/^(?:AD|AA|VT|VP|AV)$/.test(tags[i]!) || text !== lower || adjectiveLemma(lower) !== lower || has(tokens[i]!, 'inf'))
    return;
  if (tags[i] === 'AV' && tokens[i - 2]?.lower !== 'für') return; // kommt zu spät
  [tags[i - 1], tags[i]] = ['AV', 'AD'];
}

/** `schwenkt X | um | und unterstützt sie`, `lenkt X, der Minister, | ein | und …`: before a conjunction with a verb behind it no preposition stands. */
export const isBetween = (tags: readonly string[], i: number): boolean =>
  tags[i + 1] === 'KO' && (/^(?:VF|AD)$/.test(tags[i + 2] ?? '') || /^(?:VF|PU)$/.test(tags[i - 1] ?? '')) && tags[i + 2] !== 'AP';

/** `Damit der Handel weitergehen kann, | hat Norwegen …`, `Noch bevor Oslo entschied, | hat …`: what opens a sentence and ends in its verb, with the verb of another clause right behind. */
export function openWithClause({ tokens, tags, from, to }: TaggedSentence, start: number, end: number): void {
  const first = /^(?:noch|auch|erst|gerade|kurz)$/.test(tokens[start]!.lower) ? start + 1 : start;
  const last = end - 1;
  const { lower } = tokens[first] ?? { lower: '' };
  if (start !== from || last < first + 2 || !subordinators.has(lower) || /^(?:als|wie)$/.test(lower)) return;
  const endsInVerb = /^V[FIP]$/.test(tags[last]!) && canBeFinite(tokens[last]!) && !tags.slice(start, last).includes('VF');
  if (endsInVerb && end + 1 < to && tokens[end]!.text === ',' && tags[end + 1] === 'VF') tags[first] = 'KS';
}
