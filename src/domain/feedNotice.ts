import { z } from 'zod';

/** A feed that could not be read for this long is blind: what is reported only there is missed. Shorter troubles are nobody's concern. */
export const blindAfterMs = 6 * 3600_000;

/** `failing`: it has been blind for a while, or is gone for good; `recovered`: it can be read again. */
export const feedNoticeKinds = ['failing', 'recovered'] as const;
export type FeedNoticeKind = (typeof feedNoticeKinds)[number];

/** Whether a feed that fails since then is to be told of. A feed that is gone for good is told of at once. */
export function isBlind(failingSince: string | null, now: Date): boolean {
  return failingSince !== null && now.getTime() - Date.parse(failingSince) >= blindAfterMs;
}

const iso = z.iso.datetime({ offset: true });

/** What a subscription that asked for it is told about a feed. */
export const feedTrouble = z.object({
  noticeId: z.number().int(),
  feedId: z.number().int(),
  url: z.string(),
  title: z.string().nullable(),
  state: z.enum(['active', 'failing', 'disabled']).describe('disabled: it is gone for good and not polled any more'),
  since: iso.describe('Since when it could not be read'),
  reason: z.string().describe('What the last attempt met with, in words'),
  nextPollAt: iso.nullable().describe('When it is tried again; null when it is not'),
});
export type FeedTrouble = z.infer<typeof feedTrouble>;

const describeMessage = <Type extends string>(type: Type, timestamp: string) =>
  z.object({ type: z.literal(type), timestamp: iso.describe(timestamp), data: feedTrouble });

/** The bodies of webhooks about feeds, version 1. */
export const feedMessages = {
  'feed.failing': describeMessage('feed.failing', 'When it was found to be blind'),
  'feed.recovered': describeMessage('feed.recovered', 'When it could be read again'),
};
