import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** A Redis for tests: the one of REDIS_URL, one on 127.0.0.1:6379, or an own one from the PATH. Null, with a line that says so, when there is none. */
export async function findRedis(): Promise<{ url: string; stop(): Promise<void> } | null> {
  for (const url of [process.env.REDIS_URL, 'redis://127.0.0.1:6379/9']) {
    if (url && (await answers(url))) return { url, stop: async () => {} };
  }
  const own = await startRedis();
  if (!own) console.warn('SKIPPED: tests on Redis, because there is none (REDIS_URL, 127.0.0.1:6379, or redis-server on the PATH)');
  return own;
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, connectTimeout: 1_000, maxRetriesPerRequest: 0, retryStrategy: () => null });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

/** An own Redis that keeps nothing on disk: stopped and started again on the same port it has lost everything. Null when there is none to start. */
export async function startRedis(port?: number): Promise<{ url: string; port: number; stop(): Promise<void> } | null> {
  port ??= await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-redis-'));
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, '--maxmemory-policy', 'noeviction'];
  const server: ChildProcess = spawn('redis-server', options, { stdio: 'ignore' });
  let gone = false;
  server.on('error', () => {
    gone = true;
  });
  const url = `redis://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50 && !gone; tries++) {
    if (await answers(url)) {
      const stop = async () => {
        server.kill('SIGKILL');
        if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
        rmSync(folder, { recursive: true, force: true });
      };
      return { url, port, stop };
    }
    await sleep(100);
  }
  return null;
}

export function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
