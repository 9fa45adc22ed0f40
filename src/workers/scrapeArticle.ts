import type { ExtractedArticle } from '../articles/extractArticle.ts';
import { type Article, findArticle, loadArticle, recordScrape, upsertArticle } from '../db/articles.ts';
import type { Database } from '../db/client.ts';
import { type FeedEntryRow, linkEntries, loadEntry } from '../db/feeds.ts';
import { addOutbox } from '../db/outbox.ts';
import { canonicalUrl } from '../domain/canonicalUrl.ts';
import { RetryAfterError } from '../domain/errors.ts';
import { nextVisit } from '../domain/schedule.ts';
import { codeArticleJob } from '../jobs/codeArticle.ts';
import { type ScrapeArticlePayload, scrapeArticleJob } from '../jobs/scrapeArticle.ts';
import type { Fetched } from '../net/fetch.ts';
import type { Deps, Outcome } from './deps.ts';
import { fetchPolitely } from './fetchPolitely.ts';
import { parsePage } from './parsing.ts';
import { storeRevision } from './storeRevision.ts';

/** All that a scrape needs of the world: no coder. */
export type ScrapeDeps = Omit<Deps, 'coder'>;

/** What a page says, with dates that can be. */
type FoundText = Omit<ExtractedArticle, 'publishedBasis'> & { publishedBasis: string | null };
type FetchedPage = Extract<Fetched, { kind: 'ok' }>;

const accept = 'text/html, application/xhtml+xml';

/**
 * One fetch of the page behind a feed entry. A page whose text is new gets a revision and, in the same transaction, the work of reading it;
 * a page that says what it said before changes nothing. Whatever is no readable article is kept as such, with the reason, and never read.
 */
export async function scrapeArticle({ entryId }: ScrapeArticlePayload, deps: ScrapeDeps): Promise<Outcome> {
  const entry = await loadEntry(deps.db, entryId);
  if (!entry) return { outcome: 'no-such-entry' };
  const known = entry.articleId === null ? await findRead(deps.db, entry) : await loadArticle(deps.db, entry.articleId);
  if (known?.scrapedAt && !isDue(known, deps.now())) return { outcome: 'not-due', detail: { entryId } };
  const answer = await fetchPage(entry.url, known, deps);
  if (answer.kind === 'retry-later') throw new RetryAfterError(answer.afterMs, `${entry.url}: ${answer.reason}`);
  if (answer.kind === 'failed' && !answer.lasting) throw new Error(`${entry.url}: ${answer.reason}`);
  if (answer.kind === 'not-modified') return keepUnchanged(known!, entry.id, deps);
  if (answer.kind !== 'ok') return keepFailure(entry, answer.kind === 'gone' ? 'gone' : 'unreachable', answer.reason, deps);
  const type = answer.contentType ?? 'text/html';
  if (!/html|xml|text\/plain/i.test(type)) return keepFailure(entry, 'not-an-article', `the address leads to ${type}, not to a page`, deps);
  const page = await parsePage(answer);
  if ('refused' in page) return keepFailure(entry, 'not-an-article', page.refused, deps);
  return deps.db.transaction(tx => keepPage(tx, entry, page, answer, deps));
}

/** The article that another entry, of this feed or another one, led to before, when it could be read; the entry then leads there, too. */
async function findRead(db: Database, { id, url }: FeedEntryRow): Promise<Article | null> {
  const known = URL.canParse(url) ? await findArticle(db, canonicalUrl(url)) : null;
  if (known?.outcome !== 'article') return null;
  await linkEntries(db, [id], known.id);
  return known;
}

function isDue(article: Article, now: Date): boolean {
  return article.nextVisitAt !== null && new Date(article.nextVisitAt) <= now;
}

/** The page of a known article is asked for with the validators of the last answer. */
function fetchPage(url: string, known: Article | null, deps: ScrapeDeps): Promise<Fetched> {
  const { userAgent, allowAddresses } = deps.config;
  const { etag = null, lastModified = null } = known?.outcome === 'article' && known.fetchedUrl === url ? known : {};
  return fetchPolitely(url, { userAgent, allowAddresses, accept, etag, lastModified }, deps);
}

async function keepPage(
  db: Database,
  entry: FeedEntryRow,
  page: ExtractedArticle,
  answer: FetchedPage,
  deps: ScrapeDeps,
): Promise<Outcome> {
  const now = deps.now();
  const { url, etag, lastModified } = answer;
  const { publishedAt, publishedBasis } = publishedOn(page, entry, now);
  const title = page.title || entry.title || '';
  const { language, declaredLanguage, detectedLanguage } = page;
  const publisher = page.publisher ?? new URL(url).hostname.replace(/^www\./, '');
  const facts = { publisher, language, declaredLanguage, detectedLanguage, title };
  const { article } = await upsertArticle(db, {
    url: addressOf(page, url),
    ...facts,
    publishedAt,
    backfill: entry.backfill,
    firstSeenAt: entry.firstSeenAt,
  });
  await linkEntries(db, [entry.id], article.id);
  const visit = planVisit(article, page, now);
  await recordScrape(db, article.id, {
    ...facts,
    outcome: page.outcome,
    outcomeReason: page.reason,
    publishedAt: article.publishedAt ?? publishedAt,
    scrapedAt: now.toISOString(),
    nextVisitAt: visit,
    etag,
    lastModified,
    fetchedUrl: entry.url,
  });
  if (visit !== article.nextVisitAt) await queueVisit(db, entry.id, visit);
  if (page.outcome !== 'article') return { outcome: page.outcome, detail: { articleId: article.id, reason: page.reason } };
  return keepText(db, article, { ...page, ...modifiedOn(page, now), title, publishedAt, publishedBasis }, now);
}

