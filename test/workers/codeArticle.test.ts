import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAlertsAfter } from '../../src/db/alerts.ts';
import { listChangesAfter } from '../../src/db/changes.ts';
import { loadPosition } from '../../src/db/positions.ts';
import { deliveries, outbox } from '../../src/db/schema/alerts.ts';
import { subjects } from '../../src/db/schema/positions.ts';
import { listStatements } from '../../src/db/statements.ts';
import { addSubscription, removeSubscription } from '../../src/db/subscriptions.ts';
import { codeArticle } from '../../src/workers/codeArticle.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { type Arrival, arrive, createTableCoder, formerMinister, president, read } from './newsroom.ts';

const pair = { holderId: 'country:USA', subjectId: 'issue:ukraine-nato-membership' };
let test: TestDatabase;
/** The subscription to everything that each test starts with. */
let everything: number;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  await emptyDatabase(test.db);
  const subscription = await addSubscription(test.db, { name: 'everything', channel: 'webhook', recipient: 'https://hook.example/' });
  everything = subscription!.id;
});

/** Alerts so far: who changed how. */
async function alerts(): Promise<string[]> {
  const changes = await listChangesAfter(test.db, 0);
  return (await listAlertsAfter(test.db, 0)).map(alert => {
    const change = changes.find(({ id }) => id === alert.changeId)!;
    return `${change.holderId} ${change.kind} ${change.fromStance}>${change.toStance}`;
  });
}

/** All changes that still count, late ones marked. */
async function changes(holderId = pair.holderId): Promise<string[]> {
  const rows = await listChangesAfter(test.db, 0);
  return rows
    .filter(row => row.holderId === holderId && !row.withdrawnAt)
    .map(row => `${row.kind} ${row.fromStance ?? '-'}>${row.toStance}${row.late ? ' late' : ''}`);
}

async function readAll(...arrivals: Arrival[]) {
  const results = [];
  for (const arrival of arrivals) results.push(await read(test.db, arrival));
  return results;
}

describe('reading an article', () => {
  it('records a first position without an alert', async () => {
    await readAll({ on: '02-12', words: [{ stance: 'oppose' }] });
    expect(await changes()).toEqual(['new ->oppose']);
    expect(await alerts()).toEqual([]);
  });

  it('keeps both sides that one sentence tells of: the one left and the one taken', async () => {
    const sentence = { quote: 'x', start: 0, end: 1, in: 'text' as const };
    const before = { stance: 'oppose' as const, modality: 'historical' as const, evidence: sentence };
    await readAll(
      { on: '01-12', words: [{ stance: 'oppose' }] },
      { on: '02-12', words: [before, { stance: 'support', evidence: sentence }] },
    );
    expect(await listStatements(test.db, {})).toHaveLength(3);
    expect(await alerts()).toEqual(['country:USA reversal oppose>support']);
  });

  it('twice adds nothing', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] });
    const [{ revision }] = (await readAll({ on: '02-12', words: [{ stance: 'oppose' }] })) as [Awaited<ReturnType<typeof read>>];
    const again = await codeArticle({ revisionId: revision.id }, { db: test.db, coder: createTableCoder(), now: () => new Date() });
    expect(again).toEqual({ outcome: 'already-coded' });
    expect(await listStatements(test.db, {})).toHaveLength(2);
    expect(await alerts()).toHaveLength(1);
  });

  it('tells one change of a state and of the person who speaks for it once, as the change of the state', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] }, { on: '02-12', words: [{ stance: 'oppose' }] });
    expect(await alerts()).toEqual(['country:USA reversal support>oppose']);
    const [person] = (await listChangesAfter(test.db, 0)).filter(row => row.holderId === 'person:pete-hegseth' && row.kind === 'reversal');
    expect(person?.toldAsId).not.toBeNull();
  });

  it('does not tell of a repeat', async () => {
    await readAll(
      { on: '01-12', words: [{ stance: 'support' }] },
      { on: '02-12', words: [{ stance: 'oppose' }] },
      { on: '02-13', words: [{ stance: 'oppose', intensity: 1 }] },
      { on: '02-14', words: [{ stance: 'oppose', ...president }] },
    );
    expect(await alerts()).toHaveLength(1);
  });

  it('writes delivery and follow-up work in the same transaction', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] }, { on: '02-12', words: [{ stance: 'oppose' }] });
    const [delivery] = await test.db.select().from(deliveries);
    expect(delivery).toMatchObject({ state: 'pending', kind: 'alert', nextAttemptAt: '2025-02-12T12:00:00.000Z' });
    expect(await test.db.select().from(outbox)).toMatchObject([{ job: 'deliver', payload: { deliveryId: delivery?.id } }]);
  });

  it('fails for good when the revision does not exist', async () => {
    const deps = { db: test.db, coder: createTableCoder(), now: () => new Date() };
    await expect(codeArticle({ revisionId: 999_999 }, deps)).rejects.toThrow('There is no revision 999999');
  });
});

