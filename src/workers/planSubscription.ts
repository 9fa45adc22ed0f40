import { isIP } from 'node:net';
import { z } from 'zod';
import type { Codebook } from '../codebook/schema.ts';
import type { NewSubscription } from '../db/subscriptions.ts';
import { InputError } from '../domain/errors.ts';
import { resolveNames, type SubscriptionWish, subscriptionWish, type Watchable, type WebhookFormat } from '../domain/subscription.ts';
import { createGuard } from '../net/address.ts';

/** none: alerts are kept for the page, the feeds and the stream, and sent nowhere. */
export type Channel = 'webhook' | 'email' | 'none';

/** What somebody asks for: `wish` is what `subscriptionWish` describes, not yet checked. */
export type SubscriptionRequest = { channel: Channel; recipient: string; wish: unknown };

/** A checked request: everything of a subscription but its secret, its due time and, when none was wished, its name. */
export type PlannedSubscription = Omit<NewSubscription, 'name' | 'secret' | 'nextDigestAt' | 'enabled'> &
  Required<Pick<SubscriptionWish, 'schedule' | 'localTime' | 'zone' | 'asymmetric'>> & {
    name?: string | undefined;
    channel: Channel;
    recipient: string;
  };

/**
 * Checks a request whole, before anything is written. Actors and issues may be given by id or by name. Throws an InputError that names what is
 * wrong and what was meant perhaps.
 */
export function planSubscription(request: SubscriptionRequest, codebook: Codebook, allowAddresses: string[]): PlannedSubscription {
  const { channel } = request;
  const wish = parseWish(request.wish);
  const recipient = parseRecipient(request, wish.format, allowAddresses);
  if (channel === 'none' && wish.schedule !== 'immediate') throw new InputError('A feed has no digests: leave --digest out.');
  if ((wish.quietFrom === null) !== (wish.quietTo === null))
    throw new InputError('Quiet hours need a beginning and an end, like 22:00-07:00.');
  const who = resolve('actor', wish.who, listActors(codebook));
  const what = resolve('issue', wish.what, [...listIssues(codebook), ...listActors(codebook)]);
  return { ...wish, who, what, channel, recipient };
}

const optionNames: Record<string, string> = {
  schedule: '--digest',
  localTime: '--at',
  minSeverity: '--min-severity',
  tellWhen: '--when',
  quietFrom: '--quiet',
  quietTo: '--quiet',
  capPerHour: '--cap',
};

function parseWish(wish: unknown): SubscriptionWish {
  const parsed = subscriptionWish.safeParse(wish);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${optionNames[String(path[0])] ?? `--${String(path[0])}`}: ${message}`);
  throw new InputError(`${[...new Set(wrong)].join('; ')}. See "demarche subscribe --help".`);
}

function parseRecipient({ channel, recipient }: SubscriptionRequest, format: WebhookFormat, allowAddresses: string[]): string {
  if (channel === 'none') return '';
  return channel === 'webhook' ? parseEndpoint(recipient, format, allowAddresses) : parseMailbox(recipient);
}

function parseEndpoint(text: string, format: WebhookFormat, allowAddresses: string[]): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new InputError(`"${text}" is not a web address like https://example.org/hook.`);
  if (url.username || url.password) throw new InputError('A webhook address cannot carry a password; verify the signature instead.');
  const host = url.hostname === 'localhost' ? '127.0.0.1' : url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  if (isIP(host) && !createGuard(allowAddresses)(url.hostname, port, host)) {
    throw new InputError(`${url.host} is a private address; put it into DEMARCHE_ALLOW_ADDRESSES if that is meant.`);
  }
  if (format === 'telegram' && !url.searchParams.get('chat_id')) {
    throw new InputError('For Telegram give https://api.telegram.org/bot<token>/sendMessage?chat_id=<chat>.');
  }
  if (format === 'ntfy' && /\/$/.test(url.pathname))
    throw new InputError('For ntfy give the address of a topic, like https://ntfy.sh/my-topic.');
  return url.href;
}

function parseMailbox(text: string): string {
  const parsed = z.email().safeParse(text.trim());
  if (!parsed.success) throw new InputError(`"${text}" is not an email address like reader@example.org.`);
  return parsed.data;
}

function resolve(kind: string, typed: string[], known: Watchable[]): string[] {
  // The coder makes open issues out of texts: no list has them all.
  const open = typed.filter(name => name.startsWith('open:'));
  const codebook = typed.filter(name => !open.includes(name));
  const { ids, unknown, ambiguous } = resolveNames(codebook, known);
  const lines = [
    ...unknown.map(({ name, suggestions }) => {
      const meant = suggestions.length > 0 ? ` (did you mean ${suggestions.join(' or ')}?)` : '';
      return `"${name}" is not an ${kind} of the codebook${meant}`;
    }),
    ...ambiguous.map(({ name, candidates }) => `"${name}" may be ${candidates.join(' or ')}: give the id`),
  ];
  if (lines.length === 0) return [...ids, ...open];
  throw new InputError(`${lines.join('; ')}. "demarche ${kind}s <word>" searches the codebook.`);
}

function listActors({ persons, bodies }: Codebook): Watchable[] {
  const people = persons.map(({ id, name, aliases, surnames }) => ({ id, names: [name, ...aliases, ...surnames] }));
  return [...people, ...bodies.map(({ id, name, names }) => ({ id, names: [name, ...names.de, ...names.en] }))];
}

function listIssues({ issues }: Codebook): Watchable[] {
  return issues.map(({ id, labels }) => ({ id, names: [id.replace(/^issue:/, ''), labels.de, labels.en] }));
}
