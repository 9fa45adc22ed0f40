import { z } from 'zod';
import { openCodebook } from '../../codebook/open.ts';
import type { ArticleText, CodedArticle } from '../../coding/coder.ts';
import { createCoder } from '../../coding/createCoder.ts';
import { loadConfig } from '../../config.ts';
import { InputError } from '../../domain/errors.ts';
import { eachLine } from '../input.ts';
import { printCoded } from './print.ts';
import { readArticleInput } from './read.ts';

type Options = {
  json?: boolean;
  jsonl?: boolean;
  explain?: boolean;
  language?: string;
  published?: string;
  publisher?: string;
  title?: string;
  pack?: string[];
};

const span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
const line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  language: z.string().nullish(),
  publishedAt: z.string().nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  pairs: z.array(z.object({ id: z.string(), actor: span, recipient: span })).optional(),
});

/** Codes one input or a stream of them and prints the result. */
export async function runCode(input: string, options: Options): Promise<void> {
  const codebook = await openCodebook([...loadConfig().codebookFiles, ...(options.pack ?? [])]);
  const coder = createCoder(codebook);
  const now = new Date().toISOString();
  if (options.jsonl) {
    if (input !== '-') throw new InputError(`--jsonl reads standard input: give - instead of ${input}`);
    for await (const article of eachLine(line)) {
      const coded = coder.code(toArticle(article, now));
      process.stdout.write(`${JSON.stringify({ id: article.id, ...coded })}\n`);
    }
    return;
  }
  const published = toIso(options.published ?? now);
  const read = await readArticleInput(input, options.title);
  const article: ArticleText = {
    title: read.title,
    text: read.text,
    publishedAt: options.published ? published : (read.publishedAt ?? published),
    ...(options.language ? { language: options.language } : {}),
    ...(options.publisher ? { publisher: options.publisher } : {}),
  };
  if (options.explain) {
    const { explain } = await import('../../coding/explain.ts');
    process.stdout.write(explain(article, codebook));
    return;
  }
  const coded: CodedArticle = coder.code(article);
  process.stdout.write(options.json ? `${JSON.stringify(coded, null, 2)}\n` : printCoded(coded));
}

function toArticle(article: z.infer<typeof line>, now: string): ArticleText {
  return {
    title: article.title ?? '',
    text: article.text ?? '',
    publishedAt: article.publishedAt ? toIso(article.publishedAt) : now,
    ...(article.language ? { language: article.language } : {}),
    ...(article.publisher ? { publisher: article.publisher } : {}),
    ...(article.url ? { url: article.url } : {}),
    ...(article.pairs ? { pairs: article.pairs } : {}),
  };
}

/** A date or date-time as ISO in UTC. Throws an InputError that names it. */
function toIso(value: string): string {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
  if (Number.isNaN(date.getTime())) throw new InputError(`"${value}" is no date; write it as 2025-02-13 or 2025-02-13T08:00:00Z`);
  return date.toISOString();
}
