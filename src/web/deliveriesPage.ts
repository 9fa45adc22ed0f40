import type { Attempt, Delivery } from '../db/deliveries.ts';
import { type Html, html } from '../digests/markup.ts';

/** The page for whoever looks after deliveries: what waits, what is dead and why, newest first. */
export function deliveriesPage(deliveries: Delivery[], state: string): string {
  const states = ['', 'pending', 'delivered', 'dead', 'withdrawn'];
  const links = states.map(
    one => html`<a href="?state=${one}"${one === state ? { markup: ' aria-current="page"' } : ''}>${one || 'all'}</a> `,
  );
  const rows = deliveries.map(
    ({ id, createdAt, subscriptionId, kind, state, attemptCount, nextAttemptAt, lastError }) =>
      html`<tr><td><a href="deliveries/${id}">${id}</a></td><td>${time(createdAt)}</td><td>${subscriptionId}</td><td>${kind}</td><td>${state}</td><td>${attemptCount}</td><td>${state === 'pending' ? time(nextAttemptAt) : ''}</td><td>${lastError ?? ''}</td></tr>`,
  );
  const head = html`<tr><th>Delivery</th><th>Arose (UTC)</th><th>Subscription</th><th>Of</th><th>State</th><th>Attempts</th><th>Next (UTC)</th><th>Last error</th></tr>`;
  return page('Deliveries', html`<nav>${links}</nav><table><thead>${head}</thead><tbody>${rows}</tbody></table>`);
}

/** One delivery with every attempt and the start of each answer. */
export function deliveryPage({ id, webhookId, state, kind, subscriptionId }: Delivery, attempts: Attempt[]): string {
  const rows = attempts.map(
    ({ number, startedAt, durationMs, status, error, response }) =>
      html`<tr><td>${number}</td><td>${time(startedAt)}</td><td>${durationMs} ms</td><td>${status ?? 'no answer'}</td><td>${error ?? ''}</td><td><pre>${response ?? ''}</pre></td></tr>`,
  );
  const head = html`<tr><th>Attempt</th><th>At (UTC)</th><th>Took</th><th>Status</th><th>Error</th><th>Answer</th></tr>`;
  const about = html`<p>${kind} to subscription ${subscriptionId}, ${state}, webhook-id ${webhookId}. <code>demarche deliveries retry ${id}</code> sends it again.</p>`;
  return page(`Delivery ${id}`, html`${about}<table><thead>${head}</thead><tbody>${rows}</tbody></table>`);
}

const time = (iso: string) => iso.slice(0, 19).replace('T', ' ');

function page(title: string, content: Html): string {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${title}</title><style>${{ markup: style }}</style></head>
<body><h1>${title}</h1>${content}</body></html>`.markup;
}

const style = `body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;padding:0 1rem;max-width:80rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .7rem .25rem 0;border-bottom:1px solid #8884}pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
[aria-current]{font-weight:700}`;
