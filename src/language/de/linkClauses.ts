import type { ClauseKind, Token } from '../types.ts';
import type { Facts } from './facts.ts';
import type { Segment } from './segments.ts';
import type { Tag } from './tags.ts';

/** A clause before its phrases are read. `facts` say which verbs stand where; `host` is the embedding clause, null while it is still to come. */
export type Draft = {
  tokens: number[];
  kind: ClauseKind;
  host: Draft | null;
  coordinated: boolean;
  link?: string;
  facts: Facts;
  /** Auxiliary taken over from the clause it is coordinated with (hat A abgelehnt und B gefordert). */
  auxiliary: number;
  /** Verb-first clause that turned out to be a condition. */
  conditional: boolean;
  /** The clause whose verb is understood (Schweden lobte A, Dänemark B). */
  sharedVerb?: Draft;
  /** The clause before the colon that opened it, until it has found its verb. */
  announcedBy?: Draft | undefined;
};

/** State while a sentence is read; `mark` is what opened the segment at hand, `next` the one that follows. */
export type Builder = { tokens: Token[]; tags: Tag[]; drafts: Draft[]; mark: string; next: Segment | undefined };

/** How two clauses in verb-second or verb-first order belong together: speech tag behind, reported clause behind, condition before, or equals. */
export function linkMains(b: Builder, previous: Draft, draft: Draft) {
  const { facts } = draft;
  // "Bern will klagen, | sollte die Maut kommen |"
  if (supposes(b, draft) && facts.subjectFollows && b.mark === ',' && previous.facts.finite >= 0 && !previous.facts.verbFirst) {
    Object.assign(draft, { kind: 'adverbial', conditional: true, host: previous });
    return;
  }
  if (
    facts.verbFirst &&
    (facts.subjectFollows || namesSource(b, draft)) &&
    !(supposes(b, previous) && previous.kind === 'main' && b.mark === ',') && // "Sollte sie kommen, | werde Bern klagen |"
    (facts.speech || b.mark === 'quote' || isBehindQuote(b, draft)) &&
    previous.facts.finite >= 0
  )
    return tagBehind(b, previous, draft);
  // "Kaum war die Frist abgelaufen, | hat Norwegen zugestimmt |": when it was
  if (
    facts.verbFirst &&
    b.mark === ',' &&
    b.tokens[previous.tokens[0]!]!.lower === 'kaum' &&
    previous.facts.finite === previous.tokens[1]
  ) {
    Object.assign(previous, { kind: 'adverbial', host: draft });
    return;
  }
  const tagged = b.drafts.some(each => each.host === previous && each.tokens[0]! < previous.tokens[0]!);
  // "Italien wolle das Ziel, | könne den Text so nicht mittragen, | gab er an": what goes on with another clause's subject is no condition.
  if (facts.verbFirst && previous.facts.verbFirst && previous.kind === 'main' && !previous.coordinated && !facts.coordinator && !tagged) {
    previous.kind = 'adverbial';
    previous.conditional = true;
    previous.host = draft;
    return;
  }
  if (tagged && facts.konjunktiv && facts.verbFirst && !facts.subjectFollows) {
    const said = b.drafts.findLast(each => each.host === previous && each.kind === 'complement');
    if (said !== undefined) {
      Object.assign(draft, { kind: 'complement', host: said, coordinated: true });
      return;
    }
  }
  if (facts.afterSo && previous.facts.verbFirst && previous.kind === 'main') {
    previous.kind = 'adverbial';
    previous.conditional = true;
    previous.host = draft;
    return;
  }
  if (previous.kind === 'verbless' || previous.facts.finite < 0) {
    draft.host = previous;
    draft.kind = previous.facts.attribution ? 'main' : 'complement';
    if (draft.kind === 'main') draft.host = null;
    return;
  }
  if (
    (introduces(previous, draft) || isInReport(b, previous, draft) || (b.mark === ':' && (previous.facts.speech || facts.konjunktiv))) &&
    !facts.coordinator &&
    !facts.verbFirst &&
    previous.kind !== 'complement' &&
    (b.mark !== ';' || facts.konjunktiv) // "Er weiß Wien hinter sich; Paris lobbyiert dafür"
  ) {
    draft.kind = 'complement';
    draft.host = previous;
    return;
  }
  if (facts.verbFirst && facts.subjectFollows && !facts.coordinator && previous.facts.konjunktiv && !goesOn(b, previous, draft))
    return tagBehind(b, previous, draft);
  if (previous.kind === 'complement' && !facts.konjunktiv && !facts.coordinator && !facts.verbFirst) return;
  draft.kind = previous.kind;
  draft.host = previous;
  draft.coordinated = true;
}

