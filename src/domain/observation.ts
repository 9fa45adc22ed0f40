import type { Rank } from './actor.ts';
import { findPlaces } from './prominence.ts';
import type { Stance, Statement } from './statement.ts';
import {
  directnessWeight,
  dominantShare,
  modalityWeight,
  plainFrom,
  plainTurnFrom,
  rankWeight,
  repeatedAdds,
  toneBelow,
} from './thresholds.ts';

/** What the fold needs of a stored statement. */
export type Said = Pick<
  Statement,
  'stance' | 'intensity' | 'modality' | 'directness' | 'rank' | 'saidOn' | 'confidence' | 'steady' | 'turnSigns'
> & {
  id: number;
  actorId: string;
  articleId: number;
  /** The article that copies of one story count as. */
  originId: number;
  publishedAt: string;
  evidenceIn: 'text' | 'title';
  /** Offset of the sentence in the text or title. */
  evidenceStart: number;
};

/**
 * How words bear on a position: plain or categorical, plain on a part and open on another, hedged, tied to conditions, mere tone, no side taken, or both
 * sides at once.
 */
export type Manner = 'plain' | 'partial' | 'hedged' | 'conditional' | 'tone' | 'neutral' | 'mixed';

/** Everything that one actor said on one day according to one article. */
export type Observation = {
  at: string;
  actorId: string;
  rank: Rank | null;
  /** True for the words of a head of state or government, also about the head's own position, where the rank is none. */
  byHead: boolean;
  articleId: number;
  originId: number;
  stance: Stance;
  manner: Manner;
  intensity: number;
  /** Confidence × directness × rank of the best statement, and more where another sentence repeats it; 0..1. */
  authority: number;
  confidence: number;
  thirdParty: boolean;
  /** True when every sentence for this side tells of no news. */
  steady: boolean;
  /** True when a single sentence of the article takes this side. */
  alone: boolean;
  /** True when the text begins with it. */
  inLead: boolean;
  /** True for words that the article neither leads with nor repeats: one sentence further down, or the headline alone. */
  inPassing: boolean;
  /** What the article makes of this side, 0 to 3: see `prominence.ts`. */
  prominence: number;
  /** How many signs the article gives that the holder has turned. */
  turnSigns: number;
  /** Sign × intensity, averaged by weight. */
  score: number;
  weight: number;
  /** The statement that shows it best. */
  statementId: number;
  /** What the article tells the holder to have held before, the other side or none, where it plainly tells of a turn. */
  former: Voice | null;
};

/** Whose words a position rests on, and the statement that shows them. */
export type Voice = Pick<
  Observation,
  'at' | 'actorId' | 'rank' | 'articleId' | 'originId' | 'statementId' | 'confidence' | 'intensity' | 'manner' | 'stance'
>;

export const sign: Record<Stance, number> = { support: 1, oppose: -1, neutral: 0 };

/**
 * Groups the statements of one holder on one subject into observations, ordered by when the words were said. The order of arrival does not matter.
 * Only asserted and conditional statements count, and of the copies of one story only the first. History is only what a turn was made from.
 */
export function observe(statements: Said[], holderId: string): Observation[] {
  const groups = new Map<string, Said[]>();
  const counting = statements.filter(one => modalityWeight[one.modality] > 0);
  for (const said of withoutCopies(withoutHeadlines(counting))) {
    const key = `${said.articleId} ${said.saidOn.slice(0, 10)} ${said.actorId}`;
    groups.set(key, [...(groups.get(key) ?? []), said]);
  }
  const placeOf = findPlaces(counting);
  const formerOf = findFormer(statements);
  const observations = [...groups.values()]
    .map(group => summarise(group, holderId))
    .map(one => ({ ...one, ...placeOf(one), former: formerOf(one) }));
  return withoutMisreadings(observations).sort(byTime);
}

