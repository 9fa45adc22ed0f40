import { otherSide } from '../../domain/statement.ts';
import type { Analysis } from '../../language/types.ts';
import type { Draft } from '../draft.ts';

/** Who is said to be wrong, and what they think: up to the words that say so. */
const mistaken = {
  en: /\b(?:anyone|anybody|whoever|everyone|everybody|those|people|nations|governments)(?: (?:who|that))? (?:(?:still|really|seriously|now|had|has|have|may|might) )*(?:thinks?|thought|believe[sd]?|suspect(?:s|ed)?|assume[sd]?|suppose[sd]?|expect(?:s|ed)?|fear(?:s|ed)?|concludes?d?)\b[^.;“”"]{0,300}?\b(?:is|are|was|were|will be|would be) (?:\w+ )?(?:mistaken|wrong|in error|in for a (?:surprise|disappointment)|deluded|deceiving \w+|fooling \w+|kidding \w+)\b/giu,
  de: /\bwer (?:(?:jetzt|nun|immer noch|noch|ernsthaft|wirklich|etwa) )*(?:glaub\w*|mein\w*|denk\w*|annehm\w*|annimmt|vermut\w*|erwarte\w*|fürcht\w*|befürcht\w*|hoff\w*|unterstell\w*|dachte|schließ\w*)\b[^.;“”„"]{0,300}?\b(?:irr(?:e|t|te)(?: sich)?|täusch(?:e|t|te) sich|lieg(?:e|t) (?:falsch|daneben)|sei im irrtum|ist im irrtum|befinde sich im irrtum|(?:sei|ist|werde|wird) auf dem holzweg)/giu,
};

/**
 * Rule "said to be mistaken": "anyone who believed | that Norway did not want the treaty | was mistaken", "wer glaube, | Oslo sei dagegen |, irre": whoever says so says the contrary of
 * what is believed.
 */
export function turnMistaken({ text, language }: Analysis, drafts: Draft[]): Draft[] {
  const spans = [...text.matchAll(mistaken[language])].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
  if (spans.length === 0) return drafts;
  const isThought = ({ start, end }: Draft) => spans.some(({ from, to }) => start <= from && to <= end);
  return drafts.map(draft =>
    draft.stance !== 'neutral' && isThought(draft)
      ? { ...draft, stance: otherSide[draft.stance], reasons: [...draft.reasons, 'said to be mistaken'] }
      : draft,
  );
}
