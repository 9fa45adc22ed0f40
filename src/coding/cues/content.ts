import type { Analysis, Clause, Phrase, Token } from '../../language/types.ts';
import type { IssueMatch } from '../issues/issues.ts';
import { isRethought, keepsUnaltered } from './altering.ts';
import { type CueIndex, type CueMatch, findCues } from './cues.ts';
import { tellsExtent } from './extents.ts';
import { findFlip } from './flips.ts';
import { isHarm } from './harm.ts';
import { isForOthers, isKeptFromOthers, isSpare } from './keptBack.ts';
import { keepsLevel } from './levels.ts';
import { nounOfEnd } from './namedEnds.ts';
import { servesOnly } from './servesOnly.ts';

/** What a clause says of an issue: which way, how plainly, and how that was composed. */
export type Content = {
  match: IssueMatch;
  /** The clause whose predicate decides. */
  clause: Clause;
  sign: 1 | -1;
  /** True when a predicate, negation or modal takes a side; false when the issue is only spoken of. */
  takesSide: boolean;
  /** A commitment ("werden", "will"), a duty ("müssen"), or an evaluation. */
  force: 'evaluation' | 'duty' | 'commitment' | 'existence' | 'plain';
  possible: boolean;
  reasons: string[];
  /** The noun that turns the issue round, or names its opposite. */
  end?: string | undefined;
};

const dutyModals = new Set(['müssen', 'sollen', 'dürfen', 'must', 'should', 'shall', 'ought', 'need', 'have to']);
const commitModals = new Set(['werden', 'wollen', 'will', 'would', 'shall', 'going to']);
const possibleModals = new Set(['können', 'mögen', 'may', 'might', 'could', 'can']);

/**
 * Composes what a clause says of an issue named in it: orientation of the phrase × verb × evaluation × negation. `cueTokens` are the words that carry the stance
 * to it ("its refusal to recognise Palestine") and turn nothing round once more.
 */
export function readContent(analysis: Analysis, clause: Clause, match: IssueMatch, cues: CueIndex, cueTokens: number[] = []): Content {
  const reasons = [`issue "${match.issue.labels.en}" by "${match.source}"${match.sign < 0 ? ' (its opposite)' : ''}`];
  let sign: number = match.sign;
  // "To drop its opposition to the ban": the noun of a set phrase is counted with the phrase.
  const phrase = decisive(analysis, clause, match, cues);
  const flip = findFlip(analysis, match, cues, phrase?.via === 'idiom' ? [...cueTokens, ...phrase.tokens] : cueTokens);
  if (flip) {
    sign *= -1;
    reasons.push(`"${flip}" turns it round`);
  }
  if (keepsUnaltered(analysis, clause, match.tokens[0]!, cues)) sign *= -1;
  if (isKeptFromOthers(analysis, clause, match, phrase?.text)) sign *= -1;
  const predicate = readPredicate(analysis, clause, match, cues);
  sign *= predicate.sign;
  reasons.push(...predicate.reasons);
  return {
    match,
    clause,
    sign: sign < 0 ? -1 : 1,
    takesSide: predicate.takesSide,
    force: predicate.force,
    possible: predicate.possible,
    reasons,
    end: nounOfEnd(analysis, match, flip),
  };
}

/** "There was no intention of suspending the tax", "keinen Grund, nicht zu kaufen": the embedding clause denies what the embedded one says. */
export function underNegation(analysis: Analysis, clause: Clause, content: Content): Content {
  if (content.clause !== clause && isAgainst(analysis, clause) && !negates(analysis, clause))
    return { ...content, sign: content.sign > 0 ? -1 : 1, takesSide: true, reasons: [...content.reasons, 'something speaks against it'] };
  if (content.clause === clause || !negates(analysis, clause) || isHastened(analysis, clause) || isForced(analysis, clause)) return content;
  if (goesOn(clause)) return { ...content, takesSide: true, reasons: [...content.reasons, 'goes on'] };
  if (isAgainst(analysis, clause)) return { ...content, takesSide: true, reasons: [...content.reasons, 'nothing speaks against it'] };
  return {
    ...content,
    sign: content.sign > 0 ? -1 : 1,
    takesSide: true,
    force: 'existence',
    reasons: [...content.reasons, 'denied by the clause around it'],
  };
}

