import { findQuotes, quoteOfTokens } from '../quotes.ts';
import { findDateline, splitSentences } from '../sentences.ts';
import { type RawToken, tokenize } from '../tokens.ts';
import type { Analysis, Clause, Sentence, Token } from '../types.ts';
import { findAdverbials, hangAdverbials } from './adverbials.ts';
import { mendAsideVerbs } from './asideVerbs.ts';
import { mendFinite, mendWished } from './beforeParsing.ts';
import { type Draft, readClauses } from './clauses.ts';
import { mendForms } from './formsAndTags.ts';
import { frontEnd, hangFront, standsAlone } from './front.ts';
import { mendHeadlineVerbs } from './headlineVerbs.ts';
import { joinEcho, joinLooseRoots, straightOrder } from './inversion.ts';
import { isIrregularPast } from './lemma.ts';
import { type English, loadEnglish } from './load.ts';
import type { Model } from './model.ts';
import { countNegations } from './negation.ts';
import { mendOpeningParticiple } from './openingParticiples.ts';
import { parseWords, startState } from './parser.ts';
import { mendParticiples } from './participles.ts';
import { repairTree } from './repair.ts';
import { joinMessages } from './speech.ts';
import { assignSubjects } from './subjects.ts';
import { readTagged, readWords, type Surface, tagWords } from './tagger.ts';
import { mendTags } from './tagMending.ts';
import type { TagEntry } from './tagTable.ts';
import { findTail, hangsTogether, hangTail } from './tail.ts';
import { emptyForest, type Forest } from './tree.ts';
import { cutUnits, type Unit } from './units.ts';

/** Longer runs of words without a full stop are tagged in pieces. */
const longestPiece = 200;
/** Clauses are read in the first 20 000 words only, the length of a short book: what is longer is no article. */
const readTokens = 20_000;

/** Reads an English text: tokens with part of speech and lemma, sentences, quotations, clauses. Linear in the length of the text. */
export function analyseEnglish(text: string): Analysis {
  const english = loadEnglish();
  const raw = tokenize(text, 'en');
  const quotes = findQuotes(text);
  const sentences: Sentence[] = splitSentences(text, raw).map(span => ({ clauses: [], ...span }));
  const seen: Surface = {
    count: raw.length,
    word: new Int32Array(raw.length),
    suffix3: new Int32Array(raw.length),
    shape: new Int32Array(raw.length),
  };
  const { tokens, tags } = tagTokens(english, raw, quoteOfTokens(raw, quotes), sentences, seen);
  const forest = emptyForest(tokens, tags);
  const clauses: Clause[] = [];
  const dateline = findDateline(text)?.end ?? 0;
  sentences.forEach((sentence, number) => {
    let from = sentence.firstToken;
    while (from < sentence.endToken && tokens[from]!.start < dateline) from++;
    if (from < sentence.endToken && sentence.endToken <= readTokens) {
      addClauses(english, seen, forest, clauses, sentence, number, cutUnits(tokens, from, sentence.endToken, quotes));
    }
  });
  return { language: 'en', text, tokens, sentences, quotes, clauses };
}

function tagTokens(
  english: English,
  raw: RawToken[],
  quoteOf: Int32Array,
  sentences: Sentence[],
  seen: Surface,
): { tokens: Token[]; tags: string[] } {
  const { model, tagTable } = english;
  const tokens: Token[] = [];
  const tags: string[] = [];
  sentences.forEach((sentence, number) => {
    for (let from = sentence.firstToken; from < sentence.endToken; from += longestPiece) {
      const piece = raw.slice(from, Math.min(from + longestPiece, sentence.endToken));
      const found = from < readTokens ? tagPiece(model, texts(piece), seen, from) : null;
      piece.forEach(({ text, start, end }, at) => {
        const { tag, pos, morph, lemma } = found === null ? unread : tagTable[found[at]!]!;
        const lower = text.toLowerCase();
        const index = from + at;
        tags.push(tag);
        tokens.push({ index, text, start, end, lower, lemma: lemma(lower), pos, morph, sentence: number, quote: quoteOf[index]! });
      });
    }
  });
  return { tokens, tags };
}

/** Beyond what is read of a text. */
const unread: TagEntry = { tag: 'X', pos: 'X', morph: {}, lemma: lower => lower.replaceAll('’', "'") };

/** Tags a piece whose first token is `from`, and keeps in `seen` what the parser needs of its words. */
function tagPiece(model: Model, piece: string[], seen: Surface, from: number): Int32Array {
  const words = readWords(model.lexicon, piece);
  for (const column of columns) seen[column].set(words[column], from);
  const tags = tagWords(model, words);
  mendForms(model, piece, tags);
  mendTags(model, words, tags);
  mendForms(model, piece, tags);
  mendMarks(model, piece, tags);
  mendAsideVerbs(model, piece, tags);
  return tags;
}

