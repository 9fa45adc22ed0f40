import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../net/site.ts';
import { hostileDocuments } from './hostileDocuments.ts';

let site: Site;
let report: { said: Record<string, string>; grownMb: number };
beforeAll(async () => {
  site = await startSite();
  site.on('/ordinary-feed', '<rss version="2.0"><channel><item><title>One</title></item></channel></rss>');
  site.on(
    '/ordinary-page',
    `<h1>One</h1>${'<p>The minister said on Thursday that there would be no more shells this year.</p>'.repeat(5)}`,
  );
  for (const [index, { body, encoding }] of hostileDocuments.entries()) {
    // Made when it is asked for, so that only one is in memory at a time.
    site.on(`/${index}`, response => response.writeHead(200, encoding ? { 'content-encoding': encoding } : {}).end(body()));
  }
  report = JSON.parse(await readAll(site.origin));
}, 300_000);
afterAll(() => site?.close());

function readAll(origin: string): Promise<string> {
  const script = fileURLToPath(new URL('./readHostile.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, origin], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', chunk => {
    output += chunk;
  });
  return new Promise(resolve => child.on('exit', () => resolve(output)));
}

describe('what is sent to do harm is refused with a reason', () => {
  it.each(hostileDocuments.map(({ kind, name, says }) => [`${kind}: ${name}`, says] as const))('%s', (name, says) => {
    expect(report.said[name]).toMatch(new RegExp(says, 'i'));
    expect(report.said[name]).not.toMatch(/root:|^article/);
  });

  it('and all of it together takes less than 150 MB more than ordinary documents', () => {
    expect(report.grownMb).toBeLessThan(150);
  });
});
