import type { Clause, Phrase } from '../../language/types.ts';
import { nounAskingFor } from '../cues/askedFor.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { framePhrases } from '../cues/framePhrases.ts';
import { asks } from '../cues/scope.ts';
import {
  calledWhat,
  deedOf,
  feared,
  gerundsBehind,
  isAddressee,
  isCorrelate,
  isFearedReason,
  isOwn,
  isSeen,
  isToDoIt,
  towardsMain,
  withoutCue,
} from '../cues/targetPhrases.ts';
import type { Context } from '../draft.ts';
import { isCircumstance, phraseBehind, phraseFrom, relatedPhrase } from '../issues/open.ts';
import { wantsThing } from '../matters/antecedents.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import { openTarget, pointBack, pointInCue, pointUnsaid } from '../matters/pointBack.ts';
import { pointerOf } from '../matters/pointers.ts';
import { withRelative } from '../matters/relativePhrases.ts';
import type { Actor } from '../mentions/names.ts';
import type { Reading } from '../reading.ts';
import { apposedTarget } from './apposed.ts';
import { bareDeed } from './bareDeeds.ts';
import { isRelativePronoun, relativeTarget } from './germanRelatives.ts';
import { joinedDeeds } from './joinedDeeds.ts';
import { isAgreedDeed } from './joins.ts';
import { judgedAsDeed, judgedDeed } from './judgements.ts';
import { answeredTarget, tellsMind } from './minds.ts';
import { openChild, towards } from './openChild.ts';
import { plannedTarget } from './planned.ts';
import { binds, isMembership, isPledged, isTelling } from './pledges.ts';
import { praisedFor } from './praisedFor.ts';
import { quotedVerdict } from './quotedVerdicts.ts';
import { isToRethink } from './rethinking.ts';
import { isSetAbout } from './setAbout.ts';
import { joinedThings } from './severalThings.ts';
import { sidingTarget } from './siding.ts';
import type { Target } from './targets.ts';
import { toDoTarget } from './toDo.ts';

/** What a cue is about without a codebook issue: an actor, an anaphor, or an open issue in the cue's frame. */
export function findPhraseTargets(context: Context, clause: Clause, found: CueMatch, children: Clause[]): Target[] {
  const { reading } = context;
  const framed = phrasesInFrame(context, clause, found, children);
  const early =
    unwanted(context, clause, found) ??
    letDo(context, clause, found) ??
    (framed.length === 0 ? (called(context, clause, found) ?? brushedOff(context, clause, found)) : null);
  if (early) return [early];
  const told = withRelative(context, clause, orSubject(context, clause, found, framed));
  const pronoun = told.find(phrase => isRelativePronoun(context, clause, phrase));
  const relative = pronoun ? relativeTarget(context, clause, pronoun, found) : null;
  if (relative) return [relative];
  const phrases = announcedOnly(context, clause, found, children, orRelated(context, clause, found, told));
  const isDeed = found.cue.kind === 'decision' && !isPledged(context, clause);
  for (const phrase of phrases) {
    const targets = targetsOfPhrase(context, clause, found, phrase, isDeed);
    if (targets) return targets;
  }
  // "continued to reject their accession" goes on taking a side; "began to load the ships" does not.
  const takesSide = (child: Clause) =>
    findCues(reading.analysis, child, reading.cues).some(({ cue }) => cue.kind === 'position' || cue.kind === 'request');
  const all = [...children, ...gerundsBehind(context, clause, found)];
  const tells = (child: Clause) => takesSide(child) || isSetAbout(context, found, child);
  for (const child of isDeed ? all.filter(tells) : all) {
    const harm = isHarm(context, child, found) ? openTarget(context, child.subject!, child, 0.55) : null;
    if (harm) return [harm];
    if (isMessage(context, child, found)) continue;
    const target = bareDeed(context, clause, child) ?? openChild(context, child, reading.discourse.subjects[clause.id]!);
    if (target) return [feared(context, child, found, target), ...joinedDeeds(context, child, reading.discourse.subjects[clause.id]!)];
  }
  if (all.some(child => isToRethink(context, child))) return [];
  // "sprach von einem Fehler" names nothing: of what the sentence before was about.
  const far = found.via === 'predicate' && isSeen(found) && (context.matters.at(-1)?.sentence ?? -1) < clause.sentence - 1;
  const isTopical = found.cue.about.includes('topic') || tellsMind(context, clause, found);
  const named = all.some(({ objects: [object] }) => object !== undefined && reading.scan.byToken.get(object.head)?.kind === 'name'); // "no wish | to punish India |"
  const topical = isTopical && phrases.length === 0 && children.length === 0 && !named && !far && !isLeftOpen(context, clause);
  const target = topical ? (pointInCue(context, clause, found.tokens) ?? pointUnsaid(context, clause, found.text)) : null;
  const last = target ?? toDoTarget(context, found, all);
  return last ? [last] : [];
}

