import type { Clause, Phrase } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import { pointBack } from '../matters/pointBack.ts';
import type { Target } from './targets.ts';

/** Verbs of praise and blame, and the prepositions that open what somebody is praised or blamed for. */
const verbs: readonly [RegExp, RegExp][] = [
  [/^(?:gratulieren|beglückwünschen)$/, /^zu$/],
  [
    /^(?:danken|loben|preisen|rühmen|würdigen|tadeln|kritisieren|rügen|schelten|geißeln|attackieren|angreifen|verurteilen|maßregeln)$/,
    /^(?:für|wegen)$/,
  ],
  [
    /^(?:thank|praise|commend|laud|applaud|congratulate|compliment|blame|criticise|criticize|chide|rebuke|censure|condemn)$/,
    /^(?:for|on)$/,
  ],
];

/** "Dankte Schweden | dafür |", "praised Sweden for | it |": for what the text has told. */
const adverbs = /^(?:dafür|dazu|deswegen|hierfür)$/;
const pronouns = /^(?:it|this|that)$/;

/**
 * "Dankte Helsinki | für die Maut |", "gratulierte Helsinki | zu dem Schritt |": for what somebody is praised or blamed, where that is a matter: what the text has
 * spoken of, or what is decided on ("für die Gastfreundschaft" is none).
 */
export function praisedFor(context: Context, clause: Clause, { text, via }: CueMatch): Target | null {
  const { analysis, discourse } = context.reading;
  const prep = via === 'verb' ? verbs.find(([verb]) => verb.test(text))?.[1] : undefined;
  const phrase = prep && (clause.obliques.find(one => prep.test(one.prep))?.phrase ?? pronominal(context, clause));
  if (!phrase) return null;
  const { lower } = analysis.tokens[phrase.head]!;
  const isPointing = adverbs.test(lower) || pronouns.test(lower);
  if (!isPointing && (analysis.language === 'en' || discourse.resolve(phrase, clause).length > 0)) return null;
  const pointed = pointBack(context, phrase, clause);
  if (pointed) return pointed;
  const matter = isDecidable(analysis.tokens[phrase.head]!.lemma) ? openMatter(context.reading, phrase) : null;
  return matter && toTarget(matter, clause, 0.6);
}

/** "Dankte Schweden | dafür |": the adverb as a phrase. */
function pronominal({ reading: { analysis } }: Context, { tokens: own }: Clause): Phrase | undefined {
  const at = own.find(each => adverbs.test(analysis.tokens[each]!.lower));
  const token = at === undefined ? undefined : analysis.tokens[at]!;
  return token && { head: token.index, tokens: [token.index], start: token.start, end: token.end };
}
