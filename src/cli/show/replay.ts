import { styleText } from 'node:util';
import type { StoredStatement } from '../../db/statements.ts';
import { showTurn } from '../../digests/showTurn.ts';
import type { Stance, Subject } from '../../domain/statement.ts';
import type { ReplayEvent } from '../../workers/replayEvents.ts';
import { showQuote, showSubject } from '../quote.ts';

const longestQuote = 160;

/** What happened in a replay, for people: lines of text, empty for what is not worth one. */
export function narrate(event: ReplayEvent): string {
  switch (event.type) {
    case 'article':
      return `\n${paint('bold', `Article ${event.articleId}`)} (${event.outcome})\n`;
    case 'statement':
      return `  ${describeStatement(event as unknown as StoredStatement, 4)}\n`;
    case 'change':
      return event.toldAsId ? '' : describeChange(event as unknown as ChangeEvent);
    case 'alert':
      return `${paint(['bold', 'red'], `  ALERT ${event.kind}: severity ${(event.severity as number).toFixed(2)}`)}. ${event.severityReason}\n`;
    case 'retraction':
    case 'restoration':
    case 'update':
    case 'confirmation':
      return `${paint(['bold', 'magenta'], `  ${event.type.toUpperCase()} of ${event.kind}`)}: ${event.reason}\n`;
    case 'summary':
      return `\n${event.articles} articles, ${event.statements} statements, ${event.changes} changes, ${event.alerts} ${event.alerts === 1 ? 'alert' : 'alerts'}\n`;
  }
}

/** Colours only where a person looks on. */
export function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return process.stdout.isTTY ? styleText(style, text) : text;
}

type ChangeEvent = {
  kind: string;
  holder: { name: string } | null;
  subject: Subject;
  from: Stance | null;
  to: Stance;
  late: boolean;
  reasons: string[];
  before: StoredStatement | null;
  after: StoredStatement;
};

/** Who holds what, and below it the quote, moved in by `indent` columns. */
export function describeStatement(statement: StoredStatement, indent: number): string {
  const { actor, onBehalfOf, subject, stance, modality, evidence, confidence } = statement;
  const who = onBehalfOf && onBehalfOf.id !== actor.id ? `${actor.name} (for ${onBehalfOf.name})` : actor.name;
  const how = modality === 'asserted' ? stance : `${stance}, ${modality}`;
  return `${who}: ${how} · ${showSubject(subject)} [${confidence.toFixed(2)}]\n${' '.repeat(indent)}${showQuote(evidence.quote, longestQuote)}`;
}

function describeChange(change: ChangeEvent): string {
  const { kind, holder, subject, late, reasons, before, after } = change;
  const what = `${kind}: ${holder?.name} on ${showSubject(subject)}: ${showTurn(change)}${late ? ' (of the past)' : ''}`;
  const lines = [paint('yellow', `  ${what}`), `    why: ${reasons.join('; ')}`];
  if (before) lines.push(`    before ${before.saidOn.slice(0, 10)} ${showQuote(before.evidence.quote, longestQuote)}`);
  lines.push(`    after  ${after.saidOn.slice(0, 10)} ${showQuote(after.evidence.quote, longestQuote)}`);
  return `${lines.join('\n')}\n`;
}