/** "Would respect | whatever lawmakers decided", "agreed | on when to lift it": what that is, is not known yet. */
const isLeftOpen = ({ reading: { analysis, children } }: Context, { id, verb, tokens }: Clause): boolean =>
  analysis.language === 'en' &&
  ((/^(?:respect|accept|honou?r|abide|obey)$/.test(verb?.lemma ?? '') &&
    /^(?:whatever|whoever|whichever)$/.test(analysis.tokens[tokens.at(-1)! + 1]?.lower ?? '')) ||
    (verb?.lemma === 'agree' && children[id]!.some(asks)));

/** "Fears | the levy could hit its exporters |": what does harm is feared, and not what is harmed. */
const isHarm = ({ reading }: Context, { kind, verb, subject, objects, subjectInherited, negated }: Clause, { cue }: CueMatch): boolean =>
  reading.analysis.language === 'en' &&
  cue.kind === 'concern' &&
  kind === 'complement' &&
  !subjectInherited &&
  !negated &&
  objects.length > 0 &&
  subject !== null &&
  (reading.analysis.tokens[subject.head]!.pos === 'NOUN' || /^(?:it|this|that)$/.test(reading.analysis.tokens[subject.head]!.lower)) &&
  reading.scan.byToken.get(subject.head) === undefined &&
  harms.test(verb?.lemma ?? '');

const harms =
  /^(?:hit|hurt|harm|damage|undermine|threaten|cost|jeopardi[sz]e|endanger|destroy|weaken|cripple|ruin|wreck|destabili[sz]e|spark|trigger|provoke|fuel|inflame|set|push|drive|disrupt|distort|erode|stoke|unleash|embolden|encourage|worsen|deepen|prolong|derail|violate|breach|infringe|poison|strain|spoil|stifle|choke|kill|penali[sz]e|punish|hamper|hinder|impede)$/;

/** "Insists | the levy breaches EU law |": said of the levy, where it is read, and no demand for a law. */
const isMessage = ({ reading: { analysis, discourse } }: Context, child: Clause, { cue, via }: CueMatch): boolean =>
  analysis.language === 'en' &&
  via === 'verb' &&
  cue.cues.includes('insist') &&
  child.kind === 'complement' &&
  child.objects.length > 0 &&
  child.subject !== null &&
  !child.subjectInherited &&
  child.verb?.mood === 'ind' &&
  !child.verb.modal &&
  discourse.speakers[child.id] !== null;

function phrasesInFrame(context: Context, clause: Clause, found: CueMatch, children: Clause[]): Phrase[] {
  const { reading } = context;
  const behind = phraseBehind(reading, clause, found) ?? askedFor(context, clause, found);
  return (behind ? [behind] : framePhrases(reading, clause, found))
    .map(phrase => calledWhat(context, clause, phrase))
    .flatMap(phrase => withoutCue(context, clause, phrase, found))
    .filter(
      phrase => !isOwn(context, clause, phrase) && !isCorrelate(reading.analysis, phrase, children) && !isCircumstance(reading, phrase),
    );
}

/** "Asked the states | for more troops |": the thing, and not whom one asks. */
function askedFor({ reading }: Context, { objects: [asked], tokens: own }: Clause, { cue, text, via }: CueMatch): Phrase | null {
  const { tokens, language } = reading.analysis;
  if (language !== 'en' || via !== 'verb' || cue.kind !== 'request' || !asked || !begs.test(text)) return null;
  const at = own.find(one => one > asked.head && tokens[one]!.lower === 'for');
  const phrase = at === undefined ? null : phraseFrom(reading, at + 1);
  return phrase && !/^(?:week|month|year|day|hour|time|decade|reason|moment)$/.test(tokens[phrase.head]!.lemma) ? phrase : null;
}

const begs = /^(?:ask|beg|press|petition|implore|beseech|lobby|push|pester|badger|entreat|nag|urge|plead)$/;

/** "Warned Oslo against introducing it", "advised against introducing it" */
function unwanted(context: Context, clause: Clause, { cue }: CueMatch): Target | null {
  if (cue.polarity >= 0 && cue.kind !== 'request') return null;
  const forbidden = context.reading.children[clause.id]!.find(child => isForbidden(context, child));
  const target = forbidden ? openChild(context, forbidden, []) : null;
  return target && cue.polarity > 0 ? { ...target, sign: target.sign > 0 ? -1 : 1 } : target;
}

