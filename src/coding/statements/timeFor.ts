import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';

const timely = /(?:^| )(?:it is|it ['’]s|it was|now is) (?:high |about |now |long past |the )?time for$/;

/** Rule "time for": "it was time for a levy, the minister said": that it is time for a thing is said for it. True when a statement was made. */
export function readTimeFor(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, children } = context.reading;
  if (analysis.language !== 'en' || clause.negated || clause.question || clause.conditional) return false;
  const at = clause.tokens.find((one, order) => analysis.tokens[one]!.lower === 'for' && timely.test(wordsTo(context, clause, order)));
  const phrase = at === undefined ? null : phraseFrom(context.reading, at + 1);
  const isDone = children[clause.id]!.some(({ kind }) => kind === 'infinitive'); // "time for Norway | to act |"
  if (!phrase || isDone || !isDecidable(analysis.tokens[phrase.head]!.lemma)) return false;
  const target = openTarget(context, phrase, clause, 0.55);
  if (target) emit(context, clause, null, speakers, 1, { ...target, reasons: [...target.reasons, 'it is time for it'] });
  return target !== null;
}

const wordsTo = ({ reading: { analysis } }: Context, { tokens }: Clause, last: number): string =>
  tokens
    .slice(0, last + 1)
    .map(at => analysis.tokens[at]!)
    .filter(({ pos }) => pos !== 'PUNCT')
    .map(({ lower }) => lower)
    .join(' ');
