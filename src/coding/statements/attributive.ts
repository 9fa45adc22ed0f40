import { verbReadings } from '../../language/de/lexicon.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openTarget } from '../matters/pointBack.ts';
import { ownTarget, type Target } from '../targets/targets.ts';

/** Rule "participle before its noun": "die von Island abgelehnte Maut", "das in Oslo heftig kritisierte Vorhaben": the agent takes a side on the thing. */
export function readAttribute(context: Context, clause: Clause): void {
  const phrases = [clause.subject, ...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)];
  for (const phrase of new Set(phrases)) if (phrase && !clause.subjectInherited) readPhrase(context, clause, phrase);
}

function readPhrase(context: Context, clause: Clause, phrase: Phrase): void {
  const { analysis, scan, discourse } = context.reading;
  const from = phrase.tokens.findIndex(at => at < phrase.head && analysis.tokens[at]!.lower === 'von');
  if (from < 1) return;
  const holder = scan.byToken.get(phrase.tokens[from + 1]!) ?? scan.byToken.get(phrase.tokens[from + 2]!);
  const at = phrase.tokens.find(
    token => token > (holder?.last ?? phrase.head) && token < phrase.head && analysis.tokens[token]!.pos === 'ADJ',
  );
  const found = at === undefined ? null : participleCue(context, at, phrase.tokens[from]!);
  if (!holder || holder.genitive || !found || discourse.speakers[clause.id]) return;
  const target = thingOf(context, clause, phrase, found);
  if (target)
    emit(context, clause, found, [holder.actor], found.cue.polarity < 0 ? -1 : 1, {
      ...target,
      confidence: Math.min(0.6, target.confidence),
    });
}

/** "abgelehnte": the verb whose participle it is, where that takes a side. */
function participleCue({ reading: { analysis, cues } }: Context, at: number, by: number): CueMatch | null {
  const { lower, text } = analysis.tokens[at]!;
  const participle = verbReadings(lower.replace(/e[nrms]?$/, '')).find(({ form }) => form === 'part2');
  const cue =
    participle &&
    cues.verbs
      .get(participle.lemma)
      ?.find(({ kind, polarity }) => polarity !== 0 && (/^(?:position|request)$/.test(kind) || settled.test(participle.lemma)));
  return cue ? { cue, text, tokens: [at, by], via: 'verb' } : null;
}

/** "Die von Spanien | beschlossene | Anerkennung": what somebody has settled he is for or against, where the codebook knows the thing. */
const settled =
  /^(?:beschließen|ankündigen|verhängen|planen|zusagen|versprechen|einführen|verfügen|anordnen|stoppen|aussetzen|anbieten|beabsichtigen)$/;

function thingOf(context: Context, clause: Clause, phrase: Phrase, found: CueMatch): Target | null {
  const own = issuesIn(context, [clause]).find(match => match.tokens.includes(phrase.head));
  if (own) return ownTarget(context, clause, own, found);
  if (!/^(?:position|request)$/.test(found.cue.kind)) return null;
  const behind = phrase.tokens.filter(at => at > found.tokens[0]!);
  const { tokens } = context.reading.analysis;
  const noun = { head: phrase.head, tokens: behind, start: tokens[behind[0]!]!.start, end: phrase.end };
  return context.reading.discourse.resolve(phrase, clause).length > 0 ? null : openTarget(context, noun, clause, 0.55);
}
