import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget } from '../targets/targets.ts';

/** Words that open whose votes they were, by the side that those took in what was decided. */
const voices: [opening: RegExp, sign: 1 | -1][] = [
  [/(?:^| )(?:gegen die stimmen?|gegen den (?:willen|widerstand)|trotz des widerstands?) (?:vo[nm] )?$/, -1],
  [/(?:^| )(?:mit den stimmen|mit unterstützung) (?:vo[nm] )?$/, 1],
];

/**
 * Rule "votes": "gegen die Stimmen Polens und Ungarns hat der Rat das Gesetz gebilligt": who was outvoted is against what was decided, whose votes carried it is for it.
 */
export function readVotes(context: Context, clause: Clause): void {
  const { analysis, cues, discourse } = context.reading;
  if (!clause.verb || clause.negated || analysis.language !== 'de') return;
  const found = findCues(analysis, clause, cues).find(({ cue, tokens }) => cue.polarity !== 0 && tokens.includes(clause.verb!.head));
  for (const [opening, sign] of found ? voices : []) {
    const actors = votersOf(context, clause, opening);
    if (actors.length === 0) continue;
    const own = issuesIn(context, [clause])[0];
    const thing = [...clause.objects, ...(clause.subject ? [clause.subject] : [])].find(
      phrase => discourse.resolve(phrase, clause).length === 0 && !phrase.tokens.some(at => context.reading.scan.byToken.has(at)),
    );
    const target = own ? ownTarget(context, clause, own, found!) : thing ? openTarget(context, thing, clause, 0.55) : null;
    if (target) emit(context, clause, found!, actors, found!.cue.polarity * sign < 0 ? -1 : 1, target);
  }
}

/** The actors named one after the other behind such words. */
function votersOf({ reading: { analysis, scan } }: Context, { tokens }: Clause, opening: RegExp): Actor[] {
  let text = '';
  for (const [order, at] of tokens.entries()) {
    text = `${text}${analysis.tokens[at]!.lower} `.slice(-60);
    if (!scan.byToken.has(tokens[order + 1] ?? -1) || !opening.test(text)) continue;
    const actors: Actor[] = [];
    for (const next of tokens.slice(order + 1)) {
      const mention = scan.byToken.get(next);
      if (mention && mention.first === next) actors.push(mention.actor);
      else if (!mention && !/^(?:,|und|sowie|von|der|des)$/.test(analysis.tokens[next]!.lower)) break;
    }
    return actors;
  }
  return [];
}
