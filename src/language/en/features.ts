import { add, type Features } from './model.ts';
import type { State } from './parser.ts';

const labelAt = (labels: Int32Array, index: number) => (index < 0 ? -1 : labels[index]!);
const childAt = (column: Int32Array, index: number) => (index < 0 ? -1 : column[index]!);

/** Features for the choice of the next move. */
export function moveFeatures(f: Features, mask: number, s: State): void {
  const { stack } = s;
  const W = s.wide.lemma;
  const K = s.wide.kind;
  const T = s.wide.tag;
  const L = s.labels;
  const n0 = s.next;
  const s0 = stack.length > 0 ? stack[stack.length - 1]! : -1;
  const s1 = stack.length > 1 ? stack[stack.length - 2]! : -1;
  const s2 = stack.length > 2 ? stack[stack.length - 3]! : -1;
  const n0w = W[n0 + 3]!,
    n0t = T[n0 + 3]!,
    n1w = W[n0 + 4]!,
    n1t = T[n0 + 4]!,
    n2w = W[n0 + 5]!,
    n2t = T[n0 + 5]!;
  const s0w = W[s0 + 3]!,
    s0t = T[s0 + 3]!,
    s1w = W[s1 + 3]!,
    s1t = T[s1 + 3]!,
    s2t = T[s2 + 3]!,
    s2w = W[s2 + 3]!;
  const s0l = childAt(s.left1, s0),
    s0ll = childAt(s.left2, s0),
    s0r = childAt(s.right1, s0),
    s0rr = childAt(s.right2, s0);
  const s1l = childAt(s.left1, s1),
    s1r = childAt(s.right1, s1),
    s1rr = childAt(s.right2, s1);
  const n0l = childAt(s.left1, n0),
    n0ll = childAt(s.left2, n0);
  const distance = s0 < 0 ? 0 : Math.min(n0 - s0, 7);
  const span = s1 < 0 ? 0 : Math.min(s0 - s1, 7);
  const between = s0 < 0 ? 0 : Math.min(s.commas[n0]! - s.commas[s0 + 1]!, 3) * 4 + Math.min(s.verbs[n0]! - s.verbs[s0 + 1]!, 3);
  const between1 = s1 < 0 ? 0 : Math.min(s.commas[s0]! - s.commas[s1 + 1]!, 3) * 4 + Math.min(s.verbs[s0]! - s.verbs[s1 + 1]!, 3);
  const s0v = childAt(s.leftCount, s0) * 8 + childAt(s.rightCount, s0);
  const s1v = childAt(s.leftCount, s1) * 8 + childAt(s.rightCount, s1);
  const n0v = childAt(s.leftCount, n0);
  const s0k = K[s0 + 3]!,
    s1k = K[s1 + 3]!,
    n0k = K[n0 + 3]!,
    n1k = K[n0 + 4]!;
  f.count = 0;
  add(f, mask, 90, s.wide.word[s0 + 3]!, s0t);
  add(f, mask, 91, s.wide.word[n0 + 3]!, n0t);
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
  add(f, mask, 30, s0t, T[s0l + 3]!, n0t);
  add(f, mask, 31, s0t, T[s0r + 3]!, n0t);
  add(f, mask, 32, s0t, n0t, T[n0l + 3]!);
  add(f, mask, 33, s1t, s0t, T[s0l + 3]!);
  add(f, mask, 34, s1t, s0t, T[s0r + 3]!);
  add(f, mask, 35, s1t, T[s1r + 3]!, s0t);
  add(f, mask, 36, s1t, T[s1l + 3]!, s0t);
  add(f, mask, 37, s1t, labelAt(L, s1r), s0t);
  add(f, mask, 38, s0w, distance);
  add(f, mask, 39, s0t, distance, n0t);
  add(f, mask, 40, n0w, distance);
  add(f, mask, 41, s1t, span, s0t);
  add(f, mask, 42, s0w, s0v, s0t);
  add(f, mask, 43, s0t, s0v, n0t);
  add(f, mask, 44, n0t, n0v, s0t);
  add(f, mask, 45, s1t, s1v, s0t);
  add(f, mask, 46, s0t, labelAt(L, s0l), labelAt(L, s0ll));
  add(f, mask, 47, s0t, labelAt(L, s0r), labelAt(L, s0rr));
  add(f, mask, 48, n0t, labelAt(L, n0l), labelAt(L, n0ll));
  add(f, mask, 49, s0t, between, n0t);
  add(f, mask, 50, s1t, between1, s0t);
  add(f, mask, 51, s0w, labelAt(L, s0r), n0t);
  add(f, mask, 52, s0w, labelAt(L, s0l), n0t);
  add(f, mask, 53, s1w, labelAt(L, s1r), s0t);
  add(f, mask, 54, s1w, W[s0l + 3]!, s0t);
  add(f, mask, 56, s0w, W[s0l + 3]!, n0t);
  add(f, mask, 57, s1t, W[s0l + 3]!, n0t);
  add(f, mask, 58, s1t, W[s0l + 3]!, s2t);
  add(f, mask, 60, s0t, labelAt(L, s0l), labelAt(L, s0r));
  add(f, mask, 61, s1t, labelAt(L, s1l), labelAt(L, s1r));
  add(f, mask, 62, s1t, labelAt(L, s1r), labelAt(L, s1rr));
  add(f, mask, 65, T[n0 + 2]!, s0t, n0t);
  add(f, mask, 66, W[n0 + 2]!, n0w);
  add(f, mask, 67, s0k, s0t, n0t);
  add(f, mask, 68, n0k, n0t, s0t);
  add(f, mask, 69, s0k, s0t * 64 + n0t, n0k);
  add(f, mask, 70, s1k, s0k, s1t * 64 + s0t);
  add(f, mask, 71, s1k, s1t * 64 + s0t, n0t);
  add(f, mask, 72, s0k, s1t * 64 + s0t, n0t);
  add(f, mask, 73, s0k, s0t * 64 + n0t, n1t);
  add(f, mask, 74, s0k, labelAt(L, s0r), s0t * 64 + n0t);
  add(f, mask, 75, s1k, labelAt(L, s1r), s1t * 64 + s0t);
  add(f, mask, 76, s0k, s0v, s0t * 64 + n0t);
  add(f, mask, 77, s0k, labelAt(L, s0l), s0t * 64 + n0t);
  add(f, mask, 78, n0k, n0t * 64 + n1t, n1k);
}

