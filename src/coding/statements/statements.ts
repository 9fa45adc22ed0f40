import type { Subject } from '../../domain/statement.ts';
import type { Analysis, Clause } from '../../language/types.ts';
import { nounAskingFor } from '../cues/askedFor.ts';
import { isConceded } from '../cues/conceded.ts';
import { findCues } from '../cues/cues.ts';
import { isInFront } from '../cues/inFront.ts';
import { isCondition } from '../cues/modality.ts';
import { isNotWithAll } from '../cues/notWithAll.ts';
import { keepsOwnShareBack } from '../cues/ownShare.ts';
import { asks, deniesHearsay, isGoverned, isThatClause, isYetToBe } from '../cues/scope.ts';
import { isToldAsFact } from '../cues/toldAsFact.ts';
import { isUnsaid } from '../cues/unsaidDeeds.ts';
import { isAnnounced } from '../discourse/announced.ts';
import { type Context, type Draft, note } from '../draft.ts';
import { openTopic } from '../issues/mainTopic.ts';
import { nameAsCalled } from '../matters/calledMore.ts';
import type { Matter } from '../matters/matters.ts';
import { noteSaidBehind } from '../matters/saidBehind.ts';
import { noteBackedOnce, noteMatters } from '../matters/spokenOf.ts';
import type { Reading } from '../reading.ts';
import { readNounSubject, readNouns } from '../targets/attitudes.ts';
import { readJudgement } from '../targets/judgements.ts';
import { readExcepted } from '../targets/severalThings.ts';
import { readSiding, tellsSide } from '../targets/siding.ts';
import { readAccess } from './access.ts';
import { readActOfState } from './actsOfState.ts';
import { readAllBut } from './allBut.ts';
import { readAnyoneWho } from './anyoneWho.ts';
import { readAsWished } from './asWished.ts';
import { readAtFirst } from './atFirst.ts';
import { readAttribute } from './attributive.ts';
import { readAnswerNoun, readBesideDeed } from './besideDeeds.ts';
import { readBesideGerman } from './besideGerman.ts';
import { readBlamed } from './blamed.ts';
import { readCalledOut } from './calledOut.ts';
import { readSomethingThey, readWantedThing, readWhatWanted } from './clefts.ts';
import { noteCrowd } from './crowd.ts';
import { readDidSo } from './didSo.ts';
import { readDoingSo } from './doingSo.ts';
import { readEcho } from './echoes.ts';
import { readEnvoys } from './envoys.ts';
import { readExpected } from './expected.ts';
import { readForEach } from './forEach.ts';
import { readDeedForWhom, readDisplease, readForWhom } from './forWhom.ts';
import { readBareTitle } from './germanHeadlines.ts';
import { readGoal } from './goals.ts';
import { readHeadlineAnswer } from './headlineAnswers.ts';
import { readHeadline } from './headlines.ts';
import { readHeldAttitude } from './heldAttitudes.ts';
import { readHeldToBe } from './heldToBe.ts';
import { readHolders } from './holders.ts';
import { readInfinitive } from './infinitives.ts';
import { readInTurn } from './inTurn.ts';
import { readJudgedDeed } from './judgedDeeds.ts';
import { readDoing, readExpletive, readMessage } from './messages.ts';
import { isPronoun, readBacking, readFromThere, readMetWith } from './metWith.ts';
import { readNeitherNor } from './neitherNor.ts';
import { readNoGroundFor } from './noGroundFor.ts';
import { readNoMove } from './noMove.ts';
import { readNothingNew } from './nothingNew.ts';
import { readOnlyWith } from './onlyWith.ts';
import { readOrdainedHeadline } from './ordainedHeadlines.ts';
import { readParticiple } from './participles.ts';
import { readAllegiance, readCalledPartisan, readOnlyOneTo } from './partisans.ts';
import { describes, isAsked, isBareCondition, isOfNothing } from './passedOver.ts';
import { readPassiveDeed } from './passiveDeeds.ts';
import { readPosition } from './positions.ts';
import { spannedBy } from './predicates.ts';
import { readPreferred } from './preferred.ts';
import { readPurpose } from './purposes.ts';
import { readRanking } from './rankings.ts';
import { inReadingOrder } from './readingOrder.ts';
import { readRebuke } from './rebukes.ts';
import { readReception } from './receptions.ts';
import { turnMistaken } from './saidMistaken.ts';
import { readStaysNo } from './staysNo.ts';
import { readTabled } from './tabled.ts';
import { tellsWhy } from './tellsWhy.ts';
import { readThreatIf } from './threatsIf.ts';
import { readTitleVerdict } from './titleVerdicts.ts';
import { readToTheirDismay } from './toTheirDismay.ts';
import { readUndecided } from './undecided.ts';
import { readVotes } from './votes.ts';
import { readWhoever } from './whoever.ts';
import { readWouldBeTo } from './wouldBeTo.ts';

