import type { Codebook, Issue } from '../../codebook/schema.ts';
import { findDateline } from '../../language/sentences.ts';
import type { Analysis } from '../../language/types.ts';
import type { MentionScan } from '../mentions/mentionScan.ts';
import { withCompounds } from '../patterns/compounds.ts';
import { buildInterchangeable, type Interchangeable, writeOut } from '../patterns/interchangeable.ts';
import { compilePatterns, formsWithParts, type PatternMatch, type PatternSet } from '../patterns/patterns.ts';
import { isChoice } from './choices.ts';
import { type ContextNames, contextsOfMentions, findContextNames } from './contextNames.ts';
import { buildInEnglish, type InEnglish } from './inEnglish.ts';
import { placesOfOwners } from './owners.ts';
import { fitsAny } from './partial.ts';

/**
 * An issue named in a clause: its direction there (+1 the proposition, -1 its opposite) and the tokens that name it. `near` tells how near its farthest context
 * stands: 3 in the clause, 2 in the sentence (or none is needed), 1.5 in the paragraph, 1 elsewhere in the article.
 */
export type IssueMatch = { issue: Issue; sign: 1 | -1; tokens: number[]; score: number; near: number; source: string; partial?: boolean };

export type IssueIndex = {
  issues: Issue[];
  byId: Map<string, Issue>;
  terms: PatternSet;
  contexts: PatternSet;
  contextNames: ContextNames;
  /** The contexts that the name of a state fulfils. */
  states: ReadonlySet<number>;
  excluded: PatternSet;
  interchangeable: Interchangeable;
  /** The noun of a deed of state by its verb, with the particle that it needs. */
  deeds: ReadonlyMap<string, string>;
  inEnglish: InEnglish;
  /** Ids of all issues that an issue is a narrower case of. */
  above: Map<string, Set<string>>;
  /** The issue of which one is the reverse. */
  contrary: Map<string, string>;
  /** Issues that are aims, and no deeds. */
  goals: ReadonlySet<string>;
};

/** Compiles the terms of one language and the contexts of all issues. */
export function buildIssueIndex(codebook: Codebook, language: 'de' | 'en'): IssueIndex {
  const issues = codebook.issues;
  const spell = (source: string): string[] => writeOut(source, language).flatMap(one => (language === 'de' ? withCompounds(one) : [one]));
  const terms = issues.flatMap((issue, at) => [
    ...issue.terms[language].flatMap(spell).map(source => ({ source, owner: at * 2 })),
    ...issue.opposite[language].flatMap(spell).map(source => ({ source, owner: at * 2 + 1 })),
  ]);
  const contexts = compilePatterns(
    issues.flatMap((issue, at) => issue.context.flatMap((list, part) => list.map(source => ({ source, owner: contextKey(at, part) })))),
    { forms: formsWithParts },
  );
  const excluded = issues.flatMap((issue, at) => issue.not.map(source => ({ source, owner: at })));
  const interchangeable = buildInterchangeable(codebook.interchangeable[language]);
  const contextNames = findContextNames(codebook.bodies, contexts, language);
  return {
    issues,
    byId: new Map(issues.map(issue => [issue.id, issue])),
    interchangeable,
    deeds: new Map(Object.entries(codebook.deeds[language]).flatMap(([noun, verbs]) => verbs.map(verb => [verb, noun] as const))),
    inEnglish: buildInEnglish(codebook.interchangeable.across),
    terms: compilePatterns(terms, { forms: formsWithParts, allFor: interchangeable.allFor }),
    contexts,
    contextNames,
    states: new Set([...contextNames].flatMap(([id, owners]) => (id.startsWith('country:') ? owners : []))),
    excluded: compilePatterns(excluded, { forms: formsWithParts }),
    above: findAbove(issues),
    contrary: new Map(issues.flatMap(({ id, contrary }) => (contrary ? [[id, contrary]] : []))),
    goals: new Set(issues.flatMap(({ id, goal }) => (goal ? [id] : []))),
  };
}

function findAbove(issues: Issue[]): Map<string, Set<string>> {
  const broader = new Map(issues.map(issue => [issue.id, issue.broader]));
  const above = (id: string | undefined, seen: Set<string>): Set<string> =>
    id === undefined || seen.has(id) ? seen : above(broader.get(id), seen.add(id));
  return new Map(issues.map(issue => [issue.id, above(issue.broader, new Set())]));
}

/** Where a context stands in the body: how often, where first, and in which tokens, sentences and paragraphs. */
type Places = { count: number; first: number; tokens: Set<number>; sentences: Set<number>; paragraphs: Set<number> };

/** Where the contexts of issues stand in an article, and which of them the title names. Keys are those of `contextKey`. */
export type Contexts = {
  at: Map<number, Places>;
  inTitle: Set<number>;
  /** Does the article name the issue by more than a noun that fits many (index in `IssueIndex.issues`)? */
  isNamed(issue: number): boolean;
};

