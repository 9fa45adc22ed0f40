import type { Quote, Token } from '../types.ts';
import { findAside, isFiniteVerb, isMark } from './aside.ts';
import { echoStart, isEcho } from './echoes.ts';
import { cutNounClause } from './nounClause.ts';
import { secondVoice } from './secondVoice.ts';
import { cutTag, isSpeech, type Spoken } from './speechTags.ts';
import { formerly } from './words.ts';

/**
 * A part of a sentence that is parsed by itself: `text` stands alone; `tag` is the speech tag (`Scholz said`) or the speaker before a colon whose
 * message are the units that name it in `joins`; a `condition` (`Were the talks to fail,`) names the unit it stands before. `link` is the word that
 * joined a message and was cut off.
 */
export type Unit = { tokens: number[]; role: 'text' | 'tag' | 'condition'; joins: number | null; link?: string };

const longest = 200;

/** Cuts a sentence (tokens `from`..`to`, tagged) into units: quotations and their tags, what stands before a colon, parts between semicolons. */
export function cutUnits(tokens: Token[], from: number, to: number, quotes: Quote[]): Unit[] {
  const units: Unit[] = [];
  for (const part of splitAt(tokens, from, to, token => token.text === ';')) addPart(units, tokens, part, quotes);
  return units.flatMap(unit => (unit.tokens.length <= longest ? [unit] : cutLong(unit)));
}

function addPart(units: Unit[], tokens: Token[], part: number[], quotes: Quote[]): void {
  if (part.length > longest) {
    units.push({ tokens: part, role: 'text', joins: null });
    return;
  }
  if (part.length < 14 && isEcho(tokens, part)) {
    units.push({ tokens: part, role: 'text', joins: null });
    return;
  }
  const echo = echoStart(tokens, part);
  if (echo > 0) {
    addPart(units, tokens, part.slice(0, echo), quotes);
    units.push({ tokens: part.slice(echo), role: 'text', joins: null });
    return;
  }
  const none = noneBehind(tokens, part);
  if (none > 0) {
    addPart(units, tokens, part.slice(0, none), quotes);
    addPart(units, tokens, part.slice(none + 2), quotes);
    return;
  }
  const comma = conditionEnd(tokens, part);
  if (comma > 0) {
    const condition: Unit = { tokens: part.slice(0, comma + 1), role: 'condition', joins: null };
    const at = units.push(condition);
    addPart(units, tokens, part.slice(comma + 1), quotes);
    const main = units.findIndex((unit, index) => index >= at && unit.role === 'text');
    condition.joins = main < 0 ? null : main; // nothing follows where the text was cut off
    return;
  }
  const opening = appositionEnd(tokens, part);
  if (opening > 0) {
    units.push({ tokens: part.slice(0, opening + 1), role: 'text', joins: null });
    addPart(units, tokens, part.slice(opening + 1), quotes);
    return;
  }
  const colon = part.findIndex(index => tokens[index]!.text === ':' && tokens[index]!.quote < 0);
  if (colon > 0 && standsApart(tokens, part.slice(0, colon), part.slice(colon + 1))) {
    addPart(units, tokens, part.slice(0, colon + 1), quotes);
    addPart(units, tokens, part.slice(colon + 1), quotes);
    return;
  }
  if (colon > 0 && colon < part.length - 1 && introducesSpeech(tokens, part.slice(0, colon))) {
    const before = cutTag(tokens, part.slice(0, colon));
    const speaker = units.push({ tokens: before?.tag ?? part.slice(0, colon + 1), role: 'tag', joins: null }) - 1;
    for (const message of [...(before?.messages ?? []), part.slice(colon + 1)])
      units.push({ tokens: message, role: 'text', joins: speaker });
    return;
  }
  const second = secondVoice(tokens, part);
  if (second > 0) {
    addPart(units, tokens, part.slice(0, second), quotes);
    addPart(units, tokens, part.slice(second + 1), quotes);
    return;
  }
  const aside = findAside(tokens, part);
  if (aside !== null) {
    addPart(units, tokens, [...part.slice(0, aside.from), ...part.slice(aside.to + 1)], quotes);
    units.push({ tokens: part.slice(aside.from + 1, aside.to), role: 'text', joins: null });
    return;
  }
  const tail = Math.max(relativeTail(tokens, part), timeTail(tokens, part));
  if (tail > 0) {
    addPart(units, tokens, part.slice(0, tail), quotes);
    units.push({ tokens: part.slice(tail + 1), role: 'text', joins: null });
    return;
  }
  const spoken = cutQuoted(tokens, part, quotes) ?? cutNounClause(tokens, part) ?? cutTag(tokens, part) ?? cutThat(tokens, part);
  if (spoken === null) {
    units.push({ tokens: part, role: 'text', joins: null });
    return;
  }
  const tag = units.push({ tokens: spoken.tag, role: 'tag', joins: null }) - 1;
  const link = spoken.link === undefined ? {} : { link: spoken.link };
  // A tag may be all that was said: `said Amir Khan,`.
  for (const message of spoken.messages) if (message.length > 0) units.push({ tokens: message, role: 'text', joins: tag, ...link });
  if (spoken.relative && spoken.relative.length > 0) units.push({ tokens: spoken.relative, role: 'text', joins: null });
}

