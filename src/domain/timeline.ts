import { foldHistory, type History } from './history.ts';
import { intervalOf } from './interval.ts';
import { type Said, saidAt } from './observation.ts';
import type { Statement } from './statement.ts';

/** What the timeline needs of a statement beyond its words. */
type Recorded = Statement & {
  id: number;
  articleId: number;
  originId: number;
  publishedAt: string;
  recordedAt: string;
  withdrawnAt: string | null;
};

/** Looks back: `asOf` leaves out what was said later, `knownAt` what was not yet read, and counts what was taken back only later. ISO instants. */
export type Moment = { asOf?: string; knownAt?: string };

/** A position with all that it rests on, in the order of what was said, and where on the scale from -1 to 1 it lies at that moment. */
export type Timeline<T> = History & { statements: T[]; interval: [number, number] | null };

/** Folds the statements of one holder on one subject as they stood at a moment. */
export function buildTimeline<T extends Recorded>(all: T[], holderId: string, { asOf, knownAt }: Moment = {}): Timeline<T> {
  const statements = all
    .filter(one => (knownAt === undefined ? one.withdrawnAt === null : wasKnown(one, knownAt)))
    .filter(one => asOf === undefined || one.saidOn <= asOf)
    .sort((a, b) => (saidAt(a) < saidAt(b) ? -1 : saidAt(a) > saidAt(b) ? 1 : a.id - b.id));
  const history = foldHistory(statements.map(toSaid), holderId);
  return { ...history, interval: history.position && intervalOf(history.position, asOf), statements };
}

function wasKnown({ recordedAt, withdrawnAt }: Recorded, knownAt: string): boolean {
  return recordedAt <= knownAt && (withdrawnAt === null || withdrawnAt > knownAt);
}

function toSaid({ actor, evidence, ...said }: Recorded): Said {
  return { ...said, actorId: actor.id, evidenceIn: evidence.in, evidenceStart: evidence.start };
}
