import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAlertsAfter } from '../../src/db/alerts.ts';
import { listChanges, listChangesAfter } from '../../src/db/changes.ts';
import { listNoticesAfter } from '../../src/db/notices.ts';
import { loadPosition } from '../../src/db/positions.ts';
import { positions } from '../../src/db/schema/positions.ts';
import { listStatements, loadSaid } from '../../src/db/statements.ts';
import { addSubscription } from '../../src/db/subscriptions.ts';
import { changeName } from '../../src/domain/change.ts';
import type { Correction } from '../../src/domain/correction.ts';
import { foldHistory } from '../../src/domain/history.ts';
import { buildTimeline } from '../../src/domain/timeline.ts';
import { codeArticle } from '../../src/workers/codeArticle.ts';
import { correct, undoCorrection } from '../../src/workers/correct.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { type Arrival, createTableCoder, president, read } from './newsroom.ts';

const usa = { holderId: 'country:USA', subjectId: 'issue:ukraine-nato-membership' };
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  await emptyDatabase(test.db);
  await addSubscription(test.db, { name: 'everything', channel: 'none' });
});

const later = new Date('2025-06-01T12:00:00Z');
const names = { actors: [{ id: 'country:CAN', name: 'Canada', aliases: [] }], subjects: [] };

async function readAll(...arrivals: Arrival[]) {
  const results = [];
  for (const arrival of arrivals) results.push(await read(test.db, arrival));
  return results;
}

async function markOf(index: number) {
  const one = (await listStatements(test.db, {}))[index]!;
  return { articleId: one.articleId, quote: one.evidence.quote, actorId: one.actor.id, subjectId: one.subject.id, stance: one.stance };
}

const apply = (correction: Correction, more: Partial<Parameters<typeof correct>[1]> = {}) =>
  correct(test.db, { correction, author: 'Ada', note: null, ...names, dryRun: false, ...more }, later);

const stanceOf = async (pair = usa) => (await loadPosition(test.db, pair))?.stance ?? null;
const notices = async () => (await listNoticesAfter(test.db, 0)).map(({ kind }) => kind);
const story = async (holderId = usa.holderId) =>
  (await listChangesAfter(test.db, 0))
    .filter(row => row.holderId === holderId && !row.withdrawnAt)
    .map(row => `${row.kind} ${row.fromStance ?? '-'}>${row.toStance}`);

const turn: Arrival[] = [
  { on: '01-12', words: [{ stance: 'support' }] },
  { on: '02-12', words: [{ stance: 'oppose' }] },
];

describe('a statement that is marked as wrong', () => {
  it('counts no more, and the alert that rested on it is retracted', async () => {
    await readAll(...turn);
    const result = await apply({ kind: 'wrong', of: await markOf(1) });
    expect(result).toMatchObject({ statements: 1, positions: 2 });
    expect(await stanceOf()).toBe('support');
    expect(await story()).toEqual(['new ->support']);
    expect(await notices()).toEqual(['retracted']);
  });

  it('counts again when that is undone, and the alert holds after all', async () => {
    await readAll(...turn);
    const { correction } = await apply({ kind: 'wrong', of: await markOf(1) });
    await undoCorrection(test.db, correction.id, 'Bob', later);
    expect(await stanceOf()).toBe('oppose');
    expect(await story()).toEqual(['new ->support', 'reversal support>oppose']);
    expect(await notices()).toEqual(['retracted', 'restored']);
    expect(await undoCorrection(test.db, correction.id, 'Bob', later)).toBeNull();
  });

  it('stays wrong when another coder reads the same in the stored text', async () => {
    const [, second] = await readAll(...turn);
    await apply({ kind: 'wrong', of: await markOf(1) });
    const deps = { db: test.db, coder: createTableCoder('table-2'), now: () => later };
    await codeArticle({ revisionId: second!.revision.id }, deps);
    expect(await stanceOf()).toBe('support');
    expect(await loadSaid(test.db, usa)).toHaveLength(1);
  });

  it('is remembered: what was known before the correction can still be asked', async () => {
    await readAll(...turn);
    await apply({ kind: 'wrong', of: await markOf(1) });
    const all = await listStatements(test.db, { holderId: 'country:USA' });
    const known = (knownAt: string) => buildTimeline(all, 'country:USA', { knownAt }).position?.stance;
    expect(known('2025-03-01T00:00:00.000Z')).toBe('oppose');
    expect(known('2025-07-01T00:00:00.000Z')).toBe('support');
  });

  it('is only looked at in a dry run', async () => {
    await readAll(...turn);
    const result = await apply({ kind: 'wrong', of: await markOf(1) }, { dryRun: true });
    expect(result.notices).toHaveLength(2);
    expect(await stanceOf()).toBe('oppose');
    expect(await notices()).toEqual([]);
  });
});

