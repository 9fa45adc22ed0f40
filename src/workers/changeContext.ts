import { loadBroader } from '../db/actors.ts';
import type { StoredChange } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { loadSpeakers, type Speaker } from '../db/statements.ts';

/**
 * What subscriptions and mutes ask of changes beyond what is stored with them: who spoke, and what the subject is a part of. Words on an issue that were put under
 * another name of the matter are still on that issue for those who watch it.
 */
export async function loadChangeContext(
  db: Database,
  changes: StoredChange[],
): Promise<{ speakerOf(change: StoredChange): Speaker; broaderOf(change: StoredChange): string[] }> {
  const speakers = await loadSpeakers(
    db,
    changes.map(({ afterStatementId }) => afterStatementId),
  );
  const coded = ({ afterStatementId }: StoredChange) => speakers.get(afterStatementId)!.codedSubjectId;
  const broader = await loadBroader(db, [...new Set(changes.flatMap(change => [change.subjectId, coded(change)]))]);
  return {
    speakerOf: ({ afterStatementId }) => speakers.get(afterStatementId)!,
    broaderOf: change => [...new Set([change.subjectId, coded(change)].flatMap(id => broader.get(id) ?? []))],
  };
}
