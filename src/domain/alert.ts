import type { Change, ChangeKind } from './change.ts';
import type { Subject } from './statement.ts';
import { alertRules, plainFrom } from './thresholds.ts';

/** What a subscription asks for. Empty `who` is every state and body, empty `what` every subject. */
export type Interest = { who: string[]; what: string[]; kinds: ChangeKind[]; minSeverity: number };

/** A change as a subscription sees it. */
export type Candidate = {
  change: Change;
  holderId: string;
  /** The holder is a person, or a part of another body: told only to those who watch it by name. */
  subordinate: boolean;
  subject: Pick<Subject, 'id' | 'kind'>;
  /** More general issues that the subject is part of. */
  broader?: string[];
  severity: number;
};

/**
 * Why this subscription is told of the change, in words; null when it is not. A subscription to a person hears of the change of the state whose
 * position that person changed, so that one real-world change is one alert.
 */
export function matchInterest(candidate: Candidate, interest: Interest): string[] | null {
  const { change, holderId, subject, severity } = candidate;
  const named = interest.who.find(id => id === holderId || id === change.after.actorId);
  if (interest.who.length === 0 ? candidate.subordinate : named === undefined) return null;
  const about = interest.what.find(id => id === subject.id || candidate.broader?.includes(id));
  if (interest.what.length > 0 && about === undefined) return null;
  if (!interest.kinds.includes(change.kind) || severity < interest.minSeverity) return null;
  if (!isClearEnough(change, subject.kind)) return null;
  return [
    named ? `watches ${named}` : 'watches everybody',
    about ? `on ${about}` : 'on everything',
    `${change.kind}, severity ${severity} of at least ${interest.minSeverity}`,
  ];
}

/** False for changes that are too vague to tell anybody about, whatever they asked for (`alertRules`). First positions are only listed, so any will do. */
export function isClearEnough(change: Change, kind: Subject['kind']): boolean {
  const rule = alertRules[kind];
  if (change.kind === 'new') return true;
  if (rule.reversalsOnly && change.kind !== 'reversal') return false;
  const sides = [change.before, change.after].filter(voice => voice !== null);
  if (sides.some(voice => voice.confidence < rule.minConfidence)) return false;
  return !rule.bothAsserted || sides.every(voice => voice.manner === 'plain' && voice.intensity >= plainFrom);
}
