import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Coder } from '../../src/coding/coder.ts';
import { listAlertsAfter } from '../../src/db/alerts.ts';
import { listChangesAfter } from '../../src/db/changes.ts';
import { listNoticesAfter } from '../../src/db/notices.ts';
import { loadPosition } from '../../src/db/positions.ts';
import { countRecoded, endRecoding, findOpenRecoding } from '../../src/db/recodings.ts';
import { outbox } from '../../src/db/schema/alerts.ts';
import { recodedRevisions } from '../../src/db/schema/recodings.ts';
import { listStatements } from '../../src/db/statements.ts';
import { addSubscription } from '../../src/db/subscriptions.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { correct } from '../../src/workers/correct.ts';
import { diffRecoding } from '../../src/workers/diffRecoding.ts';
import { recode } from '../../src/workers/recode.ts';
import { startRecoding } from '../../src/workers/startRecoding.ts';
import { switchRecoding } from '../../src/workers/switchRecoding.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { arrive, createTableCoder, read } from './newsroom.ts';

const pair = { holderId: 'country:USA', subjectId: 'issue:ukraine-nato-membership' };
const later = new Date('2025-06-01T12:00:00Z');
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

/** A coder that reads what the table says, but for what `read` makes of it. */
function coderThat(read: (statement: Statement) => Statement | null, version = 'table-2'): Coder {
  const table = createTableCoder(version);
  return {
    ...table,
    code(text) {
      const coded = table.code(text);
      return { ...coded, statements: coded.statements.flatMap(one => read({ ...one, coderVersion: version }) ?? []) };
    },
  };
}

const asBefore = coderThat(one => one);
const withoutOpposition = coderThat(one => (one.stance === 'oppose' ? null : one));
const turnedRound = coderThat(one => ({ ...one, stance: one.stance === 'oppose' ? 'support' : 'oppose' }));

async function recodeAll(coder: Coder) {
  const { recoding, slices } = await startRecoding(test.db, coder, later, { queue: false });
  for (const payload of slices) await recode(payload, { db: test.db, coder, now: () => later });
  return recoding;
}

const stance = async () => (await loadPosition(test.db, pair))?.stance;
const notices = async () => (await listNoticesAfter(test.db, 0)).map(({ kind }) => kind);
const story = async () =>
  (await listChangesAfter(test.db, 0))
    .filter(row => row.holderId === pair.holderId && !row.withdrawnAt)
    .map(row => `${row.kind} ${row.fromStance ?? '-'}>${row.toStance}`);

beforeEach(async () => {
  await emptyDatabase(test.db);
  await addSubscription(test.db, { name: 'everything', channel: 'none' });
  await read(test.db, { on: '01-12', words: [{ stance: 'support' }] });
  await read(test.db, { on: '02-12', words: [{ stance: 'oppose' }] });
  await read(test.db, { on: '02-20', words: [{ stance: 'oppose' }] });
});

describe('reading stored texts anew', () => {
  it('changes nothing that counts', async () => {
    await recodeAll(withoutOpposition);
    expect(await stance()).toBe('oppose');
    expect(await listStatements(test.db, {})).toHaveLength(3);
  });

  it('is queued in slices, and says how far it is', async () => {
    const { recoding } = await startRecoding(test.db, withoutOpposition, later);
    const [row] = await test.db.select().from(outbox);
    expect(row).toMatchObject({ job: 'recode', payload: { recodingId: recoding.id } });
    expect(recoding.total).toBe(3);
    await recode(row!.payload as never, { db: test.db, coder: withoutOpposition, now: () => later });
    expect(await countRecoded(test.db, recoding.id)).toEqual({ read: 3, differing: 2 });
  });

  it('goes on where it was cut off, and twice adds nothing', async () => {
    const recoding = await recodeAll(withoutOpposition);
    await test.db.delete(recodedRevisions).where(eq(recodedRevisions.differs, false));
    expect((await recodeAll(withoutOpposition)).id).toBe(recoding.id);
    expect(await countRecoded(test.db, recoding.id)).toEqual({ read: 3, differing: 2 });
  });

  it('passes over what this coder has read already', async () => {
    await expect(startRecoding(test.db, createTableCoder('table-1'), later)).rejects.toThrow('Every stored text was read by this coder');
  });

  it('is one at a time', async () => {
    await recodeAll(withoutOpposition);
    await expect(
      startRecoding(
        test.db,
        coderThat(one => one, 'table-3'),
        later,
      ),
    ).rejects.toThrow('A recoding for coder table-2 is open');
    const { id } = (await findOpenRecoding(test.db))!;
    await endRecoding(test.db, id, 'dropped', later);
    expect(
      (
        await startRecoding(
          test.db,
          coderThat(one => one, 'table-3'),
          later,
        )
      ).isNew,
    ).toBe(true);
  });

  it('is refused by a process that has another coder', async () => {
    const { slices } = await startRecoding(test.db, withoutOpposition, later);
    await expect(recode(slices[0]!, { db: test.db, coder: createTableCoder('table-9'), now: () => later })).rejects.toThrow('restart it');
  });
});

