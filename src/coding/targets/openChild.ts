import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { keepsUnaltered, rethinks } from '../cues/altering.ts';
import { givesUp } from '../cues/attitudeVerbs.ts';
import { course, isTakingEffect } from '../cues/courses.ts';
import { deniesItself, findCues, nounCue } from '../cues/cues.ts';
import { framePhrases } from '../cues/framePhrases.ts';
import { handedOver } from '../cues/handedOver.ts';
import { isHarm } from '../cues/harm.ts';
import { becoming, isYetToBe } from '../cues/scope.ts';
import { isSentAway } from '../cues/sentAway.ts';
import { beforeCue, calledWhat, withoutCue } from '../cues/targetPhrases.ts';
import type { Context } from '../draft.ts';
import { actorSubject, namedSubject, phraseBehind } from '../issues/open.ts';
import { openDeed } from '../issues/openDeed.ts';
import { findAntecedent } from '../matters/antecedents.ts';
import { type OpenMatter, openMatter } from '../matters/openMatter.ts';
import { pointBack } from '../matters/pointBack.ts';
import { staysSo } from '../matters/staysSo.ts';
import { talksTarget } from '../matters/talks.ts';
import { matterOfText } from '../matters/texts.ts';
import type { Actor } from '../mentions/names.ts';
import type { Reading } from '../reading.ts';
import { admissionOf } from './admissions.ts';
import { isDoneToMeasures } from './doneToMeasures.ts';
import { isToRethink, rethinking } from './rethinking.ts';
import { deedSubject, stateDeed } from './stateDeeds.ts';
import type { Target } from './targets.ts';
import { deedTarget } from './toDo.ts';

/** An actor as what a position is about: one holds it towards them, for (1) or against (−1). */
export function towards({ reading }: Context, actor: Actor, clause: Clause, confidence: number, sign: 1 | -1 = 1): Target {
  const body = reading.registry.body(actor.ref.id);
  const isOfText = actor.ref.id.startsWith('org:') && !body;
  const subject = isOfText ? namedSubject(reading, actor) : actorSubject(actor, reading.analysis.language, body?.names.de[0]);
  return { subject, sign, clause, reasons: [`towards ${actor.ref.name}`], possible: false, confidence };
}

/**
 * A pronoun that cannot mean the actor whom it agrees with: "Beijing demands that it be reversed" is not to be done to Beijing, and in "Belgien und Slowenien dringen
 * darauf, sie anzuwenden" nobody applies himself.
 */
function isOther({ reading }: Context, child: Clause, phrase: Phrase, actor: Actor, holders: Actor[]): boolean {
  const { lower } = reading.analysis.tokens[phrase.head]!;
  const same = (other: Actor) => other.ref.id === actor.ref.id || other.behalf?.id === actor.ref.id;
  const isIt = /^(?:it|es)$/.test(lower);
  if (child.verb?.passive) return isIt && (holders.some(same) || isDoneToMeasures(child.verb.lemma));
  const isPronoun = /^(?:it|them|es|sie|ihn|ihm|ihr|ihnen)$/.test(lower) && phrase !== child.subject;
  return isPronoun && (isIt || actor.kind === 'body' || reading.discourse.subjects[child.id]!.some(same));
}

/** "Declined to discuss the treaty", "weigerte sich, es zu kommentieren": no side is taken but on speaking of it. */
const speaksOnly = (child: Clause): boolean =>
  /^(?:comment|discuss|debate|prejudge|preempt|pre-empt|anticipate|vorgreifen|vorwegnehmen|speak|talk|elaborate|remark|speculate|answer|kommentieren|besprechen|diskutieren|sprechen|reden|äußern|bewerten|beantworten)$/.test(
    child.verb!.lemma,
  );

/** "Asked | to be exempted | from the levy": of the exemption, and not of the levy. */
const isSpared = ({ verb }: Clause, prep: string): boolean =>
  prep === 'from' && verb?.passive === true && /^(?:exempt|spare|excuse|exclude|shield|release|free|relieve|protect)$/.test(verb.lemma);

/** Prepositions of when, where and without what something is done. */
const beside =
  /^(?:bei|während|seit|ab|bis|trotz|wegen|angesichts|infolge|ohne|mithilfe|statt|anstatt|anstelle|außer|instead|during|after|before|since|until|despite|amid|within|without)$/;

/** "Wants Oslo to be punished | for the leak |": for what something is to be done to somebody. */
const isGround = ({ verb }: Clause, prep: string): boolean => verb?.passive === true && /^(?:for|over|für)$/.test(prep);

