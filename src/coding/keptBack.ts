import type { Analysis, Clause } from '../language/types.ts';

const keeping = /^(?:keep|retain|hoard|hang on|hold on|behalten|zurückhalten|zurückbehalten|horten)/;
const parting = /^(?:part|let go|give up|give away|trennen|sich trennen|aufgeben)/;

/**
 * "Romania wants to keep its Patriots", "parted with two of its Leopards": where an issue is whether somebody else gets a thing, whoever keeps it is against that and
 * whoever parts with it is for it, contrary to what these words say of a thing.
 */
export const isKeptBack = (issue: string, { verb }: Clause, text = ''): boolean =>
  issue.endsWith('-delivery') && [text, verb?.lemma ?? ''].some(words => keeping.test(words) || parting.test(words));

/** "Austria keeps Romania | out of Schengen |": who is kept out of a thing does not get in, whoever wants to keep something. */
export const isKeptOutOf = ({ tokens }: Analysis, { verb }: Clause, named: number[]): boolean =>
  verb?.lemma === 'keep' &&
  named.some(at => {
    const of = /^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    return tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'out';
  });
