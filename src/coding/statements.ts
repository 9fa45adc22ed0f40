import type { Directness, Modality, Stance, Subject } from '../domain/statement.ts';
import type { Clause, Phrase } from '../language/types.ts';
import { type Content, findFlip, readContent } from './content.ts';
import { type CueMatch, findCues, nounCue } from './cues.ts';
import { sameVoice } from './discourse.ts';
import { findIssues, type IssueMatch } from './issues.ts';
import { isCondition, readModality } from './modality.ts';
import type { Actor } from './names.ts';
import { actorSubject, framePhrases, openSubject } from './open.ts';
import { type Reading, textOfClause } from './reading.ts';
import { anaphors } from './words.ts';

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
  reasons: string[];
};

/** What was last spoken of, for "das", "it", "lehnen wir ab", "stimmte zu". */
type Topic = { subject: Subject; actorId: string; stance: Stance };

type Context = { reading: Reading; drafts: Draft[]; topics: Topic[]; mainTopic: Subject | null; notes: Map<number, string[]> };

/** Reads the positions of a text: clause by clause, who takes which side on what. `mainTopic` stands in where a clause names no subject at all. */
export function readStatements(reading: Reading, mainTopic: Subject | null): { drafts: Draft[]; notes: Map<number, string[]> } {
  const context: Context = { reading, drafts: [], topics: [], mainTopic, notes: new Map() };
  for (const clause of reading.analysis.clauses) {
    const before = context.drafts.length;
    readClause(context, clause);
    readNouns(context, clause, before);
    noteTopics(context, clause);
  }
  return { drafts: context.drafts, notes: context.notes };
}

function note(context: Context, clause: Clause, text: string): void {
  context.notes.set(clause.id, [...(context.notes.get(clause.id) ?? []), text]);
}

/** Issues merely named become what "das" may point to. */
function noteTopics(context: Context, clause: Clause): void {
  for (const match of issuesIn(context, [clause]))
    context.topics.push({ subject: issueSubject(context, match.issue), actorId: '', stance: match.sign > 0 ? 'support' : 'oppose' });
}

const issueSubject = (context: Context, issue: IssueMatch['issue']): Subject => ({
  kind: 'issue',
  id: issue.id,
  label: issue.labels[context.reading.analysis.language],
  labels: issue.labels,
});

function issuesIn(context: Context, clauses: Clause[]): IssueMatch[] {
  const { reading } = context;
  const positions = clauses.flatMap(clause => clause.tokens).sort((left, right) => left - right);
  return positions.length === 0 ? [] : findIssues(reading.issues, reading.contexts, reading.analysis, positions, reading.isTitle);
}

function readClause(context: Context, clause: Clause): void {
  const { reading } = context;
  const speaker = reading.discourse.speakers[clause.id] ?? null;
  if (speaker && !speaker.known) return note(context, clause, 'the speaker is unnamed or unknown');
  if (clause.question || clause.link === 'whether' || clause.link === 'ob') return note(context, clause, 'a question');
  if (isCondition(clause) && clause.kind === 'adverbial') return note(context, clause, 'a condition, not a position');
  if (clause.kind === 'infinitive' || clause.kind === 'participle') return;
  if (isGoverned(context, clause)) return note(context, clause, 'read with the clause that embeds it');
  const cues = findCues(reading.analysis, clause, reading.cues);
  const subjects = reading.discourse.subjects[clause.id]!;
  const holders = readHolders(context, clause, subjects);
  if (holders.length > 0 && readPosition(context, clause, cues, holders)) return;
  if (speaker) readMessage(context, clause, speaker.actors);
  else if (readNounSubject(context, clause, cues)) return;
  else if (holders.length === 0 && subjects.length === 0) note(context, clause, 'nobody holds it: the outlet speaks');
}

/** The complement of a stance ("bezweifelt, dass …", "dismissed a report that …") is that stance's object, no assertion of its own. */
function isGoverned(context: Context, clause: Clause): boolean {
  if (!isThatClause(clause) || clause.parent === null || clause.quote >= 0) return false;
  const { analysis, cues } = context.reading;
  const parent = analysis.clauses[clause.parent]!;
  if (clause.coordinated) return isGoverned(context, parent);
  const top = findCues(analysis, parent, cues)[0];
  if (!top || clause.link === undefined) return false;
  return !['report', 'consult', 'accuse', 'consider', 'join'].includes(top.cue.kind) || hasReportNoun(context, parent);
}

