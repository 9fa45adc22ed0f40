import type { Clause, Phrase } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { nounHolder } from '../cues/nounHolders.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { isDecidable, isDeed } from '../issues/matterNouns.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import { pointBack } from '../matters/pointBack.ts';
import { appositiveTarget } from '../matters/restatements.ts';
import type { Actor } from '../mentions/names.ts';
import { plannedTarget } from '../targets/planned.ts';
import { matterOfDeed, ownTarget, type Target } from '../targets/targets.ts';
import { deedTarget } from '../targets/toDo.ts';

/** Verbs with which a thing meets somebody's judgement: "stößt in Tallinn auf Ablehnung", "kommt für Paris nicht in Frage". */
const judged =
  /^(?:sein|bleiben|kommen|stehen|stoßen|treffen|machen|gelten|gehen|finden|infragekommen|fallen|ankommen|sorgen|auslösen|hervorrufen|wecken|erregen|ernten|haben|be|remain)$/;

/**
 * Rule "for whom": German, and English where the lexicon says so, lets the thing be the subject and names in a phrase for whom it is out of the question, welcome or a mistake: "Für Paris ist ein
 * Kompromiss vom Tisch". True when a statement was made.
 */
export function readForWhom(context: Context, clause: Clause, cues: readonly CueMatch[]): boolean {
  const { analysis } = context.reading;
  if (!clause.subject && !toldBefore(context, clause)) return false;
  if (clause.verb?.lemma === 'scheitern') return readFailure(context, clause);
  const found =
    cues.find(
      ({ via, cue }) =>
        (via === 'predicate' || via === 'idiom' || cue.about[0] === 'subject') &&
        (cue.kind === 'position' || (analysis.language === 'en' && cue.about.includes('by:dative'))) &&
        cue.polarity !== 0,
    ) ?? (analysis.language === 'de' ? findMet(context, clause) : undefined);
  const pleases = found?.cue.about.includes('by:dative') ?? false;
  if (!pleases && analysis.language === 'en')
    return readSeenBy(context, clause, cues.find(({ cue }) => cue.about.includes('by:for') || cue.about.includes('by:with')) ?? found);
  if (!pleases && !judged.test(clause.verb?.lemma ?? '') && !isSettled(clause)) return false;
  const holders = pleases
    ? clause.objects.flatMap(phrase => context.reading.discourse.resolve(phrase, clause))
    : judges(context, clause, found);
  // "Die Sonne freut Madrid", "fiel in Lima vom Tisch": what nobody decides on pleases without a side, and things fall.
  if (pleases && found?.via === 'verb' && !isMatter(context, clause)) return false;
  if (clause.verb?.lemma === 'fallen' && !/boden|ungnade/.test(found?.text ?? '')) return false;
  if (holders.length === 0 || !found || /^(?:heikel|schwierig|schwer|unangenehm|peinlich)/i.test(found.text)) return false; // what is hard for them
  return judge(context, clause, found, holders);
}

/** An issue, something that is decided on, or what has been told before. */
const isMatter = (context: Context, clause: Clause): boolean => {
  const head = clause.subject ? context.reading.analysis.tokens[clause.subject.head]! : null;
  return (
    head === null ||
    head.pos === 'PRON' ||
    head.pos === 'DET' ||
    isDecidable(head.lemma) ||
    isDeed(head.lemma) ||
    issuesIn(context, [clause]).length > 0
  );
};

/** "Für Berlin ist das Thema | erledigt |". */
const isSettled = ({ verb }: Clause): boolean => verb?.passive === true && /^(?:erledigen|abschließen)$/.test(verb.lemma);

/** "Islands Regierung ist die Maut ein Dorn im Auge": the dative before the verb looks like its subject. */
export function readDisplease(context: Context, clause: Clause, cues: readonly CueMatch[], holders: Actor[]): boolean {
  const found = cues.find(({ cue }) => cue.about.includes('by:dative') && cue.polarity !== 0);
  const { analysis, discourse } = context.reading;
  const thing = clause.objects.find(
    phrase => analysis.tokens[phrase.head]!.pos === 'NOUN' && discourse.resolve(phrase, clause).length === 0,
  );
  if (!found || !thing || analysis.language !== 'de') return false;
  return judge(context, { ...clause, subject: thing, subjectInherited: false }, found, holders);
}

function judge(context: Context, clause: Clause, found: CueMatch, holders: Actor[]): boolean {
  const turned = negates(context.reading.analysis, clause) && !/\b(?:nicht|kein\w*|nichts|not|no)\b/.test(found.text);
  // "Ist für Paris kein Tabu mehr": the door is open, and no more than that.
  const opens =
    turned &&
    context.reading.analysis.language === 'de' &&
    /^(?:tabu|ausgeschlossen|undenkbar|unvorstellbar|indiskutabel)/i.test(found.text);
  if (turned && found.cue.polarity < 0 && !opens) return false;
  const sign = opens ? 0 : found.cue.polarity * (turned ? -1 : 1) < 0 ? -1 : 1;
  const targets = thingTargets(context, clause, found);
  for (const target of targets) emit(context, clause, found, holders, sign, target);
  return targets.length > 0;
}

