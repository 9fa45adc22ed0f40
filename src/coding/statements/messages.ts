import type { Clause } from '../../language/types.ts';
import { type Content, isHearsay, negates, readContent, underNegation } from '../cues/content.ts';
import { type CueMatch, findCues, nounCue } from '../cues/cues.ts';
import { becoming, complements, deciding, dependents, isExpletive } from '../cues/scope.ts';
import { isCircumstance } from '../discourse/asides.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit, issuesIn, note } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { doingBefore, isHarmed, readEffect, readIssueEffect } from '../targets/effects.ts';
import { openChild } from '../targets/openChild.ts';
import { childTargets, contentTarget, withCourse } from '../targets/targets.ts';
import { readEntry } from './access.ts';
import { readAnswer } from './answers.ts';
import { readBelongsIn } from './belongsIn.ts';
import { isDoneByOthers } from './doneByOthers.ts';
import { readNeeded, readNothingLess, readOnlyThis } from './needed.ts';
import { readNoneToBe } from './noneToBe.ts';
import { readOrdained } from './ordained.ts';
import { readQuotedAnswer } from './quotedAnswers.ts';
import { readRefusal } from './refusals.ts';
import { isCopular, readEvaluation } from './saidOf.ts';
import { dueToGo, readIssueStaying, readStaying } from './staying.ts';
import { readNoneToDo, readThereIs } from './thereIs.ts';
import { readTimeFor } from './timeFor.ts';

/** "Lifting the sanctions would be madness", "to join the pact is overdue": an evaluation of what is to be done. */
export function readDoing(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  if (analysis.language !== 'en' || clause.subject || !clause.verb) return false;
  // "would send the wrong signal": a set phrase for what a thing does, what is done about it ("will be outlawed"), else what is predicated.
  const judges = ({ via, cue }: CueMatch) =>
    (via === 'predicate' && clause.predicate) ||
    (via === 'idiom' && cue.about.includes('subject')) ||
    (via === 'verb' && clause.verb!.passive && /^(?:decision|position)$/.test(cue.kind));
  const found = findCues(analysis, clause, cues).find(one => one.cue.polarity !== 0 && judges(one));
  if (!found && !clause.predicate) return readEffect(context, clause, speakers);
  const doing = doingBefore(context, clause);
  if (!found || !doing) return false;
  const named = childTargets(context, doing);
  const target = named.length > 0 ? null : openChild(context, doing, speakers);
  const negated = negates(analysis, clause, found.tokens);
  for (const each of target ? [target] : named)
    emit(context, clause, found, speakers, found.cue.polarity < 0 !== negated ? -1 : 1, { ...each, possible: false });
  return target !== null || named.length > 0;
}

/** What a speaker says of an issue without a word that takes a side by itself was right in 16 of 23. */
const contentConfidence = 0.7;

/** "On the force he would not be drawn", "would not elaborate": who says nothing says nothing of the matter. */
const withholds = ({ verb, negated }: Clause): boolean => negated && /^(?:draw|comment|elaborate|speculate)$/.test(verb?.lemma ?? '');