describe('somebody who speaks for nobody', () => {
  const turn: Arrival[] = [
    { on: '01-12', words: [{ stance: 'support', ...formerMinister }] },
    { on: '02-12', words: [{ stance: 'oppose', ...formerMinister }] },
  ];

  it('changes only their own position, and nobody is told', async () => {
    await readAll({ on: '01-01', words: [{ stance: 'support' }] }, ...turn);
    expect(await changes()).toEqual(['new ->support']);
    expect(await changes('person:former-minister')).toEqual(['new ->support', 'reversal support>oppose']);
    expect(await alerts()).toEqual([]);
  });

  it('is told to those who watch that person by name', async () => {
    await addSubscription(test.db, { name: 'them', channel: 'none', who: ['person:former-minister'] });
    await readAll(...turn);
    expect(await alerts()).toEqual(['person:former-minister reversal support>oppose']);
  });
});

describe('a subscription', () => {
  const reversal: Arrival[] = [
    { on: '01-12', words: [{ stance: 'support' }] },
    { on: '02-12', words: [{ stance: 'oppose' }] },
  ];

  it('to a person hears once of the change of the state that the person announced', async () => {
    await removeSubscription(test.db, everything);
    await addSubscription(test.db, { name: 'both', channel: 'none', who: ['person:pete-hegseth', 'country:USA'] });
    await readAll(...reversal);
    expect(await alerts()).toEqual(['country:USA reversal support>oppose']);
  });

  it.each([
    ['somebody else', { who: ['country:FRA'] }],
    ['another subject', { what: ['issue:gaza-ceasefire'] }],
    ['another kind of change', { kinds: ['softening' as const] }],
    ['graver changes', { minSeverity: 0.99 }],
    ['nothing, being switched off', { enabled: false }],
  ])('to %s hears nothing', async (_what, wish) => {
    await removeSubscription(test.db, everything);
    await addSubscription(test.db, { name: 'other', channel: 'none', ...wish });
    await readAll(...reversal);
    expect(await alerts()).toEqual([]);
  });

  it('to a more general issue hears of those that are part of it', async () => {
    await removeSubscription(test.db, everything);
    await addSubscription(test.db, { name: 'enlargement', channel: 'none', what: ['issue:nato-enlargement'] });
    const part = {
      id: pair.subjectId,
      kind: 'issue' as const,
      label: 'Ukraine joins NATO',
      labels: {},
      broaderId: 'issue:nato-in-the-east',
    };
    const whole = { ...part, id: 'issue:nato-in-the-east', label: 'NATO in the east', broaderId: 'issue:nato-enlargement' };
    await test.db.insert(subjects).values([part, whole]);
    await readAll(...reversal);
    expect(await alerts()).toEqual(['country:USA reversal support>oppose']);
  });

  it('with a daily digest gets an alert but no delivery of its own', async () => {
    await removeSubscription(test.db, everything);
    await addSubscription(test.db, { name: 'daily', channel: 'email', recipient: 'a@b.example', schedule: 'daily' });
    await readAll(...reversal);
    expect(await alerts()).toHaveLength(1);
    expect(await test.db.select().from(deliveries)).toEqual([]);
  });

  it('that asks for first positions hears of them', async () => {
    await addSubscription(test.db, { name: 'new', channel: 'none', kinds: ['new'] });
    await readAll({ on: '02-12', words: [{ stance: 'oppose' }] });
    expect(await alerts()).toEqual(['country:USA new null>oppose']);
  });
});

