import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { openChild } from './openChild.ts';
import type { Target } from './targets.ts';

/** "Vowed to raise wages | and scrap the levy |": what else is to be done, behind the same words. */
export function joinedDeeds(context: Context, child: Clause, holders: Actor[]): Target[] {
  const { analysis, children } = context.reading;
  if (analysis.language !== 'en' || child.kind !== 'infinitive') return [];
  return children[child.id]!.filter(
    ({ kind, subjectInherited, tokens, objects }) =>
      kind === 'infinitive' && subjectInherited && objects.length > 0 && /^(?:and|or|nor)$/.test(analysis.tokens[tokens[0]!]!.lower),
  ).flatMap(other => openChild(context, other, holders) ?? []);
}