/** What articles that plainly tell of a turn tell of what was held before: the other side, else none; the first sentence of each. */
function findFormer(statements: Said[]): (turn: Pick<Observation, 'articleId' | 'stance' | 'turnSigns'>) => Voice | null {
  const byArticle = new Map<number, Said[]>();
  for (const said of statements.filter(isTurnedFrom).sort((a, b) => a.id - b.id)) {
    byArticle.set(said.articleId, [...(byArticle.get(said.articleId) ?? []), said]);
  }
  return ({ articleId, stance, turnSigns }) => {
    if (stance === 'neutral' || turnSigns < plainTurnFrom) return null;
    const own = (byArticle.get(articleId) ?? []).filter(one => one.stance !== stance);
    const found = own.find(one => one.stance !== 'neutral') ?? own[0];
    return found ? voiceOf({ ...found, at: saidAt(found), statementId: found.id, manner: 'plain' }) : null;
  };
}

/** True for what an article that plainly tells of a turn tells of before it. */
const isTurnedFrom = ({ modality, turnSigns }: Said): boolean => modality === 'historical' && turnSigns >= plainTurnFrom;

/** Words as evidence, and nothing else of them. */
export function voiceOf(said: Voice): Voice {
  const { at, actorId, rank, articleId, originId, statementId, confidence, intensity, manner, stance } = said;
  return { at, actorId, rank, articleId, originId, statementId, confidence, intensity, manner, stance };
}

/**
 * Marks as mixed what one article has the body itself, or a ministry, say on a day when it has another of its voices say the opposite: more likely
 * a misreading than a quarrel. Two officials who contradict each other are another matter.
 */
function withoutMisreadings(observations: Observation[]): Observation[] {
  const days = new Map<string, Observation[]>();
  const dayOf = (one: Observation) => `${one.articleId} ${one.at.slice(0, 10)}`;
  for (const one of observations) days.set(dayOf(one), [...(days.get(dayOf(one)) ?? []), one]);
  const isOpposite = (one: Observation, other: Observation) =>
    one.actorId !== other.actorId && (one.rank === null || other.rank === null) && sign[one.stance] * sign[other.stance] < 0;
  return observations.map(one => (days.get(dayOf(one))!.some(other => isOpposite(one, other)) ? { ...one, manner: 'mixed' } : one));
}

/** When it was said. A date without a time stands for the hour of publication if that was the same day, so that a day keeps its order. */
export function saidAt(said: Pick<Said, 'saidOn' | 'publishedAt'>): string {
  const day = said.saidOn.slice(0, 10);
  const dateOnly = said.saidOn.length === 10 || /T00:00(:00(\.0+)?)?(Z|\+00:00)?$/.test(said.saidOn);
  if (dateOnly && said.publishedAt.startsWith(day)) return new Date(said.publishedAt).toISOString();
  return new Date(said.saidOn).toISOString();
}

/** Confidence × directness × rank: how much these words count for the holder. */
export function authorityOf(said: Said, holderId: string): number {
  const rank = said.actorId === holderId || said.rank === null ? 1 : rankWeight[said.rank];
  return said.confidence * directnessWeight[said.directness] * rank;
}

/**
 * Headlines leave out conditions and put questions: they count for articles whose text says nothing on it, and where the text plainly says the same, perhaps
 * in words less easily read ("hob die Aussetzung auf").
 */
function withoutHeadlines(statements: Said[]): Said[] {
  const inText = new Map<number, Said[]>();
  for (const said of statements) if (said.evidenceIn === 'text') inText.set(said.articleId, [...(inText.get(said.articleId) ?? []), said]);
  const isBacked = (title: Said) =>
    (inText.get(title.articleId) ?? []).every(
      said => said.stance === title.stance && said.modality === title.modality && said.intensity >= plainFrom,
    );
  return statements.filter(said => said.evidenceIn === 'text' || isBacked(said));
}

/** Keeps, of each story that several articles carry, the words as its first article has them. */
function withoutCopies(statements: Said[]): Said[] {
  const first = new Map<string, Said>();
  const story = (said: Said) => `${said.originId} ${said.actorId} ${said.stance}`;
  for (const said of statements) {
    const known = first.get(story(said));
    if (!known || earlierArticle(said, known)) first.set(story(said), said);
  }
  return statements.filter(said => first.get(story(said))?.articleId === said.articleId);
}

