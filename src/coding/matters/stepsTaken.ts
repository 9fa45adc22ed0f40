import type { Clause, Token } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context, Draft } from '../draft.ts';
import { isLikewise } from './unsaid.ts';

/** "Deutschland erkennt Palästina nicht an", "Germany refuses to sign": nothing was done, which others could be said to have done as well. */
export const isRefusal = ({ stance, reasons }: Draft): boolean =>
  stance === 'oppose' &&
  (/\((?:position|concern), against\)/.test(reasons[0] ?? '') || reasons.some(reason => /\bnegated\b/.test(reason))) &&
  !reasons.some(reason => /turns it round|named by its end|its opposite/.test(reason));

/** "Egypt rejected the filling. Sudan opposed | the step | as well": who is against it too is so with whoever refused before, and not against the refusal. */
export function isRefusedToo(context: Context, clause: Clause, subject: string): boolean {
  const { analysis, cues } = context.reading;
  const cue = findCues(analysis, clause, cues).find(match => match.cue.polarity !== 0)?.cue;
  if (!cue || cue.polarity < 0 === clause.negated || !(isLikewise(context, clause) || isTold(context, clause, also))) return false;
  const told = context.drafts.findLast(draft => draft.subject.id === subject);
  return told !== undefined && isRefusal(told);
}

const isTold = ({ reading: { analysis } }: Context, { tokens: [first], tokens: own }: Clause, words: RegExp): boolean =>
  words.test(analysis.text.slice(analysis.tokens[first!]!.start, analysis.tokens[own.at(-1)!]!.end));
const also = /\b(?:also|too|as well|auch)\b/i;

/** "Deutschland schließt sich der Anerkennung nicht an. Frankreich hatte | den Schritt | vollzogen": what another refuses is the step that is taken. */
export function isTakenInstead({ drafts, reading: { discourse } }: Context, { id, verb }: Clause, subject: string): boolean {
  if (!takes.test(verb?.lemma ?? '')) return false;
  const told = drafts.findLast(draft => draft.subject.id === subject);
  return (
    told !== undefined && isRefusal(told) && !discourse.subjects[id]!.some(own => sameVoice(own, told.actor) || sameVoice(told.actor, own))
  );
}

/** "The Council voted for the mission. Kenya hailed | the result |": what was decided by votes that were told of up to a few sentences before. */
export function isOutcomeOfVote({ reading: { analysis } }: Context, { sentence }: Clause, { lemma, index }: Token): boolean {
  const { tokens, sentences, language } = analysis;
  if (language !== 'en' || !/^(?:result|outcome)$/.test(lemma) || tokens[index - 1]?.lower !== 'the' || tokens[index + 1]?.lower === 'of')
    return false;
  const from = sentences[Math.max(0, sentence - reachOfVotes)]!.firstToken;
  return tokens.slice(from, sentences[sentence]!.firstToken).some(token => /^(?:vote|ballot|abstain)$/.test(token.lemma));
}

const reachOfVotes = 6;

const takes = /^(?:vollziehen|wagen|tun|gehen|unternehmen|machen|take|make)$/;
