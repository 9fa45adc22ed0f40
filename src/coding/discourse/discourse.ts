import type { Analysis, Clause, Phrase, Sentence } from '../../language/types.ts';
import { type CueIndex, findCues } from '../cues/cues.ts';
import { goesOnTelling, isNameless, isOnlyFeared, isPassedOn } from '../cues/hearsay.ts';
import { lawSpeaker } from '../mentions/accounts.ts';
import { type MentionScan, nounStem } from '../mentions/mentionScan.ts';
import type { Actor } from '../mentions/names.ts';
import { childrenOf } from '../reading.ts';
import { firstPerson, isGovernmentNoun } from '../words.ts';
import { colonVoice } from './colonVoice.ts';
import { freeSpeaker } from './freeSpeaker.ts';
import { notOfThemselves } from './ofThemselves.ts';
import { resolvePhrase, type State, subjectOf } from './reference.ts';
import { speakerBehind } from './speakerBehind.ts';
import {
  colonSpeaker,
  introduces,
  isSpeechClause,
  nestedSpeaker,
  parentOf,
  type Speaker,
  sameVoice,
  speakerOf,
  speechKinds,
  tagSpeaker,
} from './speech.ts';
import { officeSpeaker, tellAside, toldNext } from './tellers.ts';

export type Discourse = {
  /** Per clause: whose words it reports; null for the outlet's own. */
  speakers: (Speaker | null)[];
  /** Per clause: the actors that are its subject, pronouns resolved. */
  subjects: Actor[][];
  /** Per clause: true when its subject is a pronoun or phrase that stands for its speaker. */
  isSpeaker: boolean[];
  resolve(phrase: Phrase, clause: Clause): Actor[];
};

/** Walks through the text once: resolves subjects, finds speech clauses and passes their speakers to what they introduce. */
export function readDiscourse(analysis: Analysis, scan: MentionScan, cues: CueIndex): Discourse {
  const count = analysis.clauses.length;
  const state: State = {
    analysis,
    children: childrenOf(analysis),
    scan,
    cues,
    running: null,
    lastSubjects: [],
    lastGroup: [],
    speakers: new Array<Speaker | null>(count).fill(null),
    subjects: Array.from({ length: count }, () => []),
    isSpeaker: new Array<boolean>(count).fill(false),
    resolved: new Map(),
  };
  let paragraph = -1;
  const clausesOf = (sentence: Sentence) => sentence.clauses.map(id => analysis.clauses[id]!);
  for (const [index, sentence] of analysis.sentences.entries()) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      if (state.running && !state.running.known) state.running = null;
    }
    const next = analysis.sentences[index + 1];
    const isNext = next?.paragraph === paragraph;
    const told = isNext ? toldNext(state, clausesOf(next)) : null;
    readSentence(state, clausesOf(sentence), told, isNext ? quotedOn(state, clausesOf(sentence), clausesOf(next)) : null);
  }
  return {
    speakers: state.speakers,
    subjects: state.subjects,
    isSpeaker: state.isSpeaker,
    resolve: (phrase, clause) => state.resolved.get(placeOf(analysis, phrase, clause)) ?? [],
  };
}

