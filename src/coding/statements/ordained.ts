import type { Clause, Phrase } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { isForOthers } from '../cues/keptBack.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit, issueSubject, issuesIn } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import type { Target } from '../targets/targets.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What becomes of a thing, by a verb and the word behind it. */
const goesOn = words(
  'resume restart reopen go-ahead go-through go-on go-forward stay remain continue start begin return come-back come-into come',
);
const ends = words(
  'go cease stop end lapse expire close leave come-home go-home pull-out stay-out stay-off stay-away go-back come-down come-off be-out be-gone be-home be-off be-over be-history',
);

/** What happens by itself, whoever is in charge. */
const befalls =
  /^(?:war|fighting|fight|violence|conflict|crisis|inflation|price|growth|peace|pressure|attack|strike|offensive|rain|storm|flood|fire|death|toll|suffering|bloodshed|problem|question|risk|danger|threat|doubt|tension|protest|riot|unrest|work|effort|investigation|inquiry|search|rescue|people|life|time|day|world|market|situation|letter|message|delegation|invitation|thanks|condolence|economy|election|vote|campaign|season|game|school|result|outcome)$/;

/** Who expects something does not settle it. */
const expects =
  /^(?:predict|expect|hope|warn|fear|believe|think|forecast|estimate|reckon|suspect|doubt|complain|lament|claim|allege|accuse|ask|wonder)$/;

/** "The troops would be out by June, Macron said": what becomes of a thing, told by whoever has it in hand. True when a statement was made. */
export function readOrdained(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis } = context.reading;
  if (analysis.language !== 'en' || !clause.verb || !isInCharge(context, clause, speakers)) return false;
  const phrase = thereIsTo(context, clause) ?? givenToOthers(context, clause) ?? clause.subject;
  const way = phrase === clause.subject ? wayOf(context, clause) : 1; // what there is to be goes on
  if (way === 0 || !phrase || !isThingOfTheirs(context, phrase, speakers)) return false;
  const target = named(context, clause, phrase) ?? openTarget(context, phrase, clause, 0.55);
  if (!target) return false;
  const isKept = isForOthers(target.subject.id) && stays.test(clause.verb.lemma);
  if (isKept && staysWithOthers(context, clause, speakers)) return false;
  const side = isKept ? (-way as 1 | -1) : way;
  emit(context, clause, null, speakers, side, { ...target, possible: false, reasons: [...target.reasons, 'told what becomes of it'] });
  return true;
}

/** "The missiles | stay | where they are": where others want a thing, its owner's words that it stays or leaves say whether they get it. */
const stays = /^(?:stay|remain|leave)$/;

/** "The batteries stay | in Ukraine |": with those who have got them. */
const staysWithOthers = ({ reading: { scan } }: Context, { obliques }: Clause, speakers: Actor[]): boolean =>
  obliques.some(({ phrase }) => {
    const place = scan.byToken.get(phrase.head)?.actor;
    return place !== undefined && !speakers.some(voice => sameVoice(voice, place));
  });

/** Those who speak for a state or another body, and tell what will be. */
function isInCharge({ reading: { analysis, discourse } }: Context, { id, conditional }: Clause, speakers: Actor[]): boolean {
  const at = discourse.speakers[id]?.speechClause ?? null;
  const speech = at === null ? null : analysis.clauses[at]!;
  return (
    !conditional &&
    speakers.some(({ behalf, kind, ref }) => behalf !== null || (kind === 'body' && ref.id.startsWith('country:'))) &&
    !speech?.negated &&
    !expects.test(speech?.verb?.lemma ?? '')
  );
}

/** A thing, and none of somebody else's: "Russian troops would leave" is no deed of Kyiv's. */
function isThingOfTheirs({ reading: { analysis, scan } }: Context, { head, tokens }: Phrase, speakers: Actor[]): boolean {
  const { pos, lemma } = analysis.tokens[head]!;
  const owners = tokens.flatMap(at => scan.byToken.get(at)?.actor ?? []);
  return pos === 'NOUN' && !befalls.test(lemma) && owners.every(owner => speakers.some(voice => sameVoice(voice, owner)));
}

