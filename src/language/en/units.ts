import type { Quote, Token } from '../types.ts';
import { findAside, isFiniteVerb, isMark } from './aside.ts';
import { echoStart } from './echoes.ts';
import { speechVerbs } from './words.ts';

/**
 * A part of a sentence that is parsed by itself: `text` stands alone; `tag` is the speech tag (`Scholz said`) or the speaker before a colon whose
 * message are the units that name it in `joins`; a `condition` (`Were the talks to fail,`) names the unit it stands before. `link` is the word that
 * joined a message and was cut off.
 */
export type Unit = { tokens: number[]; role: 'text' | 'tag' | 'condition'; joins: number | null; link?: string };

/** `relative`: what stands behind the speaker and tells more of them. */
type Spoken = { tag: number[]; messages: number[][]; relative?: number[] | undefined; link?: string };

const longest = 200;
const longestTag = 16;
const nominal = new Set(['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADP', 'PART', 'X']);

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
  const echo = echoStart(tokens, part);
  if (echo > 0) {
    addPart(units, tokens, part.slice(0, echo), quotes);
    units.push({ tokens: part.slice(echo), role: 'text', joins: null });
    return;
  }
  const comma = conditionEnd(tokens, part);
  if (comma > 0) {
    const condition: Unit = { tokens: part.slice(0, comma + 1), role: 'condition', joins: null };
    const at = units.push(condition);
    addPart(units, tokens, part.slice(comma + 1), quotes);
    condition.joins = units.findIndex((unit, index) => index >= at && unit.role === 'text');
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
  const aside = findAside(tokens, part);
  if (aside !== null) {
    addPart(units, tokens, [...part.slice(0, aside.from), ...part.slice(aside.to + 1)], quotes);
    units.push({ tokens: part.slice(aside.from + 1, aside.to), role: 'text', joins: null });
    return;
  }
  const spoken = cutQuoted(tokens, part, quotes) ?? cutTag(tokens, part) ?? cutThat(tokens, part);
  if (spoken === null) {
    units.push({ tokens: part, role: 'text', joins: null });
    return;
  }
  const tag = units.push({ tokens: spoken.tag, role: 'tag', joins: null }) - 1;
  const link = spoken.link === undefined ? {} : { link: spoken.link };
  for (const message of spoken.messages) units.push({ tokens: message, role: 'text', joins: tag, ...link });
  if (spoken.relative && spoken.relative.length > 0) units.push({ tokens: spoken.relative, role: 'text', joins: null });
}

/** `Sweden took a softer line: it favoured talks`, `… promised an answer: the levy was theft, its minister said`: two sentences, whose second tells who says it or needs not. */
function standsApart(tokens: Token[], before: number[], after: number[]): boolean {
  const isClause = (words: number[]) => words.some(index => isFiniteVerb(tokens[index]!));
  if (!isClause(before) || !isClause(after) || tokens[after[0]!]!.quote >= 0 || /^(?:SCONJ|PUNCT)$/.test(tokens[after[0]!]!.pos))
    return false;
  return !introducesSpeech(tokens, before) || cutTag(tokens, after) !== null;
}

/** `said on Wednesday that Germany stood by …`: what stands between the verb and `that` misleads the parser. */
function cutThat(tokens: Token[], part: number[]): Spoken | null {
  const verb = part.findIndex(index => isSpeech(tokens, index));
  if (verb < 1 || part.slice(0, verb).some(index => isFiniteVerb(tokens[index]!) && tokens[index]!.pos === 'VERB')) return null;
  const that = part.findIndex((index, at) => at > verb + 1 && at <= verb + 9 && tokens[index]!.lower === 'that');
  if (
    that < 0 ||
    that > part.length - 4 ||
    part.slice(verb + 1, that).some(index => isFiniteVerb(tokens[index]!) || tokens[index]!.text === ',')
  )
    return null;
  return { tag: part.slice(0, that), messages: [part.slice(that + 1)], link: 'that' };
}

