import type { Clause } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { isPartisan } from '../matters/attitudeComplements.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import { ownTarget, type Target } from '../targets/targets.ts';

/** What may stand in a headline between a name and what it is: "doch", "weiter", "plötzlich kein". */
const between =
  /^(?:nun|jetzt|doch|wieder|weiter|weiterhin|plötzlich|auch|länger|noch|nicht|kein|keine|ein|eine|klarer?|größter?|erklärter?|entschiedener?|überraschend|selbst)$/;

/**
 * Rule "partisan in a headline": "Orbán weiter Gegner des Beitritts", "Trump plötzlich kein Freund des Verbots mehr", "Söder doch Fan der Windkraft": the copula is left out
 * between a name and a noun for those who are for or against a thing. True when a statement was made.
 */
export function readHeadlinePartisan(context: Context, clause: Clause): boolean {
  const { analysis, isTitle, scan, cues } = context.reading;
  if (!isTitle || analysis.language !== 'de' || clause.verb || clause.question) return false;
  const mention = scan.byToken.get(clause.tokens[0]!);
  if (!mention || mention.genitive) return false;
  const rest = clause.tokens.filter(at => at > mention.last);
  const noun = rest.find(at => !between.test(analysis.tokens[at]!.lower));
  const token = noun === undefined ? undefined : analysis.tokens[noun]!;
  const isFriend = /^(?:freund|freundin|fan)$/.test(token?.lower ?? '');
  const cue = token && isPartisan(token) ? nounCue(token, cues) : null;
  const polarity = cue?.polarity ?? (isFriend ? 1 : 0);
  const found: CueMatch | null = polarity === 0 ? null : { cue: side(polarity), text: token!.text, tokens: [noun!], via: 'noun' };
  const target = found && ofWhat(context, clause, found);
  if (!found || !target) return false;
  const denied = rest.some(at => at < noun! && /^(?:kein|keine|nicht)$/.test(analysis.tokens[at]!.lower));
  emit(context, clause, found, [mention.actor], polarity < 0 !== denied ? -1 : 1, target);
  return true;
}

const side = (polarity: number): CueMatch['cue'] => ({
  cues: [],
  pos: 'noun',
  kind: 'position',
  polarity: polarity < 0 ? -1 : 1,
  intensity: 0.75,
  about: [],
});

/** "Gegner | des Beitritts |", "Fan | von Windkraft |". */
function ofWhat(context: Context, clause: Clause, found: CueMatch): Target | null {
  const { reading } = context;
  const [noun] = found.tokens;
  const opens = reading.analysis.tokens[noun! + 1]?.lower ?? '';
  const phrase = /^(?:des|der|von|vom)$/.test(opens) ? phraseFrom(reading, noun! + (/^vo[nm]$/.test(opens) ? 2 : 1)) : null;
  if (!phrase || reading.discourse.resolve(phrase, clause).length > 0) return null;
  const own = issuesIn(context, [clause]).find(match => match.tokens.some(at => phrase.tokens.includes(at)));
  if (own) return ownTarget(context, clause, own, found);
  const open = openMatter(reading, phrase);
  return open && toTarget(open, clause, 0.6);
}
