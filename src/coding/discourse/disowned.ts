import type { Clause } from '../../language/types.ts';
import type { Draft } from '../draft.ts';
import { type Reading, textOfClause } from '../reading.ts';

const forThemselves =
  /\bfür sich (?:selbst |allein |persönlich )?(?:gesprochen|geredet|spreche|rede)\b|\bspr[aei]ch\w* (?:(?:da|dabei|hier) )?(?:nur |allein |lediglich )?für sich\b|\bspreche (?:(?:da|dabei|hier) )?(?:nur|allein|lediglich) für mich\b|\b(?:speaks?|spoke|spoken|speaking) (?:only |purely |solely )?for (?:himself|herself|themselves)\b|\b(?:speak|speaking) (?:only |purely |solely )?for myself\b/i;
const inPrivate =
  /\bals privat(?:mann|frau|person)\b|\b(?:privatmeinung|persönlichen? (?:meinung|ansicht|auffassung))\b|\bin (?:a|his|her|my) (?:purely )?(?:personal|private) capacity\b|\b(?:his|her|their|own|purely|my) (?:own )?(?:personal|private) (?:view|opinion)s?\b/i;

/** "Er persönlich sei dafür", "I personally would back it": of whoever leads a state that is no more than emphasis. */
const inPerson = /\b(?:er|sie|ich) persönlich\b|\bpersönlich (?:sei|bin|halte|finde) (?:er|sie|ich)\b|\b(?:I|he|she) personally\b/i;

/**
 * "Herr Basta habe für sich gesprochen, erklärte die Ministerpräsidentin", "the minister had spoken for himself": whom their own side disowns speaks for nobody else
 * in this article.
 */
export function withoutDisowned(reading: Reading, drafts: Draft[]): Draft[] {
  const { analysis, discourse, scan } = reading;
  const disowned = new Set(
    analysis.clauses
      .flatMap(clause => {
        const text = textOfClause(reading, clause);
        if (inPerson.test(text)) return discourse.subjects[clause.id]!.filter(({ rank }) => rank !== 'head');
        const owners = clause.tokens.flatMap(at => scan.byToken.get(at) ?? []).filter(mention => mention.genitive);
        const isSaid = inPrivate.test(text) || (forThemselves.test(text) && !isThing(reading, clause));
        return isSaid ? [...discourse.subjects[clause.id]!, ...owners.map(({ actor }) => actor)] : [];
      })
      .filter(({ kind, behalf }) => kind === 'person' && behalf !== null)
      .map(({ ref }) => ref.id),
  );
  if (disowned.size === 0) return drafts;
  return drafts.map(draft =>
    disowned.has(draft.actor.ref.id)
      ? { ...draft, actor: { ...draft.actor, behalf: null, rank: null }, reasons: [...draft.reasons, 'said to speak for nobody else'] }
      : draft,
  );
}

/** "The president's words spoke for themselves": so they did, and he speaks for his state. */
function isThing({ analysis, scan }: Reading, { subject }: Clause): boolean {
  return subject !== null && analysis.tokens[subject.head]!.pos === 'NOUN' && !scan.byToken.has(subject.head);
}
