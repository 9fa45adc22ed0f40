import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { count, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectDatabase, type Database, type OpenDatabase } from '../../src/db/client.ts';
import { isOutage, throughOutages } from '../../src/db/outage.ts';
import { actors } from '../../src/db/schema/positions.ts';
import { openSession } from '../../src/db/session.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from './database.ts';

// A mistake here ends the process: what the driver throws in a timer fails the run, though no test does.
let test: TestDatabase;
let open: OpenDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  open = await connectDatabase(test.url, 3);
});
beforeEach(() => emptyDatabase(test.db));
afterAll(async () => {
  await open.close();
  await test.close();
});

const actor = (id: string) => ({ id, kind: 'country' as const, name: id });
const findPid = async (db: Database) => Number((await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`))[0]!.pid);
const endSession = (pid: number) => test.db.execute(sql`select pg_terminate_backend(${pid}, 5000)`);
/** Ends every session but that which ends them; how many there were. */
const endSessions = async () =>
  (
    await test.db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
  ).length;

async function untilWaiting(pid: number): Promise<void> {
  for (;;) {
    const [row] = await test.db.execute(sql`select wait_event from pg_stat_activity where pid = ${pid}`);
    if (row?.wait_event === 'PgSleep') return;
  }
}

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => (isOutage(error) ? 'outage' : error),
  );

describe('a session that the server ends', () => {
  it('while nobody uses it is replaced', async () => {
    for (let i = 0; i < 5; i++) {
      await endSession(await findPid(open.db));
      await throughOutages(() => findPid(open.db));
    }
  });

  it('while a query runs fails that query as an outage, and the next one works', async () => {
    const single = await connectDatabase(test.url, 1);
    const pid = await findPid(single.db);
    const outcome = outcomeOf(single.db.execute(sql`select pg_sleep(600)`));
    await untilWaiting(pid);
    await endSession(pid);
    expect(await outcome).toBe('outage');
    expect(await findPid(single.db)).not.toBe(pid);
    await single.close();
  });

  it('between the queries of a transaction undoes it, and what the transaction still asks for goes nowhere', async () => {
    const late: unknown[] = [];
    let goOn = () => {};
    const waiting = new Promise<void>(resolve => {
      goOn = resolve;
    });
    const finished = new Promise<void>(resolve => {
      const transaction = open.db.transaction(async tx => {
        await tx.insert(actors).values(actor('country:1'));
        await endSession(await findPid(tx));
        await waiting;
        late.push(await outcomeOf(tx.insert(actors).values(actor('country:2')).execute()));
        late.push(await outcomeOf(tx.transaction(part => part.insert(actors).values(actor('country:3')))));
        resolve();
      });
      void outcomeOf(transaction).then(outcome => late.push(outcome));
    });
    await throughOutages(() => Promise.all(Array.from({ length: 6 }, () => findPid(open.db)))); // others have come to use new sessions
    goOn();
    await finished;
    await findPid(open.db);
    expect(late).toEqual(['outage', 'outage', 'outage']);
    expect(await open.db.select().from(actors)).toEqual([]);
  });

  it('within a query of a transaction undoes it as an outage', async () => {
    let pid = 0;
    const outcome = outcomeOf(
      open.db.transaction(async tx => {
        pid = await findPid(tx);
        await tx.insert(actors).values(actor('country:1'));
        await tx.execute(sql`select pg_sleep(600)`);
      }),
    );
    while (pid === 0) await findPid(test.db);
    await untilWaiting(pid);
    await endSession(pid);
    expect(await outcome).toBe('outage');
    expect(await open.db.select().from(actors)).toEqual([]);
  });

  it('again and again, with all others, loses nothing that was answered', async () => {
    const kept: string[] = [];
    let left = 400;
    const work = async () => {
      while (left-- > 0) {
        const id = `country:${left}`;
        await throughOutages(() =>
          open.db.transaction(async tx => {
            await tx.insert(actors).values(actor(id)).onConflictDoNothing();
            await tx.transaction(part => part.update(actors).set({ name: 'kept' }).where(eq(actors.id, id)));
          }),
        );
        kept.push(id);
      }
    };
    const workers = Array.from({ length: 8 }, work);
    let ended = 0;
    for (let next = 20; next < 400; next += 20) {
      while (kept.length < next) await sleep(1);
      ended += await throughOutages(endSessions);
    }
    await Promise.all(workers);
    expect(ended).toBeGreaterThan(20);
    expect(kept).toHaveLength(400);
    const [found] = await open.db.select({ rows: count() }).from(actors).where(eq(actors.name, 'kept'));
    expect(found?.rows).toBe(400);
  });
});

describe('a transaction', () => {
  it('in which a query failed is undone, though the failure was caught', async () => {
    const outcome = open.db.transaction(async tx => {
      await tx.insert(actors).values(actor('country:1'));
      await tx.execute(sql`select 1 / 0`).catch(() => {});
    });
    await expect(outcome).rejects.toThrow('undone');
    expect(await open.db.select().from(actors)).toEqual([]);
  });

  it('keeps what came before a part that failed', async () => {
    await open.db.transaction(async tx => {
      await tx.insert(actors).values(actor('country:1'));
      await tx.transaction(part => part.insert(actors).values(actor('country:1'))).catch(() => {});
      await tx.insert(actors).values(actor('country:2'));
    });
    expect((await open.db.select().from(actors)).map(({ id }) => id)).toEqual(['country:1', 'country:2']);
  });

  it('refuses what is asked of it after its end', async () => {
    const [tx] = await open.db.transaction(async one => [one]);
    await expect(tx!.insert(actors).values(actor('country:1')).execute()).rejects.toMatchObject({
      cause: expect.objectContaining({ message: 'the transaction is over' }),
    });
  });
});

describe('sessions', () => {
  it('are shared by any number of callers, and closing waits for their work', async () => {
    const few = await connectDatabase(test.url, 2);
    const found = Array.from({ length: 50 }, () => findPid(few.db));
    await found[0];
    await few.close();
    expect(new Set(await Promise.all(found)).size).toBe(2);
    await expect(findPid(few.db)).rejects.toMatchObject({ cause: expect.objectContaining({ message: expect.stringContaining('closed') }) });
  });

  it('are given up in time when the server takes connections but only closes them', async () => {
    const server = createServer(socket => socket.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const session = openSession(`postgres://a:b@127.0.0.1:${port}/c`, { connectSeconds: 0.3 });
    expect(await outcomeOf(session.run('select 1'))).toBe('outage');
    server.close();
  });
});