/** "Niemand habe aufgehört, | sie zu wollen |", "an der Entscheidung, | sie abzulehnen, | werde nicht gerüttelt": what is not ended or moved goes on. */
const goesOn = ({ verb }: Clause): boolean =>
  /^(?:aufhören|ablassen|nachlassen|cease|stop)$/.test(verb?.lemma ?? '') || moves.test(verb?.lemma ?? '');

/** "Nichts spreche | dagegen |, sie zu unterzeichnen": what there is nothing of stands against the thing already. */
const isAgainst = ({ tokens }: Analysis, { verb, tokens: own }: Clause): boolean =>
  verb?.lemma === 'sprechen' && own.some(at => tokens[at]!.lower === 'dagegen');

/** "Had no choice but | to lift the ban |", "keine andere Wahl, als …", "bleibt nichts anderes übrig, als …": it is done. */
const isForced = ({ tokens }: Analysis, { tokens: own }: Clause): boolean => forced.test(own.map(at => tokens[at]!.lower).join(' '));
const forced = /\b(?:choice|option|alternative|wahl)\b|\bander(?:e[nrs]?|s) (?:möglichkeit|weg|ausweg|mittel|lösung|übrig)\b/;

/** Which way a clause speaks of an issue: "die Sanktionen aufheben" of ending them. Who judges or denies a thing speaks of the thing. */
export function spokenSign(analysis: Analysis, clause: Clause, match: IssueMatch, cues: CueIndex): 1 | -1 {
  const ends = findCues(analysis, clause, cues).some(
    ({ cue, tokens }) => cue.kind === 'decision' && cue.polarity < 0 && !tokens.some(at => match.tokens.includes(at)),
  );
  const turned = (findFlip(analysis, match, cues) !== null) !== ends;
  return turned === match.sign < 0 ? 1 : -1;
}

/** The cue of a clause that says which way it speaks of what it names. */
const decisive = (analysis: Analysis, clause: Clause, match: IssueMatch, cues: CueIndex): CueMatch | undefined =>
  findCues(analysis, clause, cues).find(
    found =>
      (!found.tokens.some(at => match.tokens.includes(at)) || isAround(analysis, found, clause, new Set(match.tokens))) &&
      decides(found) &&
      !isFrameless(analysis, clause, found),
  );

type Predicate = Pick<Content, 'sign' | 'takesSide' | 'force' | 'possible' | 'reasons'>;

function readPredicate(analysis: Analysis, clause: Clause, match: IssueMatch, cues: CueIndex): Predicate {
  const reasons: string[] = [];
  const verb = clause.verb;
  let sign = 1;
  let force: Content['force'] = 'plain';
  let takesSide = false;
  const cue = decisive(analysis, clause, match, cues);
  if (cue) {
    if (cue.cue.polarity < 0 || servesOnly(analysis, clause)) sign = -1;
    takesSide = true;
    force = cue.via === 'predicate' ? 'evaluation' : 'plain';
    reasons.push(`"${cue.text}" ${cue.cue.polarity < 0 ? 'against' : 'for'}`);
  } else if (verb && isHarm(analysis, clause) && isDoneTo(clause, match)) {
    sign = -1;
    takesSide = true;
    reasons.push(`"${verb.lemma}" harms it`);
  } else if (verb && isRethought(analysis, clause) && isWantedSo(clause) && !keepsUnaltered(analysis, clause, match.tokens[0]!, cues)) {
    sign = -1;
    takesSide = true;
    reasons.push(`"${verb.lemma}": to be thought over again`);
  }
  if (
    isAimed(clause) ||
    depends(clause) ||
    keepsLevel(analysis, clause) ||
    isHastened(analysis, clause) ||
    tellsExtent(analysis, clause, match) ||
    (isSpare(clause) && isForOthers(match.issue.id))
  )
    return { sign: sign < 0 ? -1 : 1, takesSide: false, force, possible: false, reasons: [] };
  if (negates(analysis, clause) && (cue !== undefined || !tellsOnly(analysis, clause, match))) takesSide = true;
  if (negates(analysis, clause, [...match.tokens, ...(cue?.tokens ?? [])])) {
    sign *= -1;
    reasons.push('negated');
    if (isExistence(clause)) force = 'existence';
  }
  const modal = isHearsay(analysis, clause) ? '' : (verb?.modal ?? '');
  if (dutyModals.has(modal)) {
    force = 'duty';
    takesSide = true;
    // "Der Beitritt müsse nicht länger warten"
    if (/^(?:warten|wait)$/.test(verb!.lemma) && clause.subject?.tokens.some(at => match.tokens.includes(at))) sign *= -1;
    reasons.push(`"${modal}" makes it a duty`);
  } else if (force === 'plain' && (commitModals.has(modal) || verb?.tense === 'future')) force = 'commitment';
  return { sign: sign < 0 ? -1 : 1, takesSide, force, possible: possibleModals.has(modal) && !negates(analysis, clause), reasons };
}

