import { sql } from 'drizzle-orm';
import { bigint, customType } from 'drizzle-orm/pg-core';

/** A UTC instant: `timestamptz` in the database, an ISO string ("2025-02-12T10:00:00.000Z") in code. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: value => new Date(value).toISOString(),
});

/** Ids are 64-bit in the database and numbers in code: 2^53 rows are enough. */
export const identity = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();
export const reference = (name: string) => bigint(name, { mode: 'number' });

/** When a row was written. */
export const createdAt = () => instant('created_at').notNull().default(sql`now()`);
