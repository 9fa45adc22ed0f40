import type { Classifier, Features } from '../src/language/en/model.ts';

/** An averaged perceptron in training: weights, their sums over time and when each last changed. */
export class Learner {
  readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private time = 0;
  readonly mask: number;
  /** `margin`: by how much the truth must win before nothing is learned from an example. */
  constructor(
    bits: number,
    readonly classes: number,
    readonly margin: number,
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
  /** One step: towards the best of the right classes, away from the best of the wrong ones that are allowed. */
  learn(features: Features, scores: Float64Array, isRight: (at: number) => boolean, isAllowed: (at: number) => boolean = () => true): void {
    this.time++;
    const truth = best(scores, isRight);
    const rival = best(scores, at => isAllowed(at) && !isRight(at));
    if (rival < 0 || scores[truth]! - scores[rival]! > this.margin) return;
    for (let i = 0; i < features.count; i++) {
      const from = features.rows[i]! * this.classes;
      this.change(from + truth, 1);
      this.change(from + rival, -1);
    }
  }
  private change(at: number, by: number): void {
    this.totals[at]! += (this.time - this.stamps[at]!) * this.weights[at]!;
    this.stamps[at] = this.time;
    this.weights[at]! += by;
  }
  /** The weights as they were on average over all examples seen. */
  averages(): Float32Array {
    return this.weights.map((weight, at) => (this.totals[at]! + (this.time - this.stamps[at]!) * weight) / this.time);
  }
}

/**
 * The averaged weights of learners that saw the same examples in other orders, in eight bits: what one learned by chance is outvoted by the others.
 * The scale leaves one weight in ten thousand clipped.
 */
export function packLearners(learners: Learner[]): Classifier {
  const [first, ...others] = learners as [Learner, ...Learner[]];
  const sum = others.reduce((all, other) => {
    const more = other.averages();
    return all.map((value, at) => value + more[at]!);
  }, first.averages());
  const sorted = sum
    .map(Math.abs)
    .filter(value => value > 0)
    .sort();
  const top = sorted[Math.floor(sorted.length * 0.9999)] ?? 1;
  const weights = Int8Array.from(sum, value => Math.max(-127, Math.min(127, Math.round((value / top) * 127))));
  return { classes: first.classes, mask: first.mask, weights };
}

/** The class with the highest score among those that are allowed, -1 when none is. */
export function best(scores: Float64Array, isAllowed: (at: number) => boolean = () => true): number {
  let found = -1;
  for (let at = 0; at < scores.length; at++) if (isAllowed(at) && (found < 0 || scores[at]! > scores[found]!)) found = at;
  return found;
}
