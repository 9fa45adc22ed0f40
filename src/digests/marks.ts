import type { Stance } from '../domain/statement.ts';
import type { HistoryView } from './describeChange.ts';

const marks: Record<Stance, string> = { support: '+', oppose: '–', neutral: '○' };

/** The position over time in signs, for whoever sees no picture: "+ + ○ –". */
export function marksOf({ points }: Pick<HistoryView, 'points'>): string {
  return points.map(({ stance }) => marks[stance]).join(' ');
}
