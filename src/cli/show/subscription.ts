import type { Subscription } from '../../db/subscriptions.ts';

/** A subscription for scripts: everything but its secrets. */
export function toJson({ secret: _, previousSecret: __, ...subscription }: Subscription): Omit<Subscription, 'secret' | 'previousSecret'> {
  return subscription;
}

/** A subscription in a few words: who is told what, when and where. */
export function showSubscription(subscription: Subscription): string {
  const { id, name, kinds, who, what, minSeverity, tellWhen, channel, recipient, enabled, disabledReason, nextDigestAt } = subscription;
  const about = `${kinds.join(', ')} of ${who.join(', ') || 'everybody'} on ${what.join(', ') || 'everything'}`;
  const blind = subscription.feeds ? ', and blind feeds' : '';
  const severity = minSeverity > 0 ? `, from severity ${minSeverity.toFixed(2)}` : '';
  const from = `${severity}${tellWhen === 'confirmed' ? ', once confirmed' : ''}`;
  const state = enabled ? '' : `\n    off${disabledReason ? `: ${disabledReason}` : ''}`;
  const next = nextDigestAt && enabled ? `, next ${nextDigestAt}` : '';
  return `${id}  ${name}\n    ${about}${from}${blind}\n    ${channel} ${recipient}, ${when(subscription)}${next}${state}`;
}

function when({ schedule, localTime, zone }: Subscription): string {
  return schedule === 'immediate' ? 'at once' : `${schedule} at ${localTime} (${zone})`;
}
