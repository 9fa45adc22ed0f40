import type { Clause, Phrase } from '../../language/types.ts';
import { findCues, nounCue } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import { isBetweenOthers } from '../issues/othersMatters.ts';
import type { Reading } from '../reading.ts';
import type { Target } from '../targets/targets.ts';
import { findAntecedent } from './antecedents.ts';
import { bareAntecedent } from './bareMatters.ts';
import { calledMore } from './calledMore.ts';
import { doneBefore } from './doneBefore.ts';
import { openMatter, toTarget } from './openMatter.ts';
import { isToldFalse } from './toldFalse.ts';
import { type Antecedent, askedBefore, eventAntecedent, heldBefore, unsaidAntecedent, votedAntecedent } from './unsaid.ts';

/** What a pronoun or an incomplete name points to, as the target of a stance: "das", "dafür", "dieses Waffensystem", "das Vorhaben". */
export function pointBack(context: Context, phrase: Phrase, clause: Clause): Target | null {
  const { tokens, text } = context.reading.analysis;
  if (isToldBefore(context, phrase, clause) || isToldBehind(context, phrase) || isToldFalse(context, phrase, clause)) return null;
  const found = findAntecedent(context, phrase, clause) ?? bareAntecedent(context, phrase, clause);
  if (found && isBetweenOthers(context.reading, found.subject.labels.en ?? '', [clause], tokens[phrase.head]!)) return null;
  if (!found) return ownAttitude(context, phrase, clause);
  const called = calledMore(context, phrase, found);
  if (called)
    return fromAntecedent({ ...found, subject: called }, clause, `"${text.slice(phrase.start, phrase.end)}" tells what is meant:`);
  const head = tokens[phrase.head]!.text;
  // "Will aussteigen", "beteiligt sich | daran |": one takes part in the thing, and not in leaving it.
  if (found.noun === null && found.sign < 0 && takesPart.test(clause.verb?.lemma ?? ''))
    return fromAntecedent({ ...found, sign: 1 }, clause, `"${head}" is`);
  const target = fromAntecedent(found, clause, `"${phrase.tokens.length > 1 ? text.slice(phrase.start, phrase.end) : head}" is`);
  return found.sign < 0 ? { ...target, end: head } : target;
}

const takesPart = /^(?:beteiligen|teilnehmen|mitwirken|mitmachen|mitarbeiten|teilhaben)$/;

/** "Agreed to drop | its veto |", "weigert sich, | seinen Widerstand | aufzugeben": what somebody holds for or against what was last spoken of. */
function ownAttitude(context: Context, phrase: Phrase, clause: Clause): Target | null {
  const { tokens } = context.reading.analysis;
  const noun = tokens[phrase.head]!;
  const isOwned = /^(?:its|their|his|her|our|seine?[nrm]?|ihre?[nrm]?|unsere?[nrm]?)$/.test(tokens[phrase.tokens[0]!]!.lower);
  const goesOn = /^(?:of|to|on|against|for|over|about|zu|zum|zur|gegen|an|am|für)$/.test(tokens[phrase.tokens.at(-1)! + 1]?.lower ?? '');
  const isMeans = /^(?:mit|with|durch|by|trotz|despite|wegen|ohne|without)$/.test(tokens[phrase.tokens[0]! - 1]?.lower ?? ''); // "hat sich mit seinem Nein nicht durchgesetzt"
  if (!isOwned || goesOn || isMeans || phrase === clause.subject || phrase.tokens.at(-1) !== phrase.head || !bareAttitudes.test(noun.lemma))
    return null;
  const cue = nounCue(noun, context.reading.cues);
  const about = cue?.kind === 'position' && cue.polarity !== 0 ? pointUnsaid(context, clause, noun.lower) : null;
  return about && { ...about, sign: cue!.polarity * about.sign < 0 ? -1 : 1, reasons: [`"${noun.text}", ${about.reasons[0]}`] };
}

/** Nouns that say nothing but that one is for or against a thing. */
export const bareAttitudes =
  /^(?:veto|opposition|resistance|objection|reservation|rejection|refusal|support|backing|approval|consent|no|yes|widerstand|ablehnung|einspruch|vorbehalt|bedenken|einwand|nein|ja|blockadehaltung|unterstützung|zustimmung|rückendeckung)$/;

