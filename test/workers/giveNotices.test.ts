import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAlertsAfter } from '../../src/db/alerts.ts';
import { listChangesAfter } from '../../src/db/changes.ts';
import { listNoticesAfter } from '../../src/db/notices.ts';
import { deliveries } from '../../src/db/schema/alerts.ts';
import { addSubscription, type NewSubscription } from '../../src/db/subscriptions.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { type Arrival, read } from './newsroom.ts';

const url = 'https://news.example/corrected';
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
beforeEach(() => emptyDatabase(test.db));

async function subscribe(more: Partial<NewSubscription> = {}) {
  const subscription = { name: 'desk', channel: 'webhook' as const, recipient: 'https://hook.example/', ...more };
  return (await addSubscription(test.db, subscription))!;
}

async function readAll(...arrivals: Arrival[]) {
  for (const arrival of arrivals) await read(test.db, arrival);
}

/** As if every message that waits had been sent. */
const sendAll = () => test.db.update(deliveries).set({ state: 'delivered', attemptCount: 1 });
const noticeKinds = async () => (await listNoticesAfter(test.db, 0)).map(({ kind }) => kind);
const messages = async () => (await test.db.select().from(deliveries).orderBy(deliveries.id)).map(({ kind, state }) => `${kind} ${state}`);
const alertKinds = async () => {
  const changes = await listChangesAfter(test.db, 0);
  return (await listAlertsAfter(test.db, 0)).map(({ changeId }) => changes.find(({ id }) => id === changeId)!.kind);
};

const before: Arrival = { on: '01-12', words: [{ stance: 'support' }] };
const wrong: Arrival = { on: '02-12', url, words: [{ stance: 'oppose' }] };
const corrected: Arrival = { on: '02-12', url, words: [{ stance: 'support' }] };

describe('an alert whose change did not happen', () => {
  it('is retracted, and whoever got it is told', async () => {
    await subscribe();
    await readAll(before, wrong);
    await sendAll();
    await readAll(corrected);
    expect(await noticeKinds()).toEqual(['retracted']);
    expect(await messages()).toEqual(['alert delivered', 'notice pending']);
  });

  it('is held back when nobody has begun to send it', async () => {
    await subscribe();
    await readAll(before, wrong, corrected);
    expect(await messages()).toEqual(['alert withdrawn']);
  });

  it('is retracted by mail too, and by chat', async () => {
    await subscribe({ channel: 'email', recipient: 'reader@example.org' });
    await subscribe({ name: 'chat', format: 'slack' });
    await readAll(before, wrong);
    await sendAll();
    await readAll(corrected);
    expect((await messages()).filter(one => one === 'notice pending')).toHaveLength(2);
  });

  it('is retracted when a late article shows that it happened long before', async () => {
    await subscribe();
    await readAll(before, { on: '03-12', words: [{ stance: 'oppose' }] });
    await sendAll();
    await readAll({ on: '02-01', words: [{ stance: 'oppose' }], arrivesOn: '03-13' });
    expect(await noticeKinds()).toEqual(['retracted']);
  });

  it('holds again when the correction is corrected', async () => {
    await subscribe();
    await readAll(before, wrong);
    await sendAll();
    await readAll(corrected, { on: '02-12', url, words: [{ stance: 'oppose', intensity: 1 }] });
    expect(await noticeKinds()).toEqual(['retracted', 'restored']);
    expect((await messages()).filter(one => one.startsWith('notice'))).toHaveLength(2);
  });

  it('that was held back goes out when it holds after all', async () => {
    await subscribe();
    await readAll(before, wrong, corrected, { on: '02-12', url, words: [{ stance: 'oppose', intensity: 1 }] });
    expect(await messages()).toEqual(['alert pending']);
  });

  it('tells nobody who never got it: a digest leaves it out', async () => {
    await subscribe({ channel: 'email', recipient: 'reader@example.org', schedule: 'daily' });
    await readAll(before, wrong, corrected);
    expect(await messages()).toEqual([]);
  });
});

