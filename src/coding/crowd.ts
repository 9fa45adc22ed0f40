import type { Clause } from '../language/types.ts';
import { findCues } from './cues.ts';
import { type Context, note } from './draft.ts';
import type { Actor } from './names.ts';
import { readPosition } from './positions.ts';

/** Many, of whom none is named. */
const crowds =
  /^(?:everyone|everybody|all|most|many|others|rest|majority|member|state|country|government|delegation|delegate|capital|ally|partner|neighbour|neighbor|nobody|none)$/;

const nobody: Actor = {
  ref: { id: 'group:unnamed', name: 'the others', aliases: [] },
  behalf: null,
  rank: null,
  kind: 'body',
  gender: 'pl',
  roles: [],
  home: null,
};

/**
 * "| Nearly all of them can live with it. | India cannot", "| everybody backs the levy |; Hungary does not": what many without a name think is nobody's position, but whoever is told apart
 * from them has one. Kept for the clause that does.
 */
export function noteCrowd(context: Context, clause: Clause): void {
  const { analysis, cues } = context.reading;
  note(context, clause, 'nobody holds it: the outlet speaks');
  const opening = clause.tokens.slice(0, 3).map(at => analysis.tokens[at]!.lower);
  const head = clause.subject ? analysis.tokens[clause.subject.head]!.lemma.toLowerCase() : (opening[opening.indexOf('of') - 1] ?? '');
  if (analysis.language !== 'en' || clause.kind !== 'main' || clause.verb?.passive !== false || !crowds.test(head)) return;
  const before = context.drafts.length;
  const stated = context.stated.length;
  readPosition(context, clause, findCues(analysis, clause, cues), [nobody]);
  context.crowd = context.drafts.splice(before).find(({ subject }) => !subject.id.includes(head)) ?? context.crowd;
  context.stated.splice(stated); // no matter of anybody's
}
