import type { Analysis, Clause, Token } from '../../language/types.ts';
import type { IssueMatch } from '../issues/issues.ts';

/** "Das Verbot werde sich auf Waren beschränken", "Dienste bleiben beim Gesetz außen vor": how far a thing goes, and what it leaves aside. */
export const tellsExtent = ({ tokens, language }: Analysis, { verb, objects, subject }: Clause, match: IssueMatch): boolean =>
  language === 'de' &&
  ((/^(?:beschränken|begrenzen|erstrecken|konzentrieren|beziehen)$/.test(verb?.lemma ?? '') &&
    objects.some(({ head }) => tokens[head]!.lower === 'sich')) ||
    (/(?:bleiben|lassen)$/.test(verb?.lemma ?? '') &&
      subject !== null &&
      !match.tokens.some(at => subject.tokens.includes(at)) &&
      /^(?:bei|beim|in|im)$/.test(nounOpener(tokens, match.tokens[0]!))));

/** The preposition before the noun at a token, over its article and adjectives. */
function nounOpener(tokens: readonly Token[], noun: number): string {
  let at = noun - 1;
  while (at > 0 && /^(?:DET|ADJ)$/.test(tokens[at]!.pos)) at--;
  return tokens[at]?.lower ?? '';
}
