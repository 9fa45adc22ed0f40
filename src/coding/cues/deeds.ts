import type { Cue } from '../../codebook/schema.ts';
import type { Analysis, Sentence, Token } from '../../language/types.ts';
import { type ActType, actTypes } from '../coder.ts';
import { compilePatterns, type PatternSet } from '../patterns/patterns.ts';

/** What a word does to the act to its right: "agreed to lift the ban" is COMMIT, STOP, COERCE. */
export type Operator = 'COMMIT' | 'STOP' | 'REFUSE' | 'ALLOW' | 'DO';

/** A word or idiom of the lexicon in a sentence. `operator` and `type` may both be there: "block" stops what follows, else it rejects. */
export type Deed = {
  at: number;
  end: number;
  tokens: number[];
  words: number;
  operator: Operator | null;
  type: ActType | null;
  polarity: number;
};

export type DeedIndex = { patterns: PatternSet; cues: Cue[] };

/** Patterns of all cues that say what one does to, or thinks of, another. */
export function buildDeedIndex(groups: Cue[]): DeedIndex {
  const cues = groups.filter(({ kind, about }) => kind === 'deed' || !about.every(frame => frame === 'topic'));
  return {
    cues,
    patterns: compilePatterns(
      cues.flatMap((cue, owner) => cue.cues.map(source => ({ source, owner }))),
      { forms: deedForms },
    ),
  };
}

const operators = new Set<string>(['COMMIT', 'STOP', 'REFUSE', 'ALLOW', 'DO']);
const types = new Set<string>(actTypes);

/** Longest stretch of a two-part idiom ("impose … sanctions"), in tokens. */
const reach = 9;

/** Deeds of a sentence in order of the text; where entries overlap the longest stands, and deeds go before the cues of positions. */
export function findDeeds(analysis: Analysis, sentence: Sentence, index: DeedIndex): Deed[] {
  const { tokens } = analysis;
  const matches = windows(sentence)
    .flatMap(positions => index.patterns.find(tokens, positions))
    .map(match => ({ match, cue: index.cues[match.owner]!, first: match.tokens[0]!, last: match.tokens.at(-1)! }))
    .filter(({ match, cue, first, last }) => last - first < reach + match.words && fits(analysis, cue, match.tokens, match.words))
    .sort((left, right) => right.match.words - left.match.words || rank(left.cue) - rank(right.cue));
  const taken = new Map<number, Deed>();
  const deeds: Deed[] = [];
  for (const { match, cue } of matches) {
    const known = taken.get(match.tokens[0]!);
    // What is done to a plan ("extend", "launch") says nothing of anybody yet.
    const type = types.has(cue.act ?? '') && cue.kind !== 'decision' ? (cue.act as ActType) : null;
    if (cue.kind === 'deed' && known) known.type ??= type;
    if (match.tokens.some(at => taken.has(at))) continue;
    const operator = operators.has(cue.act ?? '') ? (cue.act as Operator) : null;
    const deed = {
      at: match.tokens[0]!,
      end: match.tokens.at(-1)! + 1,
      tokens: match.tokens,
      words: match.words,
      operator,
      type,
      polarity: cue.polarity,
    };
    for (const at of match.tokens) taken.set(at, deed);
    deeds.push(deed);
  }
  return deeds.sort((left, right) => left.at - right.at);
}

/** A sentence is searched in stretches, so that one without end costs no more than many short ones. */
const stretch = 200;

function windows({ firstToken, endToken }: Sentence): number[][] {
  const count = Math.ceil((endToken - firstToken) / stretch);
  return Array.from({ length: count }, (_, nth) => {
    const from = firstToken + nth * stretch;
    return Array.from({ length: Math.min(stretch, endToken - from) }, (_, at) => from + at);
  });
}

/** As written, its lemma, and for participles that were taken for adjectives the verb: "suspended food supplies". */
function deedForms({ lower, lemma, pos }: Token): string[] {
  const forms = lemma === lower ? [lower] : [lower, lemma];
  if (pos !== 'VERB' && /[a-z]ed$/.test(lower)) forms.push(lower.slice(0, -2), lower.slice(0, -1));
  return forms;
}

const rank = (cue: Cue) => (operators.has(cue.act ?? '') ? 0 : cue.act ? 1 : 2);

/** A verb of the lexicon must be a verb of the text, a noun a noun: "strike" and "support" are both. */
function fits(analysis: Analysis, cue: Cue, at: number[], words: number): boolean {
  if (cue.pos === 'idiom' || words > 1) return true;
  const { pos, lower } = analysis.tokens[at[0]!]!;
  if (cue.pos === 'verb') return pos === 'VERB' || pos === 'AUX' || (pos === 'ADJ' && cue.polarity !== 0 && /(?:ed|ing|en)$/.test(lower));
  if (cue.pos === 'noun') return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';
  return pos !== 'VERB' && pos !== 'PROPN';
}
