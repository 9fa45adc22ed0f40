import { afterAll, beforeAll, beforeEach } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import type { Database } from '../../src/db/client.ts';
import { type ReplayArticle, replay } from '../../src/workers/replay.ts';
import type { ReplayEvent } from '../../src/workers/replayEvents.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';

export const codebook = loadCodebook();
const coder = createCoder(codebook);

/** Articles read by the real coder, in a database of the test file that is empty before each test. */
export function useReplays() {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.close());
  beforeEach(() => emptyDatabase(test.db));
  return {
    db: (): Database => test.db,
    async run(...articles: ReplayArticle[]): Promise<ReplayEvent[]> {
      const events: ReplayEvent[] = [];
      await replay(articles, { db: test.db, coder, emit: event => void events.push(event) });
      return events;
    },
  };
}

export const alertsOf = (events: ReplayEvent[]): ReplayEvent[] => events.filter(({ type }) => type === 'alert');