describe('a late article', () => {
  it('corrects history and raises no alert', async () => {
    await readAll(
      { on: '01-12', words: [{ stance: 'support' }] },
      { on: '03-12', words: [{ stance: 'support' }] },
      { on: '02-12', words: [{ stance: 'oppose' }], arrivesOn: '03-13' },
    );
    expect(await changes()).toEqual(['new ->support', 'reversal support>oppose late', 'reversal oppose>support late']);
    expect(await alerts()).toEqual([]);
    expect(await loadPosition(test.db, pair)).toMatchObject({ stance: 'support' });
  });

  it('that shows an earlier stance makes a known position a change of the past', async () => {
    await readAll({ on: '03-12', words: [{ stance: 'support' }] }, { on: '02-12', words: [{ stance: 'oppose' }], arrivesOn: '03-13' });
    expect(await changes()).toEqual(['new ->oppose late', 'reversal oppose>support late']);
    expect(await alerts()).toEqual([]);
  });

  it('does not unsay what was told already', async () => {
    await readAll(
      { on: '01-12', words: [{ stance: 'support' }] },
      { on: '03-12', words: [{ stance: 'oppose' }] },
      { on: '02-12', words: [{ stance: 'oppose' }], arrivesOn: '03-13' },
    );
    expect(await alerts()).toHaveLength(1);
    expect(await loadPosition(test.db, pair)).toMatchObject({ stance: 'oppose', since: '2025-02-12T12:00:00.000Z' });
  });

  it('from the first fetch of a feed makes history', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] }, { on: '02-12', words: [{ stance: 'oppose' }], backfill: true });
    expect(await changes()).toEqual(['new ->support', 'reversal support>oppose late']);
    expect(await alerts()).toEqual([]);
  });

  it('read a month after it appeared is history', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] }, { on: '02-12', words: [{ stance: 'oppose' }], arrivesOn: '03-20' });
    expect(await alerts()).toEqual([]);
  });

  it('that reports words of the day before is news all the same', async () => {
    await readAll(
      { on: '01-12', words: [{ stance: 'support' }] },
      { on: '02-12', words: [{ stance: 'support', directness: 'third-party' }] },
      { on: '02-13', words: [{ stance: 'oppose', saidOn: '2025-02-11T09:00:00.000Z', saidOnBasis: 'text' }] },
    );
    expect(await alerts()).toEqual(['country:USA reversal support>oppose']);
  });
});

describe('an article that tells of two turns to one side', () => {
  it('raises its alert by the later one, whatever was known between them', async () => {
    await readAll(
      { on: '01-12', words: [{ stance: 'oppose' }] },
      { on: '03-10', words: [{ stance: 'oppose' }] },
      { on: '03-13', words: [{ stance: 'support', saidOn: '2025-03-08T09:00:00.000Z', saidOnBasis: 'text' }, { stance: 'support' }] },
    );
    expect(await alerts()).toEqual(['country:USA reversal oppose>support']);
  });
});

describe('what is said in an article without a date', () => {
  it('is dated by the day on which the article was found, and says so', async () => {
    const words = [
      { stance: 'support' as const },
      { stance: 'support' as const, saidOnBasis: 'text' as const, saidOnPrecision: 'month' as const },
    ];
    await readAll({ on: '01-12', words, undated: true });
    const stored = await listStatements(test.db, { holderId: pair.holderId });
    expect(stored.map(({ saidOnBasis, saidOnPrecision }) => [saidOnBasis, saidOnPrecision])).toEqual([
      ['first-seen', 'day'],
      ['text', 'month'],
    ]);
  });
});

describe('a copy of a wire story', () => {
  it('raises no second alert and confirms nothing', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] });
    const [first] = await readAll({ on: '02-12', words: [{ stance: 'oppose' }] });
    await readAll({ on: '02-13', words: [{ stance: 'oppose' }], copyOf: first!.article.id });
    expect(await alerts()).toHaveLength(1);
    const [, , copy] = await listStatements(test.db, { holderId: pair.holderId });
    expect(copy?.originId).toBe(first!.article.id);
  });
});

