import type { Clause, Phrase } from '../../language/types.ts';
import { type Context, issueSubject } from '../draft.ts';
import { findIssues } from '../issues/issues.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Target } from './targets.ts';

/** What a phrase names by itself, whatever the clause is about: an issue, or an open matter of a kind that governments decide on. */
export function namedThing(context: Context, clause: Clause, phrase: Phrase, reason: string): Target | null {
  const { analysis, issues, contexts, isTitle } = context.reading;
  const [match] = findIssues(issues, contexts, analysis, phrase.tokens, isTitle);
  if (match) {
    const subject = issueSubject(context, match.issue);
    const reasons = [`issue "${match.issue.labels.en}" by "${match.source}"`, reason];
    return { subject, sign: match.sign < 0 ? -1 : 1, clause, reasons, possible: false, confidence: 0.6 };
  }
  const open = isDecidable(analysis.tokens[phrase.head]!.lemma) ? openTarget(context, phrase, clause, 0.55) : null;
  return open && { ...open, reasons: [...open.reasons, reason] };
}
