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
  const more = describeMore(subscription);
  const state = enabled ? '' : `\n    off${disabledReason ? `: ${disabledReason}` : ''}`;
  const next = nextDigestAt && enabled ? `, next ${nextDigestAt}` : '';
  return `${id}  ${name}\n    ${about}${from}${blind}\n    ${channel === 'none' ? 'feed' : `${channel} ${recipient}`}, ${when(subscription)}${next}${more}${state}`;
}

function when({ schedule, localTime, zone }: Subscription): string {
  return schedule === 'immediate' ? 'at once' : `${schedule} at ${localTime} (${zone})`;
}

function describeMore({ publishers, languages, quietFrom, quietTo, capPerHour, contact }: Subscription): string {
  const parts = [
    publishers.length > 0 && `reported by ${publishers.join(', ')}`,
    languages.length > 0 && `in ${languages.join(', ')}`,
    quietFrom && `quiet ${quietFrom}-${quietTo}`,
    capPerHour !== null && `${capPerHour} an hour at most`,
    contact && `contact ${contact}`,
  ].filter(Boolean);
  return parts.length > 0 ? `\n    ${parts.join(', ')}` : '';
}
