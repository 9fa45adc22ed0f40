import type { Clause } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { type CueMatch, deniesItself, findCues } from '../cues/cues.ts';
import { framePhrases } from '../cues/framePhrases.ts';
import { isExpletive, isReceiving } from '../cues/scope.ts';
import { servesOnly } from '../cues/servesOnly.ts';
import { type Context, emit } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openTarget, pointBack, pointUnsaid } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import type { Reading } from '../reading.ts';
import { isRelativePronoun, relativeTarget } from '../targets/germanRelatives.ts';
import { judgedBefore } from '../targets/judgements.ts';
import type { Target } from '../targets/targets.ts';

export const isCopular = ({ verb }: Clause): boolean =>
  verb !== null && !verb.passive && /^(?:be|remain|stay|become|seem)$/.test(verb.lemma);

/** An evaluation or duty whose subject the codebook lacks: of what was last spoken of ("Das ist ein Fehler"), or of an open issue. */
export function readEvaluation(context: Context, clause: Clause, speakers: Actor[]): void {
  const { reading } = context;
  if (isExpletive(context, clause) || isReceiving(clause)) return; // "it would be shameful to be last": the infinitive is judged, and names nothing
  const cues = findCues(reading.analysis, clause, reading.cues);
  if (readNeed(context, clause, speakers, cues) || readServesOnly(context, clause, speakers)) return;
  if (readWanted(context, clause, speakers)) return;
  const found = cues.find(
    cue =>
      cue.cue.polarity !== 0 &&
      ((cue.via === 'predicate' && reading.analysis.language === 'de') || cue.cue.about.includes('subject')) &&
      !['report', 'consider', 'undecided', 'consult'].includes(cue.cue.kind),
  );
  if (!found || (found.via === 'predicate' && (finds(clause) || isOfTime(reading, clause, found)))) return;
  if (clause.negated && flawless.test(found.text)) return;
  const sign = (found.cue.polarity < 0 ? -1 : 1) * (clause.negated && !deniesItself(found) ? -1 : 1);
  const target = evaluated(context, clause, found) ?? namedBehind(context, clause, found);
  if (target) emit(context, clause, found, speakers, isMoot(reading, clause, found) ? 0 : sign < 0 ? -1 : 1, target);
}

/** "Is not perfect", "is not ideal": nor is anything. */
const flawless = /^(?:perfect|ideal|flawless|faultless|optimal)$/;

/** "This is the wrong | levy |": where the pronoun points to nothing, the predicate names the thing that its adjective judges. */
function namedBehind(context: Context, clause: Clause, { tokens: taken }: CueMatch): Target | null {
  const { tokens, language } = context.reading.analysis;
  const { predicate, subject } = clause;
  if (language !== 'en' || !predicate || !subject || !isCopular(clause) || !/^(?:this|that|it)$/.test(tokens[subject.head]!.lower))
    return null;
  const head = tokens[predicate.head]!;
  const judged = tokens[predicate.head - 1]!;
  if (!isDecidable(head.lemma) || judged.pos !== 'ADJ' || (taken.includes(head.index) && taken.length === 1)) return null;
  return openTarget(context, { head: head.index, tokens: [head.index], start: head.start, end: head.end }, clause, 0.5);
}

/** "Finds | the text | unacceptable": said of the object. */
const finds = ({ verb, objects }: Clause): boolean =>
  objects.length > 0 && /^(?:find|consider|deem|call|think|judge|label|regard)$/.test(verb?.lemma ?? '');

/** "Ein Verbot würde nur den Schwarzmarkt fördern": said against the ban. */
function readServesOnly(context: Context, clause: Clause, speakers: Actor[]): boolean {
  if (!servesOnly(context.reading.analysis, clause)) return false;
  const target = pointBack(context, clause.subject!, clause) ?? openTarget(context, clause.subject!, clause, 0.5);
  if (target)
    emit(context, clause, null, speakers, -1, { ...target, reasons: [...target.reasons, `"${clause.verb!.lemma}" only one thing`] });
  return target !== null;
}

/** What an evaluation is said of: the subject, what is to be done where a clause is the subject, what came before where there is none ("A travesty", she said). */
function evaluated(context: Context, clause: Clause, found: CueMatch): Target | null {
  const { analysis } = context.reading;
  if (!clause.subject && !isBareJudgement(context, clause, found)) return null;
  if (clause.subject && isRelativePronoun(context, clause, clause.subject)) return relativeTarget(context, clause, clause.subject, found);
  if (!clause.subject) return analysis.language === 'de' ? pointUnsaid(context, clause, found.text) : judgedBefore(context, clause);
  // "Das Programm habe vielen Betrieben geholfen": what a thing has done is no judgement of it.
  if (found.via === 'verb' && found.cue.polarity > 0 && clause.verb?.tense === 'perfect') return null;
  const isSaidOf =
    found.via === 'predicate' ||
    (analysis.language === 'de' && found.cue.about.every(frame => frame === 'subject' || frame === 'by:dative')) ||
    (analysis.language === 'en' &&
      found.via === 'idiom' &&
      (isCopular(clause) || found.cue.about.every(frame => frame === 'subject')) &&
      !found.tokens.some(at => clause.subject!.tokens.includes(at)));
  return isSaidOf ? openTarget(context, clause.subject, clause, 0.5) : pointBack(context, clause.subject, clause);
}

