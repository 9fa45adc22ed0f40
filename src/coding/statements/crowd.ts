import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { type Context, note } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { readPosition } from './positions.ts';

/** Many, of whom none is named. */
const crowds =
  /^(?:everyone|everybody|all|most|many|others|rest|majority|(?:member|state|government|delegation|delegate|capital|partner|neighbou?r)s?|country|countries|ally|allies|nobody|none)$/;

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
  const isLed = many !== null && leads(opening[0]!, opening[1] ?? ''); // taken for a name: "| Led by Peru, | five states blocked it"
  const head = many
    ? analysis.tokens[isLed ? many.tokens.at(-1)! : many.head]!.lemma.toLowerCase()
    : (opening[opening.indexOf('of') - 1] ?? '');
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

/**
 * Those of the many who are named: "five states voted against it, | including Peru and Chile |", "several were opposed, | among them Peru |", "| led by Peru, | five states
 * blocked it", "Gegner des Vertrags | wie Peru |".
 */
export function listedBehind({ reading: { analysis, children, scan } }: Context, clause: Clause, noun = -1): Actor[] {
  const beside = children[clause.id]!.filter(({ kind, link }) => kind === 'verbless' || (kind === 'participle' && !link));
  const own = [clause, ...beside].flatMap(({ tokens }) => tokens).sort((left, right) => left - right);
  const word = (at: number) => analysis.tokens[at]?.lower ?? '';
  const at = own.findIndex((one, order) => {
    const opens = order === 0 || /^[,(–—-]$/.test(word(one - 1));
    const isOne = noun >= 0 && one > noun && one - noun < 8; // "critics | like Norway |"
    if (leads(word(one), word(one + 1)) || word(one) === 'wie') return isOne || (opens && word(one) !== 'wie');
    return lists(word(one), word(one + 1)) && (isOne || (order > 0 && (opens || word(one) === 'such')));
  });
  if (at < 0) return [];
  const end = own.slice(at + 2).find(one => word(one) === ',' && /^(?:led|headed|angeführt)$/.test(word(own[at]!)));
  const names = own
    .slice(at)
    .filter(one => one > noun && (end === undefined || one < end))
    .map(one => scan.byToken.get(one));
  return [...new Set(names.filter(name => name !== undefined && !name.genitive).map(name => name!.actor))];
}

const leads = (word: string, next: string): boolean =>
  (/^(?:led|headed)$/.test(word) && next === 'by') || (word === 'angeführt' && next === 'von');

const lists = (word: string, next: string): boolean =>
  /^(?:including|notably|darunter)$/.test(word) ||
  (word === 'among' && next === 'them') ||
  (word === 'such' && next === 'as') ||
  (word === 'allen' && next === 'voran');
