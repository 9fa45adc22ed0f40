import { Agent, request } from 'undici';
import { type Row, row } from '../eval/row.ts';
import { sendThroughFaults } from './faults.ts';
import { measurePlain } from './plainDelivery.ts';
import { startCountingReceiver } from './receivers.ts';

/** Deliveries per second of the whole path, from database to receiver and back, beside a bare loop of posts with as many under way. */
export async function measureDeliver(large: boolean): Promise<Row[]> {
  const messages = large ? 5_000 : 1_000;
  const { perSecond, bytes } = await measurePlain(messages);
  const bare = await measureBare(messages, bytes);
  const reference = `${Math.round(bare)}/s bare`;
  return [
    row('deliver', 'deliveries/s to 20 endpoints', perSecond, { shown: `${Math.round(perSecond)}/s`, reference }),
    row('deliver', 'share of a bare loop of posts', perSecond / bare),
  ];
}

/** Posts per second of a bare loop to one receiver, 32 under way, with a body of so many bytes: nothing kept, nothing signed. */
async function measureBare(messages: number, bytes: number): Promise<number> {
  const receiver = await startCountingReceiver(0);
  const agent = new Agent({ pipelining: 1 });
  const body = 'x'.repeat(bytes);
  let left = messages;
  const began = performance.now();
  const loop = async () => {
    while (left-- > 0) {
      const answer = await request(receiver.url, { method: 'POST', body, headers: { 'webhook-id': `msg_${left}` }, dispatcher: agent });
      await answer.body.dump();
    }
  };
  await Promise.all(Array.from({ length: 32 }, loop));
  const perSecond = (messages * 1_000) / (performance.now() - began);
  await agent.close();
  await receiver.close();
  return perSecond;
}

/** What arrives, and what twice, while database and queue are killed under load; `--large` is 1,000 alerts to 20 endpoints. */
export async function measureFaults(large: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const redis of [true, false]) {
    const load = large ? { alerts: 1_000, endpoints: 20 } : { alerts: 50, endpoints: 8 };
    const { deliveries, lost, doubled, needlessly, outages, seconds } = await sendThroughFaults({ ...load, processes: 2, redis });
    const set = `faults, queue in ${redis ? 'Redis' : 'PostgreSQL'}`;
    const shown = `${lost} of ${deliveries}`;
    rows.push(row(set, `lost in ${outages} outages, ${Math.round(seconds)} s`, lost, { shown, atMost: 0 }));
    rows.push(row(set, 'twice, though it was taken', needlessly, { shown: String(needlessly), atMost: 0 }));
    rows.push(row(set, 'twice in all', doubled, { shown: String(doubled) }));
  }
  return rows;
}
