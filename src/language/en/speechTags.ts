import type { Token } from '../types.ts';
import { isFiniteVerb, isMark } from './aside.ts';
import { asWished, speechVerbs } from './words.ts';

/** `relative`: what stands behind the speaker and tells more of them. */
export type Spoken = { tag: number[]; messages: number[][]; relative?: number[] | undefined; link?: string };

const longestTag = 16;

const nominal = new Set(['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADP', 'PART', 'X']);

/** A verb of saying, or `made clear`, `let it be known`. */
export const isSpeech = (tokens: Token[], index: number): boolean => {
  const token = tokens[index];
  return (
    token?.pos === 'VERB' &&
    (speechVerbs.has(token.lemma) ||
      (token.lemma === 'make' && /^(?:clear|plain)$/.test(afterIt(tokens, index))) ||
      setPhrase(tokens, index) > 0)
  );
};

/** How many words behind the verb belong to it: `let | it be known |`, `was quoted | as saying |`, `was quoted | by a newspaper as saying |`. */
function setPhrase(tokens: Token[], index: number): number {
  if (letsItBeKnown(tokens, index)) return 3;
  if (goesOn(tokens, index)) return 1;
  if (tokens[index]!.lemma !== 'quote') return 0;
  const steps = tokens[index + 1]?.lower === 'by' ? [3, 4, 5, 6] : [1];
  const as = steps.find(step => tokens[index + step]?.lower === 'as' && tokens[index + step + 1]?.lower === 'saying');
  return as === undefined ? 0 : as + 1;
}

/** `let it be known`. */
const letsItBeKnown = (tokens: Token[], index: number): boolean =>
  tokens[index]!.lemma === 'let' && [1, 2, 3].map(step => tokens[index + step]?.lower).join(' ') === 'it be known';

const speakingOn: Record<string, string> = { go: 'on', chime: 'in', weigh: 'in', shoot: 'back', fire: 'back', snap: 'back', throw: 'in' };

/** `It would be wrong, he | went on |, not to sign`, `the deal was dead, she | shot back |`. */
const goesOn = (tokens: Token[], index: number): boolean =>
  Object.hasOwn(speakingOn, tokens[index]!.lemma) &&
  tokens[index + 1]?.lower === speakingOn[tokens[index]!.lemma] &&
  /^[,.:;”"]$/.test(tokens[index + 2]?.text ?? '');

/** `made clear`, `made it clear`. */
const afterIt = (tokens: Token[], index: number): string => tokens[index + (tokens[index + 1]?.lower === 'it' ? 2 : 1)]?.lower ?? '';

/** An unquoted tag between commas or at the end: `There is, he said, no way`, `the deal is dead, Scholz said on Monday`. */
export function cutTag(tokens: Token[], part: number[]): Spoken | null {
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
    if (!hasVerb && !isHeadline(tokens, before, inner) && (isFinal || /^(?:ADP|ADV|SCONJ)$/.test(tokens[before[0] ?? part[0]!]!.pos)))
      continue;
    if (/^(?:SCONJ|CCONJ)$/.test(tokens[before[0] ?? part[0]!]!.pos) && !isFinal) continue;
    if (isSpeakingOn(tokens[after[0] ?? -1])) return { tag: [...inner, ...after], messages: [before] };
    const speaker = isSpeech(tokens, inner[0]!) ? behindSpeaker(tokens, after, hasVerb) : null;
    if (!speaker) return { tag: inner, messages: [[...before, ...after]] };
    const tag = speaker.name.length > 0 ? [...inner, part[next]!, ...speaker.name] : inner;
    return { tag, messages: [[...before, ...speaker.message]], relative: speaker.relative };
  }
  return cutApposedTag(tokens, part, commas);
}

/** `Trade pact dead, Oslo says`, `Levy to go ahead, says Oslo`: a headline, which leaves out the verb of what is said. */
function isHeadline(tokens: Token[], before: number[], tag: number[]): boolean {
  const [first, last] = [tokens[before[0]!], tokens[before.at(-1)!]];
  const isOpen = tokens[tag.at(-1)! + 1]?.sentence !== tokens[tag[0]!]!.sentence; // no full stop
  const isNow = tag.some(index => /^(?:says?|vows?|insists?|warns?)$/.test(tokens[index]!.lower));
  const isToBe = before.some((index, at) => tokens[index]!.lower === 'to' && tokens[before[at + 1] ?? -1]?.pos === 'VERB');
  return (
    isOpen &&
    isNow &&
    before.length > 1 &&
    (isToBe || last!.pos === 'ADJ' || (first!.lower === 'no' && !unsettled.test(tokens[before[1]!]!.lower)))
  );
}

/** `No decision yet, Oslo says`: nothing that is refused. */
const unsettled = /^(?:decisions?|word|comment|change|sign|progress|breakthrough|date|talks|plans?|idea|answer|news|hurry|rush|doubt)$/;

type Behind = { name: number[]; relative: number[]; message: number[] };

/**
 * What stands behind an inverted tag: `…, said Anna Berg, | the leader of the growers' union`, `| who leads the union` tell who the speaker is, `The levy, said Anna
 * Berg, the leader, | was a mistake` goes on with the message. Null where all of it does.
 */
function behindSpeaker(tokens: Token[], after: number[], isSaid: boolean): Behind | null {
  if (/^(?:who|whose|which)$/.test(tokens[after[0] ?? -1]?.lower ?? '') && isSaid) return { name: [], relative: after, message: [] };
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
export function isTag(tokens: Token[], inner: number[]): boolean {
  const verbAt = inner.findIndex(index => isSpeech(tokens, index));
  if (verbAt < 0) return false;
  const known = setPhrase(tokens, inner[verbAt]!);
  const words = inner.filter((_, at) => at <= verbAt || at > verbAt + known).map(index => tokens[index]!);
  const others = words.filter((token, at) => at !== verbAt && (token.pos === 'VERB' || (token.pos === 'AUX' && at > verbAt)));
  if (
    others.length > 0 ||
    words.some(token => token.pos === 'SCONJ' || token.lower === 'that' || (token.lower === 'to' && token.pos === 'PART'))
  )
    return false;
  const verb = words[verbAt]!;
  if (words[0]!.lower === 'as' && asWished.test(verb.lemma)) return false;
  if (verb.morph.form !== 'fin' && verb.morph.form !== 'part2' && known === 0) return false;
  const subject = words.slice(0, verbAt).filter(token => token.pos !== 'AUX' && token.pos !== 'ADV');
  if (subject.length > 0)
    return (
      subject.every(token => nominal.has(token.pos)) &&
      /^(?:PROPN|NOUN|PRON|DET|ADJ|NUM)$/.test(subject[0]!.pos) &&
      !/^(?:who|which|what|whatever|whoever)$/.test(subject[0]!.lower) && // `whatever Sweden says`
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
