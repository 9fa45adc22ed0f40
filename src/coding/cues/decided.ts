import type { Clause } from '../../language/types.ts';
import type { CueMatch } from './cues.ts';

/** What is decided on, whatever it is done to: "will send | tanks |". */
const gives =
  /^(?:send|supply|deliver|deploy|dispatch|ship|donate|recognise|recognize|expel|admit|readmit|release|pardon|extradite|hand over|pull out|withdraw|ban|bar|lift|scrap|close|reopen|cancel|suspend|halt|stop|freeze|seize|impose|abolish|dissolve)$/;

/** The same in German: "stellt die Patrouillen ein", "will die Moscheen schließen". */
const givesGerman =
  /^(?:schicken|senden|entsenden|liefern|ausliefern|überstellen|stationieren|verlegen|anerkennen|ausweisen|abschieben|aufnehmen|zulassen|freilassen|freigeben|begnadigen|abziehen|zurückziehen|abberufen|verbieten|untersagen|legalisieren|aufheben|abschaffen|streichen|kürzen|schließen|dichtmachen|öffnen|sperren|abschalten|stilllegen|abreißen|absagen|abbrechen|aussetzen|stoppen|einstellen|beenden|einfrieren|beschlagnahmen|verstaatlichen|privatisieren|verhängen|einführen|auflösen|räumen|kündigen|verlängern|ausweiten|lockern|verschärfen)$/;

/** That something is decided: "has agreed | to send them |". */
const settles = /^(?:agree|decide|vote|resolve|opt)$/;

/** Is it a decision, to which "the decision" and "the move" may point back? */
export const isDecided = ({ cue, text, via }: CueMatch, { negated }: Clause): boolean =>
  via === 'verb' && !negated && (cue.kind === 'decision' ? [gives, givesGerman] : [settles]).some(words => words.test(text));
