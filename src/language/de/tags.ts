/**
 * What the clause reader wants to know of a word. VF finite verb, VI infinitive, VZ infinitive with inner zu, VP participle of a verb group, VT separated
 * particle, ZU, NN noun, NE name, DT article or determiner, PP pronoun, RL relative pronoun, QW question word, AA attributive and AD other adjective,
 * AV adverb, AP preposition, KO coordinating, KS subordinating, KK comparing conjunction, CD number, PU punctuation, XX rest.
 */
export const tags = 'VF VI VZ VP VT ZU NN NE DT PP RL QW AA AD AV AP KO KS KK CD PU XX'.split(' ') as Tag[];
export type Tag =
  | 'VF'
  | 'VI'
  | 'VZ'
  | 'VP'
  | 'VT'
  | 'ZU'
  | 'NN'
  | 'NE'
  | 'DT'
  | 'PP'
  | 'RL'
  | 'QW'
  | 'AA'
  | 'AD'
  | 'AV'
  | 'AP'
  | 'KO'
  | 'KS'
  | 'KK'
  | 'CD'
  | 'PU'
  | 'XX';