const contextKey = (issue: number, part: number): number => issue * 8 + part;

/** Finds the contexts once an article, by their words and by who is named. */
export function findContexts(index: IssueIndex, body: Analysis, title: Analysis, scan: MentionScan): Contexts {
  const at = new Map<number, Places>();
  const note = (owner: number, first: number) => {
    const places = at.get(owner) ?? { count: 0, first, tokens: new Set(), sentences: new Set(), paragraphs: new Set() };
    const { sentence } = body.tokens[first]!;
    places.count++;
    places.tokens.add(first);
    places.sentences.add(sentence);
    places.paragraphs.add(body.sentences[sentence]!.paragraph);
    at.set(owner, places);
  };
  const dateline = findDateline(body.text)?.end ?? 0;
  const told = [...body.tokens.keys()].filter(at => body.tokens[at]!.start >= dateline);
  for (const { owner, tokens } of index.contexts.find(body.tokens, told)) note(owner, tokens[0]!);
  for (const { owner, first, last } of contextsOfMentions(index.contextNames, scan))
    if (body.tokens[first]!.start >= dateline && !standsIn(at.get(owner), first, last)) note(owner, first);
  const inTitle = index.contexts.find(title.tokens, [...title.tokens.keys()]).map(match => match.owner);
  let named: Set<number> | undefined;
  const isNamed = (issue: number): boolean => {
    named ??= findNamed(index, [body, title]);
    return named.has(issue);
  };
  return { at, inTitle: new Set(inTitle), isNamed };
}

const standsIn = (places: Places | undefined, first: number, last: number): boolean =>
  places !== undefined && Array.from({ length: last - first + 1 }, (_, offset) => first + offset).some(at => places.tokens.has(at));

/** "The treaty", "das Abkommen": there are many, so the noun alone brings up none that the text has not named. */
const fitsMany = /^(?:abkommen|übereinkommen|vertrag|konvention|pakt|vereinbarung|agreement|accord|treaty|convention|pact|deal)\*?$/;

/** What `contextScore` gives at least to an issue whose contexts all stand in the sentence. */
const inSentence = 2;

/** Such a noun alone, for an issue that is told from others by two things at once (two states): both may well stand in an article on something else. */
const isVague = ({ context }: Issue, source: string): boolean => context.length > 1 && fitsMany.test(source);

/** The issues that some sentence names by a term of more than one of those nouns. */
function findNamed(index: IssueIndex, texts: Analysis[]): Set<number> {
  const named = new Set<number>();
  for (const { tokens, sentences } of texts)
    for (const { firstToken, endToken } of sentences) {
      const positions = Array.from({ length: endToken - firstToken }, (_, offset) => firstToken + offset);
      for (const { owner, source } of index.terms.find(tokens, positions))
        if (!fitsMany.test(source) && !fitsAny(source)) named.add(owner >> 1);
    }
  return named;
}

/** The issues named among the tokens, competing ones settled: the more words a term has and the nearer its context stands, the better. */
export function findIssues(index: IssueIndex, contexts: Contexts, analysis: Analysis, positions: number[], isTitle: boolean): IssueMatch[] {
  const found = index.terms.find(analysis.tokens, positions);
  if (found.length === 0) return [];
  const excluded = new Set(index.excluded.find(analysis.tokens, positions).map(match => match.owner));
  const candidates: IssueMatch[] = [];
  for (const match of found) {
    const at = match.owner >> 1;
    if (excluded.has(at) || match.tokens.some(one => isChoice(analysis, one) || isNearTo(analysis, one))) continue;
    const near = contextScore(index.issues[at]!, at, contexts, analysis, positions, isTitle);
    if (near === null || (near.score < inSentence && isVague(index.issues[at]!, match.source) && !contexts.isNamed(at))) continue;
    candidates.push({
      issue: index.issues[at]!,
      sign: (match.owner % 2 === 0) === isWithout(analysis, match) ? -1 : 1,
      tokens: match.tokens,
      score: match.words * 2 + near.score + ownerScore(index, at, contexts, analysis, match.tokens),
      near: near.level,
      source: match.source,
    });
  }
  return withoutContexts(settle(withoutBroader(withoutStems(candidates, found, analysis), index)), index, contexts);
}

/** "So | close | to its borders": near a thing, which nobody closes. */
const isNearTo = ({ tokens, language }: Analysis, at: number): boolean =>
  language === 'en' && /^closer?$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'to';

/** "Den | Atomwaffensperrvertrag | kündigen": where one issue has a word of the text and another only how it begins, the word is meant. */
const withoutStems = (candidates: IssueMatch[], found: readonly PatternMatch[], { tokens }: Analysis): IssueMatch[] =>
  candidates.filter(
    ({ source, tokens: [at] }) =>
      !begins.test(source) || !found.some(other => other.tokens[0] === at && outgrows(other.source, source, tokens[at!]!.lower)),
  );

