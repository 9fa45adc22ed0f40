import type { Clause, Phrase } from '../language/types.ts';
import { type Context, emit } from './draft.ts';
import { isEmptyNoun } from './idleNouns.ts';
import type { Actor } from './names.ts';
import { plain } from './open.ts';
import { isPersonal } from './pledges.ts';
import { isActOfState } from './rules.ts';

/**
 * Rule "act of state": "Nicaragua entzog 94 Oppositionellen die Staatsbürgerschaft", "Norwegen hat das Konsulat geschlossen". What a state does by its power it is for;
 * the deed with its objects is the matter, as the thing alone would not say which way. Too vague to alert by.
 */
export function readActOfState(context: Context, clause: Clause, holders: Actor[]): boolean {
  const states = holders.filter(isState);
  if (states.length === 0 || !isDone(context, clause)) return false;
  const { analysis } = context.reading;
  const { verb, objects } = clause;
  const nouns = objects.flatMap(phrase => namesOf(context, phrase));
  if (objects.some(({ head }) => analysis.tokens[head]!.lower === 'sich')) return false;
  const label = [...objects.map(({ start, end }) => analysis.text.slice(start, end)), verb!.lemma].join(' ');
  if (nouns.length === 0 || nouns.some(noun => isPersonal(noun) || moves.test(noun)) || label.length > 90 || /[,;:„“"]/.test(label))
    return false;
  const id = [...new Set([...nouns, verb!.lemma])].map(plain).sort().join('-');
  emit(context, clause, null, states, 1, {
    subject: { kind: 'open', id: `open:${id}`, label, labels: { [analysis.language]: label } },
    sign: 1,
    clause,
    reasons: [`does "${label}" by its power`],
    possible: false,
    confidence: 0.4,
  });
  return true;
}

/** "Erhöhte den Druck", "schloss die Sitzung": how one goes about things, and no thing. */
const moves =
  /(?:druck|tempo|sitzung|debatte|arbeit|besuch|rücktritt|kontakt|ton|einsatz|prognose|wert|schaden|gefahr|risiko|chance|aussicht|zahl|anteil)$/;

/** Told as done, or as going to be done, by the text itself. */
const isDone = ({ reading: { analysis } }: Context, { verb, kind, negated, question, conditional, link }: Clause): boolean =>
  analysis.language === 'de' &&
  verb !== null &&
  isActOfState(verb.lemma) &&
  !verb.passive &&
  /^(?:ind|konj1)$/.test(verb.mood) &&
  verb.tense !== 'pluperfect' &&
  /^(?:|werden|wollen)$/.test(verb.modal ?? '') &&
  !(negated || question || conditional) &&
  (kind === 'main' || /^(?:während|obwohl|nachdem|weil|da)$/.test(link ?? ''));

/** A state or a body of it; somebody who speaks for one. */
const isState = ({ ref, behalf, kind }: Actor): boolean =>
  (behalf?.id ?? ref.id).startsWith('country:') || (kind === 'body' && /^org:/.test(ref.id));

/** The nouns of an object that say what it is. */
function namesOf({ reading: { analysis, scan } }: Context, { tokens, head }: Phrase): string[] {
  if (!/^(?:NOUN|PROPN)$/.test(analysis.tokens[head]!.pos)) return [];
  return tokens
    .map(at => analysis.tokens[at]!)
    .filter(({ pos, lemma, index }) => (/^(?:NOUN|PROPN)$/.test(pos) && !isEmptyNoun(lemma)) || scan.byToken.has(index))
    .map(({ lemma }) => lemma.toLowerCase());
}
