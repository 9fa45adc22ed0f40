import type { TreebankSentence } from './treebank.ts';

/** Headlines are rare in the treebank: a fifth of its short statements, without articles and full stop, some with capitals throughout, stand in. */
export function toHeadline(sentence: TreebankSentence, place: number): TreebankSentence[] {
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