/** Place of the comma that ends a condition without if (`Had he known, …`), or -1. */
function conditionEnd(tokens: Token[], part: number[]): number {
  const [first, second] = part.map(index => tokens[index]!);
  if (!/^(?:were|should|had)$/.test(first?.lower ?? '') || !/^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(second?.pos ?? '')) return -1;
  if (part.some(index => tokens[index]!.text === '?')) return -1;
  return part.findIndex((index, at) => at > 2 && tokens[index]!.text === ',' && at < part.length - 3);
}

/** A short phrase without a verb (`Biden: …`), or words that end in a verb of saying. */
function introducesSpeech(tokens: Token[], before: number[]): boolean {
  const hasVerb = before.some(index => tokens[index]!.pos === 'VERB' || tokens[index]!.pos === 'AUX');
  if (!hasVerb) return before.length <= 8 && before.some(index => tokens[index]!.pos === 'PROPN' || tokens[index]!.pos === 'NOUN');
  return before.some(index => isSpeech(tokens, index));
}

const isSpeech = (tokens: Token[], index: number): boolean => {
  const token = tokens[index];
  return (
    token?.pos === 'VERB' &&
    (speechVerbs.has(token.lemma) ||
      (token.lemma === 'make' && /^(?:clear|plain)$/.test(afterIt(tokens, index))) ||
      letsItBeKnown(tokens, index))
  );
};

/** `let it be known`. */
const letsItBeKnown = (tokens: Token[], index: number): boolean =>
  tokens[index]!.lemma === 'let' && [1, 2, 3].map(step => tokens[index + step]?.lower).join(' ') === 'it be known';

/** `made clear`, `made it clear`. */
const afterIt = (tokens: Token[], index: number): string => tokens[index + (tokens[index + 1]?.lower === 'it' ? 2 : 1)]?.lower ?? '';

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

/** An unquoted tag between commas or at the end: `There is, he said, no way`, `the deal is dead, Scholz said on Monday`. */
function cutTag(tokens: Token[], part: number[]): Spoken | null {
  const commas = part.flatMap((index, at) => (tokens[index]!.text === ',' ? [at] : []));
  const opening = part.slice(0, commas[0] ?? 0);
  if (opening.length > 1 && opening.length <= longestTag && isSpeech(tokens, opening[0]!) && isTag(tokens, opening)) {
    return { tag: opening, messages: [part.slice(opening.length + 1)] };
  }
  for (const at of commas) {
    const next = commas.find(other => other > at) ?? part.length;
    const inner = part.slice(at + 1, next);
    if (inner.length < 2 || inner.length > longestTag || !isTag(tokens, inner)) continue;
    const before = part.slice(0, at);
    const after = part.slice(next + 1);
    const isFinal = !after.some(index => !isMark(tokens[index]!));
    const hasVerb = before.some(index => isFiniteVerb(tokens[index]!));
    if (!hasVerb && (isFinal || /^(?:ADP|ADV|SCONJ)$/.test(tokens[before[0] ?? part[0]!]!.pos))) continue;
    if (/^(?:SCONJ|CCONJ)$/.test(tokens[before[0]!]!.pos) && !isFinal) continue;
    if (isSpeakingOn(tokens[after[0] ?? -1])) return { tag: [...inner, ...after], messages: [before] };
    const speaker = isSpeech(tokens, inner[0]!) ? behindSpeaker(tokens, after, hasVerb) : null;
    if (!speaker) return { tag: inner, messages: [[...before, ...after]] };
    const tag = speaker.name.length > 0 ? [...inner, part[next]!, ...speaker.name] : inner;
    return { tag, messages: [[...before, ...speaker.message]], relative: speaker.relative };
  }
  return cutApposedTag(tokens, part, commas);
}

type Behind = { name: number[]; relative: number[]; message: number[] };

/**
 * What stands behind an inverted tag: `…, said Anna Berg, | the leader of the growers' union`, `| who leads the union` tell who the speaker is, `The levy, said Anna
 * Berg, the leader, | was a mistake` goes on with the message. Null where all of it does.
 */
