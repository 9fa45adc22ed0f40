import type { Voice } from './observation.ts';
import type { Level, Position } from './position.ts';
import type { Stance } from './statement.ts';
import { sameNewsWithinMs } from './thresholds.ts';

export const changeKinds = ['new', 'reversal', 'hardening', 'softening', 'contested', 'silence'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The difference between two positions of one holder on one subject. */
export type Change = {
  kind: ChangeKind;
  /** The side or stance that was held; null for a first position. */
  from: Stance | null;
  /** What the new words say. */
  to: Stance;
  /** The latest words for the earlier position (of a reversal: for the side that was left), and the words that changed it. */
  before: Voice | null;
  after: Voice;
  /** When it changed: ISO. */
  at: string;
  reasons: string[];
};

const commitment: Record<Level, number> = { plain: 2, hedged: 1, conditional: 1, open: 0 };

/**
 * What has changed between two positions of one holder on one subject; null when nothing has. A first established position, or a first side, is
 * `new`, unless its article plainly tells of a turn; another side is a `reversal`; more or less commitment to the same side is `hardening` or `softening`, and a
 * side taken by who had declared for none a `hardening`; officials at odds make it `contested`.
 */
export function detectChange(before: Position | null, after: Position): Change | null {
  if (!after.established) return null;
  if (!before?.established) return describeFirst(before, after);
  if (after.contested && !before.contested) return describeDispute(before, after);
  if (before.side !== after.side) {
    if (before.side === null) return describe('hardening', before, after, ['had taken no side, and takes one now']);
    return describe('reversal', before, after, [
      `from ${before.side} to ${after.side}`,
      ...whyBelieved(before, after),
      ...whyDoubted(before, after),
    ]);
  }
  const step = commitment[after.level] - commitment[before.level];
  if (step === 0 || isSameNews(before, after)) return null;
  const words = `${wordsFor[before.level]} before, now ${wordsFor[after.level]}`;
  return describe(step > 0 ? 'hardening' : 'softening', before, after, [words]);
}

/** True for a turn whose earlier side is known from the article alone that tells of it. */
export const isToldAlone = ({ before, after }: Pick<Change, 'before' | 'after'>): boolean => before?.articleId === after.articleId;

/** Memory is no older than its first articles: what an article says was held before is turned from, too, unless memory had heard of the new side. */
function describeFirst(before: Position | null, after: Position): Change {
  const { former, taken } = after;
  if (former?.articleId !== taken.articleId || before?.stance === taken.stance) {
    return describe('new', before, after, ['the first position known']);
  }
  const kind = former.stance === 'neutral' ? 'hardening' : 'reversal';
  const reasons = [`from ${former.stance} to ${taken.stance}`, 'what was held before is known from the article that tells of the turn'];
  return { kind, from: former.stance, to: taken.stance, before: former, after: taken, at: taken.at, reasons };
}

/** One side, taken a few days ago at most, and told now with more or fewer conditions. */
function isSameNews(before: Position, after: Position): boolean {
  const apart = Date.parse(after.taken.at) - Date.parse(before.taken.at);
  return before.level !== 'open' && after.level !== 'open' && apart <= sameNewsWithinMs;
}

const wordsFor: Record<Level, string> = {
  plain: 'plainly committed',
  hedged: 'hedged',
  conditional: 'tied to conditions',
  open: 'no longer committed to a side',
};

function describe(kind: ChangeKind, before: Position | null, after: Position, reasons: string[]): Change {
  const earlier = before?.established && kind !== 'new' ? before : null;
  return {
    kind,
    from: earlier ? (earlier.side ?? earlier.stance) : null,
    to: after.taken.stance,
    before: (kind === 'reversal' ? earlier?.left : null) ?? earlier?.voice ?? null,
    after: after.taken,
    at: after.taken.at,
    reasons,
  };
}

function describeDispute(before: Position, after: Position): Change {
  const replaced = after.side !== before.side;
  const challenger = replaced ? after.taken : after.against.at(-1)!;
  const samePerson = challenger.actorId === before.voice.actorId;
  const reason = samePerson
    ? 'contradicts their own words of the same day'
    : 'officials contradict each other; which of them prevails is open';
  return {
    kind: 'contested',
    from: before.side ?? before.stance,
    to: challenger.stance,
    before: before.voice,
    after: challenger,
    at: challenger.at,
    reasons: [reason],
  };
}

function whyBelieved(before: Position, after: Position): string[] {
  const reasons = [];
  if (after.taken.rank) reasons.push(`the words of a ${rankWords[after.taken.rank]}`);
  if (before.against.length > 0) reasons.push('earlier words had pointed the same way');
  if (before.level === 'open') reasons.push('the earlier side had been left open before');
  return reasons;
}

/** What a reader should look at twice: turns so told are right less often than others (`eval/fold.md`). */
function whyDoubted(before: Position, after: Position): string[] {
  if (!after.thin) return [];
  return [before.thin ? 'one sentence says so, against one sentence before' : 'one sentence of the article says so'];
}

const rankWords = {
  head: 'head of state or government',
  minister: 'minister',
  envoy: 'envoy',
  spokesperson: 'spokesperson',
  member: 'member',
} as const;

/**
 * True for one turn of a position that two reports tell of within days: whichever of them was first, it is one change. `at`: when each says that it was.
 */
export function isSameTurn(one: Turn, other: Turn): boolean {
  const isAlike = one.kind === other.kind && one.from === other.from && one.to === other.to;
  return isAlike && Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= sameNewsWithinMs;
}

type Turn = Pick<Change, 'kind' | 'from' | 'to' | 'at'>;

/** What makes a change the same change when it is found again: kind, outcome and the independent origin of the words. */
export function changeName({ kind, to, after }: Pick<Change, 'kind' | 'to' | 'after'>): string {
  return `${kind} ${to} ${after.originId}`;
}
