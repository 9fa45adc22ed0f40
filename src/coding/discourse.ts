import type { Analysis, Clause, Phrase } from '../language/types.ts';
import type { CueIndex } from './cues.ts';
import type { ActorMention, MentionScan } from './mentions.ts';
import type { Actor } from './names.ts';
import { firstPerson, governmentNouns } from './words.ts';

/** Who speaks in a clause: actors, or somebody unknown ("two diplomats"), or nobody (the outlet). */
export type Speaker = { actors: Actor[]; known: boolean; speechClause: number | null };

export type Discourse = {
  /** Per clause: whose words it reports; null for the outlet's own. */
  speakers: (Speaker | null)[];
  /** Per clause: the actors that are its subject, pronouns resolved. */
  subjects: Actor[][];
  /** Per clause: true when its subject is a pronoun or phrase that stands for its speaker. */
  isSpeaker: boolean[];
  resolve(phrase: Phrase, clause: Clause): Actor[];
};

type State = {
  analysis: Analysis;
  scan: MentionScan;
  cues: CueIndex;
  running: Speaker | null;
  /** Mentions so far in salience order: the last subject first. */
  lastSubjects: Actor[];
  speakers: (Speaker | null)[];
  subjects: Actor[][];
  isSpeaker: boolean[];
  /** Actors of every phrase, by clause and head: resolved where it stands, for later sentences change what a pronoun would mean. */
  resolved: Map<string, Actor[]>;
};

const speechKinds = new Set(['report', 'offer', 'request', 'threat', 'concern', 'hope', 'denial', 'position', 'accuse']);

/** Walks through the text once: resolves subjects, finds speech clauses and passes their speakers to what they introduce. */
export function readDiscourse(analysis: Analysis, scan: MentionScan, cues: CueIndex): Discourse {
  const count = analysis.clauses.length;
  const state: State = {
    analysis,
    scan,
    cues,
    running: null,
    lastSubjects: [],
    speakers: new Array<Speaker | null>(count).fill(null),
    subjects: Array.from({ length: count }, () => []),
    isSpeaker: new Array<boolean>(count).fill(false),
    resolved: new Map(),
  };
  let paragraph = -1;
  for (const sentence of analysis.sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      if (state.running && !state.running.known) state.running = null;
    }
    readSentence(
      state,
      sentence.clauses.map(id => analysis.clauses[id]!),
    );
  }
  return {
    speakers: state.speakers,
    subjects: state.subjects,
    isSpeaker: state.isSpeaker,
    resolve: (phrase, clause) => state.resolved.get(`${clause.id}:${phrase.head}`) ?? [],
  };
}

