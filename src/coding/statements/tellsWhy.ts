import type { Clause } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context } from '../draft.ts';
import { isFrank } from './doingSo.ts';

/** "Island hat dargelegt, | weshalb es von der Maut nichts hält", "made no bones about the fact | that it opposes it |": why or that somebody does, they do. */
export function tellsWhy({ reading: { analysis, discourse } }: Context, { id, link, parent, tokens: [first] }: Clause): boolean {
  const isFact = link === 'that' && analysis.tokens[first! - 1]?.lower === 'fact' && isFrank(analysis, analysis.clauses[parent!]!);
  if (!isFact && (analysis.language !== 'de' || !/^(?:weshalb|warum|wieso)$/.test(link ?? ''))) return false;
  const own = discourse.subjects[id]!;
  return discourse.subjects[parent!]!.some(teller => own.some(actor => sameVoice(teller, actor) || sameVoice(actor, teller)));
}
