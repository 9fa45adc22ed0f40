import type { Issue } from '../codebook/schema.ts';
import type { Directness, Modality, Stance, Subject } from '../domain/statement.ts';
import { toneBelow } from '../domain/thresholds.ts';
import type { Clause } from '../language/types.ts';
import type { CueMatch } from './cues/cues.ts';
import type { SaidOn } from './cues/dates.ts';
import { isDecided } from './cues/decided.ts';
import { readDegree } from './cues/degree.ts';
import { goesOn } from './cues/goesOn.ts';
import { ancestors, isCondition, readModality } from './cues/modality.ts';
import { namedEnd } from './cues/namedEnds.ts';
import { saidOnOf } from './cues/saidOn.ts';
import { isSetApart } from './cues/setApart.ts';
import { isMaybe, isSurmise } from './cues/surmises.ts';
import { isChoice } from './issues/choices.ts';
import { findIssues, type IssueMatch } from './issues/issues.ts';
import { isDecidable } from './issues/matterNouns.ts';
import { isBetweenOthers, isOfOtherState } from './issues/othersMatters.ts';
import { isOfAnotherThing, isWithAnother } from './issues/ownComplement.ts';
import { fitsAny, partialName } from './issues/partial.ts';
import type { Matter, Side } from './matters/matters.ts';
import type { Actor } from './mentions/names.ts';
import { perClause } from './perClause.ts';
import { type Reading, textOfClause } from './reading.ts';
import type { Target } from './targets/targets.ts';

/** A statement before it is written out: positions are offsets into the text. */
export type Draft = {
  actor: Actor;
  subject: Subject;
  stance: Stance;
  intensity: number;
  modality: Modality;
  directness: Directness;
  start: number;
  end: number;
  confidence: number;
  /** Told in the past perfect: what was before the news. */
  background: boolean;
  /** The words tell of no news: see `steady.ts`. */
  steady: boolean;
  /** How many signs the article gives that the holder has turned: see `turnSigns.ts`. */
  turnSigns: number;
  saidOn: SaidOn;
  reasons: string[];
  /** What ends the subject, as a thing of its own ("a moratorium on mining"): held with the other side. */
  also?: Subject | undefined;
  /** Read from what somebody is blamed for: who rejects that rejects the charge. */
  isCharge?: true;
};

export type Context = {
  reading: Reading;
  drafts: Draft[];
  /** What many without a name were last said to think, for whoever is told apart from them. */
  crowd?: Draft;
  /** What has been spoken of so far, for "das", "it", "lehnen wir ab", "stimmte zu". */
  matters: Matter[];
  /** The issues of the last of them, and of how many in all; see `recentIssues`. */
  recent: { among: number; issues: Issue[] };
  /** Stated in the clause that is being read: nothing for its own pronouns. */
  stated: Matter[];
  /** What the title says was done about what the text is about; null in the title itself, and where it says nothing. */
  headline: Draft | null;
  /** What the whole text is about (see `mainTopic.ts`). */
  mainTopic: Subject | null;
  /** The nouns of the title, in their dictionary form: what it names the text is about, rather than what comes up between. */
  titled: readonly string[];
  notes: Map<number, string[]>;
  /** What the text goes on to call what it first named by a noun that fits any matter. */
  called: Map<string, Subject>;
};

export function note(context: Context, clause: Clause, text: string): void {
  context.notes.set(clause.id, [...(context.notes.get(clause.id) ?? []), text]);
}

export const issueSubject = (context: Context, issue: IssueMatch['issue']): Subject => ({
  kind: 'issue',
  id: issue.id,
  label: issue.labels[context.reading.analysis.language],
  labels: issue.labels,
});

/** The issues named in clauses, else the one that the text is about where part of its name stands there. */
export const issuesIn = (context: Context, clauses: Clause[]): readonly IssueMatch[] =>
  clauses.length === 1 ? issuesOf(clauses[0]!, context) : findNamed(context, clauses);

const issuesOf = perClause((clause: Clause, context: Context): readonly IssueMatch[] => findNamed(context, [clause]));

function findNamed(context: Context, clauses: Clause[]): IssueMatch[] {
  const { reading } = context;
  // "Came out against the death penalty, | ending | months of talks": what is told beside, with an object of its own, is no part of the name.
  const apart = ({ kind, objects, tokens: [first] }: Clause) =>
    kind === 'participle' && objects.length > 0 && reading.analysis.tokens[first!]!.text === ',';
  const beside = new Set(clauses.length > 1 ? clauses.filter(apart).map(clause => clause.verb?.head) : []);
  const positions = clauses
    .flatMap(clause => clause.tokens)
    .filter(at => !beside.has(at))
    .sort((left, right) => left - right);
  if (positions.length === 0) return [];
  const found = findIssues(reading.issues, reading.contexts, reading.analysis, positions, reading.isTitle);
  const named = found.length > 0 ? sidedWithMain(context, found) : partialNames(context, clauses, positions);
  const isOfAnother = ({ tokens: [at, ...more], issue }: IssueMatch) =>
    more.length === 0 && (isOfOtherState(reading, issue, at!) || isWithAnother(reading, issue, reading.analysis.tokens[at!]!));
  // "| Kommissionspräsidentin X | sagte ihren Flug ab": the office of whoever acts is nothing that the clause is about.
  const isActor = ({ tokens }: IssueMatch) =>
    clauses.some(({ subject }) =>
      tokens.every(at => subject?.tokens.includes(at) && reading.scan.byToken.get(at)?.actor.kind === 'person'),
    );
  return named.filter(match => !isSetApart(reading, match) && !isOfAnother(match) && !isActor(match));
}

