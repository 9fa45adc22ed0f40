import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Coder } from '../src/coding/coder.ts';
import { type Statement, stances } from '../src/domain/statement.ts';

const expected = z.strictObject({
  /** Regular expressions against ids, names, aliases and labels; the actor spoken for counts too. */
  actor: z.string(),
  subject: z.string(),
  stance: z.enum(stances),
  modality: z.string().optional(),
});
const goldenCase = z.strictObject({
  id: z.string(),
  language: z.enum(['de', 'en']),
  published: z.string(),
  title: z.string().default(''),
  text: z.string(),
  /** What must be found; an empty list says that there is nothing to code. */
  statements: z.array(expected),
  /** What may be found. Anything else that is coded as asserted or conditional is wrong. */
  optional: z.array(expected).default([]),
});
export type GoldenCase = z.infer<typeof goldenCase> & { category: string };

/** Reads every case file of a folder; the file name is the category. Throws with the file's name when a case is malformed. */
export function readGolden(folder: string): GoldenCase[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .flatMap(file => {
      const parsed = z.array(goldenCase).safeParse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
      if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
      return parsed.data.map(one => ({ ...one, category: file.replace(/\.yaml$/, '') }));
    });
}

export type GoldenScore = {
  expected: number;
  found: number;
  coded: number;
  right: number;
  misses: string[];
  wrong: string[];
  judged: { statement: Statement; right: boolean }[];
};

/** Codes one case and compares. */
export function scoreGolden(one: GoldenCase, coder: Coder): GoldenScore {
  const coded = coder.code({ title: one.title, text: one.text, language: one.language, publishedAt: `${one.published}T12:00:00Z` });
  const moving = coded.statements.filter(statement => statement.modality === 'asserted' || statement.modality === 'conditional');
  const wanted = (statement: Statement) => [...one.statements, ...one.optional].some(expectation => meets(expectation, statement));
  const missed = one.statements.filter(expectation => !coded.statements.some(statement => meets(expectation, statement)));
  const wrong = moving.filter(statement => !wanted(statement));
  return {
    judged: moving.map(statement => ({ statement, right: wanted(statement) })),
    expected: one.statements.length,
    found: one.statements.length - missed.length,
    coded: moving.length,
    right: moving.length - wrong.length,
    misses: missed.map(miss => `${one.id}: ${miss.actor} ${miss.stance} ${miss.subject}`),
    wrong: wrong.map(
      statement =>
        `${one.id}: ${statement.actor.id} ${statement.stance} ${statement.modality} ${statement.subject.id} (${statement.reasons.join('; ')})`,
    ),
  };
}

function meets(expectation: z.infer<typeof expected>, statement: Statement): boolean {
  const modality = expectation.modality ?? 'asserted|conditional';
  return (
    statement.stance === expectation.stance &&
    new RegExp(`^(?:${modality})$`).test(statement.modality) &&
    names(expectation.actor, [statement.actor, statement.onBehalfOf]) &&
    names(expectation.subject, [statement.subject])
  );
}

function names(pattern: string, values: unknown[]): boolean {
  const regex = new RegExp(pattern, 'i');
  const strings = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
  return values.flatMap(strings).some(text => regex.test(text));
}
