import { listChangesByIds } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import type { isMuted } from '../domain/holding.ts';
import { loadChangeContext } from './changeContext.ts';

/** What of a change may be muted. */
export type Mutable = Parameters<typeof isMuted>[0];

/** Of changes, by id: whose they are and who spoke, what they are about and what that is part of, and their episode. */
export async function listMutable(db: Database, changeIds: number[]): Promise<Map<number, Mutable>> {
  const changes = await listChangesByIds(db, changeIds);
  const { speakerOf, broaderOf } = await loadChangeContext(db, changes);
  return new Map(
    changes.map(change => {
      const { id, holderId, subjectId, episodeId } = change;
      const { actorId, offices } = speakerOf(change);
      return [id, { actorIds: [holderId, actorId, ...offices], subjectIds: [subjectId, ...broaderOf(change)], episodeId }];
    }),
  );
}
