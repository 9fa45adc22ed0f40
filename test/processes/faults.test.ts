import { expect, it } from 'vitest';
import { sendThroughFaults } from '../../bench/faults.ts';
import { findRedis } from '../jobs/redis.ts';

const redis = await findRedis();
await redis?.stop();

// npm run bench -- faults sends 1,000 alerts to 20 endpoints like this, with the queues in Redis and in PostgreSQL.
it('with the database and the queue killed again and again, every endpoint gets every alert, and twice only what it had not answered', async () => {
  const outcome = await sendThroughFaults({ alerts: 20, endpoints: 4, processes: 2, redis: redis !== null });
  expect(outcome).toMatchObject({ deliveries: 80, lost: 0, needlessly: 0, outages: redis ? 3 : 2 });
});
