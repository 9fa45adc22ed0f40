import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Agent } from 'undici';
import { expect, it } from 'vitest';
import { formatWebhook } from '../../src/digests/formatWebhook.ts';
import { createWebhookKeys } from '../../src/net/sign.ts';
import { postWebhook } from '../../src/net/webhook.ts';
import { reversal } from '../digests/content.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('the receiver of docs/delivery.md takes our messages and refuses forged ones', async () => {
  const code = /```js\n([\s\S]*?)```/.exec(readFileSync(`${root}docs/delivery.md`, 'utf8'))![1]!;
  // on a free port, which it tells
  const asked = code.replace('.listen(8080);', ".listen(0, '127.0.0.1', function () { console.log(this.address().port); });");
  expect(asked).not.toBe(code);
  const secret = createWebhookKeys()[0]!;
  const child = spawn(process.execPath, ['--input-type=module', '-e', asked], { cwd: root, env: { ...process.env, SECRET: secret } });
  const lines = child.stdout.setEncoding('utf8');
  try {
    const [port] = await once(lines, 'data');
    const url = `http://127.0.0.1:${String(port).trim()}/`;
    const content = { change: reversal, id: 'msg_1', at: '2025-02-12T15:00:00.000Z', language: 'de' as const, source: 'urn:demarche' };
    const send = (signedWith: string) =>
      postWebhook(
        { ...formatWebhook('standard', url, content), secrets: [signedWith], id: 'msg_1', sentAt: new Date(), userAgent: 'test' },
        new Agent(),
      );
    const told = once(lines, 'data');
    expect(await send(secret)).toMatchObject({ delivered: true, status: 204 });
    expect(String(await told)).toContain(`USA reversal Nato-Beitritt der Ukraine ${reversal.after.quote}`);
    expect(await send(createWebhookKeys()[0]!)).toMatchObject({ delivered: false, status: 400 });
  } finally {
    child.kill();
  }
});
