// Measures the German clause reader on UD German GSD and PUD: verb lemma and subject of every finite verb. Prints one table; --errors lists the misses.
import { existsSync } from 'node:fs';
import { analyseGerman } from '../src/language/de/analyse.ts';
import type { Analysis, Clause } from '../src/language/types.ts';
import { readTreebank, type TreebankSentence } from './germanTreebank.ts';

const folder = process.env.UD_FOLDER ?? '../shared/corpora/ud-ner';
const files = {
  'GSD dev': 'UD_German-GSD/de_gsd-ud-dev.conllu',
  'GSD test': 'UD_German-GSD/de_gsd-ud-test.conllu',
  PUD: 'UD_German-PUD/de_pud-ud-test.conllu',
};
type Tally = { verbs: number; found: number; lemma: number; subjects: number; right: number; claimed: number; claimedRight: number };

/** Character offset of every treebank word in the sentence's text. */
function offsets(sentence: TreebankSentence): number[] {
  let at = 0;
  return sentence.words.map(word => {
    at = Math.max(at, sentence.text.indexOf(word.form, at));
    const start = at;
    at += word.form.length;
    return start;
  });
}

function measure(sentences: TreebankSentence[], report: (line: string) => void): Tally {
  const tally: Tally = { verbs: 0, found: 0, lemma: 0, subjects: 0, right: 0, claimed: 0, claimedRight: 0 };
  for (const sentence of sentences) {
    const analysis = analyseGerman(sentence.text);
    const starts = offsets(sentence);
    for (const [i, word] of sentence.words.entries()) if (word.tag === 'VF') compare(sentence, starts, i, analysis, tally, report);
  }
  return tally;
}

/** The predicate a finite verb belongs to (its head when it is an auxiliary or copula) and that predicate's own subject. */
function compare(
  { text, words }: TreebankSentence,
  starts: number[],
  finite: number,
  analysis: Analysis,
  tally: Tally,
  report: (line: string) => void,
): void {
  const verb = words[finite]!;
  const predicate = /^(?:aux|cop)/.test(verb.relation) ? verb.head : finite;
  const real = words.findIndex(word => word.head === predicate && /^nsubj/.test(word.relation));
  const subject = real >= 0 ? real : words.findIndex(word => word.head === predicate && /^expl/.test(word.relation));
  const token = analysis.tokens.find(each => each.start === starts[finite]);
  const clause = token && analysis.clauses.find(each => each.verb?.tokens.includes(token.index));
  tally.verbs++;
  if (clause !== undefined) tally.found++;
  else report(`verb ${verb.form} not found: ${text}`);
  if (!/^(?:aux|cop)/.test(verb.relation) && clause !== undefined && sameLemma(clause, words, predicate)) tally.lemma++;
  const ours = clause?.subject && !clause.subjectInherited ? clause.subject : null;
  if (ours) tally.claimed++;
  if (subject >= 0) tally.subjects++;
  const matches = ours !== null && subject >= 0 && coversHead(analysis, ours.head, ours.tokens, starts[subject]!, words[subject]!.form);
  if (matches) {
    tally.right++;
    tally.claimedRight++;
  } else if (subject >= 0 || ours) {
    const said = ours === null ? '-' : ours.tokens.map(each => analysis.tokens[each]!.text).join(' ');
    report(`${verb.form}: gold ${subject >= 0 ? words[subject]!.form : '-'} | ours ${said} | ${text}`);
  }
}

const sameLemma = (clause: Clause, words: TreebankSentence['words'], predicate: number): boolean => {
  const particle = words.find(word => word.head === predicate && word.tag === 'VT');
  const gold = words[predicate]!.lemma.toLowerCase();
  return clause.verb!.lemma === gold || clause.verb!.lemma === (particle?.form.toLowerCase() ?? '') + gold;
};

/** The same head, or another noun of one name (Kanzler Olaf Scholz), which the treebanks head differently. */
function coversHead(analysis: Analysis, head: number, tokens: number[], start: number, form: string): boolean {
  if (analysis.tokens[head]!.start <= start && start < analysis.tokens[head]!.end) return true;
  const at = tokens.find(token => analysis.tokens[token]!.start === start);
  return at !== undefined && Math.abs(at - head) <= 2 && /^\p{Lu}/u.test(form) && tokens.indexOf(at) - tokens.indexOf(head) === at - head;
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

if (!existsSync(folder)) console.log(`language-de: skipped, ${folder} is missing`);
else {
  const errors: string[] = [];
  for (const [name, file] of Object.entries(files)) {
    const sentences = readTreebank(`${folder}/${file}`);
    const started = performance.now();
    const tally = measure(sentences, line => errors.push(`${name}: ${line}`));
    const verbs = sentences.flatMap(each => each.words).filter(word => word.tag === 'VF' && !/^(?:aux|cop)/.test(word.relation)).length;
    console.log(
      `${name}: finite verbs found ${percent(tally.found, tally.verbs)} of ${tally.verbs}; lemma ${percent(tally.lemma, verbs)}; ` +
        `subject recall ${percent(tally.right, tally.subjects)} of ${tally.subjects}, precision ${percent(tally.claimedRight, tally.claimed)}; ${Math.round(performance.now() - started)} ms`,
    );
  }
  if (process.argv.includes('--errors')) for (const line of errors) console.log(line);
}
