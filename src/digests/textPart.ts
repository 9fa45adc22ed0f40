import type { ChangeView, VoiceView } from './describeChange.ts';
import type { MailView } from './mailView.ts';
import { marksOf } from './marks.ts';
import { inMarks, words } from './words.ts';

const width = 76;

/** The mail as plain text: written to be read as it is, in lines of 76 characters; links stand alone and whole. */
export function textPart(view: MailView): string {
  const say = words[view.language];
  const numbered = view.groups.flatMap(group => group.changes);
  const sections = [
    [
      view.heading,
      '='.repeat(view.heading.length),
      ...view.intro.flatMap(line => wrap(line, '')),
      ...(view.button ? ['', `${view.button.label}: ${view.button.url}`] : []),
    ],
    ...view.groups.map(group => [
      group.heading.toUpperCase(),
      ...group.changes.flatMap(change => ['', ...changeLines(change, numbered.indexOf(change) + 1, view)]),
    ]),
    list(say.headings.brief, view.brief),
    list(say.headings.withdrawn, view.withdrawn),
    list(say.headings.blind, view.blind),
    footerLines(view),
  ];
  return `${sections
    .filter(section => section.length > 0)
    .map(section => section.join('\n'))
    .join('\n\n\n')}\n`;
}

function changeLines(change: ChangeView, number: number, view: MailView): string[] {
  const say = words[view.language];
  const indent = '   ';
  const history = change.history;
  return [
    ...wrap(`${number}. ${change.kind}: ${change.title}`, indent).map((line, i) => (i === 0 ? line.trimStart() : line)),
    `${indent}${change.turn}`,
    '',
    ...(change.before ? voiceLines(change.before, view) : [`${indent}${say.before}: ${say.first}.`]),
    '',
    ...voiceLines(change.after, view),
    '',
    ...wrap(`${say.why}: ${change.why.join(' ')}`, indent),
    ...(history ? wrap(`${say.history}: ${marksOf(history)} (${history.from} ${say.to} ${history.to})`, indent) : []),
  ];
}

function voiceLines(voice: VoiceView, { language }: MailView): string[] {
  return [
    ...wrap(`${voice.label} (${voice.stanceWords}): ${inMarks(voice.quote, language)}`, '   '),
    ...wrap(voice.byline, '     '),
    ...(voice.link ? [`     ${voice.link}`] : []),
  ];
}

function list(heading: string, lines: string[]): string[] {
  return lines.length === 0
    ? []
    : [...wrap(heading, ''), ...lines.flatMap(line => wrap(`- ${line}`, '  ').map((l, i) => (i === 0 ? l.trimStart() : l)))];
}

function footerLines(view: MailView): string[] {
  const say = words[view.language];
  // "-- " is what mail programs know as the start of a signature.
  const lines = ['-- ', ...wrap(view.footer, '')];
  if (view.publicUrl) lines.push(`${say.open}: ${view.publicUrl}`);
  if (view.unsubscribeUrl) lines.push(`${say.unsubscribe}: ${view.unsubscribeUrl}`);
  return lines;
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line];
}
