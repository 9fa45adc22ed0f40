import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (response: ServerResponse, request: IncomingMessage) => void;
export type Site = {
  origin: string;
  port: number;
  /** What arrived, in order: path and headers. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  /** Says how a path answers from now on: a body, or whatever a handler does. */
  on(path: string, answer: string | Handler): void;
  close(): Promise<void>;
};

/** A site on loopback that plays what servers do; unknown paths answer 404. */
export async function startSite(): Promise<Site> {
  const answers = new Map<string, string | Handler>();
  const requests: Site['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url!, headers: request.headers });
    const answer = answers.get(request.url!);
    if (answer === undefined) response.writeHead(404).end('nothing here');
    else if (typeof answer === 'string') response.writeHead(200, { 'content-type': contentType(request.url!) }).end(answer);
    else answer(response, request);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, port, requests, on: (path, answer) => void answers.set(path, answer), close };
}

function contentType(path: string): string {
  if (/\.(?:xml|rss)$/.test(path)) return 'application/rss+xml';
  return path.endsWith('.txt') ? 'text/plain' : 'text/html; charset=utf-8';
}