function readSentence(state: State, clauses: Clause[], told: Speaker | null, quoted: Speaker | null): void {
  const headline = colonSpeaker(state, clauses);
  const speech = clauses.filter(clause => isSpeechClause(state, clause));
  const tag = speech.length === 0 ? tagSpeaker(state, clauses) : null;
  // Speech clauses first: what they introduce needs their speaker to resolve its pronouns, also when it stands before them.
  for (const clause of speech) {
    state.subjects[clause.id] = subjectOf(state, clause, null);
    const messages = introducedBy(state, clause);
    const named = speakerOf(state, clause);
    const said = named.known && !isOnlyNamed(named) ? named : (officeSpeaker(state, clause, messages) ?? named);
    const own = saidNamelessly(state, clause) ? nobody : notOfThemselves(state, clause, messages, said);
    if (own !== said && state.analysis.language === 'de') state.subjects[clause.id] = own.actors; // and the words that follow are theirs, too
    for (const child of messages) state.speakers[child.id] = own;
  }
  tellAside(state, speech, clauses);
  const isNamed = told !== null && namesVoice(state, clauses, told);
  const behind = tag ? null : speakerBehind(state, clauses);
  for (const clause of byDepth(state, clauses)) {
    if (behind && clause === clauses[0]) state.speakers[clause.id] = behind;
    if (told && speech.length === 0 && (isNamed || isTheirWord(state, clause))) state.speakers[clause.id] ??= told;
    if (quoted && clause.quote >= 0) state.speakers[clause.id] ??= quoted;
    if (headline && clause.start > headline.end) state.speakers[clause.id] ??= headline.speaker;
    if (tag && clause.start < tag.start) state.speakers[clause.id] ??= tag.speaker;
    if (!state.speakers[clause.id] && behind?.speechClause !== clause.id) {
      const parent = parentOf(state, clause);
      const inherited = parent && !tellsBeside(state, clause) ? state.speakers[parent.id] : null;
      state.speakers[clause.id] =
        inherited ??
        passedOn(state, clause) ??
        lawSpeaker(state, clause) ??
        colonVoice(state, clause) ??
        freeSpeaker(state, clause, speech);
    }
    if (!speech.includes(clause) || state.speakers[clause.id])
      state.subjects[clause.id] = subjectOf(state, clause, state.speakers[clause.id]!);
    if (speech.includes(clause) && state.speakers[clause.id])
      for (const child of introducedBy(state, clause)) state.speakers[child.id] = nestedSpeaker(state, clause);
  }
  for (const clause of clauses) resolveAll(state, clause);
  // What somebody is to say ("zu rechtfertigen") is no speech that goes on.
  const last = speech.findLast(clause => clause.kind !== 'infinitive' && !isRetold(state, clause));
  const spoken = last ? speakerOf(state, last) : null;
  const { paragraph } = state.analysis.sentences[clauses[0]?.sentence ?? 0]!;
  if (spoken && (spoken.known || last!.kind === 'main')) state.running = { paragraph, ...spoken };
  for (const clause of tellersLast(state, clauses)) {
    const subjects = state.subjects[clause.id]!;
    if (subjects.length === 0 || clause.subjectInherited) continue;
    if (!spoken && clause.kind === 'main' && !state.speakers[clause.id] && mayGoOn(state, clause, subjects))
      state.running = { actors: subjects, known: true, speechClause: null, paragraph };
    remember(state, subjects);
    if (subjects.length > 1) state.lastGroup = subjects;
  }
  for (
    let at = clauses[0] ? analysisSentenceStart(state, clauses[0]) : 0, end = clauses[0] ? analysisSentenceEnd(state, clauses[0]) : 0;
    at < end;
    at++
  ) {
    const mention = state.scan.byToken.get(at);
    if (
      mention &&
      mention.first === at &&
      state.analysis.tokens[at - 1]?.text !== '(' &&
      !state.lastSubjects.some(actor => actor.ref.id === mention.actor.ref.id)
    )
      state.lastSubjects.push(mention.actor);
  }
}

/** "The central bank", "die Hafenbehörde": a body that only its noun names, which may as well be the state's. */
const isOnlyNamed = ({ actors }: Speaker): boolean => actors.every(({ ref, kind }) => kind === 'body' && ref.id.startsWith('org:'));

const nobody: Speaker = { actors: [], known: false, speechClause: null };

/** "Two Norwegian officials said on condition of anonymity": with a name of their own they would say so for their state. */
function saidNamelessly({ analysis, scan }: State, { subject, sentence }: Clause): boolean {
  if (analysis.language !== 'en' || !subject || scan.byToken.get(subject.head)?.kind === 'name') return false;
  const { start, end } = analysis.sentences[sentence]!;
  return isNameless(analysis.text.slice(start, end), analysis.tokens[subject.head]!.lower);
}

/** What the sentence only passes on is nobody's word. */
const passedOn = ({ analysis }: State, clause: Clause): Speaker | null => {
  const sentenceAt = (at: number) => analysis.text.slice(analysis.sentences[at]?.start ?? 0, analysis.sentences[at]?.end ?? 0);
  const sentence = sentenceAt(clause.sentence);
  if (analysis.language === 'de' && (isOnlyFeared(analysis, clause) || goesOnTelling(sentence, sentenceAt(clause.sentence - 1))))
    return nobody;
  return isPassedOn(sentence, clause, analysis.language) ? nobody : null;
};

/** "Kiew findet es absurd, dass …, | während Berlin zögert |": what the outlet sets beside it, in the mood of its own words. */
const tellsBeside = ({ analysis }: State, { kind, link, verb, quote, subjectInherited }: Clause): boolean =>
  analysis.language === 'de' &&
  kind === 'adverbial' &&
  quote < 0 &&
  !subjectInherited &&
  verb?.mood === 'ind' &&
  /^(?:während|wohingegen)$/.test(link ?? '');

/** "“There will be no invasion. | That is off the table,” she said": a quotation that goes on is whose name stands behind its end. */
function quotedOn(state: State, clauses: Clause[], next: Clause[]): Speaker | null {
  const quote = clauses.find(clause => clause.quote >= 0)?.quote;
  const isSaid = (clause: Clause) => clause.quote !== quote && isSpeechClause(state, clause); // "“We believe in it. | …,” she said"
  if (quote === undefined || !next.some(clause => clause.quote === quote) || clauses.some(isSaid)) return null;
  const tag = next.find(clause => clause.quote < 0 && clause.kind === 'main' && clause.verb !== null && isSpeechClause(state, clause));
  const actors = tag ? subjectOf(state, tag, null) : [];
  return actors.length > 0 ? { actors, known: true, speechClause: null } : null;
}

