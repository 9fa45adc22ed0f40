import type { Analysis, Clause } from '../../language/types.ts';

/** "Will die Grenze schließen", where a pact or a gap would be closed for good. */
export const closes = (analysis: Analysis, { verb, objects, subject }: Clause): boolean => {
  if (verb?.lemma !== 'schließen') return false;
  const thing = verb.passive ? subject : (objects.at(-1) ?? null);
  return thing !== null && analysis.tokens[thing.head]!.pos === 'NOUN' && !concluded.test(analysis.tokens[thing.head]!.lemma);
};

const concluded =
  /(?:vertrag|abkommen|pakt|frieden?|bündnis|bund|vereinbarung|übereinkunft|kompromiss|handel|deal|allianz|freundschaft|partnerschaft|ehe|lücke|reihe|kreis|waffenstillstand|waffenruhe|kontrakt|konvention|akkord|kapitel|koalition)$/;
