import { Hono } from 'hono';
import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { loadSubscription, type Subscription, updateSubscription } from '../db/subscriptions.ts';
import { type Html, html } from '../digests/markup.ts';
import { openSecret } from '../net/secret.ts';
import { isSameToken } from '../net/unsubscribe.ts';
import { unconfirmedReason } from '../workers/letters.ts';
import { firstDigestAt } from '../workers/subscribe.ts';

const words = {
  en: {
    title: 'Unsubscribe',
    ask: (name: string) => `End the subscription “${name}”? You will receive no more mails from it.`,
    button: 'Unsubscribe',
    done: (name: string) => `The subscription “${name}” has ended. You will receive no more mails from it.`,
    confirm: 'Confirm',
    askToConfirm: (name: string) => `Receive the mails of the subscription “${name}”?`,
    confirmed: (name: string) => `Confirmed: you will receive the mails of “${name}”. Every one has a link to end it.`,
    unknown: 'This link is not valid, or the subscription does not exist any more.',
  },
  de: {
    title: 'Abbestellen',
    ask: (name: string) => `Das Abonnement „${name}“ beenden? Sie erhalten dann keine Nachrichten mehr.`,
    button: 'Abbestellen',
    done: (name: string) => `Das Abonnement „${name}“ ist beendet. Sie erhalten keine Nachrichten mehr.`,
    confirm: 'Bestätigen',
    askToConfirm: (name: string) => `Die Nachrichten des Abonnements „${name}“ erhalten?`,
    confirmed: (name: string) => `Bestätigt: Sie erhalten die Nachrichten von „${name}“. In jeder steht ein Link zum Abbestellen.`,
    unknown: 'Dieser Link ist nicht gültig, oder das Abonnement gibt es nicht mehr.',
  },
} as const;

/** Why a subscription is off after its reader ended it. */
export const unsubscribedReason = 'its reader unsubscribed';

/**
 * One-click unsubscribe (RFC 8058), to be mounted at `/unsubscribe`: a POST ends the subscription without a login, as mail programs send it;
 * a GET shows a page with a button and changes nothing, because virus scanners and link previews open links too.
 */
export function unsubscribePages(db: Database, config: Pick<Config, 'secretKey'>): Hono {
  const find = (id: string, token: string) => findByToken(db, id, token, config);
  const app = new Hono();
  app.get('/:id/:token', async c => {
    const subscription = await find(c.req.param('id'), c.req.param('token'));
    if (!subscription) return c.html(page('en', words.en.unknown), 404);
    const { language, name, disabledReason } = subscription;
    if (disabledReason === unsubscribedReason) return c.html(page(language, words[language].done(name)));
    return c.html(page(language, words[language].ask(name), html`<form method="post"><button>${words[language].button}</button></form>`));
  });
  app.post('/:id/:token', async c => {
    const subscription = await find(c.req.param('id'), c.req.param('token'));
    if (!subscription) return c.html(page('en', words.en.unknown), 404);
    const { id, language, name } = subscription;
    await updateSubscription(db, id, { enabled: false, disabledReason: unsubscribedReason, nextDigestAt: null });
    return c.html(page(language, words[language].done(name)));
  });
  return app;
}

/**
 * The second half of a double opt-in, to be mounted at `/confirm`: a POST switches a subscription on that was added through the web; a GET shows a page with a
 * button and changes nothing.
 */
export function confirmPages(db: Database, config: Pick<Config, 'secretKey'>, now: () => Date): Hono {
  const app = new Hono();
  app.get('/:id/:token', async c => {
    const subscription = await findByToken(db, c.req.param('id'), c.req.param('token'), config);
    if (!subscription) return c.html(page('en', words.en.unknown), 404);
    const { language, name, enabled } = subscription;
    const say = words[language];
    if (enabled) return c.html(page(language, say.confirmed(name), null, say.confirm));
    return c.html(page(language, say.askToConfirm(name), html`<form method="post"><button>${say.confirm}</button></form>`, say.confirm));
  });
  app.post('/:id/:token', async c => {
    const subscription = await findByToken(db, c.req.param('id'), c.req.param('token'), config);
    // A link of long ago is not to switch on what was ended since.
    if (!subscription || (!subscription.enabled && subscription.disabledReason !== unconfirmedReason)) {
      return c.html(page('en', words.en.unknown), 404);
    }
    const { id, language, name, enabled } = subscription;
    if (!enabled)
      await updateSubscription(db, id, { enabled: true, disabledReason: null, nextDigestAt: firstDigestAt(subscription, now()) });
    return c.html(page(language, words[language].confirmed(name), null, words[language].confirm));
  });
  return app;
}

async function findByToken(db: Database, id: string, token: string, config: Pick<Config, 'secretKey'>): Promise<Subscription | null> {
  const subscription = /^\d{1,15}$/.test(id) ? await loadSubscription(db, Number(id)) : null;
  if (subscription?.channel !== 'email' || !subscription.secret) return null;
  return isSameToken(openSecret(subscription.secret, config.secretKey), token) ? subscription : null;
}

function page(language: 'de' | 'en', text: string, form: Html | null = null, title: string = words[language].title): string {
  return html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>body{font:17px/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}button{font:inherit;padding:.5rem 1.2rem}</style></head>
<body><h1>${title}</h1><p>${text}</p>${form}</body></html>`.markup;
}
