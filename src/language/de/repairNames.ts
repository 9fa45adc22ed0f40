import type { Token } from '../types.ts';
import { nounReadings, verbReadings } from './lexicon.ts';
import { isPlaceName } from './names.ts';
import { canBeFinite, lowerCase, type TaggedSentence } from './repairVerbs.ts';
import type { Tag } from './tags.ts';
import { speechVerbs } from './words.ts';

const nameParticles = new Set('van da de di del dos bin ibn ben'.split(' '));

/** Jan van Aken, Lula da Silva, Mohammed bin Salman. */
export const isNameParticle = (before: Token, token: Token, next: Token): boolean =>
  nameParticles.has(token.text) && !lowerCase(before) && !lowerCase(next) && /^\p{L}/u.test(before.text + next.text);

/** Names as grammar shows them where the dictionary reads a noun or a pronoun. `start` and `end` are one stretch between marks. */
export function repairNames(sentence: TaggedSentence, start: number, end: number): void {
  unitedStates(sentence, start, end);
  apposition(sentence, start, end);
  owner(sentence, start);
  titled(sentence, start, end);
  governed(sentence, start, end);
  surname(sentence, start, end);
  behindName(sentence, start, end);
}

/** `äußerte Elina Valtonen | Kritik an der Maut`: a third name is a noun where the dictionary has it, but not the second, and its complement stands behind it. */
function behindName({ tokens, tags }: TaggedSentence, start: number, end: number): void {
  const verb = tags.slice(start, end).indexOf('VF');
  for (let at = verb < 0 ? end : start + verb + 3; at < end; at++) {
    const isBehind = tags[at] === 'NE' && tags[at - 1] === 'NE' && tags[at - 2] === 'NE' && /^(?:AP|DT|VT|VP)$/.test(tags[at + 1] ?? '');
    if (isBehind && nounReadings(tokens[at]!.text).length > 0 && isSurname(tokens[at - 1]!.text)) tags[at] = 'NN';
  }
}

const isSurname = (word: string): boolean => isPlaceName(word) || nounReadings(word).length === 0;

/** `teilte mit, die Vereinigten Staaten seien dagegen`: an adjective, though it is written like a noun. */
function unitedStates({ tokens, tags }: TaggedSentence, start: number, end: number): void {
  for (let at = start; at + 1 < end; at++)
    if (tags[at] === 'NN' && /^(?:NN|NE)$/.test(tags[at + 1]!) && /^Vereinigte[nrs]?$/.test(tokens[at]!.text)) tags[at] = 'AA';
}

/** `Joe Zahra, der maltesische Minister, lehnt …`: no relative pronoun where no verb follows before the next comma and a finite one right behind it, or the end. */
function apposition({ tokens, tags, to }: TaggedSentence, start: number, end: number): void {
  if (tags[start] !== 'RL' || end - start < 2 || !/^(?:AA|NN|NE)$/.test(tags[start + 1]!)) return;
  if (!/^(?:NN|NE)$/.test(tags[end - 1]!) || tags.slice(start, end).some(tag => /^V[FIZPT]$/.test(tag))) return;
  const behind = end < to && tokens[end]!.text === ',' ? end + 1 : end;
  // `hat X, die neue Ministerin, | ihr Veto aufgegeben`: behind the verb, of a person.
  const isPerson = office.test(tokens[end - 1]!.text) && tags[start - 2] === 'NE' && !/^(?:RL|KS|QW)$/.test(tags[behind] ?? '');
  if (behind >= to || isPerson || /^(?:PU|VF|KO)$/.test(tags[behind]!)) tags[start] = 'DT';
}

/**
 * `Außenminister Maxime Prévot lehnt`: between an office and a name stands a first name, though the dictionary has it as a noun; and what stands alone between an
 * office that opens the sentence and its verb is the name (`Außenminister | Eide | sagte`).
 */
