import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import { readHolders } from './holders.ts';
import { readPosition } from './positions.ts';

/** What somebody does for something: they go, work, use what they have, or do all they can. */
const efforts =
  /^(?:go|come|fly|travel|drive|sail|rush|hurry|return|visit|move|act|work|fight|battle|struggle|strive|push|press|lobby|campaign|rally|march|gather|meet|protest|use|employ|deploy|invoke|wield|cast|take|spend|do|step|rise|stand|speak|write|line|band|team|unite|sue|file|vote|launch|mount|start|build|forge|form|join|intervene|scramble|race|combine|bring|turn|exert|put|pull|strain|manoeuvre|maneuver|plot|conspire|negotiate|manage|break|seize|pass|table|pay|raise|gear|mobilise|mobilize|organise|organize|hold)$/;

const germanEfforts =
  /^(?:nutzen|benutzen|ausnutzen|gebrauchen|einsetzen|aufbieten|reisen|fahren|fliegen|kommen|zusammenkommen|anreisen|arbeiten|kämpfen|ringen|klagen|demonstrieren|protestieren|marschieren|mobilisieren|unternehmen|tun|schreiben|werben|treffen|ausgeben)$/;

/**
 * Rule "for what purpose": the side often stands in what somebody does something for: "moved quickly | to block the levy", "used a visit | to argue against it",
 * "is doing all it can | to save it", "nutzte die Rede, | um sie zu kritisieren |". True when a statement was made.
 */
export function readPurpose(context: Context, clause: Clause): boolean {
  const { analysis, cues, discourse, children } = context.reading;
  if (clause.kind !== 'infinitive' || !clause.verb || clause.negated) return false;
  if (analysis.language === 'de' && clause.link !== 'um') return false;
  const effort = effortAbove(context, clause);
  if (!effort || isCoded(context, effort)) return false;
  const found = findCues(analysis, clause, cues).filter(
    ({ cue }) => cue.polarity !== 0 && /^(?:position|decision|request)$/.test(cue.kind),
  );
  if (found.length === 0 || children[clause.id]!.some(({ kind }) => kind === 'infinitive' && found[0]!.cue.kind === 'decision'))
    return false;
  const holders = readHolders(context, effort, discourse.subjects[effort.id]!);
  return holders.length > 0 && readPosition(context, { ...clause, subject: effort.subject }, found, holders);
}

/** The clause that tells the effort: right above, or beyond what belongs to it ("does everything | it can | to"). */
function effortAbove({ reading: { analysis } }: Context, { parent, tokens }: Clause): Clause | null {
  const above = parent === null ? undefined : analysis.clauses[parent];
  const bounded = above && /^can$|^could$/.test(above.verb?.modal ?? above.verb?.lemma ?? '') && above.parent !== null;
  const effort = bounded ? analysis.clauses[above.parent!] : above;
  const { verb, negated, start } = effort ?? {};
  const tries = analysis.language === 'en' ? efforts : germanEfforts;
  if (!effort || !verb || negated || verb.mood !== 'ind' || verb.passive || verb.modal !== undefined || !tries.test(verb.lemma))
    return null;
  const before = analysis.tokens[tokens[0]! - 1];
  return start! > analysis.tokens[tokens[0]!]!.start || (before?.pos === 'NOUN' && told.test(before.lemma)) ? null : effort;
}

/** Nouns that say themselves what is to be done ("took the decision | to recognise it"). */
const told =
  /^(?:decision|plan|right|chance|vow|pledge|promise|proposal|offer|refusal|threat|intention|wish|desire|power|authority|call|order|demand|request|permission|duty|ability|time|reason|willingness|need|commitment|agreement|deal|oath|option|opportunity|mandate|freedom)$/;

/** Where the effort itself takes a side ("voted against it to save the pact"), the purpose only tells why. */
const isCoded = ({ notes }: Context, { id }: Clause): boolean => (notes.get(id) ?? []).some(text => text.startsWith('coded:'));
