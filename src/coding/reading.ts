import type { Analysis, Clause } from '../language/types.ts';
import type { CueIndex } from './cues/cues.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Contexts, IssueIndex } from './issues/issues.ts';
import type { MentionScan } from './mentions/mentionScan.ts';
import type { Registry } from './mentions/names.ts';

/** One text (body or title) with all that has been read out of it: what the rules work on. */
export type Reading = {
  analysis: Analysis;
  isTitle: boolean;
  scan: MentionScan;
  discourse: Discourse;
  cues: CueIndex;
  issues: IssueIndex;
  contexts: Contexts;
  registry: Registry;
  publishedAt: string;
  /** Children of each clause, by clause id. */
  children: Clause[][];
};

/** Clauses by their parents. */
export function childrenOf(analysis: Analysis): Clause[][] {
  const children: Clause[][] = analysis.clauses.map(() => []);
  for (const clause of analysis.clauses) if (clause.parent !== null) children[clause.parent]?.push(clause);
  return children;
}

/** All clauses of the sentence that a clause stands in, itself too, in order of the text. */
export const clausesBeside = ({ clauses, sentences }: Analysis, { sentence }: { sentence: number }): Clause[] =>
  sentences[sentence]!.clauses.map(id => clauses[id]!);

/** The verbatim stretch of the text that a clause covers, with whatever stands between its tokens. */
export const textOfClause = (reading: Reading, clause: Clause): string => reading.analysis.text.slice(clause.start, clause.end);

/** The full stop belongs to the first clause of a sentence, and what stands before it to the last: "pleaded for it, | and offered drones in exchange |". */
export function textToLastWord({ analysis: { text, tokens } }: Reading, { start, end, tokens: own }: Clause): string {
  const last = own.findLast(at => tokens[at]!.pos !== 'PUNCT');
  return text.slice(start, last === undefined ? end : tokens[last]!.end);
}
