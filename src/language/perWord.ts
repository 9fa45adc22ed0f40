import type { Token } from './types.ts';

/** More words than a language uses: beyond it, in hostile text, numbering begins anew with the next text. */
const limit = 50_000;

/** The words of a text by number; numbers of another round mean other words. */
type Numbered = { round: number; numbers: Int32Array };

const byForm = new Map<string, { lemma: string; pos: string; number: number }[]>();
let round = 0;
let count = 0;
const texts = new WeakMap<readonly Token[], Numbered>();

/** The numbers of the words of a text: one each for form, base form and part of speech, the same in all texts. */
function numbered(tokens: readonly Token[]): Numbered {
  let known = texts.get(tokens);
  if (known === undefined) {
    if (count > limit) {
      byForm.clear();
      count = 0;
      round++;
    }
    const numbers = new Int32Array(tokens.length);
    for (let at = 0; at < numbers.length; at++) numbers[at] = numberOf(tokens[at]!);
    known = { round, numbers };
    texts.set(tokens, known);
  }
  return known;
}

function numberOf({ lower, lemma, pos }: Token): number {
  let readings = byForm.get(lower);
  if (readings === undefined) {
    readings = [];
    byForm.set(lower, readings);
  }
  for (const reading of readings) if (reading.lemma === lemma && reading.pos === pos) return reading.number;
  readings.push({ lemma, pos, number: count });
  return count++;
}

/**
 * What is answered of each word of a text, asked once a word however many texts it stands in: words are looked up by their letters once a text, whoever asks.
 * Only for answers that follow from form, base form and part of speech.
 */
export function perWord<Answer>(answer: (token: Token) => Answer): (tokens: readonly Token[]) => Answer[] {
  let known: Answer[] = [];
  let ofRound = 0;
  return tokens => {
    const words = numbered(tokens);
    if (words.round !== ofRound) {
      known = [];
      ofRound = words.round;
    }
    const answers = new Array<Answer>(tokens.length);
    for (let at = 0; at < answers.length; at++) answers[at] = known[words.numbers[at]!] ??= answer(tokens[at]!);
    return answers;
  };
}
