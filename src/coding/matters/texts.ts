import type { Clause, Phrase } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { framePhrases } from '../cues/framePhrases.ts';
import { type Context, issueSubject, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { type OpenMatter, openMatter } from './openMatter.ts';

/** What is voted on or signed for what it says. */
const texts = /^(?:resolution|motion|statement|declaration|letter|text|communiqu[eé]|petition|appeal|document|paper|amendment)s?$/;

const stepsAgainst = /^(?:appeal|petition)$/;

/** Prepositions by which a text says what it is for or against, right behind it. */
const sides: readonly { words: string[]; sign: 1 | -1 }[] = [
  { words: ['in', 'support', 'of'], sign: 1 },
  { words: ['in', 'favour', 'of'], sign: 1 },
  { words: ['in', 'favor', 'of'], sign: 1 },
  { words: ['in', 'opposition', 'to'], sign: -1 },
  { words: ['against'], sign: -1 },
];

/**
 * "Vetoed a resolution | condemning the raid |", "refused to sign a letter | in support of the levy |": what a text says is what one is for or against with it, and not the text.
 */
export function matterOfText(context: Context, clause: Clause, phrase: Phrase): OpenMatter | null {
  const { analysis } = context.reading;
  if (analysis.language !== 'en' || !texts.test(analysis.tokens[phrase.head]!.lower)) return null;
  return said(context, clause, phrase) ?? sided(context, phrase);
}

/** By a participle: "a motion | calling for a ban |". */
function said(context: Context, { id }: Clause, { head }: Phrase): OpenMatter | null {
  const { analysis, children, cues } = context.reading;
  const child = children[id]!.find(
    ({ kind, verb, tokens }) => kind === 'participle' && tokens[0] === head + 1 && analysis.tokens[verb!.head]!.morph.form === 'part1',
  );
  const found = child && findCues(analysis, child, cues).find(({ cue }) => cue.polarity !== 0 && /^(?:position|request)$/.test(cue.kind));
  if (!child || !found) return null;
  const [issue] = issuesIn(context, [child]);
  const [named] = framePhrases(context.reading, child, found);
  const matter = issue
    ? { subject: issueSubject(context, issue.issue), sign: issue.sign }
    : named
      ? openMatter(context.reading, named)
      : null;
  const sign = (matter?.sign ?? 1) * found.cue.polarity * (child.negated ? -1 : 1);
  return matter && { subject: matter.subject, sign: sign < 0 ? -1 : 1 };
}

/** By a preposition: "a statement | in support of the levy |". */
function sided(context: Context, { head }: Phrase): OpenMatter | null {
  const { tokens } = context.reading.analysis;
  const side = sides.find(({ words }) => words.every((word, step) => tokens[head + 1 + step]?.lower === word));
  if (side?.words[0] === 'against' && stepsAgainst.test(tokens[head]!.lemma)) return null; // what one does against a thing stands for it (`openMatter.ts`)
  const named = side ? phraseFrom(context.reading, head + 1 + side.words.length) : null;
  const matter = named ? openMatter(context.reading, named) : null;
  return side && matter ? { subject: matter.subject, sign: matter.sign * side.sign < 0 ? -1 : 1 } : null;
}

/** "A statement | in support of | the levy": what the text is for, and not who blocks it. */
export const isSideOfText = ({ reading: { analysis } }: Context, first: number): boolean =>
  analysis.language === 'en' &&
  texts.test(analysis.tokens[first - 1]?.lower ?? '') &&
  sides.some(({ words }) => words.every((word, step) => analysis.tokens[first + step]?.lower === word));