describe('the comparison', () => {
  it('of the same reading shows nothing', async () => {
    const diff = await diffRecoding(test.db, await recodeAll(asBefore));
    expect(Object.values(diff).every(list => list.length === 0)).toBe(true);
  });

  it('names statements that are lost, and changes and alerts that would vanish', async () => {
    const diff = await diffRecoding(test.db, await recodeAll(withoutOpposition));
    expect(diff.lost).toHaveLength(2);
    expect(diff.vanish).toMatchObject([
      { holderId: 'person:pete-hegseth', kind: 'reversal', alerts: 0 },
      { holderId: 'country:USA', kind: 'reversal', from: 'support', to: 'oppose', alerts: 1 },
    ]);
    expect(diff.appear).toEqual([]);
  });

  it('names what is read otherwise, and changes that would appear', async () => {
    const diff = await diffRecoding(test.db, await recodeAll(turnedRound));
    expect(diff.changed).toHaveLength(3);
    expect(diff.appear).toMatchObject([
      { holderId: 'person:pete-hegseth', alertable: false },
      { holderId: 'country:USA', kind: 'reversal', from: 'oppose', to: 'support', alertable: true },
    ]);
  });

  it('counts with what people have corrected', async () => {
    const [, second] = await listStatements(test.db, {});
    const { articleId, evidence, actor, subject } = second!;
    const of = { articleId, quote: evidence.quote, actorId: actor.id, subjectId: subject.id, stance: 'oppose' as const };
    await correct(
      test.db,
      { correction: { kind: 'wrong', of }, author: 'Ada', note: null, actors: [], subjects: [], dryRun: false },
      later,
    );
    const diff = await diffRecoding(test.db, await recodeAll(coderThat(one => ({ ...one, intensity: 0.9 }))));
    expect(diff.changed).toHaveLength(3);
    expect([...diff.appear, ...diff.vanish]).toEqual([]);
  });
});

describe('switching over', () => {
  it('lets the new reading count; alerts that do not hold are retracted, none is raised', async () => {
    const recoding = await recodeAll(withoutOpposition);
    const done = await switchRecoding(test.db, recoding, later);
    expect(done).toMatchObject({ texts: 2, retracted: 2 });
    expect(await stance()).toBe('support');
    expect(await story()).toEqual(['new ->support']);
    expect((await notices()).at(-1)).toBe('retracted');
    expect(await findOpenRecoding(test.db)).toBeNull();
  });

  it('to another side raises no alert', async () => {
    await switchRecoding(test.db, await recodeAll(turnedRound), later);
    expect(await stance()).toBe('support');
    expect(await listAlertsAfter(test.db, 0)).toHaveLength(1);
  });

  it('to the same reading leaves everything as it is, and the texts count as read', async () => {
    const before = await listStatements(test.db, {});
    await switchRecoding(test.db, await recodeAll(asBefore), later);
    expect(await listStatements(test.db, {})).toEqual(before);
    await expect(startRecoding(test.db, asBefore, later)).rejects.toThrow('Every stored text was read');
  });

  it('keeps what people have corrected', async () => {
    const [first] = await listStatements(test.db, {});
    const { articleId, evidence, actor, subject } = first!;
    const of = { articleId, quote: evidence.quote, actorId: actor.id, subjectId: subject.id, stance: 'support' as const };
    await correct(
      test.db,
      { correction: { kind: 'wrong', of }, author: 'Ada', note: null, actors: [], subjects: [], dryRun: false },
      later,
    );
    await switchRecoding(test.db, await recodeAll(coderThat(one => ({ ...one, intensity: 0.9 }))), later);
    expect(await story()).toEqual(['new ->oppose']);
  });

  it('passes over a text that was corrected by its publisher meanwhile', async () => {
    const url = 'https://news.example/corrected';
    await read(test.db, { on: '03-01', url, words: [{ stance: 'support' }] });
    const recoding = await recodeAll(turnedRound);
    await arrive(test.db, { on: '03-01', url, words: [{ stance: 'neutral', intensity: 0.5 }] });
    expect((await switchRecoding(test.db, recoding, later)).texts).toBe(3);
  });
});
