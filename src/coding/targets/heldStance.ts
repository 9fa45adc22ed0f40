import type { Clause, Phrase } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import type { Target } from './targets.ts';

/** "Lobte | die Haltung Ankaras |": the side that those whose stance it is were last said to take. */
export function heldStance({ reading, drafts }: Context, clause: Clause, { head, tokens }: Phrase): Target | null {
  const { analysis, scan } = reading;
  const stances =
    analysis.language === 'de'
      ? /^(?:haltung|position|standpunkt|linie|kurs|vorgehen)$/
      : /^(?:position|stance|view|opinion|standpoint|line)$/;
  if (!stances.test(analysis.tokens[head]!.lemma)) return null;
  const owners = tokens.map(at => scan.byToken.get(at)?.actor).filter(actor => actor !== undefined);
  const stated = drafts.findLast(
    ({ actor, stance }) => stance !== 'neutral' && owners.some(({ ref }) => ref.id === actor.ref.id || ref.id === actor.behalf?.id),
  );
  if (!stated) return null;
  const reasons = [`the stance of ${stated.actor.ref.name} on ${stated.subject.labels.en ?? stated.subject.label}`];
  return { subject: stated.subject, sign: stated.stance === 'oppose' ? -1 : 1, clause, reasons, possible: false, confidence: 0.6 };
}
