import type { WebhookFormat } from './subscription.ts';

/** What may become of an alert after it was raised. `restored`: it was retracted, and holds after all. */
export const noticeKinds = ['confirmed', 'updated', 'retracted', 'restored'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The type of the message that tells it. */
export const noticeTypes = {
  confirmed: 'stance.confirmed',
  updated: 'alert.updated',
  retracted: 'alert.retracted',
  restored: 'alert.updated',
} as const satisfies Record<NoticeKind, string>;

/**
 * Whether a notice goes out by this channel at once. Whoever was told something that does not hold hears of it; programs hear of every further step
 * too, people of none: an alert that is confirmed needs nobody to look again.
 */
export function isSent(kind: NoticeKind, channel: 'webhook' | 'email' | 'none', format: WebhookFormat): boolean {
  if (channel === 'none') return false;
  if (kind === 'retracted' || kind === 'restored') return true;
  return channel === 'webhook' && isForPrograms(format);
}

/** True for the formats that programs read; the others are for people. */
export function isForPrograms(format: WebhookFormat): boolean {
  return format === 'standard' || format === 'cloudevents';
}
