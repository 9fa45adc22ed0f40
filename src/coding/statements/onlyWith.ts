import type { Clause, Phrase } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { type Context, emit, issueSubject } from '../draft.ts';
import { findIssues } from '../issues/issues.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { isGood } from '../targets/bringsAbout.ts';
import type { Target } from '../targets/targets.ts';

/** That it is there at all is what is denied: "es werde keinen Frieden geben", "there would be no deal", "gehe es nicht". */
const exists =
  /^(?:geben|sein|gehen|funktionieren|klappen|gelingen|zustandekommen|weiterkommen|vorankommen|be|work|happen|exist|last|hold|come)$/;

/**
 * Rule "only with it": "ohne die Maut werde es keinen Frieden geben", "would not sign without the levy", "without it the pact is worthless": whoever says so wants what may not be
 * missing; "mit der Maut gebe es kein Abkommen" wants it away. True when the clause says no more than that.
 */
export function readOnlyWith(context: Context, clause: Clause, voices: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  const { verb, subject, objects, conditional, question } = clause;
  if (conditional || question || voices.length === 0) return false;
  const lacking = phraseBehind(context, clause, /^(?:ohne|without)$/);
  const having = lacking ? undefined : phraseBehind(context, clause, /^(?:mit|with)$/);
  if (!lacking && !having) return false;
  const isBare = subject === null || /^(?:es|it|there)$/.test(analysis.tokens[subject.head]!.lower) || hasNone(context, subject.tokens);
  const negated = clause.negated || hasNone(context, clause.tokens);
  const denies = negated && (!verb || (exists.test(verb.lemma) && isBare));
  const isBad = !negated && findCues(analysis, clause, cues).some(({ via, cue }) => via === 'predicate' && cue.polarity < 0);
  const thing = lacking && (isBad || negated) ? lacking : denies ? having : undefined;
  const target = thing && missed(context, clause, thing);
  if (!target) return false;
  const told = { ...clause, negated: false }; // wanted outright: no condition
  emit(context, told, null, voices, lacking ? 1 : -1, { ...target, clause: told });
  const denied = (subject && hasNone(context, subject.tokens) ? subject : objects[0]) ?? null;
  return isBad || !lacking || (denied !== null && isGood(analysis.tokens[denied.head]!.lemma));
}

/** What stands behind "without"; where that opens the clause ("| Without the levy | there will be no deal") the English parser may take it for the predicate. */
function phraseBehind({ reading }: Context, { obliques, tokens: [first] }: Clause, prep: RegExp): Phrase | undefined {
  const opens = first !== undefined && reading.analysis.language === 'en' && prep.test(reading.analysis.tokens[first]!.lower);
  return obliques.find(one => prep.test(one.prep))?.phrase ?? (opens ? (phraseFrom(reading, first + 1) ?? undefined) : undefined);
}

/** "| Kein Frieden | sei ohne sie möglich". */
const hasNone = ({ reading: { analysis } }: Context, tokens: readonly number[]): boolean =>
  tokens.some(at => /^(?:kein\w*|no)$/.test(analysis.tokens[at]!.lower));

/** What may not be missing: a matter that has a name, or what governments decide on. */
function missed(context: Context, clause: Clause, phrase: Phrase): Target | null {
  const { analysis, issues, contexts, isTitle } = context.reading;
  const [issue] = findIssues(issues, contexts, analysis, phrase.tokens, isTitle);
  const reasons = ['is said not to do without'];
  if (issue)
    return {
      subject: issueSubject(context, issue.issue),
      sign: issue.sign < 0 ? -1 : 1,
      clause,
      reasons: [`issue "${issue.issue.labels.en}" by "${issue.source}"`, ...reasons],
      possible: false,
      confidence: 0.6,
    };
  if (!isDecidable(analysis.tokens[phrase.head]!.lemma)) return null;
  const open = openTarget(context, phrase, clause, 0.55);
  return open && { ...open, reasons: [...open.reasons, ...reasons] };
}
