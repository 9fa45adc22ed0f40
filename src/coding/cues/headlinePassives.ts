import type { Analysis, Clause } from '../../language/types.ts';

/** Verbs that need somebody for an object: without one it is their subject whom others urge, blame or praise. */
const asking = /^(?:urge|press|pressure|tell|advise|implore|order|force|warn|remind|instruct|encourage)$/;
const judging = /^(?:critici[sz]e|accuse|blame|praise|condemn|slam|fault|rebuke|chide|censure|commend|applaud|laud|hail)$/;

/** "Norway urged to back levy", "Norway criticised for blocking levy": headlines leave out the auxiliary of a passive. */
export function isHeadlinePassive({ tokens, language }: Analysis, { verb, objects }: Clause): boolean {
  if (language !== 'en' || !verb || verb.passive || verb.modal || verb.tense !== 'past' || objects.length > 0) return false;
  const [next, after] = [tokens[verb.head + 1]?.lower ?? '', tokens[verb.head + 2]?.lower ?? ''];
  if (verb.lemma === 'call') return next === 'on' && after === 'to';
  if (asking.test(verb.lemma)) return next === 'to' && tokens[verb.head + 2]?.pos === 'VERB';
  return judging.test(verb.lemma) && /^(?:for|over)$/.test(next);
}
