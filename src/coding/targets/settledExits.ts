import type { Analysis, Clause } from '../../language/types.ts';

/** Nouns for what somebody does himself, and nobody to him. */
const exits = /(?:^abkehr|ausstieg|austritt|rückzug|verzicht|^kündigung|^absage)$/;
const settling = /^(?:besiegeln|beschließen|vollziehen|bestätigen|abschließen)$/;
const settled = /^(?:perfekt|amtlich|offiziell|endgültig|besiegelt|beschlossen|fix|unumkehrbar)$/;

/** "| Norwegens Abkehr | von der Abgabe ist besiegelt", "steht fest": a deed that the sentence tells as done by saying that it is settled. */
export function isSettledExit({ tokens, language }: Analysis, { subject, verb, predicate, negated, kind }: Clause, at: number): boolean {
  if (
    language !== 'de' ||
    subject?.head !== at ||
    !verb ||
    negated ||
    verb.modal ||
    !/^(?:main|complement)$/.test(kind) ||
    !exits.test(tokens[at]!.lower)
  )
    return false;
  const isDone = verb.lemma === 'feststehen' || (verb.passive && settling.test(verb.lemma));
  return isDone || (verb.lemma === 'sein' && predicate !== null && settled.test(tokens[predicate.head]!.lower));
}
