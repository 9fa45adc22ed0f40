import type { Clause } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';

/**
 * "Das Gas sei | von Chile | importiert worden, sagte Ministerin X", "die Maut werde | dort | abgeschafft", "| in Chile | würden Kläger ausgewiesen, kritisierte X": a German
 * passive by which a speaker tells what others do, and not what his own state does.
 */
export function isDoneByOthers({ reading }: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, discourse, scan } = reading;
  if (analysis.language !== 'de' || !clause.verb?.passive) return false;
  const isOther = (actor: Actor) => !speakers.some(voice => sameVoice(voice, actor) || sameVoice(actor, voice));
  const named = (prep: RegExp) =>
    clause.obliques
      .filter(one => prep.test(one.prep))
      .flatMap(({ phrase }) => [
        ...discourse.resolve(phrase, clause),
        ...(scan.byToken.has(phrase.head) ? [scan.byToken.get(phrase.head)!.actor] : []),
      ]);
  if (named(/^(?:von|vom|durch)$/).some(isOther)) return true;
  if (clause.verb.modal) return false;
  if (clause.tokens.some(at => /^(?:dort|drüben)$/.test(analysis.tokens[at]!.lower))) return true;
  const told = discourse.speakers[clause.id]?.speechClause ?? null;
  const isComplaint = told !== null && complains.test(analysis.clauses[told]!.verb?.lemma ?? '');
  return isComplaint && named(/^(?:in|im|bei)$/).some(isOther);
}

const complains = /^(?:kritisieren|bemängeln|beklagen|anprangern|monieren|rügen|beanstanden|verurteilen|klagen|tadeln)$/;