describe('a corrected article', () => {
  const url = 'https://news.example/corrected';

  it('takes back what it was read to say, and its correction is no change', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] }, { on: '02-12', url, words: [{ stance: 'oppose' }] });
    await readAll({ on: '02-12', url, words: [{ stance: 'support' }] });
    expect(await alerts()).toHaveLength(1);
    expect(await changes()).toEqual(['new ->support']);
    expect(await loadPosition(test.db, pair)).toMatchObject({ stance: 'support' });
  });

  it('that says the same as before raises no second alert', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] }, { on: '02-12', url, words: [{ stance: 'oppose' }] });
    await readAll({ on: '02-12', url, words: [{ stance: 'oppose', intensity: 0.9 }] });
    expect(await alerts()).toHaveLength(1);
    expect(await changes()).toEqual(['new ->support', 'reversal support>oppose']);
  });

  it('that says something new raises the alert then', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] }, { on: '02-12', url, words: [] });
    await readAll({ on: '02-12', url, words: [{ stance: 'oppose' }] });
    expect(await alerts()).toEqual(['country:USA reversal support>oppose']);
  });

  it('that no longer says anything leaves no position behind', async () => {
    await readAll({ on: '02-12', url, words: [{ stance: 'oppose' }] }, { on: '02-12', url, words: [] });
    expect(await loadPosition(test.db, pair)).toBeNull();
    expect(await changes()).toEqual([]);
  });

  it('that returns to what it said first counts as it did first', async () => {
    const [first, other] = [[{ stance: 'oppose' as const }], [{ stance: 'support' as const }]];
    await readAll({ on: '02-12', url, words: first }, { on: '02-12', url, words: other }, { on: '02-12', url, words: first });
    expect(await loadPosition(test.db, pair)).toMatchObject({ stance: 'oppose' });
    expect(await changes()).toEqual(['new ->oppose']);
  });

  it('is read in its newest revision only', async () => {
    const old = await arrive(test.db, { on: '02-12', url, words: [{ stance: 'oppose' }] });
    await readAll({ on: '02-12', url, words: [{ stance: 'support' }] });
    const outcome = await codeArticle({ revisionId: old.revision.id }, { db: test.db, coder: createTableCoder(), now: () => old.now });
    expect(outcome).toEqual({ outcome: 'superseded' });
    expect(await loadPosition(test.db, pair)).toMatchObject({ stance: 'support' });
  });
});

describe('a new version of the coder', () => {
  it('replaces what the old one read and tells nobody again', async () => {
    await readAll({ on: '01-12', words: [{ stance: 'support' }] });
    const { revision } = await read(test.db, { on: '02-12', words: [{ stance: 'oppose' }] });
    const coder = createTableCoder('table-2');
    const version2 = { ...coder, code: (text: Parameters<typeof coder.code>[0]) => renamed(coder.code(text)) };
    await codeArticle({ revisionId: revision.id }, { db: test.db, coder: version2, now: () => new Date('2025-02-13T12:00:00Z') });
    expect(await alerts()).toHaveLength(1);
    const counting = (await listStatements(test.db, {})).filter(one => !one.withdrawnAt);
    expect(counting.map(one => one.coderVersion)).toEqual(['table-1', 'table-2']);
  });

  function renamed<T extends { statements: { coderVersion: string }[] }>(coded: T): T {
    return { ...coded, statements: coded.statements.map(one => ({ ...one, coderVersion: 'table-2' })) };
  }
});

describe('an episode', () => {
  it('holds a change and the return from it within two weeks', async () => {
    await readAll(
      { on: '01-12', words: [{ stance: 'support' }] },
      { on: '02-12', words: [{ stance: 'oppose' }] },
      { on: '02-20', words: [{ stance: 'support' }] },
      { on: '05-20', words: [{ stance: 'oppose' }] },
    );
    const episodes = (await listAlertsAfter(test.db, 0)).map(alert => alert.episodeId);
    expect(new Set(episodes.slice(0, 2)).size).toBe(1);
    expect(new Set(episodes).size).toBe(2);
  });

  it('never keeps a graver change back because a lesser one was told just before', async () => {
    await readAll(
      { on: '01-12', words: [{ stance: 'support' }] },
      { on: '02-12', words: [{ stance: 'support', modality: 'conditional', intensity: 0.5 }] },
      { on: '02-13', words: [{ stance: 'oppose', ...president }] },
    );
    expect(await alerts()).toEqual(['country:USA softening support>support', 'country:USA reversal support>oppose']);
    const [lesser, graver] = await listAlertsAfter(test.db, 0);
    expect(graver!.severity).toBeGreaterThan(lesser!.severity);
    expect(graver!.episodeId).toBe(lesser!.episodeId);
  });
});

