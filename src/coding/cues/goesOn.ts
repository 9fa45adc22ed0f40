import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';
import { ancestors } from './modality.ts';

/** "Was | still | against it", "bekräftigte, …", "has always backed it": the clause, or whoever says it, tells that the side was held before. */
export function goesOn(reading: Reading, clause: Clause): boolean {
  const { analysis } = reading;
  const chain = ancestors(reading, clause).slice(0, 2);
  return chain.some((one, order) => {
    const text = one.tokens.map(at => analysis.tokens[at]!.lower).join(' ');
    if (order === 0 && always[analysis.language].test(text)) return true;
    const { verb, negated } = one;
    if (order === 0 && !negated && staying.test(text)) return true;
    return verb !== null && !negated && again[analysis.language].test(`${verb.lemma} ${verb.particle ?? ''}`.trim());
  });
}

const always = {
  en: /\bstill (?!less|more|further|to)|\b(?:has|have) (?:never|always)\b|\bas (?:before|ever|always)\b|\bunchanged\b/,
  de: /\b(?:(?<!nicht )weiterhin|unverändert|nach wie vor|noch immer|immer noch|seit jeher|seit je|schon immer|wie bisher|wie eh und je)(?!\p{L})/u,
} as const;
/** Of these the parser often makes no verb of its own: "remained opposed to it". */
const staying =
  /\b(?:remain(?:s|ed)?|continue[sd]?) (?:to|opposed|against|committed|convinced|firm|in favou?r|sceptical|skeptical|behind|ready|willing)\b/;

const again = {
  en: /^(?:reiterate|reaffirm|repeat|remain|stay|continue|stand by|stick to|hold to)$/,
  de: /^(?:bekräftigen|wiederholen|beharren|bleiben|festhalten|dabeibleiben)\b/,
} as const;