function earlierArticle(a: Said, b: Said): boolean {
  const isOrigin = (said: Said) => Number(said.articleId !== said.originId);
  return (isOrigin(a) - isOrigin(b) || compare(a.publishedAt, b.publishedAt) || a.articleId - b.articleId) < 0;
}

function summarise(group: Said[], holderId: string): Omit<Observation, 'alone' | 'inLead' | 'inPassing' | 'prominence' | 'former'> {
  const weighed = group.map(said => {
    const authority = authorityOf(said, holderId);
    return { said, authority, weight: authority * modalityWeight[said.modality] };
  });
  const total = sum(weighed.map(one => one.weight));
  const weightOf = (stance: Stance) => sum(weighed.filter(one => one.said.stance === stance).map(one => one.weight));
  // A side beats neutral at equal weight: "took note and agreed" is agreement.
  const stance = (['support', 'oppose', 'neutral'] as const).reduce((best, next) => (weightOf(next) > weightOf(best) ? next : best));
  const side = weighed.filter(one => one.said.stance === stance);
  const best = side.reduce((a, b) => ((rating(b) - rating(a) || a.said.id - b.said.id) > 0 ? b : a));
  const mixed = weightOf(stance) < dominantShare * total && weightOf('support') > 0 && weightOf('oppose') > 0;
  return {
    at: group.map(saidAt).sort()[0]!,
    actorId: best.said.actorId,
    rank: best.said.actorId === holderId ? null : best.said.rank,
    byHead: best.said.rank === 'head',
    articleId: best.said.articleId,
    originId: best.said.originId,
    stance,
    manner: mixed
      ? 'mixed'
      : mannerOf(
          side.map(one => one.said),
          weightOf('neutral') / total,
        ),
    intensity: Math.max(...side.map(one => one.said.intensity)),
    authority: Math.min(1, Math.max(...side.map(one => one.authority)) + (isRepeated(side.map(one => one.said)) ? repeatedAdds : 0)),
    confidence: Math.max(...side.map(one => one.said.confidence)),
    thirdParty: side.every(one => one.said.directness === 'third-party'),
    steady: side.every(one => one.said.steady),
    turnSigns: Math.max(...side.map(one => one.said.turnSigns)),
    score: total === 0 ? 0 : sum(weighed.map(one => one.weight * sign[one.said.stance] * one.said.intensity)) / total,
    weight: Math.max(...side.map(one => one.weight)),
    statementId: best.said.id,
  };
}

const isRepeated = (side: Said[]): boolean => new Set(side.map(said => `${said.evidenceIn} ${said.evidenceStart}`)).size > 1;

/**
 * The plainest manner among statements of one side; words that are both plain and tied to a condition count as plain. Beside much that takes no side
 * ("rejects it as food, no longer opposes it as fodder") plain words count for a part only.
 */
function mannerOf(side: Said[], neutralShare: number): Manner {
  if (side[0]?.stance === 'neutral') return 'neutral';
  const asserted = side.filter(said => said.modality === 'asserted');
  if (asserted.some(said => said.intensity >= plainFrom)) return neutralShare > 1 - dominantShare ? 'partial' : 'plain';
  if (side.some(said => said.modality === 'conditional')) return 'conditional';
  return asserted.some(said => said.intensity >= toneBelow) ? 'hedged' : 'tone';
}

/** What makes a statement the one to show: authority first, then plain words. */
function rating(one: { said: Said; weight: number }): number {
  return one.weight * (0.5 + one.said.intensity / 2);
}

/** A total order that does not depend on the order of arrival. */
function byTime(a: Observation, b: Observation): number {
  return (
    compare(a.at, b.at) ||
    b.authority - a.authority ||
    compare(a.actorId, b.actorId) ||
    compare(a.stance, b.stance) ||
    a.originId - b.originId
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
