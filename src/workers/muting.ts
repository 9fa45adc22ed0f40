import { loadBroader } from '../db/actors.ts';
import { listChangesByIds } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { loadSpeakers } from '../db/statements.ts';
import type { isMuted } from '../domain/holding.ts';

/** What of a change may be muted. */
export type Mutable = Parameters<typeof isMuted>[0];

/** Of changes, by id: whose they are and who spoke, what they are about and what that is part of, and their episode. */
export async function listMutable(db: Database, changeIds: number[]): Promise<Map<number, Mutable>> {
  const changes = await listChangesByIds(db, changeIds);
  const speakers = await loadSpeakers(
    db,
    changes.map(({ afterStatementId }) => afterStatementId),
  );
  const broader = await loadBroader(
    db,
    changes.map(({ subjectId }) => subjectId),
  );
  return new Map(
    changes.map(({ id, holderId, subjectId, episodeId, afterStatementId }) => {
      const { actorId } = speakers.get(afterStatementId)!;
      return [id, { actorIds: [holderId, actorId], subjectIds: [subjectId, ...(broader.get(subjectId) ?? [])], episodeId }];
    }),
  );
}