const isThatClause = (clause: Clause): boolean => clause.kind === 'complement' || clause.link === 'that' || clause.link === 'dass';

/** "a report that", "Berichte, wonach", "rumours that": hearsay. */
function hasReportNoun(context: Context, clause: Clause): boolean {
  return clause.tokens.some(at => hearsay.has(context.reading.analysis.tokens[at]!.lemma));
}

const hearsay = new Set('report claim allegation rumour rumor speculation accusation suggestion story bericht meldung behauptung gerücht vorwurf spekulation darstellung anschuldigung'.split(' '));

/** Who holds what the predicate says: its subject, in the passive its agent, in the first person the speaker. Third parties' claims about others hold for nobody. */
function readHolders(context: Context, clause: Clause, subjects: Actor[]): Actor[] {
  const { reading } = context;
  const speaker = reading.discourse.speakers[clause.id] ?? null;
  const actors = isPassive(clause) ? agentsOf(context, clause) : subjects;
  if (!speaker) return actors.filter(actor => canHold(actor));
  const own = actors.filter(actor => speaker.actors.some(voice => sameVoice(voice, actor)));
  if (own.length > 0) return speaker.actors.slice(0, own.length === actors.length ? speaker.actors.length : 1);
  if (actors.length > 0) note(context, clause, `${speaker.actors[0]?.ref.name} says so of ${actors[0]!.ref.name}: a claim about them`);
  return [];
}

/** A lone participle in a main clause is a finite past that was taken for one ("appealed to both sides"). */
const isPassive = (clause: Clause): boolean => clause.verb !== null && clause.verb.passive && (clause.verb.tokens.length > 1 || clause.kind === 'participle');

const canHold = (actor: Actor) => actor.ref.id !== '';

function agentsOf(context: Context, clause: Clause): Actor[] {
  const agent = clause.obliques.find(oblique => /^(?:von|durch|by)$/.test(oblique.prep));
  return agent ? context.reading.discourse.resolve(agent.phrase, clause) : [];
}

/** Rule "holder + cue": the subject's own verb, idiom or attitude says which way. True when a statement was made. */
function readPosition(context: Context, clause: Clause, cues: CueMatch[], holders: Actor[]): boolean {
  if (cues[0]?.cue.kind === 'consider' && cues[0].via === 'idiom' && cueSign(cues[0], clause) === null) return true;
  if (readReaction(context, clause, holders)) return true;
  for (const found of cues) {
    if (!holdsPosition(found, clause)) continue;
    const sign = cueSign(found, clause);
    if (sign === null) continue;
    const before = context.drafts.length;
    for (const target of findTargets(context, clause, found)) emit(context, clause, found, holders, sign, target);
    if (context.drafts.length > before) return true;
  }
  return readCommitment(context, clause, holders, cues);
}

/** "reagierte mit Kritik", "reacted with a warning": the attitude noun decides, what the text is about is its subject. */
function readReaction(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  if (!clause.verb || !/^(?:reagieren|antworten|react|respond|reply)$/.test(clause.verb.lemma)) return false;
  const oblique = clause.obliques.find(({ prep }) => prep === 'mit' || prep === 'with');
  const cue = oblique ? nounCue(analysis.tokens[oblique.phrase.head]!, cues) : null;
  const own = issuesIn(context, [clause])[0];
  const subject = own ? issueSubject(context, own.issue) : (context.mainTopic ?? lastTopic(context));
  if (!cue || cue.polarity === 0 || cue.kind === 'request' || !subject) return false;
  const found: CueMatch = { cue, text: analysis.tokens[oblique!.phrase.head]!.text, tokens: [oblique!.phrase.head], via: 'noun' };
  emit(context, clause, found, holders, cue.polarity, { subject, sign: 1, clause, reasons: [`reacts to ${subject.labels.en ?? subject.label}`], possible: false, confidence: 0.6 });
  return true;
}

