import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { addFeed, loadFeed, recordPoll } from '../../src/db/feeds.ts';
import { deliveries } from '../../src/db/schema/alerts.ts';
import {
  addSubscription,
  listSubscriptions,
  loadSubscription,
  type NewSubscription,
  updateSubscription,
} from '../../src/db/subscriptions.ts';
import { feedMessages } from '../../src/domain/feedNotice.ts';
import { webhookFormats } from '../../src/domain/subscription.ts';
import { createLog } from '../../src/log.ts';
import { composeDeliveryMail, composeDigest, composeWebhook } from '../../src/workers/composeDelivery.ts';
import type { Deps } from '../../src/workers/deps.ts';
import { pollFeed } from '../../src/workers/pollFeed.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { type Site, startSite } from '../net/site.ts';

const hour = 3600_000;
const clock = { now: new Date('2025-02-13T12:00:00Z') };
const feedText = '<rss version="2.0"><channel><title>Beispielkurier</title></channel></rss>';
let database: TestDatabase;
let deps: Omit<Deps, 'coder'>;
let site: Site;
let feedId: number;
beforeAll(async () => {
  database = await createTestDatabase();
  const config = loadConfig({ DATABASE_URL: database.url, DEMARCHE_ALLOW_ADDRESSES: '127.0.0.0/8' });
  deps = { db: database.db, now: () => clock.now, random: () => 0, config, log: createLog('silent') };
});
afterAll(() => database?.close());
beforeEach(async () => {
  await emptyDatabase(database.db);
  clock.now = new Date('2025-02-13T12:00:00Z');
  site = await startSite();
  feedId = (await addFeed(deps.db, { url: `${site.origin}/feed.xml`, title: 'Beispielkurier' })).id;
  site.on('/feed.xml', response => response.writeHead(500).end());
});
afterEach(() => site.close());

async function subscribe(more: Partial<NewSubscription> = {}) {
  return (await addSubscription(deps.db, {
    name: 'desk',
    channel: 'webhook',
    recipient: 'https://hook.example/a?chat_id=1',
    feeds: true,
    ...more,
  }))!;
}
/** A poll as soon as it is due, but `ms` later at least. */
async function pollAfter(ms: number, adminMail?: string) {
  clock.now = new Date(clock.now.getTime() + ms);
  await recordPoll(deps.db, feedId, { nextPollAt: clock.now.toISOString() });
  return pollFeed({ feedId }, { ...deps, config: { ...deps.config, adminMail } });
}
const queued = () => deps.db.select().from(deliveries).orderBy(deliveries.id);
async function messages() {
  const all = [];
  for (const delivery of await queued()) {
    const subscription = (await loadSubscription(deps.db, delivery.subscriptionId))!;
    all.push(JSON.parse((await composeWebhook(deps.db, delivery, subscription, 'urn:demarche'))!.body));
  }
  return all;
}