/** `Sweden took a softer line: it favoured talks`, `… promised an answer: the levy was theft, its minister said`: two sentences, whose second tells who says it or needs not. */
function standsApart(tokens: Token[], before: number[], after: number[]): boolean {
  const isClause = (words: number[]) => words.some(index => isFiniteVerb(tokens[index]!));
  if (!isClause(before) || !isClause(after) || tokens[after[0]!]!.quote >= 0 || /^(?:SCONJ|PUNCT)$/.test(tokens[after[0]!]!.pos))
    return false;
  return !introducesSpeech(tokens, before) || cutTag(tokens, after) !== null;
}

/**
 * `said on Wednesday that Germany stood by …`: what stands between the verb and `that` misleads the parser, and so does what is told behind it (`insisted that it was
 * wrong, | ending months of talks`).
 */
function cutThat(tokens: Token[], part: number[]): Spoken | null {
  const verb = part.findIndex(index => isSpeech(tokens, index));
  if (verb < 1 || part.slice(0, verb).some(index => isFiniteVerb(tokens[index]!) && tokens[index]!.pos === 'VERB')) return null;
  const tail = part.findIndex(
    (index, at) => at > verb + 4 && tokens[index]!.text === ',' && tokens[part[at + 1] ?? -1]?.morph.form === 'part1',
  );
  const first = tokens[part[verb]!]!.lemma === 'declare' || tail > 0 ? 0 : 1; // "declared that the levy …" is no "declared the levy dead"
  const that = part.findIndex((index, at) => at > verb + first && at <= verb + 9 && tokens[index]!.lower === 'that');
  if (
    that < 0 ||
    that > part.length - 4 ||
    part.slice(verb + 1, that).some(index => isFiniteVerb(tokens[index]!) || tokens[index]!.text === ',')
  )
    return null;
  const end = tail > that ? tail : part.length;
  return { tag: part.slice(0, that), messages: [part.slice(that + 1, end + 1)], relative: part.slice(end + 1), link: 'that' };
}

/** `no wish to punish India, | with which the bloc hopes to trade`, `backed it, | in what diplomats called a surprise`: place of the comma before what ends the sentence by telling more of a thing, or -1. */
function relativeTail(tokens: Token[], part: number[]): number {
  const at = part.findIndex(
    (index, order) =>
      order > 2 &&
      tokens[index]!.text === ',' &&
      /^(?:NOUN|PROPN)$/.test(tokens[part[order - 1]!]!.pos) &&
      tokens[part[order + 1] ?? -1]?.pos === 'ADP' &&
      /^(?:which|whom|what)$/.test(tokens[part[order + 2] ?? -1]?.lower ?? ''),
  );
  if (at < 0 || !part.slice(0, at).some(index => isFiniteVerb(tokens[index]!))) return -1;
  return part.slice(at + 1).some(index => tokens[index]!.text === ',') ? -1 : at;
}

