import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';

/** What somebody has more of at heart: "Dringenderes", "wichtigere Aufgaben", "andere Sorgen". */
const weightier = /^(?:wichtiger|dringender|dringlicher|drängender|größer|besser|sinnvoller|vordringlicher|ernster|ander)(?:e[nrsm]?|es)$/;
const concerns =
  /^(?:aufgaben?|sorgen?|probleme?n?|prioritäten?|themen?|fragen?|dinge?n?|anliegen|ziele?n?|pläne?n?|verwendung|verwendungen)$/;

/**
 * Rule "ranking": "Norwegen hat dringendere Aufgaben als die Maut", "es gebe Wichtigeres als eine Maut": what is told to come behind everything else is not wanted.
 * True when a statement was made.
 */
export function readRanking(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { tokens, language } = context.reading.analysis;
  if (language !== 'de' || clause.negated || !/^(?:haben|geben|sehen|kennen|sein)$/.test(clause.verb?.lemma ?? '')) return false;
  const than = clause.tokens.find(at => tokens[at]!.lower === 'als' && ranks(context, at));
  const phrase = than === undefined ? null : phraseFrom(context.reading, than + 1);
  const target = phrase && openTarget(context, phrase, clause, 0.55);
  if (!target) return false;
  emit(context, clause, null, holders, -1, { ...target, reasons: [...target.reasons, 'comes behind what matters more'] });
  return true;
}

/** "Wichtigeres | als", "dringendere Aufgaben | als". */
function ranks({ reading: { analysis } }: Context, than: number): boolean {
  const [last, before] = [analysis.tokens[than - 1], analysis.tokens[than - 2]];
  if (last && weightier.test(last.lower) && !/^ander/.test(last.lower)) return true;
  return last !== undefined && before !== undefined && concerns.test(last.lower) && weightier.test(before.lower);
}
