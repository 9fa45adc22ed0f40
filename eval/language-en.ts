// Measures the English tagger and parser on the development part of UD_English-EWT. Run: npx tsx eval/language-en.ts [--json]
import { existsSync } from 'node:fs';
import { lemmaOf } from '../src/language/en/lemma.ts';
import { loadEnglish } from '../src/language/en/load.ts';
import { parseWords, startState } from '../src/language/en/parser.ts';
import { readWords, tagWords } from '../src/language/en/tagger.ts';
import type { Upos } from '../src/language/types.ts';
import { readTreebank } from './treebank.ts';

const file = '../shared/corpora/ud-ner/UD_English-EWT/en_ewt-ud-dev.conllu';

/** Counts of right decisions and of decisions; a share is their quotient. */
type Count = { right: number; all: number };

function main(): void {
  if (!existsSync(file)) {
    console.error(`language-en: skipped, ${file} is missing`);
    return;
  }
  const { model, isVerb, comma } = loadEnglish();
  const counts: Record<string, Count> = {};
  const count = (name: string, right: boolean) => {
    counts[name] ??= { right: 0, all: 0 };
    counts[name].all++;
    if (right) counts[name].right++;
  };
  for (const sentence of readTreebank(file)) {
    const words = readWords(model.lexicon, sentence.words);
    const tags = tagWords(model, words);
    const tree = parseWords(model, startState(words, tags, isVerb, comma));
    sentence.words.forEach((word, i) => {
      const tag = model.tags[tags[i]!]!;
      const pos = tag.split(' ')[0]!;
      const label = model.labels[tree.labels[i]!]!;
      const head = tree.heads[i] === sentence.heads[i];
      count('part of speech (UPOS)', pos === sentence.upos[i]);
      if (sentence.upos[i] === 'VERB' && pos === 'VERB')
        count('lemma of verbs', lemmaOf(word.toLowerCase(), pos as Upos, tag, model.lexicon) === sentence.lemmas[i]!.toLowerCase());
      if (sentence.upos[i] === 'PUNCT') return;
      count('head (UAS)', head);
      count('head and label (LAS)', head && label === sentence.labels[i]);
      if (sentence.labels[i]!.startsWith('nsubj')) count('subjects found', head && label.startsWith('nsubj'));
      if (label.startsWith('nsubj')) count('subjects right', head && sentence.labels[i]!.startsWith('nsubj'));
      if (sentence.labels[i] === 'obj') count('objects found', head && label === 'obj');
      if (label === 'obj') count('objects right', head && sentence.labels[i] === 'obj');
    });
  }
  const shares = Object.entries(counts).map(([name, { right, all }]) => [name, Math.round((1000 * right) / all) / 1000, all] as const);
  if (process.argv.includes('--json')) console.log(JSON.stringify(Object.fromEntries(shares)));
  else for (const [name, share, all] of shares) console.log(`${name.padEnd(24)} ${share.toFixed(3)}  of ${all}`);
}

main();
