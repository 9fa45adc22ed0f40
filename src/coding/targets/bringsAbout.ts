import type { Clause, Phrase } from '../../language/types.ts';
import { isIll } from '../matters/openMatter.ts';
import type { Reading } from '../reading.ts';

/** What a thing does when something comes of it; with the preposition behind which that stands, where it is no object. */
const brings: Record<string, readonly string[]> = {
  bring: [],
  create: [],
  mean: [],
  produce: [],
  yield: [],
  lead: ['to'],
  result: ['in'],
  bringen: [],
  schaffen: [],
  bedeuten: [],
  stiften: [],
  führen: ['zu', 'in'],
  sorgen: ['für'],
  münden: ['in'],
  beitragen: ['zu'],
  contribute: ['to'],
};

/** What everybody wants. */
const goods =
  /^(?:peace|stability|security|safety|prosperity|growth|relief|certainty|justice|freedom|fairness|order|progress|calm|trust|frieden?|stabilität|sicherheit|wohlstand|wachstum|entlastung|gerechtigkeit|freiheit|ordnung|fortschritt|ruhe|vertrauen|klarheit|rechtssicherheit|versorgungssicherheit|planungssicherheit|entspannung|aufschwung)$/;
const fewer = /^(?:less|fewer|weniger)$/;
/** "Job losses", "Arbeitsplatzverluste". */
const losses = /(?:^loss|verlust|abbau)$/;

/** True for what nobody is against: "there will be no peace". */
export const isGood = (lemma: string): boolean => goods.test(lemma);

/** "Would bring peace", "führe ins Chaos": for what comes of it a thing is good (1) or bad (−1); neither is told (0). */
export function bringsAbout(
  reading: Reading,
  { verb, objects, obliques, predicate }: Clause,
  isBad: (phrase: Phrase) => boolean,
): -1 | 0 | 1 {
  const preps = verb ? brings[verb.lemma] : undefined;
  if (!preps) return 0;
  const what = preps.length > 0 ? (obliques.find(({ prep }) => preps.includes(prep))?.phrase ?? predicate) : objects[0];
  if (!what) return 0;
  const { tokens } = reading.analysis;
  const head = tokens[what.head]!;
  const sign =
    isBad(what) || isIll(reading, head) || what.tokens.some(at => losses.test(tokens[at]!.lemma)) ? -1 : isGood(head.lemma) ? 1 : 0;
  if (sign === 0) return 0;
  return what.tokens.some(at => fewer.test(tokens[at]!.lower)) ? (sign > 0 ? -1 : 1) : sign;
}
