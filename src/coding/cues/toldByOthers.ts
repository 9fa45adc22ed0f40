import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';

/**
 * "“He assured me | that there will be no levy |,” the president said", "“they told us | it was a mistake |”": what a speaker quotes of somebody whom he only calls by a
 * pronoun is that one's word, and not the speaker's. True for the clause that tells it and for those that are told.
 */
export function isToldByOthers({ reading: { analysis, discourse } }: Context, clause: Clause): boolean {
  if (analysis.language !== 'en') return false;
  let teller: Clause | undefined = clause;
  while (teller && !isTelling(teller)) teller = teller.parent === null ? undefined : analysis.clauses[teller.parent];
  return teller !== undefined && (teller === clause || isBehind(clause, teller)) && isSomebodyElse(teller);

  /** "They told me": nobody named, or by mistake the one who speaks. */
  function isSomebodyElse({ id }: Clause): boolean {
    const speakers = discourse.speakers[id]?.actors.map(({ ref }) => ref.id) ?? [];
    return discourse.subjects[id]!.every(({ ref }) => speakers.includes(ref.id));
  }

  function isTelling({ quote, subject, subjectInherited, verb, id }: Clause): boolean {
    if (quote < 0 || !subject || subjectInherited || verb?.passive || !tells.test(verb?.lemma ?? '')) return false;
    const isWord = verb!.lemma !== 'give' || analysis.clauses.some(({ kind, parent }) => kind === 'complement' && parent === id);
    return isWord && /^(?:he|she|they)$/.test(analysis.tokens[subject.head]!.lower);
  }
}

/** "They told me | it is a mistake |, | but I want it |": what is joined to the telling is the speaker's own. */
const isBehind = ({ kind, coordinated, quote }: Clause, teller: Clause): boolean =>
  kind !== 'main' && !coordinated && quote === teller.quote;

const tells = /^(?:assure|promise|tell|pledge|vow|guarantee|inform|say|insist|claim|argue|swear|give|reassure|warn|explain)$/;
