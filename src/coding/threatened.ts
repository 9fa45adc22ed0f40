import type { Clause } from '../language/types.ts';
import { findCues } from './cues.ts';
import type { Context } from './draft.ts';
import { opposite } from './echoes.ts';
import { readHolders } from './holders.ts';
import { readPosition } from './positions.ts';

/**
 * Rule "threatens whoever does it": "threatened to punish states | that back the levy |", "droht Ländern, | die für die Maut stimmen |, mit Zöllen": whoever threatens them
 * is on the other side of what they do. True when the relative clause was read so.
 */
export function readThreatened(context: Context, clause: Clause): boolean {
  const { analysis, cues, discourse } = context.reading;
  if (clause.kind !== 'relative' || clause.parent === null || !clause.verb || clause.verb.modal === 'would') return false;
  const around = analysis.clauses[clause.parent]!;
  const threat = [around, ...(around.parent === null ? [] : [analysis.clauses[around.parent]!])].find(({ verb }) =>
    threatens.test(verb?.lemma ?? ''),
  );
  if (!threat || threat.negated || threat.question || !isAnybody(context, around)) return false;
  const holders = readHolders(context, threat, discourse.subjects[threat.id]!);
  if (holders.length === 0) return false;
  const { length } = context.drafts;
  const theirs = { ...clause, subject: null, subjectInherited: true };
  readPosition(context, theirs, findCues(analysis, theirs, cues), holders);
  for (const draft of context.drafts.slice(length)) {
    draft.stance = opposite[draft.stance];
    draft.reasons.push(`"${threat.verb!.lemma}" whoever does so`);
  }
  return context.drafts.length > length;
}

const threatens = /^(?:threaten|punish|penali[sz]e|sanction|retaliate|drohen|bestrafen|abstrafen|sanktionieren)$/;

/** Those who are threatened are nobody by name: "any country", "Staaten". */
const isAnybody = ({ reading: { analysis, scan } }: Context, { objects, obliques }: Clause): boolean =>
  [...objects, ...obliques.map(({ phrase }) => phrase)].some(
    ({ head }) => anybody.test(analysis.tokens[head]!.lemma) && !scan.byToken.has(head),
  );

const anybody =
  /^(?:country|state|nation|government|member|capital|ally|partner|anyone|anybody|those|company|firm|bank|staat|land|regierung|mitglied|mitgliedsstaat|mitgliedstaat|partner|verbündete[rn]?|unternehmen|firma|bank|jede[rnm]?|alle[nr]?|diejenige[nr]?)$/i;
