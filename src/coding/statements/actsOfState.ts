import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import { isEmptyNoun } from '../issues/idleNouns.ts';
import { plain } from '../issues/open.ts';
import type { Actor } from '../mentions/names.ts';
import { isPersonal } from '../targets/pledges.ts';

/**
 * Rule "act of state": "Nicaragua entzog 94 Oppositionellen die Staatsbürgerschaft", "Jordan shut its frontier with Syria", "will not extradite the banker". What a state
 * does by its power it is for, and what it will not do against; the deed with its objects is the matter, as the thing alone would not say which way.
 */
export function readActOfState(context: Context, clause: Clause, holders: Actor[]): boolean {
  const states = holders.filter(isState);
  const told = states.length > 0 ? howTold(context, clause, states) : null;
  const deed = told && stateDeed(context, clause);
  if (!deed) return false;
  const { tokens } = context.reading.analysis;
  const objects = thingsOf(clause, deed.verb);
  const nouns = objects.flatMap(phrase => namesOf(context, phrase));
  if (deed.verb === 'pull out' && !objects.some(({ head }) => forces.test(tokens[head]!.lemma))) return false; // "all the stops"
  if (objects.some(({ head }) => tokens[head]!.lower === 'sich' || moves.test(tokens[head]!.lemma))) return false;
  if (told === 'done' && everyday.test(deed.noun)) return false;
  if (takingIn.test(deed.noun) && !objects.some(({ head }) => context.reading.scan.byToken.has(head))) return false;
  const isBeside = (noun: string) => (isPersonal(noun) && !forces.test(noun)) || moves.test(noun);
  const subject = nouns.length === 0 || nouns.some(isBeside) ? null : deedSubject(context, objects, deed, nouns);
  if (!subject) return false;
  emit(context, clause, null, states, 1, {
    subject,
    sign: clause.negated ? -1 : 1,
    clause,
    reasons: [`${clause.negated ? 'will not' : 'does'} "${subject.label}" by its power`],
    possible: false,
    confidence: 0.4,
  });
  return true;
}

/** Deeds that are no news of a state once they are done, and a side where it says that it will or will not do them. */
const everyday =
  /^(?:bau|kauf|verkauf|finanzierung|einladung|ausladung|test|entwicklung|begleitung|kontrolle|rettung|lagerung|construction|purchase|sale|funding|invitation|disinvitation|testing|development|escort|inspection|patrol|rescue|storage|training|ausbildung|recruitment|protection|mediation|lawsuit)$/;
/** One takes in persons: "nahm den Faden auf" is something else. */
const takingIn = /^(?:aufnahme|admission)$/;

type Deed = { verb: string; noun: string };

