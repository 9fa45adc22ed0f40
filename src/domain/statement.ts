import type { ActorRef, Rank } from './actor.ts';

export const stances = ['support', 'oppose', 'neutral'] as const;
export type Stance = (typeof stances)[number];
/** The stance that contradicts one; nobody contradicts who takes no side. */
export const otherSide: Record<Stance, Stance> = { support: 'oppose', oppose: 'support', neutral: 'neutral' };

export const modalities = ['asserted', 'conditional', 'hypothetical', 'historical', 'denied'] as const;
export type Modality = (typeof modalities)[number];

/** Whose words they are: own words or a decision of the actor, a paraphrase, or what a third party says of them. */
export const directnesses = ['own', 'paraphrase', 'third-party'] as const;
export type Directness = (typeof directnesses)[number];

/** How exactly it is known when something was said: to the minute, or only the day, week, month or year. */
export const precisions = ['minute', 'day', 'week', 'month', 'year'] as const;
export type Precision = (typeof precisions)[number];

/** What a position is about: an issue of the codebook, another actor, or an open issue (normalised noun phrase of the text). */
export type Subject = {
  kind: 'issue' | 'actor' | 'open';
  /** `issue:ukraine-nato-membership`, an actor id, or `open:<normalised-noun-phrase>`. */
  id: string;
  /** Label in the language of the article. */
  label: string;
  labels: { de?: string; en?: string };
};

/** The kind of subject that an id speaks of. */
export function subjectKindOf(id: string): Subject['kind'] {
  if (id.startsWith('issue:')) return 'issue';
  return id.startsWith('open:') ? 'open' : 'actor';
}

/** Verbatim evidence: UTF-16 offsets, end-exclusive, into the text or the title. */
export type Evidence = { quote: string; start: number; end: number; in: 'text' | 'title' };

/** One coded position: who was reported to hold what on which subject. Never edited once stored. */
export type Statement = {
  actor: ActorRef;
  /** The state or body that the actor speaks for on the date; null when they speak for nobody but themselves. */
  onBehalfOf: ActorRef | null;
  /** Rank of the speaker for `onBehalfOf`; null for states and bodies themselves. */
  rank: Rank | null;
  subject: Subject;
  stance: Stance;
  /** 0..1: about 0.3 a concern or hope, 0.5 hedged or a threat, 0.8 a plain position, 1 categorical. */
  intensity: number;
  modality: Modality;
  directness: Directness;
  /** ISO date-time. */
  saidOn: string;
  /** Where `saidOn` comes from: a date expression of the text, the article's date, or, of an article without one, the day that it was found. */
  saidOnBasis: 'text' | 'published' | 'first-seen';
  saidOnPrecision: Precision;
  evidence: Evidence;
  /** 0..1, calibrated: the share of such statements that an analyst would keep. */
  confidence: number;
  /** The words tell of no news: that the side goes on, or in an article whose headline says so, denies it or only asks. They overturn no position by themselves. */
  steady: boolean;
  /** How many signs the article gives that the holder has turned ("no longer", "reverses", "as late as May it had refused"), less those that nothing is new. */
  turnSigns: number;
  /** Human-readable trace: which cue, which rule, which mention. */
  reasons: string[];
  coderVersion: string;
};
