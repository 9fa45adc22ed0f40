import type { Rank } from './actor.ts';
import { fade } from './interval.ts';
import { type Observation, type Voice, voiceOf } from './observation.ts';
import type { Rhythm } from './silence.ts';
import type { Stance } from './statement.ts';
import {
  categoricalFrom,
  contestedWithinMs,
  contestFrom,
  contradictHeadWithinMs,
  establishFrom,
  establishTogether,
  hardenHedgedFrom,
  headTurnsFrom,
  overturnFrom,
  overturnInPassingFrom,
  overturnTogether,
  plainFrom,
  plainTurnFrom,
  turnFrom,
  turnFromLead,
} from './thresholds.ts';

/** How far the holder is committed: plain words, hedged or tied to conditions, or open (no side taken, or leaning away from the side). */
export type Level = 'plain' | 'hedged' | 'conditional' | 'open';
export type Side = 'support' | 'oppose';

/** Where a holder stands on a subject. Derived: may be thrown away and folded again at any time. Plain JSON. */
export type Position = {
  /** Neutral while the level is open. */
  stance: Stance;
  /** The side last taken; kept while open, so that taking the other one is a reversal. */
  side: Side | null;
  level: Level;
  /** False while it rests on a third party's claims or on tone alone: leaving it is no change. */
  established: boolean;
  /** True while it rests on a single sentence of a single article: as likely misread as what contradicts it. */
  thin: boolean;
  /** Officials contradict each other about it. */
  contested: boolean;
  /** -1 (against) … 1 (for): the weighted mean of what was said since it was taken. */
  score: number;
  /** What speaks for it, as of `lastSaidOn`: it fades with time. */
  weight: number;
  /** Independent origins that report it, and the first of them by id, so that none counts twice. */
  origins: number;
  heard: number[];
  /** The last change that led here: provisional until enough origins report it. */
  news: { name: string; to: Stance; confirmed: boolean } | null;
  /** How often the holder is heard on the subject at all. */
  rhythm: Rhythm;
  /** When it was taken, and when anything was last said (ISO). */
  since: string;
  lastSaidOn: string;
  /** The words that made it, and the latest ones that confirm it. */
  taken: Voice;
  voice: Voice;
  /** What the article whose words made it tells the holder to have held before, where it plainly tells of a turn. */
  former: Voice | null;
  /** While open: the last words for the side that was left. */
  left: Voice | null;
  /** The last words against it since it was confirmed. */
  against: (Voice & { weight: number })[];
};

/** Raised when `step` or a threshold changes: positions folded by other rules are folded again before they are continued. */
export const foldVersion = 12;

/** Origins beyond these are counted and not remembered. */
const longestHeard = 12;

/** The position after one more observation. */
export function step(position: Position | null, said: Observation): Position | null {
  if (!position) return said.manner === 'mixed' ? null : take(said);
  const heard = { ...position, weight: fade(position.weight, position.lastSaidOn, said.at), lastSaidOn: said.at };
  if (said.manner === 'mixed') return heard;
  if (!position.established) return said.authority >= establishFrom && said.manner !== 'tone' ? take(said) : keepFirst(heard, said);
  if (said.stance === 'neutral') return overturnsAlone(heard, said) ? open(heard, said) : heard;
  return said.stance === position.side || position.side === null ? agree(heard, said) : oppose(heard, said);
}

/**
 * True for words that count enough to change an established position without others: a third party's never do, nor those that tell of no news. An article that
 * plainly tells of a turn may do so in passing.
 */
function overturnsAlone(position: Position, said: Observation): boolean {
  const { authority, turnSigns, thirdParty, steady } = said;
  if (thirdParty || steady) return false;
  return turnSigns >= plainTurnFrom
    ? authority >= overturnFrom
    : authority >= (said.inPassing ? overturnInPassingFrom : overturnFrom) && !isOneAgainstOne(position, said);
}

/**
 * A change of sides is news: whoever reports one says that it is one, or puts it forward by headline, lead and repetition. The surely read words of a head of state or government are one by
 * themselves.
 */
function isToldAsTurn({ turnSigns, prominence, byHead, authority, confidence, inLead, inPassing }: Observation): boolean {
  if (turnSigns >= turnFrom.signs || turnSigns + prominence >= turnFrom.together) return true;
  if (turnSigns >= turnFromLead.signs && inLead && confidence >= turnFromLead.confidence) return true;
  return byHead && authority >= headTurnsFrom && !inPassing;
}