/** Rule "message": what a speaker says of an issue: calls it wrong, makes it a duty, says that it will not be. */
export function readMessage(context: Context, clause: Clause, speakers: Actor[]): void {
  const { reading } = context;
  if (
    withholds(clause) ||
    readBelongsIn(context, clause, speakers) ||
    readOnlyThis(context, clause, speakers) ||
    readNothingLess(context, clause, speakers)
  )
    return;
  const scope = [clause, ...dependents(context, clause)];
  const matches = issuesIn(context, scope).filter(one => !isHarmed(context, clause, one));
  const subjects = reading.discourse.subjects[clause.id]!;
  const before = context.drafts.length;
  const foreign = subjects.length > 0 && !subjects.some(actor => speakers.some(voice => sameVoice(voice, actor)));
  for (const match of matches.filter(one => !isCircumstance(context, one))) {
    if (readIssueEffect(context, clause, match, speakers)) continue;
    const told = readContent(reading.analysis, becoming(context, deciding(scope, match)), match, reading.cues);
    const content = underNegation(reading.analysis, clause, withCourse(context, told));
    if (!content.takesSide && readIssueStaying(context, clause, told, speakers)) continue;
    if (!content.takesSide && !(content.force === 'commitment' && isAssured(context, clause))) {
      note(context, clause, `speaks of "${match.issue.labels.en}" without taking a side`);
      continue;
    }
    if (tellsEffect(context, clause, content)) {
      note(context, clause, `says what "${match.issue.labels.en}" brings or not`);
      continue;
    }
    if (content.force !== 'duty' && content.force !== 'evaluation' && isDoneByOthers(context, clause, speakers)) continue;
    if (foreign && content.force !== 'duty' && content.force !== 'evaluation' && !isStateOfAffairs(clause) && !isAssured(context, clause))
      continue;
    const target = contentTarget(context, { ...content, reasons: [...content.reasons, `said by ${speakers[0]?.ref.name}`] });
    emit(context, clause, null, speakers, 1, {
      ...target,
      possible: content.possible && content.force === 'plain',
      confidence: Math.min(target.confidence, contentConfidence),
    });
  }
  if (context.drafts.length === before && readOrdained(context, clause, speakers)) return;
  if (
    matches.length > 0 ||
    readAnswer(context, clause, speakers) ||
    readQuotedAnswer(context, clause, speakers) ||
    readRefusal(context, clause, speakers)
  )
    return;
  if (
    readNeeded(context, clause, speakers) ||
    readThereIs(context, clause, speakers) ||
    readTimeFor(context, clause, speakers) ||
    readNoneToDo(context, clause, speakers) ||
    readNoneToBe(context, clause, speakers) ||
    readEntry(context, clause, speakers) ||
    readDuty(context, clause, speakers) ||
    readStaying(context, clause, speakers) ||
    ((!foreign || isPointed(context, clause, subjects)) && readEffect(context, clause, speakers))
  )
    return;
  if (!foreign || isPointed(context, clause, subjects)) readEvaluation(context, clause, speakers);
}

/** "The agreement will not bring more immigration": what a thing does to another, with no word on which is good, takes no side. */
function tellsEffect({ reading: { analysis, cues } }: Context, clause: Clause, { match, clause: own, force }: Content): boolean {
  if (force === 'duty' || own !== clause || !clause.verb || clause.verb.passive || !clause.subject) return false;
  const isThing = match.tokens.every(at => clause.subject!.tokens.includes(at));
  const isDone = clause.objects.some(
    ({ head }) => analysis.tokens[head]!.pos === 'NOUN' && (nounCue(analysis.tokens[head]!, cues)?.polarity ?? 0) === 0,
  );
  return isThing && isDone && effects.test(clause.verb.lemma);
}

const effects =
  /^(?:bring|bring about|cause|create|mean|produce|change|affect|include|contain|involve|cost|bringen|schaffen|verursachen|bedeuten|ändern|betreffen|enthalten|umfassen|kosten)$/;

/** "It would be wrong": what is judged is sooner the matter than the body that "it" might stand for as well. */
const isPointed = (context: Context, clause: Clause, subjects: Actor[]): boolean =>
  clause.subject !== null &&
  /^(?:it|es|das|dies|this|that)$/.test(context.reading.analysis.tokens[clause.subject.head]!.lower) &&
  subjects.every(actor => actor.kind !== 'person');

/** "Kyiv will sit at the table, he promised": an assurance makes what others will do the speaker's own position. */
function isAssured(context: Context, clause: Clause): boolean {
  const at = context.reading.discourse.speakers[clause.id]?.speechClause ?? null;
  const lemma = at === null ? '' : (context.reading.analysis.clauses[at]!.verb?.lemma ?? '');
  return /^(?:versichern|zusichern|zusagen|versprechen|garantieren|geloben|betonen|bekräftigen|klarstellen|promise|assure|pledge|vow|guarantee|insist|stress|swear)$/.test(
    lemma,
  );
}