/** `backed the levy, | days after Sweden did`, `, less than a year after it took office`: place of the comma before what ends the sentence, or -1. */
function timeTail(tokens: Token[], part: number[]): number {
  const words = part.map(index => tokens[index]!.lower);
  const at = part.findIndex(
    (index, order) =>
      order > 2 &&
      tokens[index]!.text === ',' &&
      /^,(?: \S+){0,4}? (?:years?|months?|weeks?|days?|hours?) (?:after|before) /.test(`${words.slice(order, order + 7).join(' ')} `),
  );
  if (at < 0 || !part.slice(0, at).some(index => isFiniteVerb(tokens[index]!))) return -1;
  const rest = part.slice(at + 1);
  return rest.some(index => /^[,:]$/.test(tokens[index]!.text)) ? -1 : at;
}

/** `Oslo backs the levy, | and no decision to alter that was taken`, `| but nothing has changed`: place of the comma between two sentences, of which the second denies, or -1. */
function noneBehind(tokens: Token[], part: number[]): number {
  const at = part.findIndex(
    (index, order) =>
      order > 2 &&
      tokens[index]!.text === ',' &&
      /^(?:and|but)$/.test(tokens[part[order + 1] ?? -1]?.lower ?? '') &&
      /^(?:no|nothing|nobody|none)$/.test(tokens[part[order + 2] ?? -1]?.lower ?? ''),
  );
  const [before, after] = [part.slice(0, at), part.slice(at + 3)];
  const isSaid = (index: number) => isSpeech(tokens, index) && tokens[index]!.lemma !== 'continue';
  if (at < 0 || part.some(isSaid)) return -1; // `it was theft, she said, and nothing would change that`
  return [before, after].every(words => words.some(index => isFiniteVerb(tokens[index]!))) ? at : -1;
}

/** Place of the comma that ends a condition without if (`Had he known, …`), or -1. */
function conditionEnd(tokens: Token[], part: number[]): number {
  const [first, second] = part.map(index => tokens[index]!);
  if (
    /^if it (?:were|was|is) (?:left )?up to /.test(
      `${part
        .slice(0, 7)
        .map(index => tokens[index]!.lower)
        .join(' ')} `,
    )
  )
    return part.findIndex((index, at) => at > 4 && tokens[index]!.text === ',' && at < part.length - 3); // `If it were up to Malta, …`
  if (!/^(?:were|should|had)$/.test(first?.lower ?? '') || !/^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(second?.pos ?? '')) return -1;
  if (part.some(index => tokens[index]!.text === '?')) return -1;
  return part.findIndex((index, at) => at > 2 && tokens[index]!.text === ',' && at < part.length - 3);
}

/** Place of the comma behind what somebody has been (`Once a critic of the levy, Iceland now backs it`, `Not long ago a sceptic, …`), or -1. */
function appositionEnd(tokens: Token[], part: number[]): number {
  const opening = part
    .slice(0, 4)
    .map(index => tokens[index]!.lower)
    .join(' ');
  const since =
    /^(?:not (?:so )?long ago|until (?:now|recently|then|lately)|for (?:years|decades|months)) /.exec(`${opening} `)?.[0].trim().split(' ')
      .length ?? 1;
  const [first, second] = [tokens[part[0]!], tokens[part[since] ?? -1]];
  const word = since > 1 ? 'once' : (first?.lower ?? '');
  if (!formerly.test(word) && !/^(?:traditionally|always|already|still)$/.test(word)) return -1;
  if (second?.pos !== 'ADJ' && !/^(?:an?|the|its|one|among|opposed|hostile|against|in)$/.test(second?.lower ?? '')) return -1;
  const comma = part.findIndex((index, at) => at > 1 && tokens[index]!.text === ',');
  const isShort = comma > 0 && comma < 12 && comma < part.length - 3;
  const [next] = part.slice(comma + 1).map(index => tokens[index]!);
  return isShort && !part.slice(0, comma).some(index => isFiniteVerb(tokens[index]!)) && /^(?:PROPN|DET|PRON|ADJ)$/.test(next!.pos)
    ? comma
    : -1;
}

