import type { Clause, Phrase } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import type { Actor } from '../mentions/names.ts';
import { namedThing } from '../targets/namedThing.ts';

const prefers = /^(?:prefer|favou?r|choose|pick|vorziehen)$/;

/**
 * Rule "one to the other": "prefers a ban to a levy", "favours a ban over a levy", "zieht ein Verbot einer Maut vor": for the one and against the other. True when both were told.
 */
export function readPreferred(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { verb, objects, negated, conditional } = clause;
  if (!verb || negated || conditional) return false;
  const [object] = objects;
  const at = object && prefers.test(verb.lemma) ? secondIn(context, clause, object) : undefined;
  const second = at === undefined ? null : phraseFrom(context.reading, at);
  if (!object || at === undefined || !second) return false;
  const first = shorten(context, object, at);
  const chosen = first && namedThing(context, clause, first, 'preferred to another');
  const other = namedThing(context, clause, second, 'another is preferred to it');
  if (!chosen || !other) return false;
  emit(context, clause, null, holders, 1, chosen);
  emit(context, clause, null, holders, -1, other);
  return true;
}

/** Where the other thing begins: behind "to" or "over", or with its article in the dative. */
function secondIn({ reading: { analysis } }: Context, { tokens: own }: Clause, { head }: Phrase): number | undefined {
  const { tokens, language } = analysis;
  const opens = language === 'en' ? /^(?:to|over)$/ : /^(?:de[rm]|eine[rm])$/;
  const at = own.find(one => one > head && opens.test(tokens[one]!.lower));
  return at === undefined || language === 'de' ? at : at + 1;
}

/** The part of a phrase before the other thing. */
function shorten({ reading: { analysis } }: Context, { head, tokens: all }: Phrase, end: number): Phrase | null {
  const { tokens } = analysis;
  const inner = all.filter(at => at <= head && at < end);
  return inner.length === 0 ? null : { head, tokens: inner, start: tokens[inner[0]!]!.start, end: tokens[head]!.end };
}