function titled({ tokens, tags, from }: TaggedSentence, start: number, end: number): void {
  if (start === from && office.test(tokens[start]!.text) && tags[start + 1] === 'NN' && tags[start + 2] === 'VF') tags[start + 1] = 'NE';
  for (let at = start; at + 2 < end; at++) {
    if (!office.test(tokens[at]!.text) || !/^(?:AA|NN)$/.test(tags[at]!) || tags[at + 2] !== 'NE') continue;
    if (!/^(?:NN|NE|AA)$/.test(tags[at + 1]!) || !isFirstName(tokens[at + 1]!.text)) continue;
    tags[at] = 'NN';
    tags[at + 1] = 'NE';
  }
}

/** `der Beschluss der Regierung Verhofstadt`: a government is called by who heads it, so what the dictionary does not know behind it is a name. */
function governed({ tokens, tags, from }: TaggedSentence, start: number, end: number): void {
  const isNamed = (at: number): boolean => nounReadings(tokens[at]!.text).length === 0 || (start === from && tags[at + 1] === 'VF');
  for (let at = start + 1; at + 1 < end; at++)
    if (governments.test(tokens[at]!.text) && tags[at] === 'NN' && tags[at + 1] === 'NN' && isNamed(at + 1)) tags[at + 1] = 'NE';
}

const governments = /^(?:Regierung|Kabinett|Ära|Präsidentschaft|Administration|Koalition|Amtszeit|Minderheitsregierung)$/;

/** `Bergens | Bürgermeisterin lehnt …`: a bare genitive that opens the sentence before an office is a name, whatever the dictionary has. */
function owner({ tokens, tags, from }: TaggedSentence, start: number): void {
  const next = tokens[start + 1];
  if (start !== from || tags[start] !== 'NN' || tags[start + 1] !== 'NN' || !/\p{Ll}s$/u.test(tokens[start]!.text) || !next) return;
  if (office.test(next.text) && nounReadings(tokens[start]!.text).every(({ lemma }) => lemma !== tokens[start]!.text)) tags[start] = 'NE';
}

/** Offices that stand before a name without an article. */
const office =
  /^(?=\p{Lu})\p{L}*(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Pp]remier|[Bb]otschafter|[Kk]önig|[Ss]precher|[Kk]ommissar|[Bb]ürgermeister|chef)(?:in)?$/u;

/**
 * `Ute Brenner lehnt`, `Die Ministerin Eva Kern, …`, `sagte Frank Muster.`: what stands before the finite verb of a main clause, between two commas or behind a
 * verb of saying is one phrase, so a noun right behind a name is the rest of the name.
 */
function surname({ tokens, tags, from }: TaggedSentence, start: number, end: number): void {
  if (start === from) forefield(tokens, tags, start, end);
  let at = start;
  const says = tags[at] === 'VF' && speechVerbs.has(verbReadings(tokens[at]!.lower)[0]?.lemma ?? '');
  if (says) at++;
  else if (start !== from && tokens[start - 1]!.text !== ',') return;
  while (at < end && (/^(?:DT|AA)$/.test(tags[at]!) || /^(?:deren|dessen)$/.test(tokens[at]!.lower))) at++;
  if (tags[at] === 'NN' && tags[at + 1] === 'NE') at++;
  if (at + 1 >= end || tags[at] !== 'NE' || tags[at + 1] !== 'NN' || !isFirstName(tokens[at]!.text)) return;
  const closes = at + 2 === end || (start === from && !says && /^(?:VF|AP)$/.test(tags[at + 2]!));
  if (closes && !lowerCase(tokens[at + 1]!) && !canBeFinite(tokens[at]!)) tags[at + 1] = 'NE';
}

/** `Der aus Kiel stammende Reeder Udo Fink lehnt`: the name that ends what stands before the finite verb. */
function forefield(tokens: Token[], tags: Tag[], start: number, end: number): void {
  const verb = start + tags.slice(start, end).indexOf('VF');
  const at = verb - 2;
  if (at <= start || tags[at] !== 'NE' || tags[at + 1] !== 'NN' || !/^(?:AA|NN)$/.test(tags[at - 1]!)) return;
  if (isFirstName(tokens[at]!.text)) tags[at + 1] = 'NE';
}

const isFirstName = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && !isPlaceName(word);
