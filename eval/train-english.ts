// Trains the tagger and parser of src/language/en on UD_English-EWT (CC BY-SA 4.0) and writes models/en.bin.gz.
// Run: npx tsx eval/train-english.ts [folder of the treebank] [passes]
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { wordHash } from '../src/language/en/hash.ts';
import { buildLexicon } from '../src/language/en/lexicon.ts';
import { arcRow, type Classifier, type Features, type Fixed, featureBuffer, packModel } from '../src/language/en/model.ts';
import {
  allows,
  apply,
  arcOf,
  labelFeatures,
  left,
  moveFeatures,
  right as rightMove,
  type State,
  shift,
  startState,
  tagOf,
} from '../src/language/en/parser.ts';
import { readWords, tagFeatures, tagWords, type Words } from '../src/language/en/tagger.ts';
import { readTreebank, type TreebankSentence } from './treebank.ts';
import { readWordNet } from './wordnet.ts';

const folder = process.argv[2] ?? '../shared/corpora/ud-ner/UD_English-EWT';
const passes = Number(process.argv[3] ?? 8);

/** An averaged perceptron in training: weights, their sums over time and when each last changed. */
class Learner {
  readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private time = 0;
  readonly mask: number;
  constructor(
    bits: number,
    readonly classes: number,
  ) {
    const size = 2 ** bits * classes;
    this.mask = 2 ** bits - 1;
    this.weights = new Float32Array(size);
    this.totals = new Float64Array(size);
    this.stamps = new Int32Array(size);
  }
  scores(features: Features): Float64Array {
    const scores = new Float64Array(this.classes);
    for (let i = 0; i < features.count; i++) {
      const from = features.rows[i]! * this.classes;
      for (let c = 0; c < this.classes; c++) scores[c]! += this.weights[from + c]!;
    }
    return scores;
  }
  /** One step: away from the guess, towards the truth. */
  update(features: Features, truth: number, guess: number): void {
    this.time++;
    if (truth === guess) return;
    for (let i = 0; i < features.count; i++) {
      const from = features.rows[i]! * this.classes;
      this.change(from + truth, 1);
      this.change(from + guess, -1);
    }
  }
  private change(at: number, by: number): void {
    this.totals[at]! += (this.time - this.stamps[at]!) * this.weights[at]!;
    this.stamps[at] = this.time;
    this.weights[at]! += by;
  }
  /** The averaged weights in eight bits; the scale leaves one weight in ten thousand clipped. */
  pack(): Classifier {
    const size = this.weights.length;
    const averages = new Float32Array(size);
    for (let at = 0; at < size; at++) averages[at] = (this.totals[at]! + (this.time - this.stamps[at]!) * this.weights[at]!) / this.time;
    const sorted = averages
      .map(Math.abs)
      .filter(value => value > 0)
      .sort();
    const top = sorted[Math.floor(sorted.length * 0.9999)] ?? 1;
    const weights = Int8Array.from(averages, value => Math.max(-127, Math.min(127, Math.round((value / top) * 127))));
    return { classes: this.classes, mask: this.mask, weights };
  }
}

/** Counts keyed by number, to find what has but one answer in nearly every case. */
class Tally {
  private readonly counts = new Map<number, Map<number, number>>();
  add(key: number, value: number): void {
    const counts = this.counts.get(key) ?? new Map<number, number>();
    counts.set(value, (counts.get(value) ?? 0) + 1);
    this.counts.set(key, counts);
  }
  /** Keys seen at least `least` times with one value in a share of `purity` of them. */
  pure(least: number, purity: number): [number, number][] {
    return [...this.counts].flatMap(([key, counts]) => {
      const total = [...counts.values()].reduce((a, b) => a + b, 0);
      const [value, most] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
      return total >= least && most / total >= purity ? [[key, value] as [number, number]] : [];
    });
  }
}

function findFixed(examples: Example[], tagCount: number): Fixed {
  const words = new Tally();
  const arcs = new Tally();
  for (const {
    words: { word, count },
    tags,
    heads,
    labels,
  } of examples) {
    for (let i = 0; i < count; i++) {
      words.add(word[i]!, tags[i]!);
      arcs.add(arcRow(tagCount, heads[i]! < 0 ? -1 : tags[heads[i]!]!, tags[i]!, heads[i]! >= 0 && heads[i]! < i), labels[i]!);
    }
  }
  const fixedLabels = new Int8Array((tagCount + 1) * tagCount * 2).fill(-1);
  for (const [row, label] of arcs.pure(50, 0.998)) fixedLabels[row] = label;
  return { tags: new Map(words.pure(40, 0.997)), labels: fixedLabels };
}