describe('a change that a second origin reports', () => {
  const first: Arrival = { on: '02-12', words: [{ stance: 'oppose' }] };
  const second: Arrival = { on: '02-13', words: [{ stance: 'oppose' }] };

  it('is confirmed, once, and graver than before', async () => {
    await subscribe();
    await readAll(before, first);
    const severity = (await listAlertsAfter(test.db, 0))[0]!.severity;
    await readAll(second, { on: '02-14', words: [{ stance: 'oppose' }] });
    expect(await noticeKinds()).toEqual(['confirmed']);
    const change = (await listChangesAfter(test.db, 0)).find(({ kind, holderId }) => kind === 'reversal' && holderId === 'country:USA')!;
    expect(change.confirmedAt).toBe('2025-02-13T12:00:00.000Z');
    expect(change.severity).toBeGreaterThan(severity);
  });

  it('is told then to those who wait for it, and only then', async () => {
    await subscribe({ tellWhen: 'confirmed' });
    await readAll(before, first);
    expect(await alertKinds()).toEqual([]);
    await readAll(second);
    expect(await alertKinds()).toEqual(['reversal']);
    expect(await messages()).toEqual(['alert pending']);
  });

  it('is not confirmed by a copy of the first report, nor by what others claim', async () => {
    await subscribe({ tellWhen: 'confirmed' });
    await readAll(before);
    const { article } = await read(test.db, first);
    await readAll({ ...second, copyOf: article.id }, { on: '02-14', words: [{ stance: 'oppose', directness: 'third-party' }] });
    expect(await alertKinds()).toEqual([]);
  });

  it('tells programs of it and leaves people alone', async () => {
    await subscribe();
    await subscribe({ name: 'mail', channel: 'email', recipient: 'reader@example.org' });
    await subscribe({ name: 'chat', format: 'teams' });
    await readAll(before, first);
    await sendAll();
    await readAll(second);
    expect((await messages()).filter(one => one === 'notice pending')).toHaveLength(1);
  });

  it('and that is retracted later is no longer confirmed', async () => {
    await subscribe();
    const again = 'https://news.example/again';
    await readAll(before, wrong, { on: '02-13', url: again, words: [{ stance: 'oppose' }] });
    await readAll({ on: '02-13', url: again, words: [] });
    const change = (await listChangesAfter(test.db, 0)).find(({ kind, holderId }) => kind === 'reversal' && holderId === 'country:USA')!;
    expect(change).toMatchObject({ confirmedAt: null, withdrawnAt: null });
  });
});

describe('an alert of what another report told as well', () => {
  const told: Arrival = { on: '02-12', words: [{ stance: 'oppose' }] };

  it('is not retracted when a report of the day before is read later: it is confirmed, and rests on the first words', async () => {
    await subscribe();
    await readAll(before, told);
    await sendAll();
    await readAll({ on: '02-11', words: [{ stance: 'oppose' }], arrivesOn: '02-13' });
    expect(await noticeKinds()).toEqual(['confirmed']);
    expect(await alertKinds()).toEqual(['reversal']);
    const counting = (await listChangesAfter(test.db, 0)).filter(({ holderId, kind }) => holderId === 'country:USA' && kind === 'reversal');
    expect(counting).toMatchObject([{ saidOn: '2025-02-11T12:00:00.000Z', withdrawnAt: null, late: false }]);
  });

  it('is told to those who wait for a second report, whichever of the two was first', async () => {
    await subscribe({ tellWhen: 'confirmed' });
    await readAll(before, told, { on: '02-11', words: [{ stance: 'oppose' }], arrivesOn: '02-13' });
    expect(await alertKinds()).toEqual(['reversal']);
  });

  it('is updated, not retracted, when its article is corrected and the other one stands', async () => {
    await subscribe();
    await readAll(before, wrong, { on: '02-13', words: [{ stance: 'oppose' }] });
    await sendAll();
    await readAll({ on: '02-12', url, words: [] });
    expect(await noticeKinds()).toEqual(['confirmed', 'updated']);
    expect(await alertKinds()).toEqual(['reversal']);
  });

  it('is retracted when the other report is of another turn, weeks before', async () => {
    await subscribe();
    await readAll(before, told, { on: '01-20', words: [{ stance: 'oppose' }], arrivesOn: '02-13' });
    expect(await noticeKinds()).toContain('retracted');
  });
});

describe('an alert that turns out to come from another position', () => {
  it('is updated', async () => {
    await subscribe();
    await readAll(before, { on: '03-12', words: [{ stance: 'support', modality: 'conditional', intensity: 0.5 }] });
    await sendAll();
    await readAll({ on: '02-01', words: [{ stance: 'oppose' }], arrivesOn: '03-13' });
    expect(await noticeKinds()).toEqual(['updated']);
  });
});
