import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase, Token } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { hasSiblings, isDoing, isSameNoun, isSibling } from '../issues/matterNouns.ts';
import { isBare } from './barePhrases.ts';
import type { Pointer } from './matters.ts';
import { type Antecedent, endedBefore, fromMain } from './unsaid.ts';

/** "The accession", "der Verkauf" alone, where nothing was called so before: what the text is about, if the codebook knows that. */
export function isFirstDoing(context: Context, phrase: Phrase, { lemma, index, sentence }: Token): boolean {
  const { mainTopic, reading } = context;
  const { tokens } = reading.analysis;
  if (mainTopic?.kind !== 'issue' || reading.isTitle || sentence === 0 || !isDoing(lemma) || !isBare(context, phrase)) return false;
  const next = tokens[phrase.tokens.at(-1)! + 1];
  const isNamed = next?.pos === 'ADP' || /^(?:de[rs]|eine[rs]|of|vo[nm]|am|an|im|in|zur?|to|with|mit)$/.test(next?.lower ?? '');
  return !isNamed && mayBeCalled(mainTopic, lemma) && !tokens.slice(0, index).some(token => isSameNoun(token.lemma, lemma));
}

/** "The treaty" is what the text is about only where that is one by its name; what is done ("the sale") may be done with anything. */
const mayBeCalled = ({ labels }: Subject, lemma: string): boolean =>
  !hasSiblings(lemma) ||
  Object.values(labels).some(label =>
    label
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(word => isSameNoun(lemma, word) || isSibling(lemma, word)),
  );

/** What the text is about, as what is done with it. */
export function doneWithMain(context: Context, clause: Clause, pointer: Pointer): Antecedent | null {
  const main = fromMain(context, pointer);
  return main && { ...main, sign: endedBefore(context, clause, main.subject.id) ? -1 : 1 };
}