function behindSpeaker(tokens: Token[], after: number[], isSaid: boolean): Behind | null {
  if (/^(?:who|whose)$/.test(tokens[after[0] ?? -1]?.lower ?? '') && isSaid) return { name: [], relative: after, message: [] };
  const comma = after.findIndex(index => tokens[index]!.text === ',');
  const name = comma < 0 ? after : after.slice(0, comma);
  const rest = after.slice(name.length);
  const words = name.filter(index => !isMark(tokens[index]!));
  if (words.length === 0 || !words.every(index => nominal.has(tokens[index]!.pos))) return null;
  const goesOn = rest.some(index => isFiniteVerb(tokens[index]!)) && !isSpeakingOn(tokens[rest[1] ?? -1]);
  if (goesOn === isSaid) return null;
  return goesOn ? { name, relative: [], message: rest.slice(1) } : { name: after, relative: [], message: [] };
}

/** `…, Egypt's foreign minister, Badr Abdelatty, insisted on Tuesday.`: the tag's subject is itself cut by commas. */
function cutApposedTag(tokens: Token[], part: number[], commas: number[]): Spoken | null {
  const verbComma = commas.find(
    (at, order) =>
      order > 0 && part[at + 1] !== undefined && isSpeech(tokens, part[at + 1]!) && tokens[part[at + 1]!]!.morph.form !== 'part1',
  );
  if (verbComma === undefined) return null;
  let from = verbComma;
  for (const at of commas
    .filter(comma => comma < verbComma)
    .reverse()
    .slice(0, 3)) {
    const between = part.slice(at + 1, from);
    if (!between.every(index => nominal.has(tokens[index]!.pos)) || between.length > 12) break;
    from = at;
  }
  const message = part.slice(0, from);
  if (from === verbComma || !message.some(index => isFiniteVerb(tokens[index]!))) return null;
  return { tag: part.slice(from + 1), messages: [message] };
}

/** `…, he said, adding that …`: what follows belongs to the tag. */
const isSpeakingOn = (token: Token | undefined) =>
  token?.morph.form === 'part1' && (speechVerbs.has(token.lemma) || token.lemma === 'call' || token.lemma === 'refer');

/** Noun phrase + verb of saying (or the other way round), and nothing that the verb would report itself. */
function isTag(tokens: Token[], inner: number[]): boolean {
  const verbAt = inner.findIndex(index => isSpeech(tokens, index));
  if (verbAt < 0) return false;
  const known = letsItBeKnown(tokens, inner[verbAt]!);
  const words = inner.filter((_, at) => !known || at <= verbAt || at > verbAt + 3).map(index => tokens[index]!);
  const others = words.filter((token, at) => at !== verbAt && (token.pos === 'VERB' || (token.pos === 'AUX' && at > verbAt)));
  if (
    others.length > 0 ||
    words.some(token => token.pos === 'SCONJ' || token.lower === 'that' || (token.lower === 'to' && token.pos === 'PART'))
  )
    return false;
  const verb = words[verbAt]!;
  if (verb.morph.form !== 'fin' && verb.morph.form !== 'part2' && !known) return false;
  const subject = words.slice(0, verbAt).filter(token => token.pos !== 'AUX' && token.pos !== 'ADV');
  if (subject.length > 0)
    return (
      subject.every(token => nominal.has(token.pos)) &&
      /^(?:PROPN|NOUN|PRON|DET|ADJ|NUM)$/.test(subject[0]!.pos) &&
      !/^(?:who|which)$/.test(subject[0]!.lower) &&
      !hasObject(words, verbAt)
    );
  const next = words[1];
  return (
    verbAt === 0 &&
    verb.lemma !== 'tell' &&
    next !== undefined &&
    /^(?:PROPN|DET|PRON|NOUN|ADJ)$/.test(next.pos) &&
    !/(?:day|^week)$/.test(next.lower)
  );
}

/** `Scholz told parliament` may stand as a tag, `Scholz denied the report` may not. */
function hasObject(words: Token[], verbAt: number): boolean {
  const verb = words[verbAt]!;
  const next = words[verbAt + 1];
  if (next === undefined || verb.lemma === 'tell' || verb.lemma === 'ask') return false;
  return (
    /^(?:PROPN|DET|PRON|NOUN|ADJ|NUM)$/.test(next.pos) &&
    !/(?:day|week|month|year|^yesterday|^today)$/.test(next.lower) &&
    next.morph.number !== undefined
  );
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
