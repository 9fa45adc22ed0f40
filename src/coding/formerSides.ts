import { otherSide } from '../domain/statement.ts';
import { plainTurnFrom } from '../domain/thresholds.ts';
import type { Draft } from './draft.ts';
import type { Drafts } from './settle.ts';
import { group, holderOf, sideOf } from './sides.ts';

/** The sentence that tells what was held before, by its offsets in the text, and whether it says that no side had been taken. */
export type Former = { start: number; end: number; undecided: boolean };

/** As sure as what is taken of a holder's past from the sentence that tells of it alone. */
const confidence = 0.6;

/**
 * An article that plainly tells of a turn tells both sides of it: what its holder takes now, and that it is another one than before ("As late as May Oslo had refused
 * even to discuss it"). Adds the latter as history where nothing said it outright, so that memory hears of a turn whose earlier side it never read; and gives
 * history that does say it the signs of the turn. Of whom the article tells most, and of sides in its headline, or with four signs. Counted in `eval/fold.md`.
 */
export function tellFormerSides(drafts: Drafts, formerOf: (draft: Draft) => Former | null): Drafts {
  const turn = chooseTurn(drafts);
  if (!turn) return drafts;
  const left = sideOf({ ...turn, stance: otherSide[turn.stance] });
  const isHistory = (draft: Draft) => draft.modality === 'historical' && sideOf(draft) === left;
  const mark = (draft: Draft): Draft => (isHistory(draft) ? { ...draft, turnSigns: turn.turnSigns } : draft);
  const former = [...drafts.body, ...drafts.title].some(isHistory) ? null : formerOf(turn);
  const added = former ? [toHistory(turn, former)] : [];
  return { title: drafts.title.map(mark), body: [...drafts.body.map(mark), ...added] };
}

/** One article, one turn: of whom it tells most, what most of its sentences say. Attitudes to others are too vague. */
function chooseTurn({ title, body }: Drafts): Draft | undefined {
  const all = [...title, ...body];
  const byHolder = group(all, holderOf);
  const most = [...byHolder.values()].reduce((high, own) => Math.max(high, own.length), 0);
  const atHead = new Set(title.filter(({ modality }) => modality === 'asserted').map(sideOf));
  const isTurn = (draft: Draft) =>
    draft.stance !== 'neutral' &&
    draft.subject.kind !== 'actor' &&
    draft.modality === 'asserted' &&
    draft.turnSigns >= (atHead.has(sideOf(draft)) ? plainTurnFrom : plainTurnFrom + 1) &&
    byHolder.get(holderOf(draft))!.length === most;
  const turns = all.filter(isTurn);
  const bySide = group(turns, sideOf);
  const weigh = (turn: Draft) => bySide.get(sideOf(turn))!.length + turn.confidence;
  return turns.sort((a, b) => weigh(b) - weigh(a))[0];
}

/** Of the state or body itself, whoever speaks for it now. */
function toHistory(turn: Draft, { start, end, undecided }: Former): Draft {
  const { behalf } = turn.actor;
  const actor = behalf ? { ...turn.actor, kind: 'body' as const, ref: behalf, behalf: null, rank: null } : turn.actor;
  const stance = undecided ? 'neutral' : otherSide[turn.stance];
  const reasons = ['what was held before, as the article tells of a turn'];
  return { ...turn, actor, stance, start, end, modality: 'historical', confidence, background: true, also: undefined, reasons };
}
