import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Codebook } from '../../src/codebook/schema.ts';
import { actors, roles, subjects } from '../../src/db/schema/positions.ts';
import { saveCodebook } from '../../src/workers/saveCodebook.ts';
import { createTestDatabase, type TestDatabase } from '../db/database.ts';
import { read } from './newsroom.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const words = { de: [], en: [] };
const membership = { de: 'Nato-Beitritt der Ukraine', en: 'NATO membership of Ukraine' };
const usa = {
  id: 'country:USA',
  name: 'United States',
  names: { de: ['Vereinigte Staaten'], en: [] },
  metonyms: { de: [], en: ['Washington'] },
};
const codebook = {
  version: 'one',
  bodies: [{ ...usa, demonyms: words, people: words, speaksFor: true }],
  persons: [
    {
      id: 'person:pete-hegseth',
      name: 'Pete Hegseth',
      aliases: [],
      surnames: ['Hegseth'],
      gender: 'm',
      roles: [{ for: 'country:USA', role: 'defence-minister', from: '2025-01-25' }],
    },
  ],
  roles: [],
  issues: [
    {
      id: 'issue:ukraine-nato-membership',
      labels: membership,
      broader: 'issue:nato-enlargement',
      proposition: membership,
      terms: words,
      opposite: words,
      context: [],
      not: [],
    },
  ],
  cues: { de: [], en: [] },
  interchangeable: { de: [], en: [], across: {} },
  deeds: { de: {}, en: {} },
} satisfies Codebook;
const now = new Date('2025-02-01T00:00:00Z');

it('the database knows the actors, dated roles and issues of the codebook', async () => {
  await read(test.db, { on: '02-12', words: [{ stance: 'oppose' }] });
  expect(await saveCodebook(test.db, codebook, now)).toBe(true);
  expect(await test.db.select().from(roles)).toEqual([
    { actorId: 'person:pete-hegseth', forId: 'country:USA', role: 'defence-minister', fromDate: '2025-01-25', toDate: null },
  ]);
  const [state] = await test.db.select().from(actors).where(eq(actors.id, 'country:USA'));
  expect(state).toMatchObject({ kind: 'country', name: 'United States', aliases: ['Vereinigte Staaten', 'Washington'] });
  expect(await test.db.select().from(subjects)).toMatchObject([
    { label: membership.en, labels: membership, broaderId: 'issue:nato-enlargement' },
  ]);
});

it('the same codebook again is not written again', async () => {
  expect(await saveCodebook(test.db, codebook, now)).toBe(false);
});

it('a role that ends in a newer codebook ends in the database, and names of articles stay', async () => {
  const [person] = codebook.persons;
  const ended = { ...person!, roles: [{ ...person!.roles[0]!, to: '2026-01-01' }] };
  expect(await saveCodebook(test.db, { ...codebook, version: 'two', persons: [ended], bodies: [] }, now)).toBe(true);
  expect(await test.db.select().from(roles)).toMatchObject([{ toDate: '2026-01-01' }]);
  expect(await test.db.select().from(actors)).toHaveLength(2);
});
