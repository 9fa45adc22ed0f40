import type postgres from 'postgres';
import type { Answer, Forms, Session } from './session.ts';

/** Does one piece of work on a session that nobody else uses meanwhile. Throws also when the session is lost before the work is done. */
export type Use = <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;

/** What drizzle asks of postgres.js: queries, each on any session, and transactions, each on one. */
export function createClient(use: Use, options: Forms): postgres.Sql {
  const client = {
    options,
    unsafe: (text: string, parameters?: unknown[]) => ask(values => use(session => session.run(text, parameters, values))),
    begin: <Result>(work: (scope: unknown) => Promise<Result>) => use(session => transact(session, options, work, 0)),
  };
  return client as unknown as postgres.Sql;
}

/** A query that is sent a moment later, so that `values` can be asked of it first. */
function ask(send: (values: boolean) => Promise<Answer>): Promise<Answer> & { values(): Promise<Answer> } {
  let values = false;
  const answer = Promise.resolve().then(() => send(values));
  return Object.assign(answer, {
    values() {
      values = true;
      return answer;
    },
  });
}

/** Does the work in a transaction, at depth 0, or in a part of it that can be undone alone. What comes after its end is refused. */
async function transact<Result>(
  session: Session,
  options: Forms,
  work: (scope: unknown) => Promise<Result>,
  depth: number,
): Promise<Result> {
  const [begin, commit, rollback] =
    depth === 0
      ? (['begin', 'commit', 'rollback'] as const)
      : ([`savepoint s${depth}`, `release savepoint s${depth}`, `rollback to savepoint s${depth}`] as const);
  let isOver = false;
  const run: Session['run'] = async (...query) => {
    if (isOver) throw new Error('the transaction is over');
    return session.run(...query);
  };
  const scope = {
    options,
    unsafe: (text: string, parameters?: unknown[]) => ask(values => run(text, parameters, values)),
    savepoint: <Part>(part: (scope: unknown) => Promise<Part>) => transact(session, options, part, depth + 1),
  };
  await session.run(begin);
  try {
    const result = await work(scope);
    isOver = true;
    const { command } = await session.run(commit);
    if (command === 'ROLLBACK') throw new Error('a query of the transaction had failed, so it was undone'); // the server says so in passing
    return result;
  } catch (error) {
    isOver = true;
    await session.run(rollback).catch(() => {}); // when the session is lost, the server has done so
    throw error;
  }
}