describe('a feed that cannot be read', () => {
  it('is told of after six hours, once, with since when, why and the next attempt', async () => {
    await subscribe();
    await pollAfter(0);
    await pollAfter(5 * hour);
    expect(await queued()).toHaveLength(0);
    await pollAfter(hour);
    await pollAfter(hour);
    const feed = await loadFeed(deps.db, feedId);
    const [message, ...more] = await messages();
    expect(more).toEqual([]);
    expect(feedMessages['feed.failing'].parse(message)).toMatchObject({
      timestamp: '2025-02-13T18:00:00.000Z',
      data: {
        url: feed!.url,
        title: 'Beispielkurier',
        state: 'failing',
        since: '2025-02-13T12:00:00.000Z',
        reason: expect.stringContaining('500'),
      },
    });
    expect(Date.parse(message.data.nextPollAt)).toBeGreaterThan(Date.parse(message.timestamp));
  });

  it('is told of again when it can be read', async () => {
    await subscribe();
    await pollAfter(0);
    await pollAfter(7 * hour);
    site.on('/feed.xml', feedText);
    await pollAfter(hour);
    await pollAfter(24 * hour);
    const [, recovered, ...more] = await messages();
    expect(feedMessages['feed.recovered'].parse(recovered)).toMatchObject({ data: { state: 'active', since: '2025-02-13T12:00:00.000Z' } });
    expect(more).toEqual([]);
  });

  it('for a short while only is nobody’s concern, neither then nor afterwards', async () => {
    await subscribe();
    await pollAfter(0);
    site.on('/feed.xml', feedText);
    await pollAfter(hour);
    expect(await queued()).toEqual([]);
  });

  it('a second time is told of a second time', async () => {
    await subscribe();
    for (let round = 0; round < 2; round++) {
      site.on('/feed.xml', response => response.writeHead(500).end());
      await pollAfter(24 * hour);
      await pollAfter(7 * hour);
      site.on('/feed.xml', feedText);
      await pollAfter(hour);
    }
    expect((await messages()).map(({ type }) => type)).toEqual(['feed.failing', 'feed.recovered', 'feed.failing', 'feed.recovered']);
  });

  it('because it is gone for good is told of at once, and that it is not tried again', async () => {
    await subscribe();
    site.on('/feed.xml', response => response.writeHead(410).end());
    await pollAfter(0);
    expect(await messages()).toMatchObject([
      { type: 'feed.failing', data: { state: 'disabled', nextPollAt: null, reason: expect.stringContaining('410') } },
    ]);
  });

  it.each<[string, Partial<NewSubscription>[], string[]]>([
    ['to nobody else when somebody asked', [{ feeds: true }, { name: 'other', format: 'slack' }], ['desk']],
    [
      'else to every reader by mail or chat',
      [{}, { name: 'chat', format: 'slack' }, { name: 'mail', channel: 'email', recipient: 'a@example.org' }],
      ['chat', 'mail'],
    ],
    ['else to programs', [{}, { name: 'digest', channel: 'email', recipient: 'a@example.org', schedule: 'daily' }], ['desk']],
  ])('because it is gone for good is told %s', async (_, subscriptions, told) => {
    const names = new Map<number, string>();
    for (const one of subscriptions) {
      const { id, name } = await subscribe({ feeds: false, ...one });
      names.set(id, name);
    }
    site.on('/feed.xml', response => response.writeHead(410).end());
    await pollAfter(0);
    expect((await queued()).map(({ subscriptionId }) => names.get(subscriptionId))).toEqual(told);
  });

  it('is told to whoever runs demarche, once, and of nothing else, until they do not want it', async () => {
    const told = async () => {
      const rows = await queued();
      return Promise.all(
        rows.map(async ({ subscriptionId, kind }) => [kind, (await loadSubscription(deps.db, subscriptionId))!.recipient]),
      );
    };
    const mail = 'operator@example.org';
    await pollAfter(0, mail);
    expect(await listSubscriptions(deps.db)).toEqual([]);
    await pollAfter(7 * hour, mail);
    await pollAfter(hour, mail);
    site.on('/feed.xml', feedText);
    await pollAfter(hour, mail);
    expect(await told()).toEqual([
      ['feed', mail],
      ['feed', mail],
    ]);
    const [operator] = await listSubscriptions(deps.db);
    expect(operator).toMatchObject({ channel: 'email', feeds: true, kinds: [], name: `feeds for ${mail}` });
    await updateSubscription(deps.db, operator!.id, { enabled: false });
    site.on('/feed.xml', response => response.writeHead(410).end());
    await pollAfter(hour, mail);
    expect(await told()).toHaveLength(2);
    expect(await listSubscriptions(deps.db)).toHaveLength(1);
  });

  it('is told to those who asked for it, and whom no digest tells', async () => {
    await subscribe({ feeds: false });
    await subscribe({ name: 'digest', channel: 'email', recipient: 'a@example.org', schedule: 'daily' });
    await subscribe({ name: 'nowhere', channel: 'none', recipient: '' });
    await pollAfter(0);
    await pollAfter(7 * hour);
    expect(await queued()).toEqual([]);
  });

  it.each(webhookFormats)('has a message in the format of %s that names it', async format => {
    await subscribe({ format });
    await pollAfter(0);
    await pollAfter(7 * hour);
    expect(JSON.stringify(await messages())).toContain('Beispielkurier');
  });

  it('has a mail in the reader’s language with its address, the reason and the next attempt', async () => {
    const subscription = await subscribe({ channel: 'email', recipient: 'a@example.org', language: 'de', zone: 'Europe/Berlin' });
    await pollAfter(0);
    await pollAfter(7 * hour);
    const [delivery] = await queued();
    const mail = await composeDeliveryMail(deps.db, delivery!, { subscription, publicUrl: null, unsubscribeUrl: null }, new Date());
    expect(mail!.subject).toBe('Feed nicht lesbar: Beispielkurier');
    const text = mail!.text.replace(/\s+/g, ' ');
    expect(text).toContain('Seit 13. Februar 2025, 13:00 Uhr war dieser Feed nicht zu lesen');
    expect(text).toMatch(/Grund: the server answered 500\. Nächster Versuch: 13\. Februar/);
    expect(text).toContain(`${site.origin}/feed.xml`);
  });

  it('is named in digests: failing in each, gone for good in the one that follows', async () => {
    const subscription = await subscribe({ channel: 'email', recipient: 'a@example.org', schedule: 'daily' });
    const digest = async (from: string) => {
      const period = { from, to: clock.now.toISOString(), missed: 0 };
      return (
        await composeDigest(deps.db, { subscription, publicUrl: null, unsubscribeUrl: null }, period, { alertIds: [], withdrawnIds: [] })
      ).text;
    };
    await pollAfter(0);
    expect(await digest('2025-02-13T06:00:00Z')).toContain('Beispielkurier, since 13 February 2025');
    await recordPoll(deps.db, feedId, { failingSince: null });
    site.on('/feed.xml', response => response.writeHead(410).end());
    await pollAfter(0);
    expect(await digest('2025-02-13T06:00:00Z')).toContain('Beispielkurier');
    expect(await digest('2025-02-14T06:00:00Z')).not.toContain('Beispielkurier');
  });
});
