// Trains the German tagger (averaged perceptron) and writes models/de-tagger.bin; with --measure it keeps a fifth of the sentences aside and prints accuracy.
// Data: UD German GSD (dev, test) and PUD, CC BY-SA, https://universaldependencies.org; the weights derived from them are under the same licence.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { rows, tagFeatures, tags } from '../src/language/de/tagger.ts';
import { wordClass } from '../src/language/de/wordClass.ts';
import { readTreebank, type TreebankSentence } from './germanTreebank.ts';

const folder = process.env.UD_FOLDER ?? '../shared/corpora/ud-ner';
const files = ['UD_German-GSD/de_gsd-ud-dev.conllu', 'UD_German-GSD/de_gsd-ud-test.conllu', 'UD_German-PUD/de_pud-ud-test.conllu'];
const rounds = 10;
const scale = 10;

/** Weights after `rounds` passes, averaged over all updates, as signed bytes. */
function train(sentences: TreebankSentence[]): Int8Array {
  const weights = new Float64Array(rows * tags.length);
  const totals = new Float64Array(weights.length);
  const row = new Int32Array(40);
  let step = 1;
  const order = sentences.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, round + 1);
    for (const index of order) {
      const words = sentences[index]!.words;
      const classes = words.map((word, i) => wordClass(word.form, i === 0));
      const chosen: number[] = [];
      for (let i = 0; i < words.length; i++) {
        const gold = tags.indexOf(words[i]!.tag);
        const count = tagFeatures(classes, chosen, i, row);
        const guess = classes[i]!.only >= 0 ? classes[i]!.only : winner(weights, row, count);
        if (guess !== gold && classes[i]!.only < 0) {
          for (let f = 0; f < count; f++) {
            const base = row[f]! * tags.length;
            weights[base + gold]! += 1;
            totals[base + gold]! += step;
            weights[base + guess]! -= 1;
            totals[base + guess]! -= step;
          }
        }
        step++;
        chosen.push(guess);
      }
    }
  }
  return Int8Array.from(weights, (weight, i) => Math.max(-127, Math.min(127, Math.round((weight - totals[i]! / step) * scale))));
}

function winner(weights: Float64Array | Int8Array, row: Int32Array, count: number): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < tags.length; tag++) {
    let score = 0;
    for (let f = 0; f < count; f++) score += weights[row[f]! * tags.length + tag]!;
    if (score > bestScore) [best, bestScore] = [tag, score];
  }
  return best;
}

/** Deterministic shuffle, so that the same data give the same weights. */
function shuffle(order: number[], seed: number): void {
  let state = seed * 2654435761;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

function measure(weights: Int8Array, sentences: TreebankSentence[]): void {
  const row = new Int32Array(40);
  let [right, all] = [0, 0];
  const confusions = new Map<string, number>();
  for (const { words } of sentences) {
    const classes = words.map((word, i) => wordClass(word.form, i === 0));
    const chosen: number[] = [];
    for (const [i, word] of words.entries()) {
      const guess = classes[i]!.only >= 0 ? classes[i]!.only : winner(weights, row, tagFeatures(classes, chosen, i, row));
      chosen.push(guess);
      all++;
      if (tags[guess] === word.tag) right++;
      else confusions.set(`${word.tag}→${tags[guess]}`, (confusions.get(`${word.tag}→${tags[guess]}`) ?? 0) + 1);
    }
  }
  console.log(`tag accuracy ${((100 * right) / all).toFixed(2)} % of ${all} words`);
  console.log(
    [...confusions]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 24)
      .map(([pair, n]) => `${pair} ${n}`)
      .join(', '),
  );
}

if (!existsSync(folder)) {
  console.log(`skipped: ${folder} is missing`);
} else {
  const sentences = files.flatMap(file => readTreebank(`${folder}/${file}`));
  if (process.argv.includes('--measure')) {
    measure(
      train(sentences.filter((_, i) => i % 5 !== 0)),
      sentences.filter((_, i) => i % 5 === 0),
    );
  } else {
    mkdirSync('models', { recursive: true });
    writeFileSync('models/de-tagger.bin', train(sentences));
  }
}
