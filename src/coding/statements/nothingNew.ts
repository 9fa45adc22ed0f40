import type { Clause, Phrase, Token } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { nounHolder } from '../cues/nounHolders.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit, note } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { attitudeTargets } from '../targets/attitudes.ts';
import { openChild } from '../targets/openChild.ts';
import { childTargets } from '../targets/targets.ts';
import { deedTarget } from '../targets/toDo.ts';

/** Words for where one stands, which of themselves do not say where. */
const stands =
  /^(?:haltung|position|linie|standpunkt|sicht|sichtweise|auffassung|meinung|einstellung|kurs|politik|praxis|lage|rechtslage|position|stance|view|line|attitude|policy|approach|thinking|opinion|standpoint)$/i;
const moves = /^(?:ändern|verändern|verschieben|wandeln|bewegen|tun|change|alter|shift|move|evolve|budge)$/;
const same = /^(?:unverändert|gleich|dieselbe|derselbe|dasselbe|gleiche|alte|bekannt|unchanged|same|unaltered)$/;
const tells = /^(?:verkünden|vermelden|melden|berichten|sagen|mitteilen|ergänzen|hinzufügen|bekanntgeben|announce|report|say|add|share)$/;

/**
 * Rule "nothing new": "An der Haltung zur Maut hat sich nichts geändert", "nichts Neues bei der Maut", "we have nothing to announce on the levy": that somebody
 * stands where they stood says not where, and is no no to the thing. What names the side is held: "an der Ablehnung der Maut hat sich nichts geändert".
 */
export function readNothingNew(context: Context, clause: Clause): boolean {
  if (readUnmoved(context, clause)) return true;
  if (!standsUnmoved(context, clause) && !hasNoNews(context, clause)) return false;
  note(context, clause, 'where somebody stands is as it was, and not said');
  return true;
}

/** What is said to have moved or not: the subject, or what nothing has moved of ("| an der Ablehnung | hat sich nichts geändert"). */
const movedPart = ({ subject, obliques }: Clause): Phrase | null => obliques.find(({ prep }) => prep === 'an')?.phrase ?? subject;

const isNothing = ({ reading: { analysis } }: Context, phrase: Phrase | null): boolean =>
  phrase !== null && /^(?:nichts|nothing)$/.test(analysis.tokens[phrase.head]!.lower);

/** "Our stance on the levy has not changed", "unsere Haltung zur Maut ist unverändert", "there is no change in our policy on the levy", "zur Maut hat sich nichts geändert". */
function standsUnmoved(context: Context, clause: Clause): boolean {
  const { analysis } = context.reading;
  const { verb, negated, tokens: own, subject, obliques } = clause;
  if (!verb) return false;
  const words = own.map(at => analysis.tokens[at]!);
  const part = movedPart(clause);
  const isStand = part !== null && stands.test(analysis.tokens[part.head]!.lemma) && !isSided(context, part);
  if (isStand && (same.test(analysis.tokens[clause.predicate?.head ?? -1]?.lower ?? '') || words.some(({ lower }) => same.test(lower))))
    return /^(?:sein|bleiben|be|remain|stay)$/.test(verb.lemma) && !negated;
  if (isStand && negated && moves.test(verb.lemma)) return true;
  const isDone = verb.tense !== 'future' && verb.modal === undefined && !verb.passive;
  // "Zur Maut hat sich nichts geändert"; "an der Maut ändert sich nichts" keeps it.
  if (isDone && verb.tense !== 'pres' && moves.test(verb.lemma) && isNothing(context, subject))
    return !obliques.some(({ prep }) => prep === 'an');
  return (
    analysis.language === 'en' &&
    verb.lemma === 'be' &&
    /\bno (?:change|shift|movement|alteration) (?:in|of|to) (?:\S+ ){0,4}(?:position|stance|view|line|attitude|policy|approach|thinking|opinion)\b/.test(
      words.map(({ lower }) => lower).join(' '),
    )
  );
}

/** "Unsere | ablehnende | Haltung". */
const isSided = ({ reading: { analysis } }: Context, { tokens, head }: Phrase): boolean =>
  tokens.some(
    at =>
      at !== head &&
      analysis.tokens[at]!.pos === 'ADJ' &&
      /(?:lehn|kritisch|skeptisch|positiv|negativ|opposed|hostile|critical|supportive|sceptical|skeptical)/.test(
        analysis.tokens[at]!.lower,
      ),
  ); // prettier-ignore

