import { attach, childOf, childrenOf, type Forest, hasFinite, subtree } from './tree.ts';

/** `ended without agreement | after the government in Oslo rejected it |`: a preposition whose noun goes on with a finite verb is a conjunction, and the noun its subject. */
export function conjunctionBefore(forest: Forest, link: number): void {
  const { tokens, heads, labels } = forest;
  const noun = heads[link]!;
  if (labels[link] !== 'case' || noun < link || !/^(?:after|before|until|since|as|because)$/.test(tokens[link]!.lower)) return;
  const phrase = subtree(forest, noun, () => false);
  const next = phrase.at(-1)! + 1;
  const verb = /^(?:aux|cop)/.test(labels[next] ?? '') && heads[next]! > next ? heads[next]! : next; // `has | come out`, `is | ready`
  const isVerb = tokens[next]?.sentence === tokens[link]!.sentence && tokens[next]?.morph.form === 'fin' && hasFinite(forest, verb);
  const head = heads[noun]!;
  if (!isVerb || head < 0 || !phrase.includes(link) || !/^(?:conj|ccomp|parataxis|advcl|dep|acl:relcl)$/.test(labels[verb]!)) return;
  if (childOf(forest, verb, 'nsubj', 'nsubj:pass', 'cc', 'mark') !== undefined || verb < head) return;
  let above = head;
  while (above >= 0 && !hasFinite(forest, above)) above = heads[above]!;
  if (above < 0 || above > link || subtree(forest, verb, () => false).includes(above)) return;
  attach(forest, verb, above, 'advcl');
  attach(forest, noun, verb, 'nsubj');
  attach(forest, link, verb, 'mark');
}

/** `It is no secret | that Oslo opposes it |`: told of it, and no relative clause, which would lack one of its own. */
export function toldOfIt(forest: Forest, clause: number): void {
  const { heads, labels, tokens } = forest;
  const noun = heads[clause]!;
  const [first] = childrenOf(forest, clause, 'mark');
  if (
    noun < 0 ||
    first === undefined ||
    tokens[first]!.lower !== 'that' ||
    !/^(?:secret|surprise|wonder|accident|coincidence)$/.test(tokens[noun]!.lower)
  )
    return;
  const it = childOf(forest, noun, 'nsubj', 'expl');
  if (it !== undefined && tokens[it]!.lower === 'it' && childOf(forest, clause, 'nsubj', 'nsubj:pass') !== undefined)
    labels[clause] = 'ccomp';
}