/** A page that its server says is as it was: it is looked at again later. */
async function keepUnchanged(article: Article, entryId: number, deps: ScrapeDeps): Promise<Outcome> {
  const now = deps.now();
  const visit = nextVisit(new Date(article.publishedAt ?? article.firstSeenAt), now)?.toISOString() ?? null;
  await deps.db.transaction(async tx => {
    await recordScrape(tx, article.id, { scrapedAt: now.toISOString(), nextVisitAt: visit });
    await queueVisit(tx, entryId, visit);
  });
  return { outcome: 'unchanged', detail: { articleId: article.id } };
}

async function queueVisit(db: Database, entryId: number, at: string | null): Promise<void> {
  if (at) await addOutbox(db, [{ job: scrapeArticleJob.name, payload: { entryId }, availableAt: new Date(at) }]);
}

/** The text as the article's next revision, with the work of reading it; nothing when the article says this already. */
async function keepText(db: Database, article: Article, page: FoundText, now: Date): Promise<Outcome> {
  const { title, subtitle, text, language, authors, section, publishedAt, publishedBasis, modifiedAt, modifiedBasis, agency } = page;
  const about = { subtitle, language, authors, section, publishedAt, publishedBasis, modifiedAt, modifiedBasis, agency };
  const revision = await storeRevision(db, article, { title, text, ...about }, now);
  if (!revision) return { outcome: 'unchanged', detail: { articleId: article.id } };
  await addOutbox(db, [{ job: codeArticleJob.name, payload: { revisionId: revision.id } }]);
  return { outcome: 'stored', detail: { articleId: article.id, revision: revision.number, originId: revision.originId } };
}

async function keepFailure(entry: FeedEntryRow, outcome: string, outcomeReason: string, deps: ScrapeDeps): Promise<Outcome> {
  const now = deps.now().toISOString();
  const { title, publishedAt, firstSeenAt, backfill } = entry;
  await deps.db.transaction(async tx => {
    const url = canonicalUrl(entry.url);
    const { article, added } = await upsertArticle(tx, { url, title, publishedAt, firstSeenAt, backfill });
    await linkEntries(tx, [entry.id], article.id);
    // A page that was read before and is gone now keeps what was read.
    await recordScrape(tx, article.id, {
      ...(added || article.outcome === null ? { outcome, outcomeReason } : {}),
      scrapedAt: now,
      nextVisitAt: null,
    });
  });
  return { outcome, detail: { entryId: entry.id, reason: outcomeReason } };
}

/** The address that the page gives itself where that is on the same site, else where it was found. */
function addressOf({ canonicalUrl: declared }: ExtractedArticle, url: string): string {
  const site = (address: string) => new URL(address).hostname.replace(/^(?:www|m|amp|mobil|mobile)\./, '');
  const named = declared && new URL(declared).pathname !== '/' && site(declared) === site(url) ? declared : url;
  return canonicalUrl(named);
}

/** No date of a page may lie further ahead than this: time zones are mistaken by less. */
const aheadMs = 24 * 3600_000;

/** The page's own date, unless it lies ahead; else the feed's. */
function publishedOn(page: ExtractedArticle, entry: FeedEntryRow, now: Date) {
  const isAhead = page.publishedAt !== null && Date.parse(page.publishedAt) > now.getTime() + aheadMs;
  const own = isAhead ? null : page.publishedAt;
  const publishedAt = own === null ? entry.publishedAt : new Date(own).toISOString();
  return { publishedAt, publishedBasis: own !== null ? page.publishedBasis : publishedAt !== null ? 'feed' : null };
}

/** When the page says that it was changed; what lies ahead is a mistake. */
function modifiedOn({ modifiedAt, modifiedBasis }: ExtractedArticle, now: Date) {
  if (modifiedAt === null || Date.parse(modifiedAt) > now.getTime() + aheadMs) return { modifiedAt: null, modifiedBasis: null };
  return { modifiedAt: new Date(modifiedAt).toISOString(), modifiedBasis };
}

/** When to look again whether the article was changed; a visit that is planned already stays. */
function planVisit(article: Article, page: ExtractedArticle, now: Date): string | null {
  if (page.outcome !== 'article') return null;
  if (article.nextVisitAt !== null && !isDue(article, now)) return article.nextVisitAt;
  const writtenAt = article.publishedAt ?? page.publishedAt ?? article.firstSeenAt;
  return nextVisit(new Date(writtenAt), now)?.toISOString() ?? null;
}
