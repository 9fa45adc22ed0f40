import { codeArticleJob } from './codeArticle.ts';
import type { JobContract } from './contract.ts';
import { deliverJob } from './deliver.ts';
import { pollFeedJob } from './pollFeed.ts';
import { recodeJob } from './recode.ts';
import { scheduleJob } from './schedule.ts';
import { scrapeArticleJob } from './scrapeArticle.ts';
import { sendDigestJob } from './sendDigest.ts';

/** Every job of the program, in the order of an article's way through it, then the clock. */
export const contracts = [
  pollFeedJob,
  scrapeArticleJob,
  codeArticleJob,
  deliverJob,
  sendDigestJob,
  recodeJob,
  scheduleJob,
] as JobContract[];