/** "Will not allow Sweden | to build the dam |", "bars it | from using the base |": what others may or may not do, and not whom one allows it. */
function letDo({ reading, ...context }: Context, { id, objects: [object] }: Clause, { text, via }: CueMatch): Target | null {
  const { analysis, children, scan, discourse } = reading;
  if (analysis.language !== 'en' || via !== 'verb' || !object || !/^(?:allow|permit|let|enable|forbid|bar|ban|prohibit)$/.test(text))
    return null;
  const isFrom = ({ kind, objects, tokens }: Clause) =>
    kind === 'participle' && objects.length > 0 && [tokens[0]!, tokens[0]! - 1].some(at => analysis.tokens[at]?.lower === 'from');
  const deed = scan.byToken.has(object.head) ? children[id]!.find(child => isTheirDeed(child) || isFrom(child)) : undefined;
  return deed ? openChild({ reading, ...context }, deed, discourse.subjects[deed.id]!) : null;
}

const isTheirDeed = ({ kind, subjectInherited: own, objects }: Clause): boolean => kind === 'infinitive' && own && objects.length > 0;

const isForbidden = ({ reading: { analysis } }: Context, { kind, tokens }: Clause): boolean =>
  analysis.language === 'en' && kind === 'participle' && analysis.tokens[tokens[0]!]!.lower === 'against';

/** "Brushed off | demands it should scrap the levy |", where the parser took the noun into the clause that tells what is asked for. */
function brushedOff(context: Context, clause: Clause, { via }: CueMatch): Target | null {
  const { analysis, children } = context.reading;
  if (via !== 'verb' || !clause.verb) return null;
  const asked = children[clause.id]!.find(
    child =>
      child.kind === 'adverbial' && child.tokens[0] === Math.max(...clause.verb!.tokens) + 1 && nounAskingFor(analysis, child) !== null,
  );
  return asked ? openChild(context, asked, []) : null;
}

/** "nannte das einen Fehler": the pronoun opens the phrase that the evaluation ends. */
function called(context: Context, clause: Clause, { via }: CueMatch): Target | null {
  const { tokens } = context.reading.analysis;
  const phrase = via === 'predicate' ? clause.objects.find(one => one.tokens.length > 1 && pointerOf(tokens, one.tokens[0]!)) : undefined;
  const pronoun = phrase && { ...phrase, head: phrase.tokens[0]!, tokens: phrase.tokens.slice(0, 1) };
  const target = pronoun ? pointBack(context, pronoun, clause) : null;
  return target && { ...target, confidence: 0.65 };
}

/** "Eine Rückkehr lehne sie ab": the parser took the thing for the subject and the person for the object. */
function orSubject({ reading }: Context, clause: Clause, { via }: CueMatch, phrases: Phrase[]): Phrase[] {
  const { subject, verb } = clause;
  const isVerdict = via === 'predicate' && /^(?:halten|nennen|finden|bezeichnen|erachten|betrachten)$/.test(verb?.lemma ?? '');
  const isThing =
    subject !== null &&
    (via === 'verb' || isVerdict) &&
    !verb?.passive &&
    !reading.scan.byToken.has(subject.head) &&
    reading.discourse.resolve(subject, clause).length === 0;
  // "Loyalists such as Ann Lee insist | that it be adopted": who wants something is not what they want.
  const wants =
    reading.analysis.language === 'en' && reading.children[clause.id]!.some(({ kind, link }) => kind === 'complement' || link === 'that');
  return phrases.length === 0 && isThing && !wants ? [subject] : phrases;
}

/** Where nothing stands in the frame: what the cue is related to, unless the text has one topic, which is what its set phrases are about; else what is predicated. */
function orRelated(context: Context, clause: Clause, found: CueMatch, phrases: Phrase[]): Phrase[] {
  const { reading } = context;
  if (phrases.length > 0) return phrases;
  const isTopical = found.cue.about.includes('topic') && context.mainTopic !== null;
  const related = isTopical ? null : relatedPhrase(reading, clause, found);
  if (related && !isOwn(context, clause, related)) return [related];
  const { predicate } = clause;
  const isNamed = predicate !== null && /^(?:NOUN|PROPN|PRON)$/.test(reading.analysis.tokens[predicate.head]!.pos);
  return isNamed && / (?:against|for|behind|gegen|für|hinter)$/.test(found.text) ? [behindAdverb(reading, predicate)] : [];
}

/** "Is | now against | the levy", "is still for it": the adverb and the preposition are no part of the thing. */
function behindAdverb({ analysis: { tokens } }: Reading, phrase: Phrase): Phrase {
  const first = phrase.tokens.findIndex(
    (at, order) => order > 0 && tokens[at - 1]!.pos === 'ADP' && tokens[phrase.tokens[0]!]!.pos === 'ADV',
  );
  const own = phrase.tokens.slice(Math.max(0, first));
  return first < 0 ? phrase : { ...phrase, tokens: own, start: tokens[own[0]!]!.start };
}