/** "Called on Oslo to | reconsider | the levy": what is to be thought over once more is not wanted as it is, and what is not to be changed is. */
const isAgainstIt = ({ reading: { analysis, cues } }: Context, child: Clause): boolean =>
  rethinks.test(child.verb!.lemma) || keepsUnaltered(analysis, child, child.tokens.at(-1)!, cues);

/** "Vowed to do everything in his power | to stop the levy", "wants to use the summit | to press for it": what is done for it is what comes behind. */
function effort({ reading: { analysis, children } }: Context, child: Clause): Clause {
  const isAll =
    child.verb?.lemma === 'do' &&
    child.objects.some(({ tokens }) => /^(?:everything|all|anything|whatever|utmost)$/.test(analysis.tokens[tokens[0]!]!.lower));
  const isMeans = child.verb?.lemma === 'use' && child.objects.some(({ head }) => occasions.test(analysis.tokens[head]!.lemma));
  return (
    (analysis.language === 'en' &&
      (isAll || isMeans) &&
      children[child.id]!.find(({ kind, tokens }) => kind === 'infinitive' && tokens[0]! > child.tokens[0]!)) ||
    child
  );
}

/** What one uses to get something done. */
const occasions =
  /^(?:meeting|summit|visit|talk|talks|encounter|trip|conference|session|occasion|opportunity|chance|moment|presidency|chairmanship|speech|influence|leverage|clout|power|majority|seat|position|veto)$/;

/** "Wants | to oppose | lifting the levy |", "plans | to stop | blocking it |": the deed right behind a verb that takes a side, which may turn it round. */
function doingUnder({ reading: { analysis, children, cues } }: Context, child: Clause): { clause: Clause; turns: boolean } | null {
  if (
    analysis.language !== 'en' ||
    !child.verb ||
    child.objects.length > 0 ||
    !(/^(?:infinitive|participle)$/.test(child.kind) || isGoingOn(child))
  )
    return null;
  const behind = child.verb.head + 1;
  const clause = children[child.id]!.find(({ kind, tokens }) => /^(?:infinitive|participle)$/.test(kind) && tokens[0] === behind);
  const cue = findCues(analysis, child, cues).find(
    ({ cue: { kind, polarity }, via }) => via === 'verb' && polarity !== 0 && /^(?:position|decision)$/.test(kind),
  );
  return clause && cue ? { clause, turns: cue.cue.polarity < 0 !== child.negated } : null;
}

/** "That Sweden | stop | jailing dissidents": verbs that say nothing but whether a deed goes on. */
const isGoingOn = ({ kind, verb }: Clause): boolean =>
  kind === 'complement' && /^(?:stop|cease|halt|quit|resume|keep|continue)$/.test(verb!.lemma);

/** "Wants | to see the levy gone |". */
const isSeenGone = ({ reading: { analysis } }: Context, { verb, objects, predicate }: Clause): boolean =>
  verb?.lemma === 'see' &&
  objects.length > 0 &&
  predicate !== null &&
  /^(?:gone|out|away|off)$/.test(analysis.tokens[predicate.head]!.lower);

