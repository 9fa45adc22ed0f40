// Measures the English tagger and parser on the development part of UD_English-EWT and on own sentences in the style of news agencies.
// Run: npx tsx eval/language-en.ts [model] [--json]
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { wordHash } from '../src/language/en/hash.ts';
import { lemmaOf } from '../src/language/en/lemma.ts';
import { type Model, unpackModel } from '../src/language/en/model.ts';
import { parseWords, startState, verbTags } from '../src/language/en/parser.ts';
import { readTagged, readWords, tagWords } from '../src/language/en/tagger.ts';
import { mendTags } from '../src/language/en/tagMending.ts';
import type { Upos } from '../src/language/types.ts';
import { readTreebank, type TreebankSentence } from './treebank.ts';

const sets = {
  treebank: '../shared/corpora/ud-ner/UD_English-EWT/en_ewt-ud-dev.conllu',
  news: 'eval/english-news.conllu',
};

/** Right decisions and all decisions; a share is their quotient. */
type Count = { right: number; all: number };

/** The relations that carry who says what of whom, by the labels that count as one. */
const relations = { subjects: /^nsubj/, objects: /^i?obj$/, complements: /^ccomp$/ };

function measure(model: Model, sentences: TreebankSentence[]): Record<string, Count> {
  const isVerb = verbTags(model.tags);
  const comma = wordHash(',');
  const counts: Record<string, Count> = {};
  const count = (name: string, right: boolean) => {
    counts[name] ??= { right: 0, all: 0 };
    counts[name].all++;
    if (right) counts[name].right++;
  };
  for (const sentence of sentences) {
    const words = readWords(model.lexicon, sentence.words);
    const tags = tagWords(model, words);
    mendTags(model, words, tags);
    const names = Array.from(tags, tag => model.tags[tag]!);
    const lemmas = sentence.words.map((word, i) => lemmaOf(word.toLowerCase(), names[i]!.split(' ')[0] as Upos, names[i]!, model.lexicon));
    const tree = parseWords(model, startState(readTagged(model.lexicon, words, names, lemmas), tags, isVerb, comma));
    sentence.words.forEach((_, i) => {
      const pos = names[i]!.split(' ')[0]!;
      const label = model.labels[tree.labels[i]!]!;
      const gold = sentence.labels[i]!;
      const head = tree.heads[i] === sentence.heads[i];
      count('part of speech (UPOS)', pos === sentence.upos[i]);
      if (sentence.upos[i] === 'VERB' && pos === 'VERB' && sentence.lemmas[i] !== '_')
        count('lemma of verbs', lemmas[i] === sentence.lemmas[i]!.toLowerCase());
      if (sentence.upos[i] === 'PUNCT') return;
      count('head (UAS)', head);
      count('head and label (LAS)', head && label === gold);
      for (const [name, labels] of Object.entries(relations)) {
        if (labels.test(gold)) count(`${name} found`, head && labels.test(label));
        if (labels.test(label)) count(`${name} right`, head && labels.test(gold));
      }
    });
  }
  return counts;
}

function main(args: string[]): void {
  const file = args.find(arg => !arg.startsWith('--')) ?? 'models/en.bin.gz';
  const model = unpackModel(gunzipSync(readFileSync(file)));
  const rows = Object.entries(sets).flatMap(([set, path]) => {
    if (existsSync(path)) return Object.entries(measure(model, readTreebank(path))).map(([name, found]) => ({ set, name, ...found }));
    console.error(`language-en: ${path} is missing`);
    return [];
  });
  const share = ({ right, all }: Count) => Math.round((1000 * right) / all) / 1000;
  if (args.includes('--json')) console.log(JSON.stringify(rows.map(row => ({ ...row, share: share(row) }))));
  else for (const row of rows) console.log(`${row.set.padEnd(9)} ${row.name.padEnd(24)} ${share(row).toFixed(3)}  of ${row.all}`);
}

main(process.argv.slice(2));
