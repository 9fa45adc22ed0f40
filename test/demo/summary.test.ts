import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults, type Summary } from '../../demo/summary.ts';
import { createTestDatabase, type TestDatabase } from '../db/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.close());

const right: Summary = {
  articles: 1,
  statements: 2,
  changes: 2,
  alerts: 1,
  webhooksDelivered: 1,
  webhooksVerified: 1,
  notices: 0,
  digestsSent: 0,
};
const arrived = { id: 'msg_1', type: 'stance.changed', refused: null };

describe('the demo fails when', () => {
  it.each([
    ['nothing was alerted', { alerts: 0, webhooksDelivered: 0, webhooksVerified: 0 }, []],
    ['0 of 1 webhooks were delivered', { webhooksDelivered: 0, webhooksVerified: 0 }, []],
    ['0 of 1 webhooks arrived with a right signature', { webhooksVerified: 0 }, []],
    [
      'webhook msg_1 was refused: No matching signature found',
      {},
      [{ id: 'msg_1', type: 'unknown', refused: 'No matching signature found' }],
    ],
    ['1 of 0 notices arrived with a right signature', { notices: 1 }, []],
    ['0 of 0 digests arrived', {}, [arrived]],
    ['1 of 0 digests arrived', { digestsSent: 1 }, [arrived]],
  ])('%s', async (fault, change, webhooks) => {
    expect(await findFaults(database.db, { ...right, ...change }, webhooks)).toContain(fault);
  });
});