/** The open issue of a dependent clause: what is to be done to what. */
export function openChild(context: Context, told: Clause, holders: Actor[]): Target | null {
  const { reading } = context;
  const child = effort(context, told);
  if (!child.verb || child.question || isYetToBe(reading, child) || tellsNoSide(context, child)) return null;
  const turned = rethinking(context, child) ?? talksTarget(context, child) ?? staysSo(context, child, child.link !== 'dass');
  if (turned || isToRethink(context, child)) return turned;
  const doing = doingUnder(context, child);
  if (doing) {
    // "Demanded that Sweden stop | jailing dissidents |"
    const inner = openChild(context, doing.clause, holders) ?? (doing.turns ? deedTarget(context, doing.clause) : null);
    return inner && doing.turns ? { ...inner, sign: inner.sign > 0 ? -1 : 1 } : inner;
  }
  // "No wish | to see the levy | go", "seeks | to have the levy | scrapped": what becomes of it.
  const seen = child.kind === 'infinitive' ? becoming(context, child) : child;
  const done = findCues(reading.analysis, seen, reading.cues).find(
    ({ cue: { kind, polarity } }) => polarity !== 0 && /^(?:decision|position)$/.test(kind),
  );
  const ownWay = isSeenGone(context, child)
    ? -1
    : seen === child || child.objects.length === 0
      ? 0
      : course(context, seen) || (seen.verb?.passive ? (done?.cue.polarity ?? 0) : 0);
  const matter = ownWay === 0 ? null : openMatter(reading, child.objects.at(-1)!);
  if (matter)
    return {
      ...matter,
      sign: matter.sign * ownWay < 0 ? -1 : 1,
      clause: seen,
      reasons: [`open issue "${matter.subject.label}" with "${seen.verb!.lemma}"`],
      possible: false,
      confidence: 0.55,
    };
  const [first] = findCues(reading.analysis, child, reading.cues);
  if (first?.cue.kind === 'consider' && first.via === 'idiom') return null; // "bat, dem Papier keinen Glauben zu schenken"
  const cue = findCues(reading.analysis, child, reading.cues).find(
    found => found.cue.polarity !== 0 && !['report', 'consult'].includes(found.cue.kind),
  );
  const german = reading.analysis.language === 'de';
  const framed = cue && german ? framePhrases(reading, child, cue).map(phrase => beforeCue(reading, phrase, cue)) : [];
  const isCue = (phrase: Phrase) => german && cue?.via === 'idiom' && phrase.tokens.some(at => cue.tokens.includes(at));
  // "Refused to give the levy | the boot |": so in English, where the verb belongs to the phrase.
  const isWhole = !german && cue?.via === 'idiom' && cue.tokens.includes(child.verb.head);
  const things = isWhole ? child.objects.flatMap(object => withoutCue(context, child, object, cue)) : child.objects;
  const behind = cue && !german ? phraseBehind(reading, child, cue) : null;
  const given = handedOver(reading, child);
  // "Refused to lend the levy | its support |", "the boot": what is given is a side, and who or what gets it is what it is about.
  const isSide = (thing: Phrase) =>
    (isWhole && cue.tokens.includes(thing.head)) || nounCue(reading.analysis.tokens[thing.head]!, reading.cues)?.kind === 'position';
  const handed = given && isSide(given) ? child.objects[0]! : given;
  const all = [
    ...(behind ? [behind] : []),
    ...(cue?.via === 'idiom' ? framed : []),
    ...(child.verb.passive && child.subject ? [child.subject] : []),
    ...(isTakingEffect(reading.analysis, child) ? [] : things.map(object => calledWhat(context, child, object))),
    ...(child.subject && !child.subjectInherited ? [child.subject] : []),
    // "zwei Millionen Menschen für die Taten Einzelner bestrafen": what an object is done to is not named by what it is done for.
    ...(child.objects.some(({ head }) => reading.analysis.tokens[head]!.pos === 'NOUN')
      ? []
      : child.obliques
          .filter(({ prep }) => !beside.test(prep) && !isGround(child, prep) && !isSpared(child, prep))
          .map(oblique => oblique.phrase)),
    ...(cue?.via === 'verb' ? framed.filter(({ head }) => child.obliques.some(({ phrase }) => phrase.head === head)) : []), // "er sei | bei der Maut | umgefallen"
  ];
  // "Will not allow anybody | to threaten the treaty |": bad for what is threatened, unless it is what somebody threatens to do.
  // "Asked Belgium | to lift its objections to the levy |": what is given up is the attitude.
  const dropsIt =
    !german &&
    cue?.via === 'idiom' &&
    cue.cue.polarity < 0 &&
    !cue.tokens.includes(child.verb.head) &&
    givesUp(child, reading.analysis.tokens) &&
    child.objects.some(({ head }) => cue.tokens.includes(head) && nounCue(reading.analysis.tokens[head]!, reading.cues) !== null);
  const threatensIt = !german && child.verb.lemma === 'threaten' && child.objects.length > 0;
  for (const phrase of handed ? [handed] : all) {
    if (isCue(phrase)) continue; // "vom Plan Abstand nehmen": the noun of the set phrase is not what it is about
    const [actor] = reading.discourse.resolve(phrase, child);
    const isThing = actor !== undefined && isOther(context, child, phrase, actor, holders);
    if (actor && !isThing) {
      const admission = german ? admissionOf(reading, child, phrase) : null;
      if (admission) return admission;
      const isObject = child.objects.includes(phrase) && (child.kind === 'infinitive' || child.kind === 'participle');
      const isSubject = german && child.verb.passive && child.verb.modal !== 'können' && child.subject === phrase; // "| Israel | müsse bestraft werden"
      const isDoneTo =
        (isObject || isSubject) && !holders.some(holder => holder.ref.id === actor.ref.id || holder.behalf?.id === actor.ref.id);
      const consults = findCues(reading.analysis, child, reading.cues).some(found => found.cue.kind === 'consult');
      const harms = german && !cue && isHarm(reading.analysis, child);
      const isAgainst = (cue?.cue.polarity ?? 1) < 0 || threatensIt || harms;
      if (isDoneTo && (consults || cue || harms)) return towards(context, actor, child, 0.58, isAgainst !== child.negated ? -1 : 1);
      continue;
    }
    if (!cue && speaksOnly(child)) return null;
    if (isThose(context, child, phrase)) continue;
    const pointed = matterOfText(context, child, phrase) ?? toldOfAsked(context, child, phrase) ?? pointBack(context, phrase, child);
    const intransitive = !cue && child.kind === 'infinitive' && child.objects.length === 0;
    const ends = isSentAway(reading.analysis, child) || threatensIt || (!cue && isHarm(reading.analysis, child));
    const isKept = isAgainstIt(context, child);
    const deed = german && !isKept ? deedWith(reading, child, phrase) : null; // "lehnt es ab, | den Vertrag zu ändern |": keeps the treaty
    const befalls = !german && !ends && child.link === 'that' && child.verb.passive && phrase === child.subject;
    const done = pointed || cue ? null : intransitive || befalls ? openDeed(reading, child, phrase) : deed;
    const matter = pointed ?? (intransitive || done ? done && { subject: done, sign: 1 } : openMatter(reading, phrase));
    if (!matter) continue;
    const { subject } = matter;
    const way = ends ? -1 : cue ? cue.cue.polarity : german || child.link === 'that' ? course(context, child) : 1; // "fordert, dass die Maut fällt"
    const isDenied = child.negated && !(cue && deniesItself(cue)); // "will not sign", "das darf nicht sein" deny by themselves
    const sign = (way < 0 ? -1 : 1) * (isDenied ? -1 : 1) * matter.sign * (isKept !== dropsIt ? -1 : 1);
    return {
      subject,
      sign: sign < 0 ? -1 : 1,
      // "Vowed to fight the levy" speaks of the levy, and not of its end.
      ...(cue?.cue.kind === 'position' && { thing: matter.sign }),
      clause: child,
      reasons: [
        `open issue "${subject.label}"${german && !cue ? '' : ` with "${cue?.text ?? child.verb.lemma}"`}${isDenied ? ', negated' : ''}`,
      ],
      possible: false,
      confidence: 0.55,
    };
  }
  return null;
}

