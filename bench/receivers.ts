import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What became of one message: how often it came, whether it was taken (answered with 2xx), and whether it came again after that. */
type Arrival = { times: number; taken: boolean; afterTaken: boolean };

/** A receiver that counts what arrives, by `webhook-id`; `bytes` is the length of the last body. */
export type CountingReceiver = { url: string; arrived: Map<string, Arrival>; bytes(): number; close(): Promise<void> };

/** Two of four take everything at once, one takes 25 ms, one hangs up on every fortieth message once. */
const manners = ['quick', 'slow', 'quick', 'unreliable'] as const;

/** The receiver at a place in a row of them. */
export async function startCountingReceiver(place: number): Promise<CountingReceiver> {
  const arrived: CountingReceiver['arrived'] = new Map();
  let bytes = 0;
  const manner = manners[place % manners.length]!;
  const server = createServer((request, response) => {
    bytes = Number(request.headers['content-length'] ?? 0);
    const id = String(request.headers['webhook-id']);
    const arrival = arrived.get(id) ?? { times: 0, taken: false, afterTaken: false };
    arrived.set(id, arrival);
    arrival.times++;
    arrival.afterTaken ||= arrival.taken;
    response.on('finish', () => {
      arrival.taken = true;
    });
    request.resume().on('end', () => {
      if (manner === 'unreliable' && arrival.times === 1 && arrived.size % 40 === 0) request.socket.destroy();
      else setTimeout(() => response.writeHead(204).end(), manner === 'slow' ? 25 : 0);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    arrived,
    bytes: () => bytes,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