/** `Sollte die Maut kommen, …`: the verb that opens a condition without a word for if. */
const supposes = ({ tokens }: Builder, { facts, tokens: own }: Draft): boolean =>
  facts.verbFirst && /^sollten?$/.test(tokens[own[0]!]!.lower);

/** `…, | verlautete aus Oslo |`: where it comes from stands where others have their subject. */
const namesSource = ({ tokens }: Builder, { facts: { finite } }: Draft): boolean =>
  /^verlaute(?:te)?t?$/.test(tokens[finite]!.lower) && /^(?:aus|von|seitens|in|bei)$/.test(tokens[finite + 1]?.lower ?? '');

/** `Bern bedauere die Wahl, | respektiere sie aber |`: more of what is reported, about the same thing. */
const goesOn = ({ tokens }: Builder, previous: Draft, { facts }: Draft): boolean =>
  facts.konjunktiv && !previous.facts.verbFirst && /^(?:sie|es|das|dies)$/.test(tokens[facts.finite + 1]?.lower ?? '');

/** `„Wir zahlen nicht“, | giftete Rom |`: whatever verb stands there, it is how it was said. */
function isBehindQuote({ tokens }: Builder, draft: Draft): boolean {
  const first = draft.tokens[0]!;
  return tokens[first - 1]?.text === ',' && /^[“”"»«]$/.test(tokens[first - 2]?.text ?? '') && (tokens[first - 3]?.quote ?? -1) >= 0;
}

/** Reported mood hangs on any verb of speech, the indicative not on those with an object: `lehnte den Plan ab, jetzt wirbt er dafür` are equals. */
const introduces = (previous: Draft, { facts }: Draft): boolean =>
  previous.facts.speech && (facts.konjunktiv || !previous.facts.objectSpeech);

/** `trat Berichten entgegen, | er habe zugestimmt |`: what stands in the report, and not what the clause before goes on to tell. */
const isInReport = ({ tokens, mark }: Builder, { tokens: own }: Draft, { facts }: Draft): boolean =>
  mark === ',' && facts.konjunktiv && own.slice(-6).some(at => reports.test(tokens[at]!.lower));

const reports =
  /(?:berichte?n?|meldung(?:en)?|darstellung(?:en)?|behauptung(?:en)?|vorw[uü]rfe?n?|anschuldigung(?:en)?|unterstellung(?:en)?|spekulation(?:en)?|gerüchte?n?|eindrucks?|verdachts?|vermutung(?:en)?|mutmaßung(?:en)?|these|lesart)$/;

/** „…“, sagte er: all equal clauses before hang on the speech tag. */
function tagBehind(b: Builder, previous: Draft, tag: Draft) {
  let top = previous;
  while (top.coordinated && top.host !== null) top = top.host;
  for (const draft of b.drafts)
    if (draft !== tag && draft.kind === 'main' && (draft === top || isUnder(draft, top))) draft.kind = 'complement';
  if (top.host === null || !top.host.facts.speech) top.host = tag;
  // "Rom habe ihm versichert, es sei dafür, | berichtete Lula |": what was assured is told by another.
  else if (top.host.facts.konjunktiv && top.host.host === null && top.host.kind === 'main')
    Object.assign(top.host, { kind: 'complement', host: tag });
  else if (top.host !== tag) tag.host = null;
}

function isUnder(draft: Draft, top: Draft): boolean {
  let at: Draft | null = draft;
  for (let i = 0; at !== null && i < 50; i++) {
    if (at === top) return true;
    at = at.coordinated ? at.host : null;
  }
  return false;
}
