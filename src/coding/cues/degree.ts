import type { Clause } from '../../language/types.ts';
import { compilePatterns, type PatternSet } from '../patterns/patterns.ts';
import type { Reading } from '../reading.ts';

/** Words that leave no way out, and words by which somebody is careful not to commit. Only such as say little else: "never" and "derzeit" tell time as well. */
const words = {
  de: {
    categorical:
      'kategorisch;kategorische*;unter keinen umständen;unter gar keinen umständen;in keinem fall;auf keinen fall;keinesfalls;auf gar keinen fall;ein für alle mal;ein für allemal;ohne wenn und aber;' +
      'bedingungslos;vorbehaltlos;uneingeschränkt;ausnahmslos;voll und ganz;in aller schärfe;mit aller schärfe;aufs schärfste;mit aller entschiedenheit;rundheraus;rundweg;unmissverständlich;unwiderruflich;unumstößlich;in keiner weise;in keinster weise;' +
      'unter keiner bedingung;um keinen preis;zu keinem preis;um nichts in der welt;nie und nimmer;keinen millimeter;keinen zentimeter;keinen fußbreit;keinen jota;kein jota;ohne jede ausnahme;ohne jede einschränkung;ohne abstriche',
    guarded:
      'einige vorbehalte;gewisse vorbehalte;leise zweifel;gewisse zweifel;einige zweifel;gewisse bedenken;einige bedenken;eher skeptisch;etwas skeptisch;eher zurückhaltend;verhalten;zögerlich;halbherzig;mit einigem zögern;mit bauchschmerzen;leise kritik;vorsichtige kritik;eher gegen;eher für;eher dagegen;eher dafür;eher ab;tendenziell;unter vorbehalt;mit vorbehalten;bis auf weiteres;im prinzip;einwände',
  },
  en: {
    categorical:
      'categorically;unequivocally;unconditionally;under no circumstances;under no condition;in no circumstances;on no account;once and for all;now and for good;without reservation;without reservations;wholeheartedly;utterly;' +
      'flatly;point-blank;in the strongest terms;in the strongest possible terms;no ifs;come what may;in no uncertain terms;irrevocably;in any shape or form;whatever the cost;not one inch;not an inch',
    guarded:
      'some reservations;certain reservations;a few reservations;some misgivings;some doubts;certain doubts;some unease;rather doubtful;somewhat doubtful;rather sceptical;rather skeptical;somewhat sceptical;somewhat skeptical;a little wary;' +
      'half-heartedly;halfheartedly;cautiously;tentatively;in two minds;of two minds;lukewarm;mild criticism;some concerns;rather against;rather in favour;rather in favor;on balance;inclined to;leaning towards;leaning against;leans towards;leans against;with reservations;until further notice;in principle',
  },
};

const compile = ({ categorical, guarded }: { categorical: string; guarded: string }): PatternSet =>
  compilePatterns([
    ...categorical.split(';').map(source => ({ source, owner: 1 })),
    ...guarded.split(';').map(source => ({ source, owner: 0 })),
  ]);
const patterns = { de: compile(words.de), en: compile(words.en) };

/** How strong the words of a clause are when it says so itself; null when only its cue tells. Bounds: `categoricalFrom` and `plainFrom` in domain/thresholds.ts. */
export function readDegree({ analysis }: Reading, clause: Clause): number | null {
  const owners = patterns[analysis.language].find(analysis.tokens, clause.tokens).map(({ owner }) => owner);
  if (owners.length === 0) return null;
  return owners.every(owner => owner === 1) ? 1 : owners.every(owner => owner === 0) ? 0.5 : null;
}
