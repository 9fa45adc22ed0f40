import { conjunctionBefore, toldOfIt } from './conjunctions.ts';
import { amongThose } from './inversion.ts';
import { graftReached } from './participles.ts';
import { besideThing } from './regraftManner.ts';
import { regraftNoun } from './regraftNouns.ts';
import { regraftOpening } from './regraftOpenings.ts';
import { regraftVerb } from './regraftVerbs.ts';
import { attach, childOf, childrenOf, type Forest, hasFinite, subtree } from './tree.ts';

const besideNouns = new Set(['conj', 'nmod', 'obl']);

/** Grafts anew what cannot stand where the parser put it, in a tree just planted over `unit`. */
export function regraft(forest: Forest, unit: number[]): void {
  for (const index of unit) {
    if (forest.labels[index] === 'acl:relcl') toldOfIt(forest, index);
    if (forest.labels[index] === 'acl:relcl') relativeWithoutPronoun(forest, index);
    if (/^nsubj/.test(forest.labels[index]!)) subjectInPlace(forest, index);
    if (besideNouns.has(forest.labels[index]!)) clauseBesideNoun(forest, index);
    if (forest.labels[index] === 'advmod') quantifierSubject(forest, index);
    if (forest.labels[index] === 'obl') ownPhrase(forest, index);
    if (/^(?:nmod|appos|obl)/.test(forest.labels[index]!)) besideThing(forest, index);
    if (/^(?:obj|iobj|obl|obl:unmarked|nmod|conj)$/.test(forest.labels[index]!)) restatement(forest, index);
    const { lower, lemma } = forest.tokens[index]!;
    if (lower === 'not') notTo(forest, index);
    if (lower === 'not') negatedNoun(forest, index, unit);
    if (lower === 'according' && forest.tokens[index + 1]?.lower === 'to') accordingTo(forest, index, unit);
    graftReached(forest, index);
    regraftNoun(forest, index);
    regraftVerb(forest, index, unit);
    if (lemma === 'come') fromThereCame(forest, index, unit);
    if (lower === 'among') amongThose(forest, index);
    if (lower === 'which' || lower === 'who') behindNoun(forest, index);
    if (/^['’]s?$/.test(forest.tokens[index]!.text)) possessor(forest, index);
    prepositionOfNoun(forest, index);
    joinSubjects(forest, index);
    conjunctionBefore(forest, index);
    if (forest.tokens[index + 1]?.lower === 'by') agentList(forest, index);
  }
  for (const index of unit) if (forest.heads[index] === -1) prepositionalRoot(forest, index);
  regraftOpening(forest, unit);
}

/** `Spain alone in The Hague stood out`, `Poland yesterday in Warsaw refused`: where somebody acts is not who acts. */
function subjectInPlace(forest: Forest, place: number): void {
  const { tokens } = forest;
  const verb = forest.heads[place]!;
  const inside = [place, ...forest.children[place]!.filter(child => child < place)];
  const prep = Math.min(...inside.filter(index => index === place || /^(?:DET|PROPN)$/.test(tokens[index]!.pos))) - 1;
  if (tokens[place]!.pos !== 'PROPN' || place > verb || !/^(?:in|at|near|outside)$/.test(tokens[prep]?.lower ?? '')) return;
  let name = prep - 1;
  while (/^(?:alone|first|again|too|yesterday|today|meanwhile)$/.test(tokens[name]?.lower ?? '')) name--;
  const isName = name < prep - 1 && tokens[name]?.pos === 'PROPN' && tokens[name]!.sentence === tokens[place]!.sentence;
  if (!isName || subtree(forest, name, () => false).includes(place)) return;
  attach(forest, name, verb, forest.labels[place]!);
  attach(forest, place, verb, 'obl');
  attach(forest, prep, place, 'case');
}

/** `Unlike Laos, | which opposes it |, Cambodia agrees`: said of the name before it, and nothing that anybody thinks. */
function behindNoun(forest: Forest, pronoun: number): void {
  const { tokens, heads, labels } = forest;
  const verb = heads[pronoun]!;
  const noun = pronoun - 2;
  if (tokens[pronoun - 1]?.text !== ',' || tokens[noun]?.pos !== 'PROPN' || verb < pronoun || labels[pronoun] !== 'nsubj') return;
  if (!/^(?:ccomp|advcl|parataxis|dep)$/.test(labels[verb]!) || subtree(forest, verb, () => false).includes(noun)) return;
  attach(forest, verb, noun, 'acl:relcl');
}

/** `pleaded with them | not to celebrate`: denies what is not to be done. */
function notTo(forest: Forest, not: number): void {
  const verb = forest.tags[not + 1] === 'PART TO' ? forest.heads[not + 1]! : -1;
  if (verb > not && forest.heads[not] !== verb) attach(forest, not, verb, 'advmod');
}

/** Nouns that say once more what a sentence has told. */
const restating =
  /^(?:idea|step|move|proposal|plan|demand|plea|call|suggestion|request|decision|measure|position|view|offer|threat|promise|pledge)$/;

/** `wants to scrap it, | a step that Norway resists`: said of it all, and nothing that anybody wants. */
function restatement(forest: Forest, noun: number): void {
  const { tokens, heads } = forest;
  const article = childOf(forest, noun, 'det');
  const verb = heads[noun]!;
  if (!restating.test(tokens[noun]!.lemma) || article === undefined || !/^an?$/.test(tokens[article]!.lower)) return;
  if (tokens[article - 1]?.text !== ',' || verb < 0 || verb >= article - 1 || tokens[verb]!.pos !== 'VERB') return;
  attach(forest, noun, verb, 'parataxis');
}

/** `cut the soldiers' | stipends`: whose they are is no object beside them. */
function possessor(forest: Forest, mark: number): void {
  const { tokens } = forest;
  const owner = mark - 1;
  let thing = mark + 1;
  while (tokens[thing]?.pos === 'ADJ') thing++;
  const isOf = (index: number) => forest.labels[index] === 'obj' || forest.labels[index] === 'iobj';
  if (tokens[thing]?.pos !== 'NOUN' || !isOf(owner) || !isOf(thing) || forest.heads[owner] !== forest.heads[thing]) return;
  attach(forest, owner, thing, 'nmod:poss');
}

const places = /^(?:root|ccomp|conj|parataxis|advcl)$/;

/**
 * A finite relative clause has a relative pronoun, or a subject of its own right behind the noun (`the plan Berlin rejects`). Else the noun is its
 * subject (`The White House had rejected the idea`), or it is a clause beside the one before (`…, and Austria was not asked`).
 */
function relativeWithoutPronoun(forest: Forest, index: number): void {
  const noun = forest.heads[index]!;
  if (noun > index || !hasFinite(forest, index)) return;
  const words = subtree(forest, index, child => child > index);
  if (words.some(word => / W$| WRB$/.test(forest.tags[word]!) || forest.tokens[word]!.lower === 'that')) return;
  const joint = childOf(forest, index, 'cc');
  const subject = childOf(forest, index, 'nsubj', 'nsubj:pass');
  if (subject === undefined && joint === undefined) {
    if (places.test(forest.labels[noun]!) && childOf(forest, noun, 'cop', 'nsubj', 'case') === undefined) makeSubject(forest, noun, index);
    return;
  }
  const verb = clauseAbove(forest, noun);
  const isApart =
    joint !== undefined || /^[,:;–—-]$/.test(forest.tokens[words[0]! - 1]?.text ?? '') || forest.labels[words[0]!] === 'punct';
  if (subject !== undefined && verb >= 0 && verb < index && isApart)
    attach(forest, index, verb, joint === undefined ? 'parataxis' : 'conj');
}

/** The verb takes the noun's place in the tree, and the noun becomes its subject. */
function makeSubject(forest: Forest, noun: number, verb: number): void {
  const passive = childOf(forest, verb, 'aux:pass') !== undefined;
  takePlace(forest, noun, verb, passive ? 'nsubj:pass' : 'nsubj');
}

function takePlace(forest: Forest, noun: number, verb: number, label: string): void {
  const above = forest.heads[noun]!;
  const place = forest.labels[noun]!;
  attach(forest, verb, above, place);
  attach(forest, noun, verb, label);
  for (const child of forest.children[noun]!)
    if (child > verb || /^(?:cc|mark)$/.test(forest.labels[child]!)) attach(forest, child, verb, forest.labels[child]!);
}

function clauseAbove(forest: Forest, index: number): number {
  let above = index;
  while (above >= 0 && !hasFinite(forest, above)) above = forest.heads[above]!;
  return above;
}

/** `In the war of 2020 Turkey had backed Baku`: what stands behind a preposition heads no sentence that has a finite verb. */
function prepositionalRoot(forest: Forest, root: number): void {
  const preposition = childOf(forest, root, 'case');
  if (preposition === undefined || preposition > root || childOf(forest, root, 'cop', 'nsubj') !== undefined) return;
  const verb = forest.children[root]!.find(
    child =>
      child > root && /^(?:acl|acl:relcl|conj|parataxis|advcl|ccomp|list|appos)$/.test(forest.labels[child]!) && hasFinite(forest, child),
  );
  if (
    verb === undefined ||
    childOf(forest, verb, 'nsubj', 'nsubj:pass', 'expl') === undefined ||
    childOf(forest, verb, 'cc', 'mark') !== undefined
  )
    return;
  takePlace(forest, root, verb, 'obl');
}

/** `Not Serbia but Croatia objects`, `wants not a levy but a quota`: the second of the two is the subject or object. */
function notBut(forest: Forest, noun: number): void {
  const other = childrenOf(forest, noun, 'conj').find(child =>
    childrenOf(forest, child, 'cc').some(cc => forest.tokens[cc]!.lower === 'but'),
  );
  const label = forest.labels[noun]!;
  if (other === undefined || !/^(?:nsubj|obj$)/.test(label)) return;
  attach(forest, other, forest.heads[noun]!, label);
  attach(forest, noun, forest.heads[other]!, 'dislocated');
}

/** `Not Serbia but Croatia objects`, `accepts the exchange but not its own disarmament`: the negation of a noun is none of the verb. */
function negatedNoun(forest: Forest, not: number, unit: number[]): void {
  const verb = forest.heads[not]!;
  if (verb >= 0 && forest.tokens[verb]!.pos !== 'VERB') notBut(forest, verb);
  if (verb < 0 || forest.labels[not] !== 'advmod' || forest.tokens[verb]!.pos !== 'VERB') return;
  const before = forest.tokens[not - 1];
  const behindBut = not > verb && before?.lower === 'but';
  const opens = not === unit[0] && not < verb;
  if (!behindBut && !opens) return;
  const noun = unit.find(index => index > not && /^(?:NOUN|PROPN|PRON)$/.test(forest.tokens[index]!.pos) && !isInside(forest, index));
  if (noun === undefined || noun === verb || (opens && forest.tokens[noun + 1]?.lower !== 'but')) return;
  attach(forest, not, noun, 'advmod');
  if (behindBut && forest.heads[noun] === verb) {
    const object = childrenOf(forest, verb, 'obj', 'obl').find(child => child < not);
    if (object !== undefined) attach(forest, noun, object, 'conj');
  }
}

const isInside = (forest: Forest, index: number) => /^(?:compound|nmod:poss|amod|flat)$/.test(forest.labels[index]!);

/** `opposes the pipeline, and Austria was not asked`, `is for it, Denmark is against it`: a clause with a subject of its own is joined to a clause. */
function clauseBesideNoun(forest: Forest, index: number): void {
  const noun = forest.heads[index]!;
  const isJoined = childOf(forest, index, 'cc') !== undefined;
  const isNamed = forest.labels[index] === 'conj';
  if (!hasFinite(forest, index) || (isNamed && (hasFinite(forest, noun) || !isJoined))) return;
  if (childOf(forest, index, 'nsubj', 'nsubj:pass') === undefined) return;
  const verb = clauseAbove(forest, noun);
  if (verb >= 0 && verb < index) attach(forest, index, verb, isJoined ? 'conj' : 'parataxis');
}

/** `All of this had strengthened the city`: no adverb, but the subject. */
function quantifierSubject(forest: Forest, index: number): void {
  const verb = forest.heads[index]!;
  if (!/^(?:DET|PRON|NUM)$/.test(forest.tokens[index]!.pos) || index > verb || childOf(forest, index, 'nmod') === undefined) return;
  if (childOf(forest, verb, 'nsubj', 'nsubj:pass') !== undefined) return;
  forest.labels[index] = childOf(forest, verb, 'aux:pass') === undefined ? 'nsubj' : 'nsubj:pass';
}

/** Nouns that say what for in a phrase of their own, right behind them. */
const purposeful = new Set(
  'plan proposal call demand bid request support need push budget bill target funding permission deadline offer'.split(' '),
);

/** `rejected a plan for a tunnel`: the phrase right behind such an object is the object's. */
function ownPhrase(forest: Forest, index: number): void {
  const verb = forest.heads[index]!;
  const object = childrenOf(forest, verb, 'obj').find(child => child < index);
  const preposition = childOf(forest, index, 'case');
  if (object === undefined || preposition !== object + 1 || forest.tokens[preposition]!.lower !== 'for') return;
  if (purposeful.has(forest.tokens[object]!.lemma)) attach(forest, index, object, 'nmod');
}

/** `and rejected by Austria, Belgium, the Netherlands and Poland`: whoever is named behind the agent of a participle is another agent. */
function agentList(forest: Forest, participle: number): void {
  const subject = childOf(forest, participle, 'nsubj');
  const agent = childOf(forest, participle, 'obl', 'obl:agent');
  if (!/ VB[ND]$/.test(forest.tags[participle]!) || subject === undefined || agent === undefined || subject < agent || agent < participle)
    return;
  attach(forest, subject, agent, 'conj');
}

/** `The Dutch, the Danes and others signed`, read as if the verb had two subjects: the second is joined to the first. */
function joinSubjects(forest: Forest, verb: number): void {
  const subjects = childrenOf(forest, verb, 'nsubj', 'nsubj:pass').filter(
    child => child < verb && /^(?:NOUN|PROPN|ADJ)$/.test(forest.tokens[child]!.pos),
  );
  const [first, second] = subjects;
  if (first === undefined || second === undefined) return;
  const start = subtree(forest, second, () => false)[0]!;
  const isNegated = childrenOf(forest, first, 'advmod').some(child => forest.tokens[child]!.lower === 'not');
  if (/^(?:,|and|or)$/.test(forest.tokens[start]!.lower) || /^(?:,|and|or)$/.test(forest.tokens[start - 1]?.lower ?? ''))
    if (!isNegated) attach(forest, second, first, 'conj');
}

/** `Scepticism | about the levy | came from Paris`: a preposition behind a noun is no conjunction, and the verb has one subject, which is the noun. */
function prepositionOfNoun(forest: Forest, verb: number): void {
  const preposition = childrenOf(forest, verb, 'mark').find(child => child < verb && forest.tokens[child]!.pos === 'ADP');
  const thing =
    preposition === undefined
      ? undefined
      : childrenOf(forest, verb, 'nsubj', 'nsubj:pass').find(child => child > preposition && child < verb);
  if (preposition === undefined || thing === undefined || !hasFinite(forest, verb)) return;
  const above = forest.heads[verb]!;
  if (forest.labels[verb] === 'acl' && above >= 0 && above < preposition && forest.labels[above] === 'root')
    makeSubject(forest, above, verb);
  const noun = childrenOf(forest, verb, 'nsubj', 'nsubj:pass').find(child => child < preposition);
  if (noun === undefined) return;
  attach(forest, thing, noun, 'nmod');
  attach(forest, preposition, thing, 'case');
}

/** `According to Moscow, France plans …`: the source is not the subject, nor one of two. */
function accordingTo(forest: Forest, index: number, unit: number[]): void {
  const noun = unit.find(at => at > index + 1 && /^(?:NOUN|PROPN|PRON)$/.test(forest.tokens[at]!.pos) && !isInside(forest, at));
  if (noun === undefined || forest.labels[index] === 'case') return;
  const verb = clauseAbove(forest, noun);
  if (verb < 0 || verb === noun || verb === index) return;
  const other = childrenOf(forest, noun, 'conj').find(child => child < verb);
  if (/^nsubj/.test(forest.labels[noun]!) && other !== undefined) attach(forest, other, verb, forest.labels[noun]!);
  if (forest.heads[noun] !== verb || /^nsubj/.test(forest.labels[noun]!)) attach(forest, noun, verb, 'obl');
  attach(forest, index, noun, 'case');
}

/** `From Moscow came praise`: what stands behind the preposition is no subject. */
function fromThereCame(forest: Forest, verb: number, unit: number[]): void {
  const place = childOf(forest, verb, 'nsubj');
  const came = childrenOf(forest, verb, 'obj', 'xcomp', 'obl').find(child => child > verb);
  const { tokens } = forest;
  if (came === undefined || tokens[came]!.pos !== 'NOUN') return;
  if (place === undefined && tokens[unit[0]!]!.lower === 'from' && forest.labels[came] === 'obj') attach(forest, came, verb, 'nsubj');
  if (place === undefined || place > verb) return;
  if (tokens[unit[0]!]!.lower !== 'from' || forest.heads[unit[0]!] !== place) return;
  attach(forest, place, verb, 'obl');
  attach(forest, came, verb, 'nsubj');
}
