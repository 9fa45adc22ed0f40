import { mapPacked } from '../packed.ts';
import type { Clause, Phrase, Token, VerbGroup } from '../types.ts';
import { freeDative } from './freeDatives.ts';
import { type Agreement, allows, nominativeNumbers, onlyCase, withoutGenitive } from './morphology.ts';
import type { Chunk } from './nounPhrases.ts';
import { isFocus, readChunks } from './phrases.ts';
import type { Tag } from './tags.ts';
import { agents, alsVerbs, copulas, dativeVerbs, formerly, fuerVerbs, mindVerbs, nominativePronouns, obliquePronouns } from './words.ts';

export type Roles = Pick<Clause, 'subject' | 'objects' | 'obliques' | 'predicate'>;
type Setting = {
  tokens: Token[];
  tags: Tag[];
  verb: VerbGroup | null;
  finite: number;
  subordinate: boolean;
  maySubject: boolean;
  gapped: boolean;
};
/** True when the clause opens with a preposition, which stands alone before the finite verb: "Nach sieben Jahren Eiszeit | will Riad …". Not "über hundert Staaten". */
const opensWithPhrase = ({ tokens, tags, subordinate, finite }: Setting, list: number[]): boolean => {
  const [first, second] = list.filter(at => tags[at] !== 'PU');
  if (subordinate || first === undefined || first > finite || tags[first] !== 'AP') return false;
  if (isFocus(tokens[first]!.lower, tokens[second ?? -1]?.lower)) return false;
  return !(tags[second ?? -1] === 'CD' && /^(?:über|unter|an|gegen|bis|um)$/.test(tokens[first]!.lower));
};

/** "Einst ein Gegner des Pakts, | unterstützt Norwegen ihn nun": what somebody was opens the clause, and the subject stands behind the verb. */
const opensWithFormer = ({ tokens, subordinate, finite }: Setting, [first]: number[]): boolean =>
  !subordinate && finite > 0 && tokens[finite - 1]!.text === ',' && formerly.test(tokens[first ?? -1]?.lower ?? '');

/**
 * Gives every phrase of a clause its role. `list` are the clause's tokens; `finite` its finite verb or -1; `maySubject` is false for
 * infinitives; `gapped` says that a subject may be understood from the clause before (… und unsere Differenzen beilegen).
 */
export function readRoles(setting: Setting, list: number[]): Roles {
  const { tokens, tags } = setting;
  const chunks = freeDative(tokens, tags, setting.verb, readChunks(tokens, tags, list));
  const predicate = findPredicate(setting, chunks);
  const bare = chunks.filter(chunk => chunk.prep === undefined && chunk.as === undefined && !chunk.adjective && chunk !== predicate);
  const isBehind = opensWithPhrase(setting, list) || opensWithFormer(setting, list);
  const behind = isBehind ? bare.filter(({ start }) => start > tokens[setting.finite]!.start) : bare;
  const subject = setting.maySubject ? findSubject(setting, behind) : null;
  const nominal = predicate ?? findNominalPredicate(setting, bare, subject);
  const objects = bare.filter(
    chunk => chunk !== subject && chunk !== nominal && !isTime(tokens, chunk) && !isApposition(setting, chunk, subject),
  );
  const obliques = chunks.filter(chunk => chunk.prep !== undefined && chunk !== predicate);
  return {
    subject: subject && phrase(subject),
    objects: mapPacked(objects, phrase),
    obliques: mapPacked(obliques, chunk => ({ prep: chunk.prep!, phrase: phrase(chunk) })),
    predicate: nominal && phrase(nominal),
  };
}

/** "Der Iran, einst Schutzmacht Assads, fordert …": before the finite verb stands one phrase, and what explains it. */
function isApposition({ tokens, finite, subordinate }: Setting, chunk: Chunk, subject: Chunk | null): boolean {
  if (subordinate || finite < 0 || subject === null) return false;
  return subject.end <= chunk.start && chunk.end <= tokens[finite]!.start;
}

const phrase = ({ head, tokens, start, end }: Chunk): Phrase => ({ head, tokens, start, end });
const isTime = (tokens: Token[], chunk: Chunk): boolean => chunk.time && !/^(?:der|die|das)$/.test(tokens[chunk.tokens[0]!]!.lower);

