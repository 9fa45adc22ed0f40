import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliveries, outbox } from '../../src/db/schema/alerts.ts';
import { loadSubscription, type NewSubscription, type Subscription } from '../../src/db/subscriptions.ts';
import { otherMessages } from '../../src/domain/otherMessages.ts';
import { sendDigest } from '../../src/workers/sendDigest.ts';
import { type Mailbox, startMailbox } from '../net/mailbox.ts';
import { startReceiver } from '../net/receiver.ts';
import { createDeliveryWorld, type DeliveryWorld } from './deliveryWorld.ts';

let world: DeliveryWorld;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox();
  world = await createDeliveryWorld({
    SMTP_URL: mailbox.url,
    DEMARCHE_PUBLIC_URL: 'https://demarche.example.org',
    DEMARCHE_MAIL_FROM: 'demarche <alerts@news.example>',
  });
});
afterAll(async () => {
  await world?.close();
  await mailbox?.close();
});
beforeEach(() => {
  mailbox.received.length = 0;
  at('2025-02-12T16:00:00Z');
});

const at = (iso: string) => {
  world.clock.now = new Date(iso);
};

/** A reader in Berlin who gets a digest at seven every day; the next one is due on 13 February. */
const reader = (more: Partial<NewSubscription> = {}) =>
  world.subscribe({
    channel: 'email',
    recipient: 'reader@example.org',
    secret: 'a+token/',
    schedule: 'daily',
    localTime: '07:00',
    zone: 'Europe/Berlin',
    language: 'de',
    nextDigestAt: '2025-02-13T06:00:00.000Z',
    ...more,
  });

const gather = (subscription: Subscription) => sendDigest({ subscriptionId: subscription.id, period: 'any' }, world.deps);
const pending = (subscription: Subscription) =>
  world.deps.db
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.subscriptionId, subscription.id), eq(deliveries.kind, 'digest')))
    .orderBy(deliveries.id);

async function sendPending(subscription: Subscription) {
  for (const delivery of await pending(subscription)) await world.attempt(delivery);
}

it('a digest gathers the alerts, reaches the reader once, in German and with a link to end it, and sets the next due time', async () => {
  const subscription = await reader({ name: 'Ukraine' });
  await world.raiseAlert(subscription, 'Nein, sagte er.');
  at('2025-02-13T06:00:20Z');
  expect(await gather(subscription)).toMatchObject({ outcome: 'sent', detail: { period: '2025-02-13', alerts: 1, missed: 0 } });
  await sendPending(subscription);
  const [{ mail, envelopeTo, raw }] = mailbox.received as [Mailbox['received'][0]];
  expect(mailbox.received).toHaveLength(1);
  expect(envelopeTo).toBe('reader@example.org');
  expect(mail.subject).toContain('1 Positionswechsel');
  for (const piece of ['Nein, sagte er.', 'Ja, bis Nein', 'Pete Hegseth', 'Nato-Beitritt der Ukraine', 'Beispielzeitung']) {
    expect(mail.text).toContain(piece);
    expect(mail.html).toContain(piece);
  }
  expect(raw).toContain(`https://demarche.example.org/unsubscribe/${subscription.id}/a%2Btoken%2F`);
  expect((await loadSubscription(world.deps.db, subscription.id))!.nextDigestAt).toBe('2025-02-14T06:00:00.000Z');
});

it('run twice, or by two workers at once, it is still one digest', async () => {
  const subscription = await reader();
  await world.raiseAlert(subscription);
  at('2025-02-13T06:00:20Z');
  const outcomes = await Promise.all([gather(subscription), gather(subscription), gather(subscription)]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['not-due', 'not-due', 'sent']);
  const rows = await pending(subscription);
  expect(rows).toHaveLength(1);
  const work = await world.deps.db.select().from(outbox).where(eq(outbox.job, 'deliver'));
  expect(work.filter(({ payload }) => payload.deliveryId === rows[0]!.id)).toHaveLength(1);
});

it('an alert is told by one digest: one raised after it is in the next', async () => {
  const subscription = await reader();
  await world.raiseAlert(subscription, 'Am Mittwoch.');
  at('2025-02-13T06:00:20Z');
  await gather(subscription);
  await world.raiseAlert(subscription, 'Am Donnerstag.');
  at('2025-02-14T06:00:20Z');
  await gather(subscription);
  await sendPending(subscription);
  const texts = mailbox.received.map(({ mail }) => mail.text!);
  expect(texts.map(text => [text.includes('„Am Mittwoch.“'), text.includes('„Am Donnerstag.“')])).toEqual([
    [true, false],
    [false, true],
  ]);
});

it('an alert that was told at once is not told again by a digest when the reader changes over to digests', async () => {
  const subscription = await reader();
  await world.addDelivery(subscription, await world.raiseAlert(subscription));
  await world.raiseAlert(subscription);
  at('2025-02-13T06:00:20Z');
  expect(await gather(subscription)).toMatchObject({ outcome: 'sent', detail: { alerts: 1 } });
});

