import { readdirSync, readFileSync } from 'node:fs';
import type { Attribution, Coder, Span } from '../src/coding/coder.ts';
import { assignBest } from './assign.ts';
import { findShared } from './corpora.ts';
import { harmonic } from './f1.ts';
import { type Row, row, skipped } from './row.ts';

const parts = ['message', 'addressee', 'cue', 'frame', 'speaker'] as const;
type Part = (typeof parts)[number];
/** Tokens of each part, ascending; form and medium decide between equal overlaps. */
type Quotation = Record<Part, number[]> & { form: string; medium: string };
type Token = { id: number; charBegin: number; charEnd: number };
type Marked = { tokenIds: number[] };
type Annotation = { quote: Marked; type?: string; medium?: string } & Partial<Record<Exclude<Part, 'message'>, Marked>>;
type Article = { documentName: string; originalText: string; tokens: Token[]; annotations: Annotation[] };

const formNames = {
  direct: 'Direct',
  indirect: 'Indirect',
  reported: 'Reported',
  'free-indirect': 'FreeIndirect',
  'indirect-free-indirect': 'IndirectFreeIndirect',
};
const empty: Quotation = { message: [], addressee: [], cue: [], frame: [], speaker: [], form: '', medium: '' };

/**
 * German quotations: who says what by which words. Gold and found messages are paired one to one by overlap of tokens; precision and recall of each part
 * are means over all pairs and unpaired messages that have it; the F1 is that of the means. "Roles" are all parts but the message.
 */
export function measureWikinews(coder: Coder): Row[] {
  const folder = findShared('corpora/wikinews-de-quotes/dev');
  if (!folder) return [skipped('wikinews-de-quotes')];
  const found = Object.fromEntries(parts.map(part => [part, { precision: [], recall: [] }])) as unknown as Tally;
  const files = readdirSync(folder).filter(file => file.endsWith('.json'));
  for (const file of files) {
    const article: Article = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    tally(found, article.annotations.map(readGold), readFound(article, coder));
  }
  const score = (chosen: readonly Part[]) => {
    const precision = mean(chosen.flatMap(part => found[part].precision));
    return harmonic(precision, mean(chosen.flatMap(part => found[part].recall)));
  };
  const set = 'wikinews-de-quotes dev';
  return [
    row(set, `message F1, ${files.length} articles`, score(['message']), { reference: 'QUiTE .488' }),
    row(set, 'roles F1', score(parts.slice(1)), { reference: 'QUiTE .349' }),
    row(set, 'joint F1', score(parts), { reference: 'QUiTE .389', atLeast: 0.5 }),
    ...parts.slice(1).map(part => row(set, `${part} F1`, score([part]))),
  ];
}

type Tally = Record<Part, { precision: number[]; recall: number[] }>;

function tally(found: Tally, gold: Quotation[], said: Quotation[]): void {
  const columns = assignBest(gold.map(one => said.map(other => likeness(one, other))));
  const paired = new Set(columns);
  const pairs = [
    ...gold.map((one, at) => [one, said[columns[at]!] ?? empty] as const),
    ...said.filter((_, at) => !paired.has(at)).map(other => [empty, other] as const),
  ];
  for (const [one, other] of pairs)
    for (const part of parts) {
      const both = shared(one[part], other[part]);
      if (other[part].length > 0) found[part].precision.push(both / other[part].length);
      if (one[part].length > 0) found[part].recall.push(both / one[part].length);
    }
}

function likeness(gold: Quotation, said: Quotation): number {
  const overlap = (2 * shared(gold.message, said.message)) / (gold.message.length + said.message.length);
  return overlap === 0 ? 0 : overlap + 0.01 * Number(gold.form === said.form) + 0.001 * Number(gold.medium === said.medium);
}

function readGold(annotation: Annotation): Quotation {
  const ids = (marked: Marked | undefined) => [...new Set(marked?.tokenIds)];
  const { quote, addressee, cue, frame, speaker, type = '', medium = '' } = annotation;
  return { message: ids(quote), addressee: ids(addressee), cue: ids(cue), frame: ids(frame), speaker: ids(speaker), form: type, medium };
}

function readFound({ documentName, originalText: text, tokens }: Article, coder: Coder): Quotation[] {
  const [day = '2010-01-01'] = documentName.match(/\d{4}-\d\d-\d\d/) ?? [];
  const coded = coder.code({ title: '', text, language: 'de', publishedAt: `${day}T12:00:00Z` });
  const ids = (span: Span | null) => tokensOf(span, tokens);
  const read = ({ message, addressee, cue, frame, speaker, form, medium }: Attribution): Quotation => ({
    ...{ message: ids(message), addressee: ids(addressee), cue: ids(cue), frame: ids(frame), speaker: ids(speaker) },
    form: formNames[form],
    medium: medium.charAt(0).toUpperCase() + medium.slice(1),
  });
  return coded.attributions.map(read).filter(({ message }) => message.length > 0);
}

function tokensOf(span: Span | null, tokens: Token[]): number[] {
  const stretches = span ? (span.spans ?? [span]) : [];
  return tokens.filter(token => stretches.some(({ start, end }) => token.charBegin < end && token.charEnd > start)).map(({ id }) => id);
}

const shared = (one: number[], other: number[]): number => one.filter(id => other.includes(id)).length;
const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