/** A short phrase without a verb (`Biden: …`), or words that end in a verb of saying. */
function introducesSpeech(tokens: Token[], before: number[]): boolean {
  const hasVerb = before.some(index => tokens[index]!.pos === 'VERB' || tokens[index]!.pos === 'AUX');
  if (!hasVerb) return before.length <= 8 && before.some(index => tokens[index]!.pos === 'PROPN' || tokens[index]!.pos === 'NOUN');
  return before.some(index => isSpeech(tokens, index));
}

/** A whole quoted sentence (its mark preceded by a comma or full stop) and the unquoted rest that holds a verb of saying. */
function cutQuoted(tokens: Token[], part: number[], quotes: Quote[]): Spoken | null {
  const outside = part.filter(index => tokens[index]!.quote < 0 && !isMark(tokens[index]!));
  if (outside.length === 0 || outside.length === part.length || !outside.some(index => isSpeech(tokens, index))) return null;
  const runs: number[][] = [];
  for (const index of part) {
    const quote = tokens[index]!.quote;
    if (quote < 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && tokens[last[0]!]!.quote === quote) last.push(index);
    else runs.push([index]);
  }
  const whole = runs.filter(run => isWhole(tokens, run, part, quotes));
  if (whole.length === 0) return null;
  const taken = new Set(whole.flat());
  const tag = part.filter(index => !taken.has(index));
  return { tag, messages: joinSplit(tokens, whole) };
}

/** Scare quotes and quoted phrases stay in their sentence: whole means closed by a comma or stop, opened by one, or a finite verb inside. */
function isWhole(tokens: Token[], run: number[], part: number[], quotes: Quote[]): boolean {
  const first = run[0]!;
  const last = run.at(-1)!;
  const quote = quotes[tokens[first]!.quote]!;
  const opensPart = first <= part[0]! + 1;
  const behind = tokens[last + 2];
  const closedByMark = /^[,.!?…]$/.test(tokens[last]!.text) || (opensPart && behind?.text === ',');
  const before = tokens[first - 2];
  const opened = opensPart || (before !== undefined && /^[,:–—-]$/.test(before.text) && quote.open >= before.end);
  return (opensPart || opened) && closedByMark && run.length > 1 ? true : opened && run.some(index => isFiniteVerb(tokens[index]!));
}

/** `"We," he said, "will not go"` is one message; a new sentence behind the tag is another. */
function joinSplit(tokens: Token[], runs: number[][]): number[][] {
  const messages: number[][] = [];
  for (const run of runs) {
    const last = messages.at(-1);
    const continued = last !== undefined && tokens[last.at(-1)!]!.text === ',' && /^\p{Ll}/u.test(tokens[run[0]!]!.text);
    if (continued) last.push(...run);
    else messages.push([...run]);
  }
  return messages;
}

function splitAt(tokens: Token[], from: number, to: number, isCut: (token: Token) => boolean): number[][] {
  const parts: number[][] = [[]];
  for (let index = from; index < to; index++) {
    parts.at(-1)!.push(index);
    if (isCut(tokens[index]!)) parts.push([]);
  }
  return parts.filter(part => part.length > 0);
}

function cutLong(unit: Unit): Unit[] {
  const pieces: Unit[] = [];
  for (let at = 0; at < unit.tokens.length; at += longest) pieces.push({ ...unit, tokens: unit.tokens.slice(at, at + longest) });
  return pieces;
}
