import { type Arc, around, comma, node, type Tree } from './tree.ts';
import * as words from './words.ts';

/** Draws from lists and decides how often. */
export type Draw = { from: <T>(items: readonly T[]) => T; sometimes: (share: number) => boolean };

export const word = (text: string, tag: string) => node(text, tag);
const the = (text = 'the'): Arc => ['det', word(text, 'DET')];
const isPlural = (noun: string) => /s$/.test(noun) && !/(?:ss|us|is)$/.test(noun);

/** A common noun with nouns and adjectives before it: `prime minister`, `arms embargo`. */
export function noun(text: string, left: (Arc | undefined)[] = [], right: (Arc | undefined)[] = []): Tree {
  const parts = text.split(' ');
  const last = parts.pop()!;
  const before = parts.map(
    (part): Arc =>
      /^(?:foreign|prime|chief|supreme|ruling|central|human)$/.test(part) ? ['amod', word(part, 'ADJ')] : ['compound', word(part, 'NOUN')],
  );
  return node(last, isPlural(last) ? 'NOUN NNS' : 'NOUN', [...left, ...before], right);
}

export const place = (draw: Draw): Tree => word(draw.from(words.places), 'PROPN');

/** `European Union` and the like, with article. */
export function union(draw: Draw, article = true): Tree {
  const [first, last] = draw.from(words.unions).split(' ') as [string, string];
  const isName = /^(?:Security|World)$/.test(first);
  return node(last, 'PROPN', [article ? the() : undefined, isName ? ['compound', word(first, 'PROPN')] : ['amod', word(first, 'ADJ')]]);
}

/** First name with the surname behind it, the office before it: `Foreign Minister Anna Kovac`. */
export function person(draw: Draw, title = draw.sometimes(0.7)): Tree {
  const name = node(draw.from(words.firstNames), 'PROPN', [], [['flat', word(draw.from(words.surnames), 'PROPN')]]);
  const short = draw.sometimes(0.25) ? word(draw.from(words.surnames), 'PROPN') : name;
  if (!title) return name;
  const parts = draw.from(words.offices).split('_');
  const head = parts[1] === 'General' || parts[1] === 'of' ? parts[0]! : parts.at(-1)!;
  const office = node(head, 'PROPN', [], []);
  for (const part of parts) {
    if (part === head) continue;
    if (part === 'General') office.right.push(['amod', word(part, 'ADJ')]);
    else if (part === 'State') office.right.push(['nmod', node(part, 'PROPN', [['case', word('of', 'ADP')]])]);
    else if (part !== 'of')
      office.left.push([
        words.titleAdjectives.has(part) ? 'amod' : 'compound',
        word(part, words.titleAdjectives.has(part) ? 'ADJ' : 'PROPN'),
      ]);
  }
  const state: Arc | undefined = draw.sometimes(0.4)
    ? ['amod', word(draw.from(words.nationalities), 'ADJ')]
    : draw.sometimes(0.1)
      ? ['compound', word(draw.from(words.places), 'PROPN')]
      : undefined;
  return around(short, [['nmod', around(office, [state])]]);
}

const owner = (tree: Tree): Arc => ['nmod:poss', around(tree, [], [['case', word("'s", 'PART POS')]])];

/** `Chile's government`, `the Chilean government`, `the government in Santiago`, in headlines without article. */
export function body(draw: Draw, article = true): Tree {
  const text = draw.from(words.bodies);
  if (draw.sometimes(0.45)) return noun(text, [owner(place(draw)), describe(draw, 0.15)]);
  const state: Arc | undefined = draw.sometimes(0.5) ? ['amod', word(draw.from(words.nationalities), 'ADJ')] : undefined;
  const seat: Arc | undefined = state === undefined && draw.sometimes(0.3) ? behind('in', place(draw), 'nmod') : undefined;
  return noun(text, [article ? the() : undefined, state], [seat]);
}

const describe = (draw: Draw, share: number): Arc | undefined =>
  draw.sometimes(share) ? ['amod', word(draw.from(words.adjectives), 'ADJ')] : undefined;

/** A phrase with its preposition, in two words if need be. */
export function behind(preposition: string, tree: Tree, label = 'obl'): Arc {
  return [
    label,
    around(
      tree,
      preposition.split(' ').map((part): Arc => ['case', word(part, 'ADP')]),
    ),
  ];
}

/** Between commas behind the noun: `the foreign minister, Anna Kovac,`. */
export function apposed(tree: Tree, inner: Tree, label = 'appos', closed = true): Tree {
  return around(tree, [], [[label, around(inner, [comma], [closed ? comma : undefined])]]);
}

