import type { Clause } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import type { CueMatch } from '../cues/cues.ts';
import { framePhrases } from '../cues/framePhrases.ts';
import type { Context } from '../draft.ts';

/** What somebody yields on a thing, and by which preposition the thing stands. */
const yielded = {
  de: {
    nouns: new Set('zugeständnis entgegenkommen abstrich kompromiss konzession nachgeben einlenken einknicken aufweichung'.split(' ')),
    by: /^(?:bei|beim|an|am|in|im|zu|zum|zur)$/,
  },
  en: { nouns: new Set('concession leeway'.split(' ')), by: /^(?:on|over|about)$/ },
};

export const isYielded = (language: 'de' | 'en', lemma: string): boolean => yielded[language].nouns.has(lemma);

/** The preposition behind which stands what is yielded on: "Zugeständnisse | bei | der Maut". A compromise "zu" something is one that is found. */
export const yieldsBy = (language: 'de' | 'en', lemma: string): RegExp => (lemma === 'kompromiss' ? /^beim?$/ : yielded[language].by);

/**
 * Whether something on a thing is yielded ("bietet Zugeständnisse bei der Maut an") or refused ("schließt ein Entgegenkommen bei der Maut aus"), and where the noun
 * stands; null where a cue is about no such thing. Who yields nothing on a thing holds to it; who yields something takes no side by that.
 */
export function concession(context: Context, clause: Clause, found: CueMatch): { at: number; refused: boolean } | null {
  const { children, analysis } = context.reading;
  const { tokens, language } = analysis;
  // "Refused | to make concessions on the levy"
  const made = children[clause.id]!.filter(({ kind }) => kind === 'infinitive').flatMap(({ objects }) => objects);
  const noun = [...framePhrases(context.reading, clause, found), ...made]
    .map(({ head }) => head)
    .find(head => isYielded(language, tokens[head]!.lemma) && yieldsBy(language, tokens[head]!.lemma).test(tokens[head + 1]?.lower ?? ''));
  if (noun === undefined) return null;
  return { at: noun, refused: found.cue.polarity < 0 !== negates(analysis, clause, found.tokens) };
}
