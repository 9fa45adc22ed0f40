import { sql } from 'drizzle-orm';
import type { Database } from '../src/db/client.ts';
import type { ArrivedMail, ArrivedWebhook } from './journal.ts';

/**
 * What the demo came to. `alerts` counts changes that were alerted, however many subscriptions heard of them; the webhooks are theirs. `notices` are
 * the verified webhooks that said later what became of an alert, such as its confirmation.
 */
export type Summary = {
  articles: number;
  statements: number;
  changes: number;
  alerts: number;
  webhooksDelivered: number;
  webhooksVerified: number;
  notices: number;
  digestsSent: number;
};

/** Counts what the database holds and what really arrived; a message that arrived twice (after a kill) counts once. */
export async function summarise(db: Database, webhooks: ArrivedWebhook[], mails: ArrivedMail[]): Promise<Summary> {
  const [row] = await db.execute<Omit<Summary, 'webhooksVerified' | 'notices' | 'digestsSent'>>(sql`select
    (select count(*)::int from articles where outcome = 'article') as articles,
    (select count(*)::int from statements where withdrawn_at is null) as statements,
    (select count(*)::int from changes where withdrawn_at is null) as changes,
    (select count(distinct change_id)::int from alerts) as alerts,
    (select count(*)::int from deliveries where state = 'delivered' and kind = 'alert') as "webhooksDelivered"`);
  const verified = webhooks.filter(({ refused }) => refused === null);
  const alerts = countMessages(verified.filter(({ type }) => type === 'stance.changed'));
  return { ...row!, webhooksVerified: alerts, notices: countMessages(verified) - alerts, digestsSent: countMessages(mails) };
}

function countMessages(arrived: { id: string }[]): number {
  return new Set(arrived.map(({ id }) => id)).size;
}

/** What did not go as it should: a line each, none when every delivery really arrived and verified. */
export async function findFaults(db: Database, summary: Summary, webhooks: ArrivedWebhook[]): Promise<string[]> {
  const [row] = await db.execute<{ digests: number; notices: number; undelivered: number; failed: string[] }>(sql`select
    (select count(*)::int from deliveries where state = 'delivered' and kind = 'digest') as digests,
    (select count(*)::int from deliveries where state = 'delivered' and kind = 'notice') as notices,
    (select count(*)::int from deliveries where state <> 'delivered') as undelivered,
    (select coalesce(json_agg(job || ': ' || error), '[]') from outbox where error is not null) as failed`);
  const { alerts, webhooksDelivered, webhooksVerified, notices, digestsSent } = summary;
  const refused = webhooks.filter(one => one.refused !== null);
  return [
    ...(alerts === 0 ? ['nothing was alerted'] : []),
    ...(webhooksDelivered === alerts ? [] : [`${webhooksDelivered} of ${alerts} webhooks were delivered`]),
    ...(webhooksVerified === webhooksDelivered
      ? []
      : [`${webhooksVerified} of ${webhooksDelivered} webhooks arrived with a right signature`]),
    ...(notices === row!.notices ? [] : [`${notices} of ${row!.notices} notices arrived with a right signature`]),
    ...(digestsSent === row!.digests && digestsSent > 0 ? [] : [`${digestsSent} of ${row!.digests} digests arrived`]),
    ...(row!.undelivered === 0 ? [] : [`${row!.undelivered} deliveries did not arrive`]),
    ...row!.failed,
    ...refused.map(one => `webhook ${one.id} was refused: ${one.refused}`),
  ];
}
