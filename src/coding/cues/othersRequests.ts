import type { Analysis, Clause } from '../../language/types.ts';
import type { CueMatch } from './cues.ts';

/**
 * "Rebuffed | calls for a ban |", "ignored Kyiv's | request for | tanks", "erteilt | Rufen nach einer Maut | eine Absage": the request is somebody else's, and what the
 * verb or another phrase of the clause says to it decides.
 */
export const isOthersRequest = (analysis: Analysis, clause: Clause, one: CueMatch, idioms: CueMatch[], verbs: CueMatch[]): boolean =>
  analysis.language === 'en' ? isCallOfOthers(analysis, clause, one, verbs) : isRufOfOthers(analysis, clause, one, idioms, verbs);

function isCallOfOthers({ tokens }: Analysis, { objects }: Clause, { text, tokens: own }: CueMatch, verbs: CueMatch[]): boolean {
  const first = tokens[own[0]!]!;
  if (first.pos !== 'NOUN' || !/^(?:call|demand|request|appeal)s?$/.test(first.lower)) return false;
  const isObject = objects.some(({ head }) => head === first.index);
  if (isObject && verbs.some(({ cue }) => cue.polarity !== 0)) return true;
  if (!/ (?:for|to)$/.test(text)) return false;
  const isOwned = tokens.slice(Math.max(0, first.index - 3), first.index).some(({ lower }) => lower === "'s" || lower === '’s');
  return isOwned || verbs.some(({ cue }) => cue.kind === 'position' && cue.polarity < 0);
}

function isRufOfOthers(
  { tokens }: Analysis,
  { objects, obliques }: Clause,
  { cue, tokens: own }: CueMatch,
  idioms: CueMatch[],
  verbs: CueMatch[],
): boolean {
  if (cue.kind !== 'request') return false;
  const asked = own.find(at => /^(?:rufe?n?|forderung|appell|bitte|verlangen)$/i.test(tokens[at]!.lemma));
  if (![...objects, ...obliques.map(({ phrase }) => phrase)].some(({ head }) => head === asked)) return false;
  return (
    verbs.some(({ cue: { kind, polarity } }) => polarity !== 0 && kind !== 'decision') ||
    idioms.some(other => other.cue.polarity !== 0 && !other.tokens.includes(asked!))
  );
}