/** Evaluations say something of their subject, not of who holds them, unless they are called so ("nannte X falsch") or are attitudes ("ist gegen X"). */
function holdsPosition(found: CueMatch, clause: Clause): boolean {
  const { kind, about } = found.cue;
  if (['report', 'accuse', 'consult'].includes(kind) || befalls.has(found.text)) return false;
  if (found.text === 'verurteilen' && clause.obliques.some(({ prep }) => prep === 'zu')) return false; // by a court
  if (found.via !== 'predicate') return true;
  const called =
    clause.verb !== null &&
    /^(?:bezeichnen|nennen|halten|finden|betrachten|ansehen|werten|erachten|einstufen|empfinden|bewerten|sehen|call|describe|deem|consider|regard|brand|label|find|view|see|dismiss|denounce|characterise|characterize|think|believe|reject|condemn|praise|hail)$/.test(
      clause.verb.lemma,
    );
  return called || !about.includes('subject') || attitudes.has(found.text.replace(/(?:e|en|er|es)$/, '')) || attitudes.has(found.text);
}

/** Verbs of what befalls somebody: no position of theirs. */
const befalls = new Set(['scheitern', 'platzen', 'enden', 'auslaufen', 'entfallen', 'wegfallen', 'fail', 'collapse', 'lapse', 'expire', 'fall through', 'miss']);
const attitudes = new Set(
  'bereit entschlossen einverstanden optimistisch zuversichtlich offen gewillt willens dafür dagegen dankbar ready willing prepared committed determined eager keen open supportive optimistic hopeful confident favourable favorable grateful receptive'.split(
    ' ',
  ),
);

/** Sign of the cue after negation; null when a negated cue says nothing ("fordert nicht"). 0: the door is left open ("schließt nicht aus"). */
function cueSign(found: CueMatch, clause: Clause): -1 | 0 | 1 | null {
  const { polarity, kind } = found.cue;
  const negated = clause.negated && !/\b(?:nicht|nein|no|not|nichts|kein\w*)\b/.test(found.text);
  if (kind === 'consider') return /enthalt|abstain|not rule|not ruled/.test(found.text) ? 0 : null;
  if (!negated) return polarity === 0 ? null : polarity;
  if (kind === 'position' || kind === 'join') return polarity < 0 ? 0 : -1;
  if (kind === 'offer' || kind === 'shift') return -1;
  if (kind === 'decision') return polarity < 0 ? 1 : -1;
  return null;
}

type Target = { subject: Subject; sign: 1 | -1; clause: Clause; reasons: string[]; possible: boolean; confidence: number; stance?: Stance };

/** What a cue is about: issues named with it or in what depends on it, else the phrase in its frame, else what was last spoken of. */
function findTargets(context: Context, clause: Clause, found: CueMatch): Target[] {
  if (found.cue.kind === 'join') return joinTargets(context, clause);
  const own = issuesIn(context, [clause, ...dependents(context, clause)]);
  const targets: Target[] = own.map(match => ownTarget(context, clause, match, found));
  const children = complements(context, clause);
  if (targets.length === 0) for (const child of children) targets.push(...childTargets(context, child));
  if (targets.length > 0) return targets.slice(0, 3);
  return phraseTargets(context, clause, found, children);
}

/** Infinitives, participles and relative clauses that belong to the clause's own predicate phrase, coordinated ones included. */
function dependents(context: Context, clause: Clause): Clause[] {
  const found: Clause[] = [];
  const visit = (of: Clause) => {
    for (const child of context.reading.children[of.id]!) {
      const belongs = child.kind === 'infinitive' || child.kind === 'participle' || (child.kind === 'relative' && of === clause);
      if (!belongs || child.quote !== clause.quote || found.length > 5) continue;
      found.push(child);
      if (child.kind === 'infinitive') visit(child);
    }
  };
  visit(clause);
  return found;
}

const complements = (context: Context, clause: Clause): Clause[] =>
  context.reading.children[clause.id]!.filter(
    child =>
      isThatClause(child) ||
      child.kind === 'infinitive' ||
      (child.quote >= 0 && clause.quote < 0) ||
      (child.kind === 'main' && !child.coordinated),
  );