const begins = /^[^ *]+\*$/;
const outgrows = (word: string, stem: string, form: string): boolean =>
  /^[^ *]+\*?$/.test(word) && word.length > stem.length + 3 && form.startsWith(word.replace('*', ''));

/** "Eine atomwaffen|freie| Zone", "visum|freie| Einreise", "a nuclear-weapon-|free| zone": without what the term names, unless the term says so itself. */
function isWithout({ tokens, language }: Analysis, { tokens: own, source }: PatternMatch): boolean {
  const freed = language === 'de' ? /\p{L}{3}-?frei(?:e[mnrs]?)?$/u : /-free$/;
  return !/frei|free/.test(source) && own.some(at => freed.test(tokens[at]!.lower));
}

/** "shut out of the negotiations" is about the seat at the table: what is only the context of a better match is no issue of its own. */
function withoutContexts(kept: IssueMatch[], index: IssueIndex, contexts: Contexts): IssueMatch[] {
  if (kept.length < 2) return kept;
  return kept.filter((match, order) => {
    const better = kept.slice(0, order);
    return !better.some(other => {
      const at = index.issues.indexOf(other.issue);
      const near = other.issue.context.map((_, part) => contexts.at.get(contextKey(at, part)));
      return match.tokens.every(token => near.some(places => places?.tokens.has(token)));
    });
  });
}

/** Level of the farthest needed context, and with how often it stands in the article as a score; null when one is missing. */
function contextScore(
  issue: Issue,
  at: number,
  contexts: Contexts,
  analysis: Analysis,
  positions: number[],
  isTitle: boolean,
): { level: number; score: number } | null {
  let farthest = issue.context.length === 0 ? 0.8 : 2; // what fits everywhere fits nowhere well
  let scarcest = issue.context.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  const { sentence } = analysis.tokens[positions[0]!]!;
  const { paragraph } = analysis.sentences[sentence]!;
  for (let part = 0; part < issue.context.length; part++) {
    const places = contexts.at.get(contextKey(at, part));
    const titled = contexts.inTitle.has(contextKey(at, part));
    if (!places && !titled) return null;
    const level = isTitle ? (titled ? 3 : 1) : nearness(places, positions, sentence, paragraph);
    if (level === 1 && !titled && !isTitle && isPassing(places, analysis, paragraph)) return null;
    farthest = part === 0 ? level : Math.min(farthest, level);
    scarcest = Math.min(scarcest, Math.min(8, places?.count ?? 0) + (titled ? 3 : 0));
  }
  return { level: farthest, score: farthest + scarcest * 0.08 };
}

/** For how many of an issue's states the name stands at the thing itself. */
function ownerScore({ issues, states }: IssueIndex, at: number, contexts: Contexts, analysis: Analysis, named: readonly number[]): number {
  const owners = placesOfOwners(analysis, named);
  const keys = issues[at]!.context.map((_, part) => contextKey(at, part)).filter(key => states.has(key));
  return keys.filter(key => owners.some(owner => contexts.at.get(key)?.tokens.has(owner))).length;
}

function nearness(places: Places | undefined, positions: number[], sentence: number, paragraph: number): number {
  if (!places) return 1;
  if (positions.some(position => places.tokens.has(position))) return 3;
  return places.sentences.has(sentence) ? 2 : places.paragraphs.has(paragraph) ? 1.5 : 1;
}

/** A context named once, neither in the opening nor in the paragraphs next door, is mentioned in passing: the article is not about it. */
function isPassing(places: Places | undefined, analysis: Analysis, paragraph: number): boolean {
  if (places?.sentences.size !== 1) return false;
  const its = analysis.sentences[analysis.tokens[places.first]!.sentence]!.paragraph;
  return its !== 0 && Math.abs(its - paragraph) > 1;
}

/** Of two issues named by the same words the narrower one is meant: its context stands in the article, so the broader says less. */
function withoutBroader(candidates: IssueMatch[], { above }: IssueIndex): IssueMatch[] {
  const narrowed = new Map<string, Set<number>>();
  for (const { issue, tokens } of candidates)
    for (const broad of above.get(issue.id)!) {
      const places = narrowed.get(broad) ?? new Set();
      for (const token of tokens) places.add(token);
      narrowed.set(broad, places);
    }
  return candidates.filter(({ issue, tokens }) => !tokens.some(token => narrowed.get(issue.id)?.has(token)));
}

/** Of matches that share a token the best stays; an issue named twice counts once, with the better match. */
function settle(candidates: IssueMatch[]): IssueMatch[] {
  const named = new Set<string>();
  const taken = new Set<number>();
  return candidates
    .sort((left, right) => right.score - left.score)
    .filter(({ issue, tokens }) => {
      if (named.has(issue.id) || tokens.some(token => taken.has(token))) return false;
      named.add(issue.id);
      for (const token of tokens) taken.add(token);
      return true;
    });
}