/** "Sollte es nötig werden, | noch weniger zu fördern |, sei man | dazu | bereit": what the sentence itself has just told, and no matter of old. */
const isToldBefore = ({ reading: { analysis } }: Context, { head }: Phrase, clause: Clause): boolean =>
  /^(?:dazu|hierzu)$/.test(analysis.tokens[head]!.lower) &&
  analysis.clauses
    .slice(analysis.sentences[clause.sentence]!.clauses[0]!, clause.id)
    .some(({ kind, parent, tokens }) => kind === 'infinitive' && tokens.at(-1)! < head && isIf(analysis.clauses[parent ?? -1]));

/** "Stehe zu | dem |, was verabredet worden sei": what it is stands behind it. */
const isToldBehind = ({ reading: { analysis } }: Context, { head }: Phrase): boolean =>
  /^(?:dem|das|dessen|allem)$/.test(analysis.tokens[head]!.lower) &&
  analysis.tokens[head + 1]?.text === ',' &&
  /^(?:was|worauf|worüber|wozu|wofür|wogegen)$/.test(analysis.tokens[head + 2]?.lower ?? '');

const isIf = (clause: Clause | undefined): boolean =>
  clause !== undefined && (clause.conditional || /^(?:wenn|falls|sofern)$/.test(clause.link ?? ''));

/** Words for being glad of what happened, or not. */
const reactions =
  /^(?:enttäusch|bestürz|entsetz|empör|verärger|erleichter|zufrieden|erfreut|jubel|beifall|applau|unmut|missfallen|genugtuung|lob|bedauer|kritik|tadel|schelte|verurteil|protest|unverständnis|(?:kein(?:erlei)?|wenig) verständnis|droh|vergelt|gegenmaßnahm|disappoint|dismay|delight|relie[fv]|satisf|pleased|outrage|angry|furious|bitter|applau|cheer|rejoic|unhappy|upset|regret|displeas|indignat|consternat|scorn|deris|contempt|ridicul|fury|wrath|anger|rage|(?:not |un)(?:be )?(?:amused|impressed|thrilled|happy))/i;

/** "Warnte vor einem Dammbruch": of what was done sooner than of the thing that it was done to. */
const ofDeeds =
  /^warnen \+ .*(?:fehler|fehlentscheidung|fehltritt|irrweg|irrtum|rückschritt|rückfall|dammbruch|tabubruch|schnellschuss|verrat|kapitulation|meilenstein|durchbruch|sieg|triumph|affront|provokation|ohrfeige|armutszeugnis|bankrotterklärung|schande|rechtsbruch|vertragsbruch|wortbruch|kniefall|geschenk|kuhhandel|ablenkungsmanöver|einknicken|alleingang|eigentor|schildbürgerstreich|signal)$/i;

const votes = /\bvot|stimm|enth[aä]lt|abst[ae]|veto/;

/** Who is asked answers so. */
const answers = /^(?:agree|refuse|decline|consent|comply|oblige|ablehnen|zustimmen|einwilligen|sich weigern)$/;

/** What one wards off is what somebody else wants, and not the matter: "called that interference". */
const rebuffs = /\b(?:interference|meddling|blackmail|extortion|bullying|coercion|arm-twisting)\b/i;

/** "Beijing demanded its withdrawal. Ottawa is having none of it": of the withdrawal, where it is of what is spoken of. */
function refusedBefore(context: Context, clause: Clause, cue: string): Antecedent | null {
  const wanted = /\bnone of (?:it|that)\b/i.test(cue) ? heldBefore(context, clause) : null;
  return wanted && wanted.subject.id === unsaidAntecedent(context, clause)?.subject.id ? wanted : null;
}

/** "New Zealand dropped out of it. | Australia could not hide its anger |": what another has just done. */
const justDone = (context: Context, clause: Clause): Antecedent | null =>
  context.reading.analysis.language === 'en' ? doneBefore(context, clause) : null;

const isOfDeed = ({ reading: { analysis } }: Context, cue: string): boolean => analysis.language === 'de' && ofDeeds.test(cue);

