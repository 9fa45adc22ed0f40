import type { Clause } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { isThatClause } from '../cues/scope.ts';
import type { Context } from '../draft.ts';
import { readHolders } from './holders.ts';
import { readPosition } from './positions.ts';

/** An infinitive is read with the clause that embeds it, but where that one only says that its holder tells it or goes on doing it. */
export function readInfinitive(context: Context, clause: Clause): void {
  const { analysis, cues, discourse } = context.reading;
  const parent = clause.parent === null ? null : analysis.clauses[clause.parent]!;
  if (!parent?.verb || parent.negated || clause.link !== undefined) return;
  const own = findCues(analysis, clause, cues);
  const isRead =
    analysis.language === 'de' ? isAnnounced(context, clause, parent) : isContinued(context, clause, parent) || isTried(own, parent);
  if (!isRead) return;
  const holders = readHolders(context, clause, discourse.subjects[parent.id]!);
  if (holders.length > 0) readPosition(context, clause, own, holders);
}

/** "Schweden gab bekannt, | der Maut zuzustimmen": who announces what he does does it. */
function isAnnounced({ reading: { analysis, children } }: Context, { subjectInherited, verb }: Clause, parent: Clause): boolean {
  if (!subjectInherited) return false;
  const tells = /^(?:erklären|mitteilen|versichern|betonen|bekräftigen|bestätigen|beteuern|angeben)$/.test(parent.verb!.lemma);
  const declares = parent.verb!.lemma === 'geben' && parent.tokens.some(at => analysis.tokens[at]!.lower === 'bekannt');
  const isPast = verb?.tokens.some(at => /^(?:haben|sein)$/.test(analysis.tokens[at]!.lower)) ?? true;
  return (tells || declares) && !isPast && !children[parent.id]!.some(({ kind }) => kind === 'complement');
}

/** "Continued | to demand | that the levy be scrapped": the doing that goes on has an object clause, which the clause around does not reach. */
const isContinued = ({ reading: { children } }: Context, { id }: Clause, { verb, question, conditional }: Clause): boolean =>
  goesOn.test(verb!.lemma) && verb!.modal === undefined && !question && !conditional && children[id]!.some(isThatClause);

const goesOn = /^(?:continue|begin|start|go|resume|proceed)$/;

/** "Tried | to block the accession": who works against a thing is against it, whether or not it helps. What one tries for tells less. */
const isTried = (own: readonly CueMatch[], { verb, question, conditional }: Clause): boolean =>
  /^(?:try|attempt|strive|struggle|fight|work|scramble|race|lobby|campaign)$/.test(verb!.lemma) &&
  verb!.modal === undefined &&
  !question &&
  !conditional &&
  own.some(({ cue }) => cue.kind === 'position' && cue.polarity < 0);