/** "There will be | a levy | after all": something to be decided that is to be. */
function thereIsTo({ reading: { analysis } }: Context, { verb, objects, predicate, subject, tokens, negated }: Clause): Phrase | null {
  const isThere = tokens.some(at => analysis.tokens[at]!.lower === 'there' && Math.abs(at - verb!.tokens[0]!) < 3);
  if (!isThere || verb!.lemma !== 'be' || negated || !/^(?:will|would|shall)$/.test(verb!.modal ?? '')) return null;
  for (const phrase of [predicate, ...objects, subject]) {
    const head = phrase?.tokens.find(
      at => analysis.tokens[at]!.pos === 'NOUN' && isDecidable(analysis.tokens[at]!.lemma) && analysis.tokens[at + 1]?.pos !== 'NOUN',
    );
    if (phrase && head !== undefined) return { ...phrase, head };
  }
  return null;
}

/** "Ukraine would get | the howitzers |": what is decided on, and others are to have. */
function givenToOthers({ reading: { analysis, scan } }: Context, { verb, subject, objects, negated }: Clause): Phrase | null {
  const isOther = subject !== null && scan.byToken.get(subject.head)?.actor.kind === 'body';
  const isToGet = /^(?:get|receive|have|obtain)$/.test(verb!.lemma) && /^(?:will|would|shall)$/.test(verb!.modal ?? '') && !negated;
  const [object] = objects;
  return isOther && isToGet && object && givenThings.test(analysis.tokens[object.head]!.lemma) ? object : null;
}

/** What one state lets another have. */
const givenThings =
  /^(?:tank|jet|howitzer|missile|drone|rocket|gun|rifle|ammunition|shell|weapon|arm|aircraft|plane|helicopter|frigate|submarine|battery|system|vaccine|dose|loan|credit|grant|fund|funding|money|aid|grain|gas|oil|visa|seat|licence|license|permit|exemption|waiver|status|access|base)s?$/;

/** Goes on (+1), ends (−1), or neither. */
export function wayOf(context: Context, clause: Clause): -1 | 0 | 1 {
  const { analysis } = context.reading;
  const verb = clause.verb!;
  if (verb.passive || !clause.subject) return 0;
  const isToBe = /^(?:will|would|shall)$/.test(verb.modal ?? '') || verb.tense === 'future';
  const isNow = verb.tense === 'pres' && !verb.modal;
  const denied = negates(analysis, clause);
  if (isToBe && isNoLonger(context, clause)) return -1;
  if ((isToBe || isNow || verb.lemma === 'be') && isHandedOver(context, clause)) return denied ? -1 : 1;
  if (isDoneWith(context, clause)) return denied ? 1 : -1;
  const act = actOf(context, clause);
  if (isOtherSense(context, clause, act)) return 0;
  const way = ends.has(act) || staysOut.test(act) ? -1 : goesOn.has(act) ? 1 : 0;
  if (way === 0 || clause.objects.length > 0 || saysHow(clause, act)) return 0;
  const isDue = isToBe || isBeTo(context, clause) || (isNow && lasting.test(act)) || (way > 0 && permits(verb.modal, act));
  return !isDue ? 0 : denied ? (way > 0 ? -1 : 1) : way;
}

const staysOut = /^(?:stay|remain|keep)-(?:out|outside|off)$/;
const lasting = /^(?:stay|remain|go-ahead|continue|(?:stay|remain|keep)-(?:out|outside|off))$/;

/** "Exports may resume": what somebody in charge lets a thing do. */
const permits = (modal: string | null | undefined, act: string): boolean =>
  /^(?:may|can)$/.test(modal ?? '') && /^(?:resume|restart|reopen|return|continue|go-ahead|go-on|come-back)$/.test(act);

/** The verb, with the word behind it where both together are one: "go-ahead", "be-gone"; in "are | to cease | " the infinitive. */
function actOf(context: Context, { verb, predicate }: Clause): string {
  const { tokens } = context.reading.analysis;
  if (verb!.lemma === 'be' && predicate && tokens[predicate.head - 1]?.lower === 'to') return tokens[predicate.head]!.lemma;
  const phrasal = `${verb!.lemma}-${tokens[verb!.head + 1]?.lower}`;
  return ends.has(phrasal) || goesOn.has(phrasal) || staysOut.test(phrasal) ? phrasal : verb!.lemma;
}

