import { randomUUID } from 'node:crypto';
import type { Database } from '../db/client.ts';
import { insertDeliveries, type NewDelivery } from '../db/deliveries.ts';
import { addOutbox } from '../db/outbox.ts';
import { deliverJob } from '../jobs/deliver.ts';

/** Writes deliveries that are due now, each with its follow-up work; those that exist already (by `dedupeKey`) are left alone. */
export async function queueDeliveries(
  db: Database,
  wanted: Omit<NewDelivery, 'webhookId' | 'nextAttemptAt' | 'createdAt'>[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const rows = wanted.map(one => ({ ...one, webhookId: `msg_${randomUUID().replaceAll('-', '')}`, nextAttemptAt: at, createdAt: at }));
  const deliveries = await insertDeliveries(db, rows);
  await addOutbox(
    db,
    deliveries.map(({ id }) => ({ job: deliverJob.name, payload: { deliveryId: id } })),
  );
}
