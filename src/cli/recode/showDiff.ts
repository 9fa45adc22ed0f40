import type { RecodingDiff } from '../../workers/diffRecoding.ts';
import { showQuote } from '../quote.ts';

type Seen = RecodingDiff['gained'][number];
type Turn = Pick<RecodingDiff['appear'][number], 'holderId' | 'subjectId' | 'kind' | 'from' | 'to' | 'at'>;

/** What a recoding would make otherwise, for people: the first `limit` of each kind. */
export function showDiff({ gained, lost, changed, appear, vanish }: RecodingDiff, limit: number): string {
  const alertable = appear.filter(one => one.alertable).length;
  const alerted = vanish.filter(({ alerts }) => alerts > 0).length;
  return [
    section(`${gained.length} statements gained`, gained.map(describe), limit),
    section(`${lost.length} statements lost`, lost.map(describe), limit),
    section(`${changed.length} statements changed`, changed.map(describeChanged), limit),
    section(
      `${appear.length} changes would appear, ${alertable} of them worth an alert (none is sent: they are history)`,
      appear.map(describeTurn),
      limit,
    ),
    section(`${vanish.length} changes would vanish, ${alerted} of them told: those alerts are retracted`, vanish.map(describeTurn), limit),
  ].join('\n');
}

function section(heading: string, lines: string[], limit: number): string {
  const more = lines.length > limit ? [`  … and ${lines.length - limit} more`] : [];
  return [`${heading}${lines.length > 0 && limit > 0 ? ':' : ''}`, ...(limit > 0 ? [...lines.slice(0, limit), ...more] : [])].join('\n');
}

function describe({ actorId, subjectId, stance, quote, url }: Seen): string {
  return `  ${actorId} ${stance} ${subjectId}  ${url}\n    ${showQuote(quote, 140)}`;
}

function describeChanged({ before, after }: { before: Seen; after: Seen }): string {
  const turn = before.stance === after.stance ? `${after.stance}, read otherwise` : `${before.stance} → ${after.stance}`;
  return `  ${after.actorId} ${turn} ${after.subjectId}  ${after.url}\n    ${showQuote(after.quote, 140)}`;
}

function describeTurn({ holderId, subjectId, kind, from, to, at }: Turn): string {
  return `  ${at.slice(0, 10)}  ${kind} ${holderId} on ${subjectId}: ${from ?? 'nothing'} → ${to}`;
}
