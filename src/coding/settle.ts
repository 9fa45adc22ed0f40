import { leadCharacters } from '../domain/thresholds.ts';
import type { Draft } from './draft.ts';

/** The drafts of an article, the title's apart from the text's. */
export type Drafts = { body: Draft[]; title: Draft[] };

const moves = (draft: Draft): boolean => draft.modality === 'asserted' || draft.modality === 'conditional';
const topicOf = (draft: Draft): string => `${(draft.actor.behalf ?? draft.actor.ref).id}|${draft.subject.id}`;

/**
 * One holder for and against one subject in one article is most often a misreading, or a change told with what was before. The past perfect becomes
 * history, a headline gives way to the text unless the text itself is divided, and of what is left the better supported side stays: what the headline and the
 * beginning say counts twice there.
 */
export function settleContradictions(drafts: Drafts): Drafts {
  const contested = findContested([...drafts.body, ...drafts.title]);
  if (contested.size === 0) return drafts;
  const body = drafts.body.map(draft => (contested.has(topicOf(draft)) ? asHistory(draft, drafts.body) : draft));
  const both = [...body, ...drafts.title];
  const still = findContested(both);
  const inText = findContested(body);
  const title = drafts.title.filter(
    draft => !contested.has(topicOf(draft)) || !moves(draft) || inText.has(topicOf(draft)) || agrees(draft, body),
  );
  return { body: body.filter(draft => isStronger(draft, both, inText)), title: title.filter(draft => isStronger(draft, both, still)) };
}

/** Holder and subject with both sides asserted. */
function findContested(drafts: Draft[]): Set<string> {
  const sides = new Map<string, Set<string>>();
  for (const draft of drafts) {
    if (!moves(draft) || draft.stance === 'neutral') continue;
    const known = sides.get(topicOf(draft)) ?? new Set();
    sides.set(topicOf(draft), known.add(draft.stance));
  }
  return new Set([...sides].filter(([, stances]) => stances.size > 1).map(([topic]) => topic));
}

function asHistory(draft: Draft, all: Draft[]): Draft {
  const newer = all.some(other => topicOf(other) === topicOf(draft) && moves(other) && !other.background && other.stance !== draft.stance);
  return draft.background && moves(draft) && newer
    ? { ...draft, modality: 'historical', reasons: [...draft.reasons, 'told as what was before'] }
    : draft;
}

const agrees = (draft: Draft, body: Draft[]): boolean =>
  !body.some(other => moves(other) && topicOf(other) === topicOf(draft) && other.stance !== draft.stance);

function isStronger(draft: Draft, body: Draft[], contested: Set<string>): boolean {
  if (!moves(draft) || draft.stance === 'neutral' || !contested.has(topicOf(draft))) return true;
  const weigh = (same: boolean) =>
    body
      .filter(
        other =>
          moves(other) && topicOf(other) === topicOf(draft) && other.stance !== 'neutral' && (other.stance === draft.stance) === same,
      )
      .reduce((sum, other) => sum + (other.start < leadCharacters ? 2 : 1) * other.confidence, 0);
  return weigh(true) >= weigh(false);
}
