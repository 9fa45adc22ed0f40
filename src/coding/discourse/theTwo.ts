import type { Clause } from '../../language/types.ts';
import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';

/** "The two", "both sides", "the two governments", "the neighbours". */
const pair =
  /^(?:(?:the )?two|both|the pair)(?: (?:sides|countries|governments|nations|states|capitals|leaders|parties|allies|rivals|neighbou?rs|foreign ministers|ministers|presidents|delegations))?$/;

/** "Kenya and Somalia will reopen the border, | the two governments | said": those two whom the words before in the sentence, else in the one before it, name. */
export function thePair({ analysis, scan }: State, { subject, sentence }: Clause): Actor[] {
  const { tokens, sentences, language } = analysis;
  if (language !== 'en' || !subject || !pair.test(subject.tokens.map(at => tokens[at]!.lower).join(' '))) return [];
  for (const from of [sentence, sentence - 1]) {
    if (!sentences[from]) continue;
    const { firstToken, endToken } = sentences[from];
    const named = scan.mentions.filter(({ first }) => first >= firstToken && first < Math.min(endToken, subject.tokens[0]!));
    const two = distinct(named.filter(({ kind }) => /^(?:name|metonym)$/.test(kind)).map(({ actor }) => actor));
    if (two.length > 0) return two.length === 2 ? two : [];
  }
  return [];
}

/** Those who speak for a state or another body, each body once. */
function distinct(actors: Actor[]): Actor[] {
  const found = new Map<string, Actor>();
  for (const actor of actors) {
    const { id } = actor.behalf ?? actor.ref;
    if (/^(?:country|org|party):/.test(id)) found.set(id, actor);
  }
  return [...found.values()];
}
