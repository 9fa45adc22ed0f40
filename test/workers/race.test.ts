import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAlertsAfter } from '../../src/db/alerts.ts';
import { listChangesAfter } from '../../src/db/changes.ts';
import { connectDatabase } from '../../src/db/client.ts';
import { addOutbox } from '../../src/db/outbox.ts';
import { loadPosition } from '../../src/db/positions.ts';
import { listStatements, loadSaid } from '../../src/db/statements.ts';
import { addSubscription } from '../../src/db/subscriptions.ts';
import { foldPosition } from '../../src/domain/history.ts';
import { codeArticleJob } from '../../src/jobs/codeArticle.ts';
import type { JobContract } from '../../src/jobs/contract.ts';
import { codeArticle } from '../../src/workers/codeArticle.ts';
import { route, startWorkers } from '../../src/workers/startWorkers.ts';
import { emptyDatabase } from '../db/database.ts';
import { findRedis } from '../jobs/redis.ts';
import { createWorld, until, type World } from '../jobs/world.ts';
import { arrive, createTableCoder, president, read } from './newsroom.ts';

const membership = { holderId: 'country:USA', subjectId: 'issue:ukraine-nato-membership' };
const troops = { id: 'issue:troops', kind: 'issue' as const, label: 'Troops', labels: {} };
const workerCount = 4;
const articleCount = 24;
const redis = await findRedis();
afterAll(() => redis?.stop());

describe.each(['postgres', 'redis'] as const)('articles about one actor and subject on four workers, queued on %s', backend => {
  const runTest = backend === 'redis' && !redis ? it.skip : it;
  let world: World;
  const stopping: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    if (backend === 'redis' && !redis) return;
    world = await createWorld(backend === 'redis' ? redis?.url : undefined, [codeArticleJob as JobContract]);
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await emptyDatabase(world.deps.db);
    await addSubscription(world.deps.db, { name: 'everything', channel: 'none' });
  });
  afterEach(async () => {
    for (const stop of stopping.splice(0)) await stop();
  });

  /** A worker with connections of its own, as a process would have. */
  async function startWorker() {
    const { db, close } = await connectDatabase(world.url);
    const deps = { ...world.deps, db, coder: createTableCoder(), now: () => new Date('2025-02-12T13:00:00Z') };
    const workers = startWorkers([route(codeArticleJob, codeArticle)], deps, world.queues);
    stopping.push(() => workers.stop(2_000).finally(close));
  }

  async function readOnWorkers(revisionIds: number[]) {
    await addOutbox(
      world.deps.db,
      revisionIds.map(revisionId => ({ job: codeArticleJob.name, payload: { revisionId } })),
    );
    await world.relay();
    for (let started = 0; started < workerCount; started++) await startWorker();
    await until(async () => (await world.rows()).every(({ doneAt }) => doneAt !== null));
  }

  runTest('announce exactly one change, and leave the position that a fold of all of them gives', async () => {
    const { db } = world.deps;
    await read(db, { on: '01-12', words: [{ stance: 'support' }, { stance: 'support', subject: troops }] });
    const revisionIds = [];
    for (let number = 0; number < articleCount; number++) {
      const speaker = number % 2 ? president : {};
      const about = [
        { stance: 'oppose' as const, reasons: [`article ${number}`], ...speaker },
        { stance: 'support' as const, subject: troops, ...speaker },
      ];
      // Half of them name the two subjects the other way round: whoever locks them in the order of the text waits for ever.
      const { revision } = await arrive(db, { on: '02-12', words: number % 3 ? about : about.toReversed() });
      revisionIds.push(revision.id);
    }
    await readOnWorkers(revisionIds);

    expect((await world.rows()).filter(({ error }) => error !== null)).toEqual([]);
    expect(await listStatements(db, {})).toHaveLength(2 * articleCount + 2);
    const changes = (await listChangesAfter(db, 0)).filter(({ kind, toldAsId }) => kind !== 'new' && toldAsId === null);
    expect(changes).toMatchObject([{ ...membership, kind: 'reversal', fromStance: 'support', toStance: 'oppose', late: false }]);
    expect(await listAlertsAfter(db, 0)).toMatchObject([{ changeId: changes[0]!.id }]);
    const whole = foldPosition(await loadSaid(db, membership), membership.holderId);
    expect((await loadPosition(db, membership))?.fold?.position).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  runTest('are each read once, when each is queued three times', async () => {
    const { db } = world.deps;
    await read(db, { on: '01-12', words: [{ stance: 'support' }] });
    const revisionIds = [];
    for (let number = 0; number < 8; number++) {
      const { revision } = await arrive(db, { on: '02-12', words: [{ stance: 'oppose', reasons: [`article ${number}`] }] });
      revisionIds.push(revision.id, revision.id, revision.id);
    }
    await readOnWorkers(revisionIds);
    expect(await listStatements(db, {})).toHaveLength(9);
    expect(await listAlertsAfter(db, 0)).toHaveLength(1);
  });
});
