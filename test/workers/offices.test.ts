import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { addSubscription } from '../../src/db/subscriptions.ts';
import { listMutable } from '../../src/workers/muting.ts';
import type { ReplayArticle } from '../../src/workers/replay.ts';
import { saveCodebook } from '../../src/workers/saveCodebook.ts';
import { alertsOf, codebook, useReplays } from './replaying.ts';

const { db, run } = useReplays();

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
  await saveCodebook(db(), codebook, new Date('2025-01-01T00:00:00Z'));
  await addSubscription(db(), { name: 'desk', channel: 'none', who });
  return alertsOf(await run(before, after));
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
  const changes = await db().execute<{ id: number }>(sql`select id from changes where kind = 'reversal'`);
  const [muted] = (
    await listMutable(
      db(),
      changes.map(({ id }) => id),
    )
  ).values();
  expect(muted?.actorIds).toEqual(['org:eu', 'person:ursula-von-der-leyen', 'org:european-commission']);
});
