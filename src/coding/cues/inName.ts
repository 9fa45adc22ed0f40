import type { Cue } from '../../codebook/schema.ts';
import { remember } from '../../language/remember.ts';
import type { Analysis, Token } from '../../language/types.ts';
import type { IssueMatch } from '../issues/issues.ts';
import { type CueIndex, nounCue } from './cues.ts';

/**
 * "Ausstieg" in "Ausstieg aus fossilen Energien": the ending is the issue itself, so it turns nothing round. Of English, words begin with it: no "end" in "sends".
 * What an issue does without ("applies without delay") is its opposite.
 */
export function isInName({ issue }: IssueMatch, lemma: string, language: Analysis['language']): boolean {
  const label = wordsOf(issue.labels[language]);
  // No "ende" in "Spenden", no "end" in "endangered"; of what ends by the thing ("the war ends by talks") only the proposition tells.
  if (/^end(?:e|en)?$/.test(lemma)) return label.some(word => /^(?:end(?:e[ns]?|s|ing)?|\p{L}+(?:s|ts)ende[ns]?|beend\p{L}+)$/u.test(word));
  const stem = lemma.slice(0, Math.max(5, lemma.length - 2));
  return [...label, ...wordsOf(issue.proposition[language])].some(word =>
    language === 'de' ? word.includes(stem) : word.startsWith(stem),
  );
}

const wordsOf = remember((name: string): readonly string[] =>
  name
    .replace(/\([^)]*\)|\b(?:without|ohne) \S+/g, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u),
);

/** "The killer robot | ban |": where the words name what the issue ends, or end it themselves, its own ending turns them round. */
export const isNamedEnding = (match: IssueMatch, lemma: string, language: Analysis['language']): boolean =>
  match.sign > 0 && !endsItself(match) && isInName(match, lemma, language);

/** "Suspend the seafood | ban |" by the term "suspen* + seafood": what the term ends is the thing, and not its ban. */
const endsItself = ({ source }: IssueMatch): boolean => source.split(/[ +]+/).some(word => endings.test(word));
const endings = /^(?:suspen|halt|end$|ends$|ending$|stop|lift|scrap|freez|ende$|beend|aussetz|stopp|aufheb|abschaff)/;

/** "Suspend the | ban | on seafood", "Ende des | Verbots | von": an ending that stands within the words that name the issue. */
export const endingWithin = ({ tokens }: Analysis, match: IssueMatch, cues: CueIndex): Token | undefined =>
  endsItself(match)
    ? tokens
        .slice(match.tokens[0]! + 1, match.tokens.at(-1)!)
        .find(token => !match.tokens.includes(token.index) && token.pos === 'NOUN' && isEnding(nounCue(token, cues)))
    : undefined;

/** A noun by which a thing ends. */
export const isEnding = (cue: Cue | null): boolean => cue?.polarity === -1 && cue.kind === 'decision';
