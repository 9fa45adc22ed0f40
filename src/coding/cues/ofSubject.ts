import type { Analysis, Clause, Phrase } from '../../language/types.ts';

/** "Die Sanktionen | gegen Belarus | bleiben": before the finite verb of a main clause stands one thing, and what is behind its noun belongs to that. */
export const isOfSubject = ({ language, tokens }: Analysis, { kind, subject, verb, tokens: own }: Clause, phrase: Phrase): boolean =>
  language === 'de' &&
  kind !== 'adverbial' &&
  kind !== 'relative' &&
  subject?.tokens.includes(own.find(at => tokens[at]!.pos !== 'PUNCT') ?? -1) === true &&
  verb !== null &&
  /^(?:bleiben|sein)$/.test(verb.lemma) &&
  phrase.tokens[0]! > subject.head &&
  phrase.head < Math.min(...verb.tokens);
