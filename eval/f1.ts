/** Harmonic mean of precision and recall. */
export const harmonic = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

/** Mean over the labels of gold of the F1 of each. A label that is only said counts as an error of the others. */
export function macroF1(pairs: [gold: string, said: string][]): number {
  const labels = [...new Set(pairs.map(([gold]) => gold))];
  const scores = labels.map(label => {
    const both = pairs.filter(([gold, said]) => gold === label && said === label).length;
    const sum = pairs.filter(([gold]) => gold === label).length + pairs.filter(([, said]) => said === label).length;
    return (2 * both) / sum;
  });
  return scores.reduce((total, score) => total + score, 0) / Math.max(1, labels.length);
}
