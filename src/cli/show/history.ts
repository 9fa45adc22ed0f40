import type { StoredStatement } from '../../db/statements.ts';
import { showTurn } from '../../digests/showTurn.ts';
import { changeName } from '../../domain/change.ts';
import type { Move } from '../../domain/history.ts';
import type { Position } from '../../domain/position.ts';
import type { HistoryResult } from '../history.ts';
import { showSubject } from '../quote.ts';
import { formatTable } from '../table.ts';
import { describeStatement } from './replay.ts';

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

function showTimeline(name: string, timeline: HistoryResult['timelines'][number]): string {
  const { subject, statements, changes, confirmations } = timeline;
  const lines = [`${name} on ${showSubject(subject)} (${subject.id}): ${showNow(timeline)}`];
  for (const statement of statements) {
    lines.push(
      '',
      `${showDay(statement).padEnd(10)}  ${describeStatement(statement, 12)}`,
      `            #${statement.id}, ${showOrigin(statement)}`,
    );
    for (const change of changes.filter(({ after }) => after.statementId === statement.id)) {
      const confirmed = confirmations.find(({ name }) => name === changeName(change));
      lines.push(`          ► ${showChange(change)}, ${confirmed ? `confirmed ${day(confirmed.by.at)}` : 'provisional'}]`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Where it stands, how sure that is, and whose words carry it. */
function showNow({ position, interval, statements }: HistoryResult['timelines'][number]): string {
  if (!position || !interval) return 'no position';
  const [stance, how, since] = showPosition(position);
  const [low, high] = interval.map(value => value.toFixed(2));
  const scale = `${position.score.toFixed(2)} on the scale from -1 to 1 (${low} to ${high})`;
  const carrier = statements.find(({ id }) => id === position.voice.statementId)?.actor.name;
  const rank = position.voice.rank ? ` (${position.voice.rank})` : '';
  return `${stance}, ${how}, since ${since}, ${showOrigins(position)}, carried by ${carrier}${rank}\n  ${scale}`;
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

function showChange(change: Move): string {
  const { kind, reasons, severity } = change;
  return `${kind.toUpperCase()} ${showTurn(change)}: ${reasons.join('; ')} [severity ${severity.value.toFixed(2)}`;
}

/** No more of the date than is known. */
function showDay({ saidOn, saidOnPrecision }: StoredStatement): string {
  const shown = { minute: 10, day: 10, week: 10, month: 7, year: 4 }[saidOnPrecision];
  return `${saidOnPrecision === 'week' ? '~' : ''}${saidOn.slice(0, shown)}`;
}

function day(iso: string): string {
  return iso.slice(0, 10);
}
