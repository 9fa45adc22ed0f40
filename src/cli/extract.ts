import type { Command } from 'commander';
import type { ExtractedArticle } from '../articles/extractArticle.ts';
import type { FetchedDocument } from '../workers/parsing.ts';

type Options = { jsonl?: boolean; json?: boolean; url?: string };

/** `demarche extract - --jsonl`, `demarche extract <file|url>`: what the program reads on an article page. */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('read the article out of a web page')
    .argument('<input>', 'a file (.html, .html.gz), an address, or - for lines of {"id", "url", "file" or "html"} on standard input')
    .option('--jsonl', 'one JSON object in and out a line')
    .option('--json', 'print everything that was read as JSON')
    .option('--url <url>', 'address that a file was fetched from')
    .action(async (input: string, options: Options) => {
      if (input === '-') return extractLines(Boolean(options.jsonl));
      const page = await loadPage(input, options.url);
      const { parsePage } = await import('../workers/parsing.ts');
      const { InputError } = await import('../domain/errors.ts');
      const article = await parsePage(page);
      if ('refused' in article) throw new InputError(`${input} is not read: ${article.refused}. Is it a page that people read?`);
      const { nameLanguage } = await import('../domain/outcomeCounts.ts');
      process.stdout.write(options.json || options.jsonl ? `${JSON.stringify(article, null, 2)}\n` : show(article, nameLanguage(article)));
    });
}

async function extractLines(jsonl: boolean): Promise<void> {
  const { InputError } = await import('../domain/errors.ts');
  if (!jsonl) throw new InputError('Standard input is read as JSON lines: add --jsonl.');
  const { parsePage } = await import('../workers/parsing.ts');
  const { eachLine } = await import('./input.ts');
  const { z } = await import('zod');
  const line = z.object({
    id: z.union([z.string(), z.number()]),
    url: z.string().nullish(),
    file: z.string().optional(),
    html: z.string().optional(),
  });
  for await (const { id, url, file, html } of eachLine(line)) {
    const body = html === undefined && file ? await loadFile(file) : Buffer.from(html ?? '');
    const contentType = html === undefined ? undefined : 'text/html; charset=utf-8';
    const start = performance.now();
    const page = await parsePage({ body, url: url ?? '', contentType });
    const article = 'refused' in page ? { outcome: 'not-an-article', reason: page.refused, title: '', text: '', authors: [] } : page;
    process.stdout.write(`${JSON.stringify({ id, ...article, ms: Math.round((performance.now() - start) * 10) / 10 })}\n`);
  }
}

async function loadPage(input: string, url: string | undefined): Promise<FetchedDocument> {
  if (!/^https?:\/\//i.test(input)) return { body: await loadFile(input), url: url ?? '' };
  const { fetchSafely } = await import('../net/fetch.ts');
  const { loadConfig } = await import('../config.ts');
  const { InputError } = await import('../domain/errors.ts');
  const { allowAddresses, userAgent } = loadConfig();
  const answer = await fetchSafely(input, { allowAddresses, userAgent, accept: 'text/html' });
  if (answer.kind !== 'ok') throw new InputError(`${input} cannot be read: ${answer.reason}. Check the address.`);
  return answer;
}

async function loadFile(file: string): Promise<Buffer> {
  const { readBytes } = await import('./input.ts');
  const bytes = await readBytes(file);
  return file.endsWith('.gz') ? unzip(bytes, file) : bytes;
}

async function unzip(bytes: Buffer, file: string): Promise<Buffer> {
  const { InputError } = await import('../domain/errors.ts');
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes);
  } catch {
    throw new InputError(`${file} cannot be unpacked. Is it a gzip file?`);
  }
}

function show(article: ExtractedArticle, language: string): string {
  const { authors, publishedAt, section, agency } = article;
  const facts = [authors.join(', '), publishedAt, language, section, agency].filter(Boolean).join(' · ');
  return `${article.title}\n${facts}\n${article.outcome}: ${article.reason}\n\n${article.text}\n`;
}
