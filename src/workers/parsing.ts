import type { ExtractedArticle } from '../articles/extractArticle.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import { refuseFeed } from '../feeds/parseFeed.ts';
import { createThreads } from './threads.ts';

/** A document as it was fetched: its bytes, where they came from, and what the server calls them. */
export type FetchedDocument = { body: Uint8Array; url: string; contentType?: string | undefined };

export type ParsingTask = { kind: 'page'; document: FetchedDocument } | { kind: 'feed'; document: FetchedDocument; now: Date };

/** The longest that any page or feed that a person could want took, ten times over. */
const deadlineMs = 5_000;
const heapMb = 128;
/** For the life of the process; none is started before the first document. */
const threads = createThreads(new URL(import.meta.url.replace(/parsing(\.[jt]s)$/, 'parsingThread$1')), heapMb);

/** The memory of the bytes goes to the thread instead of being copied there, where it holds nothing else: 15 MB less at the peak. */
const movedWith = ({ body: { buffer, byteLength } }: FetchedDocument): ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];

/**
 * Reads the article out of a page away from the main thread, so that no page holds up the others; its bytes are gone afterwards. `refused` says why one is not read: it takes longer
 * or more memory than any page should.
 */
export async function parsePage(document: FetchedDocument): Promise<ExtractedArticle | { refused: string }> {
  const settled = await threads.run({ kind: 'page', document } satisfies ParsingTask, deadlineMs, movedWith(document));
  return 'refused' in settled ? { refused: `the page ${settled.refused}` } : (settled.result as ExtractedArticle);
}

/** Reads a feed away from the main thread, its bytes gone afterwards; one that takes longer or more memory than any feed should is `malformed`. */
export async function parseFeedApart(document: FetchedDocument, now: Date): Promise<ParsedFeed> {
  const settled = await threads.run({ kind: 'feed', document, now } satisfies ParsingTask, deadlineMs, movedWith(document));
  return 'refused' in settled ? refuseFeed('malformed', `the feed ${settled.refused}`, null) : (settled.result as ParsedFeed);
}
