import type { Attempt, Delivery } from '../db/deliveries.ts';
import { html } from '../digests/markup.ts';
import { page, time } from './page.ts';

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
