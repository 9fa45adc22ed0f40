import { randomUUID } from 'node:crypto';
import { insertDeliveries, listAttempts } from '../db/deliveries.ts';
import type { Subscription } from '../db/subscriptions.ts';
import type { DeliverDeps } from './attemptDelivery.ts';
import { deliver } from './deliver.ts';

/** How a test message was taken. */
export type TestResult = { delivered: boolean; status: number | null; error: string | null; response: string | null; durationMs: number };

/** Sends a test message to a subscription at once, once, even when it is switched off, and says how it was taken. */
export async function testSubscription(subscription: Subscription, deps: DeliverDeps): Promise<TestResult> {
  const at = deps.now().toISOString();
  const uuid = randomUUID();
  const row = { subscriptionId: subscription.id, kind: 'test' as const, dedupeKey: `test:${uuid}`, webhookId: `msg_${uuid}` };
  const [delivery] = await insertDeliveries(deps.db, [{ ...row, nextAttemptAt: at, createdAt: at }]);
  const { outcome } = await deliver({ deliveryId: delivery!.id }, deps);
  const [attempt] = await listAttempts(deps.db, delivery!.id);
  const { status = null, error = null, response = null, durationMs = 0 } = attempt ?? {};
  return { delivered: outcome === 'delivered', status, error, response, durationMs };
}
