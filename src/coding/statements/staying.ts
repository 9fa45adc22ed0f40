import type { Clause } from '../../language/types.ts';
import { type Content, negates } from '../cues/content.ts';
import { course, isTakingEffect } from '../cues/courses.ts';
import { isForOthers } from '../cues/keptBack.ts';
import { type Context, emit } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { childTargets, contentTarget, type Target } from '../targets/targets.ts';

const isOfficial = (speakers: Actor[]): boolean => speakers.some(({ behalf, kind }) => behalf !== null || kind === 'body');

/** What is done to a thing that is not to be, and to one that is: "closed", "in force". */
const kept = {
  down: /^(?:closed|shut|sealed|barred|blocked|suspended|frozen|banned|prohibited|forbidden|outlawed|illegal|shelved|off-limits|geschlossen|zu|dicht|gesperrt|versiegelt|blockiert|ausgesetzt|eingefroren|verboten|untersagt|illegal|unzulässig)$/,
  up: /^(?:open|allowed|permitted|legal|valid|offen|geöffnet|erlaubt|zulässig|legal|gültig)$/,
};

/** As what a thing is kept: −1 closed or suspended, 1 open, 0 where no word says so. */
function keptAs({ reading: { analysis } }: Context, { tokens: own }: Clause): -1 | 0 | 1 {
  const words = own.map(at => analysis.tokens[at]!.lower);
  return words.some(word => kept.down.test(word)) ? -1 : words.some(word => kept.up.test(word)) ? 1 : 0;
}

/** "The border would remain closed, the ministry said", "die Abgabe bleibe ausgesetzt": what officials say a thing stays is how they keep it. */
function readKept(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { tokens } = context.reading.analysis;
  const { verb, subject, tokens: own } = clause;
  const stays = own.some(at => /^(?:remain|stay|bleiben)$/.test(tokens[at]!.lemma));
  // Open is a question that has no answer, and a state that may be talked to.
  const { lemma } = tokens[subject!.head]!;
  if (
    /^(?:question|issue|point|outcome|matter|frage|punkt|ausgang|antwort)$/i.test(lemma) ||
    context.reading.scan.byToken.has(subject!.head)
  )
    return false;
  if (!stays || !isOfficial(speakers) || negates(context.reading.analysis, clause) || /^(?:may|might|can|könn)/.test(verb!.modal ?? ''))
    return false;
  const sign = keptAs(context, clause);
  const target = sign === 0 ? null : openTarget(context, subject!, clause, 0.5);
  if (!target) return false;
  emit(context, clause, null, speakers, sign < 0 ? -1 : 1, { ...target, reasons: [...target.reasons, 'kept as it is'] });
  return true;
}

/** "The sanctions will stay, she said", "das Embargo bleibe in Kraft": of an issue what officials say that it does by itself. */
export function readIssueStaying(context: Context, clause: Clause, content: Content, speakers: Actor[]): boolean {
  const { analysis } = context.reading;
  const { subject, verb, predicate, obliques, negated } = clause;
  if (!verb || !/^(?:remain|stay|bleiben)$/.test(verb.lemma) || isForOthers(content.match.issue.id)) return false; // "the missiles stay here"
  // "The ban on fishing will stay" is no word on the fish deal.
  const isSubject = subject !== null && content.match.tokens.includes(subject.head);
  if (!isSubject || !isOfficial(speakers)) return false;
  if (/^(?:may|might|can|could|könn)/.test(verb.modal ?? '') || (analysis.language === 'en' && verb.tense === 'past')) return false;
  const isForce = ({ prep, phrase }: Clause['obliques'][number]) =>
    prep === 'in' && /^(?:place|force|effect|kraft)$/.test(analysis.tokens[phrase.head]!.lower);
  const isInForce =
    obliques.some(isForce) || (!predicate && obliques.every(({ prep }) => /^(?:until|beyond|bis|über|gegen|on|against)$/.test(prep)));
  const way = keptAs(context, clause) || (isInForce ? 1 : 0);
  if (way === 0) return false;
  const target = contentTarget(context, { ...content, sign: content.sign * way * (negated ? -1 : 1) < 0 ? -1 : 1 });
  emit(context, clause, null, speakers, 1, { ...target, confidence: 0.7, reasons: [...target.reasons, 'kept as it is'] });
  return true;
}