/** "Die Maut sei ungerecht. | Das sagte …", "„Wir führen sie nicht ein.“ | Das sagte …": words that cannot be the outlet's. */
const isTheirWord = ({ analysis: { tokens } }: State, { verb, quote, subject }: Clause): boolean =>
  /^konj/.test(verb?.mood ?? '') || quote >= 0 || (subject !== null && firstPerson.has(tokens[subject.head]!.lower));

/** "Der Minister sagte, | Malta habe ihm versprochen |, …": what others have told whoever speaks; what follows in the Konjunktiv is again the speaker's. */
const isRetold = ({ analysis: { language }, speakers }: State, { id, kind, verb }: Clause): boolean =>
  language === 'de' && /^(?:complement|main)$/.test(kind) && /^konj/.test(verb?.mood ?? '') && speakers[id] !== null;

/** Does the sentence name the speaker, or the state spoken for? */
const namesVoice = ({ scan }: State, clauses: Clause[], { actors }: Speaker): boolean =>
  clauses.some(({ tokens }) => tokens.some(at => scan.byToken.has(at) && sameVoice(actors[0]!, scan.byToken.get(at)!.actor)));

/**
 * Whose words may follow without a speech clause: a person's, a body's, also a ministry's; a state's only where it says or decides something ("Peking lehnt ab. Man
 * werde …").
 */
const mayGoOn = (state: State, clause: Clause, subjects: Actor[]): boolean =>
  subjects.some(actor => actor.kind === 'person' || !actor.ref.id.startsWith('country:')) ||
  (clause.subject !== null && isGovernmentNoun(nounStem(state.analysis.tokens[clause.subject.head]!.lower))) ||
  findCues(state.analysis, clause, state.cues).some(
    ({ cue, via }) => via !== 'predicate' && (speechKinds.has(cue.kind) || cue.kind === 'decision'), // "Russia itself was off limits"
  );

/** What a speech clause introduces in its sentence. */
const introducedBy = (state: State, clause: Clause): Clause[] =>
  state.children[clause.id]!.filter(child => child.sentence === clause.sentence && introduces(state, clause, child));

/** A number for the phrase with this head in this clause: asked for too often to spell a key each time. */
const placeOf = ({ tokens }: Analysis, phrase: Phrase, clause: Clause): number => clause.id * tokens.length + phrase.head;

function resolveAll(state: State, clause: Clause): void {
  const phrases = [clause.subject, clause.predicate, ...clause.objects, ...clause.obliques.map(oblique => oblique.phrase)];
  for (const phrase of phrases)
    if (phrase)
      state.resolved.set(placeOf(state.analysis, phrase, clause), resolvePhrase(state, phrase, clause, state.speakers[clause.id] ?? null));
}

/** "Lund said that Berg had asked her about it. | She | is against it": the person who the sentence is about says so, and is meant before one in what is said. */
const tellersLast = ({ speakers, subjects }: State, clauses: Clause[]): Clause[] => {
  const isPerson = ({ id }: Clause) => subjects[id]!.length === 1 && subjects[id]![0]!.kind !== 'body' && speakers[id] === null;
  const teller = clauses.find(clause => clause.kind === 'main' && isPerson(clause));
  const isTold = ({ id, quote, start }: Clause) =>
    quote < 0 &&
    speakers[id] !== null &&
    teller !== undefined &&
    start > teller.start &&
    subjects[id]!.some(({ kind }) => kind === 'person');
  return [...clauses.filter(isTold), ...clauses.filter(clause => !isTold(clause))];
};

const analysisSentenceStart = (state: State, clause: Clause) => state.analysis.sentences[clause.sentence]!.firstToken;

const analysisSentenceEnd = (state: State, clause: Clause) => state.analysis.sentences[clause.sentence]!.endToken;

function remember(state: State, subjects: Actor[]): void {
  const ids = new Set(subjects.map(actor => actor.ref.id));
  state.lastSubjects = [...subjects, ...state.lastSubjects.filter(actor => !ids.has(actor.ref.id))].slice(0, 12);
}

const byDepth = (state: State, clauses: Clause[]): Clause[] => {
  const depth = (clause: Clause): number => {
    let levels = 0;
    for (let at: Clause | undefined = clause; at && at.parent !== null && levels < 12; levels++) at = parentOf(state, at);
    return levels;
  };
  return [...clauses].sort((left, right) => depth(left) - depth(right) || left.start - right.start);
};
