import type { Clause, Phrase, Token } from '../../language/types.ts';
import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';

/**
 * "…, said Ann Lee, who speaks for the opposition Conservatives. | They | want it scrapped": the party for which the one who spoke in the sentence before, in the same
 * paragraph, was said to speak. Null where "they" are others.
 */
export function ownParty({ analysis, scan, running, subjects }: State, { subject, sentence }: Clause, phrase: Phrase): Actor | null {
  const { tokens, sentences, language } = analysis;
  const before = sentences[sentence - 1];
  if (language !== 'en' || subject !== phrase || tokens[phrase.head]!.lower !== 'they') return null;
  if (before?.paragraph !== sentences[sentence]!.paragraph) return null;
  const [voice] = running?.actors ?? [];
  const spoke = before.clauses.some(id => subjects[id]!.some(({ ref }) => ref.id === voice?.ref.id));
  if (voice?.kind !== 'person' || voice.behalf !== null || !spoke) return null;
  const isParty = ({ index }: Token) => {
    const mention = scan.byToken.get(index);
    return mention?.first === index && !mention.genitive && /^party:/.test(mention.actor.ref.id);
  };
  const named = tokens.slice(before.firstToken, before.endToken).findLast(isParty);
  const party = named && scan.byToken.get(named.index);
  const opener = [1, 2, 3].map(back => tokens[(party?.first ?? 0) - back]?.lower ?? '');
  return party && opener.some(word => /^(?:of|for|from)$/.test(word)) ? party.actor : null;
}