/** "Will enter into force as planned", "take effect on time": that it begins at all would be no position. */
const isOnTime = ({ reading: { analysis } }: Context, clause: Clause): boolean =>
  (isTakingEffect(analysis, clause) || /^(?:enter|come)$/.test(clause.verb!.lemma)) &&
  /\b(?:as (?:planned|scheduled|agreed|intended|promised)|on (?:time|schedule)|without (?:\w+ )?delay)\b/.test(
    clause.tokens.map(at => analysis.tokens[at]!.lower).join(' '),
  );

/** "The levy was here | to stay |, the minister said". */
function readHereToStay(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { tokens, language } = context.reading.analysis;
  const { verb, subject, negated } = clause;
  const behind = [1, 2, 3].map(step => tokens[verb!.head + step]?.lower).join(' ');
  if (language !== 'en' || verb!.lemma !== 'be' || behind !== 'here to stay' || negated || !isOfficial(speakers)) return false;
  const target = context.reading.scan.byToken.has(subject!.head) ? null : openTarget(context, subject!, clause, 0.55);
  if (target) emit(context, clause, null, speakers, 1, { ...target, reasons: [...target.reasons, 'it is to stay'] });
  return target !== null;
}

/** "The levy would go ahead, the minister said". */
const goesAhead = ({ reading: { analysis } }: Context, { verb }: Clause): boolean =>
  verb!.lemma === 'go' && analysis.tokens[verb!.head + 1]?.lower === 'ahead' && /^(?:will|would|must|should)$/.test(verb!.modal ?? 'will');

/** "The levy stayed, he told reporters", "die Maut werde kommen": what is said to go on or to end by itself, of things that are decided. */
export function readStaying(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { tokens, language } = context.reading.analysis;
  const { subject, verb } = clause;
  if (!subject || !verb || verb.modal === 'could') return false;
  const kept = readKept(context, clause, speakers) || readHereToStay(context, clause, speakers);
  if (kept || clause.predicate) return kept;
  const decides = isOfficial(speakers) && verb.tense !== 'past' && verb.modal !== 'können';
  const isDue = decides && isOnTime(context, clause);
  if (
    language === 'en'
      ? !isDue && !/^(?:stay|stand|remain|lapse|expire|continue)$/.test(verb.lemma) && !(decides && goesAhead(context, clause))
      : !decides
  )
    return false;
  const noun = tokens[subject.head]!;
  const target = (isDecidable(noun.lemma) ? dueToGo(context, clause) : null) ?? (isDue ? (childTargets(context, clause)[0] ?? null) : null);
  if (!target) return false;
  emit(context, clause, null, speakers, 1, { ...target, reasons: [...target.reasons, `"${verb.lemma}" says what becomes of it`] });
  return true;
}

/** "The levy had to go", "the troops must stay": what a thing is to do by itself; no state does ("Manila should stop playing with fire"). */
export function dueToGo(context: Context, clause: Clause): Target | null {
  const { discourse, scan } = context.reading;
  const isState = clause.subject !== null && scan.byToken.get(clause.subject.head)?.actor.ref.id.startsWith('country:') === true;
  const isDone = clause.verb!.passive && clause.verb!.lemma !== 'go'; // "must be gone"
  const way = isDone ? 0 : course(context, clause);
  const isThing = clause.subject !== null && !isState && discourse.resolve(clause.subject, clause).every(({ kind }) => kind !== 'person');
  const target = way !== 0 && isThing ? openTarget(context, clause.subject!, clause, 0.5) : null;
  return target && { ...target, sign: target.sign * way * (clause.negated ? -1 : 1) < 0 ? -1 : 1 };
}
