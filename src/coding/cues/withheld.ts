import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import type { CueMatch } from './cues.ts';

/** "Refused | to condemn the levy |", "| to rule it out |", "stopped short of | endorsing it |": who passes no verdict takes no side. */
export const withholdsVerdict = (
  { reading: { analysis, children } }: Context,
  { id, verb: own }: Clause,
  { text, cue }: CueMatch,
): boolean => {
  if (analysis.language !== 'en' || cue.polarity >= 0) return false;
  const short = own !== null && isShort(analysis.tokens[own.head]!.lemma, analysis.tokens[own.head + 1]?.lower);
  return (
    (short || withholding.test(text)) &&
    children[id]!.some(({ kind, verb }) => /^(?:infinitive|participle)$/.test(kind) && (short || verdicts.test(verb?.lemma ?? '')))
  );
};

const withholding =
  /^(?:refuse|decline|avoid|refrain|fail|hesitate|shy away from|hold back from|baulk at|balk at|reluctant to|unwilling to)$/;

/** "Stopped short", "fell short". */
const isShort = (verb: string, next: string | undefined): boolean => next === 'short' && /^(?:stop|fall)$/.test(verb);

const verdicts = /^(?:condemn|denounce|criticise|criticize|blame|censure|oppose|say|comment|rule|rule out|exclude|preclude)$/;
