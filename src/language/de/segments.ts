import type { Quote, Token } from '../types.ts';
import { gapStart } from './gaps.ts';
import { verbReadings } from './lexicon.ts';
import type { Tag } from './tags.ts';
import { objectControl } from './words.ts';

/** A stretch of a sentence between marks or before a coordinated predicate. `lead` is the mark or conjunction token that opens it, -1 at the start. */
export type Segment = { lead: number; mark: string; tokens: number[] };

const boundary = /^(?:[,;:–—()[\]!?…]|-{1,2}|\.{1,3})$/;
const quoteMarks = new Set('„“”"»«›‹‚‘’\'');

/** Cuts tokens `from`..`to` at marks, at quotations that hold a clause, and before a coordinated second predicate. */
export function cutSegments(tokens: Token[], tags: Tag[], quotes: Quote[], from: number, to: number): Segment[] {
  const hard = hardMarks(tokens, tags, quotes, from, to);
  const segments: Segment[] = [];
  let current: Segment = { lead: -1, mark: '', tokens: [] };
  const close = (lead: number, mark: string): void => {
    if (current.tokens.length > 0) segments.push(current);
    // `: „` and `“,` come as two marks; the one that says more stays.
    const keep = current.tokens.length === 0 && (current.mark === ':' || mark === 'quote') && current.mark !== '';
    current = keep ? { ...current, lead: current.lead } : { lead, mark, tokens: [] };
  };
  for (let i = from; i < to; i++) {
    const text = tokens[i]!.text;
    const bracket = current.tokens.length > 0 ? shortBracket(tokens, tags, i, to) : 0;
    if (bracket > 0) {
      for (const end = i + bracket; i < end; i++) current.tokens.push(i);
      current.tokens.push(i);
    } else if (hard.has(i)) close(i, 'quote');
    else if (tags[i] === 'PU' && boundary.test(text)) close(i, text);
    else if (!quoteMarks.has(text) || current.tokens.length > 0) current.tokens.push(i);
  }
  if (current.tokens.length > 0) segments.push(current);
  return joinLists(tags, segments)
    .flatMap(segment => splitCoordination(tags, tokens, segment))
    .flatMap(segment => splitInfinitive(tags, tokens, segment))
    .flatMap(segment => splitGap(tags, tokens, segment));
}

const naming: ReadonlySet<Tag> = new Set<Tag>(['NE', 'NN', 'DT', 'AA', 'KO']);

/** "Drei sind dafür: | Spanien | , Irland und Norwegen haben …": the list behind a colon is the subject of what follows, and no heading. */
function joinLists(tags: Tag[], segments: Segment[]): Segment[] {
  const isNames = (list: number[]) => list.every(token => naming.has(tags[token]!)) && list.some(token => tags[token] === 'NE');
  const endsList = ({ tokens }: Segment) => {
    const verb = tokens.findIndex(token => tags[token] === 'VF');
    const opening = tokens.slice(0, Math.max(verb, 0));
    return verb > 0 && isNames(opening) && tags[opening[0]!] !== 'KO' && opening.some(token => tags[token] === 'KO');
  };
  const out: Segment[] = [];
  for (let at = 0; at < segments.length; at++) {
    const opening = segments[at]!;
    const opensList = opening.mark === ':' && isNames(opening.tokens);
    const close = opensList ? segments.findIndex(({ mark, tokens }, later) => later > at && (mark !== ',' || !isNames(tokens))) : -1;
    const last = segments[close];
    if (last?.mark !== ',' || !endsList(last)) {
      out.push(opening);
      continue;
    }
    const list = segments.slice(at, close + 1);
    out.push({ ...opening, tokens: list.flatMap(({ lead, tokens }, nth) => (nth > 0 ? [lead, ...tokens] : tokens)) });
    at = close;
  }
  return out;
}

/** Tokens to the end of a bracket that says no more than a party, a country or an age (`Schneider (SPD) lehnte ab`): it is looked through. 0 for others. */
function shortBracket(tokens: Token[], tags: Tag[], at: number, to: number): number {
  if (tokens[at]!.text !== '(') return 0;
  for (let length = 1; length <= 4 && at + length < to; length++) {
    if (tokens[at + length]!.text === ')') return length;
    if (tags[at + length] === 'VF' || /^[,;:]$/.test(tokens[at + length]!.text)) return 0;
  }
  return 0;
}

