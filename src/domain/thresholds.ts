import type { Rank } from './actor.ts';
import type { Directness, Modality, Subject } from './statement.ts';

/**
 * Every number that decides what a position is and when it has changed, in one place.
 * The authority of words is confidence × directness × rank (0..1); their weight is authority × modality.
 */

export const directnessWeight: Record<Directness, number> = { own: 1, paraphrase: 0.9, 'third-party': 0.3 };

/** Weight of an official's words for the state or body spoken for. The words of the body itself, and of a person for themselves, weigh 1. */
export const rankWeight: Record<Rank, number> = { head: 1, minister: 0.95, spokesperson: 0.85, envoy: 0.75, member: 0.45 };

/** Only asserted and conditional words move a position. */
export const modalityWeight: Record<Modality, number> = { asserted: 1, conditional: 0.6, hypothetical: 0, historical: 0, denied: 0 };

/** Below this intensity words are tone (a hope, a concern): they never move a position that exists. */
export const toneBelow = 0.4;
/** From this intensity asserted words are plain, below it they are hedged. */
export const plainFrom = 0.6;
/** From this intensity plain words are categorical: "under no circumstances". */
export const categoricalFrom = 0.95;
/** A hedged position hardens only with words at least this strong: "sceptical", then "against", is tone. */
export const hardenHedgedFrom = 0.85;

/** What a second sentence of the article for the same side adds to the authority of its words: one is misread sooner than both. */
export const repeatedAdds = 0.1;

/** One side of an observation must carry this share of its weight, else the observation is mixed and moves nothing. */
export const dominantShare = 2 / 3;

/** Authority that makes a position established, so that leaving it is a change. A third party's claim about somebody stays below. */
export const establishFrom = 0.35;
/** Weaker words for one side establish it together: their weight, from this many independent origins. */
export const establishTogether = { weight: 0.5, origins: 2 };
/** Authority of a single observation that overturns or softens an established position at once. A plain member stays below. */
export const overturnFrom = 0.45;
/** The same for words in passing: a lone sentence below the lead of its article, or its headline alone (see `prominence.ts`). */
export const overturnInPassingFrom = 0.65;
/** An article leads with what stands in its headline or begins within so many characters: a sentence or two. */
export const leadCharacters = 250;
/** An article tells of a turn by so many signs that it is one, or by signs and prominence together; plainly, by so many signs. Counted in eval/fold.md. */
export const turnFrom = { signs: 2, together: 3 };
export const plainTurnFrom = 3;
/** What the text begins with needs fewer, where it is surely read. */
export const turnFromLead = { signs: 1, confidence: 0.65 };
/** Authority from which a head's words, not in passing, turn a position whatever else the article says. */
export const headTurnsFrom = 0.8;
/** Weaker words overturn together: their weight, from this many independent origins. */
export const overturnTogether = { weight: 0.8, origins: 2 };
/** A change is provisional until so many independent origins report it. */
export const confirmFrom = 2;
/** Authority from which an official's contradiction makes a position contested. */
export const contestFrom = 0.4;

const dayMs = 24 * 60 * 60 * 1000;
/** What was said so long ago weighs half as much in what a position rests on: about half a term of office. */
export const weightHalfLifeMs = 2 * 365 * dayMs;
/** Officials who contradict each other within this time make the position contested; later words replace earlier ones. */
export const contestedWithinMs = 2 * dayMs;
/** The same when it is the head's words that somebody of lower rank contradicts. */
export const contradictHeadWithinMs = 14 * dayMs;
/** More or fewer conditions on a side that was taken within this time are details of the same news, which reports keep or drop. */
export const sameNewsWithinMs = 3 * dayMs;
/** Changes of one actor on one subject that follow each other within this time are one episode. */
export const episodeWithinMs = 14 * dayMs;
/** Who was heard on a subject on so many days is vocal on it. */
export const vocalFrom = 6;
/** A vocal holder has fallen silent after so many times the usual gap between those days, and never sooner than after two months. */
export const silentAfter = { gaps: 4, atLeastMs: 60 * dayMs };
/** What a holder last spoke of so long ago is not looked through for the matter of a new article. */
export const matterWithinMs = 3 * 365 * dayMs;
/** Words found in an article that is older than this when it is read are history. */
export const freshWithinMs = 14 * dayMs;

/**
 * What it takes to alert, by kind of subject. Issues are defined and worded by the codebook; an attitude towards another actor, or a noun phrase
 * of the text, is vaguer and its sides are easily mistaken, so that only plain reversals between confident assertions are told (and see `isOutspoken`).
 */
export const alertRules: Record<Subject['kind'], { reversalsOnly: boolean; bothAsserted: boolean; minConfidence: number }> = {
  issue: { reversalsOnly: false, bothAsserted: false, minConfidence: 0 },
  open: { reversalsOnly: true, bothAsserted: true, minConfidence: 0.5 },
  actor: { reversalsOnly: true, bothAsserted: true, minConfidence: 0.6 },
};