function ownTarget(context: Context, clause: Clause, match: IssueMatch, found: CueMatch): Target {
  const { analysis } = context.reading;
  const inner = [clause, ...dependents(context, clause)].find(
    part =>
      part !== clause && match.tokens.filter(at => part.tokens.includes(at)).length * 2 > match.tokens.length && part.kind !== 'relative',
  );
  if (inner) return contentTarget(context, readContent(analysis, inner, match, context.reading.cues));
  const flip = findFlip(analysis, match, context.reading.cues);
  // The cue is part of the name ("Waffen liefern"): the name already says which way.
  const named = found.via === 'verb' && match.tokens.includes(found.tokens[0]!) && found.cue.polarity < 0;
  const sign = match.sign * (flip ? -1 : 1) * (named ? -1 : 1);
  const reasons = [
    `issue "${match.issue.labels.en}" by "${match.source}"${match.sign < 0 ? ' (its opposite)' : ''}`,
    ...(flip ? [`"${flip}" turns it round`] : []),
  ];
  return { subject: issueSubject(context, match.issue), sign: sign < 0 ? -1 : 1, clause, reasons, possible: false, confidence: 0.85 };
}

function contentTarget(context: Context, content: Content): Target {
  return {
    subject: issueSubject(context, content.match.issue),
    sign: content.sign,
    clause: content.clause,
    reasons: content.reasons,
    possible: content.possible && content.force === 'plain',
    confidence: 0.8,
  };
}

function childTargets(context: Context, child: Clause): Target[] {
  const { analysis, cues } = context.reading;
  const scope = [child, ...dependents(context, child)];
  return issuesIn(context, scope).map(match => contentTarget(context, readContent(analysis, deciding(scope, match), match, cues)));
}

const deciding = (scope: Clause[], match: IssueMatch): Clause =>
  scope.find(part => part.kind !== 'relative' && match.tokens.filter(at => part.tokens.includes(at)).length * 2 > match.tokens.length) ??
  scope[0]!;

/** Without a codebook issue: an actor, an anaphor, or an open issue in the cue's frame. */
function phraseTargets(context: Context, clause: Clause, found: CueMatch, children: Clause[]): Target[] {
  const { reading } = context;
  const phrases = framePhrases(clause, found).filter(phrase => !isOwn(context, clause, phrase) && !phrase.tokens.some(at => found.tokens.includes(at)));
  // Deeds about things the codebook does not know ("sagte ihren Flug ab") are news, not positions.
  const deed = found.cue.kind === 'decision';
  for (const phrase of phrases) {
    const pointed = pointBack(context, phrase, clause);
    if (pointed && deed) return [];
    if (pointed) return [pointed];
    const actors = reading.discourse.resolve(phrase, clause);
    if (actors.length > 0) {
      if (!['position', 'concern'].includes(found.cue.kind)) continue;
      return actors.map(actor => ({
        subject: toActorSubject(context, actor),
        sign: 1,
        clause,
        reasons: [`towards ${actor.ref.name}`],
        possible: false,
        confidence: 0.62,
      }));
    }
    const subject = deed ? null : openSubject(reading, phrase);
    if (subject) return [{ subject, sign: 1, clause, reasons: [`open issue "${subject.label}"`], possible: false, confidence: 0.6 }];
  }
  for (const child of deed ? [] : children) {
    const target = openChild(context, child);
    if (target) return [target];
  }
  const topical = found.cue.about.includes('topic') && phrases.length === 0 && children.length === 0;
  const last = context.mainTopic ?? lastTopic(context);
  return topical && last
    ? [
        {
          subject: last,
          sign: 1,
          clause,
          reasons: [`about what was last spoken of: ${last.labels.en ?? last.label}`],
          possible: false,
          confidence: 0.6,
        },
      ]
    : [];
}

/** The holder's own phrase, a reflexive pronoun, or a party in brackets behind a name is nothing that a position could be about. */
function isOwn(context: Context, clause: Clause, phrase: Phrase): boolean {
  const { analysis, discourse } = context.reading;
  if (/^(?:sich|mich|uns|themselves|itself|himself|herself)$/.test(analysis.tokens[phrase.head]!.lower)) return true;
  if (analysis.tokens[phrase.tokens[0]! - 1]?.text === '(') return true;
  if (phrase === clause.subject) return true;
  const actors = discourse.resolve(phrase, clause);
  return actors.length > 0 && actors.every(actor => discourse.subjects[clause.id]!.some(own => own.ref.id === actor.ref.id));
}

