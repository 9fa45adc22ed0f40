/** One entry of a feed, ready to be stored. */
export type FeedEntry = {
  /** Stable identity: the feed's own, else the canonical address, else a hash of title and date. */
  guid: string;
  /** Absolute http(s) address of the article; null when the entry names none. */
  url: string | null;
  /** Plain text. */
  title: string;
  /** ISO date-time in UTC; null when the entry has no readable date. Never more than a day in the future. */
  publishedAt: string | null;
  /** Plain text. */
  summary: string | null;
};

/** What a feed says of when it wants to be asked. */
export type FeedRhythm = { ttlMinutes?: number; updatePeriodMs?: number; skipHours: number[]; skipDays: string[] };

export type ParsedFeed = {
  outcome: 'feed' | 'not-a-feed' | 'malformed';
  format: string | null;
  encoding: string | null;
  title: string | null;
  site: string | null;
  /** WebSub hub, where the feed names one. */
  hub: string | null;
  /** The address that the feed gives itself: what its hub knows it by. */
  self: string | null;
  /** Newest first. */
  entries: FeedEntry[];
  rhythm: FeedRhythm;
  /** True when the feed is broken and was read leniently. */
  recovered: boolean;
  error: string | null;
};

/** A feed as a reader found it: strings of the document, nothing resolved or checked. */
export type RawFeed = {
  format: string;
  title?: string;
  link?: string;
  hub?: string;
  self?: string;
  base?: string;
  entries: RawEntry[];
  ttl?: string;
  updatePeriod?: string;
  updateFrequency?: string;
  skipHours: string[];
  skipDays: string[];
};
export type RawEntry = {
  guid?: string;
  link?: string;
  base?: string;
  title?: string;
  plainTitle?: boolean;
  dates: string[];
  summary?: string;
  permaLink?: boolean;
};