/** Verbs that bring a thing somebody's attitude, and the preposition that opens it; without one it is the object. */
const meets: Readonly<Record<string, string | null>> = {
  stoßen: 'auf',
  treffen: 'auf',
  fallen: 'auf',
  sorgen: 'für',
  auslösen: null,
  hervorrufen: null,
  wecken: null,
  erregen: null,
  ernten: null,
  finden: null,
};

/** "stößt in Oslo auf Unverständnis", "sorgt in Bern für Kritik", "findet in Wien kaum Beifall". */
function findMet({ reading: { analysis, cues } }: Context, clause: Clause): CueMatch | undefined {
  if (clause.verb?.mood === 'konj2') return undefined;
  const prep = meets[clause.verb?.lemma ?? ''];
  if (prep === undefined) return undefined;
  const phrases = prep === null ? clause.objects : clause.obliques.filter(oblique => oblique.prep === prep).map(({ phrase }) => phrase);
  for (const { head, tokens } of phrases) {
    const token = analysis.tokens[head]!;
    const cue = nounCue(token, cues);
    if (!cue || !/^(?:position|concern)$/.test(cue.kind) || cue.about.includes('subject')) continue;
    const scant = [...tokens, tokens[0]! - 1].some(at => /^(?:wenig(?:er)?|kaum|gering\w*)$/.test(analysis.tokens[at]?.lower ?? ''));
    return { cue: scant ? { ...cue, polarity: cue.polarity > 0 ? -1 : 1 } : cue, text: token.text, tokens: [head], via: 'noun' };
  }
  return undefined;
}

const views = /^(?:see|view|regard|consider|perceive|deem)$/;

/** "For Norway the treaty is unacceptable", "is anathema to Paris" (words marked by:for); "is seen in Norway as an insult" (any evaluation). */
function readSeenBy(context: Context, clause: Clause, found: CueMatch | undefined): boolean {
  if (!found || !clause.verb || !clause.subject) return false;
  const seen = clause.verb.passive && views.test(clause.verb.lemma);
  const forWhom = found.cue.about.includes('by:for') && /^(?:be|remain|become|stay)$/.test(clause.verb.lemma);
  const goesFar = found.via === 'idiom' && /^go(?:es)? (?:too|not) far|far enough/.test(found.text) && opensWithFor(context, clause);
  const goesDown = found.cue.about.includes('by:with'); // "does not sit well with Malta", "went down badly in Oslo"
  if (!seen && !forWhom && !goesDown && !goesFar) return false;
  const preps = seen ? /^(?:in|by|across)$/ : goesDown ? /^(?:with|in|among)$/ : /^(?:for|to)$/;
  const holders = clause.obliques
    .filter(({ prep }) => preps.test(prep))
    .flatMap(({ phrase }) => context.reading.discourse.resolve(phrase, clause))
    .filter(actor => actor.kind === 'body' || !seen);
  return holders.length > 0 && judge(context, clause, found, holders);
}

/** "| For Norway |, the treaty goes too far". */
const opensWithFor = ({ reading: { analysis } }: Context, { tokens: [first] }: Clause): boolean => analysis.tokens[first!]!.lower === 'for';

/** "Am Widerstand Bulgariens ist der Beitritt gescheitert": whose resistance it is. */
function readFailure(context: Context, clause: Clause): boolean {
  const { analysis, cues } = context.reading;
  if (!clause.subject) return false;
  const cause = clause.obliques.find(({ prep }) => prep === 'an')?.phrase;
  const cue = cause ? nounCue(analysis.tokens[cause.head]!, cues) : null;
  const stops =
    cause && analysis.language === 'de' ? context.reading.discourse.resolve(cause, clause).filter(({ kind }) => kind === 'body') : [];
  const holder = cue && cue.polarity < 0 ? nounHolder(context, clause, cause!.head) : null;
  const holders = holder ? [holder] : stops;
  if (holders.length === 0) return false;
  const found = cue && { cue, text: analysis.tokens[cause!.head]!.text, tokens: [cause!.head], via: 'noun' as const };
  const targets = thingTargets(context, clause, found ?? failure(cause!.head));
  for (const target of targets) emit(context, clause, found, holders, -1, target);
  return targets.length > 0;
}