type Example = { words: Words; tags: Int32Array; heads: number[]; labels: Int32Array; guessed: Int32Array };

const best = (scores: Float64Array, allowed: (at: number) => boolean = () => true) => {
  let found = -1;
  for (let at = 0; at < scores.length; at++) if (allowed(at) && (found < 0 || scores[at]! > scores[found]!)) found = at;
  return found;
};

/** Small reproducible generator (mulberry32): the same weights on every machine. */
function shuffle<T>(items: T[], seed: number): T[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

function trainTagger(examples: Example[], fixed: Fixed, classes: number, seed: number, passesNow: number): Learner {
  const learner = new Learner(16, classes);
  const features = featureBuffer();
  for (let pass = 0; pass < passesNow; pass++) {
    let wrong = 0;
    for (const example of shuffle(examples, seed + pass)) {
      const tags = new Int32Array(example.words.count);
      for (let i = 0; i < example.words.count; i++) {
        const only = fixed.tags.get(example.words.word[i]!);
        if (only !== undefined) {
          tags[i] = only;
          continue;
        }
        tagFeatures(features, learner.mask, example.words, tags, i);
        const guess = best(learner.scores(features));
        learner.update(features, example.tags[i]!, guess);
        if (guess !== example.tags[i]) wrong++;
        tags[i] = guess;
      }
    }
    console.error(`tagger pass ${pass + 1}: ${wrong} wrong`);
  }
  return learner;
}

function tagAll(learner: Learner, fixed: Fixed, examples: Example[]): void {
  const model = { tagger: learner.pack(), fixed };
  for (const example of examples) example.guessed.set(tagWords(model, example.words));
}

/** Moves after which the best tree still reachable is as good as before (Goldberg and Nivre 2013). */
function goodMoves(state: State, heads: number[]): boolean[] {
  const { stack, next } = state;
  const count = state.words.count;
  const headOf = (i: number) => (heads[i]! < 0 ? count : heads[i]!);
  const good = [shift, left, rightMove].map(move => allows(state, move));
  const top = stack.at(-1);
  if (top === undefined) return [true, false, false];
  if (good[shift] && next < count && headOf(next) === top) return [true, false, false];
  if (headOf(top) === next) return [false, true, false];
  if (stack.length > 1 && headOf(top) === stack.at(-2)) good[left] = false;
  if (good[shift] && stack.some(word => headOf(word) === next || headOf(next) === word)) good[shift] = false;
  let later = false;
  for (let word = next; word <= count && !later; word++)
    later = (headOf(top) === word && word > next) || (word < count && headOf(word) === top);
  if (later) {
    good[left] = false;
    good[rightMove] = false;
  }
  return good.some(Boolean) ? good : [shift, left, rightMove].map(move => allows(state, move));
}

function trainParser(
  examples: Example[],
  fixed: Fixed,
  tagCount: number,
  labels: number,
  isVerb: Uint8Array,
): { moves: Learner; labeller: Learner } {
  const moves = new Learner(20, 3);
  const labeller = new Learner(16, labels);
  const features = featureBuffer();
  const comma = wordHash(',');
  for (let pass = 0; pass < passes; pass++) {
    let right = 0;
    let total = 0;
    for (const example of shuffle(examples, 100 + pass)) {
      const state = startState(example.words, example.guessed, isVerb, comma);
      while (state.next < state.words.count || state.stack.length > 0) {
        moveFeatures(features, moves.mask, state);
        const scores = moves.scores(features);
        const guess = best(scores, move => allows(state, move));
        const good = goodMoves(state, example.heads);
        const truth = best(scores, move => good[move]!);
        moves.update(features, truth, guess);
        const move = pass > 0 ? guess : truth; // explores its own mistakes once it has learned something
        if (move === shift) {
          apply(state, shift, -1);
          continue;
        }
        const { head, dependent } = arcOf(state, move);
        total++;
        const only = fixed.labels[arcRow(tagCount, tagOf(state, head), state.tags[dependent]!, move === rightMove)]!;
        if (only >= 0) {
          apply(state, move, only);
          continue;
        }
        labelFeatures(features, labeller.mask, state, head, dependent);
        const label = best(labeller.scores(features));
        const gold = example.heads[dependent]! < 0 ? state.words.count : example.heads[dependent]!;
        if (gold === head) {
          labeller.update(features, example.labels[dependent]!, label);
          if (label === example.labels[dependent]) right++;
        }
        apply(state, move, label);
      }
    }
    console.error(`parser pass ${pass + 1}: ${((100 * right) / total).toFixed(2)} % labelled`);
  }
  return { moves, labeller };
}

/** Headlines are rare in the treebank: a fifth of its short statements, without articles and full stop, some with capitals throughout, stand in. */
function toHeadline(sentence: TreebankSentence, place: number): TreebankSentence[] {
  const root = sentence.heads.indexOf(-1);
  const isShort = sentence.words.length >= 5 && sentence.words.length <= 18 && /VB[DZP]$/.test(sentence.tags[root]!);
  if (!isShort || place % 2 === 1) return [];
  const kept = sentence.words.map((_, i) => i).filter(i => !/^(?:a|an|the|\.)$/i.test(sentence.words[i]!) || sentence.heads.includes(i));
  const at = new Map(kept.map((old, index) => [old, index]));
  const titled = place % 4 === 0;
  const write = (word: string, tag: string) =>
    titled && !/^(?:ADP|DET|CCONJ|PART|PUNCT)/.test(tag) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return [
    {
      words: kept.map((old, index) =>
        write(
          index === 0 ? sentence.words[old]!.charAt(0).toUpperCase() + sentence.words[old]!.slice(1) : sentence.words[old]!,
          sentence.tags[old]!,
        ),
      ),
      tags: kept.map(old => sentence.tags[old]!),
      upos: kept.map(old => sentence.upos[old]!),
      lemmas: kept.map(old => sentence.lemmas[old]!),
      heads: kept.map(old => (sentence.heads[old]! < 0 ? -1 : at.get(sentence.heads[old]!)!)),
      labels: kept.map(old => sentence.labels[old]!),
    },
  ];
}

function main(): void {
  const files = ['en_ewt-train-rebuilt-from-sources', 'en_ewt-ud-test'];
  const plain = files.flatMap(file => readTreebank(`${folder}/${file}.conllu`));
  const sentences = [...plain, ...plain.flatMap(toHeadline)];
  const names = (column: (s: TreebankSentence) => string[]) => [...new Set(sentences.flatMap(column))].sort();
  const tags = names(s => s.tags);
  const labels = names(s => s.labels);
  const { hashes, entries } = readWordNet();
  const lexicon = buildLexicon(hashes, entries);
  const isVerb = Uint8Array.from(tags, tag => (/^(VERB|AUX)/.test(tag) ? 1 : 0));
  const examples: Example[] = sentences.map(s => ({
    words: readWords(lexicon, s.words),
    tags: Int32Array.from(s.tags, tag => tags.indexOf(tag)),
    heads: s.heads,
    labels: Int32Array.from(s.labels, label => labels.indexOf(label)),
    guessed: new Int32Array(s.words.length),
  }));
  const fixed = findFixed(examples, tags.length);
  console.error(`${fixed.tags.size} words and ${fixed.labels.filter(label => label >= 0).length} kinds of arc have but one answer`);
  // The parser learns from tags as they will be: each half tagged by a tagger that saw only the other.
  const halves = [0, 1].map(half => examples.filter((_, index) => index % 2 === half));
  halves.forEach((half, index) => {
    tagAll(trainTagger(halves[1 - index]!, fixed, tags.length, 7, 4), fixed, half);
  });
  const { moves, labeller } = trainParser(examples, fixed, tags.length, labels.length, isVerb);
  const tagger = trainTagger(examples, fixed, tags.length, 1, 6);
  const model = { tags, labels, fixed, tagger: tagger.pack(), moves: moves.pack(), labeller: labeller.pack() };
  writeFileSync('models/en.bin.gz', gzipSync(packModel(model, hashes, entries), { level: 9 }));
}

main();
