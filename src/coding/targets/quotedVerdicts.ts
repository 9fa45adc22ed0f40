import type { Clause, Phrase } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { predicateCue } from '../cues/evaluations.ts';
import type { Context } from '../draft.ts';
import { eventAntecedent, judgedAntecedent, ownedDeed, unsaidAntecedent } from '../matters/unsaid.ts';
import type { Target } from './targets.ts';

/**
 * "Geißelte eine „tragische Verletzung der Menschenrechte“", "lobte den „mutigen Schritt“": a verdict in quotation marks names no matter of its own, but calls what was
 * done so. Null where the words in quotation marks are the name of something ("den „Green Deal“").
 */
export function quotedVerdict(context: Context, clause: Clause, { cue, via }: CueMatch, phrase: Phrase): Target | null {
  const { analysis, cues } = context.reading;
  if (analysis.language !== 'de' || via !== 'verb' || cue.kind !== 'position') return null;
  const opens = phrase.tokens.findIndex(at => opening.test(analysis.tokens[at]!.text));
  if (opens < 0 || opens > 1 || phrase.tokens[opens]! > phrase.head) return null;
  const judges = phrase.tokens.some(at => {
    const token = analysis.tokens[at]!;
    if (at > phrase.head || !/^(?:ADJ|NOUN|PROPN)$/.test(token.pos)) return false;
    return predicateCue(token, cues) !== null || (at === phrase.head && (wrongs.test(token.lemma) || nounCue(token, cues) !== null));
  });
  const behind = [1, 2].map(step => analysis.tokens[phrase.tokens.at(-1)! + step]?.lower);
  const isOwned = phrase.tokens.some(at => context.reading.scan.byToken.has(at)) || behind.some(word => /^(?:der|des)$/.test(word ?? '')); // "die „Schikanen“ der Küstenwache": theirs
  const found = judges
    ? isOwned
      ? ownedDeed(context, phrase)
      : (eventAntecedent(context, clause) ?? judgedAntecedent(context, clause) ?? unsaidAntecedent(context, clause))
    : null;
  return (
    found && {
      subject: found.subject,
      sign: found.sign,
      clause,
      reasons: [`calls ${found.subject.labels.en ?? found.subject.label} so${found.sign < 0 ? ', turned round' : ''}`],
      possible: false,
      confidence: 0.5,
    }
  );
}

const opening = /^[„“"»‚]$/;

/** What is done to rights, rules and words. */
const wrongs = /(?:verletzung|überdehnung|missachtung|aushöhlung|verdrehung|umdeutung|instrumentalisierung|missbrauch|verstoß|übergriff)$/;
