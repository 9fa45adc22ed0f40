import type { Clause } from '../language/types.ts';
import { type Context, note } from './draft.ts';
import type { Actor } from './names.ts';

/** What a clause without a verb says of its subject: the same as the clause before of its own, the contrary, or a plain no. */
const echoes: Record<string, 'same' | 'contrary' | 'no'> = {
  nicht: 'contrary',
  schon: 'contrary',
  dagegen: 'no',
  ebenfalls: 'same',
  ebenso: 'same',
  auch: 'same',
  gleichfalls: 'same',
};

/** Rule "gapped": "Frankreich will Ausbilder schicken, Italien nicht" holds for Italy what the clause before says, turned round. True when a statement was made. */
export function readGapped(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis } = context.reading;
  if (clause.verb || !clause.coordinated || clause.parent === null || holders.length === 0) return false;
  const last = clause.tokens.findLast(at => analysis.tokens[at]!.pos !== 'PUNCT');
  const echo = last === undefined ? undefined : echoes[analysis.tokens[last]!.lower];
  const before = analysis.clauses[clause.parent]!;
  const sentence = analysis.sentences[clause.sentence]!;
  if (!echo) return false;
  const told = context.drafts.filter(
    draft => draft.start === sentence.start && !holders.some(holder => holder.ref.id === draft.actor.ref.id),
  );
  for (const draft of told)
    for (const holder of holders) {
      const stance = echo === 'same' ? draft.stance : echo === 'no' ? 'oppose' : draft.stance === 'support' ? 'oppose' : 'support';
      if (draft.stance === 'neutral') continue;
      const reasons = [
        ...draft.reasons,
        `"${analysis.tokens[last!]!.text}": ${echo === 'same' ? 'the same' : 'the contrary'} of ${holder.ref.name}`,
      ];
      context.drafts.push({ ...draft, actor: holder, stance, confidence: Math.min(draft.confidence, 0.65), reasons });
    }
  if (told.length > 0) note(context, clause, `echoes clause #${before.id}`);
  return told.length > 0;
}
