import { formerly as formerlyGerman } from '../../language/de/words.ts';
import { formerly as formerlyEnglish } from '../../language/en/words.ts';
import type { Analysis, Clause, Phrase } from '../../language/types.ts';
import { spokenSign } from '../cues/content.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { framePhrases } from '../cues/framePhrases.ts';
import { ancestors, isCondition } from '../cues/modality.ts';
import { keepsOwnShareBack } from '../cues/ownShare.ts';
import { givesLeave } from '../cues/rules.ts';
import { type Context, issueSubject, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import type { Reading } from '../reading.ts';
import { isPartisan } from './attitudeComplements.ts';
import type { Matter, Side } from './matters.ts';
import { isPointing, phraseMatters } from './phraseMatters.ts';
import { isDay, isOccasion, topicsOf } from './topics.ts';

/** Verbs by which a matter comes up, whoever takes a side later. */
const bringsUp = new Set(
  (
    'propose present draft table submit introduce announce unveil publish plan discuss debate consider adopt pass approve sign circulate write send launch suggest prepare negotiate conclude agree vote draw work hammer ' +
    'float bring offer demand want seek file hold examine review set create build establish found introduce ' +
    'vorschlagen vorlegen vorstellen entwerfen einbringen ankündigen veröffentlichen planen beraten diskutieren debattieren erwägen beschließen verabschieden billigen unterzeichnen unterschreiben verfassen schreiben ' +
    'senden schicken starten anregen vorbereiten verhandeln vereinbaren abstimmen sprechen reden ausarbeiten präsentieren erarbeiten arbeiten streiten ringen anbieten fordern verlangen wollen prüfen'
  ).split(' '),
);

/**
 * Notes what a clause speaks of, for the words of later clauses that point back: the phrases that name an issue or something to be decided, what the clause as a
 * whole tells, and the positions that were read in it.
 */
export function noteMatters(context: Context, clause: Clause): void {
  const { analysis, cues, discourse } = context.reading;
  if (keepsOwnShareBack(context, clause)) return;
  const found = findCues(analysis, clause, cues);
  const matches = issuesIn(context, [clause]);
  const stance = stancePhrases(context.reading, clause, found);
  const deed = deedOf(context, clause, found);
  const spoken: Matter[] = [];
  const topics = topicsOf(context.reading, clause).filter(topic => !stance.some(({ head }) => head === topic.head));
  const phrases = phrasesOf(context, clause).filter(({ head }) => !topics.some(topic => topic.head === head));
  for (const phrase of [...phrases, ...topics]) {
    if (discourse.resolve(phrase, clause).length > 0 && !isPointing(analysis.tokens[phrase.head]!)) continue;
    if (topics.length > 0 && !stance.includes(phrase) && isOccasion(analysis, phrase)) continue;
    if (isBackground(clause) && phrase.tokens.some(at => before.test(analysis.tokens[at]!.lower))) continue;
    const isStance = stance.includes(phrase) || topics.includes(phrase);
    const weight = isBackground(clause) ? 1 : isStance ? (clause.kind === 'relative' ? 2 : 3) : phrase === clause.subject ? 2 : 1;
    spoken.push(...phraseMatters(context, clause, phrase, matches, weight, isStance ? deed : null));
  }
  const isOpen = matches.length === 0 || ancestors(context.reading, clause).some(step => step.question || isCondition(step));
  for (const match of isOpen ? [] : matches) {
    const sign = spokenSign(analysis, clause, match, cues);
    const place = { sentence: clause.sentence, at: match.tokens[0]! };
    spoken.push({
      subject: issueSubject(context, match.issue),
      sign,
      noun: null,
      deed: isDone(context, clause) ? sign : null,
      weight: 1,
      ...place,
    });
  }
  const noted = announcesNone(analysis, clause) ? spoken.map(matter => ({ ...matter, sign: matter.sign < 0 ? 1 : -1 }) as Matter) : spoken;
  context.matters.push(...noted, ...noneToCome(context, clause, noted), ...context.stated.splice(0));
}

/** "Es wird keine Maut erhoben. | Das | hatte die Linke gefordert", "keine Lizenzen werden vergeben": what the clause tells is that the thing does not come. */
function noneToCome({ reading: { analysis } }: Context, clause: Clause, noted: Matter[]): Matter[] {
  const { verb, negated, subject, objects } = clause;
  if (analysis.language !== 'de' || clause.kind !== 'main' || !negated || !verb || verb.tense === 'pluperfect') return [];
  const isCome = verb.passive || /^(?:geben|kommen|entstehen|fließen|gelten)$/.test(verb.lemma);
  const isNone = (one: Phrase | null) => one !== null && /^kein(?:e|en|erlei)?$/.test(analysis.tokens[one.tokens[0]!]!.lower);
  const phrase = [...objects, subject].find(isNone) ?? (verb.passive ? subject : null);
  const matter = isCome && phrase ? noted.find(({ at, noun }) => noun !== null && phrase.tokens.includes(at)) : undefined;
  if (!matter || less.test(matter.noun!.lemma)) return [];
  const sign = matter.sign < 0 ? 1 : -1;
  return [{ ...matter, sign, noun: null, deed: sign, weight: 1 }];
}

/** "Once a champion | of the pact |, Norway now opposes it", "Norwegen, einst ein Gegner | des Pakts |, …": what somebody was for or against, before what follows points to it. */
export function noteBackedOnce(context: Context, clause: Clause): void {
  const { tokens, language } = context.reading.analysis;
  const formerly = language === 'de' ? formerlyGerman : formerlyEnglish;
  const wasSo = (noun: number) => [1, 2, 3].some(back => formerly.test(tokens[noun - back]?.lower ?? ''));
  const partisan = clause.tokens.find(
    at => isPartisan(tokens[at]!) && /^(?:of|to|des|der)$/.test(tokens[at + 1]?.lower ?? '') && wasSo(at),
  );
  const phrase = partisan === undefined ? null : phraseFrom(context.reading, partisan + (language === 'de' ? 1 : 2));
  if (phrase) context.matters.push(...phraseMatters(context, clause, phrase, issuesIn(context, [clause]), 1, null));
}

/** "Keine Gespräche mehr: | Das hat der Minister verkündet |": what there is to be none of. */
const announcesNone = ({ tokens, language }: Analysis, { verb, negated, tokens: own }: Clause): boolean =>
  language === 'de' &&
  verb === null &&
  negated &&
  tokens[own.at(-1)! + 1]?.text === ':' &&
  own.slice(0, 6).some(at => /^kein(?:e|en|erlei)?$/.test(tokens[at]!.lower) && !less.test(tokens[at + 1]!.lower));

/** "Keine Ausnahmen bei der Maut": none of what would weaken it. */
const less =
  /^(?:ausnahme|aufschub|abstrich|kompromiss|zugeständnis|alternative|änderung|lockerung|einschränkung|ende|abkehr|abbruch|stopp|rabatt|zweifel|verzögerung|rückzieher|kurswechsel|nachverhandlung|kürzung|verzicht)/;

/** "Faisal, der die Konferenz ausgerichtet hatte, …": what is told of somebody by the way. */
const isBackground = ({ kind, verb }: Clause): boolean => kind === 'relative' && verb?.tense === 'pluperfect';

/** "Die USA, die | frühere Entwürfe | gestoppt hatten, enthielten sich": expressly not what is decided now. */
const before = /^(?:früher|vorig|vorherig|vorangegangen|vorausgegangen|ältere|earlier|previous|prior|former)(?:e[nmrs]?)?$/;

const phrasesOf = (context: Context, clause: Clause): Phrase[] => {
  const subject = clause.subjectInherited ? null : clause.subject;
  const all = [
    subject,
    ...clause.objects,
    ...clause.obliques.map(({ phrase }) => phrase),
    isNaming(context, clause) ? null : clause.predicate,
  ];
  return [...new Set(all.filter(phrase => phrase !== null))].sort((left, right) => left.start - right.start);
};

/** "It is a compromise" names nothing new. */
const isNaming = (context: Context, { verb, predicate }: Clause): boolean =>
  verb !== null && predicate !== null && /^(?:an?|eine?)$/.test(context.reading.analysis.tokens[predicate.tokens[0]!]!.lower);

/** What a stance, a decision or a debate in the clause is about. */
function stancePhrases(reading: Reading, clause: Clause, found: readonly CueMatch[]): Phrase[] {
  const framed = found
    .filter(({ cue }) => !/^(?:report|accuse|join|denial)$/.test(cue.kind))
    .flatMap(match => framePhrases(reading, clause, match));
  if (clause.verb?.lemma === 'be' && clause.subject && isOnTable(reading, clause)) return [...framed, clause.subject];
  if (isSoughtFor(reading, clause)) return [...framed, ...clause.obliques.filter(({ prep }) => prep === 'for').map(({ phrase }) => phrase)];
  if (!clause.verb || !bringsUp.has(clause.verb.lemma)) return framed;
  const isTopic = ({ prep, phrase }: Clause['obliques'][number]) =>
    /^(?:on|about|over|über|an|um|at)$/.test(prep) && !isDay(reading.analysis, phrase);
  const about = clause.obliques.find(isTopic)?.phrase;
  const first = clause.verb.passive ? clause.subject : (clause.objects[0] ?? about);
  return first ? [...framed, first] : framed;
}

/** "For a ban | there was no majority |": what votes or support were wanted for. */
const isSoughtFor = ({ analysis: { tokens } }: Reading, { verb, subject, tokens: own }: Clause): boolean =>
  verb?.lemma === 'be' &&
  own.some(at => tokens[at]!.lower === 'there') &&
  /^(?:majority|unanimity|consensus|agreement|support|backing|appetite|quorum|votes?)$/.test(tokens[subject?.head ?? -1]?.lower ?? '');

/** "The levy is back on the table", "| on the agenda". */
const isOnTable = ({ analysis: { tokens } }: Reading, { tokens: own }: Clause): boolean =>
  own.some(at => /^(?:table|agenda)$/.test(tokens[at]!.lower) && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'on');

/** To propose or adopt is a deed for the matter, to stop it one against it; null when no actor did anything now: what others think of a thing is none. */
function deedOf(context: Context, clause: Clause, found: readonly CueMatch[]): Side | null {
  if (!clause.verb || clause.verb.tense === 'pluperfect' || context.reading.discourse.subjects[clause.id]!.length === 0) return null;
  const match = found.find(one => one.cue.polarity !== 0 && one.cue.kind !== 'report');
  const cue = match?.cue;
  if (cue && /^(?:position|concern|hope|consider)$/.test(cue.kind) && !givesLeave(match.text)) return null;
  const side = (cue?.polarity ?? 1) < 0 !== clause.negated ? -1 : 1;
  return isRefused(context, clause) ? (-side as Side) : side;
}

/** "Has refused | to lift the ban |": what is not done is a deed on the other side. */
function isRefused({ reading: { analysis, cues } }: Context, { kind, parent }: Clause): boolean {
  const governing = kind === 'infinitive' && parent !== null ? findCues(analysis, analysis.clauses[parent]!, cues)[0] : undefined;
  return governing !== undefined && governing.cue.kind === 'position' && governing.cue.polarity < 0;
}

/** Does the sentence tell what an actor has done, rather than what somebody says, thinks or might do? */
function isDone(context: Context, clause: Clause): boolean {
  const { analysis, cues, discourse } = context.reading;
  const main = ancestors(context.reading, clause).at(-1)!;
  const told = !main.negated && !main.question && main.quote < 0 && !main.verb?.modal && !main.verb?.passive;
  return told && discourse.subjects[main.id]!.length > 0 && findCues(analysis, main, cues).every(({ cue }) => cue.kind === 'decision');
}
