import type { Clause, Phrase } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';

/** What comes or does not come, whatever one wants: "there will be no winners". */
const fate =
  /(?:frieden|erfolg|sieg|sieger|gewinner|verlierer|lösung|zweifel|problem|überraschung|ergebnis|fortschritt|peace|success|victory|winner|loser|solution|doubt|problem|surprise|result|progress|mistake|misunderstanding|excuse|justification|alternative|question|reason|need|missverständnis|irrtum|ausrede|rechtfertigung|alternative|frage|grund)$/;

/** "Mit uns ist keine Maut zu machen", "mit Labor nicht zu haben": what there is not to be is the subject. */
function refusedTo({ reading }: Context, clause: Clause, speakers: Actor[]): Phrase | null {
  const { verb, subject, obliques } = clause;
  if (!/^(?:machen|haben)$/.test(verb?.lemma ?? '') || verb?.modal !== 'sein' || !subject) return null;
  const own = obliques.some(
    ({ prep, phrase }) =>
      prep === 'mit' &&
      (/^(?:uns|mir|ihm|ihr|ihnen)$/.test(reading.analysis.tokens[phrase.head]!.lower) ||
        reading.discourse.resolve(phrase, clause).some(actor => speakers.some(voice => sameVoice(voice, actor)))),
  );
  return own ? subject : null;
}

/** "Einen Staudamm werde es nicht geben", "there will be no dam": who says that there will be none of a thing is against it. What is not now only tells a fact. */
export function readNoneToBe(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis } = context.reading;
  const { verb, subject, objects } = clause;
  const isToBe = verb?.tense === 'future' || /^(?:will|would|can|could|must|should|können|dürfen|sollen)$/.test(verb?.modal ?? '');
  const refused = refusedTo(context, clause, speakers);
  if (!verb || !(isToBe || refused) || !negates(analysis, clause)) return false;
  const parties = subject ? [subject, ...objects] : objects; // "Eine Maut werde es nicht geben": either may look like the subject
  const isEs = ({ head }: Phrase) => analysis.tokens[head]!.lower === 'es';
  const german = verb.lemma === 'geben' && parties.some(isEs) ? parties.find(phrase => !isEs(phrase)) : undefined;
  const isThere = (at: number) => analysis.tokens[at]!.lower === 'there';
  const english = verb.lemma === 'be' && clause.tokens.some(isThere) ? parties.find(({ head }) => !isThere(head)) : undefined;
  const happens = /^(?:happen|materiali[sz]e)$/.test(verb.lemma) ? subject : null;
  const phrase = refused ?? german ?? english ?? happens;
  const target = phrase && !fate.test(analysis.tokens[phrase.head]!.lemma) ? openTarget(context, phrase, clause, 0.55) : null;
  if (target) emit(context, clause, null, speakers, -1, { ...target, reasons: [...target.reasons, 'there is to be none'] });
  return target !== null;
}
