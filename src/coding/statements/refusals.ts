import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { isNoneSoFar } from '../issues/noneSoFar.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';

/** "Kein einziger fremder Soldat", "No base on our soil": a quotation without a verb that wants none of a thing. */
export function readRefusal(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const first = clause.tokens.map(at => context.reading.analysis.tokens[at]!).find(token => token.pos !== 'PUNCT');
  const phrase = clause.predicate ?? clause.subject;
  const behindColon = context.reading.analysis.tokens[clause.tokens[0]! - 1]?.text === ':';
  if (clause.verb || (clause.quote < 0 && !behindColon) || !phrase || !/^(?:kein|keine|keinen|keinerlei|no)$/.test(first?.lower ?? ''))
    return false;
  if (clause.quote < 0 && isNoneSoFar(context.reading.analysis.tokens[phrase.head]!.lemma)) return false; // "Oslo: Keine Einigung im Streit"
  const target = openTarget(context, phrase, clause, 0.5);
  if (target) emit(context, clause, null, speakers, -1, { ...target, reasons: [...target.reasons, `"${first!.text}" wants none of it`] });
  return target !== null;
}
