import { episodeWithinMs } from './thresholds.ts';

/**
 * The episode that a change belongs to: that of the previous change of the same holder on the same subject when they are at most two weeks apart
 * (support, oppose and support again is one story), else a new one, named after holder, subject and day.
 */
export function chooseEpisode(holderId: string, subjectId: string, at: string, previous: { at: string; episodeId: string } | null): string {
  if (previous && Math.abs(Date.parse(at) - Date.parse(previous.at)) <= episodeWithinMs) return previous.episodeId;
  return `${holderId}~${subjectId}~${at.slice(0, 10)}`;
}
