import type { Clause, Phrase } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { type Antecedent, unsaidAntecedent } from './unsaid.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is done to a thing, by nouns that are seldom a matter of their own; whether the thing is there then, or no more. */
const done = {
  de: {
    up: words(
      'einführung wiedereinführung beibehaltung fortsetzung fortführung wiederaufnahme umsetzung verlängerung erneuerung ratifizierung wiederzulassung',
    ),
    down: words('abschaffung aufhebung rücknahme streichung beendigung annullierung'),
    behind: /^(?:von|vom|des|der|dieser|dieses|eine[rs]|sein(?:er|es)|ihr(?:er|es)|für|um|zu|zum|zur|aus|mit|nach|im|in)$/,
  },
  en: {
    up: words('introduction reintroduction continuation retention resumption extension renewal ratification text wording'),
    down: words('abolition repeal scrapping cancellation revocation halt'),
    behind: /^(?:of|to|on|in|for|from|with|by)$/,
  },
};

/** "Eine | rasche | Einführung": how or when it is to be done leaves the thing the same. */
const isHow =
  /^(?:rasch|schnell|zügig|baldig|sofortig|umgehend|unverzüglich|vollständig|weiter|endgültig|vorzeitig|europaweit|bundesweit|landesweit)(?:e[nrms]?|ere[nrms]?)$/;

/** "Eine Erneuerung lehne er ab", "was against an extension": a bare noun for what is done to a thing is of the thing that is spoken of. */
export function bareAntecedent(context: Context, { head, tokens: own }: Phrase, clause: Clause): Antecedent | null {
  const { tokens, language } = context.reading.analysis;
  const { up, down, behind } = done[language];
  const { lemma, pos } = tokens[head]!;
  const sign = up.has(lemma) ? 1 : down.has(lemma) ? -1 : 0;
  const isBare =
    own.every(at => at >= head || tokens[at]!.pos === 'DET' || isHow.test(tokens[at]!.lower)) &&
    (!behind.test(tokens[head + 1]?.lower ?? '') || /^(?:present|current)$/.test(tokens[head + 3]?.lower ?? '')); // "the text | in its present form"
  if (pos !== 'NOUN' || sign === 0 || !isBare) return null;
  const found = unsaidAntecedent(context, clause);
  return found && found.subject.kind !== 'actor' ? { ...found, sign } : null;
}
