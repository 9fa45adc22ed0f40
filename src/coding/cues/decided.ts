import type { Clause } from '../../language/types.ts';
import type { CueMatch } from './cues.ts';

/** What is decided on, whatever it is done to: "will send | tanks |". */
const gives =
  /^(?:send|supply|deliver|deploy|dispatch|ship|donate|recognise|recognize|expel|admit|readmit|release|pardon|extradite|hand over|pull out|withdraw|ban|bar|lift|scrap|close|reopen|cancel|suspend|halt|stop|freeze|seize|impose|abolish|dissolve)$/;

/** That something is decided: "has agreed | to send them |". */
const settles = /^(?:agree|decide|vote|resolve|opt)$/;

/** Is it a decision, to which "the decision" and "the move" may point back? */
export const isDecided = ({ cue, text, via }: CueMatch, { negated }: Clause): boolean =>
  via === 'verb' && !negated && (cue.kind === 'decision' ? gives : settles).test(text);
