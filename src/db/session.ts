import postgres from 'postgres';
import { type Lifetime, startLifetime } from './lifetime.ts';

/** What a query answers: its rows (as arrays when `values` were asked for) with the command that was carried out. */
export type Answer = postgres.RowList<postgres.Row[]>;

/** How values are read and written, by the number of their type in PostgreSQL; drizzle puts its own ways in. */
export type Forms = Pick<postgres.Sql['options'], 'parsers' | 'serializers'>;

/** One connection to the server, which may be lost at any time. */
export type Session = Pick<Lifetime, 'during' | 'isOver'> & {
  /** Throws what the server says, or why the session was lost. */
  run(text: string, parameters?: unknown[], values?: boolean): Promise<Answer>;
  end(): Promise<void>;
};

/** `onLost` is called once, whoever ended the session. */
export type SessionOptions = { connectSeconds: number; forms?: Forms; onLost?: () => void };

/**
 * The first so many texts of a session are prepared by the server: asked again, they cost one trip instead of two and are not planned anew. Their number is
 * bounded, because the server keeps them as long as the session, and lists of many lengths are as many texts.
 */
const mostPrepared = 200;

/**
 * Opens a session with a client of its own, which is thrown away with it. postgres.js 3.4.9 keeps a connection that was closed for the next query, and does
 * harm with it (github.com/porsager/postgres, issues 1066, 1154 and 1208, all open): a query that reaches it before it is connected again (the `rollback` of
 * its own transactions always does) throws in a timer, where nobody can catch it, and the process ends; one that comes between error and close is never
 * answered, or later answered as if it had been carried out; one that waits to be sent keeps the connection from ever connecting again.
 * So a client has one connection here and gets no query after that was closed (`onclose` is called before any query hears of it), and whoever waits for an
 * answer is told by the session. Nothing else ends the connection (`max_lifetime`, `idle_timeout`), and array types are not looked up (`fetch_types`): that
 * fails where nobody can catch it, too.
 */
export function openSession(url: string, { connectSeconds, forms, onLost = () => {} }: SessionOptions): Session {
  let ending: Promise<void> | undefined;
  const close = (seconds: number) => {
    ending ??= client.end({ timeout: seconds });
    return ending;
  };
  const { during, end, isOver } = startLifetime(() => {
    clearTimeout(deadline);
    void close(0);
    onLost();
  });
  const client = postgres(url, {
    ...{ max: 1, max_lifetime: null, idle_timeout: 0, fetch_types: false, connect_timeout: connectSeconds },
    connection: { application_name: 'demarche' },
    onnotice: () => {},
    onclose: () => end(describeLoss('CONNECTION_CLOSED', 'the connection to the database was closed')),
  });
  Object.assign(client.options.parsers, forms?.parsers);
  Object.assign(client.options.serializers, forms?.serializers);
  // The client itself would try for ever where connections are accepted and closed again, as by a proxy whose server is away.
  const late = describeLoss('CONNECT_TIMEOUT', `the database did not answer within ${connectSeconds} s`);
  const deadline = setTimeout(end, connectSeconds * 1_000, late);
  const opened = client.unsafe('select 1').then(() => clearTimeout(deadline), end);

  const prepared = new Set<string>();
  const isPrepared = (text: string) => {
    if (prepared.size < mostPrepared) prepared.add(text);
    return prepared.has(text);
  };
  const ask = (text: string, parameters: unknown[], values: boolean): PromiseLike<Answer> => {
    const query = client.unsafe(text, parameters as never[], { prepare: isPrepared(text) });
    return values ? (query.values() as unknown as PromiseLike<Answer>) : query;
  };
  return {
    ...{ during, isOver },
    async run(text, parameters = [], values = false) {
      await during(() => opened);
      try {
        return await during(() => ask(text, parameters, values));
      } catch (error) {
        if (!isAnswer(error)) end(error as Error);
        throw error;
      }
    },
    async end() {
      const closed = close(1);
      end(describeLoss('CONNECTION_ENDED', 'the connection to the database was ended'));
      await closed;
    },
  };
}

/** True when the server refused one query and goes on with the session. */
function isAnswer(error: unknown): boolean {
  return error instanceof postgres.PostgresError && error.severity === 'ERROR';
}

function describeLoss(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
