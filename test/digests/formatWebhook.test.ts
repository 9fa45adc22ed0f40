import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { formatWebhook } from '../../src/digests/formatWebhook.ts';
import type { NoticeContent } from '../../src/digests/mailContent.ts';
import { otherMessages } from '../../src/domain/otherMessages.ts';
import { messages, type StanceChanged, stanceChanged } from '../../src/domain/stanceChanged.ts';
import { type WebhookFormat, webhookFormats } from '../../src/domain/subscription.ts';
import { reversal } from './content.ts';

const addresses: Partial<Record<WebhookFormat, string>> = {
  telegram: 'https://api.telegram.org/bot1:abc/sendMessage?chat_id=-100',
  ntfy: 'https://ntfy.example/alerts/my%20topic',
};

function shape(format: WebhookFormat, change: StanceChanged | null = { ...reversal }, notice: NoticeContent | null = null) {
  const content = {
    change,
    notice,
    id: 'msg_1',
    at: '2025-02-12T15:00:00.000Z',
    language: 'de' as const,
    source: 'https://demarche.example.org',
  };
  const { body, ...rest } = formatWebhook(format, addresses[format] ?? 'https://example.org/hook', content);
  return { ...rest, body: JSON.parse(body) };
}

const ids = (change: StanceChanged): StanceChanged => ({
  ...stanceChanged.parse(change),
  before: { ...change.before!, id: 1, link: 'https://zeitung.example/1' },
  after: { ...change.after, id: 2, link: 'https://zeitung.example/2' },
});

it.each(webhookFormats)('%s: what is posted is as the golden file has it', async format => {
  const { url, contentType, body } = shape(format, ids(reversal));
  await expect(`${JSON.stringify({ url, contentType, body }, null, 2)}\n`).toMatchFileSnapshot(`../fixtures/webhooks/${format}.json`);
});

it.each(webhookFormats)('%s: a test message needs no change', format => {
  expect(JSON.stringify(shape(format, null).body)).toMatch(/webhook\.test|Testnachricht/);
});

describe('what became of an alert', () => {
  const retracted = { id: 3, kind: 'retracted' as const, reason: 'Late words show that it did not happen.' };

  it('is a message of its own type for programs, with the change as it was told', () => {
    const { type, data } = shape('standard', ids(reversal), retracted).body;
    expect(type).toBe('alert.retracted');
    expect(messages['alert.retracted'].parse({ type, timestamp: '2025-02-12T15:00:00.000Z', data })).toBeTruthy();
    expect(data).toMatchObject({ alertId: reversal.alertId, noticeId: 3, reason: retracted.reason });
    expect(shape('cloudevents', ids(reversal), retracted).body.type).toBe('demarche.alert.retracted.v1');
  });

  it('is said in front of the title in a chat', () => {
    const { blocks } = shape('slack', ids(reversal), retracted).body;
    expect(blocks[0].text.text).toMatch(/^Zurückgenommen: Kehrtwende: USA/);
  });
});

/** Every text as long as it gets and full of every mark that some service gives a meaning. */
const marks = '<!channel> @everyone @here *_~`|[x](https://evil.example)# </b><a href="https://evil.example">&&& ';
const hostile: StanceChanged = {
  ...reversal,
  actor: { id: 'person:x', name: marks.repeat(40), aliases: [] },
  subject: { kind: 'open', id: 'open:x', label: marks.repeat(40), labels: {} },
  before: {
    ...reversal.before!,
    quote: '&'.repeat(9_000),
    publisher: marks.repeat(9),
    link: `https://zeitung.example/${'a'.repeat(1_900)}`,
  },
  after: {
    ...reversal.after,
    quote: marks.repeat(90),
    publisher: marks.repeat(9),
    actor: { id: 'person:y', name: marks.repeat(9), aliases: [] },
  },
};

