import type { listPositions } from '../db/positions.ts';
import type { StoredStanceChange } from '../db/stanceChanges.ts';
import { type Html, html, safeLink } from '../digests/markup.ts';
import { showTurn } from '../digests/showTurn.ts';
import { inMarks } from '../digests/words.ts';
import { type ShownFeed, showFeeds } from './feedsPage.ts';

type Content = { alerts: StoredStanceChange[]; positions: Awaited<ReturnType<typeof listPositions>>; feeds: ShownFeed[] };

/** The page for people: what changed, who holds what, and which feeds are read. */
export function homePage({ alerts, positions, feeds }: Content): string {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>demarche</title><style>${{ markup: style }}</style></head><body>
<h1>demarche</h1>
<section><h2>What changed</h2>${alerts.length > 0 ? alerts.map(showAlert) : html`<p class="quiet">No change of stance yet.</p>`}</section>
<section><h2>Who holds what</h2>${positions.length > 0 ? showPositions(positions) : html`<p class="quiet">No position yet.</p>`}</section>
<section><h2>Feeds</h2>${feeds.length > 0 ? showFeeds(feeds) : html`<p class="quiet">No feed yet: <code>demarche feeds add &lt;address&gt;</code></p>`}</section>
</body></html>`.markup;
}

function showAlert(change: StoredStanceChange): Html {
  const { actor, subject, before, after, severitySentence } = change;
  return html`<article><h3>${actor.name} on ${subject.labels.en ?? subject.label}: ${showTurn(change)}</h3>
${before ? showVoice('Before', before) : null}${showVoice('Now', after)}<p class="quiet">${severitySentence}</p></article>`;
}

function showVoice(label: string, voice: StoredStanceChange['after']): Html {
  const link = safeLink(voice.link);
  const where = voice.publisher ?? voice.title;
  return html`<blockquote><b>${label}</b>, ${voice.saidOn.slice(0, 10)}: ${inMarks(voice.quote, 'en')} <cite>${voice.actor.name}, ${
    link ? html`<a href="${link}" rel="noreferrer">${where}</a>` : where
  }</cite></blockquote>`;
}

function showPositions(rows: Content['positions']): Html {
  const cells = rows.map(
    ({ position, holder, subject }) =>
      html`<tr><td>${holder.name}</td><td>${subject.labels.en ?? subject.label}</td><td>${position.stance}</td><td>${position.since.slice(0, 10)}</td></tr>`,
  );
  return html`<table><thead><tr><th>Actor</th><th>Subject</th><th>Stance</th><th>Since</th></tr></thead><tbody>${cells}</tbody></table>`;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
h3{margin:1.2rem 0 .3rem}blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid #8888}cite{opacity:.75}
.quiet{opacity:.75;margin:.3rem 0}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #8884;vertical-align:top}
`;