/** „Ein Irrweg“, "A travesty": a few words without a verb. */
const isBareJudgement = ({ reading: { analysis } }: Context, clause: Clause, found: CueMatch): boolean =>
  clause.verb === null && found.via === 'predicate' && clause.tokens.filter(at => analysis.tokens[at]!.pos !== 'PUNCT').length <= 6;

/** What is said to be deserved is good for who deserves it; anything else is itself what is wanted ("the region deserves a treaty"). */
const goodwill =
  /^(?:protection|support|help|chance|praise|respect|applause|attention|schutz|unterstützung|hilfe|chance|lob|respekt|beifall)$/;

/** "The continent needed no gunboats", "das Land brauche den Hafen", "the plan deserved a chance": said by somebody, of others than themselves. */
function readWanted(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, discourse } = context.reading;
  const { verb, subject } = clause;
  const [object] = clause.objects;
  if (!verb || verb.passive || !subject || !object || !/^(?:need|require|deserve|brauchen|benötigen|bedürfen|verdienen)$/.test(verb.lemma))
    return false;
  const deserves = /^(?:deserve|verdienen)$/.test(verb.lemma);
  const phrase = deserves && goodwill.test(analysis.tokens[object.head]!.lemma) ? subject : object;
  const isNamed = discourse.resolve(phrase, clause).length > 0 && analysis.tokens[phrase.head]!.pos !== 'PRON';
  const target = isNamed ? null : openTarget(context, phrase, clause, 0.5);
  if (!target) return false;
  const isGood = deserves && analysis.tokens[phrase.head]!.pos === 'PRON'; // "they deserve it": what others refuse them
  emit(context, clause, null, speakers, negates(analysis, clause) ? -1 : 1, {
    ...target,
    sign: isGood ? 1 : target.sign,
    reasons: [...target.reasons, `"${verb.lemma}" ${negates(analysis, clause) ? 'wants none of it' : 'wants it'}`],
  });
  return true;
}

/** "An einer Küstenwache führe kein Weg vorbei", "für einen Vertrag sei es höchste Zeit": nobody acts, and the idiom names its matter by a preposition. */
function readNeed(context: Context, clause: Clause, speakers: Actor[], cues: readonly CueMatch[]): boolean {
  const { analysis, discourse } = context.reading;
  const found = cues.find(({ via, cue }) => via === 'idiom' && cue.kind === 'position' && cue.polarity !== 0);
  if (analysis.language !== 'de' || !found || discourse.subjects[clause.id]!.length > 0) return false;
  const prepared = { ...found, cue: { ...found.cue, about: found.cue.about.filter(frame => frame.startsWith('prep:')) } };
  const phrase = framePhrases(context.reading, clause, prepared)[0];
  const target = phrase && discourse.resolve(phrase, clause).length === 0 ? openTarget(context, phrase, clause, 0.5) : null;
  if (!target) return false;
  const negated = negates(analysis, clause, found.tokens);
  emit(context, clause, found, speakers, found.cue.polarity < 0 !== negated ? -1 : 1, target);
  return true;
}

/** "The matter is still open", "die Frage sei offen": nothing is said for it by that. */
const isMoot = ({ analysis }: Reading, { subject }: Clause, { text }: CueMatch): boolean =>
  /^offen|^open$/.test(text) &&
  subject !== null &&
  /^(?:matter|question|issue|decision|outcome|point|case|frage|sache|entscheidung|ausgang|thema)$/.test(
    analysis.tokens[subject.head]!.lemma.toLowerCase(),
  );

/** "It was not a pleasant | evening |": how the time was, and no word on a matter. */
const isOfTime = ({ analysis }: Reading, { predicate }: Clause, { tokens }: CueMatch): boolean =>
  predicate !== null &&
  !tokens.includes(predicate.head) &&
  analysis.tokens[predicate.head]!.pos === 'NOUN' &&
  /^(?:day|week|month|year|hour|time|evening|morning|night|weekend|tag|woche|monat|jahr|stunde|abend|morgen|nacht)$/.test(
    analysis.tokens[predicate.head]!.lemma.toLowerCase(),
  );
