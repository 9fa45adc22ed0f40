import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { isUmbrella } from '../issues/matterNouns.ts';
import type { Actor } from '../mentions/names.ts';

/** What one does with an attitude in hand. Who meets or deals with one has been shown somebody else's. */
const brings =
  /^(?:open|begin|start|launch|kick|close|end|conclude|finish|come|arrive|go|return|travel|fly|leave|turn|weigh|chime|step|wade|hit|fire|strike|counter|follow|surprise|stun|startle|shock|irritate|anger|cause|make|approach|address|write)$/;

/**
 * "Ruto opened the day | with a plea | for a regional force", "Rome surprised its allies with an offer of troops": whose attitude it is that somebody comes with, told
 * by the noun at `at`; nobody's where it stands in no such phrase.
 */
export function broughtAlong({ reading: { analysis, discourse } }: Context, clause: Clause, at: number): Actor[] {
  const { tokens, language } = analysis;
  const { verb, negated } = clause;
  if (
    language !== 'en' ||
    !verb ||
    verb.passive ||
    negated ||
    !brings.test(verb.lemma) ||
    tokens[verb.head + 1]?.lower === 'away' ||
    isUmbrella(tokens[at]!.lemma)
  )
    return [];
  let opener = at - 1;
  while (tokens[opener]?.pos === 'ADJ' || tokens[opener]?.pos === 'ADV') opener--;
  if (/^(?:an?|fresh|new|another)$/.test(tokens[opener]?.lower ?? '')) opener--;
  const isWith = tokens[opener]?.lower === 'with' && clause.tokens.includes(opener);
  const behind = tokens[at + 1];
  return isWith && (behind?.pos === 'ADP' || behind?.lower === 'to' || behind?.lower === 'that') ? discourse.subjects[clause.id]! : [];
}