/** "Goes | to court |", "remains | a problem |", "stays | at 5 % |": how a thing is or where it goes, which ends nothing. */
function saysHow({ obliques, predicate, verb }: Clause, act: string): boolean {
  const timely = act === 'go' || act === 'come' ? /^(?:by|in|on|at|from|after)$/ : /^(?:in|until|till|for|as|by|on|after|from|out|of)$/;
  const isPlain = /^(?:go|come|stay|remain)$/.test(act);
  return isPlain && (obliques.some(({ prep }) => !timely.test(prep)) || (predicate !== null && verb!.lemma !== 'be'));
}

/** "End up in court", "stop short of it"; only who was sent comes home, and only what is decided comes by itself. */
function isOtherSense({ reading: { analysis } }: Context, { verb, subject }: Clause, act: string): boolean {
  const { lemma } = analysis.tokens[subject!.head]!;
  if (/^(?:up|short|off|with|over)$/.test(analysis.tokens[verb!.head + 1]?.lower ?? '') && !act.includes('-')) return true;
  const [to, next] = [2, 3].map(step => analysis.tokens[verb!.head + step]);
  if (act.includes('-') && to?.lower === 'to' && next?.pos === 'VERB') return true; // "come back to haunt us"
  if (/^(?:leave|(?:come|go|be)-home|be-out|pull-out|return)$/.test(act)) return !posted.test(lemma);
  return act === 'come' && !isDecidable(lemma);
}

/** Whom or what a state sends abroad. */
const posted =
  /^(?:troop|soldier|force|contingent|brigade|battalion|police|policeman|officer|peacekeeper|mission|marine|trainer|adviser|instructor|staff|personnel|ambassador|envoy|diplomat|ship|frigate|warship|vessel|jet|aircraft|flight|missile|unit|battery|export|import|delivery)s?$/;

/** "Are to cease": the parser may take the infinitive for the verb, or for the predicate. */
function isBeTo({ reading: { analysis } }: Context, { verb, predicate }: Clause): boolean {
  const at = verb!.lemma === 'be' && predicate ? predicate.head : verb!.head;
  return analysis.tokens[at - 1]?.lower === 'to' && /^(?:is|are|was|were)$/.test(analysis.tokens[at - 2]?.lower ?? '');
}

/** "Coal will | no longer | sail to Ashdod", "will not patrol it any more": what a thing did and is to do no more. */
function isNoLonger({ reading: { analysis } }: Context, { tokens, verb }: Clause): boolean {
  const spelt = tokens.map(at => analysis.tokens[at]!.lower).join(' ');
  return verb!.lemma !== 'be' && /\bno longer\b|\bnot\b.* \bany ?(?:more|longer)\b/.test(spelt);
}

/** "The levy was | history |": said of what one has in hand. */
const isDoneWith = ({ reading: { analysis } }: Context, { verb, predicate }: Clause): boolean =>
  verb!.lemma === 'be' &&
  predicate !== null &&
  /^(?:history)$/.test(analysis.tokens[predicate.head]!.lower) &&
  predicate.tokens.length === 1;

/** "Would go | to Ukraine |", "are on their way | to Ukraine |". */
const isHandedOver = ({ reading: { analysis, scan } }: Context, { obliques, predicate, verb }: Clause): boolean =>
  (verb!.lemma === 'go' || (verb!.lemma === 'be' && /^(?:way|route)$/.test(predicate ? analysis.tokens[predicate.head]!.lower : ''))) &&
  obliques.some(
    ({ prep, phrase }) =>
      prep === 'to' && phrase.tokens.some(at => /^(?:country|group|org):/.test(scan.byToken.get(at)?.actor.ref.id ?? '')),
  );

/** The issue that the thing names, with what stands behind it. */
function named(context: Context, clause: Clause, phrase: Phrase): Target | null {
  const match = issuesIn(context, [clause]).find(({ tokens }) => tokens.some(at => phrase.tokens.includes(at)));
  if (!match) return null;
  const reasons = [`issue "${match.issue.labels.en}" by "${match.source}"`];
  return { subject: issueSubject(context, match.issue), sign: match.sign < 0 ? -1 : 1, clause, reasons, possible: false, confidence: 0.6 };
}