/** "Selenskyj werde nicht außen vor bleiben", "Kyiv would not be sidelined": what a speaker assures of somebody who does nothing themselves. */
const isStateOfAffairs = (clause: Clause): boolean =>
  clause.verb !== null &&
  (clause.verb.passive || /^(?:bleiben|sein|werden|bekommen|erhalten|kriegen|remain|be|stay|get|receive)$/.test(clause.verb.lemma));

/** "Es ist falsch, Waffen zu liefern", "it is not on the cards that we guarantee it": the speaker's judgement of what the other clause says. */
export function readExpletive(context: Context, clause: Clause, cues: readonly CueMatch[], speakers: Actor[]): boolean {
  if (!isExpletive(context, clause) && !isFolly(context, clause)) return false;
  const found = cues.find(cue => cue.via === 'predicate' || cue.via === 'idiom') ?? null;
  const negated = negates(context.reading.analysis, clause, found?.tokens);
  if (!found && !negated) return false;
  const sign = (found && found.cue.polarity < 0 ? -1 : 1) * (negated ? -1 : 1);
  const before = context.drafts.length;
  const isIdle = found !== null && possibility.test(found.text);
  const children = complements(context, clause).filter(child => !(isIdle && isOthersMind(context, child, speakers)));
  for (const child of children)
    for (const target of childTargets(context, child, found?.tokens)) emit(context, clause, found, speakers, sign < 0 ? -1 : 1, target);
  if (context.drafts.length > before || !found?.cue.about.includes('subject') || isIdle) return context.drafts.length > before;
  // What is to be done has no name in the codebook: "it would be a mistake to introduce a levy", "es sei falsch, …".
  const { analysis, cues: known } = context.reading;
  const takesSide = (child: Clause) => findCues(analysis, child, known).some(({ cue }) => cue.polarity !== 0); // "to withdraw from the treaty"
  const isDone = (child: Clause) =>
    analysis.language === 'de' ||
    (child.kind !== 'relative' && child.link === 'that' && takesSide(child)) ||
    (child.kind === 'infinitive' && (child.objects.length > 0 || (child.obliques.length > 0 && takesSide(child))));
  const open = children
    .filter(isDone)
    .map(child => openChild(context, child, speakers))
    .find(target => target !== null);
  if (open) emit(context, clause, found, speakers, sign < 0 ? -1 : 1, open);
  return context.drafts.length > before;
}

/** "Dass Moskau der Waffenruhe zustimme, sei undenkbar", says Kyiv: what others make up their minds to is foretold, and not wished. */
function isOthersMind({ reading: { analysis, cues, discourse } }: Context, child: Clause, speakers: Actor[]): boolean {
  const others = discourse.subjects[child.id]!;
  return (
    analysis.language === 'de' &&
    others.length > 0 &&
    !others.some(actor => speakers.some(voice => sameVoice(voice, actor) || sameVoice(actor, voice))) &&
    findCues(analysis, child, cues).some(({ via, cue }) => via === 'verb' && cue.kind === 'position')
  );
}

/** "Iceland would be mad to sign", "was right to leave": what is judged is what they do, not they. */
const isFolly = ({ reading: { analysis, children } }: Context, clause: Clause): boolean =>
  analysis.language === 'en' &&
  isCopular(clause) &&
  clause.predicate !== null &&
  folly.test(analysis.tokens[clause.predicate.head]!.lower) &&
  children[clause.id]!.some(({ kind }) => kind === 'infinitive');

const folly =
  /^(?:mad|crazy|insane|foolish|unwise|stupid|silly|daft|reckless|naive|naïve|irresponsible|ill-advised|wrong|mistaken|right|wise|smart|sensible|well-advised|justified|fool|fools)$/;

/** What may or may not happen is not yet good or bad. */
const possibility = /^(?:(?:un)?möglich|(?:un)?denkbar|(?:un)?vorstellbar|ausgeschlossen|possible|impossible)/;

const duties = /^(?:müssen|sollen|dürfen|must|should|shall|ought|need|have to)$/;