/** What a pronoun points to: the text's main topic while it was spoken of lately, else whatever was spoken of last. */
function lastTopic(context: Context): Subject | null {
  const lately = context.topics.slice(-5);
  const main = lately.find(topic => topic.subject.id === context.mainTopic?.id);
  return main?.subject ?? lately.at(-1)?.subject ?? context.mainTopic;
}

function toActorSubject(context: Context, actor: Actor): Subject {
  const body = context.reading.registry.body(actor.ref.id);
  return actorSubject(actor, context.reading.analysis.language, body?.names.de[0]);
}

const demonstratives = /^(?:dieser|diese|dieses|diesen|diesem|solche|solchen|solcher|solches|derartige|derartigen|this|that|these|those|such)$/;
/** Nouns that only stand for what the text is about. */
const vague = new Set('thema vorhaben plan vorschlag schritt entscheidung idee vorstoß initiative abgabe lieferung kurs vorgehen text papier entwurf antrag resolution waffe rakete flugkörper system waffensystem flugzeug gerät ansinnen regelung angelegenheit plan idea move step proposal deal initiative text motion draft scheme arrangement issue matter weapon missile plane aircraft system pact agreement accord abkommen vertrag'.split(' '));

/** A pronoun or da-word that points to what was last spoken of. */
function pointBack(context: Context, phrase: Phrase, clause: Clause): Target | null {
  const { tokens } = context.reading.analysis;
  const head = tokens[phrase.head]!;
  const opener = tokens[phrase.tokens[0]!]!.lower;
  if (phrase.tokens.length > 1 && (demonstratives.test(opener) || vague.has(head.lemma) || vague.has(head.lower) || phrase.tokens.slice(0, -1).some(at => demonstratives.test(tokens[at]!.lower))) && (head.pos === 'NOUN' || head.pos === 'PROPN')) {
    const topic = context.mainTopic ?? lastTopic(context);
    if (topic && context.reading.discourse.resolve(phrase, clause).length === 0)
      return { subject: topic, sign: 1, clause, reasons: [`"${context.reading.analysis.text.slice(phrase.start, phrase.end)}" is ${topic.labels.en ?? topic.label}`], possible: false, confidence: 0.6 };
  }
  const pronoun = head.pos === 'PRON' || head.pos === 'DET' || head.pos === 'ADV';
  if (!anaphors.has(head.lower) && !(pronoun && /^(?:sie|er|ihn|diese|dieser|diesen|them|they)$/.test(head.lower))) return null;
  if (context.reading.discourse.resolve(phrase, clause).length > 0 && !anaphors.has(head.lower)) return null;
  const last = lastTopic(context);
  return last
    ? { subject: last, sign: 1, clause, reasons: [`"${head.text}" is ${last.labels.en ?? last.label}`], possible: false, confidence: 0.65 }
    : null;
}

/** The open issue of a dependent clause: what is to be done to what. */
function openChild(context: Context, child: Clause): Target | null {
  const { reading } = context;
  if (!child.verb || child.question) return null;
  const cue = findCues(reading.analysis, child, reading.cues).find(
    found => found.cue.polarity !== 0 && !['report', 'consult'].includes(found.cue.kind),
  );
  const phrases = [
    ...(child.verb.passive && child.subject ? [child.subject] : []),
    ...child.objects,
    ...(child.subject && !child.subjectInherited ? [child.subject] : []),
    ...child.obliques.map(oblique => oblique.phrase),
  ];
  for (const phrase of phrases) {
    if (reading.discourse.resolve(phrase, child).length > 0) continue;
    const pointed = phrase.tokens.length > 1 ? pointBack(context, phrase, child) : null;
    const subject = pointed?.subject ?? openSubject(reading, phrase);
    if (!subject) continue;
    const sign = (cue && cue.cue.polarity < 0 ? -1 : 1) * (child.negated ? -1 : 1);
    return {
      subject,
      sign: sign < 0 ? -1 : 1,
      clause: child,
      reasons: [`open issue "${subject.label}"${cue ? ` with "${cue.text}"` : ''}${child.negated ? ', negated' : ''}`],
      possible: false,
      confidence: 0.55,
    };
  }
  return null;
}