/**
 * "The sanctions" in an article on those against a court, which mentions Moscow elsewhere: a noun whose own context stands far away means the main issue, if it
 * is part of that issue's name as well. So does "| EU-Kommissarin X | warb für die Erweiterung", where only the office of who acts names the other.
 */
function sidedWithMain({ reading, mainTopic }: Context, found: IssueMatch[]): IssueMatch[] {
  const main = reading.issues.byId.get(mainTopic?.id ?? '');
  if (!main || found.some(({ issue }) => issue.id === main.id)) return found;
  return found.flatMap(match => {
    const own = match.tokens.filter(at => reading.scan.byToken.get(at)?.actor.kind !== 'person');
    const isNear = match.near > (fitsAny(match.source) ? 1.5 : 1);
    if (own.length !== 1 || (isNear && own.length === match.tokens.length)) return [match];
    const sign = partialName(main, reading.analysis.language, reading.analysis.tokens[own[0]!]!);
    if (sign !== null) return [{ ...match, issue: main, sign, tokens: own, near: 3, partial: true }];
    return match.tokens.length === 1 && fitsAny(match.source) && !reading.contexts.isNamed(reading.issues.issues.indexOf(match.issue))
      ? []
      : [match];
  });
}

/** Where no issue is named in full: the main one, by a noun or by the verb that is part of its name. */
function partialNames(context: Context, clauses: Clause[], positions: number[]): IssueMatch[] {
  const { reading, mainTopic } = context;
  const issue = reading.issues.byId.get(mainTopic?.id ?? '');
  if (!issue || reading.isTitle) return [];
  // "He has joined no company": a verb with an object of its own is not the name of the issue.
  const verbs = new Set(clauses.filter(clause => clause.objects.length === 0).map(clause => clause.verb?.head));
  for (const pos of ['NOUN', 'VERB'])
    for (const at of positions) {
      const token = reading.analysis.tokens[at]!;
      if (
        token.pos !== pos ||
        isOfOtherState(reading, issue, at) ||
        isOfAnotherThing(reading, issue, token) ||
        isBetweenOthers(reading, issue.labels.en, clauses, token) ||
        isChoice(reading.analysis, at) ||
        (pos === 'VERB' && (!verbs.has(at) || meets(reading, token.lemma)))
      )
        continue;
      const sign = partialName(issue, reading.analysis.language, token);
      if (sign !== null) return [{ issue, sign, tokens: [at], score: 1, near: 3, source: token.lower, partial: true }];
    }
  return [];
}

/** Visits and talks are met with everywhere: no name of an issue by themselves. */
const meets = (reading: Reading, lemma: string): boolean => (reading.cues.verbs.get(lemma) ?? []).some(cue => cue.kind === 'consult');

/** The issues spoken of so far, the main one first. */
export function recentIssues(context: Context): Issue[] {
  const { recent, matters } = context;
  if (recent.among !== matters.length) Object.assign(recent, { among: matters.length, issues: findRecent(context) });
  return recent.issues;
}

function findRecent({ mainTopic, matters, reading }: Context): Issue[] {
  const ids = new Set([
    mainTopic?.id,
    ...matters
      .slice(-12)
      .reverse()
      .map(matter => matter.subject.id),
  ]);
  return [...ids].flatMap(id => reading.issues.byId.get(id ?? '') ?? []);
}

/** Evidence is the sentence, as a reader needs it; of a very long one the clauses that decide. */
function evidenceOf(context: Context, clause: Clause, target: Clause): { start: number; end: number } {
  const sentence = context.reading.analysis.sentences[clause.sentence]!;
  if (sentence.end - sentence.start <= 500) return { start: sentence.start, end: sentence.end };
  return { start: Math.min(clause.start, target.start), end: Math.max(clause.end, target.end) };
}

/** What the clause says of it ("flatly", "some reservations") before what its cue is like; hopes and concerns stay what they are. */
function strengthOf(reading: Reading, clause: Clause, found: CueMatch | null, sign: -1 | 0 | 1): number {
  const usual = found?.cue.intensity ?? 0.75;
  const isLeft = found?.via === 'noun' && !clause.negated && found.cue.polarity * sign < 0; // "rückt vom kategorischen Nein ab"
  return usual < toneBelow || isLeft ? usual : (readDegree(reading, clause) ?? usual);
}

