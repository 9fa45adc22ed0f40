import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import type { CueMatch } from './cues.ts';

/**
 * "Threatened | any country that sends troops |", "to punish states | that back the levy |", "droht Ländern, | die für die Maut stimmen |, mit Zöllen": the clause that
 * tells what those do who are threatened, nobody by name. `isAll` where nothing else is threatened, as tariffs would be. Null where nobody is.
 */
export function menacedDeed(context: Context, clause: Clause, { cue, via }: CueMatch): { deed: Clause; isAll: boolean } | null {
  const { children } = context.reading;
  if (via !== 'verb' || cue.kind !== 'threat') return null;
  const punishing = children[clause.id]!.find(({ kind, verb }) => kind === 'infinitive' && punishes.test(verb?.lemma ?? ''));
  const around = punishing ?? clause;
  const menaced = [...around.objects, ...around.obliques.map(({ phrase }) => phrase)].find(({ head }) => isAnybody(context, head));
  const deed = menaced && children[around.id]!.find(({ kind, start }) => kind === 'relative' && start >= menaced.start);
  if (!deed) return null;
  const isObject = around.objects[0] === menaced && !around.obliques.some(({ prep }) => /^(?:with|mit)$/.test(prep));
  return { deed, isAll: isObject || punishing !== undefined };
}

const punishes = /^(?:punish|penali[sz]e|sanction|bestrafen|abstrafen|sanktionieren)$/;

const isAnybody = ({ reading: { analysis, scan } }: Context, at: number): boolean =>
  [analysis.tokens[at]!.lemma, analysis.tokens[at]!.lower].some(form => anybody.test(form)) && !scan.byToken.has(at);

const anybody =
  /^(?:country|state|nation|government|member|capital|ally|partner|any(?:one|body)|every(?:one|body)|those|all|whoever|company|firm|bank|staat|land|regierung|mitglied|mitgliedsstaat|mitgliedstaat|verbündete[rn]?|unternehmen|firma|jede[rnm]?|alle[nr]?|diejenige[nr]?)$/i;
