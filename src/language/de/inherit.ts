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
