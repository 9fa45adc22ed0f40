import { type Dispatcher, request } from 'undici';
import { parseRetryAfter } from '../domain/backoff.ts';
import { BodyError, readBody } from './body.ts';
import { dispatcherFor, PrivateAddressError } from './dispatcher.ts';

export type FetchOptions = {
  userAgent: string;
  /** Private addresses that may be fetched all the same: CIDRs or host:port. */
  allowAddresses: string[];
  accept?: string;
  /** Validators of the last answer, byte for byte as the server sent them. */
  etag?: string | null;
  lastModified?: string | null;
  /** For connecting, headers and body of all hops together. */
  deadlineMs?: number;
  maxBytes?: number;
  /** Another pool of connections than the shared one; it has to refuse private addresses by itself. */
  dispatcher?: Dispatcher;
};

/** What came of a request. `reason` is for a person. */
export type Fetched =
  | {
      kind: 'ok';
      /** Where the answer came from, after redirects. */
      url: string;
      /** Set when every redirect on the way was a permanent one. */
      movedTo: string | null;
      body: Buffer;
      contentType: string | undefined;
      etag: string | null;
      lastModified: string | null;
      /** The Link header: a feed may name its hub there. */
      link: string | undefined;
      /** How long the server calls its answer fresh, in ms; 0 when it does not say. */
      freshForMs: number;
    }
  | { kind: 'not-modified'; movedTo: string | null; freshForMs: number; reason: string }
  | { kind: 'gone'; reason: string }
  /** `unasked`: no request was made, because the host asked for patience before. */
  | { kind: 'retry-later'; afterMs: number; reason: string; unasked?: boolean }
  /** `lasting`: asking again soon will not help. */
  | { kind: 'failed'; status: number | null; lasting: boolean; reason: string };

const maxRedirects = 5;
const defaultWaitMs = 15 * 60_000;
const headersOf = ({ userAgent, accept, etag, lastModified }: FetchOptions): Record<string, string> => ({
  'user-agent': userAgent,
  accept: `${accept ?? '*/*'}, */*;q=0.1`,
  'accept-encoding': 'gzip, br, deflate',
  'accept-language': 'de, en;q=0.9, *;q=0.5',
  ...(etag && { 'if-none-match': etag }),
  ...(lastModified && { 'if-modified-since': lastModified }),
});

/**
 * Fetches an http(s) address without cookies or referrer. One deadline over everything, 15 MB after decompression, five redirects, and no
 * connection to a private address on any hop. Never throws for what a server or network does.
 */
export async function fetchSafely(address: string, options: FetchOptions): Promise<Fetched> {
  const { deadlineMs = 30_000, maxBytes = 15 * 1024 * 1024 } = options;
  const signal = AbortSignal.timeout(deadlineMs);
  let url = address;
  let permanent = true;
  try {
    for (let hop = 0; hop <= maxRedirects; hop++) {
      if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return failed(null, true, `${url} is no http or https address`);
      const answer = await request(stripCredentials(url), {
        headers: headersOf(options),
        signal,
        dispatcher: options.dispatcher ?? dispatcherFor(options.allowAddresses),
      });
      const { statusCode: status, headers } = answer;
      const location = single(headers.location);
      if ([301, 302, 303, 307, 308].includes(status) && location && URL.canParse(location, url)) {
        await answer.body.dump({ limit: 64 * 1024 });
        permanent &&= status === 301 || status === 308;
        url = new URL(location, url).href;
        continue;
      }
      const movedTo = permanent && url !== address ? url : null;
      if (status !== 200) {
        await answer.body.dump({ limit: 64 * 1024 });
        return judge(status, headers, movedTo);
      }
      const body = await readBody(answer.body, single(headers['content-encoding']), maxBytes);
      return {
        kind: 'ok',
        url,
        movedTo,
        body,
        contentType: single(headers['content-type']),
        etag: single(headers.etag) ?? null,
        lastModified: single(headers['last-modified']) ?? null,
        link: [headers.link ?? []].flat().join(', ') || undefined,
        freshForMs: freshness(headers),
      };
    }
    return failed(null, true, `more than ${maxRedirects} redirects`);
  } catch (error) {
    return explain(error, deadlineMs);
  }
}

type Headers = Record<string, string | string[] | undefined>;

function judge(status: number, headers: Headers, movedTo: string | null): Fetched {
  if (status === 304) return { kind: 'not-modified', movedTo, freshForMs: freshness(headers), reason: 'nothing has changed (304)' };
  if (status === 410) return { kind: 'gone', reason: 'the server says that it is gone for good (410)' };
  if (status === 429 || status === 503) {
    const afterMs = parseRetryAfter(single(headers['retry-after']), new Date()) ?? defaultWaitMs;
    return { kind: 'retry-later', afterMs, reason: `the server asks for patience (${status})` };
  }
  return failed(status, status < 500 && status !== 408 && status !== 425, `the server answered ${status}`);
}

/** max-age of Cache-Control less the age that a cache adds, else Expires; a day at most. */
function freshness(headers: Headers): number {
  const maxAge = /max-age\s*=\s*"?(\d+)/i.exec(single(headers['cache-control']) ?? '')?.[1];
  const expires = Date.parse(single(headers.expires) ?? '') - (Date.parse(single(headers.date) ?? '') || Date.now());
  const ms = maxAge !== undefined ? (Number(maxAge) - (Number(single(headers.age)) || 0)) * 1000 : Number.isFinite(expires) ? expires : 0;
  return Math.min(Math.max(ms, 0), 24 * 3600_000);
}

function explain(error: unknown, deadlineMs: number): Fetched {
  if (!(error instanceof Error)) return failed(null, false, String(error));
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return failed(null, false, `no complete answer within ${deadlineMs / 1000} s`);
  const cause = error.cause instanceof Error ? error.cause : error;
  if (cause instanceof PrivateAddressError || cause instanceof BodyError) return failed(null, true, cause.message);
  const code = 'code' in cause ? String(cause.code) : '';
  return failed(null, false, networkReasons[code] ?? (cause.message || code));
}

const networkReasons: Record<string, string> = {
  ENOTFOUND: 'there is no server of that name',
  EAI_AGAIN: 'the name could not be looked up',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the server broke off the connection',
  UND_ERR_SOCKET: 'the server broke off the connection',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  CERT_HAS_EXPIRED: 'the certificate of the server has expired',
};

function failed(status: number | null, lasting: boolean, reason: string): Fetched {
  return { kind: 'failed', status, lasting, reason };
}

/** User name and password in an address are never sent. */
function stripCredentials(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
