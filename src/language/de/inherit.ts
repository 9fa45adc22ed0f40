import type { Clause, Phrase, Token } from '../types.ts';
import { objectControl } from './words.ts';

/** Gives coordinated clauses, infinitives and participles the subject they leave out. Clauses must be in order; a parent may come later. */
export function inheritSubjects(tokens: Token[], clauses: Clause[], firstId: number, mayInherit: boolean[]): void {
  for (let round = 0; round < 2; round++) {
    for (const clause of clauses) {
      if (clause.subject !== null || clause.parent === null || !mayInherit[clause.id - firstId]) continue;
      const parent = clauses[clause.parent - firstId];
      if (parent === undefined) continue;
      const subject = controller(tokens, clause, parent);
      if (subject === null) continue;
      clause.subject = subject;
      clause.subjectInherited = true;
    }
  }
}

/**
 * Gives a clause the object that another leaves for both: "hat die Quote nicht gekündigt, | sondern ausgesetzt |", "| Paris begrüßt |, Rom verurteilt die Maut".
 */
export function shareObjects(tokens: Token[], clauses: Clause[], firstId: number, isElliptic: boolean[]): void {
  for (const [at, clause] of clauses.entries()) {
    if (clause.objects.length > 0 || clause.verb === null || clause.verb.passive) continue;
    const before = clause.coordinated && clause.parent !== null ? clauses[clause.parent - firstId] : undefined;
    if (before && isElliptic[at] && clause.obliques.length === 0 && !before.verb?.passive) clause.objects = [...before.objects];
    const next = clauses[at + 1];
    if (next && isCutShort(tokens, clause) && next.parent === clause.id && isAlike(next)) clause.objects = [...next.objects];
  }
}

/** "| Paris begrüßt |, …": somebody, a verb at the end, and nothing else. */
const isCutShort = (tokens: Token[], { kind, subject, verb, tokens: own, obliques }: Clause): boolean =>
  kind === 'main' &&
  subject !== null &&
  verb !== null &&
  verb.tokens.length === 1 &&
  obliques.length === 0 &&
  own.length <= subject.tokens.length + 1 &&
  own.at(-1) === verb.head &&
  tokens[verb.head + 1]?.text === ',';

/** The twin that holds the object: subject, verb, object in this order. */
const isAlike = ({ subject, verb, objects, kind, link }: Clause): boolean =>
  /^(?:main|complement)$/.test(kind) &&
  link === undefined &&
  subject !== null &&
  verb !== null &&
  verb.mood === 'ind' &&
  objects.length === 1 &&
  subject.head < verb.head &&
  verb.head < objects[0]!.head;

function controller(tokens: Token[], clause: Clause, parent: Clause): Phrase | null {
  if (clause.coordinated) return parent.subject;
  if (clause.kind === 'participle') return parent.subject;
  if (clause.kind !== 'infinitive') return null;
  if (parent.verb !== null && objectControl.has(parent.verb.lemma) && clause.link === undefined) {
    if (parent.verb.passive) return parent.subject;
    const bare = parent.objects.find(object => object.head !== parent.predicate?.head);
    return bare ?? parent.obliques.find(each => each.prep === 'an')?.phrase ?? null;
  }
  const noun = nounBefore(tokens, clause, parent);
  if (parent.subject !== null && tokens[parent.subject.head]!.lower === 'es') return null;
  if (noun === null || clause.link !== undefined) return parent.subject;
  const owner = genitiveName(tokens, noun);
  if (owner !== null) return owner;
  return noun === parent.subject && parent.verb !== null && parent.verb.tokens.every(token => token > noun.tokens.at(-1)!)
    ? null
    : parent.subject;
}

/** `die Entscheidung, die Sanktionen zu verlängern`: the phrase that the infinitive directly follows and belongs to. */
function nounBefore(tokens: Token[], clause: Clause, parent: Clause): Phrase | null {
  const first = clause.tokens[0]!;
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const phrases = [parent.subject, ...parent.objects, ...parent.obliques.map(each => each.phrase)];
  return phrases.find(phrase => phrase?.tokens.at(-1) === before) ?? null;
}

/** `Trumps Bemühungen, …`, `die Forderung Frankreichs, …`: the name in the genitive is who acts. */
function genitiveName(tokens: Token[], noun: Phrase): Phrase | null {
  if (tokens[noun.head]!.pos !== 'NOUN') return null;
  const last = noun.tokens.at(-1)!;
  const owner = [noun.tokens[0]!, last].find(
    token => token !== noun.head && tokens[token]!.pos === 'PROPN' && /s$/.test(tokens[token]!.lower),
  );
  return owner === undefined ? null : { head: owner, tokens: [owner], start: tokens[owner]!.start, end: tokens[owner]!.end };
}
