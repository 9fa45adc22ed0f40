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
  const many = clause.subject ?? clause.predicate; // "| only five governments | were against, among them Peru"
  const head = many ? analysis.tokens[many.head]!.lemma.toLowerCase() : (opening[opening.indexOf('of') - 1] ?? '');
  if (analysis.language !== 'en' || clause.kind !== 'main' || clause.verb?.passive !== false || !crowds.test(head)) return;
  const listed = listedBehind(context, clause);
  const found = findCues(analysis, clause, cues);
  if (listed.length > 0 && readPosition(context, clause, found, listed)) return;
  const before = context.drafts.length;
  const stated = context.stated.length;
  readPosition(context, clause, found, [nobody]);
  context.crowd = context.drafts.splice(before).find(({ subject }) => !subject.id.includes(head)) ?? context.crowd;
  context.stated.splice(stated); // no matter of anybody's
}

/** "Five states voted against it, | including Peru and Chile |", "several were opposed, | among them Peru |": those of the many who are named. */
function listedBehind({ reading: { analysis, children, scan } }: Context, clause: Clause): Actor[] {
  const own = [clause, ...children[clause.id]!.filter(({ kind }) => kind === 'verbless')].flatMap(({ tokens }) => tokens);
  const at = own.findIndex((one, order) => {
    const [word, next] = [analysis.tokens[one]!.lower, analysis.tokens[one + 1]?.lower ?? ''];
    const opens = /^(?:including|notably)$/.test(word) || (word === 'among' && next === 'them') || (word === 'such' && next === 'as');
    return order > 0 && opens && (word === 'such' || /^[,(–—-]$/.test(analysis.tokens[one - 1]!.text));
  });
  const names = at < 0 ? [] : own.slice(at).map(one => scan.byToken.get(one));
  return [...new Set(names.filter(name => name !== undefined && !name.genitive).map(name => name!.actor))];
}