/** "schloss sich Macron an", "echoed Scholz": the same subject and side as the actor named, if the text has told it. */
function joinTargets(context: Context, clause: Clause): Target[] {
  const others = [...clause.objects, ...clause.obliques.map(oblique => oblique.phrase)].flatMap(phrase =>
    context.reading.discourse.resolve(phrase, clause),
  );
  const drafts = context.drafts.filter(draft => others.some(other => other.ref.id === draft.actor.ref.id || other.ref.id === draft.actor.behalf?.id));
  const told = drafts.filter(draft => draft.subject.id === context.mainTopic?.id).at(-1) ?? drafts.at(-1);
  const own = issuesIn(context, [clause]);
  if (own[0])
    return [
      ownTarget(context, clause, own[0], {
        cue: { cues: [], pos: 'verb', polarity: 1, intensity: 0.75, about: [], kind: 'join' },
        text: 'join',
        tokens: [],
        via: 'verb',
      }),
    ];
  if (!told) return [];
  return [
    {
      subject: told.subject,
      sign: told.stance === 'oppose' ? -1 : 1,
      clause,
      reasons: [`sides with ${told.actor.ref.name}`],
      possible: false,
      confidence: 0.65,
    },
  ];
}

/** Rule "commitment": the actor itself does, will do or will not do what names an issue ("tritt der Nato bei", "werde nicht liefern"). */
function readCommitment(context: Context, clause: Clause, holders: Actor[], cues: CueMatch[]): boolean {
  if (!clause.verb || cues.some(found => found.cue.kind === 'consider')) return false;
  const verbs = new Set(clause.verb.tokens);
  const scope = [clause, ...dependents(context, clause)];
  let made = false;
  for (const match of issuesIn(context, scope)) {
    const content = readContent(context.reading.analysis, deciding(scope, match), match, context.reading.cues);
    const acts =
      match.tokens.some(at => verbs.has(at)) ||
      content.force === 'commitment' ||
      content.force === 'duty' ||
      (content.takesSide && clause.negated);
    if (!acts) continue;
    const target = contentTarget(context, content);
    emit(context, clause, null, holders, 1, { ...target, confidence: 0.6 });
    made = true;
  }
  return made;
}

/** Rule "message": what a speaker says of an issue: calls it wrong, makes it a duty, says that it will not be. */
function readMessage(context: Context, clause: Clause, speakers: Actor[]): void {
  const { reading } = context;
  const scope = [clause, ...dependents(context, clause)];
  const matches = issuesIn(context, scope);
  const subjects = reading.discourse.subjects[clause.id]!;
  const foreign = subjects.length > 0 && !subjects.some(actor => speakers.some(voice => sameVoice(voice, actor)));
  for (const match of matches) {
    const content = readContent(reading.analysis, deciding(scope, match), match, reading.cues);
    if (!content.takesSide) {
      note(context, clause, `speaks of "${match.issue.labels.en}" without taking a side`);
      continue;
    }
    if (foreign && content.force !== 'duty' && content.force !== 'evaluation' && !isStateOfAffairs(clause)) continue;
    emit(
      context,
      clause,
      null,
      speakers,
      1,
      contentTarget(context, { ...content, reasons: [...content.reasons, `said by ${speakers[0]?.ref.name}`] }),
    );
  }
  if (matches.length === 0 && !readAnswer(context, clause, speakers) && !foreign) readEvaluation(context, clause, speakers);
}

/** "Selenskyj werde nicht außen vor bleiben", "Kyiv would not be sidelined": what a speaker assures of somebody who does nothing themselves. */
const isStateOfAffairs = (clause: Clause): boolean => clause.verb !== null && (clause.verb.passive || /^(?:bleiben|sein|werden|remain|be|stay)$/.test(clause.verb.lemma));

/** "No.", "Ja, natürlich": a bare answer takes a side on what was asked. */
function readAnswer(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const words = clause.tokens.map(at => context.reading.analysis.tokens[at]!).filter(token => token.pos !== 'PUNCT').map(token => token.lower);
  const last = lastTopic(context);
  if (clause.verb || words.length === 0 || words.length > 3 || !last || !/^(?:no|nein|yes|ja)$/.test(words[0]!)) return false;
  const sign = /^(?:no|nein)$/.test(words[0]!) ? -1 : 1;
  emit(context, clause, null, speakers, 1, { subject: last, sign, clause, reasons: [`the answer is "${words[0]}"`], possible: false, confidence: 0.7 });
  return true;
}

