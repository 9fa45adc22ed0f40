import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { addSubscription } from '../../src/db/subscriptions.ts';
import { listMutable } from '../../src/workers/muting.ts';
import { type ReplayArticle, replay } from '../../src/workers/replay.ts';
import type { ReplayEvent } from '../../src/workers/replayEvents.ts';
import { saveCodebook } from '../../src/workers/saveCodebook.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';

const codebook = loadCodebook();
const coder = createCoder(codebook);
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
beforeEach(() => emptyDatabase(test.db));

const paper = { language: 'en', publisher: 'Fjord Courier' };
const before: ReplayArticle = {
  ...paper,
  id: 'before',
  url: 'https://fjord.example/1',
  publishedAt: '2025-03-04T08:00:00.000Z',
  title: 'Brussels against ferry toll',
  text: 'BRUSSELS - The European Union opposes the ferry toll in the Baltic.',
};
const after: ReplayArticle = {
  ...paper,
  id: 'after',
  url: 'https://fjord.example/2',
  publishedAt: '2025-09-09T08:00:00.000Z',
  title: 'Von der Leyen drops objections to ferry toll',
  text: 'BRUSSELS - European Commission President Ursula von der Leyen now backs the ferry toll in the Baltic. As late as May Brussels had opposed it.',
};

async function tell(who: string[]) {
  await saveCodebook(test.db, codebook, new Date('2025-01-01T00:00:00Z'));
  await addSubscription(test.db, { name: 'desk', channel: 'none', who });
  const events: ReplayEvent[] = [];
  await replay([before, after], { db: test.db, coder, emit: event => void events.push(event) });
  return events.filter(({ type }) => type === 'alert');
}

it('a commissioner’s words turn the position of the union', async () => {
  expect(await tell(['org:eu'])).toMatchObject([
    { kind: 'reversal', holder: { id: 'org:eu' }, actor: { id: 'person:ursula-von-der-leyen' } },
  ]);
});

it('who watches the commission hears of it', async () => {
  expect(await tell(['org:european-commission'])).toMatchObject([{ kind: 'reversal', holder: { id: 'org:eu' } }]);
});

it('who watches another body of the union hears nothing of it', async () => {
  expect(await tell(['org:european-parliament'])).toEqual([]);
});

it('a mute of the commission holds for what its members change', async () => {
  await tell(['org:eu']);
  const changes = await test.db.execute<{ id: number }>(sql`select id from changes where kind = 'reversal'`);
  const [muted] = (
    await listMutable(
      test.db,
      changes.map(({ id }) => id),
    )
  ).values();
  expect(muted?.actorIds).toEqual(['org:eu', 'person:ursula-von-der-leyen', 'org:european-commission']);
});