/** Adjective of a copula, and als-/für-predicates. */
function findPredicate({ tokens, verb }: Setting, chunks: Chunk[]): Chunk | null {
  if (verb === null) return null;
  if (alsVerbs.has(verb.lemma)) {
    const as = chunks.findLast(chunk => chunk.as === 'als');
    if (as) return as;
  }
  if (fuerVerbs.has(verb.lemma)) {
    const declared = chunks.findLast(chunk => chunk.prep === 'für' && chunk.adjective);
    if (declared) return declared;
  }
  // "Überraschend | nannte Oslo die Maut einen Fehler": the nouns have said what it is called.
  if (verb.lemma === 'nennen' && chunks.filter(({ adjective, prep, as, time }) => !adjective && !prep && !as && !time).length > 2)
    return null;
  if (
    copulas.has(verb.lemma) ||
    /^(?:zeigen|geben|äußern|erweisen|reagieren)$/.test(verb.lemma) ||
    verb.lemma === 'nennen' ||
    verb.lemma === 'finden'
  )
    return chunks.findLast(chunk => chunk.adjective && chunk.prep === undefined && chunk.as === undefined) ?? null;
  // "sei schlecht begründet und unverhältnismäßig": a state, and what else is said of the thing.
  const beside = verb.passive ? chunks.findLast(chunk => chunk.adjective && chunk.start > tokens[verb.head]!.end) : undefined;
  return beside !== undefined && tokens[beside.head - 1]?.lower === 'und' ? beside : null;
}

/** `ist ein Fehler`, `nannte X einen Fehler`: the second noun phrase. */
function findNominalPredicate({ tokens, verb }: Setting, bare: Chunk[], subject: Chunk | null): Chunk | null {
  if (verb === null) return null;
  const others = bare.filter(chunk => chunk !== subject && !isTime(tokens, chunk));
  if (copulas.has(verb.lemma)) return others.findLast(chunk => allows(chunk.bits, 'nom')) ?? null;
  if (verb.lemma === 'nennen' && others.length >= 2 && !verb.passive) return others.at(-1)!;
  return verb.lemma === 'nennen' && verb.passive ? (others.at(-1) ?? null) : null;
}

/** The nominative that agrees with the verb; where forms do not tell, position does: first in subordinate clauses, else before or right behind the verb. */
function findSubject(setting: Setting, bare: Chunk[]): Chunk | null {
  let best: Chunk | null = null;
  let bestScore = 0;
  for (const [rank, chunk] of bare.entries()) {
    const mayBeDative = bare.filter(each => !each.time).length >= 3 || isToldBy(setting, bare[0]!);
    const score = subjectScore(setting, chunk, rank, mayBeDative);
    if (score > bestScore) [best, bestScore] = [chunk, score];
  }
  const alone = bare.filter(chunk => !chunk.time).length < 2 && setting.tokens[bare[0]?.head ?? -1]?.pos !== 'PRON';
  return setting.gapped && alone && best !== null && allows(best.bits, 'acc') ? null : best && explained(setting, bare, best);
}

/** "| Minister X | sagte der BBC": of two, the one before the verb says it, where a person or somebody named is. */
const isToldBy = ({ tokens, tags, finite, verb }: Setting, first: Chunk): boolean =>
  /^(?:sagen|mitteilen|erklären|erzählen|berichten)$/.test(verb?.lemma ?? '') &&
  first.end <= (tokens[finite]?.start ?? -1) &&
  (tags[first.head] === 'NE' || agents.test(tokens[first.head]!.lower)) &&
  allows(first.bits, 'nom');

/** "| Ole Berg | (Høyre), der Vorsitzende der Partei, lehnt …": before the finite verb stands one phrase, and what explains it. */
function explained({ tokens, finite, subordinate }: Setting, bare: Chunk[], best: Chunk): Chunk {
  const isBefore = !subordinate && finite >= 0 && best.end <= tokens[finite]!.start;
  return (isBefore && bare.find(chunk => chunk.end <= best.start && !chunk.time && allows(chunk.bits, 'nom'))) || best;
}

