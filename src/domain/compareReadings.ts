import type { Statement } from './statement.ts';

/** What of a statement decides what it does; names and reasons may be worded anew. */
export type Compared = Pick<Statement, 'stance' | 'intensity' | 'modality' | 'directness' | 'rank' | 'saidOn' | 'evidence'> & {
  actorId: string;
  onBehalfOfId: string | null;
  subjectId: string;
  confidence: number;
};

/** What another reading of one text adds, lacks and reads otherwise. */
export type ReadingDifference<Before, After> = { gained: After[]; lost: Before[]; changed: { before: Before; after: After }[] };

/** Below this a difference of confidence or intensity is noise of rounding. */
const epsilon = 0.005;

/** Compares two readings of one text: the same actor on the same subject in overlapping words is the same statement, changed perhaps. */
export function compareReadings<Before extends Compared, After extends Compared>(
  before: Before[],
  after: After[],
): ReadingDifference<Before, After> {
  const left = [...after];
  const difference: ReadingDifference<Before, After> = { gained: left, lost: [], changed: [] };
  for (const old of before) {
    const candidates = left.filter(fresh => isAboutSame(old, fresh));
    const match = candidates.find(fresh => isSame(old, fresh)) ?? candidates[0];
    if (!match) {
      difference.lost.push(old);
      continue;
    }
    left.splice(left.indexOf(match), 1);
    if (!isSame(old, match)) difference.changed.push({ before: old, after: match });
  }
  return difference;
}

/** True when two readings of one text come to the same. */
export function isSameReading(before: Compared[], after: Compared[]): boolean {
  const { gained, lost, changed } = compareReadings(before, after);
  return gained.length + lost.length + changed.length === 0;
}

function isAboutSame(one: Compared, other: Compared): boolean {
  const [a, b] = [one.evidence, other.evidence];
  const overlap = a.in === b.in && a.start < b.end && b.start < a.end;
  return overlap && one.actorId === other.actorId && one.subjectId === other.subjectId;
}

function isSame(one: Compared, other: Compared): boolean {
  const sides: (keyof Compared)[] = ['stance', 'modality', 'directness', 'rank', 'onBehalfOfId'];
  const near = (key: 'confidence' | 'intensity') => Math.abs(one[key] - other[key]) < epsilon;
  const sameDay = Date.parse(one.saidOn) === Date.parse(other.saidOn);
  const sameWords = one.evidence.start === other.evidence.start && one.evidence.end === other.evidence.end;
  return sides.every(key => one[key] === other[key]) && near('confidence') && near('intensity') && sameDay && sameWords;
}
