// Trains the German tagger (averaged perceptron) and writes models/de-tagger.bin; with --measure it keeps a fifth of the sentences aside and prints accuracy.
// Data: UD German GSD (dev, test) and PUD, CC BY-SA, https://universaldependencies.org; the weights derived from them are under the same licence.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { candidateTags, chooseTag, rows, type TagModel, tagFeatures } from '../src/language/de/tagModel.ts';
import { tags } from '../src/language/de/tags.ts';
import { wordClass } from '../src/language/de/wordClass.ts';
import { readTreebank, type TreebankSentence } from './germanTreebank.ts';

const folder = process.env.UD_FOLDER ?? '../shared/corpora/ud-ner';
const files = ['UD_German-GSD/de_gsd-ud-dev.conllu', 'UD_German-GSD/de_gsd-ud-test.conllu', 'UD_German-PUD/de_pud-ud-test.conllu'];
const rounds = 10;
const scale = 6;
/** Kinds seen more rarely may have any tag. */
const enough = 30;

/** Weights after `rounds` passes, averaged over all updates, as signed bytes. */
function train(sentences: TreebankSentence[]): TagModel {
  const weights = new Float64Array(rows * tags.length);
  const totals = new Float64Array(weights.length);
  const model = { weights, allowed: allowedTags(sentences) };
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
        const guess = chooseTag(model, classes, chosen, i, row);
        // What can never win must not be learnt: it would grow without bound.
        if (guess !== gold && classes[i]!.only < 0 && candidateTags(model, classes[i]!).includes(gold)) {
          const count = tagFeatures(classes, chosen, i, row);
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
  const averaged = Int8Array.from(weights, (weight, i) => Math.max(-127, Math.min(127, Math.round((weight - totals[i]! / step) * scale))));
  return { weights: averaged, allowed: model.allowed };
}

/** Tags seen with a kind of word that is frequent enough for the others to be ruled out. */
function allowedTags(sentences: TreebankSentence[]): Map<number, number[]> {
  const seen = new Map<number, number[]>();
  for (const { words } of sentences) {
    for (const [i, word] of words.entries()) {
      const { kind } = wordClass(word.form, i === 0);
      if (!seen.has(kind))
        seen.set(
          kind,
          tags.map(() => 0),
        );
      seen.get(kind)![tags.indexOf(word.tag)]! += 1;
    }
  }
  const frequent = [...seen].filter(([, counts]) => counts.reduce((sum, each) => sum + each) >= enough);
  return new Map(frequent.map(([kind, counts]) => [kind, counts.flatMap((count, tag) => (count > 0 ? [tag] : []))]));
}

function write(model: TagModel): Buffer {
  const pairs = Buffer.alloc(model.allowed.size * 8);
  for (const [i, [kind, allowed]] of [...model.allowed].entries()) {
    pairs.writeInt32LE(kind, i * 8);
    pairs.writeInt32LE(
      allowed.reduce((mask, tag) => mask | (1 << tag), 0),
      i * 8 + 4,
    );
  }
  return Buffer.concat([Buffer.from(model.weights.buffer), pairs]);
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

function measure(model: TagModel, sentences: TreebankSentence[]): void {
  const row = new Int32Array(40);
  let [right, all] = [0, 0];
  const confusions = new Map<string, number>();
  for (const { words } of sentences) {
    const classes = words.map((word, i) => wordClass(word.form, i === 0));
    const chosen: number[] = [];
    for (const [i, word] of words.entries()) {
      const guess = chooseTag(model, classes, chosen, i, row);
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
    writeFileSync('models/de-tagger.bin', write(train(sentences)));
  }
}