/** What stands in a phrase of nouns is no verb: `opposes | continued | deliveries`, `a maritime | services | ban`, `the Baltic | states' | exit`. */
function mendPhrase(model: Model, piece: string[], tags: Int32Array, at: number): void {
  const tagAt = (place: number): string => model.tags[tags[place] ?? -1] ?? '';
  const [tag, before, after] = [tagAt(at), tagAt(at - 1), tagAt(at + 1)];
  if (/^VERB VB[DN]$/.test(tag) && lasting.test(piece[at]!) && /^VERB VB[DZP]?$/.test(before) && /^(?:ADJ|NOUN|PROPN)/.test(after))
    tags[at] = model.tags.indexOf('ADJ');
  if (tag !== 'VERB VBZ') return;
  const isOwned = opensOwned(model, piece, tags, at);
  const isInside = before === 'ADJ' && /^(?:DET|PRON PRP\$|PART POS)/.test(tagAt(at - 2)) && /^NOUN/.test(after);
  if (isOwned || isInside) tags[at] = model.tags.indexOf('NOUN NNS');
  if (isOwned) tags[at + 1] = model.tags.indexOf('PART POS');
}

/** Does an apostrophe behind a plural tell whose the next noun is, and close no quotation? */
const opensOwned = (model: Model, piece: string[], tags: Int32Array, at: number): boolean =>
  /^['’]$/.test(piece[at + 1] ?? '') &&
  /^(?:NOUN|PROPN|ADJ)/.test(model.tags[tags[at + 2] ?? -1] ?? '') &&
  !piece.slice(0, at).some(mark => /^['‘’]$/.test(mark));

/** How deliveries, talks and the like go on or grow. */
const lasting = /^(?:continued|renewed|increased|planned|proposed|expanded|prolonged|extended|repeated|mooted|reduced|sustained)$/;

const auxiliaries =
  /^(?:am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|doing|will|would|can|ca|could|may|might|shall|sha|should|must|ought|need|needs|dare|wo|get|gets|got|getting|let|used|going|to|.*['’].*)$/;

/** A word is no punctuation mark, and only some are auxiliaries: `stood`, `withheld` are verbs. */
function mendMarks(model: Model, piece: string[], tags: Int32Array): void {
  piece.forEach((text, at) => {
    const tag = model.tags[tags[at]!]!;
    if (/^(?:has|have|had)$/i.test(piece[at - 1] ?? '') && /^(?:ADP|NOUN|ADJ|X)$/.test(tag) && isIrregularPast(text.toLowerCase())) {
      tags[at] = model.tags.indexOf('VERB VBN'); // `has won the backing`
      return;
    }
    if (/^having$/i.test(piece[at - 1] ?? '') && /^(?:for|of|over)$/i.test(piece[at - 2] ?? '') && /^VERB VB[DN]$/.test(tag)) {
      tags[at] = model.tags.indexOf('VERB VBN'); // `for having blocked it`
      tags[at - 1] = model.tags.indexOf('AUX VBG');
      return;
    }
    if (
      text === 'cast' &&
      tag === 'NOUN' &&
      /^(?:doubts?|aspersions|its|their|his|her|a|the)$/.test(piece[at + 1] ?? '') &&
      /^(?:NOUN|PROPN)/.test(model.tags[tags[at - 1] ?? 0]!)
    ) {
      tags[at] = model.tags.indexOf('VERB VBD'); // `the government cast doubt on it`
      return;
    }
    if (tag === 'VERB VBG' && /\p{L}-\p{L}/u.test(piece[at - 1] ?? '') && /^(?:ADP|PUNCT)?$/.test(model.tags[tags[at + 1] ?? -1] ?? ''))
      tags[at] = model.tags.indexOf('NOUN'); // `a veto on deep-sea mining`
    if (text === 'will' && /^['’]s?$/.test(piece[at - 1] ?? '') && tag.startsWith('AUX')) tags[at] = model.tags.indexOf('NOUN'); // `against Malta's will`
    if (text === 'May' && (/^\d/.test(piece[at - 1] ?? '') || /^\d/.test(piece[at + 1] ?? ''))) tags[at] = model.tags.indexOf('PROPN'); // `on 28 May circled`
    mendPhrase(model, piece, tags, at);
    const isName = /^\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}\p{Ll}/u.test(piece[at - 1] ?? '') && /^\p{Lu}/u.test(piece[at - 2] ?? '');
    if (isName && /^(?:VERB|AUX) VBP?$/.test(tag) && /^VERB VB[DZN]$/.test(model.tags[tags[at + 1] ?? 0]!)) {
      tags[at] = model.tags.indexOf('PROPN'); // `Human Rights Watch urged`
      return;
    }
    const isThere = /^(?:is|are|was|were)$/i.test(piece[at - 1] ?? '') && /^there$/i.test(piece[at - 2] ?? '');
    if (isThere && /^VERB VBP?$/.test(tag) && /^(?:about|over|at|in|among|for)$/i.test(piece[at + 1] ?? ''))
      tags[at] = model.tags.indexOf('NOUN'); // `there is anger about it`
    if (tag === 'VERB VBZ' && /^(?:with|from|of|among|between)$/i.test(piece[at - 1] ?? '')) tags[at] = model.tags.indexOf('NOUN NNS'); // `pleaded with delegates`
    if (tag !== 'PUNCT' && !tag.startsWith('AUX')) return;
    const lower = text.toLowerCase();
    if (tag.startsWith('AUX') && !auxiliaries.test(lower))
      tags[at] = model.tags.indexOf(tag === 'AUX MD' ? 'NOUN' : tag.replace('AUX', 'VERB'));
    if (tag !== 'PUNCT' || !/\p{L}/u.test(text)) return;
    tags[at] = model.tags.indexOf(isIrregularPast(lower) ? 'VERB VBD' : 'NOUN');
  });
}

const texts = (tokens: { text: string }[]) => tokens.map(token => token.text);

function addClauses(
  english: English,
  seen: Surface,
  forest: Forest,
  clauses: Clause[],
  sentence: Sentence,
  number: number,
  units: Unit[],
): void {
  const drafts = units.map(unit => {
    mendHeadlineVerbs(forest, english.model.lexicon, unit.tokens);
    mendFinite(forest, english.model.lexicon, unit.tokens);
    mendWished(forest, english.model.lexicon, unit.tokens);
    mendParticiples(forest, unit.tokens);
    mendOpeningParticiple(forest, english.model.lexicon, unit.tokens);
    const adverbials = findAdverbials(forest.tokens, unit.tokens);
    const apart = new Set(adverbials.flat());
    plantUnit(
      english,
      seen,
      forest,
      straightOrder(forest.tokens, unit.tokens).filter(index => !apart.has(index)),
    );
    joinLooseRoots(forest, unit.tokens);
    joinEcho(forest, unit.tokens);
    hangAdverbials(forest, unit.tokens, adverbials);
    repairTree(forest, unit.tokens);
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

/** Where the parser lost where the subject begins behind what stands before it, or where another clause begins behind it, each of the two is parsed by itself. */
function plantUnit(english: English, seen: Surface, forest: Forest, unit: number[]): void {
  plantTree(english, seen, forest, unit);
  const comma = frontEnd(forest.tokens, unit);
  if (comma >= 0 && !standsAlone(forest, unit, comma)) {
    for (const index of unit) forest.children[index] = [];
    plantTree(english, seen, forest, unit.slice(0, comma + 1));
    plantTree(english, seen, forest, unit.slice(comma + 1));
    hangFront(forest, unit, comma);
    return;
  }
  const tail = findTail(forest.tokens, unit);
  if (tail === null || hangsTogether(forest, unit, tail)) return;
  for (const index of unit) forest.children[index] = [];
  plantTree(english, seen, forest, unit.slice(0, tail.from));
  plantTree(english, seen, forest, unit.slice(tail.from, tail.to));
  plantTree(english, seen, forest, unit.slice(tail.to));
  hangTail(forest, unit, tail);
}

const columns = ['word', 'suffix3', 'shape'] as const;

/** Parses the tokens of a unit and hangs the tree into the forest. */
function plantTree({ model, tagIds, isVerb, comma }: English, seen: Surface, forest: Forest, unit: number[]): void {
  const surface: Surface = {
    count: unit.length,
    word: pick(seen.word, unit),
    suffix3: pick(seen.suffix3, unit),
    shape: pick(seen.shape, unit),
  };
  const tags = unit.map(index => forest.tags[index]!);
  const lemmas = unit.map(index => forest.tokens[index]!.lemma);
  const words = readTagged(model.lexicon, surface, tags, lemmas);
  const ids = new Int32Array(tags.length);
  for (let at = 0; at < ids.length; at++) ids[at] = tagIds.get(tags[at]!) ?? -1;
  const tree = parseWords(model, startState(words, ids, isVerb, comma));
  unit.forEach((index, at) => {
    const head = tree.heads[at]! < 0 ? -1 : unit[tree.heads[at]!]!;
    forest.heads[index] = head;
    forest.labels[index] = head < 0 ? 'root' : model.labels[tree.labels[at]!]!;
    if (head >= 0) forest.children[head]!.push(index);
  });
}

function pick(column: Int32Array, places: number[]): Int32Array {
  const picked = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) picked[at] = column[places[at]!]!;
  return picked;
}

function finish(forest: Forest, draft: Draft, ids: Map<Draft, number>, sentence: number, asks: boolean): Clause {
  const { shared, parent, kind, link } = draft;
  const own = countNegations(forest, draft);
  const negations = own + (shared === null || own > 0 ? 0 : countNegations(forest, shared));
  return {
    id: ids.get(draft)!,
    sentence,
    kind,
    parent: parent === null ? null : (ids.get(parent) ?? null),
    coordinated: draft.coordinated,
    link,
    tokens: draft.tokens,
    start: draft.start,
    end: draft.end,
    verb: draft.verb,
    subject: draft.subject,
    subjectInherited: draft.subjectInherited,
    objects: draft.objects,
    obliques: draft.obliques,
    predicate: draft.predicate,
    negated: negations % 2 === 1,
    negations,
    conditional: draft.conditional,
    question: asks && kind === 'main',
    quote: draft.quote,
  };
}