it.each(webhookFormats)('%s: a digest of a hundred hostile alerts keeps below 20 kB and says how many there are', format => {
  const { actor, subject, after, alertId, changeId, episodeId, kind, from, to, severity } = hostile;
  const { quote, link } = after;
  const alert = {
    alertId,
    changeId,
    episodeId,
    kind,
    from,
    to,
    severity,
    actor: { id: actor.id, name: actor.name },
    subject: { id: subject.id, label: subject.label },
    quote,
    link,
  };
  const period = { digestId: 1, period: '2025-02-13', from: '2025-02-12T06:00:00.000Z', to: '2025-02-13T06:00:00.000Z', missed: 0 };
  const digest = { ...period, alerts: Array(100).fill(alert), more: 0, withdrawn: [], blindFeeds: [] };
  const content = { digest, id: 'msg_1', at: period.to, language: 'de' as const, source: 'urn:demarche' };
  const { body } = formatWebhook(format, addresses[format] ?? 'https://example.org/hook', content);
  expect(new TextEncoder().encode(body).length).toBeLessThan(20_000);
  if (format === 'standard') {
    const { data } = otherMessages['digest.ready'].parse(JSON.parse(body));
    expect(data.alerts.length + data.more).toBe(100);
  } else if (format !== 'cloudevents') expect(body).toContain('100 Positionswechsel');
  if (format === 'telegram') expect(load(JSON.parse(body).text, null, false).text().length).toBeLessThanOrEqual(4_096);
  if (format === 'ntfy') expect(new TextEncoder().encode(JSON.parse(body).message).length).toBeLessThanOrEqual(4_096);
});

// biome-ignore lint/suspicious/noExplicitAny: bodies of eight services, looked at by path
const body = (format: WebhookFormat): any => shape(format, hostile).body;

describe('with the longest and most hostile texts', () => {
  it('slack keeps its limits, and nothing becomes a mention or a link', () => {
    const { blocks } = body('slack');
    expect(blocks[0].text.text.length).toBeLessThanOrEqual(150);
    for (const { text } of blocks.slice(1, -1)) expect(text.text.length).toBeLessThanOrEqual(3_000);
    expect(JSON.stringify(blocks.slice(1))).not.toMatch(/<!|<https:\/\/evil/);
  });
  it('discord keeps its limits and mentions nobody', () => {
    const { embeds, allowed_mentions: mentions } = body('discord');
    const [{ title, fields, footer }] = embeds;
    expect(title.length).toBeLessThanOrEqual(256);
    expect(footer.text.length).toBeLessThanOrEqual(2_048);
    for (const { name, value } of fields) {
      expect(name.length).toBeLessThanOrEqual(256);
      expect(value.length).toBeLessThanOrEqual(1_024);
    }
    const total =
      title.length +
      footer.text.length +
      fields.reduce((sum: number, f: { name: string; value: string }) => sum + f.name.length + f.value.length, 0);
    expect(total).toBeLessThanOrEqual(6_000);
    expect(mentions).toEqual({ parse: [] });
  });
  it('teams stays below 28 kB', () => {
    expect(new TextEncoder().encode(JSON.stringify(body('teams'))).length).toBeLessThan(28_000);
  });
  it('mattermost stays below 16383 characters and calls nobody', () => {
    const { text } = body('mattermost');
    expect(text.length).toBeLessThanOrEqual(16_383);
    expect(text).not.toMatch(/@(channel|all|here|everyone)/);
    expect(text).not.toMatch(/(^|[^\\])\[x\]\(/);
  });
  it('telegram stays below 4096 characters of well-formed HTML with no link of a stranger', () => {
    const { text, chat_id: chat } = body('telegram');
    const $ = load(text, null, false);
    expect($.text().length).toBeLessThanOrEqual(4_096);
    expect(chat).toBe('-100');
    const hosts = $('a')
      .map((_, a) => new URL($(a).attr('href')!).host)
      .get();
    expect(hosts.every(host => host.endsWith('zeitung.example'))).toBe(true);
  });
  it('ntfy stays below 4096 bytes', () => {
    const { message, topic } = body('ntfy');
    expect(new TextEncoder().encode(message).length).toBeLessThanOrEqual(4_096);
    expect(topic).toBe('my topic');
  });
  it('cloudevents has the required attributes and the message of the standard format as data', () => {
    const event = body('cloudevents');
    expect(event).toMatchObject({ specversion: '1.0', id: 'msg_1', type: 'demarche.stance.changed.v1', source: expect.any(String) });
    expect(event.data).toEqual(body('standard').data);
    messages['stance.changed'].parse(body('standard'));
  });
});