/** How many sentences open a text: what they bring up it may be about. */
const opening = 3;

/**
 * Reads the positions of a text: clause by clause, who takes which side on what. What the text is about (`mainTopic`, else what its opening and its title bring
 * up) stands in where a clause names no subject at all.
 */
export function readStatements(
  reading: Reading,
  mainTopic: Subject | null,
  title: Analysis | null,
  headline: Draft | null = null,
): { drafts: Draft[]; matters: Matter[]; notes: Map<number, string[]>; mainTopic: Subject | null } {
  const context: Context = {
    reading,
    drafts: [],
    matters: [],
    recent: { among: -1, issues: [] },
    stated: [],
    mainTopic,
    headline,
    titled: (title?.tokens ?? []).filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma),
    notes: new Map(),
    called: new Map(),
  };
  let opened = false;
  if (readTitleVerdict(context, reading.analysis.clauses))
    return { drafts: context.drafts, matters: context.matters, notes: context.notes, mainTopic };
  for (const clause of inReadingOrder(reading.analysis)) {
    if (clause.sentence >= opening - 1) context.mainTopic ??= firstSubject(context);
    if (!opened && clause.sentence >= opening) {
      if (!mainTopic) context.mainTopic = openTopic(reading, context.matters, title) ?? firstSubject(context);
      opened = true;
    }
    const before = context.drafts.length;
    noteBackedOnce(context, clause);
    if (reading.analysis.sentences[clause.sentence]!.clauses[0] === clause.id) noteSaidBehind(context, clause);
    readClause(context, clause);
    readNouns(context, clause, before);
    readVotes(context, clause);
    readBesideDeed(context, clause);
    readCalledPartisan(context, clause);
    readToTheirDismay(context, clause);
    if (reading.analysis.language === 'de') {
      readBesideGerman(context, clause, before);
      readAttribute(context, clause);
    }
    noteMatters(context, clause);
  }
  readBareTitle(context);
  const { matters, notes } = context;
  return { drafts: turnMistaken(reading.analysis, nameAsCalled(context)), matters, notes, mainTopic: context.mainTopic };
}

const firstSubject = ({ drafts }: Context): Subject | null =>
  drafts.find(({ subject, confidence }) => subject.kind !== 'actor' && confidence >= 0.5)?.subject ?? null;