/** One sentence in passing against one sentence: the likelier reason is that one of them is misread (counted in eval/fold.md). */
const isOneAgainstOne = ({ thin }: Position, { inPassing }: Observation): boolean => thin && inPassing;

/** A position that starts, or starts anew, with this observation. */
function take(said: Observation): Position {
  const side = said.stance === 'neutral' ? null : said.stance;
  return {
    stance: said.stance,
    side,
    level: levelOf(said),
    established: said.authority >= establishFrom && !said.thirdParty && said.manner !== 'tone',
    thin: said.alone,
    contested: false,
    score: said.score,
    weight: said.weight,
    origins: 1,
    heard: [said.originId],
    news: null,
    rhythm: { first: said.at, last: said.at, days: 1 },
    since: said.at,
    lastSaidOn: said.at,
    taken: voiceOf(said),
    voice: voiceOf(said),
    former: tellsTurnItself(said) ? said.former : null,
    left: null,
    against: [],
  };
}

/** An article is believed on its own that its holder has turned where its words would turn a position that memory knows. */
function tellsTurnItself({ authority, manner, thirdParty, steady }: Observation): boolean {
  return authority >= overturnFrom && manner === 'plain' && !thirdParty && !steady;
}

/** Weak words about a position that was weak before: the same side confirms it, and establishes it with enough of them; nothing else counts. */
function keepFirst(position: Position, said: Observation): Position {
  if (said.stance !== position.stance) return position;
  const confirmed = confirm(position, said);
  const isMeant = !said.thirdParty && said.manner !== 'tone' && said.stance !== 'neutral';
  const together = confirmed.origins >= establishTogether.origins && confirmed.weight >= establishTogether.weight;
  // It is these words that establish it: from them on, and by them, leaving it is a change.
  return isMeant && together ? { ...confirmed, established: true, taken: voiceOf(said), since: said.at } : confirmed;
}

/** Words for the side held: they confirm, harden, come back to it, or tie it to conditions. */
function agree(position: Position, said: Observation): Position {
  const settled = settle(position, said);
  if (said.manner === 'tone' || !overturnsAlone(settled, said)) return confirm(settled, said);
  const level = levelAfter(settled, said);
  if (level === settled.level) return confirm(settled, said);
  const thin = said.alone && (settled.side === null || settled.heard.includes(said.originId));
  return { ...take(said), established: true, thin, level, stance: level === 'open' ? 'neutral' : said.stance, side: said.stance as Side };
}

/** How plain words of the same side move the level; anything less clear leaves it. */
function levelAfter(position: Position, said: Observation): Level {
  if (said.articleId === position.taken.articleId && position.level !== 'open') return levelWithin(position, said);
  if (said.manner === 'plain') return position.level === 'hedged' && said.intensity < hardenHedgedFrom ? 'hedged' : 'plain';
  if (position.level === 'open' && position.side === null) return levelOf(said);
  if (position.level !== 'plain') return position.level;
  if (said.manner === 'partial') return 'hedged';
  return said.manner === 'conditional' && (said.stance === 'support' || wasCategorical(position)) ? 'conditional' : 'plain';
}

/** Within one article plain words beside conditions or reservations only repeat the side, and surer words that are careful decide over plain ones. */
function levelWithin({ level, taken }: Position, said: Observation): Level {
  if (level !== 'plain') return level;
  if (said.manner === 'conditional' && said.stance === 'support') return 'conditional';
  return said.manner === 'partial' || (said.manner === 'hedged' && said.confidence > taken.confidence) ? 'hedged' : 'plain';
}

/** "Under no circumstances": who then names the circumstances has moved, while a plain no may always have had its reasons. */
function wasCategorical({ taken, voice }: Position): boolean {
  return [taken, voice].some(({ manner, intensity }) => manner === 'plain' && intensity >= categoricalFrom);
}

/** Words for the other side. */
function oppose(position: Position, said: Observation): Position {
  if (said.manner === 'tone') return position;
  const challenged = { ...position, against: [...position.against.slice(-9), { ...voiceOf(said), weight: said.weight }] };
  if (said.manner !== 'plain') return overturnsAlone(challenged, said) ? open(challenged, said) : challenged;
  if (contradicts(position.voice, said) && said.authority >= contestFrom && !said.thirdParty && !isOneAgainstOne(position, said)) {
    return contest(challenged, said);
  }
  if (isToldAsTurn(said) && overturnsAlone(challenged, said)) return take(said);
  const together = overturnedTogether(challenged);
  return together ? { ...take(said), established: true, thin: false, origins: together.length, heard: together } : challenged;
}

