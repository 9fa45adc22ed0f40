import { and, asc, eq, gt } from 'drizzle-orm';
import { narrate as narrateEvent, paint } from '../src/cli/show/replay.ts';
import type { Database } from '../src/db/client.ts';
import { articles, feedEntries, feeds, revisions } from '../src/db/schema/sources.ts';
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
        ...entries.map(describeEntry),
        ...worth.map(narrateEvent),
        ...newWebhooks.map(describeWebhook),
        ...newMails.map(({ to, subject }) => paint('green', `  digest mailed to ${to}: ${subject}`).concat('\n')),
      ];
      return lines.length > 0 ? `\n${paint('bold', describeDay(at))}\n${lines.join('')}` : '';
    },
  };
}

type Entry = { id: number; feed: string | null; title: string | null; copiedFrom: string | null };

/** New entries of the feeds; `copiedFrom` is the newspaper that had the same story first. */
async function listEntries(db: Database, afterId: number): Promise<Entry[]> {
  return db
    .select({ id: feedEntries.id, feed: feeds.title, title: feedEntries.title, copiedFrom: articles.publisher })
    .from(feedEntries)
    .innerJoin(feeds, eq(feeds.id, feedEntries.feedId))
    .leftJoin(revisions, and(eq(revisions.articleId, feedEntries.articleId), eq(revisions.number, 1)))
    .leftJoin(articles, eq(articles.id, revisions.originId))
    .where(gt(feedEntries.id, afterId))
    .orderBy(asc(feedEntries.id));
}

function describeEntry({ feed, title, copiedFrom }: Entry): string {
  return `  polled  ${feed}: ${title}${copiedFrom ? ` (the same story as in ${copiedFrom}: counts once)` : ''}\n`;
}

function describeWebhook({ id, type, refused }: ArrivedWebhook): string {
  return refused === null
    ? paint('green', `  webhook ${type} delivered, its signature verified: ${id}`).concat('\n')
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
