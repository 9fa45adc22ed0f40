import { analyseGerman } from '../../../src/language/de/analyse.ts';
import type { Analysis, Clause, Phrase } from '../../../src/language/types.ts';

/** The words of a phrase as they stand in the text. */
export function words(analysis: Analysis, phrase: Phrase | null): string {
  return phrase === null ? '-' : phrase.tokens.map(token => analysis.tokens[token]!.text).join(' ');
}

function sketchVerb({ verb, negated }: Clause): string {
  if (verb === null) return negated ? 'NOT -' : '-';
  const modal = verb.modal === undefined ? '' : `${verb.modal}+`;
  return `${negated ? 'NOT ' : ''}${modal}${verb.lemma}${verb.passive ? ' passive' : ''} ${verb.mood} ${verb.tense}`;
}

/** One line a clause: `kind[+] [link] <- verb of the parent: subject | verb mood tense`; `*` marks an inherited subject. */
export function sketch(text: string): string[] {
  const analysis = analyseGerman(text);
  return analysis.clauses.map(clause => {
    const parent = clause.parent === null ? '' : ` <- ${analysis.clauses[clause.parent]!.verb?.lemma ?? '-'}`;
    const kind = `${clause.kind}${clause.coordinated ? '+' : ''}${clause.link === undefined ? '' : ` ${clause.link}`}${parent}`;
    return `${kind}: ${words(analysis, clause.subject)}${clause.subjectInherited ? '*' : ''} | ${sketchVerb(clause)}`;
  });
}

/** Objects, prepositional phrases and predicate of the first clause with this verb. */
export function roles(text: string, lemma: string): { objects: string[]; obliques: string[]; predicate: string } {
  const analysis = analyseGerman(text);
  const clause = analysis.clauses.find(each => (each.verb?.lemma ?? '-') === lemma);
  if (clause === undefined) throw new Error(`no clause with ${lemma}: ${analysis.clauses.map(each => each.verb?.lemma).join(', ')}`);
  return {
    objects: clause.objects.map(each => words(analysis, each)),
    obliques: clause.obliques.map(each => `${each.prep}: ${words(analysis, each.phrase)}`),
    predicate: words(analysis, clause.predicate),
  };
}
