import type { ActorRef } from '../domain/actor.ts';
import type { Modality, Stance, Statement } from '../domain/statement.ts';

/** PLOVER event types: verbal and material cooperation, verbal and material conflict. */
export const actTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type ActType = (typeof actTypes)[number];

/** A span of the text; `spans` lists the parts when it is not contiguous (a separable verb, a split quote). */
export type Span = { text: string; start: number; end: number; actorId: string | null; spans?: { start: number; end: number }[] };

export type Mention = { actorId: string; name: string; start: number; end: number };

export type Attribution = {
  speaker: Span | null;
  cue: Span | null;
  message: Span;
  addressee: Span | null;
  frame: Span | null;
  nested: boolean;
  form: 'direct' | 'indirect' | 'free-indirect' | 'indirect-free-indirect' | 'reported';
  medium: string;
};

export type Act = {
  actorId: string | null;
  recipientId: string | null;
  type: ActType;
  modality: Modality;
  start: number;
  end: number;
  actor: { text: string; start: number; end: number };
  recipient: { text: string; start: number; end: number };
};

/** A marked pair in the input: what does this actor do or think towards that recipient? */
export type PairQuestion = { id: string; actor: { start: number; end: number }; recipient: { start: number; end: number } };
export type PairAnswer = { id: string; type: ActType | null; stance: Stance | null; modality: Modality };

/** What a coder reads: one article's text. `publishedAt` is ISO; `language` is detected when absent. */
export type ArticleText = {
  title: string;
  text: string;
  language?: string;
  publishedAt: string;
  publisher?: string;
  url?: string;
  pairs?: PairQuestion[];
};

/** What a coder gives back. `outcome` says when nothing was read, and the lists are empty then; `note` why, or how much of an endless text was read. */
export type CodedArticle = {
  title: string;
  text: string;
  language: string;
  publishedAt: string;
  outcome: 'coded' | 'empty' | 'language-not-supported' | 'not-prose';
  note?: string;
  mentions: Mention[];
  attributions: Attribution[];
  acts: Act[];
  statements: Statement[];
  pairs?: PairAnswer[];
};

/**
 * An open issue as an article names it, and the article: the beginning of its text tells what it is about. Its language where it may be another than that asked for;
 * whether it plainly tells that the holder has turned, so that there is something to have turned from.
 */
export type Told = { subject: { id: string; label: string }; title: string; text: string; language?: string; tellsTurn?: boolean };

/** What two articles both begin with, and whether what the one calls the thing is a ban of what the other does. */
export type OneMatter = { because: string[]; opposite: boolean };

/** A reader of articles. Nothing outside `coding/` may depend on how it finds statements. */
export type Coder = {
  /** Changes whenever the rules or the codebook change; part of every statement's identity. */
  version: string;
  code(article: ArticleText): CodedArticle;
  /**
   * Whether what two articles call by phrases of their own is one matter to the holder; null when it is not. The language is that of the later one; where that
   * one tells of a turn, the phrases need have nothing in common. A coder that names no open issues needs none.
   */
  findOneMatter?(now: Told, before: Told, holder: ActorRef, language: string): OneMatter | null;
};

export type { ActorRef };
