import type { Analysis, Clause, Phrase } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { ancestors } from '../cues/modality.ts';
import type { Context } from '../draft.ts';
import { classNoun } from '../mentions/phraseActors.ts';
import { readHolders } from './holders.ts';
import { readPosition } from './positions.ts';

/** Who is quick, alone or the first to do something does it. */
const doers = /^(?:quick|swift|prompt|fast|alone|only|first|last|latest|second|third|fourth|fifth|among|one|united|unanimous)$/;

/**
 * Rule "doing so": in English the deed may stand in a clause without a finite verb: "was quick | to endorse it", "is the only country | to oppose it", "was alone | in
 * rejecting it", "with Iceland | opposing it", "is among those | who oppose it". True when a statement was made.
 */
export function readDoingSo(context: Context, clause: Clause): boolean {
  const { analysis, cues, discourse } = context.reading;
  if (analysis.language !== 'en' || !clause.verb || clause.parent === null) return false;
  const beside = besidePhrase(context, clause);
  const doing = beside !== null || isOneOfThose(context, clause, analysis.clauses[clause.parent]!);
  if (!doing) return false;
  const isOfThem =
    clause.kind === 'relative' ||
    isProfessed(analysis, clause, analysis.clauses[clause.parent]!) ||
    (clause.kind === 'participle' && isOfClass(analysis, clause));
  const who = isOfThem ? clause.parent : clause.id;
  const subjects = beside ? discourse.resolve(beside, clause) : discourse.subjects[who]!;
  const holders = readHolders(context, clause, subjects);
  return holders.length > 0 && readPosition(context, clause, findCues(analysis, clause, cues), holders);
}

/** "with | Iceland | opposing it" */
function besidePhrase({ reading: { analysis } }: Context, { kind, verb, subject, subjectInherited, obliques }: Clause): Phrase | null {
  if (kind !== 'participle' || analysis.tokens[verb!.head]!.morph.form !== 'part1') return null;
  const own = subject && !subjectInherited ? subject : null;
  if (own && analysis.tokens[own.tokens[0]! - 1]?.lower === 'with') return own;
  return obliques.find(({ prep, phrase }) => prep === 'with' && endsBefore(phrase, verb!.head))?.phrase ?? null;
}

const endsBefore = ({ tokens }: Phrase, verb: number): boolean => verb > tokens.at(-1)! && verb - tokens.at(-1)! <= 2;

function isOneOfThose({ reading, reading: { analysis } }: Context, clause: Clause, parent: Clause): boolean {
  const { kind, link, subjectInherited, tokens } = clause;
  const before = analysis.tokens[tokens[0]! - 1]?.lower;
  if (
    isProfessed(analysis, clause, parent) ||
    (kind === 'participle' && /^(?:about|of)$/.test(analysis.tokens[tokens[0]!]!.lower) && isFrank(analysis, parent))
  )
    return true;
  if (kind === 'relative') return /^(?:that|who|which)$/.test(link ?? '') && isAmong(analysis, parent, tokens[0]!);
  if (kind === 'participle' && before === 'those' && /^(?:be|remain|lead|head|join|put)$/.test(parent.verb?.lemma ?? '') && !parent.negated)
    return true;
  if (kind === 'participle' && classNoun.test(before ?? '') && isAmong(analysis, parent, tokens[0]!)) return true;
  const behind = kind === 'infinitive' || (kind === 'participle' && analysis.tokens[tokens[0]!]!.lower === 'in');
  if (!behind || !subjectInherited || !/^(?:be|remain|become)$/.test(parent.verb?.lemma ?? '')) return false;
  if (ancestors(reading, parent).some(({ negated }) => negated)) return false; // "did not want to be the only one | to block it |"
  return parent.tokens.some(
    at =>
      (at > parent.verb!.head || tokens[0]! < parent.verb!.head) &&
      at < tokens[0]! &&
      (doers.test(analysis.tokens[at]!.lower) || /\dth$/.test(analysis.tokens[at]!.lower)),
  );
}

/** "Pronounced itself | appalled by it |", "professed themselves | opposed to it |": whoever says so of himself feels so. */
const isProfessed = ({ tokens }: Analysis, { kind, tokens: [first] }: Clause, { verb, negated }: Clause): boolean =>
  kind === 'participle' &&
  !negated &&
  /^(?:pronounce|declare|profess|call|find|feel)$/.test(verb?.lemma ?? '') &&
  /^(?:it|him|her|them)sel(?:f|ves)$/.test(tokens[first! - 1]?.lower ?? '');

/** "Is among the countries | opposing it |". */
const isOfClass = ({ tokens }: Analysis, { tokens: [first] }: Clause): boolean => classNoun.test(tokens[first! - 1]?.lower ?? '');

/** "Is one of five states | that oppose it", "is among those | who oppose it", "among those | who oppose it | is Malta". */
function isAmong({ tokens }: Analysis, { verb, negated, tokens: own }: Clause, first: number): boolean {
  if (!/^(?:be|remain|become|rank|number|stand)$/.test(verb?.lemma ?? '') || negated) return false;
  const from = verb!.head < first ? verb!.head + 1 : own[0]!;
  const words = own.filter(at => at >= from && at < first).map(at => tokens[at]!.lower);
  return /^(?:still |now |also )?(?:among (?:the |those\b)|one of |part of a group of )/.test(words.join(' '));
}

/** "Made no bones about", "makes no secret of", "has never hidden": what follows is so, by their own word. */
export const isFrank = ({ tokens, language }: Analysis, { tokens: own, verb }: Clause): boolean =>
  language === 'en' &&
  /^(?:make|hide|conceal|disguise)$/.test(verb?.lemma ?? '') &&
  own.some(at => /^(?:no|not|never|little)$/.test(tokens[at]!.lower));