/** `Österreich war dafür | und Dänemark dagegen`. */
function splitGap(tags: Tag[], tokens: Token[], segment: Segment): Segment[] {
  const cut = segment.tokens.some(token => tags[token] === 'VF') ? gapStart(tokens, tags, segment.tokens) : -1;
  if (cut < 0) return [segment];
  const rest = { lead: segment.tokens[cut]!, mark: 'und', tokens: segment.tokens.slice(cut) };
  return [{ ...segment, tokens: segment.tokens.slice(0, cut) }, rest];
}

/** Opening and closing marks of quotations that hold a finite verb, or all that somebody says: they cut. Others (the „special operation“) are looked through. */
function hardMarks(tokens: Token[], tags: Tag[], quotes: Quote[], from: number, to: number): Set<number> {
  const marks = new Set<number>();
  const withVerb = new Set<number>();
  for (let i = from; i < to; i++) {
    if (tokens[i]!.quote >= 0 && tags[i] === 'VF') withVerb.add(tokens[i]!.quote);
    // „Ein Irrweg“, sagte er: a judgement without a verb.
    const ends = i - 2 >= from && tokens[i]!.text === ',' && tags[i + 1] === 'VF' && quoteMarks.has(tokens[i - 1]!.text);
    const quoted = ends ? tokens[i - 2]!.quote : -1;
    if (quoted >= 0 && tokens[from]!.start === quotes[quoted]!.open) withVerb.add(quoted);
  }
  for (let i = from; i < to; i++) {
    if (!quoteMarks.has(tokens[i]!.text) || tokens[i]!.quote >= 0) continue;
    const opens = tokens[i + 1]?.quote ?? -1;
    const closes = tokens[i - 1]?.quote ?? -1;
    if ((opens >= 0 && withVerb.has(opens) && quotes[opens]!.open === tokens[i]!.start) || (closes >= 0 && withVerb.has(closes)))
      marks.add(i);
  }
  return marks;
}

const bracketTags: ReadonlySet<Tag> = new Set<Tag>(['VP', 'VI', 'VZ']);

/** `lehnt A ab | und fordert B`, `hat A abgelehnt | und B gefordert`, `A zu tun | und B zu lassen`: cut before the conjunction. */
function splitCoordination(tags: Tag[], tokens: Token[], segment: Segment): Segment[] {
  const out: Segment[] = [];
  let rest = segment;
  for (let rounds = 0; rounds < 12; rounds++) {
    const cut = coordinationCut(tags, tokens, rest.tokens);
    if (cut <= 0) break;
    out.push({ ...rest, tokens: rest.tokens.slice(0, cut) });
    rest = { lead: rest.tokens[cut]!, mark: 'und', tokens: rest.tokens.slice(cut) };
  }
  out.push(rest);
  return out;
}

function coordinationCut(tags: Tag[], tokens: Token[], list: number[]): number {
  const finite = list.flatMap((token, at) => (tags[token] === 'VF' ? [at] : []));
  const conjunctions = list.flatMap((token, at) =>
    at > 0 && tags[token] === 'KO' && !/^(?:sowohl|entweder|weder|noch)$/.test(tokens[token]!.lower) ? [at] : [],
  );
  if (finite.length >= 2) return closedBetween(tags, list, conjunctions, finite[0]!, finite[1]!);
  // "lehnt X, der Minister, | die Maut ab | und folgt damit Wien": what was begun before an apposition ends in its particle.
  const closed = conjunctions.find(at => tags[list[at - 1]!] === 'VT' && finite.some(verb => verb > at));
  if (closed !== undefined) return closed;
  // "hat beschlossen, | die Maut abzuschaffen | und verlangt …": behind an infinitive with zu the verb of the clause around
  const after = conjunctions.find(at => isZu(tags, list, at - 1) && finite.includes(tags[list[at + 1]!] === 'AV' ? at + 2 : at + 1));
  if (after !== undefined && tags[list[0]!] !== 'KS' && tags[list[0]!] !== 'RL') return after;
  const brackets = list.flatMap((token, at) => (bracketTags.has(tags[token]!) ? [at] : []));
  const pair = brackets.findIndex(
    (at, i) => i > 0 && tags[list[at]!] === tags[list[brackets[i - 1]!]!] && lastBetween(conjunctions, brackets[i - 1]!, at) > 0,
  );
  return pair > 0 ? lastBetween(conjunctions, brackets[pair - 1]!, brackets[pair]!) : -1;
}

