import type { Draft } from './clauses.ts';
import type { Forest } from './tree.ts';
import { negators } from './words.ts';

/** Counts the negations that scope over the predicate of a clause. */
export function countNegations(forest: Forest, draft: Draft): number {
  const { tokens } = forest;
  const direct = draft.tokens.filter(index => {
    const token = tokens[index]!;
    if (isStillLess(forest, draft, index)) return true;
    if (!negators.has(token.lower) && !negators.has(token.lemma)) return token.lower === 'no' && isNegatingNo(forest, draft, index);
    if (
      /^(?:only|just|merely|least)$/.test(tokens[index + 1]?.lower ?? '') ||
      isOnly(forest, index) ||
      isGiftTo(forest, index, draft.head) ||
      isAfterthought(forest, index)
    )
      return false;
    if (setsApart(forest, draft, index) || isSaidAgain(forest, draft, index)) return false;
    if (/^no(?:thing|ne)$/.test(token.lower) && tokens[index - 1]?.lower === 'than') return false; // `better than nothing`
    if (/^['’]s$/.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.lower === 'surprise') return false; // `to nobody's surprise`
    if (token.lower === 'none' && isTally(forest, index)) return false;
    return forest.heads[index] === draft.head || isNearHead(forest, draft, index);
  });
  const pairs = direct.some(index => tokens[index]!.lower === 'neither') && direct.some(index => tokens[index]!.lower === 'nor') ? 1 : 0;
  return direct.length - pairs - joined(forest, direct) + (draft.link === 'without' || isNoWay(forest, draft) ? 1 : 0);
}

/** `by 276 votes to none`, `with twelve in favour, none against`: how many, and no denial. */
const isTally = ({ tokens }: Forest, index: number): boolean =>
  /^(?:to|against)$/.test(tokens[index - 1]?.lower ?? '') ||
  /^(?:against|opposed|opposing|abstaining)$/.test(tokens[index + 1]?.lower ?? '');

/** `there is no way | Norway will sign |`, `no chance that it will`: what there is no way of is not going to be. */
function isNoWay({ tokens, heads, tags, labels }: Forest, { head, verb }: Draft): boolean {
  const noun = heads[head]!;
  const hasTense = /VB[DZP]$/.test(tags[head]!) || (verb?.modal ?? '') !== '';
  return (
    hasTense && labels[head]!.startsWith('acl') && /^(?:way|chance)$/.test(tokens[noun]?.lower ?? '') && tokens[noun - 1]?.lower === 'no'
  );
}

/** `nothing short of a ban would do`, `nothing but a treaty will help`: that alone. */
const isOnly = ({ tokens }: Forest, index: number): boolean =>
  /^(?:nothing|none)$/.test(tokens[index]!.lower) &&
  /^(?:but |except |short of|less than)/.test(`${tokens[index + 1]?.lower} ${tokens[index + 2]?.lower}`);

/** `a gift to nobody but our enemies`: to them, as bad as it is; what `helps nobody but the smugglers` is no help all the same. */
const isGiftTo = ({ tokens }: Forest, index: number, head: number): boolean => {
  const words = [0, 1, 2].map(step => tokens[index + step]?.lower).join(' ');
  return (
    /^(?:gift|present|reward|prize|handout)$/.test(tokens[head]!.lower) &&
    index > head &&
    /^(?:nobody|no one) (?:but|except|save)\b/.test(words)
  );
};

/** `and | still less does it campaign | for it`: less than what was denied before. */
const isStillLess = ({ tokens }: Forest, { head }: Draft, index: number): boolean =>
  tokens[index]!.lower === 'less' &&
  index < head &&
  /^(?:still|even|much|far)$/.test(tokens[index - 1]?.lower ?? '') &&
  tokens[index + 1]?.pos === 'AUX';

/** `cannot and will not accept`: said twice of one verb. */
const joined = ({ tokens }: Forest, negations: readonly number[]): number =>
  negations.filter((at, order) => {
    const next = negations[order + 1];
    const between = next === undefined ? [] : tokens.slice(at + 1, next);
    return between.some(({ pos }) => pos === 'CCONJ') && between.every(({ pos }) => /^(?:AUX|CCONJ|PUNCT|ADV)$/.test(pos));
  }).length;

/** `in favour of a law, but not this year`: denies what follows alone. */
const isAfterthought = ({ tokens }: Forest, index: number): boolean =>
  tokens[index]!.lower === 'not' &&
  (/^(?:but|and|if|though)$/.test(tokens[index - 1]?.lower ?? '') ||
    (tokens[index - 1]?.text === ',' && tokens[index + 1]?.pos === 'DET')) &&
  !/^(?:VERB|AUX|ADV)$/.test(tokens[index + 1]?.pos ?? '');

/** `cannot annex it, | not even | with an argument`, `does not recognise it, | not now and not ever |`, `neither now nor ever`: the same no again. */
function isSaidOfTimes({ tokens }: Forest, draft: Draft, index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map(step => tokens[index + step]?.lower ?? '') as [string, string, string];
  if (!draft.tokens.some(at => at < index && negators.has(tokens[at]!.lower)) || !/^(?:not|neither|nor)$/.test(word)) return false;
  if (word === 'not' && next === 'even') return true;
  return whenever.test(next) && (word === 'nor' ? whenever.test(before) : /^(?:,|and|or|–|—|-)$/.test(before));
}

const whenever =
  /^(?:now|ever|today|tomorrow|tonight|yet|then|again|here|anywhere|later|soon|this|next|in|for|under|at|before|after|until)$/;

const isSaidAgain = (forest: Forest, draft: Draft, index: number): boolean =>
  isSaidOfTimes(forest, draft, index) || isSaidBehindComma(forest, draft, index);

/** `do not want it, | neither now nor later |`, `will not sign it, | not today, not tomorrow |`, `, never ever`: the same no again, with no verb of its own. */
function isSaidBehindComma({ tokens }: Forest, { tokens: own }: Draft, index: number): boolean {
  const isBreak = (at: number) => tokens[at]!.text === ',';
  const comma = own.findLast(at => at < index && isBreak(at));
  if (comma === undefined || !/^(?:neither|not|never|no)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  const end = own.find(at => at > index && isBreak(at)) ?? own.at(-1)! + 1;
  return (
    own.some(at => at < comma && negators.has(tokens[at]!.lower)) &&
    !tokens.slice(comma + 1, end).some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || lower === 'but')
  );
}

/** `not Serbia but Croatia`: one noun is negated and another is not. */
function setsApart({ tokens, heads }: Forest, draft: Draft, index: number): boolean {
  const noun = heads[index]!;
  return tokens[index]!.lower === 'not' && noun > index && noun !== draft.head && tokens[noun + 1]?.lower === 'but';
}

/** `no longer`, `no plan`, but not `no` as an answer or in `no doubt`, nor in `wants the levy, but no quota`. */
function isNegatingNo(forest: Forest, draft: Draft, index: number): boolean {
  if (/^(?:more|further)$/.test(forest.tokens[index + 1]?.lower ?? '') && index > draft.head) return true; // `share | no more | data`
  if (/^(?:doubt|secret|surprise|wonder|coincidence|bones|matter|less)$/.test(forest.tokens[index + 1]?.lower ?? '')) return false; // `made no secret of`, `no less keen`, `came as no surprise`, `no matter how long it takes`
  if (isByTheWay(forest, draft, index)) return false;
  if (forest.tokens[index - 1]?.lower === 'but' && forest.labels[forest.heads[index]!] === 'conj') return false;
  return forest.labels[index] === 'det' || forest.labels[index] === 'advmod' || forest.labels[index] === 'neg'
    ? isNearHead(forest, draft, index)
    : draft.verb === null;
}

/** `backs the levy | with no exceptions |`, `at no cost`, `in no time`: how it is done, where nothing is agreed with or sided with. */
function isByTheWay({ tokens }: Forest, draft: Draft, index: number): boolean {
  const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  if (index < draft.head) return false;
  if (before === 'with')
    return (
      !/^(?:one|country|state|party|side)$/.test(after) && !/^(?:agree|side|speak|talk|negotiate|deal)$/.test(tokens[draft.head]!.lemma)
    );
  return (before === 'at' && /^(?:cost|charge|expense|risk|extra)$/.test(after)) || (before === 'in' && after === 'time');
}

/** The word belongs to the head itself or to a noun phrase right below it (subject, object, predicate, prepositional phrase). */
function isNearHead(forest: Forest, draft: Draft, index: number): boolean {
  const above = forest.heads[index]!;
  if (above === draft.head) return true;
  if (above < 0) return false;
  return (
    forest.heads[above] === draft.head ||
    isInObject(forest, draft, index) ||
    (forest.heads[above]! >= 0 && forest.labels[above] === 'conj' && forest.heads[forest.heads[above]!] === draft.head)
  );
}

/** `sent weapons to neither party`: the phrase hangs on the object. */
function isInObject({ tokens, heads, labels }: Forest, draft: Draft, index: number): boolean {
  const noun = heads[index]!;
  const object = heads[noun] ?? -1;
  return (
    /^(?:no|neither)$/.test(tokens[index]!.lower) && labels[noun] === 'nmod' && labels[object] === 'obj' && heads[object] === draft.head
  );
}
