import { z } from 'zod';
import { changeKinds } from './change.ts';
import { bytesOf, clip } from './stanceChanged.ts';
import { stances } from './statement.ts';

const iso = z.iso.datetime();

const summary = z.object({
  alertId: z.number().int(),
  changeId: z.number().int(),
  episodeId: z.string(),
  kind: z.enum(changeKinds),
  from: z.enum(stances).nullable(),
  to: z.enum(stances),
  severity: z.number().min(0).max(1),
  actor: z.object({ id: z.string(), name: z.string() }),
  subject: z.object({ id: z.string(), label: z.string() }),
  quote: z.string().describe('The words that made the change; shortened with … when long'),
  link: z.string().nullable(),
});

/** Several alerts in one message: a digest, or what was held back by quiet hours or a cap. */
export const digestReady = z.object({
  digestId: z.number().int(),
  period: z.string().describe('Names the digest; the same for the same digest'),
  from: iso,
  to: iso,
  missed: z.number().int().describe('Earlier digests that could not be sent and that this one makes up for'),
  alerts: z.array(summary).describe('Gravest first'),
  more: z.number().int().describe('Alerts that did not fit; GET /api/alerts has them'),
  withdrawn: z.array(z.object({ alertId: z.number().int(), changeId: z.number().int() })).describe('Told earlier, and did not hold'),
  blindFeeds: z.array(z.object({ title: z.string(), since: iso })).describe('Feeds that cannot be read now'),
});

const message = <Type extends string, Data extends z.ZodType>(type: Type, data: Data, timestamp: string) =>
  z.object({ type: z.literal(type), timestamp: iso.describe(timestamp), data });

/** The bodies of webhooks that are about neither one alert nor a feed, version 1. */
export const otherMessages = {
  'digest.ready': message('digest.ready', digestReady, 'When the digest was made'),
  'webhook.test': message('webhook.test', z.object({ id: z.string().describe('The webhook-id') }), 'When the test was asked for'),
};

export type DigestReady = z.infer<typeof digestReady>;

const maxBytes = 19_000;

/** A digest of less than 20 kB: what does not fit, the least grave first, is only counted. */
export function fitDigest(digest: DigestReady): DigestReady {
  const brief = digest.alerts.map(({ quote, subject, actor, link, ...alert }) => ({
    ...alert,
    actor: { ...actor, name: clip(actor.name, 100) },
    subject: { ...subject, label: clip(subject.label, 200) },
    quote: clip(quote, 300),
    link: link && link.length > 500 ? null : link,
  }));
  const others = {
    withdrawn: digest.withdrawn.slice(0, 50),
    blindFeeds: digest.blindFeeds.slice(0, 20).map(feed => ({ ...feed, title: clip(feed.title, 100) })),
  };
  for (let kept = brief.length; ; kept = Math.floor(kept * 0.9)) {
    const fitted = { ...digest, ...others, alerts: brief.slice(0, kept), more: digest.more + brief.length - kept };
    if (kept === 0 || bytesOf(fitted) <= maxBytes) return fitted;
  }
}