const isZu = (tags: Tag[], list: number[], at: number): boolean =>
  tags[list[at]!] === 'VZ' || (tags[list[at]!] === 'VI' && tags[list[at - 1]!] === 'ZU');

/** The conjunction right behind a verb at the end of its clause, else the last one before the second verb. */
const lastBetween = (positions: number[], from: number, to: number): number =>
  positions.includes(from + 1) ? from + 1 : (positions.findLast(at => at > from && at < to) ?? -1);

/** Between two finite verbs: behind the right bracket of the first clause when it has one (lehnt … ab | und …, hat … gesagt | und …). */
function closedBetween(tags: Tag[], list: number[], conjunctions: number[], first: number, second: number): number {
  const closed = conjunctions.find(at => at > first && at < second && /^V[TPIZF]$/.test(tags[list[at - 1]!] ?? ''));
  return closed ?? lastBetween(conjunctions, first, second);
}

const bindInfinitives = new Set([
  'sein',
  'haben',
  'scheinen',
  'brauchen',
  'drohen',
  'pflegen',
  'werden',
  'müssen',
  'sollen',
  'wollen',
  'können',
  'dürfen',
  'lassen',
]);

/** `Iran versucht | die Inspektoren abzuweisen`: an infinitive with zu at the end that no comma sets off. Cut behind the verb, its subject and particle. */
function splitInfinitive(tags: Tag[], tokens: Token[], segment: Segment): Segment[] {
  const { tokens: list } = segment;
  const finite = list.findIndex(token => tags[token] === 'VF');
  const zu = list.findIndex(
    (token, at) => at > finite + 1 && (tags[token] === 'VZ' || (tags[token] === 'ZU' && tags[list[at + 1] ?? -1] === 'VI')),
  );
  if (finite < 0 || zu < 0 || tags[list[0]!] === 'KS' || tags[list[0]!] === 'RL') return [segment];
  const lemma = verbReadings(tokens[list[finite]!]!.lower)[0]?.lemma ?? '';
  const told = lemma === 'geben' && /^(?:bedenken|verstehen|erkennen|denken)$/.test(tokens[list[zu + 1] ?? -1]?.lower ?? '');
  if (bindInfinitives.has(lemma) || told) return [segment];
  const cut = infinitiveStart(tags, tokens, list, finite, zu, lemma);
  return [
    { ...segment, tokens: list.slice(0, cut) },
    { lead: -1, mark: 'zu', tokens: list.slice(cut) },
  ];
}

function infinitiveStart(tags: Tag[], tokens: Token[], list: number[], finite: number, zu: number, lemma: string): number {
  const particle = list.findIndex((token, at) => at > finite && at < zu && tags[token] === 'VT');
  if (particle >= 0) return particle + 1;
  const subjectBefore =
    finite > 0 && list.slice(0, finite).some((token, at) => /^(?:NN|NE|PP)$/.test(tags[token]!) && !isPrepositional(tags, list, at));
  let at = finite + 1;
  while (at < zu && (tokens[list[at]!]!.lower === 'sich' || tags[list[at]!] === 'AV')) at++;
  if (subjectBefore && !objectControl.has(lemma)) return at;
  while (at < zu && !/^(?:NN|NE|PP)$/.test(tags[list[at]!]!)) at++;
  while (at < zu && /^(?:NN|NE|PP)$/.test(tags[list[at]!]!)) at++;
  return Math.min(at, zu);
}

/** Does the word at `at` stand in a phrase that a preposition opens? */
function isPrepositional(tags: Tag[], list: number[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 5; back--) {
    if (tags[list[back]!] === 'AP') return true;
    if (!/^(?:DT|AA|CD|NE)$/.test(tags[list[back]!]!)) return false;
  }
  return false;
}
