import type { Clause, Phrase } from '../../language/types.ts';
import { isActOfState } from '../cues/rules.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import { isEmptyNoun } from '../issues/idleNouns.ts';
import { plain } from '../issues/open.ts';
import type { Actor } from '../mentions/names.ts';
import { isPersonal } from '../targets/pledges.ts';

/**
 * Rule "act of state": "Nicaragua entzog 94 Oppositionellen die Staatsbürgerschaft", "Jordan shut its frontier with Syria". What a state does by its power it is for;
 * the deed with its objects is the matter, as the thing alone would not say which way. Too vague to alert by.
 */
export function readActOfState(context: Context, clause: Clause, holders: Actor[]): boolean {
  const states = holders.filter(isState);
  const deed = states.length > 0 && isDone(context, clause, states) ? stateDeed(context, clause) : null;
  if (!deed) return false;
  const { language, tokens } = context.reading.analysis;
  if (deed === 'pull out' && !thingsOf(clause, deed).some(({ head }) => forces.test(tokens[head]!.lemma))) return false; // "all the stops"
  const objects = thingsOf(clause, deed);
  const nouns = objects.flatMap(phrase => namesOf(context, phrase));
  if (objects.some(({ head }) => tokens[head]!.lower === 'sich' || moves.test(tokens[head]!.lemma))) return false;
  const label =
    language === 'de' ? [...objects.map(phrase => textOf(context, phrase)), deed].join(' ') : englishLabel(context, objects, deed);
  if (
    nouns.length === 0 ||
    nouns.some(noun => (isPersonal(noun) && !forces.test(noun)) || moves.test(noun)) ||
    label.length > 90 ||
    /[,;:„“”"]/.test(label)
  )
    return false;
  const id = [...new Set([...nouns, ...deed.split(' ')])].map(plain).sort().join('-');
  emit(context, clause, null, states, 1, {
    subject: { kind: 'open', id: `open:${id}`, label, labels: { [language]: label } },
    sign: 1,
    clause,
    reasons: [`does "${label}" by its power`],
    possible: false,
    confidence: 0.4,
  });
  return true;
}

/** The objects; in "will pull out | its men |" the particle may have been read as a preposition. */
const thingsOf = ({ objects, obliques }: Clause, deed: string): Phrase[] =>
  objects.length > 0 ? objects : obliques.filter(({ prep }) => deed.endsWith(` ${prep}`)).map(({ phrase }) => phrase);

/** Those whom a state sends and calls back. */
const forces =
  /^(?:man|men|troop|soldier|contingent|force|officer|peacekeeper|unit|battalion|brigade|police|policeman|policemen|engineer|instructor|trainer|adviser|advisor)s?$/;

const textOf = ({ reading: { analysis } }: Context, { start, end }: Phrase): string => analysis.text.slice(start, end);

/** "shut its frontier with Syria": the deed as a heading, its objects with what the parser hangs on them. */
const englishLabel = (context: Context, objects: Phrase[], deed: string): string =>
  [deed, ...objects.map(phrase => textOf(context, phrase))].join(' ').replace(/\s+/g, ' ');

/** The verb of an act of state, in English with what turns it into another ("call home", "hand back"). Null for other verbs. */
function stateDeed({ reading: { analysis } }: Context, { verb, tokens, objects }: Clause): string | null {
  if (analysis.language === 'de') return isActOfState(verb!.lemma) ? verb!.lemma : null;
  const last = objects.at(-1)?.tokens.at(-1) ?? verb!.head;
  const particle = [verb!.head + 1, last + 1].find(
    at => particles.test(analysis.tokens[at]?.lower ?? '') && (tokens.includes(at) || verb!.tokens.includes(at)),
  );
  const deed = particle === undefined ? verb!.lemma : `${verb!.lemma} ${analysis.tokens[particle]!.lower}`;
  return isActOfState(deed) ? deed : null;
}

const particles = /^(?:back|home|off|down|out|away|over|up)$/;

/** "Erhöhte den Druck", "closed the session", "seized the chance": how one goes about things, and no thing. */
const moves =
  /(?:druck|tempo|sitzung|debatte|arbeit|besuch|rücktritt|kontakt|ton|einsatz|prognose|wert|schaden|gefahr|risiko|chance|aussicht|zahl|anteil)$|^(?:pressure|pace|session|meeting|debate|work|contact|tone|forecast|value|damage|danger|risk|chance|opportunity|moment|initiative|prospect|number|share|rank|stake|profile|voice|question|concern|issue|point|alarm|doubt|hope|fear|gap|eye|door|match|game|way|fire|course|decline|trend|slide|figure|statement|report|speech|letter|message|signal|word|condolence|congratulation|blow|verdict|mind|deal|spirit|expectation|reputation|hand|lead|victory|place|time|space|sentence|term|people|life|lives)$/;

/** Told as done, or as going to be done, by the text itself or by whoever does it. */
function isDone({ reading: { analysis, discourse } }: Context, clause: Clause, holders: Actor[]): boolean {
  const { verb, kind, negated, question, conditional, link, quote, id } = clause;
  if (verb === null || verb.passive || quote >= 0 || verb.tense === 'pluperfect' || negated || question || conditional) return false;
  // "Jordan shut its frontier": the form that English verbs of one form are tagged as.
  const isTold =
    /^(?:ind|konj1)$/.test(verb.mood) || (kind === 'main' && verb.mood === 'inf' && !verb.infinitive && !clause.subjectInherited);
  const isWish = verb.modal === 'mögen' && verb.mood === 'konj2'; // "möchte den Zugang sperren"
  if (!isWish && (!isTold || !/^(?:|werden|wollen|will|be)$/.test(verb.modal ?? ''))) return false;
  if (kind === 'main') return true;
  const speaker = discourse.speakers[id];
  if (kind === 'complement' && analysis.language === 'en')
    return speaker?.actors.some(actor => holders.some(holder => sameVoice(actor, holder) || sameVoice(holder, actor))) ?? false;
  return /^(?:während|obwohl|nachdem|weil|da)$|^(?:while|although|though|after|because)$/.test(link ?? '');
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
