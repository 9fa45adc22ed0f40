import type { StoredStatement } from '../db/statements.ts';
import type { Move } from '../domain/history.ts';
import type { Position } from '../domain/position.ts';
import type { HistoryResult } from './history.ts';
import { describeStatement } from './narrateReplay.ts';
import { showSubject } from './quote.ts';
import { formatTable } from './table.ts';

/** The positions of an actor as a table, or (`inFull`) every statement and change of one of them in order. */
export function describeHistory({ actor, moment, timelines }: HistoryResult, inFull: boolean): string {
  const known = timelines.filter(({ statements }) => statements.length > 0);
  if (known.length === 0) return moment.knownAt ? `Nothing was known of ${actor.name} then.\n` : `Nothing is known of ${actor.name} yet.\n`;
  if (inFull) return known.map(timeline => showTimeline(actor.name, timeline)).join('\n');
  const rows = known
    .filter(({ position }) => position !== null)
    .sort((a, b) => b.position!.lastSaidOn.localeCompare(a.position!.lastSaidOn))
    .map(({ subject, position, changes }) => [
      ...showPosition(position!),
      String(changes.filter(({ kind }) => kind !== 'new').length),
      subject.id,
      showSubject(subject),
    ]);
  const table = formatTable(['stance', 'level', 'since', 'last said', 'changes', 'id', 'subject'], rows);
  return table || `${actor.name} has said nothing that counts as a position.\n`;
}

function showPosition({ stance, level, established, contested, since, lastSaidOn }: Position): [string, string, string, string] {
  const how = contested ? 'contested' : established ? level : 'uncertain';
  return [stance, how, day(since), day(lastSaidOn)];
}

function showTimeline(name: string, { subject, position, statements, changes }: HistoryResult['timelines'][number]): string {
  const now = position ? showPosition(position) : null;
  const lines = [
    `${name} on ${showSubject(subject)} (${subject.id}): ${now ? `${now[0]}, ${now[1]}, since ${now[2]}, ${showOrigins(position!)}` : 'no position'}`,
  ];
  for (const statement of statements) {
    lines.push(
      '',
      `${day(statement.saidOn)}  ${describeStatement(statement, 12)}`,
      `            #${statement.id}, ${showOrigin(statement)}`,
    );
    for (const change of changes.filter(({ after }) => after.statementId === statement.id)) lines.push(`          ► ${showChange(change)}`);
  }
  return `${lines.join('\n')}\n`;
}

function showOrigins({ origins }: Position): string {
  return origins === 1 ? 'one origin' : `${origins} origins`;
}

function showOrigin({ directness, saidOnBasis, publisher, url, articleId, originId, correctionIds }: StoredStatement): string {
  const words = { own: 'own words', paraphrase: 'paraphrased', 'third-party': 'said by others' }[directness];
  const copy = articleId === originId ? '' : ', a copy';
  const corrected = correctionIds.length > 0 ? `, corrected (${correctionIds.join(', ')})` : '';
  const dated = { text: 'dated in the text', published: 'dated by the article', 'first-seen': 'dated by its arrival' }[saidOnBasis];
  return `${words}, ${dated}, ${publisher ?? 'unknown publisher'}${copy}${corrected}  ${url}`;
}

function showChange({ kind, from, to, reasons, severity }: Move): string {
  return `${kind.toUpperCase()} ${from ? `${from} → ` : ''}${to}: ${reasons.join('; ')} [severity ${severity.value.toFixed(2)}]`;
}

function day(iso: string): string {
  return iso.slice(0, 10);
}