function readClause(context: Context, clause: Clause): void {
  const { reading } = context;
  const speaker = reading.discourse.speakers[clause.id] ?? null;
  if (readAtFirst(context, clause)) return;
  if (speaker && !speaker.known) {
    note(context, clause, 'the speaker is unnamed or unknown');
    return;
  }
  if (asks(clause)) {
    note(context, clause, 'a question');
    return;
  }
  if (isAsked(context, clause)) return;
  if (nounAskingFor(reading.analysis, clause)) {
    note(context, clause, 'what somebody asks for, read with the noun before it');
    return;
  }
  if (isUnsaid(context, clause)) {
    note(context, clause, 'not said, or not done');
    return;
  }
  if (readDidSo(context, clause) || readNothingNew(context, clause)) return;
  if (
    [readAsWished, readEcho, readAllBut, readCalledOut, readBlamed, readExcepted, readWhatWanted, readWantedThing, readSomethingThey].some(
      read => read(context, clause),
    )
  )
    return;
  if ((isCondition(clause) && clause.kind === 'adverbial') || isBareCondition(context, clause)) {
    note(context, clause, 'a condition, not a position');
    return;
  }
  if (isNotWithAll(reading.analysis, clause)) {
    note(context, clause, 'not with all of it, which is no side on the whole');
    return;
  }
  if (keepsOwnShareBack(context, clause)) {
    note(context, clause, 'leaves to others what they are for');
    return;
  }
  if (isConceded(reading, clause)) {
    note(context, clause, 'conceded before what counts');
    return;
  }
  if (clause.kind === 'adverbial' && /^(?:bevor|ehe|before)$/.test(clause.link ?? '')) {
    note(context, clause, 'what is to come first, not a position');
    return;
  }
  if ([readDoingSo, readPurpose, readFromThere, readGoal].some(read => read(context, clause))) return;
  if (clause.kind === 'infinitive') {
    if (readOnlyOneTo(context, clause) || readRebuke(context, clause, []) || readWouldBeTo(context, clause)) return;
    readInfinitive(context, clause);
    return;
  }
  if (clause.kind === 'participle' && clause.verb?.mood !== 'ind') {
    readParticiple(context, clause);
    return;
  }
  const isFact = !speaker && clause.parent !== null && isToldAsFact(reading, clause, reading.analysis.clauses[clause.parent]!);
  if (!isFact && isGoverned(context, clause) && !tellsSide(reading, clause) && !isJustTold(context, clause)) {
    note(context, clause, 'read with the clause that embeds it');
    return;
  }
  if (
    !speaker &&
    isThatClause(clause) &&
    clause.kind !== 'relative' &&
    clause.parent !== null &&
    !tellsWhy(context, clause) &&
    !isFact &&
    !isAnnounced(context, clause)
  ) {
    note(context, clause, 'a clause that nobody says');
    return;
  }
  if (speaker && isInFront(context, clause)) {
    note(context, clause, 'judged by what stands behind it');
    return;
  }
  if (isOfNothing(context, clause)) {
    note(context, clause, 'read with the clause that says there is nothing of it');
    return;
  }
  if (speaker && describes(clause)) {
    note(context, clause, 'says which one is meant');
    return;
  }
  const subjects = reading.discourse.subjects[clause.id]!;
  const holders = readHolders(context, clause, subjects);
  if (holders.length > 0 && readUndecided(context, clause, holders)) return;
  if (isYetToBe(context.reading, clause)) {
    note(context, clause, 'has yet to be done');
    return;
  }
  const cues = findCues(reading.analysis, clause, reading.cues);
  if (deniesHearsay(context, clause, cues)) {
    note(context, clause, 'denies a report');
    return;
  }
  if (
    speaker &&
    [readDoing, readWhoever, readAnyoneWho, readNoGroundFor, readJudgedDeed, readRebuke].some(read => read(context, clause, speaker.actors))
  )
    return;
  if ((!speaker && readInTurn(context, clause)) || readStaysNo(context, clause, speaker?.actors ?? [])) return;
  if (!speaker && readBacking(context, clause, holders)) return;
  if (readDeedForWhom(context, clause, cues, speaker?.actors ?? [])) return;
  const voices = holders.length > 0 ? holders : (speaker?.actors ?? []);
  if (readOnlyWith(context, clause, voices) || readAccess(context, clause, voices)) return;
  readThreatIf(context, clause, voices);
  if (holders.length > 0) {
    if ([readNeitherNor, readNoMove, readHeldToBe, readPreferred, readTabled, readExpected].some(read => read(context, clause, holders)))
      return;
    if (readSiding(context, clause, holders) || readHeldAttitude(context, clause, cues, holders)) return;
    if (readAllegiance(context, clause, holders)) return;
    const spanned = spannedBy(reading, clause);
    if (spanned && readPosition(context, spanned.whole, [spanned.found], holders)) return;
    readEnvoys(context, clause, holders);
    if (readPosition(context, clause, cues, holders) || readJudgement(context, clause, holders)) return;
    if (!speaker && readDisplease(context, clause, cues, holders)) return;
    if (readHeadline(context, clause, holders) || readActOfState(context, clause, holders)) return;
  }
  const rankers = holders.length > 0 ? holders : (speaker?.actors ?? []);
  if ([readHeadlineAnswer, readAnswerNoun, readOrdainedHeadline, readPassiveDeed].some(read => read(context, clause))) return;
  if (rankers.length > 0 && readRanking(context, clause, rankers)) return;
  if (
    (holders.length === 0 || isTheirs(context, clause)) &&
    !speaker &&
    (readForEach(context, clause) ||
      readForWhom(context, clause, cues) ||
      readMetWith(context, clause) ||
      readReception(context, clause, []))
  )
    return;
  if (holders.length > 0 && !speaker && isPronoun(context, clause) && readMetWith(context, clause)) return;
  if (speaker && (readExpletive(context, clause, cues, speaker.actors) || readNounSubject(context, clause, cues))) return;
  if (speaker) readMessage(context, clause, speaker.actors);
  else if (readNounSubject(context, clause, cues)) return;
  else if (holders.length === 0 && subjects.length === 0) noteCrowd(context, clause);
}

/** "Announced | that it would go ahead |": where the clause around names no matter, what it announces is told by itself. */
const isJustTold = ({ notes, reading: { analysis, cues, discourse } }: Context, { id, kind, parent }: Clause): boolean => {
  const around = analysis.clauses[parent!]!;
  const top = findCues(analysis, around, cues)[0]?.cue.kind;
  const isCoded = (notes.get(around.id) ?? []).some(text => text.startsWith('coded:'));
  return (
    analysis.language === 'en' && kind === 'complement' && top === 'offer' && !isCoded && !around.negated && discourse.speakers[id] !== null
  );
};

/** "| Der Vorschlag Brüssels | ist für Oslo ein Rückschritt": a thing of theirs, of which others may think something. */
const isTheirs = ({ reading: { analysis, scan } }: Context, { subject }: Clause): boolean =>
  analysis.language === 'de' && subject !== null && analysis.tokens[subject.head]!.pos === 'NOUN' && !scan.byToken.has(subject.head);
