import type { Codebook, Issue } from '../codebook/schema.ts';
import type { Analysis, Clause, Token } from '../language/types.ts';
import { compilePatterns, type PatternSet } from './patterns.ts';

/** An issue named in a clause: its direction there (+1 the proposition, -1 its opposite) and the tokens that name it. */
export type IssueMatch = { issue: Issue; sign: 1 | -1; tokens: number[]; score: number; source: string; partial?: boolean };

export type IssueIndex = { issues: Issue[]; terms: PatternSet; contexts: PatternSet; excluded: PatternSet };

/** Compiles the terms of one language and the contexts of all issues. */
export function buildIssueIndex(codebook: Codebook, language: 'de' | 'en'): IssueIndex {
  const issues = codebook.issues;
  const terms = issues.flatMap((issue, at) => [
    ...issue.terms[language].map(source => ({ source, owner: at * 2 })),
    ...issue.opposite[language].map(source => ({ source, owner: at * 2 + 1 })),
  ]);
  const contexts = issues.flatMap((issue, at) =>
    issue.context.flatMap((list, part) => list.map(source => ({ source, owner: at * 8 + part }))),
  );
  const excluded = issues.flatMap((issue, at) => issue.not.map(source => ({ source, owner: at })));
  return { issues, terms: compilePatterns(terms), contexts: compilePatterns(contexts), excluded: compilePatterns(excluded) };
}

export const formsOf = (token: Token): string[] => (token.lemma === token.lower ? [token.lower] : [token.lower, token.lemma]);

/** Where the contexts of issues stand in an article: body token positions, and how often the title names them. */
export type Contexts = { at: Map<number, number[]>; inTitle: Set<number> };

/** Finds the contexts once an article. */
export function findContexts(index: IssueIndex, body: Analysis, title: Analysis): Contexts {
  const at = new Map<number, number[]>();
  const positions = body.tokens.map(token => token.index);
  for (const match of index.contexts.find(positions, position => formsOf(body.tokens[position]!)))
    at.set(match.owner, [...(at.get(match.owner) ?? []), match.tokens[0]!]);
  const inTitle = new Set(
    index.contexts
      .find(
        title.tokens.map(token => token.index),
        position => formsOf(title.tokens[position]!),
      )
      .map(match => match.owner),
  );
  return { at, inTitle };
}

/** The issues named among the tokens, competing ones settled: the more words a term has and the nearer its context stands, the better. */
export function findIssues(index: IssueIndex, contexts: Contexts, analysis: Analysis, positions: number[], isTitle: boolean): IssueMatch[] {
  const forms = (position: number) => formsOf(analysis.tokens[position]!);
  const found = index.terms.find(positions, forms);
  if (found.length === 0) return [];
  const excluded = new Set(index.excluded.find(positions, forms).map(match => match.owner));
  const candidates: IssueMatch[] = [];
  for (const match of found) {
    const at = match.owner >> 1;
    if (excluded.has(at)) continue;
    const near = contextScore(index.issues[at]!, at, contexts, analysis, positions, isTitle);
    if (near === null) continue;
    candidates.push({
      issue: index.issues[at]!,
      sign: match.owner % 2 === 0 ? 1 : -1,
      tokens: match.tokens,
      score: match.words * 2 + near,
      source: match.source,
    });
  }
  return withoutContexts(settle(withoutBroader(candidates, index.issues)), index, contexts, positions);
}

/** "shut out of the negotiations" is about the seat at the table: what is only the context of a better match is no issue of its own. */
function withoutContexts(kept: IssueMatch[], index: IssueIndex, contexts: Contexts, positions: number[]): IssueMatch[] {
  if (kept.length < 2) return kept;
  const clause = new Set(positions);
  return kept.filter((match, order) => {
    const better = kept.slice(0, order);
    return !better.some(other => {
      const at = index.issues.indexOf(other.issue);
      const near = new Set(
        other.issue.context.flatMap((_, part) => contexts.at.get(at * 8 + part) ?? []).filter(place => clause.has(place)),
      );
      return match.tokens.every(token => near.has(token));
    });
  });
}

/** Level of the farthest needed context: 3 in the clause, 2 in the sentence, 1.5 in the paragraph, 1 in the article; null when one is missing. */
function contextScore(
  issue: Issue,
  at: number,
  contexts: Contexts,
  analysis: Analysis,
  positions: number[],
  isTitle: boolean,
): number | null {
  let farthest = issue.context.length === 0 ? 0.8 : 2; // what fits everywhere fits nowhere well
  let scarcest = issue.context.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  const clause = new Set(positions);
  const sentence = analysis.sentences[analysis.tokens[positions[0]!]!.sentence];
  for (let part = 0; part < issue.context.length; part++) {
    const places = contexts.at.get(at * 8 + part) ?? [];
    const titled = contexts.inTitle.has(at * 8 + part);
    if (places.length === 0 && !titled) return null;
    const level = isTitle
      ? titled
        ? 3
        : 1
      : places.some(place => clause.has(place))
        ? 3
        : places.some(place => place >= sentence!.firstToken && place < sentence!.endToken)
          ? 2
          : places.some(place => analysis.sentences[analysis.tokens[place]!.sentence]!.paragraph === sentence!.paragraph)
            ? 1.5
            : 1;
    if (level === 1 && !titled && !isTitle && isPassing(places, analysis, sentence!.paragraph)) return null;
    farthest = part === 0 ? level : Math.min(farthest, level);
    scarcest = Math.min(scarcest, Math.min(8, places.length) + (titled ? 3 : 0));
  }
  return farthest + scarcest * 0.08;
}

/** A context named once, neither in the opening nor in the paragraphs next door, is mentioned in passing: the article is not about it. */
function isPassing(places: number[], analysis: Analysis, paragraph: number): boolean {
  const [only] = places;
  if (only === undefined || places.length > 1) return false;
  const its = analysis.sentences[analysis.tokens[only]!.sentence]!.paragraph;
  return its !== 0 && Math.abs(its - paragraph) > 1;
}

/** Of two issues named by the same words the narrower one is meant: its context stands in the article, so the broader says less. */
function withoutBroader(candidates: IssueMatch[], issues: Issue[]): IssueMatch[] {
  const isUnder = (narrow: Issue, broad: Issue): boolean => {
    if (narrow.broader === undefined || narrow.broader === broad.id) return narrow.broader === broad.id;
    const parent = issues.find(issue => issue.id === narrow.broader);
    return parent !== undefined && isUnder(parent, broad);
  };
  return candidates.filter(
    match => !candidates.some(other => other.tokens.some(token => match.tokens.includes(token)) && isUnder(other.issue, match.issue)),
  );
}

/** Of matches that share a token the best stays; an issue named twice counts once, with the better match. */
function settle(candidates: IssueMatch[]): IssueMatch[] {
  const kept: IssueMatch[] = [];
  for (const match of candidates.sort((left, right) => right.score - left.score)) {
    if (kept.some(other => other.issue.id === match.issue.id)) continue;
    if (kept.some(other => other.tokens.some(token => match.tokens.includes(token)))) continue;
    kept.push(match);
  }
  return kept;
}

/** True when a clause (or any embedded one) belongs to the scope. */
export function scopeOf(clauses: Clause[], root: Clause, include: (clause: Clause) => boolean): Clause[] {
  const scope = [root];
  for (let at = 0; at < scope.length; at++)
    for (const clause of clauses) if (clause.parent === scope[at]!.id && !scope.includes(clause) && include(clause)) scope.push(clause);
  return scope;
}