/** Putting off is no giving up: the position holds until further notice. */
const isPause = (found: CueMatch | null): boolean =>
  /^(?:shelve|postpone|delay|defer|pause|put off|hold up|verschieben|vertagen|verzögern|hinauszögern|auf eis|put \+ on hold|put on ice)/.test(
    found?.text ?? '',
  );

/** A stated position as something spoken of: who "vetoed the levy" spoke of the levy, who "lifted the ban" of lifting it. What somebody fears or hopes is no deed. */
function told(clause: Clause, found: CueMatch | null, side: Side, target: Target): Matter {
  const kind = found?.cue.kind;
  const does = kind !== undefined && /^(?:decision|offer|threat)$/.test(kind);
  const sign = target.thing ?? (does ? side : kind ? target.sign : (target.spoken ?? target.sign));
  const vague = target.subject.kind === 'open' && !target.subject.id.slice(5).split('-').some(isDecidable);
  const decides = found !== null && isDecided(found, clause);
  const reacts = /^(?:remain|stay|keep)$/.test(clause.verb?.lemma ?? ''); // "stayed aloof" is no move
  const deed = kind === 'concern' || kind === 'hope' || target.verdict || (vague && !decides) || reacts ? null : side;
  const isRefusal = clause.negated && kind === 'join';
  const isTalk = !decides && /^(?:position|request|shift)$/.test(kind ?? '');
  const weight = isRefusal || isTalk ? 1 : 3; // who turns away from a thing, or will not agree to it, does not end it
  return {
    subject: target.subject,
    sign,
    noun: null,
    deed,
    weight,
    sentence: clause.sentence,
    at: clause.tokens[0]!,
  };
}

/** The noun phrase that names the end of the issue that a target is on. */
function endOf({ reading }: Context, clause: Clause, { also, end, subject, clause: told }: Target): Subject | undefined {
  if (also || end === undefined || subject.kind !== 'issue') return also;
  return namedEnd(reading, told, end) ?? namedEnd(reading, clause, end) ?? undefined;
}

/** States a position; where it is on the end of an issue that a noun names ("a moratorium on mining"), on that as well. */
export function emit(context: Context, clause: Clause, found: CueMatch | null, holders: Actor[], sign: -1 | 0 | 1, target: Target): void {
  const { reading } = context;
  const also = endOf(context, clause, target);
  const speaker = reading.discourse.speakers[clause.id] ?? null;
  const { modality, reason, later } = readModality(
    reading,
    target.clause === clause || isCondition(target.clause) ? clause : target.clause,
    target.possible || (speaker === null ? isSurmise(reading, clause, found?.via ?? null) : isMaybe(reading, clause, found)),
  );
  const side = sign * target.sign;
  const stance: Stance = sign === 0 ? 'neutral' : side > 0 ? 'support' : 'oppose';
  const threatens = modality === 'asserted' && !target.firm && (found?.cue.kind === 'threat' || isPause(found));
  const settled = found?.cue.kind === 'denial' ? 'denied' : threatens ? 'conditional' : modality;
  const quoted = clause.quote >= 0;
  const background = [target.clause, clause].some(one => ancestors(reading, one).some(step => step.verb?.tense === 'pluperfect'));
  const steady = goesOn(reading, clause);
  for (const holder of holders) {
    if (holder.ref.id === target.subject.id || holder.behalf?.id === target.subject.id) continue;
    const { start, end } = evidenceOf(context, clause, target.clause);
    context.drafts.push({
      actor: holder,
      subject: target.subject,
      stance,
      intensity: later || threatens ? 0.5 : strengthOf(reading, clause, found, sign),
      modality: settled,
      directness: quoted ? 'own' : 'paraphrase',
      start,
      end,
      also,
      confidence: Math.max(0.05, target.confidence - (holder.behalf || holder.kind === 'body' ? 0 : 0.05)),
      background,
      steady,
      turnSigns: 0,
      saidOn: saidOnOf(reading, clause, settled),
      reasons: [
        ...(found
          ? [
              `cue "${found.text}" (${found.cue.kind}, ${found.cue.polarity > 0 ? 'for' : found.cue.polarity < 0 ? 'against' : 'open'})${clause.negated ? ', negated' : ''}`,
            ]
          : []),
        ...target.reasons,
        ...(speaker ? [`in the words of ${speaker.actors[0]?.ref.name}`] : []),
        ...(reason ? [reason] : []),
        ...(steady ? ['told as going on'] : []),
      ],
    });
    if (target.subject.kind === 'actor') continue;
    const matter = { ...told(clause, found, side === 0 ? target.sign : side < 0 ? -1 : 1, target), ...(also && { also }) };
    // Background is no deed: "the move" is what is done now.
    const isDone = settled !== 'denied' && !background && !holders.every(({ kind, behalf }) => kind === 'person' && behalf === null);
    context.stated.push(isDone ? matter : { ...matter, deed: null }); // what is denied was not done, and words of who holds no office do nothing
  }
  note(
    context,
    clause,
    `coded: ${holders.map(holder => holder.ref.name).join(', ')} ${stance} ${target.subject.label} (${textOfClause(reading, target.clause).slice(0, 50)})`,
  );
}
