import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findPushByToken } from '../db/pushes.ts';
import type { PollDeps } from '../workers/pollFeed.ts';
import { confirmPush, takePush } from '../workers/takePush.ts';

const maxBytes = 15 * 1024 * 1024;

/**
 * What hubs call (WebSub), to be mounted at `/push`: a GET verifies that we asked for a topic, a POST brings it. The address is not to be guessed, and
 * what comes must be signed.
 */
export function pushCallbacks(deps: PollDeps): Hono {
  const app = new Hono();
  app.get('/:token', async c => {
    const push = await findPushByToken(deps.db, c.req.param('token'));
    const word = { mode: c.req.query('hub.mode'), topic: c.req.query('hub.topic'), leaseSeconds: c.req.query('hub.lease_seconds') };
    if (!push || !(await confirmPush(push, { ...word, reason: c.req.query('hub.reason') }, deps))) return c.text('not asked for', 404);
    return c.text(c.req.query('hub.challenge') ?? '');
  });
  app.post('/:token', bodyLimit({ maxSize: maxBytes, onError: c => c.text('too large', 413) }), async c => {
    const push = await findPushByToken(deps.db, c.req.param('token'));
    if (!push) return c.text('no longer wanted', 410); // a hub then stops
    const body = Buffer.from(await c.req.arrayBuffer());
    const { outcome, detail } = await takePush(
      push,
      body,
      { signature: c.req.header('x-hub-signature'), contentType: c.req.header('content-type') },
      deps,
    );
    deps.log.debug(outcome, detail);
    return c.body(null, 204);
  });
  return app;
}