const announces = /^da(?:r(?=[aü]))?(für|gegen|auf|an|von|zu|mit|nach) \+/;

/** "Warb zum Abschluss dafür, das Verbot zu tilgen": what is announced stands in the clause behind. */
function announcedOnly({ reading }: Context, clause: Clause, { text }: CueMatch, children: Clause[], phrases: Phrase[]): Phrase[] {
  const announced = children.length > 0 ? announces.exec(text)?.[1] : undefined;
  if (announced === undefined) return phrases;
  const own = clause.obliques.filter(({ prep, phrase }) => prep === announced && reading.analysis.tokens[phrase.head]!.pos === 'NOUN');
  return phrases.filter(phrase => own.some(oblique => oblique.phrase === phrase));
}

/** Those whom a phrase names, also where it was cut out of a longer one ("declared | the Egyptians | unwelcome"). */
function actorsOf({ reading: { analysis, discourse, scan } }: Context, clause: Clause, phrase: Phrase, { via }: CueMatch): Actor[] {
  const found = discourse.resolve(phrase, clause);
  const named = found.length === 0 && via === 'predicate' && analysis.language === 'en' ? scan.byToken.get(phrase.head) : undefined;
  return named && !named.genitive && named.last === phrase.tokens.at(-1) ? [named.actor] : found;
}

/** What one gives in to without being for it. */
const ills =
  /^(?:pressure|protest|unrest|violence|threat|force|blackmail|criticism|outrage|anger|outcry|backlash|strike|riot|demonstration|intimidation|coercion|temptation|inevitable|reality)$/;

/** "Wants | Russia | punished", "braucht | die Türkei |": a wish concerns what is to become of somebody, and is no support for them. */
const wishes = /^(?:want|need|demand|require|wollen|brauchen|fordern|verlangen|benötigen)$/;

/** What one phrase stands for: nothing at all (an empty list) ends the search, null goes on to the next. */
/** "Slovenia has imposed it", "hat sie bereits eingeführt": what is done to rules and to nothing else. */
const makesRules =
  /^(?:verzichten auf|impose|abolish|scrap|repeal|ratify|enact|einführen|verhängen|abschaffen|erlassen|ratifizieren|verabschieden)$/;

function targetsOfPhrase(context: Context, clause: Clause, found: CueMatch, phrase: Phrase, isDeed: boolean): Target[] | null {
  const { reading } = context;
  const answered = answeredTarget(context, clause, found, phrase);
  if (answered) return [answered];
  const isPronoun = reading.analysis.tokens[phrase.head]!.pos === 'PRON';
  const actors = actorsOf(context, clause, phrase, found);
  if (
    (isAddressee(clause, found, phrase) && (actors.length === 0 || /^(?:assure|remind)$/.test(found.text))) ||
    (actors.length === 0 && isToDoIt(reading, clause, found, phrase)) ||
    isFearedReason(clause, found)
  )
    return null;
  if (
    /^(?:bow to|yield to|give in to|cave in to|cave to|bow|yield|give in|cave|cave in)$/.test(found.text) &&
    ills.test(reading.analysis.tokens[phrase.head]!.lemma)
  )
    return [];
  const held = apposedTarget(context, clause, phrase);
  if (held) return [held];
  const planned = plannedTarget(context, clause, phrase) ?? quotedVerdict(context, clause, found, phrase);
  if (planned) return [planned];
  const pointed =
    judgedDeed(context, clause, found, phrase) ?? judgedAsDeed(context, clause, found, phrase) ?? pointBack(context, phrase, clause);
  if (pointed && isDeed && clause.quote < 0 && !binds(found.text) && isPronoun && !makesRules.test(found.text)) return [];
  if (pointed) return [pointed];
  if (isPronoun && wantsThing(clause)) return null;
  if (actors.length > 0) {
    if (isAgreedDeed(context, clause)) return null;
    const doing = deedOf(context, clause, phrase);
    if (doing) return [doing];
    if (clause.objects.includes(phrase) && wishes.test(clause.verb?.lemma ?? '')) return null;
    const joins = actors.every(actor => actor.ref.id.startsWith('org:')) && isMembership(clause);
    if (!['position', 'concern'].includes(found.cue.kind) && !joins) return null;
    const sided = sidingTarget(context, clause, found, actors);
    if (sided) return [sided];
    const refused = found.cue.about.includes('topic') ? towardsMain(context, actors, clause) : null;
    const reason = praisedFor(context, clause, found);
    return refused ?? [...(reason ? [reason] : []), ...actors.map(actor => towards(context, actor, clause, 0.62))];
  }
  const matter = isDeed && !isTelling(context, clause, phrase) && !binds(found.text) ? null : openMatter(reading, phrase);
  return matter && [toTarget(matter, clause, 0.6), ...joinedThings(context, clause, phrase)];
}
