import type { Analysis, Clause } from '../../language/types.ts';

const circumstances = /^(?:in|under|during|through|by|with|at|after|before)$/;
const documents =
  /^(?:letter|statement|interview|speech|address|paper|declaration|resolution|motion|post|tweet|message|article|memo|note|communiqu[eé]|video|reply|report|column|essay|podcast|agreement|accord|pact|protocol|deal)$/;

/** "Gave an interview | in which he came out against the levy |": what "which" stands for is where that was said, and not what it is about. */
export const isInWhich = ({ tokens }: Analysis, { tokens: [first] }: Clause): boolean =>
  circumstances.test(tokens[first!]!.lower) && tokens[first! + 1]?.lower === 'which';

/** The same where a document or speech has it: as new as that is. */
export function isWrittenIn(analysis: Analysis, clause: Clause): boolean {
  const { tokens } = analysis;
  const first = clause.tokens[0]!;
  const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  return isInWhich(analysis, clause) && documents.test(tokens[noun]?.lemma ?? '');
}
