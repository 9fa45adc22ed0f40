import { asc, eq, gt } from 'drizzle-orm';
import { narrate as narrateEvent, paint } from '../src/cli/narrateReplay.ts';
import type { Database } from '../src/db/client.ts';
import { feedEntries, feeds } from '../src/db/schema.ts';
import { createTeller } from '../src/workers/replayEvents.ts';
import type { Arrivals, ArrivedWebhook } from './journal.ts';

/** Tells what has happened since it was asked last: what was polled, read, changed, and what arrived. Empty when nothing did. */
export type Narrator = { tell(at: Date): Promise<string> };

export async function createNarrator(db: Database, { webhooks, mails }: Arrivals): Promise<Narrator> {
  const teller = await createTeller(db);
  let lastEntry = (await listEntries(db, 0)).at(-1)?.id ?? 0;
  let [webhooksTold, mailsTold] = [webhooks.list().length, mails.list().length];
  return {
    async tell(at) {
      const entries = await listEntries(db, lastEntry);
      lastEntry = entries.at(-1)?.id ?? lastEntry;
      const events = await teller.tellNews();
      const worth = events.filter(event => event.type !== 'change' || event.kind !== 'new'); // the statement has told a first position
      const newWebhooks = webhooks.list().slice(webhooksTold);
      const newMails = mails.list().slice(mailsTold);
      [webhooksTold, mailsTold] = [webhooksTold + newWebhooks.length, mailsTold + newMails.length];
      const lines = [
        ...entries.map(({ feed, title }) => `  polled  ${feed}: ${title}\n`),
        ...worth.map(narrateEvent),
        ...newWebhooks.map(describeWebhook),
        ...newMails.map(({ to, subject }) => paint('green', `  digest mailed to ${to}: ${subject}`).concat('\n')),
      ];
      return lines.length > 0 ? `\n${paint('bold', describeDay(at))}\n${lines.join('')}` : '';
    },
  };
}

async function listEntries(db: Database, afterId: number): Promise<{ id: number; feed: string; title: string }[]> {
  const rows = await db
    .select({ id: feedEntries.id, feed: feeds.title, title: feedEntries.title })
    .from(feedEntries)
    .innerJoin(feeds, eq(feeds.id, feedEntries.feedId))
    .where(gt(feedEntries.id, afterId))
    .orderBy(asc(feedEntries.id));
  return rows.map(row => ({ id: row.id, feed: row.feed ?? '', title: row.title ?? '' }));
}

function describeWebhook({ id, refused }: ArrivedWebhook): string {
  return refused === null
    ? paint('green', `  webhook delivered, its signature verified: ${id}`).concat('\n')
    : paint('red', `  webhook REFUSED by its receiver: ${id} (${refused})`).concat('\n');
}

const describeDay = (at: Date) =>
  at.toLocaleString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
