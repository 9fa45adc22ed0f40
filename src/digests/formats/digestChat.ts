import type { DigestReady } from '../../domain/otherMessages.ts';
import { clip } from '../../domain/stanceChanged.ts';
import { severityBand } from '../../domain/subscription.ts';
import { plain, safeLink } from '../markup.ts';
import { inMarks, type Language, words } from '../words.ts';
import type { ChatMessage } from './chatMessage.ts';

/** So many alerts of a digest fit every service's limits; the rest is counted. */
const shown = 5;

/** A digest, or alerts that were held back, as one chat message. */
export function digestChat({ alerts, more, withdrawn }: DigestReady, language: Language): ChatMessage {
  const say = words[language];
  const voices = alerts.slice(0, shown).map(({ kind, from, to, actor, subject, quote, link }) => ({
    label: clip(`${say.kinds[kind]}: ${plain(actor.name)} · ${plain(subject.label)}`, 120),
    quote: inMarks(clip(plain(quote), 200), language),
    byline: from ? `${say.stances[from]} → ${say.stances[to]}` : say.stances[to],
    link: safeLink(link),
    stance: to,
  }));
  const rest = more + alerts.length - voices.length;
  const notes = [rest > 0 && say.more(rest), withdrawn.length > 0 && say.withdrawnCount(withdrawn.length)].filter(Boolean);
  const count = alerts.length + more;
  const title = count === 0 ? say.headings.quiet : say.headings.changes(count);
  return { title, band: severityBand(alerts[0]?.severity ?? 0), voices, note: notes.join(' ') || '–', sourceLabel: say.source };
}