function readSentence(state: State, clauses: Clause[]): void {
  const headline = colonSpeaker(state, clauses);
  const speech = clauses.filter(clause => isSpeechClause(state, clause));
  const tag = speech.length === 0 ? tagSpeaker(state, clauses) : null;
  // Speech clauses first: what they introduce needs their speaker to resolve its pronouns, also when it stands before them.
  for (const clause of speech) {
    state.subjects[clause.id] = subjectOf(state, clause, null);
    const own = speakerOf(state, clause);
    for (const child of clauses) if (child.parent === clause.id && introduces(state, clause, child)) state.speakers[child.id] = own;
  }
  for (const clause of byDepth(clauses)) {
    if (headline && clause.start > headline.end) state.speakers[clause.id] ??= headline.speaker;
    if (tag && clause.start < tag.start) state.speakers[clause.id] ??= tag.speaker;
    if (!state.speakers[clause.id]) {
      const inherited = clause.parent !== null && clauses.some(other => other.id === clause.parent) ? state.speakers[clause.parent] : null;
      state.speakers[clause.id] = inherited ?? lawSpeaker(state, clause) ?? freeSpeaker(state, clause, clauses, speech);
    }
    if (!speech.includes(clause) || state.speakers[clause.id])
      state.subjects[clause.id] = subjectOf(state, clause, state.speakers[clause.id]!);
    if (speech.includes(clause) && state.speakers[clause.id])
      for (const child of clauses)
        if (child.parent === clause.id && introduces(state, clause, child)) state.speakers[child.id] = nestedSpeaker(state, clause);
  }
  for (const clause of clauses) resolveAll(state, clause);
  const last = speech.at(-1);
  const spoken = last ? speakerOf(state, last) : null;
  if (spoken && (spoken.known || last!.kind === 'main')) state.running = spoken;
  for (const clause of clauses) {
    const subjects = state.subjects[clause.id]!;
    if (subjects.length === 0 || clause.subjectInherited) continue;
    if (!spoken && clause.kind === 'main' && !state.speakers[clause.id])
      state.running = { actors: subjects, known: true, speechClause: null };
    remember(state, subjects);
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

function resolveAll(state: State, clause: Clause): void {
  const phrases = [clause.subject, clause.predicate, ...clause.objects, ...clause.obliques.map(oblique => oblique.phrase)];
  for (const phrase of phrases)
    if (phrase) state.resolved.set(`${clause.id}:${phrase.head}`, resolvePhrase(state, phrase, clause, state.speakers[clause.id] ?? null));
}

/** ", Egypt's foreign minister, Badr Abdelatty, insisted." where no clause was made of it: a name beside a speech verb at the end of the sentence. */
function tagSpeaker(state: State, clauses: Clause[]): { speaker: Speaker; start: number } | null {
  const { tokens } = state.analysis;
  const first = clauses[0];
  if (!first || state.analysis.language !== 'en') return null;
  const { firstToken, endToken } = state.analysis.sentences[first.sentence]!;
  for (let at = endToken - 1; at > firstToken + 3; at--) {
    const cues = state.cues.verbs.get(tokens[at]!.lemma) ?? [];
    if (!cues.some(cue => cue.kind === 'report') || !/(?:ed|said|told|wrote|thought)$/.test(tokens[at]!.lower)) continue;
    const mention =
      state.scan.byToken.get(at - 1) ??
      (tokens[at - 1]!.text === ',' ? state.scan.byToken.get(at - 2) : undefined) ??
      state.scan.byToken.get(at + 1);
    if (mention && /^[,"”]$/.test(tokens[Math.min(mention.first, at) - 1]?.text ?? ''))
      return { speaker: { actors: [mention.actor], known: true, speechClause: null }, start: tokens[Math.min(mention.first, at)]!.start };
  }
  return null;
}

/** "Biden: no F-16s for Ukraine", "Merz: Vertrag ist richtig": a name and a colon open what that actor says. */
function colonSpeaker(state: State, clauses: Clause[]): { speaker: Speaker; end: number } | null {
  const first = clauses[0];
  if (!first) return null;
  const { firstToken, endToken } = state.analysis.sentences[first.sentence]!;
  for (let at = firstToken + 1; at < Math.min(endToken - 1, firstToken + 8); at++) {
    if (state.analysis.tokens[at]!.text !== ':') continue;
    const mention = state.scan.byToken.get(at - 1);
    const opens = mention && mention.last === at - 1 && !mention.genitive && !clauses.some(clause => clause.verb && clause.verb.head < at);
    return opens ? { speaker: { actors: [mention.actor], known: true, speechClause: null }, end: state.analysis.tokens[at]!.start } : null;
  }
  return null;
}

/** "A said that B had refused": B's words are A's claim, unless A speaks of themselves. */
function nestedSpeaker(state: State, clause: Clause): Speaker {
  const outer = state.speakers[clause.id]!;
  const inner = speakerOf(state, clause);
  const same =
    inner.actors.length === 0
      ? outer.known && clause.verb?.passive !== true
      : inner.actors.some(actor => outer.actors.some(voice => sameVoice(voice, actor)));
  if (same) return outer;
  return { actors: [], known: false, speechClause: clause.id };
}

const analysisSentenceStart = (state: State, clause: Clause) => state.analysis.sentences[clause.sentence]!.firstToken;
const analysisSentenceEnd = (state: State, clause: Clause) => state.analysis.sentences[clause.sentence]!.endToken;

function remember(state: State, subjects: Actor[]): void {
  const ids = new Set(subjects.map(actor => actor.ref.id));
  state.lastSubjects = [...subjects, ...state.lastSubjects.filter(actor => !ids.has(actor.ref.id))].slice(0, 12);
}

const byDepth = (clauses: Clause[]): Clause[] => {
  const depth = (clause: Clause): number => {
    let levels = 0;
    for (let at: Clause | undefined = clause; at && at.parent !== null && levels < 12; levels++)
      at = clauses.find(other => other.id === at!.parent);
    return levels;
  };
  return [...clauses].sort((left, right) => depth(left) - depth(right) || left.start - right.start);
};

function isSpeechClause(state: State, clause: Clause): boolean {
  const verb = clause.verb;
  if (!verb) return state.analysis.clauses.some(child => child.parent === clause.id && child.quote >= 0);
  const keys = [verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma, `sich ${verb.lemma}`, verb.lemma];
  const kinds = keys.flatMap(key => state.cues.verbs.get(key) ?? []).map(cue => cue.kind);
  if (kinds.includes('report')) return true;
  return (
    kinds.some(kind => speechKinds.has(kind)) &&
    state.analysis.clauses.some(child => child.parent === clause.id && introduces(state, clause, child))
  );
}

/** Complement clauses, quotations and V2 clauses in reported mood are what a speech clause introduces; relative and adverbial ones are not. */
function introduces(state: State, clause: Clause, child: Clause): boolean {
  if (child.coordinated && child.quote < 0 && child.kind === clause.kind && child.kind !== 'complement') return false;
  // German V2 clauses are reported only in the Konjunktiv: "hält daran fest, mahnte aber" is no message of an unknown speaker.
  if (
    state.analysis.language === 'de' &&
    child.kind === 'complement' &&
    child.link === undefined &&
    child.quote < 0 &&
    child.verb?.mood === 'ind' &&
    state.subjects[clause.id]!.length === 0
  )
    return false;
  if (child.kind === 'complement' || child.kind === 'infinitive') return true;
  if (child.quote >= 0) return true;
  if (child.kind === 'adverbial' && child.link === undefined && !child.conditional && state.analysis.language === 'en') return true;
  return (
    child.kind === 'main' &&
    !child.coordinated &&
    (child.verb?.mood === 'konj1' || child.verb?.mood === 'konj2' || state.analysis.language === 'en')
  );
}

function speakerOf(state: State, clause: Clause): Speaker {
  const actors = state.subjects[clause.id]!;
  if (actors.length > 0) return { actors, known: true, speechClause: clause.id };
  const source = impersonalSource(state, clause);
  return source ? { actors: [source], known: true, speechClause: clause.id } : { actors: [], known: false, speechClause: clause.id };
}

/** "hieß es aus dem Außenministerium", "verlautete aus Paris", "heißt es in Berlin". */
function impersonalSource(state: State, clause: Clause): Actor | null {
  if (!clause.verb || !/^(?:heißen|verlauten|kommen)$/.test(clause.verb.lemma)) return null;
  for (const { prep, phrase } of clause.obliques) {
    if (!['aus', 'in', 'bei', 'von', 'seitens'].includes(prep)) continue;
    const actors = resolvePhrase(state, phrase, clause, null);
    if (actors[0]) return actors[0];
  }
  return null;
}

/** "Laut Merkel …", "according to the ministry", "Scholz zufolge", "so Uschakow", "nach Angaben von". */
function lawSpeaker(state: State, clause: Clause): Speaker | null {
  const { tokens } = state.analysis;
  for (const at of clause.tokens) {
    const lower = tokens[at]!.lower;
    const next = tokens[at + 1]?.lower;
    const opens =
      lower === 'laut' ||
      (lower === 'according' && next === 'to') ||
      (lower === 'nach' &&
        /^(?:angaben|worten|ansicht|auffassung|darstellung|meinung|überzeugung|einschätzung|aussage)$/.test(next ?? '')) ||
      (lower === 'nach' && next === 'den' && tokens[at + 2]?.lower === 'worten') ||
      (lower === 'so' && tokens[at - 1]?.text === ',');
    if (opens) {
      for (let look = at + 1; look < Math.min(at + 7, tokens.length); look++) {
        const mention = state.scan.byToken.get(look);
        if (mention) return { actors: [mention.actor], known: true, speechClause: null };
        if (/^[.,;:]$/.test(tokens[look]!.text)) break;
      }
      if (lower !== 'so') return { actors: [], known: false, speechClause: null };
    }
    if (lower === 'zufolge') {
      const mention = state.scan.byToken.get(at - 1);
      return mention ? { actors: [mention.actor], known: true, speechClause: null } : { actors: [], known: false, speechClause: null };
    }
  }
  return null;
}

/** Reported mood and quotations without a speech clause of their own go on with the speaker before. */
function freeSpeaker(state: State, clause: Clause, clauses: Clause[], speech: Clause[]): Speaker | null {
  if (speech.includes(clause)) return null;
  const parent = clauses.find(other => other.id === clause.parent);
  if (parent && speech.includes(parent) && parent.kind !== 'main') return state.speakers[parent.id] ?? null;
  const quoted = clause.quote >= 0;
  const reported =
    clause.verb?.mood === 'konj1' ||
    (clause.verb?.mood === 'konj2' &&
      state.analysis.language === 'de' &&
      clause.kind === 'main' &&
      !clause.conditional &&
      !namesItsSubject(state, clause));
  if (!quoted && !reported) return null;
  if (parent && clause.coordinated && speech.includes(parent)) return speakerOf(state, parent);
  const tag = speech.find(other => other.start > clause.start) ?? speech[0];
  if (quoted && tag) return speakerOf(state, tag);
  return state.running;
}

/** "Merz hätte am liebsten sofort unterschrieben" is the outlet's, "er hätte …" may be reported. */
function namesItsSubject(state: State, clause: Clause): boolean {
  return clause.subject !== null && headMentions(state, clause.subject).length > 0;
}

function subjectOf(state: State, clause: Clause, speaker: Speaker | null): Actor[] {
  if (!clause.subject) return [];
  const own = resolvePhrase(state, clause.subject, clause, speaker);
  const actors =
    own.length > 0 || clause.subjectInherited
      ? own
      : state.analysis.language === 'de'
        ? invertedSubject(state, clause)
        : besideVerb(state, clause);
  if (speaker && actors.some(actor => speaker.actors.some(own => sameVoice(own, actor)))) state.isSpeaker[clause.id] = true;
  return actors;
}

/** ", Badr Abdelatty, insisted": the name beside the speech verb, where the parser found another subject. */
function besideVerb(state: State, clause: Clause): Actor[] {
  const { tokens } = state.analysis;
  if (!clause.verb || tokens[clause.subject!.head]!.pos === 'PRON') return [];
  if (!(state.cues.verbs.get(clause.verb.lemma) ?? []).some(cue => cue.kind === 'report')) return [];
  const at = Math.min(...clause.verb.tokens);
  const mention = state.scan.byToken.get(at - 1) ?? (tokens[at - 1]?.text === ',' ? state.scan.byToken.get(at - 2) : undefined);
  return mention && clause.tokens.includes(mention.last) && !mention.genitive ? [mention.actor] : [];
}

/** "In Berlin nannte van Aken das Abkommen …": only persons and bodies say and hold, so an actor behind the verb is the subject where the thing before it is none. */
function invertedSubject(state: State, clause: Clause): Actor[] {
  const { tokens } = state.analysis;
  if (!clause.verb || clause.verb.passive || state.analysis.language !== 'de') return [];
  if (!(state.cues.verbs.get(clause.verb.lemma) ?? []).some(cue => speechKinds.has(cue.kind))) return [];
  if (tokens[clause.subject!.head]!.pos === 'PRON') return [];
  const verbAt = clause.verb.tokens.find(at => tokens[at]!.morph.form === 'fin') ?? clause.verb.head;
  // A bare name behind the verb; what has an article shows its case, and the parser will have seen it.
  const object = clause.objects.find(phrase => phrase.tokens[0]! > verbAt && headMentions(state, phrase)[0]?.first === phrase.tokens[0]);
  return object ? headMentions(state, object).map(mention => mention.actor) : [];
}

/** The speaker, or the state for which the speaker speaks. */
export function sameVoice(speaker: Actor, actor: Actor): boolean {
  const voices = [speaker.ref.id, speaker.behalf?.id].filter(Boolean);
  return voices.includes(actor.ref.id) || (actor.behalf !== null && voices.includes(actor.behalf.id));
}

/** Actors of a phrase: the mentions that head it (not those that only qualify it), or what its pronoun stands for. */
function resolvePhrase(state: State, phrase: Phrase, clause: Clause, speaker: Speaker | null): Actor[] {
  const { tokens } = state.analysis;
  const heads = headMentions(state, phrase);
  if (heads.length > 0) return heads.map(mention => mention.actor);
  const head = tokens[phrase.head]!;
  if (ownLand.test(head.lower) || governmentNouns.has(head.lemma) || governmentNouns.has(head.lower)) {
    const owner = phrase.tokens.map(at => state.scan.byToken.get(at)).find(mention => mention?.genitive);
    if (owner) return [owner.actor];
  }
  const opener = tokens[phrase.tokens[0]!]!;
  if (firstPerson.has(head.lower)) return speaker?.actors.slice(0, 1) ?? [];
  if (/^(?:man|one)$/.test(head.lower) && speaker) return speaker.actors.slice(0, 1);
  if (possessive.test(opener.lower) && (governmentNouns.has(head.lemma) || governmentNouns.has(head.lower) || ownLand.test(head.lower))) {
    const owner = firstPerson.has(opener.lower)
      ? (speaker?.actors[0] ?? null)
      : antecedent(state, opener.lower, phrase.head, speaker, clause);
    return owner ? [owner] : [];
  }
  if (personNoun.test(head.lower) && /^(?:der|die|dem|den|dieser|diese|the)$/.test(opener.lower)) {
    const found = state.lastSubjects.find(
      actor =>
        actor.kind === 'person' &&
        (state.analysis.language === 'en' ||
          actor.gender === null ||
          (actor.gender === 'f') === /in$|jährige$/.test(head.lower) ||
          /gast$/.test(head.lower)),
    );
    return found ? [found] : [];
  }
  if (relative.test(head.lower) && (clause.kind === 'relative' || clause.start <= head.start)) {
    const named = relativeAntecedent(state, phrase.head);
    if (named) return [named];
    if (clause.kind === 'relative') return [];
  }
  if (head.pos === 'PRON' || (head.pos === 'DET' && phrase.tokens.length === 1)) {
    const found = antecedent(state, head.lower, phrase.head, speaker, clause);
    return found ? [found] : [];
  }
  return [];
}

const relative = /^(?:which|who|der|die|das|welcher|welche|welches)$/;

/** "Cairo, which …", "Macron, der …": the name right before the comma. */
function relativeAntecedent(state: State, at: number): Actor | null {
  let before = at - 1;
  while (
    before > 0 &&
    at - before < 4 &&
    /^(?:,|in|of|from|to|with|for|mit|von|zu|an|auf|für|aus|bei|\))$/.test(state.analysis.tokens[before]!.lower)
  )
    before--;
  return before < at - 1 ? (state.scan.byToken.get(before)?.actor ?? null) : null;
}

/** Nouns by which news calls a person it has named before. */
const personNoun =
  /(?:politiker|politikerin|gast|gastgeber|gastgeberin|angesprochene|angesprochener|jährige|jähriger|sozialdemokrat|sozialdemokratin|christdemokrat|christdemokratin|konservative|konservativer|republikaner|amtsinhaber|amtsinhaberin|diplomat|diplomatin|ressortchef|ressortchefin)$|^(?:republican|democrat|conservative|incumbent|politician|diplomat|statesman)$|-year-old$/;
const possessive = /^(?:sein|ihr|unser|mein)(?:e|en|er|em|es)?$|^(?:his|her|its|their|our|my)$/;
const ownLand =
  /^(?:land|staat|büro|partei|fraktion|koalition|lager|republik|sprecher|sprecherin|leute|haus|country|nation|state|office|spokesman|spokeswoman|spokesperson|party|people|ministry|ministerium)$/;

/** Mentions that are the phrase rather than qualify it: not in the genitive, and without a foreign head after them. */
function headMentions(state: State, phrase: Phrase): ActorMention[] {
  const found: ActorMention[] = [];
  for (const at of phrase.tokens) {
    const mention = state.scan.byToken.get(at);
    if (!mention || found.includes(mention)) continue;
    const covers = phrase.head >= mention.first && phrase.head <= mention.last && !qualifiesNoun(state, mention);
    if (covers || (!mention.genitive && found.length > 0 && isJoined(state, found.at(-1)!, mention))) found.push(mention);
  }
  return found;
}

/** "Sudan talks", "US sanctions": the country only qualifies the noun behind it. */
function qualifiesNoun(state: State, mention: ActorMention): boolean {
  const next = state.analysis.tokens[mention.last + 1];
  return (
    state.analysis.language === 'en' &&
    mention.kind === 'name' &&
    mention.actor.kind === 'body' &&
    next?.pos === 'NOUN' &&
    next.sentence === state.analysis.tokens[mention.last]!.sentence
  );
}

function isJoined(state: State, left: ActorMention, right: ActorMention): boolean {
  for (let at = left.last + 1; at < right.first; at++)
    if (!/^(?:und|sowie|and|,|der|die|das|the|von|präsident|ihr|sein|auch)$/i.test(state.analysis.tokens[at]!.text)) return false;
  return true;
}

/** What a third-person pronoun stands for: the speaker in reported speech, else the last fitting subject or mention. */
function antecedent(state: State, pronoun: string, at: number, speaker: Speaker | null, clause: Clause): Actor | null {
  const fits = genderTest(pronoun, isPlural(state.analysis, clause), state.analysis.language);
  if (!fits) return null;
  const own = /^(?:der|die|das|dieser|diese|letzterer|letztere)$/.test(pronoun) ? undefined : speaker?.actors.find(actor => fits(actor));
  const isSubject = clause.subject?.head === at;
  if (own && speaker!.actors.length === 1 && (isSubject || /^(?:sein|ihr|his|her|its|their)/.test(pronoun))) return own;
  const taken = new Set(isSubject ? [] : state.subjects[clause.id]!.map(actor => actor.ref.id));
  const free = (actor: Actor) => fits(actor) && !taken.has(actor.ref.id);
  const named = mentionsBefore(state, at, clause).filter(free);
  if (/^(?:dieser|diese|letzterer|letztere|the latter)$/.test(pronoun)) return named[0] ?? state.lastSubjects.find(free) ?? null;
  const sentence = state.analysis.sentences[clause.sentence]!;
  const earlier = sentence.clauses
    .filter(id => state.analysis.clauses[id]!.start < clause.start)
    .reverse()
    .flatMap(id => state.subjects[id]!);
  const chosen = earlier.find(free) ?? state.lastSubjects.find(free) ?? named[0] ?? null;
  return chosen ?? (own && !taken.has(own.ref.id) ? own : null);
}

/** Actors named earlier in the same sentence, the nearest first. */
function mentionsBefore(state: State, at: number, clause: Clause): Actor[] {
  const found: Actor[] = [];
  for (let look = at - 1; look >= state.analysis.sentences[clause.sentence]!.firstToken; look--) {
    const mention = state.scan.byToken.get(look);
    if (mention && mention.first === look) found.push(mention.actor);
  }
  return found;
}

function genderTest(pronoun: string, plural: boolean, language: 'de' | 'en'): ((actor: Actor) => boolean) | null {
  const is =
    (...genders: Actor['gender'][]) =>
    (actor: Actor) =>
      genders.includes(actor.gender) || (actor.kind === 'person' && actor.gender === null && !genders.includes('n'));
  if (language === 'en') {
    if (/^(?:he|his|him)$/.test(pronoun)) return actor => actor.kind === 'person' && is('m')(actor);
    if (/^(?:she|her)$/.test(pronoun)) return actor => actor.kind === 'person' && is('f')(actor);
    if (/^(?:it|its)$/.test(pronoun)) return actor => actor.kind === 'body';
    if (/^(?:they|their)$/.test(pronoun)) return actor => actor.kind === 'body';
    return null;
  }
  if (/^(?:er|der|sein|seine|seinen|seiner|seinem|seines|ihm|ihn|dieser|letzterer)$/.test(pronoun))
    return is('m', ...(pronoun.startsWith('sein') ? (['n'] as const) : []));
  if (/^(?:sie|ihr|ihre|ihren|ihrer|ihrem|ihres|diese|letztere)$/.test(pronoun)) {
    return plural ? actor => actor.gender === 'pl' : actor => is('f')(actor);
  }
  if (pronoun === 'es') return actor => actor.kind === 'body' && actor.gender === 'n';
  return null;
}

const isPlural = (analysis: Analysis, clause: Clause): boolean =>
  clause.verb?.tokens.some(at => analysis.tokens[at]!.morph.form === 'fin' && analysis.tokens[at]!.morph.number === 'plur') ?? false;
