/** Universal part of speech (UD v2), plus nothing of our own. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export type Morph = {
  /** Verb form. `zu` is the German infinitive with zu (`abzulehnen` or `zu lehnen` on the verb). */
  form?: 'fin' | 'inf' | 'zu' | 'part1' | 'part2';
  /** Finite mood; `konj1`/`konj2` only when the form is unambiguous or the context decides; English has only ind/imp. */
  mood?: 'ind' | 'konj1' | 'konj2' | 'imp';
  tense?: 'pres' | 'past';
  person?: 1 | 2 | 3;
  number?: 'sing' | 'plur';
  gender?: 'm' | 'f' | 'n';
  /** Cases that the word form (with its article, where there is one) allows. */
  cases?: ('nom' | 'acc' | 'dat' | 'gen')[];
};

/** One word or punctuation mark. Offsets are UTF-16, end-exclusive, into the analysed text. */
export type Token = {
  index: number;
  text: string;
  start: number;
  end: number;
  lower: string;
  /** Lower-case lemma. German separable verbs carry the full lemma (`ablehnen`) on the verb token even when the particle stands apart. */
  lemma: string;
  pos: Upos;
  morph: Morph;
  /** Index of the sentence in `Analysis.sentences`. */
  sentence: number;
  /** Index into `Analysis.quotes` when the token stands inside quotation marks, else -1. */
  quote: number;
};

/** A noun phrase or pronoun in a role. `tokens` are indices, ascending; `head` is the noun, name or pronoun that heads it. */
export type Phrase = { head: number; tokens: number[]; start: number; end: number };

/** A verb with its auxiliaries, modal and separable particle. */
export type VerbGroup = {
  /** Lemma of the content verb, particle included: `ablehnen`, `back away` stays `back` with `particle: "away"`. Copulas: `sein`/`be` with `predicate`. */
  lemma: string;
  particle: string | undefined;
  /** Content verb token, then all tokens of the group (auxiliaries, modal, particle, zu/to). */
  head: number;
  tokens: number[];
  modal: string | undefined;
  mood: 'ind' | 'konj1' | 'konj2' | 'imp' | 'inf' | 'part';
  /** past perfect is what German and English news use for background ("hatte gesagt", "had said"). */
  tense: 'pres' | 'past' | 'perfect' | 'pluperfect' | 'future' | 'none';
  passive: boolean;
  /** English `to`- or German `zu`-infinitive. */
  infinitive: boolean;
};

export type ClauseKind = 'main' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'participle' | 'verbless';

/** One predicate with what belongs to it. Tokens of embedded clauses are not repeated in the embedding one. */
export type Clause = {
  id: number;
  sentence: number;
  kind: ClauseKind;
  /** Embedding clause, or for a coordinated clause the one before it; null at the top. */
  parent: number | null;
  /** True when joined to `parent` as an equal (and, but, und, aber, sondern …). */
  coordinated: boolean;
  /** Lower-case introducing word: dass, ob, weil, wenn, falls, obwohl, während, that, whether, if, because, unless, although, while, who, which …; undefined for none. */
  link: string | undefined;
  tokens: number[];
  start: number;
  end: number;
  verb: VerbGroup | null;
  /** Subject phrase; inherited from the coordinated clause or (infinitives, participles) from the controlling clause when `subjectInherited`. */
  subject: Phrase | null;
  subjectInherited: boolean;
  /** Bare (accusative/dative, direct/indirect) objects, in order of the text. */
  objects: Phrase[];
  /** Prepositional phrases: `prep` lower-case with contraction resolved (zum → zu, im → in); German da-/wo- words give their preposition and the word itself as phrase. */
  obliques: { prep: string; phrase: Phrase }[];
  /** Predicate nominal or adjective of copulas and `als`/`für`/`as` predicates (`bezeichnete X als unrealistisch`: the adjective). */
  predicate: Phrase | null;
  /** nicht, kein, nie, niemand, weder; not, n't, no, never, neither, nobody … scoping over the predicate. Double negation in one clause gives false and `negations` 2. */
  negated: boolean;
  negations: number;
  /** Verb-first conditional (`Bessere Brüssel nach, …`, `Were the talks to fail, …`), or link is a conditional. */
  conditional: boolean;
  /** Ends in a question mark or is an inverted question. */
  question: boolean;
  /** Index into `Analysis.quotes` when the whole clause is quoted, else -1. */
  quote: number;
};

export type Sentence = { start: number; end: number; firstToken: number; endToken: number; paragraph: number; clauses: number[] };

/** A stretch between quotation marks: offsets of the inside (`start`..`end`) and of the marks (`open`..`close`). */
export type Quote = { start: number; end: number; open: number; close: number };

export type Analysis = {
  language: 'de' | 'en';
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  quotes: Quote[];
  clauses: Clause[];
};
