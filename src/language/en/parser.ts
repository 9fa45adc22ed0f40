import { add, type Features, featureBuffer, type Model, score } from './model.ts';
import type { Words } from './tagger.ts';

/** A dependency tree: the head of every word (-1 for the root) and the index of its label in `Model.labels`. */
export type Tree = { heads: Int32Array; labels: Int32Array };

export const shift = 0;
export const left = 1;
export const right = 2;

/** State of the arc-hybrid parser: `next` is the front of the buffer, the word behind the last one is the artificial root. */
export type State = {
  words: Words;
  tags: Int32Array;
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
export function startState(words: Words, tags: Int32Array, isVerb: Uint8Array, comma: number): State {
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
  const [first, second, count] =
    move === left ? [state.left1, state.left2, state.leftCount] : [state.right1, state.right2, state.rightCount];
  second[head] = first[head]!;
  first[head] = dependent;
  count[head]!++;
}

/** Features for the choice of the next move. */
export function moveFeatures(f: Features, mask: number, s: State): void {
  const { words, tags, stack } = s;
  const n = words.count;
  const w = (i: number) => (i < 0 ? -1 : i >= n ? -2 : words.word[i]!);
  const t = (i: number) => (i < 0 ? -1 : i >= n ? -2 : tags[i]!);
  const l = (i: number) => (i < 0 ? -1 : s.labels[i]!);
  const child = (column: Int32Array, i: number) => (i < 0 ? -1 : column[i]!);
  const n0 = s.next;
  const s0 = stack.length > 0 ? stack[stack.length - 1]! : -1;
  const s1 = stack.length > 1 ? stack[stack.length - 2]! : -1;
  const s2 = stack.length > 2 ? stack[stack.length - 3]! : -1;
  const n0w = w(n0),
    n0t = t(n0),
    n1w = w(n0 + 1),
    n1t = t(n0 + 1),
    n2w = w(n0 + 2),
    n2t = t(n0 + 2);
  const s0w = w(s0),
    s0t = t(s0),
    s1w = w(s1),
    s1t = t(s1),
    s2t = t(s2),
    s2w = w(s2);
  const s0l = child(s.left1, s0),
    s0ll = child(s.left2, s0),
    s0r = child(s.right1, s0),
    s0rr = child(s.right2, s0);
  const s1l = child(s.left1, s1),
    s1r = child(s.right1, s1),
    s1rr = child(s.right2, s1);
  const n0l = child(s.left1, n0),
    n0ll = child(s.left2, n0);
  const distance = s0 < 0 ? 0 : Math.min(n0 - s0, 7);
  const span = s1 < 0 ? 0 : Math.min(s0 - s1, 7);
  const between = s0 < 0 ? 0 : Math.min(s.commas[n0]! - s.commas[s0 + 1]!, 3) * 4 + Math.min(s.verbs[n0]! - s.verbs[s0 + 1]!, 3);
  const between1 = s1 < 0 ? 0 : Math.min(s.commas[s0]! - s.commas[s1 + 1]!, 3) * 4 + Math.min(s.verbs[s0]! - s.verbs[s1 + 1]!, 3);
  const s0v = child(s.leftCount, s0) * 8 + child(s.rightCount, s0);
  const s1v = child(s.leftCount, s1) * 8 + child(s.rightCount, s1);
  const n0v = child(s.leftCount, n0);
  f.count = 0;
  add(f, mask, 0, s0w, s0t);
  add(f, mask, 1, s0t);
  add(f, mask, 2, n0w, n0t);
  add(f, mask, 3, n0t);
  add(f, mask, 4, n1w, n1t);
  add(f, mask, 5, n1t);
  add(f, mask, 6, n2w, n2t);
  add(f, mask, 7, n2t);
  add(f, mask, 8, s1w, s1t);
  add(f, mask, 9, s1t);
  add(f, mask, 10, s2w, s2t);
  add(f, mask, 11, s0w, n0w);
  add(f, mask, 12, s0w, n0t, s0t);
  add(f, mask, 13, s0t, n0w, n0t);
  add(f, mask, 14, s0t, n0t);
  add(f, mask, 15, n0t, n1t);
  add(f, mask, 16, n0w, n1t, n0t);
  add(f, mask, 17, n0t, n1w);
  add(f, mask, 18, s1t, s0t);
  add(f, mask, 19, s1w, s0w);
  add(f, mask, 20, s1w, s0t, s1t);
  add(f, mask, 21, s1t, s0w, s0t);
  add(f, mask, 22, n0t, n1t, n2t);
  add(f, mask, 23, s0t, n0t, n1t);
  add(f, mask, 24, s0w, n0t, n1t);
  add(f, mask, 25, s1t, s0t, n0t);
  add(f, mask, 26, s1w, s0t, n0t);
  add(f, mask, 27, s1t, s0w, n0t);
  add(f, mask, 28, s1t, s0t, n0w);
  add(f, mask, 29, s2t, s1t, s0t);
  add(f, mask, 30, s0t, t(s0l), n0t);
  add(f, mask, 31, s0t, t(s0r), n0t);
  add(f, mask, 32, s0t, n0t, t(n0l));
  add(f, mask, 33, s1t, s0t, t(s0l));
  add(f, mask, 34, s1t, s0t, t(s0r));
  add(f, mask, 35, s1t, t(s1r), s0t);
  add(f, mask, 36, s1t, t(s1l), s0t);
  add(f, mask, 37, s1t, l(s1r), s0t);
  add(f, mask, 38, s0w, distance);
  add(f, mask, 39, s0t, distance, n0t);
  add(f, mask, 40, n0w, distance);
  add(f, mask, 41, s1t, span, s0t);
  add(f, mask, 42, s0w, s0v, s0t);
  add(f, mask, 43, s0t, s0v, n0t);
  add(f, mask, 44, n0t, n0v, s0t);
  add(f, mask, 45, s1t, s1v, s0t);
  add(f, mask, 46, s0t, l(s0l), l(s0ll));
  add(f, mask, 47, s0t, l(s0r), l(s0rr));
  add(f, mask, 48, n0t, l(n0l), l(n0ll));
  add(f, mask, 49, s0t, between, n0t);
  add(f, mask, 50, s1t, between1, s0t);
  add(f, mask, 51, s0w, l(s0r), n0t);
  add(f, mask, 52, s0w, l(s0l), n0t);
  add(f, mask, 53, s1w, l(s1r), s0t);
  add(f, mask, 54, s1w, w(s0l), s0t);
  add(f, mask, 55, s1w, w(s0l), s0w);
  add(f, mask, 56, s0w, w(s0l), n0t);
  add(f, mask, 57, s1t, w(s0l), n0t);
  add(f, mask, 58, s1t, w(s0l), s2t);
  add(f, mask, 59, s2w, s1w, w(s0l));
  add(f, mask, 60, s0t, l(s0l), l(s0r));
  add(f, mask, 61, s1t, l(s1l), l(s1r));
  add(f, mask, 62, s1t, l(s1r), l(s1rr));
  add(f, mask, 63, s0w, n0w, n1t);
  add(f, mask, 64, s1w, s0w, n0t);
  add(f, mask, 65, t(n0 - 1), s0t, n0t);
  add(f, mask, 66, w(n0 - 1), n0w);
}

/** Features for the label of an arc that is about to be drawn. */
export function labelFeatures(f: Features, mask: number, s: State, head: number, dependent: number): void {
  const { words, tags } = s;
  const n = words.count;
  const w = (i: number) => (i < 0 ? -1 : i >= n ? -2 : words.word[i]!);
  const t = (i: number) => (i < 0 ? -1 : i >= n ? -2 : tags[i]!);
  const l = (i: number) => (i < 0 ? -1 : s.labels[i]!);
  const side = head > dependent ? 0 : 1;
  const hw = w(head),
    ht = t(head),
    dw = w(dependent),
    dt = t(dependent);
  const distance = Math.min(Math.abs(head - dependent), 6) * 2 + side;
  const dl = s.left1[dependent]!,
    dr = s.right1[dependent]!,
    dll = s.left2[dependent]!;
  const hl = s.left1[head]!,
    hr = s.right1[head]!,
    hll = s.left2[head]!;
  const low = Math.min(head, dependent),
    high = Math.max(head, dependent);
  const between = Math.min(s.commas[high]! - s.commas[low + 1]!, 3) * 4 + Math.min(s.verbs[high]! - s.verbs[low + 1]!, 3);
  f.count = 0;
  add(f, mask, 0, ht, dt, side);
  add(f, mask, 1, hw, dt, side);
  add(f, mask, 2, ht, dw, side);
  add(f, mask, 3, hw, dw, side);
  add(f, mask, 4, dw, dt, side);
  add(f, mask, 5, hw, ht, side);
  add(f, mask, 6, ht, dt, distance);
  add(f, mask, 7, dt, w(dl), ht);
  add(f, mask, 8, hw, w(dl), dt);
  add(f, mask, 9, dt, l(dl), ht * 2 + side);
  add(f, mask, 10, dt, t(dl), ht * 2 + side);
  add(f, mask, 11, dt, l(dr), ht * 2 + side);
  add(f, mask, 12, dt, l(dll), l(dl));
  add(f, mask, 13, dt, w(dll), ht);
  add(f, mask, 14, ht, l(hl), dt * 2 + side);
  add(f, mask, 15, ht, l(hr), dt * 2 + side);
  add(f, mask, 16, ht, l(hll), dt * 2 + side);
  add(f, mask, 17, hw, l(hl), dt * 2 + side);
  add(f, mask, 18, hw, l(hr), dt * 2 + side);
  add(f, mask, 19, dt, t(dependent - 1), ht * 2 + side);
  add(f, mask, 20, dt, t(dependent + 1), ht * 2 + side);
  add(f, mask, 21, dt, t(head - 1), ht * 2 + side);
  add(f, mask, 22, dt, t(head + 1), ht * 2 + side);
  add(f, mask, 23, ht, dt, between * 2 + side);
  add(f, mask, 24, dw, t(dependent - 1), t(dependent + 1));
  add(f, mask, 25, w(dl), dw, side);
  add(f, mask, 26, ht, w(hl), dt);
  add(f, mask, 27, dt, words.suffix3[dependent]!, ht * 2 + side);
  add(f, mask, 28, dt, head >= n ? -1 : words.suffix3[head]!, side);
  add(f, mask, 29, w(dependent - 1), dt, ht * 2 + side);
  add(f, mask, 30, dw, words.shape[dependent]!, ht);
}

/** The best label for an arc. */
export function labelArc(model: Model, state: State, move: number, features: Features, scores: Int32Array): number {
  const { head, dependent } = arcOf(state, move);
  labelFeatures(features, model.labeller.mask, state, head, dependent);
  score(model.labeller, features, scores);
  let best = 0;
  for (let at = 1; at < model.labeller.classes; at++) if (scores[at]! > scores[best]!) best = at;
  return best;
}

/** Parses a tagged sentence, greedily, in time linear in its length. */
export function parseWords(model: Model, state: State): Tree {
  const features = featureBuffer();
  const scores = new Int32Array(Math.max(3, model.labeller.classes));
  const { count } = state.words;
  while (state.next < count || state.stack.length > 0) {
    moveFeatures(features, model.moves.mask, state);
    score(model.moves, features, scores);
    let best = -1;
    for (let move = 0; move < 3; move++) if (allows(state, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
    apply(state, best, best === shift ? -1 : labelArc(model, state, best, features, scores));
  }
  for (let i = 0; i < count; i++) if (state.heads[i]! >= count) state.heads[i] = -1;
  return { heads: state.heads.subarray(0, count), labels: state.labels.subarray(0, count) };
}
