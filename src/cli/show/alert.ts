import type { StoredStanceChange } from '../../db/stanceChanges.ts';
import { showTurn } from '../../digests/showTurn.ts';
import { showQuote, showSubject } from '../quote.ts';

/** An alert with the words before and after, for people. */
export function describeAlert(alert: StoredStanceChange & { subscription: string | null }): string {
  const { raisedAt, kind, actor, subject, from, severity, subscription, before, after, reasons } = alert;
  const quote = (label: string, voice: NonNullable<typeof before>) =>
    `  ${label} ${voice.saidOn.slice(0, 10)}, ${voice.actor.name}, ${voice.publisher ?? 'unknown publisher'} ${voice.link}\n    ${showQuote(voice.quote)}`;
  const lines = [
    `${alert.alertId}  ${raisedAt.slice(0, 16)}  ${kind.toUpperCase()}  ${actor.name} on ${showSubject(subject)}: ${from ? '' : 'nothing known → '}${showTurn(alert)}`,
  ];
  lines.push(`  severity ${severity.toFixed(2)}, for "${subscription}": ${reasons.join('; ')}`);
  if (before) lines.push(quote('before', before));
  lines.push(quote('after ', after));
  return `${lines.join('\n')}\n`;
}