/** An evaluation or duty whose subject the codebook lacks: of what was last spoken of ("Das ist ein Fehler"), or of an open issue. */
function readEvaluation(context: Context, clause: Clause, speakers: Actor[]): void {
  const { reading } = context;
  const found = findCues(reading.analysis, clause, reading.cues).find(
    cue =>
      cue.cue.polarity !== 0 &&
      (cue.via === 'predicate' || cue.cue.about.includes('subject')) &&
      !['report', 'consider', 'consult'].includes(cue.cue.kind),
  );
  if (!found || !clause.subject) return;
  const sign = (found.cue.polarity < 0 ? -1 : 1) * (clause.negated && !/\b(?:nicht|no|not|kein\w*)\b/.test(found.text) ? -1 : 1);
  const pointed = pointBack(context, clause.subject, clause);
  if (pointed) return emit(context, clause, found, speakers, sign < 0 ? -1 : 1, pointed);
  const subject = openSubject(reading, clause.subject);
  if (subject && found.via === 'predicate')
    emit(context, clause, found, speakers, sign < 0 ? -1 : 1, {
      subject,
      sign: 1,
      clause,
      reasons: [`open issue "${subject.label}"`],
      possible: false,
      confidence: 0.5,
    });
}

/** Rule "attitude as subject": "Die Sorge in Polen wächst, dass …", "Opposition in Hungary to the plan grew": those among whom it is. */
function readNounSubject(context: Context, clause: Clause, cues: CueMatch[]): boolean {
  const { analysis, discourse } = context.reading;
  if (!clause.subject) return false;
  const head = analysis.tokens[clause.subject.head]!;
  const cue = nounCue(head, context.reading.cues);
  if (!cue || !['concern', 'hope', 'position', 'request'].includes(cue.kind) || cue.about.includes('subject')) return false;
  const places = clause.obliques.filter(({ prep, phrase }) => /^(?:in|unter|bei|among)$/.test(prep) && phrase.start > clause.subject!.start);
  const owners = analysis.clauses.length > 0 ? [nounHolder(context, clause, clause.subject.head)].filter(owner => owner !== null) : [];
  const holders = [...owners, ...places.flatMap(({ phrase }) => discourse.resolve(phrase, clause))];
  const found: CueMatch = cues.find(other => other.via === 'idiom') ?? { cue, text: head.text, tokens: [clause.subject.head], via: 'noun' };
  if (holders.length === 0) return false;
  const before = context.drafts.length;
  for (const target of findTargets(context, clause, { ...found, cue: { ...cue, about: cue.about.filter(frame => frame !== 'subject') } })) emit(context, clause, { ...found, cue }, holders, cue.polarity < 0 ? -1 : 1, { ...target, confidence: Math.min(target.confidence, 0.6) });
  return context.drafts.length > before;
}

/** Rule "attitude noun": "Trumps Bemühungen, …", "die Forderung Frankreichs nach …", "seine Ablehnung der …". */
function readNouns(context: Context, clause: Clause, before: number): void {
  const { reading } = context;
  const { tokens } = reading.analysis;
  const speaker = reading.discourse.speakers[clause.id] ?? null;
  if (speaker && !speaker.known) return;
  for (const at of clause.tokens) {
    const token = tokens[at]!;
    if (token.pos !== 'NOUN') continue;
    const cue = nounCue(token, reading.cues);
    if (!cue || cue.kind === 'decision' || cue.kind === 'threat') continue;
    const holder = nounHolder(context, clause, at);
    if (!holder || context.drafts.slice(before).some(draft => draft.actor.ref.id === holder.ref.id)) continue;
    const scope = [...dependents(context, clause), ...complements(context, clause)].filter(child => child.start > token.start);
    const own = issuesIn(context, [clause]).filter(match => governs(context, at, match.tokens));
    const found: CueMatch = { cue, text: token.text, tokens: [at], via: 'noun' };
    const targets =
      own.length > 0
        ? own.map(match => ({ ...ownTarget(context, clause, match, found), sign: match.sign }))
        : scope.flatMap(child => childTargets(context, child));
    for (const target of targets.slice(0, 2))
      emit(context, clause, found, [holder], cue.polarity < 0 ? -1 : 1, { ...target, confidence: 0.6 });
  }
}

