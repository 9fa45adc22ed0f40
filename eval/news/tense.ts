import { type Draw, word } from './phrases.ts';
import type { Arc } from './tree.ts';

/** How it is put: the auxiliaries with their tags, and the form of the verb. */
export type Tense = { aux: [string, string][]; form: 'base' | 'present' | 'past' | 'participle' | 'gerund' };

export const modal = (...texts: string[]): Tense => ({
  aux: texts.map(text => [text, text === 'not' ? 'PART RB' : 'AUX MD']),
  form: 'base',
});
export const past: Tense = { aux: [], form: 'past' };
export const present: Tense = { aux: [], form: 'present' };
const tenses: Tense[] = [
  past,
  past,
  past,
  past,
  past,
  present,
  modal('will'),
  modal('would'),
  modal('will', 'not'),
  modal('would', 'not'),
  modal('would', 'not'),
  modal('must'),
  modal('should'),
  modal('could'),
  modal('may'),
  modal('can', 'not'),
  { aux: [['has', 'AUX VBZ']], form: 'participle' },
  { aux: [['had', 'AUX VBD']], form: 'participle' },
  {
    aux: [
      ['has', 'AUX VBZ'],
      ['not', 'PART RB'],
    ],
    form: 'participle',
  },
  {
    aux: [
      ['did', 'AUX VBD'],
      ['not', 'PART RB'],
    ],
    form: 'base',
  },
  {
    aux: [
      ['does', 'AUX VBZ'],
      ['not', 'PART RB'],
    ],
    form: 'base',
  },
  {
    aux: [
      ['did', 'AUX VBD'],
      ["n't", 'PART RB'],
    ],
    form: 'base',
  },
  { aux: [['was', 'AUX VBD']], form: 'gerund' },
  { aux: [['is', 'AUX VBZ']], form: 'gerund' },
];
export const tags = { base: 'VERB VB', present: 'VERB VBZ', past: 'VERB VBD', participle: 'VERB VBN', gerund: 'VERB VBG' } as const;
export const auxArc = ([text, tag]: [string, string]): Arc => [tag === 'PART RB' ? 'advmod' : 'aux', word(text, tag)];

export const anyTense = (draw: Draw): Tense => draw.from(tenses);
