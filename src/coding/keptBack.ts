import type { Clause } from '../language/types.ts';

const keeping = /^(?:keep|retain|hoard|hang on|hold on|behalten|zurückhalten|zurückbehalten|horten)/;
const parting = /^(?:part|let go|give up|give away|trennen|sich trennen|aufgeben)/;

/**
 * "Romania wants to keep its Patriots", "parted with two of its Leopards": where an issue is whether somebody else gets a thing, whoever keeps it is against that and
 * whoever parts with it is for it, contrary to what these words say of a thing.
 */
export const isKeptBack = (issue: string, { verb }: Clause, text = ''): boolean =>
  issue.endsWith('-delivery') && [text, verb?.lemma ?? ''].some(words => keeping.test(words) || parting.test(words));
