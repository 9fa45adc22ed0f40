import { describe, expect, it } from 'vitest';
import { makeNews } from '../../../eval/news/sentences.ts';
import type { TreebankSentence } from '../../../eval/treebank.ts';

const sentences = makeNews(400, 3);

/** The words above one, nearest first; stops when it comes round in a circle. */
function above({ heads }: TreebankSentence, at: number): number[] {
  const path: number[] = [];
  for (let head = heads[at]!; head >= 0 && path.length <= heads.length; head = heads[head]!) path.push(head);
  return path;
}

describe('made-up news sentences to train on', () => {
  it('are trees: one root, and every word hangs below it', () => {
    for (const sentence of sentences) {
      const roots = sentence.heads.flatMap((head, at) => (head < 0 ? [at] : []));
      expect(roots, sentence.words.join(' ')).toHaveLength(1);
      for (const at of sentence.words.keys()) if (at !== roots[0]) expect(above(sentence, at).at(-1)).toBe(roots[0]);
    }
  });

  it('have a subject for every finite verb but one that is joined to another', () => {
    for (const { words, tags, heads, labels } of sentences) {
      const lacking = words.filter(
        (_, at) =>
          /^VERB VB[DZ]$/.test(tags[at]!) && labels[at] !== 'conj' && !labels.some((label, i) => heads[i] === at && label === 'nsubj'),
      );
      expect(lacking, words.join(' ')).toEqual([]);
    }
  });

  it('are the same for the same seed and others for another', () => {
    const text = (seed: number) => makeNews(20, seed).map(({ words }) => words.join(' '));
    expect(text(3)).toEqual(sentences.slice(0, 20).map(({ words }) => words.join(' ')));
    expect(text(4)).not.toEqual(text(3));
  });
});
