import { wishing } from '../../language/en/words.ts';
import type { Analysis, Clause, Phrase, Token } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { describedApposition } from '../issues/appositions.ts';
import type { IssueMatch } from '../issues/issues.ts';
import type { Reading } from '../reading.ts';
import { type CueMatch, findCues } from './cues.ts';
import { isIdeaOfDoing } from './ideasOfDoing.ts';
import { isInFront } from './inFront.ts';
import { isWished } from './wished.ts';

/** The complement of a stance ("bezweifelt, dass …", "dismissed a report that …") is that stance's object, no assertion of its own. */
export function isGoverned(context: Context, clause: Clause): boolean {
  const { analysis, cues } = context.reading;
  if (clause.parent === null || describedApposition(analysis, clause) >= 0) return false;
  const parent = analysis.clauses[clause.parent]!;
  if (clause.quote >= 0 && parent.quote !== clause.quote) return false;
  if (clause.kind === 'complement' && findCues(analysis, parent, cues).some(found => found.cue.kind === 'denial'))
    return !isPutRight(analysis, clause);
  if (clause.link === 'wonach' && hasReportNoun(context, parent)) return true; // "Berichte, wonach …, seien erfunden"
  if (isReportedThere(analysis, clause, parent)) return true;
  if (!isThatClause(clause) || isOfThing(clause)) return false;
  if (hearsay.has(analysis.tokens[clause.tokens[0]! - 1]?.lemma ?? '')) return true;
  if (clause.coordinated) return isGoverned(context, parent);
  if (!parent.negated && view.test(analysis.tokens[clause.tokens[0]! - (analysis.language === 'de' ? 2 : 1)]?.lemma ?? '')) return false;
  if (isNotMeant(analysis, clause)) return true;
  if (parent.negated && (isExpletive(context, parent) || holdsTrue(parent))) return true;
  const top = findCues(analysis, parent, cues).find(({ text }) => !answersInWords(context.reading, parent, text));
  if (!top || clause.link === undefined) return false;
  return !['report', 'consult', 'accuse', 'consider', 'undecided', 'join'].includes(top.cue.kind) || hasReportNoun(context, parent);
}

/** "Stuck to its view | that the levy was harmful |": what somebody thinks, whatever is done with the thought. */
const view = /^(?:view|opinion|conviction|belief|position|stance|ansicht|auffassung|überzeugung|meinung|haltung|standpunkt)$/;

/** "Wies den Bericht zurück: | Oslo werde niemals zustimmen |": behind a colon stands how it is, in the words of whoever denies, and not what is denied. */
export const isPutRight = ({ tokens, language }: Analysis, { kind, link, verb, negated, tokens: own }: Clause): boolean =>
  language === 'de' &&
  kind === 'complement' &&
  link === undefined &&
  /^konj/.test(verb?.mood ?? '') &&
  (verb?.tense !== 'perfect' || negated) && // "die Meldung: Oslo habe zugestimmt"
  tokens[own[0]! - 1]?.text === ':';

/** "Tat Berichte als Unsinn ab, | sie habe zugestimmt |": what stands in reports is not in the words of whoever speaks of them. */
export const isReportedThere = ({ tokens, language }: Analysis, { kind, link, verb, tokens: own }: Clause, parent: Clause): boolean =>
  language === 'de' &&
  kind === 'complement' &&
  link === undefined &&
  /^konj/.test(verb?.mood ?? '') &&
  tokens[own[0]! - 1]?.text === ',' &&
  !/^(?:bestätigen|bekräftigen)$/.test(parent.verb?.lemma ?? '') &&
  parent.tokens.some(at => at < own[0]! && at > own[0]! - 8 && rumoured.test(tokens[at]!.lower));

const rumoured = /(?:berichte?n?|meldung(?:en)?|gerüchte?n?|spekulation(?:en)?|eindruck|verdacht|vermutung(?:en)?|mutmaßung(?:en)?)$/;

/** "Adopted a levy | that Norway opposes |": who does what to the thing before it is told as of any. */
const isOfThing = ({ kind, link, subject, objects, tokens }: Clause): boolean =>
  kind === 'relative' && link === 'that' && subject !== null && objects.some(({ head }) => head < tokens[0]!);

/** "Das heiße noch nicht, | dass Oslo die Maut ablehne |": what does not follow is no position, nor its contrary. */
const isNotMeant = ({ text, sentences }: Analysis, { kind, sentence, start }: Clause): boolean =>
  kind === 'complement' && notMeant.test(text.slice(sentences[sentence]!.start, start));

