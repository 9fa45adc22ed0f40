import { loadBroader } from '../db/actors.ts';
import type { StoredChange } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { loadSpeakers, type Speaker } from '../db/statements.ts';

/** What subscriptions and mutes ask of changes beyond what is stored with them: who spoke, and what the subject is a part of. */
export async function loadChangeContext(
  db: Database,
  changes: StoredChange[],
): Promise<{ speakerOf(change: StoredChange): Speaker; broaderOf(change: StoredChange): string[] }> {
  const speakers = await loadSpeakers(
    db,
    changes.map(({ afterStatementId }) => afterStatementId),
  );
  const broader = await loadBroader(
    db,
    changes.map(({ subjectId }) => subjectId),
  );
  return {
    speakerOf: ({ afterStatementId }) => speakers.get(afterStatementId)!,
    broaderOf: ({ subjectId }) => broader.get(subjectId) ?? [],
  };
}
