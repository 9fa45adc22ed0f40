// Trains the tagger and parser of src/language/en on UD_English-EWT (CC BY-SA 4.0) and on
// made-up sentences of news (eval/news), and writes models/en.bin.gz.
// Run: npx tsx eval/train-english.ts [folder of the treebank] [passes] [file to write]
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { labelFeatures, moveFeatures } from '../src/language/en/features.ts';
import { wordHash } from '../src/language/en/hash.ts';
import { lemmaOf } from '../src/language/en/lemma.ts';
import { buildLexicon, type Lexicon } from '../src/language/en/lexicon.ts';
import { arcRow, type Fixed, featureBuffer, packModel } from '../src/language/en/model.ts';
import {
  allows,
  apply,
  arcOf,
  left,
  right as rightMove,
  type State,
  shift,
  startState,
  tagOf,
  verbTags,
} from '../src/language/en/parser.ts';
import { readTagged, readWords, type Seen, tagFeatures, tagWords, type Words } from '../src/language/en/tagger.ts';
import { mendTags } from '../src/language/en/tagMending.ts';
import type { Upos } from '../src/language/types.ts';
import { shuffle } from './chance.ts';
import { toHeadline } from './headlines.ts';
import { best, Learner, packLearners } from './learner.ts';
import { makeNews } from './news/sentences.ts';
import { readTreebank, type TreebankSentence } from './treebank.ts';
import { readWordNet } from './wordnet.ts';

const folder = process.argv[2] ?? '../shared/corpora/ud-ner/UD_English-EWT';
const passes = Number(process.argv[3] ?? 6);
/** Parsers and taggers that are trained in other orders and joined into one. */
const runs = 3;
/** Parts of the sentences that are tagged by what was learned from the others, for the parser to learn from. */
const folds = 2;
/** Made-up sentences beside the treebank's 17 000. */
const newsCount = 3000;
const output = process.argv[4] ?? 'models/en.bin.gz';

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

/** A sentence in numbers: what the tagger sees and should say, what the parser sees (with the tags that a tagger guessed) and should say. */
type Example = { texts: string[]; words: Words; tags: Int32Array; heads: number[]; labels: Int32Array; guessed: Int32Array; seen: Seen };

function trainTagger(examples: Example[], fixed: Fixed, classes: number, seed: number, passesNow: number): Learner {
  const learner = new Learner(16, classes, 0);
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
        const scores = learner.scores(features);
        const truth = example.tags[i]!;
        tags[i] = best(scores);
        learner.learn(features, scores, tag => tag === truth);
        if (tags[i] !== truth) wrong++;
      }
    }
    console.error(`tagger pass ${pass + 1}: ${wrong} wrong`);
  }
  return learner;
}

/** Tags examples as the reader of texts would, and completes what the parser will see of them. */
function tagAll(learner: Learner, fixed: Fixed, names: string[], lexicon: Lexicon, examples: Example[]): void {
  const model = { tags: names, tagger: packLearners([learner]), fixed };
  for (const example of examples) {
    example.guessed = tagWords(model, example.words);
    mendTags(model, example.words, example.guessed);
    const tags = Array.from(example.guessed, tag => names[tag]!);
    const lemmas = example.texts.map((text, at) => lemmaOf(text.toLowerCase(), tags[at]!.split(' ')[0] as Upos, tags[at]!, lexicon));
    example.seen = readTagged(lexicon, example.words, tags, lemmas);
  }
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
  seed: number,
): { moves: Learner; labeller: Learner } {
  const moves = new Learner(20, 3, 6);
  const labeller = new Learner(17, labels, 3);
  const features = featureBuffer();
  const comma = wordHash(',');
  for (let pass = 0; pass < passes; pass++) {
    let right = 0;
    let total = 0;
    for (const example of shuffle(examples, seed + pass)) {
      const state = startState(example.seen, example.guessed, isVerb, comma);
      while (state.next < state.words.count || state.stack.length > 0) {
        moveFeatures(features, moves.mask, state);
        const scores = moves.scores(features);
        const guess = best(scores, move => allows(state, move));
        const good = goodMoves(state, example.heads);
        moves.learn(
          features,
          scores,
          move => good[move]!,
          move => allows(state, move),
        );
        const move = pass > 0 ? guess : best(scores, move => good[move]!); // explores its own mistakes once it has learned something
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
        const labelScores = labeller.scores(features);
        const label = best(labelScores);
        const gold = example.heads[dependent]! < 0 ? state.words.count : example.heads[dependent]!;
        if (gold === head) {
          labeller.learn(features, labelScores, at => at === example.labels[dependent]);
          if (label === example.labels[dependent]) right++;
        }
        apply(state, move, label);
      }
    }
    console.error(`parser pass ${pass + 1}: ${((100 * right) / total).toFixed(2)} % labelled`);
  }
  return { moves, labeller };
}

function main(): void {
  const files = ['en_ewt-train-rebuilt-from-sources', 'en_ewt-ud-test'];
  const plain = files.flatMap(file => readTreebank(`${folder}/${file}.conllu`));
  const sentences = [...plain, ...plain.flatMap(toHeadline), ...makeNews(newsCount, 11)];
  const names = (column: (s: TreebankSentence) => string[]) => [...new Set(sentences.flatMap(column))].sort();
  const tags = names(s => s.tags);
  const labels = names(s => s.labels);
  const columns = readWordNet();
  const lexicon = buildLexicon(columns);
  const isVerb = verbTags(tags);
  const examples: Example[] = sentences.map(s => {
    const words = readWords(lexicon, s.words);
    return {
      texts: s.words,
      words,
      tags: Int32Array.from(s.tags, tag => tags.indexOf(tag)),
      heads: s.heads,
      labels: Int32Array.from(s.labels, label => labels.indexOf(label)),
      guessed: new Int32Array(words.count),
      seen: { ...words, lemma: words.word, kind: words.word },
    };
  });
  const fixed = findFixed(examples, tags.length);
  console.error(`${fixed.tags.size} words and ${fixed.labels.filter(label => label >= 0).length} kinds of arc have but one answer`);
  // The parser learns from tags as they will be: each part tagged by a tagger that saw only the others.
  for (let part = 0; part < folds; part++) {
    const others = examples.filter((_, index) => index % folds !== part);
    const learner = trainTagger(others, fixed, tags.length, 7, 4);
    tagAll(
      learner,
      fixed,
      tags,
      lexicon,
      examples.filter((_, index) => index % folds === part),
    );
  }
  const seeds = Array.from({ length: runs }, (_, run) => 100 + 1000 * run);
  const parsers = seeds.map(seed => trainParser(examples, fixed, tags.length, labels.length, isVerb, seed));
  const taggers = seeds.map(seed => trainTagger(examples, fixed, tags.length, seed, 6));
  const model = {
    tags,
    labels,
    fixed,
    tagger: packLearners(taggers),
    moves: packLearners(parsers.map(({ moves }) => moves)),
    labeller: packLearners(parsers.map(({ labeller }) => labeller)),
  };
  writeFileSync(output, gzipSync(packModel(model, columns), { level: 9 }));
}

main();
