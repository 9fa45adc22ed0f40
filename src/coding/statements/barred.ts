import type { Clause } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { sideCue } from '../cues/ruleCues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget } from '../targets/targets.ts';

/** How a thing gets in, or through. */
const enters =
  /^(?:anlegen|festmachen|einlaufen|anlaufen|ankern|landen|einreisen|einfahren|durchfahren|passieren|durchqueren|überfliegen|fischen|tanken|zurückkehren)$/;

/**
 * Rule "barred": "Schiffe der Flotte dürften in keinem Hafen mehr festmachen, sagte der Minister", "die Trawler dürfen wieder anlegen": who says for a state that a thing may
 * or may not come in takes a side on it. Merely being allowed is what was before; "wieder" and "künftig" tell that it is new. True when a statement was made.
 */
export function readBarred(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, scan } = context.reading;
  const { verb, subject } = clause;
  if (analysis.language !== 'de' || verb?.modal !== 'dürfen' || verb.passive || !enters.test(verb.lemma) || !subject) return false;
  const isNew = clause.tokens.some(at => /^(?:wieder|künftig|weiterhin|fortan|nun)$/.test(analysis.tokens[at]!.lower));
  const isBarred = negates(analysis, clause);
  const speaks = speakers.some(({ behalf, kind }) => behalf !== null || kind === 'body');
  if (!speaks || !(isBarred || isNew) || analysis.tokens[subject.head]!.pos !== 'NOUN' || scan.byToken.has(subject.head)) return false;
  const own = issuesIn(context, [clause]).find(({ tokens }) => tokens.every(at => subject.tokens.includes(at)));
  const found = { cue: sideCue('decision', 1, ['subject']), text: 'dürfen', tokens: [verb.head], via: 'idiom' as const };
  const target = own ? ownTarget(context, clause, own, found) : openTarget(context, subject, clause, 0.6);
  if (target) emit(context, clause, null, speakers, isBarred ? -1 : 1, { ...target, possible: false });
  return target !== null;
}