/** "Lehnt es ab, | den General zu verhaften |", "der General soll verhaftet werden": what a state does by its power is named by the deed, as the thing alone would not say which way. */
function deedWith(reading: Reading, child: Clause, phrase: Phrase): Subject | null {
  const deed = child.objects.includes(phrase) || (child.verb!.passive && child.subject === phrase) ? stateDeed(reading, child) : null;
  return deed && deedSubject(reading, child.verb!.passive ? [phrase] : child.objects, deed);
}

/** "Is set | to decide on the levy |": which way, nobody says; "is pleased | that Sweden shares the criticism |": that is of another thing. */
const tellsNoSide = ({ reading: { analysis, cues } }: Context, { verb, objects, obliques }: Clause): boolean =>
  (/^(?:share|teilen)$/.test(verb!.lemma) && objects.some(({ head }) => nounCue(analysis.tokens[head]!, cues) !== null)) ||
  (/^(?:decide|vote|rule|deliberate|entscheiden|abstimmen|beraten)$/.test(verb!.lemma) &&
    objects.length === 0 &&
    obliques.some(({ prep }) => /^(?:on|over|about|über)$/.test(prep)));

/** "Urged states | that still have the levy | to scrap | it |": what is told of those who are asked comes first in the sentence. */
function toldOfAsked({ reading }: Context, child: Clause, phrase: Phrase): OpenMatter | null {
  const { analysis, children } = reading;
  if (analysis.language !== 'en' || child.kind !== 'infinitive' || !/^(?:it|them)$/.test(analysis.tokens[phrase.head]!.lower)) return null;
  const told = children[child.parent!]!.find(({ kind, end }) => kind === 'relative' && end < child.start);
  const thing = told?.objects.at(-1) ?? told?.obliques.at(-1)?.phrase;
  return thing && !reading.scan.byToken.has(thing.head) ? openMatter(reading, thing) : null;
}

/** "Did not want | them to go |": people, where no things of that number were named. */
const isThose = (context: Context, child: Clause, phrase: Phrase): boolean =>
  phrase === child.subject &&
  context.reading.analysis.tokens[phrase.head]!.lower === 'them' &&
  findAntecedent(context, phrase, child)?.noun?.number !== 'plur';
