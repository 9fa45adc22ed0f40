import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAlertsAfter } from '../../src/db/alerts.ts';
import { listChangesAfter } from '../../src/db/changes.ts';
import { addSubscription } from '../../src/db/subscriptions.ts';
import { noteSilences } from '../../src/workers/noteSilences.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { read } from './newsroom.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  await emptyDatabase(test.db);
  await addSubscription(test.db, { name: 'silence', channel: 'none', kinds: ['silence'] });
  for (const on of ['01-01', '01-11', '01-21', '01-31', '02-10', '02-20']) await read(test.db, { on, words: [{ stance: 'oppose' }] });
});

const on = (day: string) => new Date(`2025-${day}T12:00:00Z`);
const silences = async () =>
  (await listChangesAfter(test.db, 0))
    .filter(({ kind }) => kind === 'silence')
    .map(({ holderId, withdrawnAt }) => `${holderId}${withdrawnAt ? ' withdrawn' : ''}`)
    .sort();

describe('a holder who was vocal and says nothing for two months', () => {
  it('is told as silent, once, to those who asked', async () => {
    await noteSilences(test.db, on('04-20'));
    expect(await silences()).toEqual([]);
    await noteSilences(test.db, on('04-22'));
    await noteSilences(test.db, on('04-23'));
    expect(await silences()).toEqual(['country:USA', 'person:pete-hegseth']);
    expect(await listAlertsAfter(test.db, 0)).toHaveLength(1);
  });

  it('is told as silent again after speaking in between', async () => {
    await noteSilences(test.db, on('04-22'));
    await read(test.db, { on: '05-01', words: [{ stance: 'oppose' }] });
    expect(await silences()).toEqual(['country:USA', 'person:pete-hegseth']);
    await noteSilences(test.db, on('09-01'));
    await noteSilences(test.db, on('08-01'));
    expect((await silences()).filter(one => one === 'country:USA')).toHaveLength(2);
  });

  it('was not silent, as a late article shows', async () => {
    await noteSilences(test.db, on('04-22'));
    await read(test.db, { on: '03-15', words: [{ stance: 'oppose' }], arrivesOn: '04-25' });
    expect(await silences()).toEqual(['country:USA withdrawn', 'person:pete-hegseth withdrawn']);
  });

  it('is not told when that began long ago', async () => {
    await noteSilences(test.db, on('05-20'));
    expect(await silences()).toEqual([]);
  });
});

it('nobody is watched for silence while nobody asks', async () => {
  await emptyDatabase(test.db);
  await addSubscription(test.db, { name: 'everything', channel: 'none' });
  for (const on of ['01-01', '01-11', '01-21', '01-31', '02-10', '02-20']) await read(test.db, { on, words: [{ stance: 'oppose' }] });
  expect(await noteSilences(test.db, on('04-22'))).toBe(0);
});
