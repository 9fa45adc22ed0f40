import { styleText } from 'node:util';
import type { StoredStatement } from '../db/statements.ts';
import type { ReplayEvent } from '../workers/replayEvents.ts';

/** What happened in a replay, for people: lines of text, empty for what is not worth one. */
export function narrate(event: ReplayEvent): string {
  switch (event.type) {
    case 'article':
      return `\n${paint('bold', `Article ${event.articleId}`)} (${event.outcome})\n`;
    case 'statement':
      return `  ${describeStatement(event as unknown as StoredStatement)}\n`;
    case 'change':
      return event.toldAsId ? '' : describeChange(event as unknown as ChangeEvent);
    case 'alert':
      return `${paint(['bold', 'red'], `  ALERT ${event.kind}: severity ${event.severity}`)}\n`;
    case 'summary':
      return `\n${event.articles} articles, ${event.statements} statements, ${event.changes} changes, ${event.alerts} alerts\n`;
  }
}

/** Colours only where a person looks on. */
export function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return process.stdout.isTTY ? styleText(style, text) : text;
}

type ChangeEvent = {
  kind: string;
  holder: { name: string } | null;
  subject: { label: string };
  from: string | null;
  to: string;
  late: boolean;
  reasons: string[];
  severityReason: string;
  before: StoredStatement | null;
  after: StoredStatement;
};

/** Who holds what, in one line with the quote. */
export function describeStatement(statement: StoredStatement): string {
  const { actor, onBehalfOf, subject, stance, modality, evidence, confidence } = statement;
  const who = onBehalfOf && onBehalfOf.id !== actor.id ? `${actor.name} (for ${onBehalfOf.name})` : actor.name;
  const how = modality === 'asserted' ? stance : `${stance}, ${modality}`;
  return `${who}: ${how}: ${subject.label}  „${clip(evidence.quote)}“  ${confidence.toFixed(2)}`;
}

function describeChange({ kind, holder, subject, from, to, late, reasons, before, after, severityReason }: ChangeEvent): string {
  const what = `${kind}: ${holder?.name} on ${subject.label}: ${from ? `${from} → ` : ''}${to}${late ? ' (of the past)' : ''}`;
  const lines = [paint('yellow', `  ${what}`), `    why: ${reasons.join('; ')}. ${severityReason}`];
  if (before) lines.push(`    before (${before.saidOn.slice(0, 10)}): „${clip(before.evidence.quote)}“`);
  lines.push(`    after  (${after.saidOn.slice(0, 10)}): „${clip(after.evidence.quote)}“`);
  return `${lines.join('\n')}\n`;
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
