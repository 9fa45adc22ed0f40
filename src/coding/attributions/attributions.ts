import type { Attribution, Span } from '../coder.ts';
import type { Reading } from '../reading.ts';
import { type Block, ownersOf, readBlocks } from './blocks.ts';
import type { Context, Found } from './context.ts';
import { readFrames } from './frames.ts';
import { readFree, readReported } from './free.ts';
import { readLaw } from './law.ts';
import { readPointing } from './pointing.ts';
import { readQuotations } from './quotes.ts';

/** Who is reported to have said what, in order of the text. Linear in the length of the text: rules look no further than their block. */
export function readAttributions(reading: Reading): Attribution[] {
  const owners = ownersOf(reading.analysis);
  const found: Found[] = [];
  let last: number[] = [];
  let reportedBefore = false;
  let paragraph = -1;
  let previous: Block | null = null;
  for (const block of readBlocks(reading)) {
    const here = reading.analysis.sentences[reading.analysis.tokens[block.first]?.sentence ?? 0]?.paragraph ?? 0;
    if (here !== paragraph) previous = null;
    const context: Context = { reading, owners, block, found: [], last, reportedBefore, previous, taken: new Set() };
    readPointing(context);
    readFrames(context);
    readLaw(context);
    readQuotations(context);
    readFree(context);
    readReported(context);
    context.found.sort((left, right) => (left.message[0] ?? 0) - (right.message[0] ?? 0));
    for (const one of context.found.filter(({ message }) => message.length > 0)) {
      const before = found.at(-1);
      if (before && here === paragraph && goesOn(before, one)) before.message.push(...one.message);
      else found.push(one);
    }
    paragraph = here;
    previous = block;
    last = context.found.findLast(one => !one.nested && isNamed(reading, one.speaker))?.speaker ?? last;
    reportedBefore = context.found.length > 0;
  }
  return found.map(one => write(reading, one));
}

/** A speaker whom later sentences may go on quoting; "er" is the one before. */
const isNamed = (reading: Reading, speaker: number[]): boolean => speaker.some(at => reading.analysis.tokens[at]!.pos !== 'PRON');

/** Sentences that run on in the same voice without a frame are one attribution. */
const goesOn = (before: Found, one: Found): boolean =>
  (one.form === 'indirect-free-indirect' || one.form === 'free-indirect') &&
  before.form === one.form &&
  before.speaker.join() === one.speaker.join() &&
  before.message.at(-1)! + 1 === one.message[0];

function write(reading: Reading, one: Found): Attribution {
  return {
    speaker: toSpan(reading, one.speaker, true),
    cue: toSpan(reading, one.cue, false),
    message: toSpan(reading, one.message, false)!,
    addressee: toSpan(reading, one.addressee, true),
    frame: toSpan(reading, one.frame, false),
    nested: one.nested,
    form: one.form,
    medium: one.medium,
  };
}

function toSpan(reading: Reading, at: number[], named: boolean): Span | null {
  if (at.length === 0) return null;
  const { tokens, text } = reading.analysis;
  const sorted = [...at].sort((left, right) => left - right);
  const spans: { start: number; end: number }[] = [];
  let previous = -2;
  for (const index of sorted) {
    const { start, end } = tokens[index]!;
    if (index === previous + 1) spans.at(-1)!.end = end;
    else spans.push({ start, end });
    previous = index;
  }
  const span: Span = {
    text: spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    actorId: named ? actorOf(reading, sorted) : null,
  };
  if (spans.length > 1) span.spans = spans;
  return span;
}

/** The actor named in a phrase; the one nearest its end names whom an office or "Sprecher" speaks for. */
function actorOf(reading: Reading, at: number[]): string | null {
  for (const index of at) {
    const mention = reading.scan.byToken.get(index);
    if (mention && !mention.genitive) return mention.actor.ref.id;
  }
  for (const index of at) {
    const mention = reading.scan.byToken.get(index);
    if (mention) return mention.actor.ref.id;
  }
  return null;
}
