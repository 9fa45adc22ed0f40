import type { Config } from '../config.ts';
import type { Subscription } from '../db/subscriptions.ts';
import type { MailContent } from '../digests/mailContent.ts';
import { plain } from '../digests/markup.ts';
import { words } from '../digests/words.ts';
import { openSecret } from '../net/secret.ts';
import { confirmUrl } from '../net/unsubscribe.ts';

/** A mail about a subscription, and to whom it goes. */
export type Letter = NonNullable<MailContent['letter']> & { to: string };

/** Why a subscription that was added through the web is off at first. */
export const unconfirmedReason = 'its reader has not confirmed it yet';

/** Who is told when a subscription had to be switched off: by mail, and never by the way that failed. Null for nobody. */
export function contactOf({ contact, channel, recipient }: Subscription, { adminMail }: Pick<Config, 'adminMail'>): string | null {
  const to = contact ?? adminMail ?? null;
  return channel === 'email' && to === recipient ? null : to;
}

/** That a subscription was switched off and why; null when it is on again or nobody is to be told. */
export function disabledLetter(subscription: Subscription, config: Pick<Config, 'adminMail'>): Letter | null {
  const { enabled, disabledReason, name, language, channel, recipient } = subscription;
  const to = contactOf(subscription, config);
  if (enabled || !disabledReason || !to) return null;
  const { heading, text } = words[language].disabled;
  const place = channel === 'webhook' ? new URL(recipient).host : recipient; // the rest of the address may be a password
  return { to, heading: `${heading}: ${plain(name)}`, lines: [text(plain(name), place, plain(disabledReason))] };
}

/** The question whether the reader wants the subscription; null when it was answered, or the web page has no address to answer at. */
export function confirmLetter(
  subscription: Subscription,
  { publicUrl, secretKey }: Pick<Config, 'publicUrl' | 'secretKey'>,
): Letter | null {
  const { disabledReason, secret, recipient, language, id } = subscription;
  if (disabledReason !== unconfirmedReason || !publicUrl || !secret) return null;
  const { heading, text, button } = words[language].confirm;
  const url = confirmUrl(publicUrl, id, openSecret(secret, secretKey));
  return { to: recipient, heading, lines: [text(recipient)], button: { label: button, url } };
}
