import { findQuotes, quoteOfTokens } from '../quotes.ts';
import { findDateline, splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import type { Analysis, Clause, Morph, Sentence, Token, Upos } from '../types.ts';
import { countNegations, type Draft, readClauses } from './clauses.ts';
import { lemmaOf } from './lemma.ts';
import { type English, loadEnglish } from './load.ts';
import { parseWords, startState } from './parser.ts';
import { joinMessages } from './speech.ts';
import { assignSubjects } from './subjects.ts';
import { readWords, tagWords } from './tagger.ts';
import { emptyForest, type Forest } from './tree.ts';
import { cutUnits, type Unit } from './units.ts';

const longestSentence = 200;

/** Reads an English text: tokens with part of speech and lemma, sentences, quotations, clauses. Linear in the length of the text. */
export function analyseEnglish(text: string): Analysis {
  const english = loadEnglish();
  const raw = tokenize(text, 'en');
  const quotes = findQuotes(text);
  const quoteOf = quoteOfTokens(raw, quotes);
  const dateline = findDateline(text)?.end ?? 0;
  const tokens: Token[] = [];
  const tags: string[] = [];
  const sentences: Sentence[] = splitSentences(text, raw).map(span => ({ ...span, clauses: [] }));
  sentences.forEach((sentence, number) => {
    for (let from = sentence.firstToken; from < sentence.endToken; from += longestSentence) {
      const piece = raw.slice(from, Math.min(from + longestSentence, sentence.endToken));
      const found = tagWords(
        english.model.tagger,
        readWords(
          english.model.lexicon,
          piece.map(token => token.text),
        ),
      );
      piece.forEach((token, at) => {
        const tag = english.model.tags[found[at]!]!;
        const pos = tag.split(' ')[0] as Upos;
        const lower = token.text.toLowerCase();
        const index = from + at;
        tags.push(tag);
        tokens.push({
          index,
          text: token.text,
          start: token.start,
          end: token.end,
          lower,
          lemma: lemmaOf(lower, pos, tag, english.model.lexicon),
          pos,
          morph: morphOf(tag),
          sentence: number,
          quote: quoteOf[index]!,
        });
      });
    }
  });
  const forest = emptyForest(tokens, tags);
  const clauses: Clause[] = [];
  sentences.forEach((sentence, number) => {
    let from = sentence.firstToken;
    while (from < sentence.endToken && tokens[from]!.start < dateline) from++;
    if (from < sentence.endToken) addClauses(english, forest, clauses, sentence, number, cutUnits(tokens, from, sentence.endToken, quotes));
  });
  return { language: 'en', text, tokens, sentences, quotes, clauses };
}

function addClauses(english: English, forest: Forest, clauses: Clause[], sentence: Sentence, number: number, units: Unit[]): void {
  const drafts = units.map(unit => {
    plantTree(english, forest, unit.tokens);
    const found = readClauses(forest, unit.tokens);
    assignSubjects(forest, found);
    return found;
  });
  joinMessages(forest, units, drafts);
  const ordered = drafts.flat().sort((a, b) => a.start - b.start || a.head - b.head);
  const ids = new Map(ordered.map((draft, index) => [draft, clauses.length + index]));
  const asks = forest.tokens.slice(sentence.firstToken, sentence.endToken).some(token => token.text.startsWith('?'));
  for (const draft of ordered) {
    sentence.clauses.push(ids.get(draft)!);
    clauses.push(finish(forest, draft, ids, number, asks));
  }
}

/** Parses the tokens of a unit and hangs the tree into the forest. */
function plantTree({ model, isVerb, comma }: English, forest: Forest, unit: number[]): void {
  const words = readWords(
    model.lexicon,
    unit.map(index => forest.tokens[index]!.text),
  );
  const tags = Int32Array.from(unit, index => model.tags.indexOf(forest.tags[index]!));
  const tree = parseWords(model, startState(words, tags, isVerb, comma));
  unit.forEach((index, at) => {
    const head = tree.heads[at]! < 0 ? -1 : unit[tree.heads[at]!]!;
    forest.heads[index] = head;
    forest.labels[index] = head < 0 ? 'root' : model.labels[tree.labels[at]!]!;
    if (head >= 0) forest.children[head]!.push(index);
  });
}

function finish(forest: Forest, draft: Draft, ids: Map<Draft, number>, sentence: number, asks: boolean): Clause {
  const { head: _, shared, parent, ...rest } = draft;
  const own = countNegations(forest, draft);
  const negations = own + (shared === null || own > 0 ? 0 : countNegations(forest, shared));
  return {
    ...rest,
    id: ids.get(draft)!,
    sentence,
    parent: parent === null ? null : (ids.get(parent) ?? null),
    negations,
    negated: negations % 2 === 1,
    conditional: rest.conditional || (!asks && isInvertedCondition(forest, draft)),
    question: asks && rest.kind === 'main',
  };
}

/** `Were the talks to fail, …`, `Should Moscow refuse, …`, `Had he known, …`: the auxiliary stands before the subject. */
function isInvertedCondition(forest: Forest, draft: Draft): boolean {
  const first = draft.tokens.find(index => forest.tokens[index]!.pos !== 'PUNCT');
  if (first === undefined || draft.subject === null || !/^(?:were|should|had)$/.test(forest.tokens[first]!.lower)) return false;
  return draft.kind === 'adverbial' && draft.subject.tokens[0]! > first;
}

function morphOf(tag: string): Morph {
  if (tag.endsWith('VBD')) return { form: 'fin', tense: 'past', mood: 'ind' };
  if (tag.endsWith('VBZ')) return { form: 'fin', tense: 'pres', mood: 'ind', person: 3, number: 'sing' };
  if (tag.endsWith('VBP') || tag.endsWith('MD')) return { form: 'fin', tense: 'pres', mood: 'ind' };
  if (tag.endsWith('VBN')) return { form: 'part2' };
  if (tag.endsWith('VBG')) return { form: 'part1' };
  if (tag.endsWith('VB')) return { form: 'inf' };
  if (tag === 'NOUN NNS') return { number: 'plur' };
  return tag === 'NOUN' || tag === 'PROPN' ? { number: 'sing' } : {};
}
