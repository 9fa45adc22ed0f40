import { attach, childOf, childrenOf, type Forest, hasFinite, subtree } from './tree.ts';
import { asWished } from './words.ts';

/** Grafts anew what a sentence or headline opens with. */
export function regraftOpening(forest: Forest, unit: number[]): void {
  openingGerund(forest, unit);
  openingCondition(forest, unit);
  closingWish(forest, unit);
  openingPhrase(forest, unit);
  zeroRelative(forest, unit);
  headlineMood(forest, unit);
}

/** `| Ending months of speculation |, Norway …`: a deed with its object, which was taken for a noun that something is said of. */
function openingGerund(forest: Forest, unit: number[]): void {
  const { tags, heads, labels } = forest;
  const gerund = unit[0]!;
  const noun = heads[gerund]!;
  if (tags[gerund] !== 'VERB VBG' || labels[gerund] !== 'amod' || !/^(?:obl|obj|dep|dislocated|advcl|nmod)/.test(labels[noun]!)) return;
  const main = heads[noun]!;
  const subject = main < 0 ? undefined : childOf(forest, main, 'nsubj', 'nsubj:pass');
  if (subject === undefined || subject < noun || !hasFinite(forest, main)) return;
  attach(forest, gerund, main, 'advcl');
  attach(forest, noun, gerund, 'obj');
}

/** "Even if it is sued, Oslo will build it", "Having built it, Oslo …": what the sentence opens with was taken for its main clause. */
function openingCondition(forest: Forest, unit: number[]): void {
  const link = unit.find(index => forest.tokens[index]!.lower !== 'even');
  if (link === undefined) return;
  const { lower } = forest.tokens[link]!;
  const isGerund =
    forest.tags[link] === 'VERB VBG' && !/^(?:according|following|including|regarding|concerning|pending|barring)$/.test(lower);
  const opening = isGerund && forest.heads[link] === -1 ? link : forest.heads[link]!;
  const isWished = lower === 'as' && asWished.test(forest.tokens[opening]?.lemma ?? ''); // `As Sweden had hoped, Oslo …`
  if (opening < 0 || forest.heads[opening] !== -1 || !(opening === link || isWished || /^(?:if|although|though|having)$/.test(lower)))
    return;
  const main = unit.find(
    index =>
      index > opening &&
      /^(?:ccomp|parataxis|conj|acl:relcl)$/.test(forest.labels[index]!) &&
      childOf(forest, index, 'nsubj', 'nsubj:pass') !== undefined &&
      childOf(forest, index, 'mark', 'cc') === undefined &&
      hasFinite(forest, index),
  );
  if (main === undefined) return;
  attach(forest, main, -1, 'root');
  attach(forest, opening, main, 'advcl');
}

/** `Norway will not sign it, | as Sweden had hoped |`: what the sentence ends with was taken for its main clause. */
function closingWish(forest: Forest, unit: number[]): void {
  const wish = unit.find(index => forest.heads[index] === -1 && asWished.test(forest.tokens[index]!.lemma));
  if (wish === undefined || !childrenOf(forest, wish, 'mark', 'advmod', 'case').some(mark => forest.tokens[mark]!.lower === 'as')) return;
  const main = childrenOf(forest, wish, 'ccomp', 'parataxis').find(
    index => index < wish && childOf(forest, index, 'nsubj', 'nsubj:pass') !== undefined && hasFinite(forest, index),
  );
  if (main === undefined) return;
  attach(forest, main, -1, 'root');
  attach(forest, wish, main, 'advcl');
}

/** `| In the question of the levy | Norway reaffirmed its support`: what stands behind a phrase that opens with a preposition was taken for its relative clause. */
function openingPhrase(forest: Forest, unit: number[]): void {
  const { tags, heads, labels } = forest;
  const noun = unit.find(index => heads[index] === -1);
  if (noun === undefined || !tags[unit[0]!]!.startsWith('ADP') || heads[unit[0]!] !== noun || hasFinite(forest, noun)) return;
  const main = unit.find(index => index > noun && labels[index] === 'acl:relcl' && hasFinite(forest, index));
  const subject = main === undefined ? undefined : childOf(forest, main, 'nsubj', 'nsubj:pass');
  if (main === undefined || subject === undefined || subject > main || childOf(forest, main, 'mark') !== undefined) return;
  if (/^(?:who|which|that|what|whose)$/.test(forest.tokens[subject]!.lower)) return;
  attach(forest, main, -1, 'root');
  attach(forest, noun, main, 'obl');
}

/** `The levy | Norway opposes | will start in May`: a name and a verb behind a noun and its article, and behind them the verb of the noun. */
function zeroRelative(forest: Forest, unit: number[]): void {
  const { tokens, tags } = forest;
  const opposes = unit.find(index => forest.heads[index] === -1 && / VB[ZD]$/.test(tags[index]!));
  const main =
    opposes === undefined
      ? undefined
      : childrenOf(forest, opposes, 'ccomp', 'xcomp').find(index => index > opposes && hasFinite(forest, index));
  if (opposes === undefined || main === undefined || childOf(forest, main, 'nsubj', 'nsubj:pass', 'mark') !== undefined) return;
  const name = opposes - 1;
  const noun = name - 1;
  if (tokens[name]?.pos !== 'PROPN' || tokens[noun]?.pos !== 'NOUN' || !/^(?:the|a|an)$/.test(tokens[unit[0]!]!.lower)) return;
  if (subtree(forest, main, () => false)[0] !== opposes + 1 || !/^AUX/.test(tags[opposes + 1]!)) return;
  attach(forest, main, -1, 'root');
  attach(forest, noun, main, childOf(forest, main, 'aux:pass') === undefined ? 'nsubj' : 'nsubj:pass');
  for (const index of unit)
    if (index < noun && forest.heads[index]! >= opposes - 1) attach(forest, index, noun, index === unit[0] ? 'det' : 'compound');
  attach(forest, opposes, noun, 'acl:relcl');
  attach(forest, name, opposes, 'nsubj');
}

/** `Norway | dead against the levy |`, `Togo relaxed about sanctions`: in a headline the name before an adjective is of whom it is said. */
function headlineMood({ tokens, tags, heads, labels, children }: Forest, unit: number[]): void {
  const adjective = unit.find(index => heads[index] === -1 && tags[index] === 'ADJ');
  if (adjective === undefined || tags[unit[0]!] !== 'PROPN' || !/^(?:ADP|PART TO)$/.test(tags[adjective + 1] ?? '')) return;
  const name = adjective - 1;
  if (tokens[name]?.pos !== 'PROPN' || heads[name] !== adjective || labels[name] !== 'compound') return;
  if (!children[adjective]!.some(child => labels[child] === 'cop')) labels[name] = 'nsubj';
}
