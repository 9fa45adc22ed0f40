import type { Clause, Phrase } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { openTarget } from '../matters/pointBack.ts';
import { wayOf } from './ordained.ts';

/** "Trade pact to go ahead, says Oslo", "Levy to stay, minister says": a headline tells what is to become of a thing, and who says so. True when a statement was made. */
export function readOrdainedHeadline(context: Context, clause: Clause): boolean {
  const { analysis, children, discourse, isTitle, scan } = context.reading;
  if (!isTitle || analysis.language !== 'en' || clause.kind !== 'verbless' || clause.parent === null) return false;
  const speech = analysis.clauses[clause.parent]!;
  const speakers = (discourse.subjects[speech.id] ?? []).filter(({ behalf, ref }) => behalf !== null || ref.id.startsWith('country:'));
  const deed = children[clause.id]!.find(({ kind, subject }) => kind === 'infinitive' && subject === null);
  const thing = clause.predicate ?? clause.subject;
  if (speakers.length === 0 || speech.negated || !/^(?:say|vow|insist|announce)$/.test(speech.verb?.lemma ?? '') || !deed?.verb || !thing)
    return false;
  if (analysis.tokens[thing.head]!.pos !== 'NOUN' || thing.tokens.some(at => scan.byToken.has(at))) return false;
  const way = wayOf(context, { ...deed, subject: thing, verb: { ...deed.verb, tense: 'future' } });
  const target = way === 0 ? null : openTarget(context, before(context, thing, deed), clause, 0.55);
  if (target)
    emit(context, clause, null, speakers, way, { ...target, possible: false, reasons: [...target.reasons, 'told what becomes of it'] });
  return target !== null;
}

/** "| Trade pact | to go ahead": the phrase without what is to become of it. */
function before({ reading: { analysis } }: Context, phrase: Phrase, deed: Clause): Phrase {
  const tokens = phrase.tokens.filter(at => at < deed.tokens[0]!);
  return tokens.includes(phrase.head) ? { ...phrase, tokens, end: analysis.tokens[tokens.at(-1)!]!.end } : phrase;
}