/** "Urged Rome | to rethink the ban |", "should rethink it": not "rethinks it", which leaves open how that ends. */
const isWantedSo = ({ kind, verb }: Clause): boolean => kind !== 'main' || dutyModals.has(verb?.modal ?? '');

/** The issue is named by what the verb is done to. */
const isDoneTo = ({ verb, subject, objects }: Clause, { tokens }: IssueMatch): boolean =>
  (verb?.passive ? [subject] : objects).some(phrase => phrase?.tokens.includes(tokens[0]!) === true);

/** "| Send | the troops | home |": a set phrase of the verb around the thing, with a word beside both. */
const isAround = (analysis: Analysis, { via, tokens }: CueMatch, { verb }: Clause, used: ReadonlySet<number>): boolean =>
  via === 'idiom' &&
  verb !== null &&
  tokens.includes(verb.head) &&
  tokens.some(at => at !== verb.head && !used.has(at) && analysis.tokens[at]!.pos !== 'DET') && // "muss | ein | Ende haben": named with the thing
  !used.has(verb.head);

/**
 * "The trade deal will not bring more immigration", "nuclear power is no religion": what a thing does not do, or is not by a noun of no side; that it will not come,
 * or is no option, denies the thing.
 */
const tellsOnly = ({ tokens }: Analysis, { verb, subject, predicate }: Clause, match: IssueMatch): boolean =>
  verb !== null &&
  !verb.passive &&
  subject !== null &&
  match.tokens.every(at => subject.tokens.includes(at)) &&
  (/^(?:be|sein)$/.test(verb.lemma) ? isIdleNoun(tokens[predicate?.head ?? -1], subject, tokens) : !lastsOrComes.test(verb.lemma));

/** "Is no religion"; "is not part of the plan" and "such a peace is no peace" deny the thing. */
const isIdleNoun = (noun: Token | undefined, subject: Phrase, tokens: readonly Token[]): boolean =>
  noun?.pos === 'NOUN' &&
  !/^(?:part|place|plan|teil|bestandteil)$/.test(noun.lemma) &&
  !subject.tokens.some(at => tokens[at]!.lemma === noun.lemma);

const lastsOrComes =
  /^(?:come|happen|occur|exist|proceed|go|pass|continue|stay|remain|kommen|geben|stattfinden|geschehen|erfolgen|bleiben|bestehen|existieren|zustandekommen|gehen|weitergehen|gelten)$/;

/** "soll Waffen eingesetzt haben" is hearsay, "dürfte schwer werden" a guess: no duty. */
export function isHearsay(analysis: Analysis, clause: Clause): boolean {
  const { verb } = clause;
  if (analysis.language !== 'de' || !verb) return false;
  if (verb.modal === 'dürfen') return verb.tokens.some(at => /^dürfte/.test(analysis.tokens[at]!.lower)) && !clause.negated;
  return verb.modal === 'sollen' && verb.tense === 'perfect';
}

/** What does not move stays as it is: "our support has not shifted", "an der Ablehnung ist nicht zu rütteln" deny the move, not the attitude. */
const moves =
  /^(?:shift|waver|weaken|wane|budge|falter|erode|diminish|soften|flinch|ändern|wanken|bröckeln|nachlassen|rütteln|verrücken|abnehmen|schwinden|wackeln)$/;

