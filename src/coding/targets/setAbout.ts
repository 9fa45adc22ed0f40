import type { Clause } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import { stateDeed } from './stateDeeds.ts';

/**
 * "Verzichtet darauf, | den General zu überstellen |", "hat aufgehört, Uran anzureichern", "has stopped | selling arms |": a deed that is begun or left is one that
 * somebody is for or against.
 */
export function isSetAbout({ reading: { analysis, cues, ...reading } }: Context, { cue, text }: CueMatch, child: Clause): boolean {
  if (analysis.language === 'en') return child.kind === 'participle' && cue.polarity < 0 && ceases.test(text);
  if (child.kind !== 'infinitive' || child.verb === null || !begins.test(text)) return false;
  return (
    stateDeed({ analysis, cues, ...reading }, child) !== null ||
    findCues(analysis, child, cues).some(({ cue: { kind }, via }) => via === 'verb' && kind === 'decision')
  );
}

const ceases = /^(?:stop|cease|halt|quit|suspend|discontinue)$/;
const begins = /^(?:verzichten auf|aufhören|beginnen|anfangen|fortfahren)/;
