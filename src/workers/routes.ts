import { codeArticleJob } from '../jobs/codeArticle.ts';
import { deliverJob } from '../jobs/deliver.ts';
import { pollFeedJob } from '../jobs/pollFeed.ts';
import type { Queues } from '../jobs/queues.ts';
import { recodeJob } from '../jobs/recode.ts';
import { scheduleJob } from '../jobs/schedule.ts';
import { scrapeArticleJob } from '../jobs/scrapeArticle.ts';
import { sendDigestJob } from '../jobs/sendDigest.ts';
import { codeArticle } from './codeArticle.ts';
import { deliver } from './deliver.ts';
import { pollFeed } from './pollFeed.ts';
import { recode } from './recode.ts';
import { schedule } from './schedule.ts';
import { scrapeArticle } from './scrapeArticle.ts';
import { sendDigest } from './sendDigest.ts';
import { type Route, route } from './startWorkers.ts';

/** Every job of the program with the processor that does it. */
export function listRoutes(queues: Queues): Route[] {
  return [
    route(scheduleJob, (_payload, deps) => schedule(deps, queues)),
    route(pollFeedJob, pollFeed),
    route(scrapeArticleJob, scrapeArticle),
    route(codeArticleJob, codeArticle),
    route(deliverJob, deliver),
    route(sendDigestJob, sendDigest),
    route(recodeJob, recode),
  ];
}