/** "Die Maut scheiterte an Island": who stopped it without being told how. */
const failure = (at: number): CueMatch => ({
  cue: { cues: [], pos: 'noun', polarity: -1, intensity: 0.75, about: [], kind: 'position' },
  text: 'scheitern',
  tokens: [at],
  via: 'noun',
});

/**
 * Rule "to do it is out of the question": "| Sie zu unterzeichnen |, komme für Schweden nicht infrage, sagte X", "die Truppen abzuziehen, kommt für Oslo nicht in Betracht": the deed that
 * stands before is judged by those for whom it is so, else by who says so. True when the clause is such a one.
 */
export function readDeedForWhom(context: Context, clause: Clause, cues: readonly CueMatch[], speakers: Actor[]): boolean {
  const { analysis, children } = context.reading;
  if (analysis.language !== 'de' || clause.subject || !/^(?:kommen|infragekommen)$/.test(clause.verb?.lemma ?? '')) return false;
  const deed = children[clause.id]!.find(({ kind, link, start }) => kind === 'infinitive' && link === undefined && start < clause.start);
  const found = cues.find(({ via, cue }) => via === 'idiom' && cue.kind === 'position' && cue.polarity < 0);
  const named = found ? judges(context, clause, found) : [];
  const holders = named.length > 0 && speakers.length === 0 ? named : speakers;
  if (!deed || !found || holders.length === 0) return false;
  const isTheirs = named.length === 0 || named.some(actor => holders.some(voice => sameVoice(voice, actor) || sameVoice(actor, voice)));
  const target = isTheirs ? (matterOfDeed(context, deed, holders) ?? deedTarget(context, deed)) : null;
  if (target) emit(context, clause, found, holders, -1, { ...target, possible: false });
  return true;
}

/** The actors behind für or mit, and those whose capital the thing is met with in. */
function judges(context: Context, clause: Clause, found: CueMatch | undefined): Actor[] {
  const { discourse, scan } = context.reading;
  const { lemma } = clause.verb!;
  const named = clause.obliques.filter(
    ({ prep, phrase }) =>
      (prep === 'für' && lemma !== 'sorgen') ||
      (prep === 'mit' && /^(?:machen|haben)$/.test(lemma)) ||
      (/^(?:in|bei)$/.test(prep) &&
        (lemma in meets || /^(?:ankommen|gelten)$/.test(lemma) || (/^(?:sein|bleiben)$/.test(lemma) && isStanding(found))) &&
        (prep === 'bei' || scan.byToken.get(phrase.head)?.kind === 'metonym') &&
        !isAttribute(context, clause, phrase)),
  );
  return named.slice(0, 1).flatMap(({ phrase }) => discourse.resolve(phrase, clause));
}

/** "Ist in Oslo | vom Tisch |", "| willkommen |": how a thing stands with those there. */
const isStanding = (found: CueMatch | undefined): boolean =>
  found?.via === 'idiom' || /^(?:un)?(?:willkommen|erwünscht|beliebt|populär|tabu)$/.test(found?.text ?? '');

/** "fünf Tage nach dem Gipfel | in Washington": where something else was. */
function isAttribute({ reading: { analysis } }: Context, clause: Clause, phrase: Phrase): boolean {
  const before = phrase.tokens[0]! - 2;
  return (
    /^(?:NOUN|PROPN)$/.test(analysis.tokens[before]?.pos ?? '') &&
    clause.tokens.includes(before) &&
    !clause.subject?.tokens.includes(before)
  );
}

/** "Dass Norwegen eine Maut plant, | stößt in Wien auf Kritik": the clause before is the subject. */
export const toldBefore = ({ reading }: Context, clause: Clause): Clause | undefined =>
  clause.subject === null && reading.analysis.language === 'de'
    ? reading.children[clause.id]!.find(({ kind, link, start }) => kind === 'complement' && link === 'dass' && start < clause.start)
    : undefined;

export function thingTargets(context: Context, clause: Clause, found: CueMatch): Target[] {
  const told = toldBefore(context, clause);
  const doing = told && matterOfDeed(context, told, []);
  if (told) return doing ? [{ ...doing, confidence: 0.55 }] : [];
  const subject = clause.subject!;
  const apposed = appositiveTarget(context, clause, subject);
  if (apposed) return [apposed];
  const own = issuesIn(context, [clause]).filter(match => match.tokens.some(at => subject.tokens.includes(at)));
  if (own.length > 0) return own.slice(0, 1).map(match => ownTarget(context, clause, match, found));
  const pointed = pointBack(context, subject, clause);
  if (pointed) return [pointed];
  const planned = plannedTarget(context, clause, subject); // "the decision | to scrap the levy | drew praise from Oslo"
  if (planned) return [planned];
  const open = openMatter(context.reading, subject);
  return open ? [toTarget(open, clause, 0.6)] : [];
}
