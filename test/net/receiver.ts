import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that arrived, with its body as sent. */
export type Received = { headers: IncomingHttpHeaders; body: string; method: string };
export type Receiver = { url: string; port: number; received: Received[]; close(): Promise<void> };

/** A webhook receiver on loopback that answers as `answer` says and keeps what arrived. */
export async function startReceiver(
  answer: (response: ServerResponse, request: IncomingMessage, count: number) => void = response => response.writeHead(204).end(),
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    received.push({ headers: request.headers, body, method: request.method! });
    answer(response, request, received.length);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
