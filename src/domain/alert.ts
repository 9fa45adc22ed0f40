import { type Change, type ChangeKind, isToldAlone } from './change.ts';
import { severityFor } from './severity.ts';
import type { Subject } from './statement.ts';
import { alertRules, categoricalFrom, plainFrom } from './thresholds.ts';

/** What a subscription asks for. Empty `who` is every state and body, empty `what` every subject, and so on. */
export type Interest = {
  who: string[];
  what: string[];
  kinds: ChangeKind[];
  minSeverity: number;
  publishers: string[];
  languages: string[];
};

/** A change as a subscription sees it. */
export type Candidate = {
  kind: ChangeKind;
  holderId: string;
  /** Whose words made the change, and the state or body that they were spoken for. */
  speakerId: string;
  spokenForId: string | null;
  /** Bodies that are parts of it, in which the speaker holds an office: the Commission, of the EU. */
  offices: string[];
  subjectId: string;
  /** True for a turn whose earlier side is known from the article alone that tells of it. */
  toldAlone: boolean;
  /** More general issues that the subject is part of. */
  broader: string[];
  /** False when it is too vague to tell anybody about. */
  clear: boolean;
  /** 0..1, whoever asks. */
  severity: number;
  /** Of the article that reports it. */
  publisher: string | null;
  language: string | null;
};

/** Why a subscription is told, how central the subject is to it (0..1), and how much the change matters to it. */
export type Match = { reasons: string[]; centrality: number; severity: number };

/** How central a subject is to who asks for it, for a more general one, for its holder only, or for everything. */
const centralities = { subject: 1, broader: 0.8, holder: 0.6, everything: 0.5 } as const;

/**
 * Whether this subscription is told of the change; null when it is not. A subscription to a person, or to the body in which they hold an office, hears of the change of
 * the state whose position that person changed, so that one real-world change is one alert.
 */
export function matchInterest(candidate: Candidate, interest: Interest): Match | null {
  const { kind, holderId, speakerId, offices, subjectId, broader, clear } = candidate;
  const named = interest.who.find(id => id === holderId || id === speakerId || offices.includes(id));
  if (interest.who.length === 0 ? isSubordinate(candidate) : named === undefined) return null;
  const about = interest.what.find(id => id === subjectId) ?? interest.what.find(id => broader.includes(id));
  if (interest.what.length > 0 && about === undefined) return null;
  const closeness = about === subjectId ? 'subject' : about ? 'broader' : named ? 'holder' : 'everything';
  const severity = severityFor(candidate.severity, centralities[closeness]);
  if (!isFrom(candidate.publisher, interest.publishers) || !isFrom(candidate.language, interest.languages)) return null;
  if (!interest.kinds.includes(kind) || severity < interest.minSeverity || !clear) return null;
  const reasons = [
    named ? `watches ${named}` : 'watches everybody',
    about ? `on ${about}` : 'on everything',
    `${kind}, severity ${severity.toFixed(2)} of at least ${interest.minSeverity.toFixed(2)}`,
  ];
  return { reasons, centrality: centralities[closeness], severity };
}

/** Whether a publisher or language is among those asked for; empty asks for all. */
function isFrom(name: string | null, wanted: string[]): boolean {
  return wanted.length === 0 || (name !== null && wanted.some(one => one.toLowerCase() === name.toLowerCase()));
}

/**
 * True for the change of a person, or part of a body, when that of the state or body they speak for is among the others, and for one on a thing that another
 * change of the same holder names more fully ("tunnel" beside "lake tunnel"): one change, told as the latter.
 */
export function isDouble(candidate: Candidate, others: Candidate[]): boolean {
  const { holderId, subjectId, speakerId, spokenForId } = candidate;
  if (others.some(other => isNamedFuller(candidate, other))) return true;
  if (speakerId !== holderId || spokenForId === null) return false;
  return others.some(other => other.holderId === spokenForId && other.subjectId === subjectId);
}

/** Open issues are named by their words. */
function isNamedFuller({ kind, holderId, subjectId }: Candidate, other: Candidate): boolean {
  const [own, fuller] = [subjectId, other.subjectId].map(id => id.replace(/^open:/, '').split('-'));
  const areOpen = subjectId.startsWith('open:') && other.subjectId.startsWith('open:');
  return (
    areOpen &&
    kind === other.kind &&
    holderId === other.holderId &&
    own!.length < fuller!.length &&
    own!.every(word => fuller!.includes(word))
  );
}

/** True for a turn that only its article knows of, beside one of the same article that memory knows: that is what the article is about, by this name or another. */
export function isAside({ toldAlone }: Candidate, others: Candidate[]): boolean {
  return toldAlone && others.some(other => !other.toldAlone && other.kind !== 'new' && other.clear);
}

/** A person, or a part of another body: told only to those who watch it by name. */
function isSubordinate({ holderId, speakerId, spokenForId }: Candidate): boolean {
  return holderId.startsWith('person:') || (speakerId === holderId && spokenForId !== null);
}

/** From careful words to categorical ones, or back: both say themselves how firm they are. */
function isOutspoken({ kind, before, after }: Change): boolean {
  if (kind !== 'hardening' && kind !== 'softening') return false;
  const [weaker, firmer] = kind === 'hardening' ? [before, after] : [after, before];
  return (
    weaker !== null && firmer !== null && weaker.manner !== 'plain' && firmer.manner === 'plain' && firmer.intensity >= categoricalFrom
  );
}

/** False for changes that are too vague to tell anybody about, whatever they asked for (`alertRules`). First positions are only listed, so any will do. */
export function isClearEnough(change: Change, kind: Subject['kind']): boolean {
  const rule = alertRules[kind];
  if (change.kind === 'new') return true;
  const sides = [change.before, change.after].filter(voice => voice !== null);
  if (sides.some(voice => voice.confidence < rule.minConfidence)) return false;
  if (rule.reversalsOnly && change.kind !== 'reversal' && !isToldAlone(change)) return kind === 'open' && isOutspoken(change);
  return !rule.bothAsserted || sides.every(voice => voice.manner === 'plain' && voice.intensity >= plainFrom);
}