describe('a statement that is read otherwise by people', () => {
  it('takes the other side, and raises no alert of its own', async () => {
    await readAll(turn[0]!, { on: '02-12', words: [{ stance: 'support' }] });
    await apply({ kind: 'reread', of: await markOf(1), to: { stance: 'oppose' } });
    expect(await stanceOf()).toBe('oppose');
    expect(await story()).toEqual(['new ->support', 'reversal support>oppose']);
    expect(await listAlertsAfter(test.db, 0)).toEqual([]);
  });

  it('takes the other side although its article tells of no turn', async () => {
    const untold = { stance: 'support', turnSigns: 0, confidence: 0.6 } as const;
    await readAll(turn[0]!, { on: '02-12', words: [untold] });
    await apply({ kind: 'reread', of: await markOf(1), to: { stance: 'oppose' } });
    expect(await story()).toEqual(['new ->support', 'reversal support>oppose']);
  });

  it('moves to another actor, with its change and its alert', async () => {
    await readAll(turn[0]!, { on: '02-12', words: [{ stance: 'oppose', ...president }] });
    await apply({ kind: 'reread', of: await markOf(1), to: { onBehalfOfId: 'country:CAN' } });
    expect(await stanceOf()).toBe('support');
    expect(await stanceOf({ ...usa, holderId: 'country:CAN' })).toBe('oppose');
    expect(await story('country:CAN')).toEqual(['new ->oppose']);
    expect(await notices()).toEqual(['retracted']);
  });
});

describe('two actors that are one', () => {
  const merge: Correction = { kind: 'merge-actors', from: 'country:USA', into: 'country:CAN' };

  it('have one position, the changes and alerts of both', async () => {
    await readAll(...turn);
    await apply(merge);
    expect(await stanceOf()).toBeNull();
    expect(await story('country:CAN')).toEqual(['new ->support', 'reversal support>oppose']);
    expect(await notices()).toEqual([]);
    expect((await listAlertsAfter(test.db, 0)).length).toBe(1);
  });

  it('stay one for what is read later', async () => {
    await readAll(turn[0]!);
    await apply(merge);
    await readAll(turn[1]!);
    expect(await story('country:CAN')).toEqual(['new ->support', 'reversal support>oppose']);
    expect(await stanceOf()).toBeNull();
    expect(await listAlertsAfter(test.db, 0)).toHaveLength(1);
  });

  it('are two again when that is undone', async () => {
    await readAll(turn[0]!);
    const { correction } = await apply(merge);
    await readAll(turn[1]!);
    await undoCorrection(test.db, correction.id, 'Bob', later);
    expect(await story()).toEqual(['new ->support', 'reversal support>oppose']);
    expect(await story('country:CAN')).toEqual([]);
    expect(await stanceOf({ ...usa, holderId: 'country:CAN' })).toBeNull();
  });
});

describe('two subjects', () => {
  const open = (id: string) => ({ kind: 'open' as const, id: `open:${id}`, label: id, labels: {} });

  it('that are opposites of each other have one position after they are merged', async () => {
    await readAll(
      { on: '01-12', words: [{ stance: 'support' }] },
      { on: '02-12', words: [{ stance: 'support', subject: open('neutrality') }] },
    );
    const merge = {
      kind: 'merge-subjects',
      from: 'open:neutrality',
      into: usa.subjectId,
      label: 'Ukraine joins NATO',
      opposite: true,
    } as const;
    await apply(merge);
    expect(await stanceOf()).toBe('oppose');
    expect(await story()).toEqual(['new ->support', 'reversal support>oppose']);
  });

  it('that were taken for one are split by their words', async () => {
    const said = (quote: string) => ({ evidence: { quote, start: 0, end: quote.length, in: 'text' as const }, subject: open('bridge') });
    await readAll({ on: '01-12', words: [{ stance: 'support', ...said('For the bridge.') }] });
    await readAll({ on: '02-12', words: [{ stance: 'oppose', ...said('No toll for crossing it.') }] });
    expect(await story()).toEqual(['new ->support', 'reversal support>oppose']);
    const split: Correction = { kind: 'split-subject', from: 'open:bridge', into: 'open:toll', label: 'toll', saying: ['toll'] };
    const { correction } = await apply(split, { subjects: [open('toll')] });
    expect(await stanceOf({ ...usa, subjectId: 'open:bridge' })).toBe('support');
    expect(await stanceOf({ ...usa, subjectId: 'open:toll' })).toBe('oppose');
    await undoCorrection(test.db, correction.id, 'Bob', later);
    expect(await stanceOf({ ...usa, subjectId: 'open:toll' })).toBeNull();
    expect(await story()).toEqual(['new ->support', 'reversal support>oppose']);
  });
});

