import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import { pointBack } from '../matters/pointBack.ts';
import type { Target } from './targets.ts';

/** German verbs of praise and blame, and the prepositions that open what somebody is praised or blamed for. */
const verbs: readonly [RegExp, RegExp][] = [
  [/^(?:gratulieren|beglückwünschen)$/, /^zu$/],
  [
    /^(?:danken|loben|preisen|rühmen|würdigen|tadeln|kritisieren|rügen|schelten|geißeln|attackieren|angreifen|verurteilen|maßregeln)$/,
    /^(?:für|wegen)$/,
  ],
];

/**
 * "Dankte Helsinki | für die Maut |", "gratulierte Helsinki | zu dem Schritt |": for what somebody is praised or blamed, where that is a matter: what the text has
 * spoken of, or what is decided on ("für die Gastfreundschaft" is none).
 */
export function praisedFor(context: Context, clause: Clause, { text, via }: CueMatch): Target | null {
  const { analysis, discourse } = context.reading;
  const prep = analysis.language === 'de' && via === 'verb' ? verbs.find(([verb]) => verb.test(text))?.[1] : undefined;
  const phrase = prep && clause.obliques.find(one => prep.test(one.prep))?.phrase;
  if (!phrase || discourse.resolve(phrase, clause).length > 0) return null;
  const pointed = pointBack(context, phrase, clause);
  if (pointed) return pointed;
  const matter = isDecidable(analysis.tokens[phrase.head]!.lemma) ? openMatter(context.reading, phrase) : null;
  return matter && toTarget(matter, clause, 0.6);
}
