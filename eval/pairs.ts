// Measures what is read of marked pairs on English corpora beside the checkout. Run: npx tsx eval/pairs.ts [plv|seesaw|dse] [--half 0|1] [--split train|valid] [--errors N]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCodebook } from '../src/codebook/load.ts';
import { polarityOf, sideOf } from '../src/coding/acts/pairsFold.ts';
import type { Coder, PairAnswer } from '../src/coding/coder.ts';
import { createCoder } from '../src/coding/createCoder.ts';
import { macroF1 } from './f1.ts';
import { type Row, row, skipped } from './row.ts';

type Span = { start: number; end: number };
type Case = { text: string; actor: Span; recipient: Span; gold: string };
type Answers = { there: PairAnswer; back: PairAnswer };

const corpora = '../shared/corpora';
const sides = ['', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];

/** Takes the marks out of a text; the span between each pair of marks by its name. */
function unmark(marked: string, marks: RegExp): { text: string; spans: Record<string, Span> } {
  const spans: Record<string, Span> = {};
  let text = '';
  for (const part of marked.split(marks)) {
    const [, close, name] = /^<(\/?)([st])>$/.exec(part) ?? [];
    if (name === undefined) text += part;
    else if (close) spans[name]!.end = text.length;
    else spans[name] = { start: text.length, end: text.length };
  }
  return { text, spans };
}