/**
 * True negation of the predicate: "auch nicht nach einer Waffenruhe" repeats one, "nicht nur" and "not only" are none. `used` are tokens whose own
 * meaning holds a negation already ("not for sale", "nicht zu haben").
 */
export function negates(analysis: Analysis, clause: Clause, used: number[] = []): boolean {
  const movesAlone = moves.test(clause.verb?.lemma ?? '') && !clause.verb!.passive && clause.objects.length === 0;
  if (!clause.negated || movesAlone) return false;
  const isNegation = (at: number) =>
    /^(?:nicht|not|n't|n’t|no|never|nothing|nobody|nowhere|nichts|nie|niemals|kein\w*)$/.test(analysis.tokens[at]!.lower);
  const own = clause.tokens.filter(at => !(used.includes(at) && isNegation(at)));
  if (own.length < clause.tokens.length && !own.some(isNegation)) return false;
  const words = own.map(at => analysis.tokens[at]!.lower);
  const negations = words
    .map((word, at) => ({ word, before: words[at - 1], after: words[at + 1] }))
    .filter(({ word }) => /^(?:nicht|not|n't|n’t)$/.test(word));
  const other = words.some(word => /^(?:kein\w*|nie|niemals|niemand\w*|weder|no|never|neither|nobody|none|nor|nothing|nichts)$/.test(word));
  if (negations.length === 0 || other) return true;
  return !negations.every(
    ({ before, after }) => before === 'auch' || after === 'nur' || after === 'only' || after === 'allein' || after === 'zuletzt',
  );
}

/** "The measures are not directed against the people", "is aimed at nobody": whom a thing is to hit says nothing of whether it is good. */
const isAimed = ({ verb, obliques }: Clause): boolean =>
  verb?.passive === true &&
  /^(?:direct|aim|target|design|richten|zielen)$/.test(verb.lemma) &&
  obliques.some(({ prep }) => /^(?:against|at|gegen|auf)$/.test(prep));

/** "How it is done would depend on the withdrawal": a condition, and not what somebody is for. */
const depends = ({ verb }: Clause): boolean =>
  /^(?:depend|hinge|abhängen)$/.test(verb?.lemma ?? '') ||
  (verb?.passive === true && /^(?:decide|discuss|debate|examine|review|entscheiden|besprechen|beraten|prüfen|erörtern)$/.test(verb.lemma)); // "would be decided in the autumn"

/** "The reform will not be forced through", "werde den Pakt nicht durchpeitschen": how it will not be done says nothing of whether it will. */
const isHastened = ({ tokens }: Analysis, { verb, negated, tokens: own }: Clause): boolean =>
  negated &&
  (/^(?:steamroll|railroad|hurry|überstürzen|durchpeitschen|durchdrücken|durchprügeln|durchboxen|erzwingen)$/.test(verb?.lemma ?? '') ||
    (/^(?:force|push|ram|rush)$/.test(verb?.lemma ?? '') && own.some(at => tokens[at]!.lower === 'through')));

/** Cues that only report, join or consider say nothing of their own about the issue. */
const decides = (found: CueMatch) =>
  found.cue.polarity !== 0 && !['report', 'join', 'consider', 'undecided', 'consult', 'accuse', 'denial'].includes(found.cue.kind);

/** "Man stelle sich den Gesprächen": not "sich gegen etwas stellen". */
const isFrameless = ({ language }: Analysis, { obliques }: Clause, { cue, via }: CueMatch): boolean =>
  language === 'de' &&
  via === 'verb' &&
  cue.about.length > 0 &&
  cue.about.every(frame => frame.startsWith('prep:')) &&
  !obliques.some(({ prep }) => cue.about.includes(`prep:${prep}`));

/** "Es gibt keinen Grund", "there are no plans": that there is none. */
export const isExistence = (clause: Clause) => /^(?:geben|sein|be|exist|existieren|bestehen|haben|have)$/.test(clause.verb?.lemma ?? '');
