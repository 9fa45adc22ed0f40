import { mapPacked } from '../packed.ts';
import type { Clause, ClauseKind, Token, VerbGroup } from '../types.ts';
import { isNaming, obliquesOf, predicateOf } from './roles.ts';
import { childOf, childrenOf, type Forest, phraseOf, subtree } from './tree.ts';
import { verbGroup } from './verbs.ts';
import { conditionals, describing, twoWordVerbs } from './words.ts';

/** A clause in the making, with its head in the tree. */
export type Draft = Omit<Clause, 'id' | 'parent' | 'sentence'> & { head: number; parent: Draft | null; shared: Draft | null };

const clausal = new Set('root parataxis ccomp csubj advcl acl acl:relcl xcomp conj list appos dislocated'.split(' '));
const subjects = ['nsubj', 'nsubj:pass'];

/** True for tokens that head a clause of their own. */
export function headsClause(forest: Forest, index: number): boolean {
  const label = forest.labels[index]!;
  if (label === 'root') return true;
  if (!clausal.has(label)) return false;
  const { pos } = forest.tokens[index]!;
  const hasCopula = childOf(forest, index, 'cop') !== undefined;
  const hasSubject = childOf(forest, index, ...subjects) !== undefined;
  if (label === 'xcomp') return (pos === 'VERB' && !isDescribed(forest, index)) || hasCopula;
  if (label === 'appos' || label === 'list') return hasCopula || (hasSubject && pos === 'VERB');
  if (pos === 'VERB') return label !== 'conj' || !isNominal(forest, forest.heads[index]!);
  if (pos === 'AUX') return label !== 'conj' || hasSubject || isPredicate(forest, forest.heads[index]!);
  return hasCopula || hasSubject || label === 'parataxis';
}

const isNominal = (forest: Forest, index: number) => !isPredicate(forest, index) && forest.labels[index] !== 'root';
const isPredicate = (forest: Forest, index: number) =>
  /^(?:VERB|AUX)$/.test(forest.tokens[index]!.pos) || childOf(forest, index, 'cop', ...subjects) !== undefined;

/** A participle that describes the object: `called the deal doomed`, `described as outdated`; not what becomes of it (`wants to see it scrapped`). */
function isDescribed(forest: Forest, index: number): boolean {
  const tag = forest.tags[index]!;
  const verb = forest.heads[index]!;
  const isBare = childOf(forest, index, 'mark', 'case') === undefined;
  if (forest.tokens[verb]!.lemma === 'see' && isBare) return false;
  // `called for the levy to be dropped`: what is to become of it.
  if (childrenOf(forest, index, 'mark').some(mark => forest.tokens[mark]!.lower === 'to')) return false;
  // `ruled out leaving`: nothing is described so.
  if (tag === 'VERB VBG' && isBare && childOf(forest, verb, 'obj', 'nsubj:pass') === undefined) return false;
  return (
    /VB[NG]$/.test(tag) &&
    describing.has(forest.tokens[forest.heads[index]!]!.lemma) &&
    forest.children[index]!.every(child => forest.labels[child] !== 'obj')
  );
}

/** Reads the clauses of one parsed unit whose tokens are given; `root` is the head of its tree. */
export function readClauses(forest: Forest, unit: number[]): Draft[] {
  const heads = new Set(unit.filter(index => headsClause(forest, index)));
  const drafts = new Map<number, Draft>();
  const owner = ownerOf(forest, unit, heads);
  const members = new Map<number, number[]>([...heads].map(head => [head, []]));
  for (const index of unit) members.get(owner.get(index)!)?.push(index);
  for (const head of orderByDepth(forest, heads)) drafts.set(head, draftClause(forest, head, members, owner, drafts));
  return [...drafts.values()].filter(draft => draft.tokens.length > 0);
}

/** The clause head that each token belongs to. */
function ownerOf(forest: Forest, unit: number[], heads: Set<number>): Map<number, number> {
  const owner = new Map<number, number>();
  for (const index of unit) {
    const path: number[] = [];
    let at = index;
    while (at >= 0 && !heads.has(at) && !owner.has(at)) {
      path.push(at);
      at = forest.heads[at]!;
    }
    const found = owner.get(at) ?? at;
    for (const step of path) owner.set(step, found);
    if (heads.has(index)) owner.set(index, index);
  }
  return owner;
}