/** "Pretoria should break off relations with Israel", "state institutions must be preserved": what is to be done to what, where the codebook knows no name for it. */
function readDuty(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const isDuty = duties.test(clause.verb?.modal ?? '') || forbidsAny(context, clause);
  if (!isDuty || isHearsay(context.reading.analysis, clause) || isToBeBad(context, clause) || isWardedOff(context, clause)) return false;
  const target = dueToGo(context, clause) ?? (isDue(context, clause) ? openChild(context, clause, speakers) : null);
  if (!target) return false;
  emit(context, clause, null, speakers, 1, { ...target, reasons: [...target.reasons, `"${clause.verb!.modal}" makes it a duty`] });
  return true;
}

/** "Den Vertrag dürfe man nicht zuschütten": what must not be done to a thing by a verb that nobody knows is sooner harm than good. */
const isWardedOff = ({ reading: { analysis, cues } }: Context, clause: Clause): boolean =>
  analysis.language === 'de' &&
  clause.negated &&
  clause.verb?.modal === 'dürfen' &&
  !clause.verb.passive &&
  findCues(analysis, clause, cues).every(({ cue }) => cue.polarity === 0);

/** "Die Maut müsse tabu bleiben": the verdict decides, whatever the modal. */
const isToBeBad = ({ reading: { analysis, cues } }: Context, clause: Clause): boolean =>
  clause.predicate !== null && findCues(analysis, clause, cues).some(({ via, cue }) => via === 'predicate' && cue.polarity < 0);

/** "Not a ton of coal may be shipped", "no vessel may pass": may of none at all is no mere chance. */
const forbidsAny = ({ reading: { analysis } }: Context, { verb, subject, tokens, negated }: Clause): boolean =>
  analysis.language === 'en' &&
  negated &&
  verb?.modal === 'may' &&
  subject !== null &&
  /^(?:no|not)$/.test(analysis.tokens[tokens.find(at => analysis.tokens[at]!.pos !== 'PUNCT') ?? tokens[0]!]!.lower);

/** What is to be done stands in the passive, is done by somebody, or has a verb that brings it about or ends it; "die Maßnahme soll beruhigen" only tells a purpose. */
function isDue(context: Context, clause: Clause): boolean {
  const { reading } = context;
  const head = clause.subject ? reading.analysis.tokens[clause.subject.head]! : null;
  // "Im Dezember sollten sie eintreffen" tells when something comes, whatever "sie" are.
  const isThing = head?.pos === 'NOUN' || /^(?:sie|they)$/.test(head?.lower ?? '');
  const byThing = isThing && reading.discourse.subjects[clause.id]!.length === 0;
  if (clause.verb!.passive || !byThing || isEverybody(context, clause) || isByOthers(context, clause)) return true;
  return clause.objects.length === 0 && findCues(reading.analysis, clause, reading.cues).some(({ cue }) => cue.kind === 'decision');
}

/** "The world must recognise the treaty", "its neighbours should scrap the levy": states and bodies that the text does not name. */
const isByOthers = ({ reading: { analysis, cues } }: Context, clause: Clause): boolean =>
  analysis.language === 'en' &&
  clause.subject !== null &&
  clause.objects.length > 0 &&
  others.test(analysis.tokens[clause.subject.head]!.lemma) &&
  findCues(analysis, clause, cues).some(({ cue, via }) => via === 'verb' && cue.polarity !== 0 && /^(?:position|decision)$/.test(cue.kind));

const others =
  /^(?:world|community|neighbou?r|country|state|nation|government|member|ally|partner|bloc|capital|party|lawmaker|parliament|council)$/;

/** "Every state had to accept the levy", "kein Land solle sie zahlen müssen". */
const isEverybody = ({ reading: { analysis } }: Context, { subject, objects }: Clause): boolean =>
  subject !== null &&
  objects.length > 0 &&
  /^(?:country|state|nation|government|member|party|land|staat|regierung|mitglied)$/.test(analysis.tokens[subject.head]!.lemma) &&
  subject.tokens.some(at => /^(?:every|each|all|no|jede[rsmn]?|alle[rn]?|kein\w*|sämtliche[rn]?)$/.test(analysis.tokens[at]!.lower));