function subjectScore(setting: Setting, chunk: Chunk, rank: number, full: boolean): number {
  const { tokens, tags, finite, subordinate, verb } = setting;
  const head = tokens[chunk.head]!;
  if (!allows(chunk.bits, 'nom') || obliquePronouns.has(head.lower)) return 0;
  let score = 10 - Math.min(rank, 4) * 1.5;
  if (nominativePronouns.has(head.lower)) score += 8;
  else if (causes.test(verb?.lemma ?? '')) score += formScore(chunk.bits) + 4 * definiteness(head, tokens[chunk.tokens[0]!]!);
  else if (copulas.has(verb?.lemma ?? ''))
    score += chunk.tokens.some(at => verdict.test(tokens[at]!.lower)) ? -6 : definiteness(head, tokens[chunk.tokens[0]!]!);
  // "Norwegen erteilte der Maut eine Absage": of three one is the dative.
  else if (!((dativeVerbs.has(verb?.lemma ?? '') || (full && rank > 0)) && allows(chunk.bits, 'dat'))) score += formScore(chunk.bits);
  if (head.lower === 'es') score += isNeeded(setting, chunk) ? 9 : -1;
  if (head.lower === 'was') score -= 4;
  if (isLikened(setting, chunk.head)) score -= 9;
  if (chunk.time) score -= isTime(tokens, chunk) ? 8 : 4;
  if (finite >= 0) {
    // "Nicht nur Schweden, auch Norwegen schafft …": the verb agrees with the last
    const isNotOnly = chunk.coordinated && /^(?:nur|sowohl)$/.test(tokens[chunk.tokens[0]! - 1]?.lower ?? '');
    if (!isNotOnly) score += agreementScore(tokens[finite]!, chunk.bits, chunk.coordinated, head);
    if (!subordinate && chunk.end <= tokens[finite]!.start) score += 1;
  }
  if (tags[chunk.head] === 'NE') score += 0.5;
  if (mindVerbs.has(verb?.lemma ?? '') && (agents.test(head.lower) || tags[chunk.head] === 'NE')) score += 4;
  return score;
}

/** "Eine Maut, wie | sie | Oslo verlangt": the thing that is likened, where somebody is named right behind. */
const isLikened = ({ tokens, tags }: Setting, at: number): boolean =>
  /^(?:sie|es)$/.test(tokens[at]!.lower) &&
  tokens[at - 1]?.lower === 'wie' &&
  (tags[at + 1] === 'NE' || [at + 1, at + 2, at + 3].some(next => agents.test(tokens[next]?.lower ?? '')));

/** "Eine Behörde braucht | es | nicht": right behind its verb a pronoun for nothing, where what is needed has no definite article. */
const isNeeded = ({ tokens, verb, finite }: Setting, { head }: Chunk): boolean =>
  verb?.lemma === 'brauchen' && head === finite + 1 && !/^(?:der|die|das|er|sie|man|wir|ich)$/.test(openingOf(tokens, finite));

/** The first word of the sentence in which a verb stands. */
function openingOf(tokens: Token[], at: number): string {
  let first = at;
  while (first > 0 && tokens[first - 1]!.sentence === tokens[at]!.sentence && tokens[first - 1]!.pos !== 'PUNCT') first--;
  return tokens[first]!.lower;
}

/** "Die beste Lösung wäre eine Maut": of two nominatives the verdict is said of the other. */
const verdict = /^(?:beste|größte|wichtigste|schlimmste|schlechteste|richtige|falsche|einzige|bessere|klügste|sinnvollste|dümmste)$/;

/** "Wenig Begeisterung löste die Maut aus": of two that may be either, what has an article causes what has none. */
const causes = /^(?:auslösen|hervorrufen|ernten|erregen|wecken|verursachen)$/;

/** How far the forms speak for a nominative. A bare genitive is out of the question here, a bare dative is rarer than an accusative. */
function formScore(bits: Agreement): number {
  if (onlyCase(withoutGenitive(bits), 'nom')) return 5;
  return allows(bits, 'acc') ? 0 : 3;
}

/** Of the two nominatives of a copula the definite one is the subject. */
function definiteness(head: Token, first: Token): number {
  if (head === first && /^(?:das|dies)$/.test(head.lower)) return 3;
  if (head.pos === 'PROPN' || /^(?:der|die|das|dies\p{L}*)$/u.test(first.lower)) return 1;
  if (first.pos !== 'DET' && partisans.test(head.lower)) return -3; // "Größter Gegner der Maut | ist Norwegen |"
  return /^k?ein/.test(first.lower) ? -1 : 0;
}

/** Those who are for or against something. */
const partisans =
  /(?:gegner|befürworter|fürsprecher|verfechter|kritiker|widersacher|unterstützer|anhänger|bremser|vorreiter|wortführer)(?:in)?$/;

function agreementScore(verb: Token, bits: Agreement, coordinated: boolean, head: Token): number {
  const numbers = nominativeNumbers(bits);
  if (head.lower === 'ich') return verb.morph.person === 3 && verb.morph.number === 'plur' ? -8 : 4;
  if (coordinated) return verb.morph.number === 'plur' ? 2 : -3;
  if (verb.morph.number === 'plur') return numbers.plur ? (numbers.sing ? 0 : 2) : -8;
  if (verb.morph.number === 'sing') return numbers.sing ? (numbers.plur ? 0 : 1) : -8;
  return 0;
}
