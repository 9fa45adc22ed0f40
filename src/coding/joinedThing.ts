import type { Clause } from '../language/types.ts';
import type { Context } from './draft.ts';
import { openMatter, openReason } from './openMatter.ts';
import type { Target } from './targets.ts';

/** "stimmt einem Beitritt zu": what is joined is a thing, and nobody's view. */
export const namesThing = (context: Context, clause: Clause): boolean =>
  context.reading.analysis.language === 'de' &&
  clause.objects.some(
    ({ head }) => context.reading.analysis.tokens[head]!.pos === 'NOUN' && !views.test(context.reading.analysis.tokens[head]!.lemma),
  );

/** "schließt sich | dem Boykott | an": a thing that nobody named was for. */
export function joinedThing({ reading }: Context, clause: Clause): Target | null {
  if (reading.analysis.language !== 'de' || clause.verb?.mood === 'konj2') return null;
  const object = clause.objects.find(({ head }) => reading.analysis.tokens[head]!.pos === 'NOUN');
  const matter = object && !views.test(reading.analysis.tokens[object.head]!.lemma) ? openMatter(reading, object) : null;
  return matter && { ...matter, clause, reasons: [openReason(matter)], possible: false, confidence: 0.6 };
}

const views =
  /^(?:meinung|ansicht|auffassung|haltung|position|einschätzung|standpunkt|kritik|sorge|bedenken|vorbehalt|skepsis|forderung|aufruf|appell|beispiel|gleich)$/;
