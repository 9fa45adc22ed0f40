import { type SeverityBand, severityBands } from '../domain/subscription.ts';
import { type ChangeView, describeChange, formatDate, formatTime, titleOf } from './describeChange.ts';
import { describeFeed } from './describeFeed.ts';
import type { MailContent } from './mailContent.ts';
import { plain, safeLink } from './markup.ts';
import { regions } from './regions.ts';
import { type Language, words } from './words.ts';

/** A mail as it is shown, before it is text or HTML. All texts are plain; all links are safe. */
export type MailView = {
  language: Language;
  /** Subject line. */
  subject: string;
  heading: string;
  /** Which digest, which time, and what it makes up for. */
  intro: string[];
  groups: { band: SeverityBand; heading: string; changes: ChangeView[] }[];
  /** Changes that did not fit, one line each. */
  brief: string[];
  withdrawn: string[];
  blind: string[];
  footer: string;
  unsubscribeUrl: string | null;
  publicUrl: string | null;
  button: { label: string; url: string } | null;
};

/** Lines of a list that may be long; the rest is on the web page. */
const longestList = 100;

/** Sorts the changes by severity, those of one band by region, and shows the first `inFull` of them with their evidence, the others in a line each. */
export function viewMail(content: MailContent, inFull = content.changes.length): MailView {
  const { language, zone, name } = content.subscription;
  const reader = { language, zone };
  const say = words[language];
  const changes = [...content.changes].sort((a, b) => b.severity - a.severity || a.actor.name.localeCompare(b.actor.name, language));
  const views = changes.slice(0, inFull).map(change => describeChange(change, reader));
  const bands = Object.keys(severityBands) as SeverityBand[];
  const groups = bands.map(band => ({ band, heading: say.bands[band], changes: inRegions(views.filter(view => view.band === band)) }));
  const { withdrawn, blindFeeds } = content;
  return {
    language,
    ...headLines(content, views),
    groups: groups.filter(group => group.changes.length > 0),
    brief: shortList(changes.slice(inFull).map(change => `${titleOf(change, language)}: ${say.kinds[change.kind]}`)),
    withdrawn: shortList(withdrawn.map(change => `${titleOf(change, language)}: ${say.kinds[change.kind]}`)),
    blind: shortList(blindFeeds.map(feed => say.blindSince(plain(feed.title), formatDate(feed.since, reader)))),
    footer: say.footer(plain(name)),
    unsubscribeUrl: safeLink(content.unsubscribeUrl),
    publicUrl: safeLink(content.publicUrl),
    button: content.letter?.button ?? null,
  };
}

/** By region, the gravest of each first. */
function inRegions(views: ChangeView[]): ChangeView[] {
  return views.toSorted((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region));
}

function headLines({ period, changes, subscription, notice, feed, letter, lateSince }: MailContent, views: ChangeView[]) {
  const say = words[subscription.language];
  if (feed) {
    const { title, text } = describeFeed(feed, subscription);
    return { subject: title, heading: title, intro: [text, safeLink(feed.trouble.url) ?? ''].filter(Boolean) };
  }
  const first = views[0];
  if (letter) return { subject: letter.heading, heading: letter.heading, intro: letter.lines };
  if (period === null) {
    if (!first) return { subject: say.test.heading, heading: say.test.heading, intro: [say.test.text] };
    if (notice) {
      const { heading, text } = say.notices[notice.kind];
      return { subject: `${heading}: ${first.title} (${first.turn})`, heading, intro: [text] };
    }
    return { subject: `${first.kind}: ${first.title} (${first.turn})`, heading: say.alertHeading, intro: [] };
  }
  const heading = changes.length === 0 ? say.headings.quiet : say.headings.changes(changes.length);
  const span = `${formatTime(period.from, subscription)} – ${formatTime(period.to, subscription)} (${subscription.zone})`;
  return {
    subject: first ? `${heading} · ${first.title}${changes.length > 1 ? ' …' : ''}` : `${heading} · ${formatDate(period.to, subscription)}`,
    heading,
    intro: [
      `${say.intro[subscription.schedule]} · ${span}`,
      ...(period.missed > 0 ? [say.missed(period.missed)] : []),
      ...(lateSince ? [say.late(formatTime(lateSince, subscription))] : []),
    ],
  };
}

function shortList(lines: string[]): string[] {
  return lines.length <= longestList ? lines : [...lines.slice(0, longestList), `… +${lines.length - longestList}`];
}
