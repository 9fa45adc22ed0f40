import { naming } from './naming.ts';
import { attach, childrenOf, type Forest, hasFinite } from './tree.ts';

/** Participles that say how a thing is, where no verb is meant: `is flawed`, `called it worrying`. */
const evaluative =
  /^(?:poised|flawed|misguided|misplaced|misconceived|mistaken|balanced|skewed|outdated|exaggerated|overblown|botched|bungled|inspired|contrived|worrying|troubling|disturbing|concerning|alarming|encouraging|promising|disappointing|embarrassing|humiliating|insulting|misleading|damaging|damning|degrading|demeaning|reassuring|fitting|galling|baffling|confusing|depressing|frightening|shocking|exciting|refreshing|rewarding|compelling|convincing|unconvincing|destabilising|destabilizing|stabilising|stabilizing|discriminating|heartening|sickening|appalling|infuriating|irritating|exasperating|intimidating|(?:ill|half|short|far|long|hare|wrong|heavy|one|well|self|muddle|light)-\w+(?:ed|ing|en|ought))$/;

const copulas = /^(?:be|seem|appear|look|sound|remain|become|as|so|too|very|deeply|seriously|fundamentally|simply)$/;

/** Before parsing: such a participle is an adjective behind be, behind a thing that is called so, and where it closes what is told; with an object or an agent it is a verb. */
export function mendParticiples(forest: Forest, unit: number[]): void {
  const { tokens, tags } = forest;
  for (const [at, index] of unit.entries()) {
    const token = tokens[index]!;
    if (!/^VERB VB[NGD]$/.test(tags[index]!) || !evaluative.test(token.lower)) continue;
    const next = unit[at + 1];
    if (next !== undefined && (/^(?:DET|PRON|NOUN|PROPN)/.test(tags[next]!) || tokens[next]!.lower === 'by')) continue;
    if (!isSaidOfThing(forest, unit.slice(0, at))) continue;
    tags[index] = 'ADJ';
    token.pos = 'ADJ';
    token.lemma = token.lower;
    token.morph = {};
  }
}

/** Behind be and its like, or behind a thing that a verb of naming names. */
function isSaidOfThing({ tokens, tags }: Forest, before: number[]): boolean {
  const last = before.findLast(index => !/^(?:ADV|PART RB|PUNCT)/.test(tags[index]!));
  if (last === undefined) return false;
  if (copulas.test(tokens[last]!.lemma)) return true;
  const verb = before.findLast(index => tags[index]!.startsWith('VERB'));
  return /^(?:NOUN|PRON|PROPN)/.test(tags[last]!) && verb !== undefined && naming.test(tokens[verb]!.lemma);
}

/** After parsing: `dropped the levy under a deal | reached | overnight`: told of what something is done under, and no verb with a subject of its own. */
export function graftReached(forest: Forest, verb: number): void {
  const { tokens, tags, heads, labels } = forest;
  const noun = verb - 1;
  if (!/^VERB VB[ND]$/.test(tags[verb]!) || !accords.test(tokens[noun]?.lower ?? '') || heads[verb] === noun) return;
  const opener = childrenOf(forest, noun, 'case')[0];
  const main = heads[verb]!;
  if (
    opener === undefined ||
    !/^(?:under|by|with|through)$/.test(tokens[opener]!.lower) ||
    main < 0 ||
    main > opener ||
    !hasFinite(forest, main)
  )
    return;
  const thing = childrenOf(forest, verb, 'nsubj', 'nsubj:pass').find(child => child < opener && child > main);
  if (thing !== undefined) attach(forest, thing, main, 'obj');
  else if (labels[verb] !== 'conj') return;
  attach(forest, noun, main, 'obl');
  attach(forest, verb, noun, 'acl');
  if (tags[verb] === 'VERB VBD') tags[verb] = 'VERB VBN';
  tokens[verb]!.morph = { form: 'part2' };
}

const accords = /^(?:deal|agreement|accord|pact|compromise|treaty|settlement|arrangement|truce|plan|law|scheme)$/;
