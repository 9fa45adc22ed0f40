import { labelFeatures, moveFeatures } from './features.ts';
import { arcRow, bestClass, type Features, featureBuffer, type Model, scoreMoves } from './model.ts';
import type { Seen } from './tagger.ts';

/** A dependency tree: the head of every word (-1 for the root) and the index of its label in `Model.labels`. */
export type Tree = { heads: Int32Array; labels: Int32Array };

export const shift = 0;
export const left = 1;
export const right = 2;

/** State of the arc-hybrid parser: `next` is the front of the buffer, the word behind the last one is the artificial root. */
export type State = {
  words: Seen;
  tags: Int32Array;
  /** Words, tags, base forms and kinds with a margin of three on either side (-1 before, -2 behind), so that features look around without asking. */
  wide: { word: Int32Array; tag: Int32Array; lemma: Int32Array; kind: Int32Array };
  stack: number[];
  next: number;
  heads: Int32Array;
  labels: Int32Array;
  /** Outermost and second outermost child on each side, -1 for none. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** Running counts of commas and verbs, to see in one step what lies between two words. */
  commas: Int32Array;
  verbs: Int32Array;
};

/** The state before the first move; `isVerb` and `isComma` tell by tag and word. */
export function startState(words: Seen, tags: Int32Array, isVerb: Uint8Array, comma: number): State {
  const size = words.count + 1;
  const none = () => new Int32Array(size).fill(-1);
  const zero = () => new Int32Array(size);
  const commas = zero();
  const verbs = zero();
  for (let i = 0; i < words.count; i++) {
    commas[i + 1] = commas[i]! + (words.word[i] === comma ? 1 : 0);
    verbs[i + 1] = verbs[i]! + isVerb[tags[i]!]!;
  }
  return {
    words,
    tags,
    wide: { word: widen(words.word), tag: widen(tags), lemma: widen(words.lemma), kind: widen(words.kind) },
    stack: [],
    next: 0,
    heads: none(),
    labels: none(),
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
    leftCount: zero(),
    rightCount: zero(),
    commas,
    verbs,
  };
}

function widen(column: Int32Array): Int32Array {
  const { length } = column;
  const wide = new Int32Array(length + 6);
  for (let index = 0; index < 3; index++) {
    wide[index] = -1;
    wide[length + 3 + index] = -2;
  }
  for (let index = 0; index < length; index++) wide[index + 3] = column[index]!;
  return wide;
}

/** Moves that the state allows; nothing is attached to the root but from the left. */
export function allows(state: State, move: number): boolean {
  if (move === shift) return state.next < state.words.count;
  return move === left ? state.stack.length > 0 : state.stack.length > 1;
}

/** The word that a left or right move would attach, and what to. */
export function arcOf(state: State, move: number): { head: number; dependent: number } {
  const top = state.stack.at(-1)!;
  return { dependent: top, head: move === left ? state.next : state.stack.at(-2)! };
}

/** Carries out a move; `label` counts for left and right only. */
export function apply(state: State, move: number, label: number): void {
  if (move === shift) {
    state.stack.push(state.next++);
    return;
  }
  const { head, dependent } = arcOf(state, move);
  state.stack.pop();
  state.heads[dependent] = head;
  state.labels[dependent] = label;
  const first = move === left ? state.left1 : state.right1;
  const second = move === left ? state.left2 : state.right2;
  const count = move === left ? state.leftCount : state.rightCount;
  second[head] = first[head]!;
  first[head] = dependent;
  count[head]!++;
}

/** For each tag whether it is one of verbs. */
export function verbTags(tags: string[]): Uint8Array {
  return Uint8Array.from(tags, tag => (/^(VERB|AUX)/.test(tag) ? 1 : 0));
}

/** The best label for the arc that a move draws; most kinds of arc have but one. */
export function labelArc(model: Model, state: State, move: number, features: Features, scores: Int32Array): number {
  const { head, dependent } = arcOf(state, move);
  const only = model.fixed.labels[arcRow(model.tags.length, tagOf(state, head), state.tags[dependent]!, move === right)]!;
  if (only >= 0) return only;
  labelFeatures(features, model.labeller.mask, state, head, dependent);
  return bestClass(model.labeller, features, scores);
}

/** The tag of a word, -1 for the root. */
export function tagOf(state: State, index: number): number {
  return index >= state.words.count ? -1 : state.tags[index]!;
}

/** The allowed move with the highest score. */
function bestMove(model: Model, state: State, features: Features, scores: Int32Array): number {
  moveFeatures(features, model.moves.mask, state);
  scoreMoves(model.moves, features, scores);
  let best = -1;
  for (let move = 0; move < 3; move++) if (allows(state, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  return best;
}

/** Parses a tagged sentence, greedily, in time linear in its length. */
export function parseWords(model: Model, state: State): Tree {
  const features = featureBuffer();
  const moveScores = new Int32Array(3);
  const labelScores = new Int32Array(model.labeller.classes);
  const { count } = state.words;
  while (state.next < count || state.stack.length > 0) {
    const move = state.stack.length === 0 ? shift : bestMove(model, state, features, moveScores); // nothing is to be attached yet
    apply(state, move, move === shift ? -1 : labelArc(model, state, move, features, labelScores));
  }
  for (let i = 0; i < count; i++) if (state.heads[i]! >= count) state.heads[i] = -1;
  return { heads: state.heads.subarray(0, count), labels: state.labels.subarray(0, count) };
}
