import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';

/** A connection pool or a transaction: every query function takes one as its first argument. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>;