/** "Nichts Neues bei der Maut", "es gebe nichts Neues", "nothing new on the levy", "we have nothing to announce on it". */
function hasNoNews(context: Context, { id, tokens: own, verb, objects }: Clause): boolean {
  const { analysis, children } = context.reading;
  const words = own.map(at => analysis.tokens[at]!.lower).join(' ');
  if (/^(?:[a-zäöü]+ )?(?:nichts neues|keine neuigkeiten|nothing new|no news)\b/.test(words) && !verb) return true;
  if (/\b(?:nichts neues|keine neuigkeiten|nothing new|no news)\b/.test(words))
    return /^(?:geben|haben|sein|be|have|verkünden|vermelden|melden|berichten|sagen|mitteilen)$/.test(verb?.lemma ?? '');
  if (analysis.language === 'en')
    return (
      verb?.lemma === 'have' &&
      objects.some(object => isNothing(context, object)) &&
      children[id]!.some(child => child.kind === 'infinitive' && tells.test(child.verb?.lemma ?? ''))
    );
  return tells.test(verb?.lemma ?? '') && verb!.modal === 'haben' && objects.some(object => isNothing(context, object));
}

/**
 * "An der Ablehnung der Maut durch Irland | hat sich nichts geändert", "an der Entscheidung, | sie nicht zu unterzeichnen, | wird nicht gerüttelt": the attitude that
 * the noun names, or what the decision or the stance says is to be done.
 */
function readUnmoved(context: Context, clause: Clause): boolean {
  const { analysis, cues, discourse } = context.reading;
  const speakers = discourse.speakers[clause.id]?.actors ?? [];
  const phrase = clause.obliques.find(({ prep }) => prep === 'an')?.phrase;
  if (!phrase || !clause.negated || !isUnmoved(context, clause)) return false;
  const noun = analysis.tokens[phrase.head]!;
  const owner = nounHolder(context, clause, phrase.head);
  if (owner && speakers.length > 0 && !speakers.some(voice => sameVoice(voice, owner) || sameVoice(owner, voice))) return false; // what others hold
  const holders = speakers.length > 0 ? speakers : owner ? [owner] : discourse.subjects[clause.id]!;
  const cue = nounCue(noun, cues);
  if (holders.length === 0 || !cue) return cue === null && readKept(context, clause, noun, holders);
  if (cue.kind !== 'position' || cue.polarity === 0 || decided.test(noun.lemma)) return readKept(context, clause, noun, holders);
  const found: CueMatch = { cue, text: noun.text, tokens: [phrase.head], via: 'noun' };
  const [target] = attitudeTargets(context, clause, found, holders[0]!);
  if (target) emit(context, clause, found, holders, cue.polarity < 0 ? -1 : 1, { ...target, reasons: [...target.reasons, stays] });
  return target !== undefined;
}

const stays = 'stays as it was';
const decided = /^(?:entscheidung|entschluss|beschluss|absicht|zusage|ankündigung|plan)$/i;

/** "| Nichts | hat sich geändert an der …", "an der Entscheidung | wird nicht gerüttelt |". */
const isUnmoved = (context: Context, { verb, subject }: Clause): boolean =>
  verb !== null && ((moves.test(verb.lemma) && isNothing(context, subject)) || verb.lemma === 'rütteln');

/** "An der Haltung, | sie abzulehnen, | ändert sich nichts": what the noun says is to be done or not. */
function readKept(context: Context, clause: Clause, noun: Token, holders: Actor[]): boolean {
  if (holders.length === 0 || !(stands.test(noun.lemma) || decided.test(noun.lemma))) return false;
  const deed = context.reading.children[clause.id]!.find(({ kind, tokens }) => kind === 'infinitive' && tokens[0]! > noun.index);
  const named = deed ? childTargets(context, deed) : [];
  const target = deed ? (named[0] ?? openChild(context, deed, holders) ?? deedTarget(context, deed)) : null;
  if (target)
    emit(context, clause, null, holders, 1, {
      ...target,
      possible: false,
      confidence: Math.min(target.confidence, 0.65),
      reasons: [...target.reasons, stays],
    });
  return target !== null;
}
