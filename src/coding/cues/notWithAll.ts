import type { Analysis, Clause } from '../../language/types.ts';

/** "Ist | nicht mit jedem Satz | einverstanden", "did not agree with everything in it": what somebody has against a part is no side on the whole. */
export const isNotWithAll = ({ language, tokens }: Analysis, { negated, subject, tokens: own }: Clause): boolean =>
  negated &&
  notAll[language].test(
    own
      .filter(at => !subject?.tokens.includes(at)) // "nicht alle Mitglieder stimmten zu"
      .map(at => tokens[at]!.lower)
      .join(' '),
  );

const notAll = {
  de: /\bnicht (?:mit |in |zu )?(?:jede[mnrs]?|alle[mn]?|sämtliche[mn]?) (?!mitteln|ernstes)/,
  en: /\b(?:not|n't|n’t) (?:\S+ ){0,2}(?:to |with |on |in )?(?:every|everything|all (?:of )?(?:the |its |their )?(?:points?|parts?|words?|terms?|sections?|provisions?|elements?|aspects?|details?))\b/,
};
