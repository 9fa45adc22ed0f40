import type { MiddlewareHandler } from 'hono';
import { isSameToken } from '../net/unsubscribe.ts';

/**
 * Lets through who shows the token of the settings: programs as `Authorization: Bearer …`, people in a browser as the password of the dialogue that it opens.
 * Without a token in the settings nobody is let through.
 */
export function requireToken(token: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (!token) return c.json({ error: { code: 'api.off', message: 'Set DEMARCHE_API_TOKEN to use this part of the API.' } }, 403);
    if (isSameToken(readToken(c.req.header('authorization') ?? ''), token)) return next();
    const message = 'Send the token of DEMARCHE_API_TOKEN as "Authorization: Bearer …".';
    return c.json({ error: { code: 'api.unauthorized', message } }, 401, { 'www-authenticate': 'Basic realm="demarche"' });
  };
}

function readToken(header: string): string {
  const [, scheme = '', value = ''] = /^(\S+) +(.*)$/.exec(header) ?? [];
  if (/^bearer$/i.test(scheme)) return value;
  return /^basic$/i.test(scheme)
    ? Buffer.from(value, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '')
    : '';
}
