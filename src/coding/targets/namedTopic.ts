import type { Clause, Phrase } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { circumstances } from '../cues/framePhrases.ts';
import { type Context, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import type { Reading } from '../reading.ts';
import { ownTarget, type Target } from './targets.ts';

/** Nouns for what is argued about, whose complement says what that is. */
const disputes =
  /^(?:streit|dauerstreit|frage|debatte|tauziehen|thema|konflikt|ringen|diskussion|poker|gezerre|zwist|zoff|auseinandersetzung|hickhack|gerangel|kontroverse|sache|sachen|dispute|row|debate|question|issue|matter|fight|tussle|wrangle|wrangling|standoff|argument|controversy|discussion|quarrel|tug-of-war|battle)$/;
const about = /^(?:um|über|zu|zum|zur|over|on|about|of)$/;

/**
 * What a sentence says that it is about: "im Streit um | die Abgabe | rückt Oslo von seinem Nein ab", "in the row over | the levy | it dropped its veto", "bei | der Abgabe |
 * gibt es den Widerstand auf". Null when it does not say.
 */
export function namedTopic(context: Context, clause: Clause, found: CueMatch): Target | null {
  const phrase = topicPhrase(context, clause);
  if (!phrase || found.tokens.some(at => phrase.tokens.includes(at))) return null;
  const issue = issuesIn(context, [clause]).find(({ tokens }) => tokens.some(at => phrase.tokens.includes(at)));
  if (issue) return ownTarget(context, clause, issue, found);
  const matter = openMatter(context.reading, phrase);
  return matter && toTarget(matter, clause, 0.55);
}

/** The phrase behind a noun for a dispute, or behind a bare "bei", or "on" at the beginning. */
function topicPhrase({ reading }: Context, clause: Clause): Phrase | null {
  const { tokens } = reading.analysis;
  const isDispute = (at: number) => disputes.test(tokens[at]!.lemma.toLowerCase());
  const dispute = clause.obliques.find(({ prep, phrase }) => /^(?:in|bei)$/.test(prep) && phrase.tokens.some(isDispute));
  if (!dispute) return clause.obliques.find(({ prep, phrase }) => isBareTopic(reading, clause, prep, phrase))?.phrase ?? null;
  const at = dispute.phrase.tokens.find(isDispute)!;
  const isLinked = about.test(tokens[at + 1]?.lower ?? '');
  if (!isLinked && !dispute.phrase.tokens.includes(at + 1)) return null;
  const first = at + (isLinked ? 2 : 1);
  const subject = clause.subject?.tokens[0] ?? -1; // "In the row over the levy | Norway | has dropped its veto"
  return phraseFrom(reading, first, subject > first ? subject : undefined);
}

/** "Bei den Verhandlungen", "bei der Eröffnung der Messe": when it was said. */
const isOccasion = (lemma: string): boolean => circumstances.test(lemma) || occasions.test(lemma);
const occasions =
  /(?:verhandlung|unterredung|beratung|besprechung|konsultation|tagung|empfang|reise|runde|anhörung|zeremonie|feier|vorstellung|eröffnung|einweihung|präsentation|unterzeichnung|kundgebung|ankunft)$/i;

const isBareTopic = ({ analysis, scan }: Reading, { tokens }: Clause, prep: string, phrase: Phrase): boolean =>
  analysis.language === 'de'
    ? prep === 'bei' && !scan.byToken.has(phrase.head) && !isOccasion(analysis.tokens[phrase.head]!.lemma)
    : prep === 'on' && tokens[0] === phrase.tokens[0]! - 1;