function deedSubject(context: Context, objects: Phrase[], { verb, noun }: Deed, nouns: string[]): Subject | null {
  const { language } = context.reading.analysis;
  const things = objects.map(phrase => textOf(context, phrase).replace(/^(?:keine[nmrs]?|kein|no|any) /i, ''));
  const label = (language === 'de' ? [...things, verb] : [verb, ...things]).join(' ').replace(/\s+/g, ' ');
  if (label.length > 90 || /[,;:„“”"]/.test(label)) return null;
  const { oneFor } = context.reading.issues.interchangeable;
  const id = [...new Set([...nouns, noun])].map(oneFor).map(plain).sort().join('-');
  return { kind: 'open', id: `open:${id}`, label, labels: { [language]: label } };
}

/** The objects; in "will pull out | its men |" the particle may have been read as a preposition. */
const thingsOf = ({ objects, obliques }: Clause, deed: string): Phrase[] =>
  objects.length > 0 ? objects : obliques.filter(({ prep }) => deed.endsWith(` ${prep}`)).map(({ phrase }) => phrase);

/** Those whom a state sends and calls back. */
const forces =
  /^(?:man|men|troop|soldier|contingent|force|officer|peacekeeper|unit|battalion|brigade|police|policeman|policemen|engineer|instructor|trainer|adviser|advisor)s?$/;

const textOf = ({ reading: { analysis } }: Context, { start, end }: Phrase): string => analysis.text.slice(start, end);

/** The verb of an act of state, in English with what turns it into another ("call home", "hand back"), and its noun. Null for other verbs. */
function stateDeed({ reading: { analysis, issues } }: Context, { verb, tokens, objects }: Clause): Deed | null {
  const named = (lemma: string) => (issues.deeds.has(lemma) ? { verb: lemma, noun: issues.deeds.get(lemma)! } : null);
  if (analysis.language === 'de') return named(verb!.lemma);
  const last = objects.at(-1)?.tokens.at(-1) ?? verb!.head;
  const particle = [verb!.head + 1, last + 1].find(
    at => particles.test(analysis.tokens[at]?.lower ?? '') && (tokens.includes(at) || verb!.tokens.includes(at)),
  );
  if (particle === undefined) return named(verb!.lemma);
  const { lower } = analysis.tokens[particle]!;
  return named(`${verb!.lemma} ${lower}`) ?? (opensPhrase.test(lower) ? named(verb!.lemma) : null);
}

const particles = /^(?:back|home|off|down|out|away|over|up|in|for|into)$/;
/** "Pays | for | the canal", "freed the men | in | June": part of the verb or not. */
const opensPhrase = /^(?:in|for|into|over)$/;

/** "Erhöhte den Druck", "closed the session", "seized the chance": how one goes about things, and no thing. */
const moves =
  /(?:druck|tempo|sitzung|debatte|arbeit|besuch|rücktritt|kontakt|ton|einsatz|prognose|wert|schaden|gefahr|risiko|chance|aussicht|zahl|anteil)$|^(?:pressure|pace|session|meeting|debate|work|contact|tone|forecast|value|damage|danger|risk|chance|opportunity|moment|initiative|prospect|number|share|rank|stake|profile|voice|question|concern|issue|point|alarm|doubt|hope|fear|gap|eye|door|match|game|way|fire|course|decline|trend|slide|figure|statement|report|speech|letter|message|signal|word|condolence|congratulation|blow|verdict|mind|deal|spirit|expectation|reputation|hand|lead|victory|place|time|space|sentence|term|people|life|lives)$/;

/** Told as done or as going on, or as what will be done or not, by the text itself or by whoever does it. Null where it is neither. */
function howTold({ reading: { discourse } }: Context, clause: Clause, holders: Actor[]): 'done' | 'ahead' | null {
  const { verb, kind, negated, question, conditional, link, quote, id, subjectInherited } = clause;
  if (verb === null || verb.passive || verb.tense === 'pluperfect' || question || conditional) return null;
  const isAhead = verb.tense === 'future' || /^(?:werden|wollen|will|be|would|won't)$/.test(verb.modal ?? '');
  const isGoingOn = verb.tense === 'pres';
  if ((negated || quote >= 0) && !(isAhead || (negated && isGoingOn))) return null;
  // "Jordan shut its frontier": the form that English verbs of one form are tagged as.
  const isTold = /^(?:ind|konj1)$/.test(verb.mood) || (kind === 'main' && verb.mood === 'inf' && !verb.infinitive && !subjectInherited);
  const isTitled = verb.mood === 'inf' && verb.tense === 'future' && !subjectInherited; // "Norway to extradite banker"
  const isWish = verb.modal === 'mögen' && verb.mood === 'konj2'; // "möchte den Zugang sperren"
  const isSaid = verb.modal === 'would' && kind === 'complement'; // "said it would not extradite him"
  if (!isWish && !isTitled && !isSaid && (!isTold || !/^(?:|werden|wollen|will|be)$/.test(verb.modal ?? ''))) return null;
  const way = isAhead || isTitled || isWish || negated ? 'ahead' : 'done';
  if (kind === 'main') return way;
  const speaker = discourse.speakers[id];
  const isOwn = speaker?.actors.some(actor => holders.some(holder => sameVoice(actor, holder) || sameVoice(holder, actor))) ?? false;
  if (kind === 'complement') return isOwn ? way : null;
  return /^(?:während|obwohl|nachdem|weil|da)$|^(?:while|although|though|after|because)$/.test(link ?? '') ? way : null;
}

/** A state or a body of it; somebody who speaks for one. */
const isState = ({ ref, behalf, kind }: Actor): boolean =>
  (behalf?.id ?? ref.id).startsWith('country:') || (kind === 'body' && /^org:/.test(ref.id));

/** The nouns of an object that say what it is. */
function namesOf({ reading: { analysis, scan } }: Context, { tokens, head }: Phrase): string[] {
  if (!/^(?:NOUN|PROPN)$/.test(analysis.tokens[head]!.pos)) return [];
  return tokens
    .map(at => analysis.tokens[at]!)
    .filter(
      ({ pos, lemma, index }) => (/^(?:NOUN|PROPN)$/.test(pos) && (!isEmptyNoun(lemma) || forces.test(lemma))) || scan.byToken.has(index),
    )
    .map(({ lemma }) => lemma.toLowerCase());
}
