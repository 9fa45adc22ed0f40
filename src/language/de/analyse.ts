import { mapPacked } from '../packed.ts';
import { findQuotes, quoteOfTokens } from '../quotes.ts';
import { findDateline, splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import type { Analysis, Token } from '../types.ts';
import { readClauses } from './clauses.ts';
import { annotate } from './morphology.ts';
import { repairTags } from './repair.ts';
import { tagWords } from './tagger.ts';
import type { Tag } from './tags.ts';

/** Longest run of tokens that is read as one sentence; longer ones, which no newspaper prints, are read in pieces so that the cost stays linear. */
const longest = 400;

/** Sentences, tokens and clauses of a German text. Never throws for any text; throws an InputError when the built lexicon is missing. */
export function analyseGerman(text: string): Analysis {
  const raw = tokenize(text, 'de');
  const quotes = findQuotes(text);
  const quoteOf = quoteOfTokens(raw, quotes);
  const spans = splitSentences(text, raw);
  const tokens = mapPacked(raw, ({ text: word, start, end }, index): Token => {
    const lower = word.toLowerCase();
    return { index, text: word, start, end, lower, lemma: lower, pos: 'X', morph: {}, sentence: 0, quote: quoteOf[index]! };
  });
  const analysis: Analysis = { language: 'de', text, tokens, sentences: [], quotes, clauses: [] };
  const tags: Tag[] = new Array(tokens.length).fill('PU');
  let paragraph = -1;
  for (const [index, span] of spans.entries()) {
    const opening = span.paragraph === paragraph ? null : findDateline(text.slice(span.start, span.start + 130));
    paragraph = span.paragraph;
    // "Bern (sda) - | Scharf kritisiert wurde …": what stands behind a dateline opens a sentence.
    const told =
      span.firstToken + tokens.slice(span.firstToken, span.endToken).filter(({ start }) => start < span.start + (opening?.end ?? 0)).length;
    if (told > span.firstToken) tagSentence(tokens, tags, span.firstToken, told, index);
    for (let from = told; from < span.endToken; from += longest)
      tagSentence(tokens, tags, from, Math.min(from + longest, span.endToken), index);
    const clauses = readSentence(analysis, tags, span.firstToken, span.endToken, span.start + (opening?.end ?? 0), index);
    analysis.sentences.push({ clauses, ...span });
  }
  return analysis;
}

function tagSentence(tokens: Token[], tags: Tag[], from: number, to: number, sentence: number): void {
  const words = tagWords(tokens.slice(from, to).map(token => token.text));
  for (let i = from; i < to; i++) {
    tags[i] = words[i - from]!;
    tokens[i]!.sentence = sentence;
  }
  repairTags(tokens, tags, from, to);
  for (let i = from; i < to; i++) annotate(tokens[i]!, tags[i]!);
}

function readSentence(analysis: Analysis, tags: Tag[], first: number, end: number, dateline: number, sentence: number): number[] {
  const ids: number[] = [];
  for (let from = first; from < end; from += longest) {
    let start = from;
    while (start < end && analysis.tokens[start]!.start < dateline) start++;
    for (const clause of readClauses(analysis, tags, start, Math.min(from + longest, end), sentence, analysis.clauses.length)) {
      ids.push(clause.id);
      analysis.clauses.push(clause);
    }
  }
  return ids;
}
