import type { Clause, Phrase } from '../../language/types.ts';
import type { Reading } from '../reading.ts';

/** Verbs whose first object is who gets something, and whose second is what they get. */
const gives =
  /^(?:give|grant|offer|lend|loan|sell|send|hand|pay|show|deny|refuse|award|accord|allow|guarantee|promise|allocate|assign|ship|feed|lease|cede|spare|deliver|extend)$/;
/** Verbs that tell what they get behind "with". */
const provides = /^(?:provide|supply|equip|furnish|arm|present|entrust|issue|reward|help|assist|aid)$/;

/**
 * "Agreed to give Sweden | the ships |", "refused to supply them | with gas |": what somebody is to get is what such a promise or refusal is about, and not who
 * gets it. Null where the clause tells of no such thing.
 */
export function handedOver({ analysis: { tokens, language } }: Reading, { verb, objects, obliques }: Clause): Phrase | null {
  const [recipient, thing] = objects;
  if (language !== 'en' || !verb || verb.passive || !recipient) return null;
  const isThing = ({ head }: Phrase) => tokens[head]!.pos === 'NOUN';
  if (gives.test(verb.lemma)) return thing && isThing(thing) && thing.tokens[0]! > recipient.head ? thing : null;
  if (!provides.test(verb.lemma)) return null;
  return obliques.find(({ prep, phrase }) => prep === 'with' && phrase.tokens[0]! > recipient.head && isThing(phrase))?.phrase ?? null;
}