describe('officials who contradict each other', () => {
  it('are told of as such, once, and not as a reversal', async () => {
    await readAll(
      { on: '02-12', words: [{ stance: 'support', ...president }] },
      { on: '02-13', words: [{ stance: 'oppose' }] },
      { on: '02-14', words: [{ stance: 'oppose' }] },
    );
    expect(await alerts()).toEqual(['country:USA contested support>oppose']);
    expect(await loadPosition(test.db, pair)).toMatchObject({ stance: 'support', contested: true });
  });
});

describe('the order of arrival', () => {
  const arrivals: Arrival[] = [
    { on: '01-10', words: [{ stance: 'support' }] },
    { on: '01-20', words: [{ stance: 'support', modality: 'conditional', intensity: 0.5 }] },
    { on: '02-10', words: [{ stance: 'oppose', ...president }] },
    { on: '02-11', words: [{ stance: 'support' }] },
    { on: '03-10', words: [{ stance: 'oppose', directness: 'third-party' }] },
    { on: '03-20', words: [{ stance: 'support', ...president }] },
    { on: '04-10', words: [{ stance: 'neutral', intensity: 0.5 }] },
  ].map((arrival, index) => ({ ...(arrival as Arrival), url: `https://news.example/order/${index}` }));

  async function positionAfter(order: Arrival[]) {
    await emptyDatabase(test.db);
    await readAll(...order);
    const { stance, score, level, since, lastSaidOn, contested } = (await loadPosition(test.db, pair))!;
    const story = (await listChangesAfter(test.db, 0)).filter(row => row.holderId === pair.holderId && !row.withdrawnAt);
    const history = story.map(row => `${row.saidOn} ${row.kind} ${row.fromStance}>${row.toStance}`).sort();
    return { stance, score: score.toFixed(3), level, since, lastSaidOn, contested, history };
  }

  it('makes no difference to the position and its history', async () => {
    const expected = await positionAfter(arrivals);
    expect(expected.history).toHaveLength(6);
    expect(await positionAfter(arrivals.toReversed())).toEqual(expected);
    for (const step of [2, 3, 5]) {
      const order = arrivals.map((_, index) => arrivals[(index * step) % arrivals.length]!);
      expect(await positionAfter(order)).toEqual(expected);
    }
  });
});

describe('articles that are read at the same time', () => {
  it('announce one change between them: neither two, nor none', async () => {
    for (let round = 0; round < 5; round += 1) {
      await emptyDatabase(test.db);
      await addSubscription(test.db, { name: 'everything', channel: 'none' });
      await read(test.db, { on: '01-12', words: [{ stance: 'support' }] });
      const waiting = [];
      for (let i = 0; i < 6; i += 1) {
        const speaker = i % 2 ? president : {};
        waiting.push(await arrive(test.db, { on: '02-12', words: [{ stance: 'oppose', ...speaker, reasons: [`article ${i}`] }] }));
      }
      const deps = { db: test.db, coder: createTableCoder(), now: () => new Date('2025-02-12T13:00:00Z') };
      await Promise.all(waiting.map(({ revision }) => codeArticle({ revisionId: revision.id }, deps)));
      expect(await alerts()).toEqual(['country:USA reversal support>oppose']);
      expect(await listStatements(test.db, {})).toHaveLength(7);
    }
  });

  it('are read once each when the same one is read twice at once', async () => {
    const { revision, now } = await arrive(test.db, { on: '02-12', words: [{ stance: 'oppose' }] });
    const deps = { db: test.db, coder: createTableCoder(), now: () => now };
    const outcomes = await Promise.all([1, 2, 3].map(() => codeArticle({ revisionId: revision.id }, deps)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['already-coded', 'already-coded', 'coded']);
  });
});