/** Embedding clauses before embedded ones, then in order of the text. */
function orderByDepth(forest: Forest, heads: Set<number>): number[] {
  const depth = (index: number) => {
    let steps = 0;
    for (let at = forest.heads[index]!; at >= 0; at = forest.heads[at]!) steps++;
    return steps;
  };
  return [...heads]
    .map(head => ({ head, depth: depth(head) }))
    .sort((a, b) => a.depth - b.depth || a.head - b.head)
    .map(({ head }) => head);
}

function draftClause(
  forest: Forest,
  head: number,
  members: Map<number, number[]>,
  owner: Map<number, number>,
  drafts: Map<number, Draft>,
): Draft {
  const isClause = (index: number) => members.has(index);
  const tokens = members.get(head)!;
  const coordinated = forest.labels[head] === 'conj';
  const parent = parentOf(forest, head, owner, drafts, coordinated);
  const shared = coordinated && sharesAuxiliaries(forest, head, parent) ? parent : null;
  const verb = verbGroup(forest, head, shared === null ? null : shared.head);
  const link = linkOf(forest, head);
  const draft: Draft = {
    head,
    parent,
    shared,
    coordinated,
    tokens,
    verb,
    kind: kindOf(forest, head, verb, parent, coordinated),
    start: forest.tokens[tokens[0] ?? head]!.start,
    end: forest.tokens[tokens.at(-1) ?? head]!.end,
    link,
    subject: null,
    subjectInherited: false,
    objects: mapPacked(
      childrenOf(forest, head, 'obj', 'iobj').filter(index => !isClause(index)),
      index => phraseOf(forest, index, isClause),
    ),
    obliques: [],
    predicate: predicateOf(forest, head, isClause),
    negated: false,
    negations: 0,
    conditional: link !== undefined && conditionals.has(link),
    question: false,
    quote: commonQuote(forest.tokens, tokens),
  };
  if (shared?.verb && verb && verb.mood !== 'ind') Object.assign(verb, sharedVerb(verb, shared.verb));
  if (draft.kind === 'main' && verb?.infinitive && childOf(forest, head, ...subjects) !== undefined) verb.tense = 'future'; // headlines: US to send tanks
  if (isNaming(forest, draft)) draft.predicate = draft.objects.pop()!;
  draft.obliques = obliquesOf(forest, draft, isClause);
  return draft;
}

/** `did not approve or sign`: the second verb shares the auxiliaries of the first. */
function sharesAuxiliaries(forest: Forest, head: number, parent: Draft | null): boolean {
  const ownTime = forest.children[head]!.some(child => /^(?:later|then|now|soon|eventually|today)$/.test(forest.tokens[child]!.lower));
  if (parent?.verb == null || ownTime || childOf(forest, head, 'aux', 'aux:pass', 'cop', ...subjects) !== undefined) return false;
  if (forest.tags[head] === forest.tags[parent.head] && /VB[NG]?$/.test(forest.tags[head]!)) return true;
  return (
    /VBP?$/.test(forest.tags[head]!) &&
    (parent.verb.modal !== undefined || childOf(forest, parent.head, 'aux') !== undefined) &&
    /VB$/.test(forest.tags[parent.head]!)
  );
}

function sharedVerb(verb: VerbGroup, shared: VerbGroup): Partial<VerbGroup> {
  return {
    mood: shared.mood,
    tense: shared.tense,
    passive: verb.passive || shared.passive,
    infinitive: shared.infinitive,
    modal: shared.modal ?? verb.modal,
  };
}

/** The clause that holds the head's head; for a coordinated clause the one before it in the row. */
function parentOf(
  forest: Forest,
  head: number,
  owner: Map<number, number>,
  drafts: Map<number, Draft>,
  coordinated: boolean,
): Draft | null {
  const above = forest.heads[head]!;
  if (above < 0) return null;
  const embedding = drafts.get(owner.get(above) ?? above) ?? null;
  if (!coordinated) return embedding;
  const before = childrenOf(forest, above, 'conj')
    .filter(index => index < head && drafts.has(index))
    .at(-1);
  return before === undefined ? embedding : drafts.get(before)!;
}