const notMeant =
  /\b(?:this|that|it) (?:(?:does|did|do|would|need) not|(?:does|did|would|need)n['’]t) (?:\w+ )?(?:mean|imply)\s*$|\b(?:hei(?:ß|ss)(?:t|e)|bedeutet?|hie(?:ß|ss)e?)\b[^,.;:]{0,30}\b(?:nicht|keineswegs|mitnichten)\b[^,.;:]{0,20},\s*$/i;

/** "Es treffe nicht zu, dass …", "it does not hold that …": whether something is so. */
const holdsTrue = (clause: Clause): boolean => /^(?:zutreffen|stimmen)$/.test(clause.verb?.lemma ?? '');

/** "Es ist nicht aktuell, dass …", "it is wrong to …": the clause that follows is the subject. */
export function isExpletive(context: Context, clause: Clause): boolean {
  const { tokens, language } = context.reading.analysis;
  if (language === 'en' && context.reading.children[clause.id]!.some(child => isHardToDo(tokens, child))) return false;
  const head = clause.subject ? tokens[clause.subject.head]!.lower : '';
  return (
    (/^(?:sein|be|werden|bleiben|remain|scheinen|seem)$/.test(clause.verb?.lemma ?? '') || clause.verb?.modal === 'sein') &&
    (/^(?:es|it)$/.test(head)
      ? context.reading.children[clause.id]!.some(child => isThatClause(child) || child.kind === 'infinitive')
      : head === '' && context.reading.children[clause.id]!.some(child => isInFront(context, child)))
  );
}

/** "It was fair and easy | to collect |": what is easily done to the thing itself, where no other is named. */
const isHardToDo = (tokens: readonly Token[], { kind, objects, obliques, tokens: own }: Clause): boolean =>
  kind === 'infinitive' &&
  objects.length + obliques.length === 0 &&
  /^(?:easy|hard|difficult|simple|impossible|cheap|costly|expensive)$/.test(tokens[own[0]! - 1]?.lower ?? '') &&
  /^(?:and|but|yet|,)$/.test(tokens[own[0]! - 2]?.lower ?? '');

/** Indirect questions leave open what they ask. */
export const asks = (clause: Clause): boolean =>
  clause.question ||
  clause.link === 'whether' ||
  clause.link === 'ob' ||
  clause.link === 'how' ||
  clause.link === 'why' ||
  (clause.kind === 'infinitive' && /^(?:when|where|what|which|whom?)$/.test(clause.link ?? '')) || // "agreed on when to lift it"
  (clause.link === 'if' && clause.kind === 'complement') ||
  (clause.link === 'wie' && clause.verb?.lemma === 'stehen'); // "hat klargestellt, wie er dazu steht"

export const isThatClause = (clause: Clause): boolean => clause.kind === 'complement' || clause.link === 'that' || clause.link === 'dass';

/** "a report that", "Berichte, wonach", "rumours that": hearsay. */
function hasReportNoun({ reading }: Context, { subject, objects, predicate, tokens: own }: Clause): boolean {
  const { tokens } = reading.analysis;
  const parts = [...(subject ? [subject] : []), ...objects, ...(predicate ? [predicate] : [])].flatMap(part => part.tokens);
  const last = own.at(-1)!; // "angered by reports | that …"
  return [...parts, last].some(at => hearsay.has(tokens[at]!.lemma) && tokens[at]!.lower !== 'talks');
}

/** "Rumours of a break with the court are groundless": no judgement of the court. */
export function deniesHearsay(context: Context, clause: Clause, cues: readonly CueMatch[]): boolean {
  const head = clause.subject ? context.reading.analysis.tokens[clause.subject.head]! : null;
  return head !== null && hearsay.has(head.lemma) && cues.some(({ via, cue }) => via === 'predicate' && cue.polarity < 0);
}

const hearsay: ReadonlySet<string> = new Set(
  'report claim allegation talk rumour rumor speculation accusation suggestion story bericht meldung behauptung gerücht vorwurf spekulation darstellung anschuldigung'.split(
    ' ',
  ),
);

/** Does one of the words stand right before the clause? "whether to recognise" asks, though the infinitive alone does not. */
const follows = (context: Context, child: Clause, ...words: string[]): boolean =>
  words.includes(context.reading.analysis.tokens[child.tokens[0]! - 1]?.lower ?? '') ||
  words.includes(context.reading.analysis.tokens[child.tokens[0]!]!.lower);

/** "A union | that once fought every levy | now fears dumping": what is told of who holds the position is not what it is about. */
function isOfHolder({ reading }: Context, { subject, verb }: Clause, child: Clause): boolean {
  const last = subject?.tokens.at(-1);
  if (
    last === undefined ||
    reading.analysis.language !== 'en' ||
    verb === null ||
    verb.passive ||
    reading.discourse.resolve(subject!, child).length + reading.discourse.subjects[child.parent!]!.length === 0
  )
    return false;
  return child.tokens[0]! - last >= 1 && child.tokens[0]! - last <= 2;
}

/** "In a bid | to calm the markets |, Norway backed the levy": what stands before the subject belongs to nothing behind it. */
const opensBefore = ({ reading: { analysis } }: Context, { subject, verb }: Clause, { tokens: own, kind, link }: Clause): boolean =>
  /^(?:infinitive|participle)$/.test(kind) &&
  subject !== null &&
  own.at(-1)! < subject.tokens[0]! &&
  (analysis.language === 'en' ? subject.tokens[0]! < (verb?.head ?? 0) : link === 'um');

/** "Scrapped the levy in a bid | to restart talks |": what it is done for is not what is done. */
function isAttempt({ reading: { analysis } }: Context, { kind, tokens: [first] }: Clause): boolean {
  if (analysis.language !== 'en' || kind !== 'infinitive') return false;
  const before = analysis.tokens.slice(Math.max(0, first! - 4), first!).map(({ lower }) => lower);
  return /(?:^| )in an? (?:\S+ )?(?:bid|effort|attempt|endeavou?r|push|move)$/.test(before.join(' '));
}

/** Infinitives, participles and relative clauses that belong to the clause's own predicate phrase, coordinated ones included. */
export function dependents(context: Context, clause: Clause): Clause[] {
  const found: Clause[] = [];
  const visit = (of: Clause) => {
    for (const child of context.reading.children[of.id]!) {
      const belongs =
        child.kind === 'infinitive' ||
        (child.kind === 'participle' && child.verb?.mood !== 'ind' && child.link !== 'without') ||
        (child.kind === 'relative' && of === clause && !isOfHolder(context, clause, child));
      if (
        !belongs ||
        child.conditional ||
        opensBefore(context, clause, child) ||
        isAttempt(context, child) ||
        asks(child) ||
        follows(context, child, 'whether', 'ob') ||
        child.quote !== clause.quote ||
        found.length > 5
      )
        continue;
      found.push(child);
      if (child.kind === 'infinitive') visit(child);
    }
  };
  visit(clause);
  return found;
}

export const complements = (context: Context, clause: Clause): Clause[] =>
  context.reading.children[clause.id]!.filter(
    child =>
      !asks(child) &&
      !/^(?:um|ohne|statt|anstatt)$/.test(child.link ?? '') &&
      !opensBefore(context, clause, child) &&
      describedApposition(context.reading.analysis, child) < 0 &&
      (isThatClause(child) ||
        child.kind === 'infinitive' ||
        isIdeaOfDoing(context.reading, clause, child) ||
        isWished(context.reading, clause, child) ||
        (child.quote >= 0 && clause.quote < 0) ||
        (child.kind === 'main' && (!child.coordinated || isResolved(context.reading, clause, child)))),
  );

/** "Biden hat sich durchgerungen: | Kiew bekommt die Waffen |". */
const isResolved = ({ analysis: { tokens } }: Reading, { verb }: Clause, { tokens: [first] }: Clause): boolean =>
  verb?.lemma === 'durchringen' && tokens[first! - 1]?.text === ':';

/** "The accord has yet to be ratified", "Tokyo will announce its decision": not done or told, and nobody against it. */
export const isYetToBe = ({ analysis }: Reading, clause: Clause): boolean =>
  analysis.language === 'en' &&
  (isToBeAnnounced(analysis, clause) ||
    clause.tokens.some(
      (at, order) => analysis.tokens[at]!.lower === 'yet' && analysis.tokens[clause.tokens[order + 1] ?? -1]?.lower === 'to',
    ));

/** "Will announce | its decision |", "would make | their position | public": which one it is, nobody knows yet. */
export const isToBeAnnounced = ({ tokens, language }: Analysis, { verb, objects }: Clause): boolean =>
  language === 'en' &&
  /^(?:announce|reveal|publish|unveil|present|make|take|give|disclose|declare)$/.test(verb?.lemma ?? '') &&
  (verb!.tense === 'future' || /^(?:will|would|shall)$/.test(verb!.modal ?? '')) &&
  objects.some(
    ({ tokens: own }) =>
      own.some(at => /^(?:decision|position|verdict|view|answer|stance|intention|response)$/.test(tokens[at]!.lemma)) &&
      /^(?:its|his|her|their|a|the)$/.test(tokens[own[0]!]!.lower),
  );

/** The clause that says of an issue which way; a relative clause only tells which one is meant, but in "nichts, | was dagegen spricht |". */
export const deciding = (scope: Clause[], match: IssueMatch): Clause =>
  scope.find(
    part =>
      (part.kind !== 'relative' || part.link === 'was') &&
      match.tokens.filter(at => part.tokens.includes(at)).length * 2 > match.tokens.length,
  ) ?? scope[0]!;

/** "Wants the sanctions | lifted", "called for them | to go", "to see them | go": what becomes of a thing speaks of it, not that somebody wants or sees it. */
export function becoming({ reading }: Context, clause: Clause): Clause {
  if (reading.analysis.language !== 'en') return clause;
  const isWish = wishing.has(clause.verb?.lemma ?? '');
  const asked = clause.obliques.filter(({ prep, phrase }) => prep === 'for' || isFavoured(reading, phrase)).map(({ phrase }) => phrase);
  const uncalled = clause.subject && clause.tokens.some(at => reading.analysis.tokens[at]!.lower === 'there') ? [clause.subject] : []; // "there is no reason for the ban | to be lifted"
  const orders = /^(?:order|command|instruct|direct|tell|ask|urge|press)$/.test(clause.verb?.lemma ?? ''); // "ordered the troops | to leave |"
  const things = [...(isWish || orders ? clause.objects : []), ...asked, ...uncalled];
  const found = reading.children[clause.id]!.find(child => {
    const { verb, link, kind, subject } = child;
    if (verb === null || link !== undefined || kind === 'relative') return false;
    const standsBefore = ({ tokens }: Phrase) => tokens.at(-1) === child.tokens[0]! - 1;
    // "Would oppose the ban | being lifted"
    if (verb.passive && reading.analysis.tokens[child.tokens[0]!]!.lower === 'being' && clause.objects.some(standsBefore)) return true;
    const isBehind = things.some(standsBefore);
    const isDone = verb.passive && (verb.mood === 'inf' || verb.mood === 'part');
    const isItsOwn = things.some(({ head }) => subject?.head === head && child.tokens[0]! > head);
    // "Wants the duties | removed": read as a past tense at times.
    const isBare = verb.tense === 'past' && child.tokens[0] === verb.head && child.subjectInherited && child.objects.length === 0;
    const isRead = kind === 'infinitive' || isDone || (isWish && isBare);
    return isRead && ((isBehind && (isDone || isWish)) || isItsOwn);
  });
  return found ?? clause;
}

/** "In favour of | the levy being dropped" */
const isFavoured = ({ analysis: { tokens } }: Reading, { tokens: own }: Phrase): boolean =>
  tokens[own[0]! - 1]?.lower === 'of' && /^favou?r$/.test(tokens[own[0]! - 2]?.lower ?? '');

/** The noun and what it is about stand in one phrase: no verb, comma or new coordinated phrase between. */
export function governs(context: Context, at: number, target: number[]): boolean {
  const { tokens } = context.reading.analysis;
  const last = target.at(-1)!;
  if (last <= at || target[0]! - at > 9) return false;
  for (let look = at + 1; look < (target[0]! > at ? target[0]! : last); look++)
    if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(tokens[look]!.pos)) return false;
  return true;
}

/** "on condition that", "unter der Bedingung, dass": what is asked in return. */
export function isProviso(context: Context, child: Clause): boolean {
  const { tokens } = context.reading.analysis;
  if (/^(?:provided|providing|assuming|supposing)$/.test(child.link ?? '')) return true;
  const before = child.tokens[0]! - 1;
  return /^(?:condition|proviso|understanding|bedingung|voraussetzung|vorbehalt|maßgabe)$/.test(
    tokens[tokens[before]?.pos === 'PUNCT' ? before - 1 : before]?.lemma ?? '',
  );
}

/** "Refused | to follow Oslo | in signing it": what others are joined in is done with them. */
export function joinedIn({ reading: { analysis, children } }: Context, child: Clause): Clause {
  if (
    analysis.language !== 'en' ||
    child.kind !== 'infinitive' ||
    !/^(?:join|follow|support|back|help|assist)$/.test(child.verb?.lemma ?? '')
  )
    return child;
  return children[child.id]!.find(({ kind, tokens }) => kind === 'participle' && analysis.tokens[tokens[0]!]!.lower === 'in') ?? child;
}

/** "It had received no notice": who gets something is judged by nobody. */
export const isReceiving = ({ verb, objects }: Clause): boolean =>
  verb !== null && !verb.passive && objects.length > 0 && /^(?:receive|get|obtain|erhalten|bekommen)$/.test(verb.lemma);

/** "Countered | that the levy was needed |", "hit back that it was unfair": an answer in words, whose side these tell. */
export const answersInWords = ({ children }: Reading, { id, objects }: Clause, text: string): boolean =>
  /^(?:counter|(?:hit|strike|fire|push) back)$/.test(text) &&
  objects.length === 0 &&
  children[id]!.some(({ kind, verb }) => kind === 'complement' && verb?.mood === 'ind');
