import type { Feed } from '../db/feeds.ts';
import type { ReadEntry } from '../db/outcomes.ts';
import { type Html, html, safeLink } from '../digests/markup.ts';
import { describeCounts, nameLanguage, nameOutcome, type OutcomeCounts } from '../domain/outcomeCounts.ts';
import { page, time } from './page.ts';

/** A feed with what became of its entries lately. */
export type ShownFeed = Feed & { outcomes: OutcomeCounts };

/** The feeds as a table: how each stands, what became of its entries, when it is polled next. */
export function showFeeds(feeds: ShownFeed[]): Html {
  const rows = feeds.map(
    feed =>
      html`<tr><td><a href="feeds/${feed.id}">${feed.title ?? feed.url}</a></td><td>${describeState(feed)}</td><td>${describeCounts(feed.outcomes)}</td><td>${minute(feed.lastPolledAt)}</td><td>${feed.state === 'disabled' ? 'never' : minute(feed.nextPollAt)}</td></tr>`,
  );
  const head = html`<tr><th>Feed</th><th>State</th><th>Entries of 30 days</th><th>Last polled (UTC)</th><th>Next (UTC)</th></tr>`;
  return html`<table><thead>${head}</thead><tbody>${rows}</tbody></table>`;
}

/** One feed: how it stands, and its newest entries with what their pages turned out to be and why; `outcome` picks those of one kind. */
export function feedPage(feed: ShownFeed, entries: ReadEntry[], outcome: string): string {
  const links = ['', ...Object.keys(feed.outcomes)].map(
    one =>
      html`<a href="?outcome=${one}"${one === outcome ? { markup: ' aria-current="page"' } : ''}>${one ? `${feed.outcomes[one]} ${nameOutcome(one)}` : 'all'}</a> `,
  );
  const rows = entries.map(entry => {
    const link = safeLink(entry.url);
    const title = entry.title || entry.url;
    const name = link ? html`<a href="${link}" rel="noreferrer">${title}</a>` : title;
    const reason = entry.outcome === 'article' ? '' : (entry.reason ?? '');
    return html`<tr><td>${minute(entry.firstSeenAt)}</td><td>${name}</td><td>${nameOutcome(entry.outcome)}</td><td>${reason}</td><td>${nameLanguage(entry)}</td></tr>`;
  });
  const head = html`<tr><th>First seen (UTC)</th><th>Entry</th><th>Outcome</th><th>Why</th><th>Language</th></tr>`;
  const next = feed.state === 'disabled' ? 'It is not polled any more.' : `Next poll ${minute(feed.nextPollAt)} UTC.`;
  const about = html`<p>${describeState(feed)}; last polled ${minute(feed.lastPolledAt)}. ${next}</p><p class="quiet">${feed.url}</p>`;
  return page(feed.title ?? feed.url, html`${about}<nav>${links}</nav><table><thead>${head}</thead><tbody>${rows}</tbody></table>`);
}

function describeState({ state, lastError, failingSince }: Feed): string {
  if (state === 'active') return 'fine';
  return `${state}${failingSince ? ` since ${minute(failingSince)}` : ''}${lastError ? `: ${lastError}` : ''}`;
}

function minute(iso: string | null): string {
  return iso === null ? 'not yet' : time(iso).slice(0, 16);
}
