import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { predicateCue } from '../cues/evaluations.ts';
import { type Context, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { thingTargets } from './forWhom.ts';

/**
 * Rule "for each": "Für Norwegen ist die Maut unverzichtbar, für Schweden unzumutbar": one clause to the parser, but each has the verdict that stands behind him.
 * True when there are several, whether or not they were coded.
 */
export function readForEach(context: Context, clause: Clause): boolean {
  const { analysis, cues, discourse } = context.reading;
  const each = clause.obliques
    .filter(({ prep, phrase }) => prep === 'für' && discourse.resolve(phrase, clause).length > 0)
    .map(({ phrase }) => phrase)
    .sort((left, right) => left.head - right.head);
  if (analysis.language !== 'de' || each.length < 2 || !clause.subject || !/^(?:sein|bleiben)$/.test(clause.verb?.lemma ?? ''))
    return false;
  let waiting: Actor[] = []; // "für Norwegen und für Schweden unzumutbar"
  for (const [order, phrase] of each.entries()) {
    const end = each[order + 1]?.head ?? Number.POSITIVE_INFINITY;
    const own = clause.tokens.filter(at => at > phrase.head && at < end);
    const at = own.findLast(
      one => /^(?:ADJ|ADV|NOUN)$/.test(analysis.tokens[one]!.pos) && predicateCue(analysis.tokens[one]!, cues) !== null,
    );
    const holders = [...waiting, ...discourse.resolve(phrase, clause)];
    waiting = at === undefined ? holders : [];
    const cue = at === undefined ? null : predicateCue(analysis.tokens[at]!, cues);
    if (at === undefined || !cue || cue.polarity === 0) continue;
    const isDenied = own.some(one => /^(?:nicht|kein\w*)$/.test(analysis.tokens[one]!.lower));
    const found: CueMatch = { cue, text: analysis.tokens[at]!.text, tokens: [at], via: 'predicate' };
    for (const target of thingTargets(context, clause, found))
      emit(context, clause, found, holders, cue.polarity < 0 !== isDenied ? -1 : 1, target);
  }
  return true;
}
