import { decodePage } from '../../articles/decodePage.ts';
import { InputError } from '../../domain/errors.ts';
import { readBytes } from '../input.ts';

/**
 * The article of a file, a URL or standard input, plain text or HTML. In plain text a short first line before an empty line is the title.
 * Throws an InputError when it cannot be read or fetched.
 */
export async function readArticleInput(
  input: string,
  title: string | undefined,
): Promise<{ title: string; text: string; publishedAt: string | null }> {
  const raw = await readRaw(input);
  if (/^\s*<(?:!doctype|html|\?xml|head|body|article|div|p)\b/i.test(raw)) return readHtml(raw, input, title);
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new InputError(`${input === '-' ? 'Standard input' : input} is empty. Give the text of an article.`);
  if (title !== undefined) return { title, text, publishedAt: null };
  const head = /^([^\n]{1,160})\n\s*\n([\s\S]+)$/.exec(text);
  const isTitle = head !== null && !/[.!]["”“»]?\s*$/.test(head[1]!);
  return isTitle ? { title: head[1]!.trim(), text: head[2]!, publishedAt: null } : { title: '', text, publishedAt: null };
}

async function readRaw(input: string): Promise<string> {
  if (/^https?:\/\//i.test(input)) {
    const { fetchPage } = await import('./fetchPage.ts');
    return fetchPage(input);
  }
  const bytes = input === '-' ? await readStandardInput() : await readBytes(input);
  const raw = decodePage(bytes);
  if (raw.includes('\0')) throw new InputError(`${input} holds no text. Give plain text or HTML.`);
  return raw;
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function readHtml(html: string, url: string, title: string | undefined) {
  const { extractArticle } = await import('../../articles/extractArticle.ts');
  const article = extractArticle(html, /^https?:/i.test(url) ? url : undefined);
  if (article.outcome !== 'article') throw new InputError(`${url}: no article was found in the page (${article.outcome})`);
  return { title: title ?? article.title ?? '', text: article.text ?? '', publishedAt: article.publishedAt ?? null };
}
