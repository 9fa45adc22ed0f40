import type { Stance } from '../domain/statement.ts';
import type { ChangeView } from './describeChange.ts';
import { pictureSize } from './historyPicture.ts';
import { loadTemplate } from './loadTemplate.ts';
import type { MailView } from './mailView.ts';
import { marksOf } from './marks.ts';
import { inMarks, words } from './words.ts';

const colours: Record<Stance, string> = { support: '#1a7f4e', oppose: '#c0392b', neutral: '#626b79' };

/** The mail as HTML that mail programs show (mail.mjml); nothing is loaded from anywhere, and everything from outside is escaped. */
export function htmlPart(view: MailView): string {
  const say = words[view.language];
  const lists = [
    { heading: say.headings.brief, lines: view.brief },
    { heading: say.headings.withdrawn, lines: view.withdrawn },
    { heading: say.headings.blind, lines: view.blind },
  ];
  const { language, subject, heading, intro, button, footer } = view;
  return loadTemplate()({
    ...{ say, language, subject, heading, intro, button, footer },
    preview: preview(view),
    groups: view.groups.map(group => ({ ...group, changes: group.changes.map(change => toCard(change, view)) })),
    lists: lists.filter(({ lines }) => lines.length > 0),
    links: [
      { url: view.publicUrl, label: say.open },
      { url: view.unsubscribeUrl, label: say.unsubscribe },
    ].filter(({ url }) => url !== null),
  });
}

/** The line that inboxes show beside the subject. */
const preview = (view: MailView) =>
  view.groups
    .flatMap(group => group.changes)
    .slice(0, 3)
    .map(change => `${change.title}: ${change.turn}`)
    .join(' | ');

function toCard({ kind, title, before, after, why, history }: ChangeView, { language }: MailView) {
  const toVoice = (voice: ChangeView['after']) => ({ ...voice, quote: inMarks(voice.quote, language), colour: colours[voice.stance] });
  const picture = history && { ...history, ...pictureSize, marks: marksOf(history) };
  return { kind, title, before: before && toVoice(before), after: toVoice(after), why: why.join(' '), history: picture };
}