/** "*Dafür* geworben hatte Oslo", "hält *davon* nichts": what a word of the cue itself points to. */
export function pointInCue(context: Context, clause: Clause, cue: readonly number[]): Target | null {
  const { tokens } = context.reading.analysis;
  const at = cue.find(one => pronominal.test(tokens[one]!.lower));
  return at === undefined ? null : pointBack(context, { head: at, tokens: [at], start: tokens[at]!.start, end: tokens[at]!.end }, clause);
}

const pronominal = /^(?:dafür|dagegen|davon|dazu|damit|daran|darauf|davor|hierfür|hiergegen|hiervon|hierzu)$/;

/** What was last spoken of, where the cue names nothing. */
export function pointUnsaid(context: Context, clause: Clause, cue: string): Target | null {
  if (contradicts.test(cue) && (isClaimedBefore(context.reading, clause) || isArgued(context, clause))) return null;
  if (rebuffs.test(cue)) {
    const wanted = heldBefore(context, clause);
    return wanted && fromAntecedent(wanted, clause, 'about what somebody else wants:');
  }
  const opposed = context.reading.analysis.language === 'de' && isContradiction(context, clause, cue) ? justHeld(context, clause) : null;
  if (opposed) return fromAntecedent(opposed, clause, 'contradicts what was last said of:');
  const event =
    (reactions.test(cue) || isOfDeed(context, cue) ? (eventAntecedent(context, clause, cue) ?? justDone(context, clause)) : null) ??
    refusedBefore(context, clause, cue) ??
    (answers.test(cue) ? askedBefore(context, clause) : null);
  const found = event ?? (votes.test(cue) ? votedAntecedent(context, clause) : unsaidAntecedent(context, clause));
  return found && fromAntecedent(found, clause, 'about what was last spoken of:');
}

/** "Die Ministerin widersprach: | Sie sei nötig |": what she says instead tells her side. */
const isArgued = ({ reading: { analysis, children, cues } }: Context, { id, tokens: own }: Clause): boolean =>
  children[id]!.some(
    child =>
      child.tokens[0]! > own[0]! &&
      analysis.tokens[child.tokens[0]! - 1]?.text === ':' &&
      findCues(analysis, child, cues).some(({ via, cue }) => via === 'predicate' && cue.polarity !== 0),
  );

/** "Oslo lehnt die Maut ab. Aus Wien kam | Widerspruch |": against what somebody else has just said, unless others say so as well. */
const isContradiction = ({ reading: { analysis } }: Context, { tokens: own }: Clause, cue: string): boolean =>
  /^(?:widerspruch|widersprechen)$/i.test(cue) && !own.some(at => /^(?:auch|ebenfalls|ebenso)$/.test(analysis.tokens[at]!.lower));

/** The side that another has just been said to take, in the sentence right before. */
function justHeld(context: Context, clause: Clause): Antecedent | null {
  const { drafts, reading } = context;
  const before = reading.analysis.sentences[clause.sentence - 1];
  const last = drafts.findLast(({ end }) => end <= clause.start);
  return before && last && last.start >= before.start && last.subject.kind !== 'actor' ? heldBefore(context, clause) : null;
}

const contradicts = /^(?:widersprechen|bestreiten|dementieren|contradict|deny|dispute)$/;

/** "Wagner claimed to have taken the town; | Kyiv contradicted": the claim, and no position. */
function isClaimedBefore({ analysis: { clauses } }: Reading, { id, sentence }: Clause): boolean {
  const before = clauses.slice(Math.max(0, id - 4), id).filter(one => one.sentence >= sentence - 1);
  return before.some(({ verb }) => /^(?:behaupten|claim|allege|assert|melden)$/.test(verb?.lemma ?? ''));
}

const fromAntecedent = ({ subject, sign, confidence, thing, also }: Antecedent, clause: Clause, why: string): Target => ({
  subject,
  sign,
  ...(thing !== undefined && { thing }),
  also,
  clause,
  reasons: [`${why} ${subject.labels.en ?? subject.label}${sign < 0 ? ', turned round' : ''}`],
  possible: false,
  confidence,
});

/** What a phrase names where the codebook does not know it: what it points back to, else an open issue. */
export function openTarget(context: Context, phrase: Phrase, clause: Clause, confidence: number): Target | null {
  const pointed = pointBack(context, phrase, clause);
  if (pointed) return pointed;
  const matter = openMatter(context.reading, phrase);
  return matter && toTarget(matter, clause, confidence);
}
