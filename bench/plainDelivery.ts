import { tmpdir } from 'node:os';
import { listAlertsAfter } from '../src/db/alerts.ts';
import { connectDatabase } from '../src/db/client.ts';
import { startThrowAway } from '../src/db/embedded.ts';
import { deliveries } from '../src/db/schema/alerts.ts';
import { deliver } from '../src/workers/deliver.ts';
import { queueDeliveries } from '../src/workers/queueDeliveries.ts';
import { toDelivery } from '../src/workers/tellAlerts.ts';
import { createDeliveryWorld } from '../test/workers/deliveryWorld.ts';
import { startCountingReceiver } from './receivers.ts';

const endpoints = 20;

/** Delivers messages to twenty quick endpoints in this process, 32 under way; how many a second, and how large one is. */
export async function measurePlain(messages: number): Promise<{ perSecond: number; bytes: number }> {
  const server = await startThrowAway(tmpdir());
  const open = await connectDatabase(server.url, 32);
  const world = await createDeliveryWorld({}, open);
  const receivers = await Promise.all(Array.from({ length: endpoints }, () => startCountingReceiver(0)));
  try {
    const subscriptions = await Promise.all(receivers.map(({ url }) => world.subscribe({ recipient: url })));
    for (let i = 0; i < messages; i++) await world.raiseAlert(subscriptions[i % endpoints]!, `Nummer ${i}`);
    await queueDeliveries(open.db, (await listAlertsAfter(open.db, 0)).map(toDelivery), world.clock.now);
    const ids = (await open.db.select({ id: deliveries.id }).from(deliveries)).map(({ id }) => id);
    const began = performance.now();
    const work = async () => {
      for (let id = ids.shift(); id !== undefined; id = ids.shift()) await deliver({ deliveryId: id }, world.deps);
    };
    await Promise.all(Array.from({ length: 32 }, work));
    const perSecond = (messages * 1_000) / (performance.now() - began);
    return { perSecond, bytes: receivers[0]!.bytes() };
  } finally {
    await Promise.all(receivers.map(receiver => receiver.close()));
    await open.close();
    await server.stop();
  }
}
