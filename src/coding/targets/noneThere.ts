import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';

/** "There is no enthusiasm for it in Helsinki", "little support", "keine Unterstützung aus Oslo". */
export const isNone = ({ analysis }: Reading, { subject }: Clause): boolean =>
  (analysis.language === 'en' ? /^(?:no|little|scant|hardly)$/ : /^(?:kein\p{L}*|wenig|kaum)$/u).test(
    analysis.tokens[subject?.tokens[0] ?? -1]?.lower ?? '',
  );

/** "| Keine | Unterstützung aus Oslo". */
export const isNoneOf = ({ analysis: { tokens, language } }: Reading, at: number): boolean =>
  language === 'de' &&
  [1, 2].some(step => /^kein(?:e[nrms]?|erlei)?$/.test(tokens[at - step]?.lower ?? '') && (step === 1 || tokens[at - 1]!.pos === 'ADJ'));