/** Somebody by function: `Oman's foreign minister, Ali Khan,`, `the opposition leader`, `a government spokesman`. */
export function functionary(draw: Draw, article = true): Tree {
  const left = draw.sometimes(0.5) ? owner(place(draw)) : article ? the(draw.sometimes(0.8) ? 'the' : 'a') : undefined;
  const state: Arc | undefined =
    left?.[0] === 'det' && draw.sometimes(0.4) ? ['amod', word(draw.from(words.nationalities), 'ADJ')] : undefined;
  const abroad = article && draw.sometimes(0.1) ? behind(draw.from(['to', 'in']), place(draw), 'nmod') : undefined;
  const head = noun(draw.from(words.functions), [left, state], [abroad]);
  return article && draw.sometimes(0.35) ? apposed(head, person(draw, false)) : head;
}

/** `officials from both countries`, `foreign ministers of the European Union`, `two people familiar with the matter`. */
export function group(draw: Draw): Tree {
  const head = noun(draw.from(words.groups), [draw.sometimes(0.4) ? ['amod', word(draw.from(words.nationalities), 'ADJ')] : undefined]);
  if (draw.sometimes(0.05)) return around(head, [], [['amod', node('familiar', 'ADJ', [], [behind('with', matter(draw))])]]);
  if (draw.sometimes(0.2))
    return around(head, [], [behind(draw.from(['from', 'of', 'in']), draw.sometimes(0.5) ? union(draw) : place(draw), 'nmod')]);
  return head;
}

/** `A and B`, `A, B and C`. */
export function joined(parts: Tree[]): Tree {
  const [first, ...others] = parts as [Tree, ...Tree[]];
  const last = others.length - 1;
  return around(
    first,
    [],
    others.map((part, at): Arc => ['conj', around(part, [at === last ? ['cc', word('and', 'CCONJ')] : comma])]),
  );
}

/** Whoever acts; without article in headlines. */
export function actor(draw: Draw, article = true): Tree {
  const kinds: (() => Tree)[] = [
    () => place(draw),
    () => place(draw),
    () => place(draw),
    () => person(draw),
    () => person(draw),
    () => body(draw, article),
    () => body(draw, article),
    () => functionary(draw, article),
    () => group(draw),
    () => union(draw, article),
    () => joined([place(draw), place(draw)]),
    () => joined(draw.sometimes(0.5) ? [person(draw, true), person(draw, true)] : [place(draw), place(draw), place(draw)]),
    () => (article ? word(draw.from(['he', 'she', 'it', 'they']), 'PRON') : place(draw)),
  ];
  return draw.from(kinds)();
}

/** What is decided about: `the arms embargo on Libya`, `talks with Iran`, `a merger of two ports`, `its support for a ban`. */
export function matter(draw: Draw, article = true): Tree {
  const text = draw.from(draw.sometimes(0.3) ? words.anyNoun : draw.sometimes(0.4) ? words.manyMatters : words.matters);
  const state: Arc | undefined =
    !article && draw.sometimes(0.5) ? ['compound', word(draw.from(['US', 'EU', 'UN', 'NATO']), 'PROPN')] : undefined;
  const inner = noun(text, [article ? determiner(draw, isPlural(text)) : undefined, state, describe(draw, 0.25)], [relation(draw)]);
  if (draw.sometimes(0.9)) return inner;
  const its: Arc | undefined = article ? ['nmod:poss', word('its', 'PRON PRP$')] : undefined;
  return noun(draw.from(['support', 'opposition', 'objections']), [its], [behind(draw.from(['for', 'to']), inner, 'nmod')]);
}

function determiner(draw: Draw, many: boolean): Arc | undefined {
  if (draw.sometimes(0.15)) return owner(place(draw));
  if (draw.sometimes(0.1)) return ['nmod:poss', word(draw.from(['its', 'his', 'her', 'their']), 'PRON PRP$')];
  if (!many) return the(draw.from(['the', 'the', 'the', 'a', 'a', 'any', 'this']));
  return draw.sometimes(0.3) ? the() : draw.sometimes(0.2) ? ['nummod', word(draw.from(['two', 'three', '40', 'ten']), 'NUM')] : undefined;
}

/** What a noun is of, on or with; of what stands behind another noun, nearly always that noun's own. */
function relation(draw: Draw): Arc | undefined {
  if (draw.sometimes(0.6)) return undefined;
  const things = draw.sometimes(0.7);
  const ofWhat = noun(draw.from(things ? words.manyMatters : words.matters), [
    things ? undefined : the(),
    things && draw.sometimes(0.5) ? the() : undefined,
  ]);
  if (draw.sometimes(0.5))
    return behind('of', draw.sometimes(0.3) ? place(draw) : around(ofWhat, [], [draw.sometimes(0.2) ? relation(draw) : undefined]), 'nmod');
  const whom = draw.from([place, place, person, (from: Draw) => noun(from.from(words.manyMatters))])(draw);
  return behind(draw.from(words.relational), whom, 'nmod');
}