it('after a week of downtime there is one digest with everything, and it says so', async () => {
  const subscription = await reader();
  for (const day of [12, 14, 17]) {
    at(`2025-02-${day}T16:00:00Z`);
    await world.raiseAlert(subscription, `Am ${day}. Februar.`);
  }
  at('2025-02-20T09:00:00Z');
  expect(await gather(subscription)).toMatchObject({ outcome: 'sent', detail: { alerts: 3, missed: 7 } });
  expect((await gather(subscription)).outcome).toBe('not-due');
  await sendPending(subscription);
  expect(mailbox.received).toHaveLength(1);
  expect(mailbox.received[0]!.mail.text!.replace(/\s+/g, ' ')).toContain('holt 7 frühere Überblicke nach');
});

it('digests that the mail server did not take for days come as one, which says so', async () => {
  const subscription = await reader();
  const { smtpUrl } = world.deps.config;
  world.deps.config.smtpUrl = 'smtp://127.0.0.1:1';
  for (const day of [13, 14, 15]) {
    at(`2025-02-${day}T05:00:00Z`);
    await world.raiseAlert(subscription, `Am ${day}. Februar.`);
    at(`2025-02-${day}T06:00:20Z`);
    await gather(subscription);
    await sendPending(subscription);
  }
  world.deps.config.smtpUrl = smtpUrl;
  at('2025-02-15T09:00:00Z');
  await sendPending(subscription);
  expect(mailbox.received).toHaveLength(1);
  const text = mailbox.received[0]!.mail.text!.replace(/\s+/g, ' ');
  for (const day of [13, 14, 15]) expect(text).toContain(`Am ${day}. Februar.`);
  expect(text).toContain('holt 2 frühere Überblicke nach');
  expect(text).toContain('Verspätet: fällig war dies am 15. Februar 2025, 07:00 Uhr');
});

it('a webhook may have digests too: one message with what changed, gravest first', async () => {
  const receiver = await startReceiver();
  const subscription = await world.subscribe({ recipient: receiver.url, schedule: 'daily', nextDigestAt: '2025-02-13T06:00:00.000Z' });
  for (const words of ['Nein', 'Nie']) await world.raiseAlert(subscription, words);
  at('2025-02-13T06:00:20Z');
  await gather(subscription);
  await sendPending(subscription);
  const message = JSON.parse(receiver.received[0]!.body);
  expect(otherMessages['digest.ready'].parse(message)).toEqual(message);
  expect(message.data.alerts.map(({ quote }: { quote: string }) => quote)).toEqual(['Nein', 'Nie']);
  await receiver.close();
});

describe('when nothing changed', () => {
  it('there is no digest, and the next is due tomorrow', async () => {
    const subscription = await reader();
    at('2025-02-13T06:00:20Z');
    expect((await gather(subscription)).outcome).toBe('quiet');
    expect(await pending(subscription)).toEqual([]);
    expect((await loadSubscription(world.deps.db, subscription.id))!.nextDigestAt).toBe('2025-02-14T06:00:00.000Z');
  });
  it('a reader who wants to hear even then gets a line', async () => {
    const subscription = await reader({ evenWhenQuiet: true });
    at('2025-02-13T06:00:20Z');
    expect((await gather(subscription)).outcome).toBe('sent');
    await sendPending(subscription);
    expect(mailbox.received[0]!.mail.subject).toContain('Kein Positionswechsel');
  });
});

it('a subscription that is off, or that hears at once, gets no digest', async () => {
  const off = await reader({ enabled: false });
  const immediate = await reader({ schedule: 'immediate', nextDigestAt: null });
  at('2025-02-13T06:00:20Z');
  expect((await gather(off)).outcome).toBe('not-wanted');
  expect((await gather(immediate)).outcome).toBe('not-wanted');
});

it('an alert mail of the same delivery has the same Message-ID in every attempt, and alerts of one episode share a thread', async () => {
  const subscription = await reader({ schedule: 'immediate', nextDigestAt: null, language: 'en' });
  for (let i = 0; i < 2; i++) await world.attempt(await world.addDelivery(subscription, await world.raiseAlert(subscription)));
  const [first, second] = mailbox.received.map(({ mail }) => mail);
  expect(first!.subject).toBe('Reversal: United States · NATO membership of Ukraine (for → against)');
  expect(first!.messageId).not.toBe(second!.messageId);
  expect(first!.references).toBe(second!.references);
});

it('without a mail server the mail waits and says which setting is missing', async () => {
  const quiet = await createDeliveryWorld();
  const subscription = await quiet.subscribe({ channel: 'email', recipient: 'reader@example.org' });
  const { delivery } = await quiet.attempt(await quiet.addDelivery(subscription, await quiet.raiseAlert(subscription)));
  expect(delivery).toMatchObject({ state: 'pending', lastError: expect.stringContaining('SMTP_URL') });
  await quiet.close();
});
