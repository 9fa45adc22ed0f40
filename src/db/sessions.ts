import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import { type Forms, openSession, type Session } from './session.ts';
import { createClient, type Use } from './sessionClient.ts';

/** Sessions that are opened when needed; `client` is as much of postgres.js as drizzle uses. `close` waits for the work under way, 2 s at most. */
export type Sessions = { client: postgres.Sql; use: Use; close(): Promise<void> };

const connectSeconds = 10;
const closeWithinMs = 2_000;

/** At most so many sessions at a time; whoever comes when all are at work waits in turn. One that was lost is replaced. */
export function openSessions(url: string, max: number): Sessions {
  const forms: Forms = { parsers: {}, serializers: {} };
  const open = new Set<Session>();
  const idle: Session[] = [];
  const waiting: ((session: Session) => void)[] = [];
  const working = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  function add(): Session {
    const session = openSession(url, { connectSeconds, forms, onLost: () => replace(session) });
    open.add(session);
    return session;
  }
  function replace(lost: Session): void {
    open.delete(lost);
    if (idle.includes(lost)) idle.splice(idle.indexOf(lost), 1);
    if (closing)
      for (const next of waiting.splice(0)) next(lost); // and so hear why
    else waiting.shift()?.(add());
  }
  function take(): Session | Promise<Session> {
    const session = idle.pop() ?? (open.size < max ? add() : null);
    return session ?? new Promise(resolve => waiting.push(resolve));
  }
  function give(session: Session): void {
    const next = waiting.shift();
    if (next) next(session);
    else idle.push(session);
  }
  async function use<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = await take();
    try {
      return await session.during(() => work(session));
    } finally {
      if (!session.isOver()) give(session);
    }
  }
  const useUntilClosed: Use = work => {
    if (closing) return Promise.reject(new Error('the connections to the database have been closed'));
    const done = use(work);
    working.add(done);
    const forget = () => void working.delete(done);
    done.then(forget, forget);
    return done;
  };
  async function close(): Promise<void> {
    await Promise.race([Promise.allSettled(working), sleep(closeWithinMs, undefined, { ref: false })]);
    await Promise.all([...open].map(session => session.end()));
  }
  return {
    client: createClient(useUntilClosed, forms),
    use: useUntilClosed,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
