import type { Stance } from '../domain/statement.ts';
import { leadCharacters } from '../domain/thresholds.ts';
import type { Draft } from './draft.ts';

/** The drafts of an article, the title's apart from the text's. */
export type Drafts = { body: Draft[]; title: Draft[] };

const moves = (draft: Draft): boolean => draft.modality === 'asserted' || draft.modality === 'conditional';
const topicOf = (draft: Draft): string => `${(draft.actor.behalf ?? draft.actor.ref).id}|${draft.subject.id}`;

/** Which sides are taken of each topic. */
type Sides = Map<string, Set<Stance>>;

/**
 * One holder for and against one subject in one article is most often a misreading, or a change told with what was before. The past perfect becomes
 * history, a headline gives way to the text unless the text itself is divided, and of what is left the better supported side stays: what the headline and the
 * beginning say counts twice there.
 */
export function settleContradictions(all: Drafts): Drafts {
  const drafts = { body: withoutEmptyOffers(all.body), title: withoutEmptyOffers(all.title) };
  const told = sidesOf([...drafts.body, ...drafts.title]);
  if (![...told.keys()].some(topic => isContested(told, topic))) return drafts;
  const newer = sidesOf(drafts.body.filter(draft => !draft.background));
  const body = drafts.body.map(draft => (isContested(told, topicOf(draft)) ? asHistory(draft, newer) : draft));
  const both = [...body, ...drafts.title];
  const still = sidesOf(both);
  const inText = sidesOf(body);
  const title = drafts.title.filter(draft => {
    const topic = topicOf(draft);
    return !isContested(told, topic) || !moves(draft) || isContested(inText, topic) || !differs(draft, inText);
  });
  const weights = weigh(both);
  return {
    body: body.filter(draft => isStronger(draft, weights, inText)),
    title: title.filter(draft => isStronger(draft, weights, still)),
  };
}

/** "“The levy would make matters worse,” Orbán announced": what is announced has a side of its own. */
function withoutEmptyOffers(drafts: Draft[]): Draft[] {
  const placeOf = (draft: Draft) => `${draft.start}|${topicOf(draft)}`;
  const isOffer = ({ reasons }: Draft) =>
    /^cue "(?:announce|declare|confirm|ankündigen|verkünden|bekanntgeben|bestätigen)" \(offer/.test(reasons[0] ?? '');
  const other = new Map(drafts.filter(draft => moves(draft) && !isOffer(draft)).map(draft => [placeOf(draft), draft.stance]));
  return drafts.filter(draft => !isOffer(draft) || (other.get(placeOf(draft)) ?? draft.stance) === draft.stance);
}

/** "Die Maut greift zu kurz, weshalb Oslo weder dafür noch dagegen ist": a verdict in the sentence that says so tells why, and is no side. */
export function withoutSidesOfNeither(drafts: Draft[]): Draft[] {
  const sentenceOf = (draft: Draft) => `${draft.start}|${topicOf(draft)}`;
  const neither = new Set(drafts.filter(({ stance, reasons }) => stance === 'neutral' && reasons.some(saysNeither)).map(sentenceOf));
  return neither.size === 0 ? drafts : drafts.filter(draft => draft.stance === 'neutral' || !neither.has(sentenceOf(draft)));
}

/**
 * "Bern drops its veto", and in the text "it took no side": who has given up one side and says that they take neither has not taken the other. What gives it up tells
 * that it is open then.
 */
export function withoutSidesLeft(drafts: Drafts): Drafts {
  const open = new Set(drafts.body.filter(({ stance, modality }) => stance === 'neutral' && modality === 'asserted').map(topicOf));
  if (open.size === 0) return drafts;
  const isLeft = (draft: Draft) => draft.stance !== 'neutral' && open.has(topicOf(draft)) && draft.reasons.some(leaves);
  const settle = (draft: Draft): Draft => (isLeft(draft) ? { ...draft, stance: 'neutral' } : draft);
  return { body: drafts.body.map(settle), title: drafts.title.map(settle) };
}

const leaves = (reason: string): boolean => / gives it up$|^"(?:veto|opposition|objections?|resistance)" turns it round$/.test(reason);

const saysNeither = (reason: string): boolean => /^cue "(?:weder|neither|nicht … auch nicht|not … either)/.test(reason);

function sidesOf(drafts: Draft[]): Sides {
  const sides: Sides = new Map();
  for (const draft of drafts) if (moves(draft)) sides.set(topicOf(draft), (sides.get(topicOf(draft)) ?? new Set()).add(draft.stance));
  return sides;
}

const isContested = (sides: Sides, topic: string): boolean => (['support', 'oppose'] as const).every(side => sides.get(topic)?.has(side));

const differs = (draft: Draft, sides: Sides): boolean => [...(sides.get(topicOf(draft)) ?? [])].some(side => side !== draft.stance);

const asHistory = (draft: Draft, newer: Sides): Draft =>
  draft.background && moves(draft) && differs(draft, newer)
    ? { ...draft, modality: 'historical', reasons: [...draft.reasons, 'told as what was before'] }
    : draft;

/** What speaks for a side of a topic, by both. */
function weigh(drafts: Draft[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const draft of drafts.filter(moves)) {
    const side = `${draft.stance}|${topicOf(draft)}`;
    weights.set(side, (weights.get(side) ?? 0) + (draft.start < leadCharacters ? 2 : 1) * draft.confidence);
  }
  return weights;
}

function isStronger(draft: Draft, weights: Map<string, number>, sides: Sides): boolean {
  if (!moves(draft) || draft.stance === 'neutral' || !isContested(sides, topicOf(draft))) return true;
  const weight = (stance: Stance) => weights.get(`${stance}|${topicOf(draft)}`) ?? 0;
  return weight(draft.stance) >= weight(draft.stance === 'support' ? 'oppose' : 'support');
}