function readPlover(): Case[] {
  const [head, ...rows] = readFileSync(`${corpora}/plover-plv-en/PLV_train.tsv`, 'utf8').trimEnd().split(/\r?\n/);
  const at = (name: string) => head!.split('\t').indexOf(name);
  return rows.flatMap(row => {
    const cells = row.split('\t').map(cell => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
    const { text, spans } = unmark(cells[at('marked_sentence')]!, /(<\/?[st]>)/);
    const gold = sides[Number(cells[at('gold_penta')])]!;
    return spans.s && spans.t ? [{ text, actor: spans.s, recipient: spans.t, gold: `${gold} ${cells[at('gold_root')]}` }] : [];
  });
}

type Annotation = { 'sentence-level stances': Record<string, { subject: string; object: string; sentiment: string }[]> };

function readSeesaw(split: string): Case[] {
  const folder = `${corpora}/seesaw-en`;
  const ids = new Set(
    (JSON.parse(readFileSync(`${folder}/splits.json`, 'utf8')) as Record<string, (string | number)[]>)[split]!.map(String),
  );
  const files = readdirSync(`${folder}/annotations`).filter(name => ids.has(/^TRIPLET_([^_.]*)/.exec(name)?.[1] ?? ''));
  return files.flatMap(name => {
    const annotation = JSON.parse(readFileSync(`${folder}/annotations/${name}`, 'utf8')) as Annotation;
    const article = JSON.parse(readFileSync(`${folder}/articles/${name}`, 'utf8')) as { text: { id: string | number; text: string }[] };
    const texts = new Map(article.text.map(({ id, text }) => [String(id), text]));
    return Object.entries(annotation['sentence-level stances']).flatMap(([id, stances]) =>
      stances.flatMap(({ subject, object, sentiment }) => {
        const text = texts.get(id) ?? '';
        const actor = findName(text, subject);
        const recipient = findName(text, object);
        return actor && recipient && actor.start !== recipient.start ? [{ text, actor, recipient, gold: sentiment }] : [];
      }),
    );
  });
}

function findName(text: string, name: string): Span | null {
  for (const word of [name, name.split(' ').at(-1)!]) {
    const match = new RegExp(`\\b${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).exec(text);
    if (match && word.length > 2) return { start: match.index, end: match.index + word.length };
  }
  return null;
}

function readDirected(split: string): Case[] {
  const lines = readFileSync(`${corpora}/dse-en/${split}.txt`, 'utf8').trimEnd().split('\n');
  return lines.flatMap(line => {
    const cells = line.split('\t');
    const spans: Span[] = [];
    let text = '';
    for (const part of cells[0]!.split(/(\[[^\]]*\])/)) {
      const inside = /^\[[^\]]*\]$/.test(part) && spans.length < 2;
      if (inside) spans.push({ start: text.length, end: text.length + part.length - 2 });
      text += inside ? part.slice(1, -1) : part;
    }
    return spans.length === 2 ? [{ text, actor: spans[0]!, recipient: spans[1]!, gold: cells.at(-1)! }] : [];
  });
}

function macro(pairs: [gold: string, said: string][]): string {
  const scores = [...new Set(pairs.map(([gold]) => gold))].sort().map(label => {
    const both = pairs.filter(([gold, said]) => gold === label && said === label).length;
    const sum = pairs.filter(([gold]) => gold === label).length + pairs.filter(([, said]) => said === label).length;
    return { label, score: sum > 0 ? (2 * both) / sum : 0 };
  });
  const mean = scores.reduce((total, { score }) => total + score, 0) / scores.length;
  const right = pairs.filter(([gold, said]) => gold === said).length / pairs.length;
  return `macro-F1 ${mean.toFixed(3)} accuracy ${right.toFixed(3)} (${scores.map(({ label, score }) => `${label} ${score.toFixed(2)}`).join(', ')})`;
}

const directed = ({ there, back }: Answers): string => {
  const read = (answer: PairAnswer, like: string, dislike: string) =>
    answer.stance === 'support' ? like : answer.stance === 'oppose' ? dislike : null;
  return read(there, '1', '3') ?? read(back, '2', '4') ?? '0';
};

type Kind = 'plv' | 'seesaw' | 'dse';

const readCases = (kind: Kind, split: string): Case[] =>
  kind === 'plv' ? readPlover() : kind === 'seesaw' ? readSeesaw(split) : readDirected(split);

/** What the coder says of each pair, in the words of the gold. */
function answerCases(kind: Kind, cases: Case[], coder: Coder): string[] {
  return cases.map(({ text, actor, recipient }) => {
    const pairs = [
      { id: 'there', actor, recipient },
      { id: 'back', actor: recipient, recipient: actor },
    ];
    const [there, back] = coder.code({ title: '', text, language: 'en', publishedAt: '2018-06-01T12:00:00Z', pairs }).pairs!;
    if (kind === 'seesaw') return there!.stance === 'support' ? 'POS' : there!.stance === 'oppose' ? 'NEG' : '-';
    if (kind === 'dse') return directed({ there: there!, back: back! });
    return there!.type ? `${sideOf(there!.type)} ${there!.type}` : '-';
  });
}

/** `material conflict ASSAULT` as its side, as cooperation or conflict, and as its type. */
const side = (label: string) => label.replace(/ [A-Z]+$/, '');
const typeOf = (label: string) => label.split(' ').at(-1)!;
const way = (label: string) => (label === '-' ? '-' : polarityOf(typeOf(label) as 'AGREE') > 0 ? 'cooperation' : 'conflict');

/** What is read of marked pairs, English: PLOVER types between two actors, and who is for or against whom. */
export function measurePairs(coder: Coder): Row[] {
  const kinds: [Kind, string, string][] = [
    ['plv', 'plover-plv-en train', 'plover-plv-en/PLV_train.tsv'],
    ['seesaw', 'seesaw-en valid', 'seesaw-en'],
    ['dse', 'dse-en valid', 'dse-en'],
  ];
  return kinds.flatMap(([kind, set, path]) => {
    if (!existsSync(`${corpora}/${path}`)) return [skipped(set)];
    const cases = readCases(kind, 'valid');
    const said = answerCases(kind, cases, coder);
    const score = (read: (label: string) => string) => macroF1(cases.map(({ gold }, at) => [read(gold), read(said[at]!)]));
    const plain = (label: string) => label;
    if (kind === 'seesaw')
      return [
        row(set, `polarity macro-F1, ${cases.length} pairs`, score(plain), { reference: 'always NEG .37', atLeast: 0.65 }),
        row(set, 'pairs without an answer', said.filter(label => label === '-').length / said.length),
      ];
    if (kind === 'dse') return [row(set, `direction macro-F1, 5 classes, ${cases.length} pairs`, score(plain))];
    return [
      row(set, `4 classes macro-F1, ${cases.length} pairs`, score(side), { reference: 'zero-shot RoBERTa .89', atLeast: 0.75 }),
      row(set, 'cooperation or conflict macro-F1', score(way), { reference: 'zero-shot RoBERTa .96', atLeast: 0.88 }),
      row(set, 'types macro-F1', score(typeOf)),
    ];
  });
}

function main(): void {
  const [kind = 'plv', ...flags] = process.argv.slice(2) as [Kind?, ...string[]];
  const option = (name: string) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined);
  if (!existsSync(corpora)) {
    console.error(`pairs: skipped, ${corpora} is missing`);
    return;
  }
  const cases = readCases(kind, option('--split') ?? 'valid').filter(
    (_, at) => option('--half') === undefined || at % 2 === Number(option('--half')),
  );
  const said = answerCases(kind, cases, createCoder(loadCodebook()));
  console.log(`${kind}: ${cases.length} pairs`);
  if (kind === 'plv') {
    console.log('4 classes', macro(cases.map(({ gold }, at) => [side(gold), side(said[at]!)])));
    console.log('2 classes', macro(cases.map(({ gold }, at) => [way(gold), way(said[at]!)])));
    console.log('types', macro(cases.map(({ gold }, at) => [typeOf(gold), typeOf(said[at]!)])));
  } else console.log(macro(cases.map(({ gold }, at) => [gold, said[at]!])));
  let left = Number(option('--errors') ?? 0);
  cases.forEach(({ text, actor, recipient, gold }, at) => {
    if (side(gold) === side(said[at]!) || left-- <= 0) return;
    const name = (span: Span) => text.slice(span.start, span.end);
    const shown = text.replace(name(actor), `<A ${name(actor)}>`).replace(name(recipient), `<R ${name(recipient)}>`);
    console.log(`${gold} | ${said[at]} | ${shown}`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
