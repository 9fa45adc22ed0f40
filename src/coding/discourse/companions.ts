import type { Clause, Token } from '../../language/types.ts';
import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';

/** Verbs by which somebody does what others do, and what has to stand behind those. */
const besides: Readonly<Record<string, { by: RegExp | null; deed: RegExp }>> = {
  join: { by: null, deed: /^in$/ },
  follow: { by: null, deed: /^in$/ },
  side: { by: /^with$/, deed: /^in$/ },
  vote: { by: /^with$/, deed: /^(?:against|for|to|in)$/ },
  agree: { by: /^with$/, deed: /^(?:to|on)$/ },
};

/** Words that open a phrase on others who do the same. */
const openers = /^(?:like|following|joining|alongside|echoing)$/;

/**
 * "Ireland joined Spain and Norway in recognising Palestine", "voted with Russia against the text", "agreed with Chile to build it", "Like Norway, Sweden rejects it", "has signed, following Chile": who
 * else does what the subject of an English clause does.
 */
export function companionsOf(state: State, clause: Clause): Actor[] {
  const { clauses } = state.analysis;
  const around = clause.kind === 'participle' && clause.parent !== null ? clauses[clause.parent]! : clause;
  if (around.negated || around.conditional || !/^(?:main|complement|relative|adverbial)$/.test(around.kind)) return [];
  const beside = besideVerb(state, around);
  return beside.length > 0 ? beside : clause === around && clause.kind === 'main' ? besideSubject(state, clause) : [];
}

function besideVerb(state: State, { verb }: Clause): Actor[] {
  const { tokens } = state.analysis;
  const form = verb && !verb.passive && !verb.modal ? besides[verb.lemma] : undefined;
  if (!form || !verb || (form.by && !form.by.test(tokens[verb.head + 1]?.lower ?? ''))) return [];
  const { actors, end: last } = listFrom(state, verb.head + (form.by ? 2 : 1));
  const isDated = tokens[last]?.lower === 'on' && tokens[last + 1]?.pos === 'PROPN';
  const end = isDated ? last + 2 : last;
  const next = tokens[end]?.lower ?? '';
  const isDeed = next !== 'in' || [1, 2].some(step => isGerund(tokens[end + step])) || tokens[end + 1]?.lower === 'favour';
  return form.deed.test(next) && isDeed ? actors : [];
}

const isGerund = (token: Token | undefined): boolean => token?.morph.form === 'part1';

function besideSubject(state: State, { sentence, subject }: Clause): Actor[] {
  const { tokens, sentences } = state.analysis;
  const { firstToken, endToken } = sentences[sentence]!;
  for (let at = firstToken; at < endToken - 1; at++) {
    const isWith = /^(?:together|along|jointly)$/.test(tokens[at]!.lower) && tokens[at + 1]!.lower === 'with';
    if (!isWith && !openers.test(tokens[at]!.lower)) continue;
    if (at > firstToken && tokens[at - 1]!.text !== ',') continue;
    const { actors, end } = listFrom(state, at + (isWith ? 2 : 1), subject?.tokens[0]);
    if (/^[,.;]$/.test(tokens[end]?.text ?? '')) return actors;
  }
  return [];
}

/** "The | Netherlands", "its neighbour | Chad", "arch-rival | Iran": where the name stands. */
const behindWords = (tokens: Token[], at: number): number => {
  let name = at;
  while (name - at < 3 && (/^(?:DET|ADJ)$/.test(tokens[name]?.pos ?? '') || terms.test(tokens[name]?.lower ?? ''))) name++;
  return name;
};

/** How states stand to one another. */
const terms = /^(?:its|their)$|(?:neighbou?r|rival|ally|partner|foe|enemy)s?$/;

/** "Norway, Finland and the Netherlands": those whom the words from `first` on name one after the other, and where they end: at the latest before the subject at `limit`. */
function listFrom({ analysis: { tokens }, scan }: State, first: number, limit?: number): { actors: Actor[]; end: number } {
  const actors: Actor[] = [];
  let end = first;
  for (let at = first; at < tokens.length; ) {
    const mention = scan.byToken.get(behindWords(tokens, at));
    if (!mention || mention.genitive || /^(?:pronoun|people)$/.test(mention.kind)) break;
    actors.push(mention.actor);
    end = mention.last + 1;
    const isListed = tokens[end]?.text === ',' || tokens[end]?.lower === 'and';
    at = end + (tokens[end + 1]?.lower === 'and' ? 2 : 1);
    if (!isListed || at === limit) break;
  }
  return { actors, end };
}
