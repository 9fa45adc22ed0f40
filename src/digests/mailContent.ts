import type { FeedNoticeKind, FeedTrouble } from '../domain/feedNotice.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { StanceChanged } from '../domain/stanceChanged.ts';
import type { Stance } from '../domain/statement.ts';
import type { SubscriptionWish } from '../domain/subscription.ts';
import type { Language } from './words.ts';

/** One asserted or conditional statement of the holder on the subject, for the picture of the position over time. */
export type HistoryPoint = { stance: Stance; saidOn: string };

/** A change as a mail tells it, with what the holder said before, oldest first. */
export type MailChange = StanceChanged & { history: HistoryPoint[] };

/** What became of an alert after it was told. */
export type NoticeContent = { id: number; kind: NoticeKind; reason: string };

/** What a reader is told about a feed: that it is blind, or that it can be read again. */
export type FeedContent = { kind: FeedNoticeKind; trouble: FeedTrouble };

/** Everything a mail is made of. Names of actors are already in the reader's language. */
export type MailContent = {
  subscription: { name: string; schedule: SubscriptionWish['schedule']; zone: string; language: Language };
  /** Null for an immediate alert, and for a test, which has no changes. `from` and `to` are ISO. */
  period: { from: string; to: string; missed: number } | null;
  changes: MailChange[];
  /** What became of the one change of this mail, which was told earlier; null when it is told for the first time. */
  notice: NoticeContent | null;
  /** Changes told earlier that did not hold. */
  withdrawn: StanceChanged[];
  /** The feed that this mail is about; null for all others. */
  feed?: FeedContent | null;
  /** A mail that is not about changes at all: a heading, sentences, and a button. */
  letter?: { heading: string; lines: string[]; button?: { label: string; url: string } };
  /** Set on a digest that goes out long after it was due: when that was, ISO. */
  lateSince?: string | null;
  /** Feeds that cannot be read now, with ISO dates. */
  blindFeeds: { title: string; since: string }[];
  /** Address of the web page, and of this subscription's unsubscribe page; null when the web page has no public address. */
  publicUrl: string | null;
  unsubscribeUrl: string | null;
};
