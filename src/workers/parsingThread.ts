import { parentPort } from 'node:worker_threads';
import { decodePage } from '../articles/decodePage.ts';
import { extractArticle } from '../articles/extractArticle.ts';
import { parseFeed } from '../feeds/parseFeed.ts';
import type { ParsingTask } from './parsing.ts';
import type { ThreadAnswer } from './threads.ts';

// The script of a thread that reads pages and feeds, one at a time. What it posts is copied, so that no result keeps a page in memory.
parentPort!.on('message', async (task: ParsingTask) => {
  parentPort!.postMessage(await answer(task));
});

parentPort!.postMessage({ ready: true } satisfies ThreadAnswer);

async function answer(task: ParsingTask): Promise<ThreadAnswer> {
  const { body, url, contentType } = task.document;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  try {
    if (task.kind === 'page') return { result: extractArticle(decodePage(bytes, contentType), url) };
    return { result: await parseFeed(bytes, { url, contentType, now: task.now }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
