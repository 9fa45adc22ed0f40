import type { Clause } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { readContrary } from './contrary.ts';

/**
 * Rule "denied turn": "es treffe nicht zu, | dass Irland sich mit der Maut abgefunden habe |", "| dass Irland nicht mehr protestiere |, ließ die Ministerin nicht gelten",
 * "| dass Irland dem Vertrag die Zustimmung versage |, sei undenkbar": who denies that his own side has turned, or ever will, is where it was. True when a statement was made.
 */
export function readDeniedTurn(context: Context, clause: Clause): boolean {
  const { analysis } = context.reading;
  const around = analysis.clauses[clause.parent ?? -1];
  if (analysis.language !== 'de' || clause.kind !== 'complement' || clause.link !== 'dass' || !around) return false;
  const denies = isDenied(context, around);
  if (!(denies && tellsTurn(context, clause)) && !isUnthinkable(context, around)) return false;
  const holders = deniers(context, clause, around);
  const why = denies ? 'denies to have turned' : 'cannot be thought of';
  return holders.length > 0 && readContrary(context, clause, holders, why, { modality: 'asserted' });
}

const wordsOf = ({ reading: { analysis } }: Context, { tokens }: Clause): string => tokens.map(at => analysis.tokens[at]!.lower).join(' ');

/** "Treffe nicht zu", "ließ sie nicht gelten", "bestritt sie", "sei frei erfunden". */
function isDenied(context: Context, around: Clause): boolean {
  const { verb, negated } = around;
  const words = wordsOf(context, around);
  if (/^(?:zutreffen|stimmen)$/.test(verb?.lemma ?? '') || /\bgelten\b/.test(words) || /\b(?:wahr|richtig|korrekt)\b/.test(words))
    return negated;
  if (/\bkeine rede\b/.test(words)) return true;
  return !negated && (/^(?:bestreiten|dementieren|abstreiten|zurückweisen)$/.test(verb?.lemma ?? '') || untrue.test(words));
}
const untrue = /\b(?:falsch|unwahr|unzutreffend|erfunden|unsinn|unfug|quatsch|märchen|lüge|gerücht|falschmeldung|ente)\b/;

const isUnthinkable = (context: Context, around: Clause): boolean =>
  /^(?:sein|bleiben)$/.test(around.verb?.lemma ?? '') &&
  around.verb?.mood !== 'konj2' &&
  !around.negated &&
  /\b(?:undenkbar|unvorstellbar|ausgeschlossen)$/.test(wordsOf(context, around).replace(/[ ,.]+$/, ''));

/** "Nicht mehr protestiere", "von der Maut abgerückt sei", "sich damit abgefunden habe". */
const tellsTurn = (context: Context, clause: Clause): boolean =>
  /^(?:abrücken|abkehren|abwenden|abfinden|anfreunden|aufgeben|verabschieden|einlenken|distanzieren|arrangieren)$/.test(
    clause.verb?.lemma ?? '',
  ) ||
  (clause.negated && /\b(?:nicht|keine?[nrms]?) (?:\p{L}+ )*(?:mehr|länger)\b/u.test(wordsOf(context, clause)));

/** Whoever says so, else the subject of what denies it; nobody where the clause is about others. */
function deniers({ reading: { discourse } }: Context, { id }: Clause, around: Clause): Actor[] {
  const speaker = discourse.speakers[id] ?? discourse.speakers[around.id] ?? null;
  if (speaker && !speaker.known) return [];
  const voices = speaker && speaker.actors.length > 0 ? speaker.actors : discourse.subjects[around.id]!;
  const own = discourse.subjects[id]!;
  return own.some(actor => voices.some(voice => sameVoice(voice, actor) || sameVoice(actor, voice))) ? voices : [];
}