/** The side is left without taking the other one. */
function open(position: Position, said: Observation): Position {
  if (position.level === 'open') return { ...position, voice: said.stance === position.voice.stance ? voiceOf(said) : position.voice };
  return {
    ...take(said),
    established: true,
    stance: 'neutral',
    level: 'open',
    side: position.side,
    left: position.voice,
    against: position.against,
  };
}

/** Both sides stand; the position stays with the higher rank until the dispute is settled. */
function contest(position: Position, said: Observation): Position {
  const higher = rankOrder(said.rank) < rankOrder(position.voice.rank);
  const against = higher ? [{ ...position.voice, weight: position.weight }] : position.against;
  return { ...(higher ? { ...take(said), established: true } : position), lastSaidOn: said.at, contested: true, against };
}

/** A dispute ends when the side held is repeated after the other fell silent. */
function settle(position: Position, said: Observation): Position {
  if (!position.contested || said.manner !== 'plain') return position;
  const last = position.against.at(-1);
  const over = last === undefined || between(last, said) > contestedWithinMs;
  return over ? { ...position, contested: false, against: [] } : position;
}

function confirm(position: Position, said: Observation): Position {
  const weight = position.weight + said.weight;
  const isEcho = said.thirdParty || said.manner === 'tone';
  const isOther = !isEcho && !position.heard.includes(said.originId);
  return {
    ...position,
    score: weight === 0 ? position.score : (position.score * position.weight + said.score * said.weight) / weight,
    weight,
    origins: position.origins + Number(isOther),
    thin: position.thin && !isOther,
    heard: isOther && position.heard.length < longestHeard ? [...position.heard, said.originId] : position.heard,
    voice: isEcho ? position.voice : voiceOf(said),
    against: position.contested || said.thirdParty ? position.against : [],
  };
}

/**
 * True for officials of one holder who say the opposite at nearly the same time, and for anybody who does so on one day. When the head speaks last, on a
 * later day than somebody of lower rank, that settles it: the line has changed.
 */
function contradicts(voice: Voice, said: Observation): boolean {
  if (voice.manner !== 'plain' || voice.stance === 'neutral') return false;
  const apart = between(voice, said);
  const overruled = said.rank === 'head' && voice.rank !== null && voice.rank !== 'head';
  if (overruled && voice.at.slice(0, 10) !== said.at.slice(0, 10)) return false;
  if (voice.actorId === said.actorId) return voice.originId !== said.originId && voice.at.slice(0, 10) === said.at.slice(0, 10);
  const bothOfficials = voice.rank !== null && said.rank !== null;
  if (voice.rank === 'head' && bothOfficials && said.rank !== 'head' && apart <= contradictHeadWithinMs) return true;
  return apart <= contestedWithinMs && (bothOfficials || voice.originId !== said.originId);
}

/** The origins of words too weak to overturn the side alone, when they do so together. */
function overturnedTogether(position: Position): number[] | null {
  const plain = position.against.filter(voice => voice.manner === 'plain');
  const origins = [...new Set(plain.map(voice => voice.originId))];
  const weight = plain.reduce((sum, voice) => sum + voice.weight, 0);
  return origins.length >= overturnTogether.origins && weight >= overturnTogether.weight ? origins : null;
}

/** How many independent origins report that the holder takes this stance now, or is said to by those who contradict it. */
export function originsFor(position: Position, stance: Stance): number {
  if (position.taken.stance === stance) return position.origins;
  return new Set(position.against.filter(voice => voice.stance === stance).map(voice => voice.originId)).size;
}

function levelOf(said: Observation): Level {
  if (said.stance === 'neutral') return 'open';
  if (isRefusal(said)) return 'plain';
  return said.manner === 'plain' || said.manner === 'conditional' ? said.manner : 'hedged';
}

/** "As long as they hold hostages we are against it" is a no like any other, until the condition is met; a threat ("if they do not yield") is none yet. */
function isRefusal({ stance, manner, intensity }: Observation): boolean {
  return stance === 'oppose' && manner === 'conditional' && intensity >= plainFrom;
}

function rankOrder(rank: Rank | null): number {
  return ['head', 'minister', null, 'spokesperson', 'envoy', 'member'].indexOf(rank);
}

function between(a: { at: string }, b: { at: string }): number {
  return Math.abs(Date.parse(b.at) - Date.parse(a.at));
}
