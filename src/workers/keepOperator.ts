import { randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { addSubscription, listSubscriptions } from '../db/subscriptions.ts';
import { sealSecret } from '../net/secret.ts';

/**
 * Subscribes whoever runs demarche (`DEMARCHE_ADMIN_MAIL`) to trouble with feeds and to nothing else, so that what they are told is kept, retried and
 * listed like any other mail, and can be stopped. Who has such a subscription, on or off, keeps it as it is.
 */
export async function keepOperator(db: Database, { adminMail, secretKey }: Pick<Config, 'adminMail' | 'secretKey'>): Promise<void> {
  if (!adminMail) return;
  const isOperators = ({ channel, recipient, feeds }: { channel: string; recipient: string; feeds: boolean }) =>
    channel === 'email' && recipient === adminMail && feeds;
  if ((await listSubscriptions(db)).some(isOperators)) return;
  const secret = sealSecret(randomBytes(24).toString('base64url'), secretKey);
  await addSubscription(db, { name: `feeds for ${adminMail}`, channel: 'email', recipient: adminMail, feeds: true, kinds: [], secret });
}
