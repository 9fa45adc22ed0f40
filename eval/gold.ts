import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CodedArticle, Coder } from '../src/coding/coder.ts';
import type { Statement } from '../src/domain/statement.ts';
import { type Expectation, expectation, matches } from './expectation.ts';

const act = z.strictObject({
  actor: z.array(z.string()),
  recipient: z.array(z.string()),
  type: z.string(),
  says: z.string(),
  modality: z.string().optional(),
  note: z.string().optional(),
});
const goldArticle = z.strictObject({
  id: z.string().default('article'),
  language: z.enum(['de', 'en']).default('de'),
  publishedAt: z.string(),
  why: z.string(),
  /** Every position of the article. */
  statements: z.array(expectation),
  /** What may be coded as well; anything else is wrong. */
  optional: z.array(expectation).default([]),
  /** What a careless reader would code. */
  forbidden: z.array(expectation).default([]),
  acts: z.array(act).default([]),
});
export type GoldArticle = z.infer<typeof goldArticle> & { title: string; text: string };

/** Reads an article coded by hand: `expected` is its JSON, `article` its text, whose first line is the title when an empty line follows it. */
export function readGoldArticle(article: string, expected: string): GoldArticle {
  const parsed = goldArticle.safeParse(JSON.parse(readFileSync(expected, 'utf8')));
  if (!parsed.success) throw new Error(`${expected}: ${z.prettifyError(parsed.error)}`);
  const file = readFileSync(article, 'utf8');
  const titleEnd = file.indexOf('\n\n');
  return { ...parsed.data, title: file.slice(0, Math.max(0, titleEnd)), text: titleEnd < 0 ? file : file.slice(titleEnd + 2) };
}

/** Reads every `<name>.expected.json` of a folder with the `<name>.txt` beside it. */
export function readGold(folder: string): GoldArticle[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.expected.json'));
  return files.sort().map(file => readGoldArticle(`${folder}/${file.replace('.expected.json', '.txt')}`, `${folder}/${file}`));
}

/** `coded` counts what moves a position: asserted and conditional. */
export type GoldScore = {
  expected: number;
  found: number;
  coded: number;
  right: number;
  missed: Expectation[];
  forbidden: Expectation[];
  judged: { statement: Statement; right: boolean }[];
};

/** Codes one article and compares. Where nothing is listed as optional, an article is not coded in full and `right` says little. */
export function scoreGold(article: GoldArticle, coder: Coder): GoldScore {
  const coded = coder.code(article);
  const moving = coded.statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional');
  const fits = (one: Expectation, statement: Statement) => meets(one, statement) && isNear(one, statement, coded);
  const missed = article.statements.filter(one => !moving.some(statement => fits(one, statement)));
  const isRight = (statement: Statement) => [...article.statements, ...article.optional].some(one => fits(one, statement));
  const judged = moving.map(statement => ({ statement, right: isRight(statement) }));
  const right = judged.filter(one => one.right);
  const forbidden = article.forbidden.filter(one => moving.some(statement => fits(one, statement)));
  const expected = article.statements.length;
  return { expected, found: expected - missed.length, coded: moving.length, right: right.length, missed, forbidden, judged };
}

function meets(one: Expectation, statement: Statement): boolean {
  return (
    one.stance.split('|').includes(statement.stance) &&
    (one.modality ?? statement.modality).split('|').includes(statement.modality) &&
    matches(one.actor, [statement.actor, statement.onBehalfOf]) &&
    matches(one.subject, [statement.subject])
  );
}

/** Evidence in the title stands for no particular sentence; in the text it may begin a clause earlier or end one later than the piece named. */
function isNear({ says }: Expectation, { evidence }: Statement, { text }: CodedArticle): boolean {
  const at = says === undefined ? -1 : text.indexOf(says);
  if (at < 0) return true;
  return evidence.in === 'text' && evidence.start < at + says!.length + 120 && evidence.end > at - 120;
}