/** The noun and what it is about stand in one phrase: no verb, comma or new coordinated phrase between. */
function governs(context: Context, at: number, target: number[]): boolean {
  const { tokens } = context.reading.analysis;
  const last = target.at(-1)!;
  if (last <= at || target[0]! - at > 9) return false;
  for (let look = at + 1; look < (target[0]! > at ? target[0]! : last); look++) if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(tokens[look]!.pos)) return false;
  return true;
}

function nounHolder(context: Context, clause: Clause, at: number): Actor | null {
  const { scan, analysis, discourse } = context.reading;
  const before =
    scan.byToken.get(at - 1) ??
    (analysis.tokens[at - 1]?.pos === 'ADJ' || /^['’]s?$/.test(analysis.tokens[at - 1]?.text ?? '') ? scan.byToken.get(at - 2) : undefined);
  if (before?.genitive) return before.actor;
  for (let look = at + 1; look < at + 4; look++) {
    const mention = scan.byToken.get(look);
    if (mention && look === mention.first)
      return mention.genitive || /^(?:der|des|von|of|by)$/.test(analysis.tokens[look - 1]!.lower) ? mention.actor : null;
  }
  for (let look = at - 1; look >= Math.max(0, at - 3); look--)
    if (/^(?:sein|ihr)(?:e|en|er|em|es)?$|^(?:his|her|its|their)$/.test(analysis.tokens[look]!.lower)) {
      const owners = discourse.subjects[clause.id]!;
      return owners[0] ?? null;
    }
  return null;
}

/** Evidence is the sentence, as a reader needs it; of a very long one the clauses that decide. */
function evidenceOf(context: Context, clause: Clause, target: Clause): { start: number; end: number } {
  const sentence = context.reading.analysis.sentences[clause.sentence]!;
  if (sentence.end - sentence.start <= 500) return { start: sentence.start, end: sentence.end };
  return { start: Math.min(clause.start, target.start), end: Math.max(clause.end, target.end) };
}

function emit(context: Context, clause: Clause, found: CueMatch | null, holders: Actor[], sign: -1 | 0 | 1, target: Target): void {
  const { reading } = context;
  const speaker = reading.discourse.speakers[clause.id] ?? null;
  const { modality, reason } = readModality(
    reading,
    target.clause === clause || isCondition(target.clause) ? clause : target.clause,
    target.possible,
  );
  const side = sign * target.sign;
  const stance: Stance = sign === 0 ? 'neutral' : side > 0 ? 'support' : 'oppose';
  const quoted = clause.quote >= 0;
  for (const holder of holders) {
    if (holder.ref.id === target.subject.id || holder.behalf?.id === target.subject.id) continue;
    const { start, end } = evidenceOf(context, clause, target.clause);
    context.drafts.push({
      actor: holder,
      subject: target.subject,
      stance,
      intensity: modality === 'conditional' ? 0.5 : (found?.cue.intensity ?? 0.75),
      modality:
        found?.cue.kind === 'denial' ? 'denied' : found?.cue.kind === 'threat' && modality === 'asserted' ? 'conditional' : modality,
      directness: quoted ? 'own' : 'paraphrase',
      start,
      end,
      confidence: Math.max(0.05, target.confidence - (reading.isTitle ? 0.05 : 0) - (holder.behalf || holder.kind === 'body' ? 0 : 0.05)),
      reasons: [
        ...(found
          ? [
              `cue "${found.text}" (${found.cue.kind}, ${found.cue.polarity > 0 ? 'for' : found.cue.polarity < 0 ? 'against' : 'open'})${clause.negated ? ', negated' : ''}`,
            ]
          : []),
        ...target.reasons,
        ...(speaker ? [`in the words of ${speaker.actors[0]?.ref.name}`] : []),
        ...(reason ? [reason] : []),
      ],
    });
    context.topics.push({ subject: target.subject, actorId: holder.ref.id, stance });
  }
  note(
    context,
    clause,
    `coded: ${holders.map(holder => holder.ref.name).join(', ')} ${stance} ${target.subject.label} (${textOfClause(reading, target.clause).slice(0, 50)})`,
  );
}
