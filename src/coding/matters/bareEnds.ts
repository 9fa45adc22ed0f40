import type { Clause, Phrase } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { type Antecedent, unsaidAntecedent } from './unsaid.ts';

/** Nouns for the end of something, where they stand without saying of what. */
const ends = /^(?:halt|stop|end|stopp|ende)$/;

/** What tells how soon or how fully something is to end, and not what. */
const degrees =
  /^(?:immediate|swift|quick|speedy|prompt|complete|total|full|outright|final|definitive|temporary|permanent|sofortig|umgehend|schnell|rasch|vollständig|endgültig|komplett|vorläufig)$/;

/** What one calls for the end of in one breath with its end would be ended twice. */
const endings =
  /cease-?fire|truce|peace|talks|withdraw|disarm|waffenruhe|waffenstillstand|frieden|abzug|\b(?:ban|bans|embargo|blockade|sanctions)\b/i;

/**
 * "Called for an immediate halt", "demanded an end to what it called theft", "forderte einen sofortigen Stopp": the end of what the text is about, which is named
 * elsewhere. Null where the phrase says itself what is to end.
 */
export function bareEnd(context: Context, phrase: Phrase, clause: Clause): Antecedent | null {
  const { tokens } = context.reading.analysis;
  const head = tokens[phrase.head]!;
  const words = phrase.tokens.filter(at => at < phrase.head).map(at => tokens[at]!);
  if (!ends.test(head.lower) || !/^(?:an?|eine?n?)$/.test(words[0]?.lower ?? '')) return null;
  if (
    !words.slice(1).every(({ lemma, lower, pos }) => /^(?:CCONJ|PUNCT)$/.test(pos) || degrees.test(lemma) || degrees.test(lower)) ||
    saysOfWhat(context, phrase.head)
  )
    return null;
  const ended = unsaidAntecedent(context, clause);
  if (!ended || endings.test(ended.subject.labels.en ?? ended.subject.label)) return null;
  return { ...ended, sign: ended.sign < 0 ? 1 : -1 };
}

/** "A halt | to the shipments", "ein Ende | der Lieferungen"; "an end | to what it calls charity" and "| to it" name nothing. */
function saysOfWhat({ reading: { analysis } }: Context, head: number): boolean {
  const [next, then] = [analysis.tokens[head + 1], analysis.tokens[head + 2]];
  if (/^(?:to|of)$/.test(next?.lower ?? '')) return !/^(?:what|it|this|that|them)$/.test(then?.lower ?? '');
  return next !== undefined && (/^(?:DET|ADP|NOUN|PROPN|ADJ)$/.test(next.pos) || next.lower === 'dazu');
}