/** Features for the label of an arc that is about to be drawn. */
export function labelFeatures(f: Features, mask: number, s: State, head: number, dependent: number): void {
  const { words } = s;
  const n = words.count;
  const W = s.wide.lemma;
  const K = s.wide.kind;
  const T = s.wide.tag;
  const L = s.labels;
  const side = head > dependent ? 0 : 1;
  const hw = W[head + 3]!,
    ht = T[head + 3]!,
    dw = W[dependent + 3]!,
    dt = T[dependent + 3]!;
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
  add(f, mask, 7, dt, W[dl + 3]!, ht);
  add(f, mask, 8, hw, W[dl + 3]!, dt);
  add(f, mask, 9, dt, labelAt(L, dl), ht * 2 + side);
  add(f, mask, 10, dt, T[dl + 3]!, ht * 2 + side);
  add(f, mask, 11, dt, labelAt(L, dr), ht * 2 + side);
  add(f, mask, 12, dt, labelAt(L, dll), labelAt(L, dl));
  add(f, mask, 13, dt, W[dll + 3]!, ht);
  add(f, mask, 14, ht, labelAt(L, hl), dt * 2 + side);
  add(f, mask, 15, ht, labelAt(L, hr), dt * 2 + side);
  add(f, mask, 16, ht, labelAt(L, hll), dt * 2 + side);
  add(f, mask, 17, hw, labelAt(L, hl), dt * 2 + side);
  add(f, mask, 18, hw, labelAt(L, hr), dt * 2 + side);
  add(f, mask, 19, dt, T[dependent + 2]!, ht * 2 + side);
  add(f, mask, 20, dt, T[dependent + 4]!, ht * 2 + side);
  add(f, mask, 21, dt, T[head + 2]!, ht * 2 + side);
  add(f, mask, 22, dt, T[head + 4]!, ht * 2 + side);
  add(f, mask, 23, ht, dt, between * 2 + side);
  add(f, mask, 24, dw, T[dependent + 2]!, T[dependent + 4]!);
  add(f, mask, 25, W[dl + 3]!, dw, side);
  add(f, mask, 26, ht, W[hl + 3]!, dt);
  add(f, mask, 27, dt, words.suffix3[dependent]!, ht * 2 + side);
  add(f, mask, 28, dt, head >= n ? -1 : words.suffix3[head]!, side);
  add(f, mask, 29, W[dependent + 2]!, dt, ht * 2 + side);
  add(f, mask, 30, dw, words.shape[dependent]!, ht);
  add(f, mask, 31, K[dependent + 3]!, dt, ht * 2 + side);
  add(f, mask, 32, K[head + 3]!, dt, ht * 2 + side);
  add(f, mask, 33, K[head + 3]!, K[dependent + 3]!, (ht * 64 + dt) * 2 + side);
  add(f, mask, 34, K[head + 3]!, labelAt(L, hr), (ht * 64 + dt) * 2 + side);
  add(f, mask, 35, K[dependent + 3]!, W[dl + 3]!, dt);
}