describe('corrections of every kind', () => {
  const toll = { kind: 'open' as const, id: 'open:toll', label: 'toll', labels: {} };
  const quote = 'No toll for crossing it.';
  const kinds: [string, (of: Awaited<ReturnType<typeof markOf>>) => Correction][] = [
    ['a statement that is wrong', of => ({ kind: 'wrong', of })],
    ['another side', of => ({ kind: 'reread', of, to: { stance: 'support' } })],
    ['another actor', of => ({ kind: 'reread', of, to: { onBehalfOfId: 'country:CAN' } })],
    ['another subject', of => ({ kind: 'reread', of, to: { subjectId: toll.id, subjectLabel: toll.label } })],
    ['actors that are one', () => ({ kind: 'merge-actors', from: usa.holderId, into: 'country:CAN' })],
    ['subjects that are one', () => ({ kind: 'merge-subjects', from: usa.subjectId, into: toll.id, label: toll.label, opposite: true })],
    ['a subject that is two', () => ({ kind: 'split-subject', from: usa.subjectId, into: toll.id, label: toll.label, saying: ['toll'] })],
  ];
  const standing = async () => {
    const held = (await test.db.select().from(positions)).map(({ holderId, subjectId, stance }) => `${holderId} ${subjectId} ${stance}`);
    const counting = (await listChangesAfter(test.db, 0)).filter(({ withdrawnAt }) => withdrawnAt === null);
    const moved = counting.map(row => `${row.holderId} ${row.subjectId} ${row.kind} ${row.fromStance}>${row.toStance}`);
    return [...held.sort(), ...moved.sort()];
  };

  it.each(kinds)('hold when another coder reads the texts anew, and are gone when undone: %s', async (_what, correctionOf) => {
    const evidence = { quote, start: 0, end: quote.length, in: 'text' as const };
    const read = await readAll(turn[0]!, { on: '02-12', words: [{ stance: 'oppose', evidence }] });
    const before = await standing();
    const { correction } = await apply(correctionOf(await markOf(1)), { subjects: [toll] });
    const corrected = await standing();
    expect(corrected).not.toEqual(before);
    const deps = { db: test.db, coder: createTableCoder('table-2'), now: () => later };
    for (const { revision } of read) await codeArticle({ revisionId: revision.id }, deps);
    expect(await standing()).toEqual(corrected);
    await undoCorrection(test.db, correction.id, 'Bob', later);
    expect(await standing()).toEqual(before);
  });
});

describe('positions and their changes after anything that may happen', () => {
  const event = fc.oneof(
    fc.record({
      what: fc.constant('article' as const),
      day: fc.integer({ min: 10, max: 28 }),
      arrives: fc.integer({ min: 0, max: 3 }),
      url: fc.integer({ min: 1, max: 4 }),
      stance: fc.constantFrom('support' as const, 'oppose' as const, 'neutral' as const),
    }),
    fc.record({
      what: fc.constant('correction' as const),
      at: fc.nat(9),
      kind: fc.constantFrom('wrong' as const, 'reread' as const, 'merge' as const),
      stance: fc.constantFrom('support' as const, 'oppose' as const),
    }),
    fc.record({ what: fc.constant('undo' as const), at: fc.nat(5) }),
  );
  type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

  let texts = 0; // each is a text of its own: the same again is no revision
  const happen = async (one: Event, made: number[]) => {
    if (one.what === 'article') {
      const on = `02-${one.day}`;
      const words = [{ stance: one.stance, reasons: [`text ${++texts}`] }];
      await read(test.db, { on, url: `https://news.example/any/${one.url}`, words, arrivesOn: `03-0${one.arrives + 1}` });
    } else if (one.what === 'undo') {
      const id = made[one.at];
      if (id !== undefined) await undoCorrection(test.db, id, 'Bob', later);
    } else {
      const all = await listStatements(test.db, {});
      if (all.length === 0) return;
      const of = await markOf(one.at % all.length);
      const corrections: Record<typeof one.kind, Correction> = {
        wrong: { kind: 'wrong', of },
        reread: { kind: 'reread', of, to: { stance: one.stance } },
        merge: { kind: 'merge-actors', from: 'country:USA', into: 'country:CAN' },
      };
      made.push((await apply(corrections[one.kind])).correction.id);
    }
  };

  it('are those of a fold from the beginning: any order of arrival, revisions, corrections, undoing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 12 }), async events => {
        await emptyDatabase(test.db);
        const made: number[] = [];
        for (const one of events) await happen(one, made);
        const stored = await test.db.select().from(positions);
        const holders = ['country:USA', 'country:CAN', 'person:pete-hegseth'];
        for (const holderId of holders) {
          const whole = foldHistory(await loadSaid(test.db, { ...usa, holderId }), holderId);
          const position = whole.position && JSON.parse(JSON.stringify(whole.position));
          expect(stored.find(row => row.holderId === holderId)?.fold?.position ?? null).toEqual(position);
          const recorded = (await listChanges(test.db, { holderId })).filter(({ withdrawnAt }) => withdrawnAt === null);
          const names = whole.changes.map(change => `${holderId} ${usa.subjectId} ${changeName(change)}`);
          expect(recorded.map(({ key }) => key).sort()).toEqual([...new Set(names)].sort());
        }
      }),
      { numRuns: 40 },
    );
  });
});
