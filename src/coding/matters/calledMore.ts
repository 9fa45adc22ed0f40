import type { Subject } from '../../domain/statement.ts';
import type { Phrase } from '../../language/types.ts';
import type { Context, Draft } from '../draft.ts';
import { isDecidable, isDeed, isSibling, isUmbrella } from '../issues/matterNouns.ts';
import { openSubject } from '../issues/open.ts';
import type { Antecedent } from './unsaid.ts';

/**
 * "Adopted a plan … “we support | this charge |” … voted against | the levy |": where what a phrase points back to has been named by a noun that fits any matter,
 * the phrase says which it is. Null where it says no more.
 */
export function calledMore(context: Context, phrase: Phrase, { subject }: Antecedent): Subject | null {
  const { tokens } = context.reading.analysis;
  const { lemma } = tokens[phrase.head]!;
  if (subject.kind !== 'open' || !isVagueName(subject.id) || !isDecidable(lemma) || isVagueNoun(lemma)) return null;
  const known = context.called.get(subject.id);
  if (known && isSibling(lemma, known.id.slice('open:'.length), known.label)) return known; // "the charge … the levy"
  const named = openSubject(context.reading, phrase);
  if (!named || named.id === subject.id) return null;
  context.called.set(subject.id, named);
  return named;
}

/** What was read under the noun that fits any matter goes by the name that the text gives it later. */
export function nameAsCalled({ drafts, called }: Context): Draft[] {
  const used = new Set(drafts.map(({ subject }) => subject.id));
  return drafts.map(draft => {
    const subject = called.get(draft.subject.id);
    if (!subject || !used.has(subject.id)) return draft;
    return { ...draft, subject, reasons: [...draft.reasons, `as the text goes on to call it: ${subject.label}`] };
  });
}

const isVagueName = (id: string): boolean => !id.includes('-') && isVagueNoun(id.slice('open:'.length));
const isVagueNoun = (lemma: string): boolean => isUmbrella(lemma) || isDeed(lemma);
