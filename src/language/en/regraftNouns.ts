import { attach, childOf, childrenOf, type Forest, subtree } from './tree.ts';

/** Grafts anew what the parser hung wrongly around a noun: relatives right behind a subject, and the second noun of a phrase with "of". */
export function regraftNoun(forest: Forest, index: number): void {
  const { lower } = forest.tokens[index]!;
  if (/^(?:who|which|that)$/.test(lower)) relativeOfSubject(forest, index);
  if (/^(?:who|which|that)$/.test(lower)) relativeOfAsked(forest, index);
  if (lower === 'of') thingOf(forest, index);
  if (lower === 'of') ofObject(forest, index);
  if (/^(?:on|against)$/.test(lower)) restraintOf(forest, index);
}

/** `opposes lifting restrictions | on the use of missiles |`: what stands right behind the object of a gerund belongs to that, and to no verb before it. */
function restraintOf(forest: Forest, preposition: number): void {
  const { heads, labels, tags } = forest;
  const restraint = preposition - 1;
  const thing = heads[preposition]!;
  const verb = heads[thing] ?? -1;
  if (labels[preposition] !== 'case' || thing < preposition || !/^obl/.test(labels[thing]!) || verb < 0 || verb > restraint) return;
  if (labels[restraint] !== 'obj' || heads[restraint] !== verb) return;
  const isGerund = childrenOf(forest, restraint, 'amod').some(child => child === verb + 1 && tags[child] === 'VERB VBG');
  if (isGerund) attach(forest, thing, restraint, 'nmod');
}

/** `Rebels | who hold the town | said`: told of the subject; what stands behind the verb of it is its object, and no second subject. */
function relativeOfSubject(forest: Forest, pronoun: number): void {
  const { heads, labels, tokens } = forest;
  const noun = pronoun - 1;
  const verb = heads[pronoun]!;
  const main = heads[noun] ?? -1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? '') || !/^nsubj/.test(labels[noun]!) || labels[pronoun] !== 'nsubj') return;
  if (verb < pronoun || verb >= main || heads[verb] !== main || !/^(?:ccomp|advcl|parataxis|dep)$/.test(labels[verb]!)) return;
  attach(forest, verb, noun, 'acl:relcl');
  for (const child of childrenOf(forest, main, 'nsubj')) if (child > verb && child < main) attach(forest, child, verb, 'obj');
}

/** `called on states | that still have it | to scrap it`: told of those who are asked; what they are asked to do belongs to the asking. */
function relativeOfAsked(forest: Forest, pronoun: number): void {
  const { heads, labels, tags, tokens } = forest;
  const noun = pronoun - 1;
  const verb = heads[pronoun]!;
  const main = heads[noun] ?? -1;
  if (main < 0 || tokens[noun]!.pos !== 'NOUN' || !/^(?:obj|iobj|obl)$/.test(labels[noun]!) || !asking.test(tokens[main]!.lemma)) return;
  const isSubject =
    labels[pronoun] === 'nsubj' || (labels[pronoun] === 'mark' && childOf(forest, verb, 'nsubj', 'nsubj:pass') === undefined);
  if (!isSubject || verb < pronoun || !(heads[verb] === main || heads[verb] === noun)) return;
  attach(forest, pronoun, verb, 'nsubj');
  attach(forest, verb, noun, 'acl:relcl');
  const done = subtree(forest, verb, () => false).findLast(
    index => tags[index] === 'VERB VB' && tags[index - 1] === 'PART TO' && index - 2 > verb,
  );
  if (done !== undefined && childOf(forest, main, 'xcomp') === undefined) attach(forest, done, main, 'xcomp');
}

const asking = /^(?:call|urge|ask|appeal|press|implore|exhort|invite|order|beg)$/;

/** `demanded the repeal of the fish levy`: the first noun is what is demanded, however the two behind it were read. */
function thingOf(forest: Forest, of: number): void {
  const { heads, labels, tokens } = forest;
  const first = heads[of]!;
  const noun = heads[first] ?? -1;
  const thing = heads[noun] ?? -1;
  if (noun < 0 || thing !== first + 1 || labels[noun] !== 'nsubj' || labels[first] !== 'nmod' || noun > of) return;
  if (tokens[thing]!.pos !== 'NOUN' || !/^obj$|^obl/.test(labels[thing]!) || childOf(forest, thing, 'cop') !== undefined) return;
  const verb = heads[thing]!;
  attach(forest, noun, verb, 'obj');
  attach(forest, thing, noun, 'nmod');
  for (const child of [...forest.children[first]!]) attach(forest, child, thing, labels[child]!);
  attach(forest, first, thing, 'compound');
}

/** `approves imports | of genetically modified maize |`: what stands right behind the object of a verb tells of the object. */
function ofObject(forest: Forest, of: number): void {
  const { heads, labels, tokens } = forest;
  const [noun, thing] = [of - 1, heads[of]!];
  const verb = heads[thing] ?? -1;
  if (labels[of] !== 'case' || thing < of || !/^obl/.test(labels[thing]!) || verb < 0 || tokens[noun]?.pos !== 'NOUN') return;
  if (heads[noun] === verb && labels[noun] === 'obj' && !depriving.test(tokens[verb]!.lemma)) attach(forest, thing, noun, 'nmod');
}

/** Verbs that take somebody and, with "of", what is told to or taken from them. */
const depriving =
  /^(?:accuse|warn|remind|inform|assure|convict|acquit|strip|rid|rob|deprive|suspect|notify|advise|convince|persuade|cure|relieve|divest|ask|require|expect|demand)$/;