function kindOf(forest: Forest, head: number, verb: VerbGroup | null, parent: Draft | null, coordinated: boolean): ClauseKind {
  const label = forest.labels[head]!;
  if (coordinated && parent !== null && (parent.kind !== 'infinitive' || verb?.mood !== 'ind'))
    return verb === null ? 'verbless' : parent.kind;
  if (verb === null) return label === 'ccomp' ? 'complement' : label === 'acl:relcl' ? 'relative' : 'verbless';
  if (label === 'root' || label === 'parataxis' || label === 'list') return 'main';
  // `said Eide, the minister, | speaking out against it`: no relative clause, whatever the parser calls it.
  if (label === 'acl:relcl' && !(verb.mood === 'part' && forest.tags[head] === 'VERB VBG' && linkOf(forest, head) === undefined))
    return 'relative';
  if (label === 'acl' && lacksObject(forest, head)) return 'relative';
  // `whereas Sweden | has yet to decide |`: what has a conjunction and a subject is done by nobody else.
  if (label === 'advcl' && childOf(forest, head, ...subjects) !== undefined && sideways.test(linkOf(forest, head) ?? ''))
    return 'adverbial';
  if (verb.mood === 'part') return 'participle';
  if (verb.mood === 'inf' && label !== 'ccomp') return 'infinitive';
  if (verb.infinitive) return 'infinitive';
  if (label === 'advcl' && forest.children[head]!.some(child => forest.labels[child] === 'mark' && forest.tokens[child]!.lower === 'that'))
    return 'complement';
  if (label === 'ccomp' && beside.test(linkOf(forest, head) ?? '')) return 'adverbial';
  return label === 'ccomp' || label === 'csubj' || label === 'acl' || label === 'xcomp'
    ? 'complement'
    : label === 'appos'
      ? 'main'
      : 'adverbial';
}

/** `An idea | that Oslo ruled out |`: a verb of two words that has an object, and none behind it. */
function lacksObject(forest: Forest, head: number): boolean {
  const behind = forest.tokens[head + 1]?.lower ?? '';
  const last = subtree(forest, head, () => false).findLast(index => forest.tokens[index]!.pos !== 'PUNCT');
  return linkOf(forest, head) === 'that' && last === head + 1 && twoWordVerbs[behind]?.has(forest.tokens[head]!.lemma) === true;
}

/** Conjunctions of what is told beside the main clause, and never by it. */
const beside = /^(?:although|though|even though|whereas|unless)$/;
const sideways = /^(?:although|though|even though|whereas|while|whilst|because)$/;
const asking = /^(?:how|why|whether|when|where|what|which|who|whom)$/;

function linkOf(forest: Forest, head: number): string | undefined {
  const mark = childrenOf(forest, head, 'mark').find(index => forest.tags[index] !== 'PART TO' && index < head);
  if (mark !== undefined) {
    const asked = forest.tokens[mark + 1]?.lower ?? '';
    if (/^(?:on|about|over|of)$/.test(forest.tokens[mark]!.lower) && asking.test(asked)) return asked; // "agreed on how to go about it"
    const rest = childrenOf(forest, mark, 'fixed').map(index => forest.tokens[index]!.lower);
    return [forest.tokens[mark]!.lower, ...rest].join(' ');
  }
  const label = forest.labels[head]!;
  if (label !== 'acl:relcl' && label !== 'ccomp' && label !== 'advcl' && label !== 'csubj') return undefined;
  const inside = subtree(forest, head, index => index > head);
  const relative = inside.find(
    index =>
      / W$| WRB$/.test(forest.tags[index]!) || (label === 'acl:relcl' && forest.tokens[index]!.lower === 'that' && index === inside[0]),
  );
  return relative === undefined ? undefined : forest.tokens[relative]!.lower;
}

function commonQuote(tokens: Token[], inside: number[]): number {
  const words = inside.filter(index => tokens[index]!.pos !== 'PUNCT');
  const quote = words.length === 0 ? -1 : tokens[words[0]!]!.quote;
  return words.every(index => tokens[index]!.quote === quote) ? quote : -1;
}
