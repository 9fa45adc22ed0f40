import type { Clause } from '../../language/types.ts';
import { reflexives } from '../cues/cues.ts';
import { isToldAsFact } from '../cues/toldAsFact.ts';
import { headMentions } from '../mentions/headMentions.ts';
import type { ActorMention } from '../mentions/mentionScan.ts';
import type { Actor } from '../mentions/names.ts';
import { clausesBeside } from '../reading.ts';
import { reports } from '../reports.ts';
import { isScene, isTopicLand } from './announced.ts';
import { declares, viewOwner } from './declares.ts';
import { resolvePhrase, type State, subjectOf } from './reference.ts';
import { isStateOffice } from './stateOffices.ts';
import { thePair } from './theTwo.ts';
import { isAsWished } from './wishedBefore.ts';

/** Who speaks in a clause: actors, or somebody unknown ("two diplomats"), or nobody (the outlet). `paragraph` is where they were last heard. */
export type Speaker = { actors: Actor[]; known: boolean; speechClause: number | null; paragraph?: number };

export const paragraphOf = (state: State, clause: Clause): number => state.analysis.sentences[clause.sentence]!.paragraph;

export const speechKinds = new Set(['report', 'offer', 'request', 'threat', 'concern', 'hope', 'denial', 'position', 'accuse']);

/** ", Egypt's foreign minister, Badr Abdelatty, insisted." where no clause was made of it: a name beside a speech verb at the end of the sentence. */
export function tagSpeaker(state: State, clauses: Clause[]): { speaker: Speaker; start: number } | null {
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
export function colonSpeaker(state: State, clauses: Clause[]): { speaker: Speaker; end: number } | null {
  const first = clauses[0];
  if (!first) return null;
  const { firstToken, endToken } = state.analysis.sentences[first.sentence]!;
  for (let at = firstToken + 1; at < Math.min(endToken - 1, firstToken + 8); at++) {
    if (state.analysis.tokens[at]!.text !== ':') continue;
    const mention = beforePlace(state, state.scan.byToken.get(at - 1));
    const opens =
      mention &&
      !mention.genitive &&
      (mention.last === at - 1 || mention.actor.kind === 'person') &&
      !clauses.some(clause => clause.verb && clause.verb.head < at);
    return opens && !isTopicLand(state, mention, clauses) && !isScene(state, at, clauses) && !isForWhom(state, mention.first)
      ? { speaker: { actors: [mention.actor], known: true, speechClause: null }, end: state.analysis.tokens[at]!.start }
      : null;
  }
  return null;
}

/** "| Wong | in Ramallah: no recognition", "| Tajani | in Peking: …": whoever says so there. */
function beforePlace({ scan, analysis: { tokens } }: State, mention: ActorMention | undefined): ActorMention | undefined {
  const isPlace = mention !== undefined && /^(?:in|at|bei)$/.test(tokens[mention.first - 1]?.lower ?? '');
  const person = isPlace ? scan.byToken.get(mention.first - 2) : undefined;
  return person?.actor.kind === 'person' ? person : mention;
}

/** "Eurofighter | für die Türkei |: Sperre aufgehoben": for whom a thing is says nothing. */
const isForWhom = ({ analysis: { tokens } }: State, first: number): boolean =>
  /^(?:auf|unter|trotz|wegen|angesichts|entgegen|zum|zur)$/.test(tokens[first - 3]?.lower ?? '') || // "auf | Druck der EU |: Norwegen lenkt ein"
  [first - 1, first - 2].some(at =>
    /^(?:für|gegen|mit|an|über|um|zwischen|for|with|against|over|to|between|about)$/.test(tokens[at]?.lower ?? ''),
  );

/** "A said that B had refused": B's words are A's claim, unless A speaks of themselves. */
export function nestedSpeaker(state: State, clause: Clause): Speaker {
  const outer = state.speakers[clause.id]!;
  const inner = speakerOf(state, clause);
  const same =
    inner.actors.length === 0
      ? outer.known && clause.verb?.passive !== true
      : inner.actors.some(actor => outer.actors.some(voice => sameVoice(voice, actor)));
  if (same) return outer;
  return { actors: [], known: false, speechClause: clause.id };
}

export function isSpeechClause(state: State, clause: Clause): boolean {
  const verb = clause.verb;
  const children = state.children[clause.id]!;
  if (children.some(child => isToldAsFact(state, child, clause))) return false;
  if (!verb) return children.some(child => child.quote >= 0);
  if (isAsWished(clause)) return false;
  if (
    declares(state, clause) &&
    children.some(child => isThatClause(child) || isReported(child) || isBehindColon(state, child) || child.kind === 'verbless')
  )
    return true;
  // "Badenoch sprach von einer Kapitulation; ihre Partei werde dagegen stimmen."
  if (state.analysis.language === 'de' && /^(?:sprechen|reden)$/.test(verb.lemma) && children.some(isTold)) return true;
  if (
    state.analysis.language === 'de' &&
    namesSomebody(state, clause) &&
    children.some(child => isTold(child) && isBehindColon(state, child))
  )
    return true;
  const reflexive = clause.tokens.some(at => reflexives.has(state.analysis.tokens[at]!.lower));
  const keys = [
    verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma,
    ...adverbLast(state, clause),
    ...(reflexive ? [`sich ${verb.lemma}`] : []),
    verb.lemma,
  ];
  const kinds = keys.flatMap(key => state.cues.verbs.get(key) ?? []).map(cue => cue.kind);
  if (kinds.includes('report')) return true;
  // "Die Ukraine verteidige auch die Schweiz, | sie müsse diese Waffen bekommen |": two sentences that somebody else says.
  const isSaid =
    state.analysis.language === 'de' &&
    clause.kind === 'main' &&
    verb.mood === 'konj1' &&
    !clausesBeside(state.analysis, clause).some(other => other !== clause && other.verb?.mood === 'ind' && reports(state, other));
  return (
    kinds.some(kind => speechKinds.has(kind)) && children.some(child => !(isSaid && isTold(child)) && introduces(state, clause, child))
  );
}

/** "It was wrong, she | went on |", "he shot back": the verb with the adverb that ends the clause. */
function adverbLast({ analysis: { tokens, language } }: State, { verb, tokens: own }: Clause): string[] {
  const last = own.findLast(at => tokens[at]!.pos !== 'PUNCT') ?? -1;
  return language === 'en' && verb && last === verb.head + 1 ? [`${verb.lemma} ${tokens[last]!.lower}`] : [];
}

/** "Die Ministerin ließ ihn abblitzen: Eine Maut sei unzumutbar": whoever the clause before the colon is about. */
const namesSomebody = (state: State, { subject }: Clause): boolean => subject !== null && headMentions(state, subject).length > 0;

const isBehindColon = ({ analysis }: State, { tokens }: Clause): boolean =>
  analysis.language === 'de' && analysis.tokens[tokens[0]! - 1]?.text === ':';

/** A main clause in the Konjunktiv: "…, die Maut sei unnötig". */
const isReported = ({ kind, coordinated, verb }: Clause): boolean => kind === 'main' && !coordinated && /^konj/.test(verb?.mood ?? '');

const isTold = ({ kind, verb, link }: Clause): boolean => kind === 'complement' && link === undefined && /^konj/.test(verb?.mood ?? '');

const isThatClause = (clause: Clause): boolean => clause.kind === 'complement' || clause.link === 'that';

/** The clause that embeds this one in the same sentence. */
export function parentOf(state: State, clause: Clause): Clause | undefined {
  const parent = clause.parent === null ? undefined : state.analysis.clauses[clause.parent];
  return parent?.sentence === clause.sentence ? parent : undefined;
}

/** Complement clauses, quotations and V2 clauses in reported mood are what a speech clause introduces; relative and adverbial ones are not. */
export function introduces(state: State, clause: Clause, child: Clause): boolean {
  if ((isReported(child) || (isBehindColon(state, child) && !clause.negated)) && declares(state, clause)) return true;
  // "Er bleibt dabei: keine Maut"
  const isAnnounced = child.kind === 'verbless' && !child.coordinated && state.analysis.tokens[child.tokens[0]! - 1]?.text === ':';
  if (isAnnounced && state.analysis.language === 'de' && declares(state, clause)) return true;
  if (isAskedFirst(state, clause) && child.kind === 'main') return false;
  // "If Norway rejects it, | the plan is dead |": what follows from it, in nobody's words.
  if (clause.link === 'if' && child.kind !== 'complement' && child.quote < 0) return false;
  if (child.coordinated && child.quote < 0 && child.kind === clause.kind && child.kind !== 'complement') return false;
  // German V2 clauses are reported only in the Konjunktiv: "hält daran fest, mahnte aber" is no message of an unknown speaker.
  if (
    state.analysis.language === 'de' &&
    child.kind === 'complement' &&
    child.link === undefined &&
    child.quote < 0 &&
    child.verb?.mood === 'ind' &&
    !/^(?:heißen|verlauten)$/.test(clause.verb?.lemma ?? '') && // "die Pläne gefährdeten das Wasser, hieß es": some forms are both
    state.subjects[clause.id]!.length === 0 &&
    !(clause.subject && isStateOffice(state.analysis.tokens, clause.subject, 'de'))
  )
    return false;
  if (child.kind === 'complement' || child.kind === 'infinitive') return true;
  if (child.quote >= 0) return true;
  if (isAboutAll(state, child)) return false;
  // "France opposed it, Spain defended it", "France is pressing for it, Spain is dragging its feet": side by side.
  const judges =
    (clause.objects.length > 0 || namesAnother(state, clause, child)) &&
    child.tokens[0]! > (clause.verb?.head ?? 0) &&
    !reports(state, clause);
  if (judges && child.kind === 'main' && child.subject && !child.subjectInherited) return false;
  if (child.kind === 'adverbial' && child.link === undefined && !child.conditional && state.analysis.language === 'en') return true;
  return (
    child.kind === 'main' &&
    !child.coordinated &&
    (child.verb?.mood === 'konj1' || child.verb?.mood === 'konj2' || state.analysis.language === 'en')
  );
}

/** "| Asked whether it had changed its mind |, Norway replied that …": what follows is no question of those who asked. */
const isAskedFirst = ({ analysis: { tokens, language } }: State, { subject, verb, tokens: own }: Clause): boolean =>
  language === 'en' && subject === null && /^(?:ask|press|question|quiz)$/.test(verb?.lemma ?? '') && /ed$/.test(tokens[own[0]!]!.lower);

/** "Norway has agreed to it, | which will anger Sweden |": what is told of all that stands before. */
const isAboutAll = ({ analysis: { tokens, language } }: State, { subject, subjectInherited, question }: Clause): boolean =>
  language === 'en' && !question && !subjectInherited && tokens[subject?.head ?? -1]?.lower === 'which';

/** Each of the two clauses names somebody, and not the same. */
const namesAnother = (state: State, { subject }: Clause, child: Clause): boolean => {
  const [own, other] = [subject, child.subjectInherited ? null : child.subject].map(phrase => (phrase ? headMentions(state, phrase) : []));
  return other!.length > 0 && own!.length > 0 && other!.every(({ actor }) => own!.every(mention => !sameVoice(mention.actor, actor)));
};

export function speakerOf(state: State, clause: Clause): Speaker {
  const actors = state.subjects[clause.id]!.length > 0 ? state.subjects[clause.id]! : thePair(state, clause);
  if (actors.length > 0) return { actors, known: true, speechClause: clause.id };
  const telling = whoLetsKnow(state, clause);
  if (telling.length > 0) return { actors: telling, known: true, speechClause: clause.id };
  const source = impersonalSource(state, clause) ?? viewOwner(state, clause) ?? quotedPerson(state, clause);
  return source ? { actors: [source], known: true, speechClause: clause.id } : { actors: [], known: false, speechClause: clause.id };
}

/** "| Carney | let his partners know that …": what others come to know is said by whoever lets them. */
function whoLetsKnow(state: State, clause: Clause): Actor[] {
  const letting = clause.verb?.lemma === 'know' ? parentOf(state, clause) : undefined;
  return letting?.verb?.lemma === 'let' ? subjectOf(state, letting, null) : [];
}

/** "…, zitierte die Agentur PAP | den Minister Donald Tusk |": whose words they are. */
function quotedPerson({ scan, analysis: { language } }: State, { verb, tokens }: Clause): Actor | null {
  if (language !== 'de' || verb?.lemma !== 'zitieren' || verb.passive) return null;
  const named = tokens.map(at => scan.byToken.get(at)).filter(mention => mention?.actor.kind === 'person');
  return named.at(-1)?.actor ?? null;
}

/** What is said in a capital of one's own side, and not only reported there. */
const affirming = /^(?:bekräftigen|betonen|klarstellen|versichern|unterstreichen|beteuern)$/;

/** What belongs to whoever speaks from it or in it. */
const officesAndPapers =
  /^(?:amt|büro|haus|kanzlei|umgebung|ministerium|palast|erklärung|mitteilung|stellungnahme|note|schreiben|kommuniqu[eé])$/;

/** "hieß es aus dem Außenministerium", "verlautete aus Paris", "heißt es in Berlin", "in Warschau wurde bekräftigt, …". */
function impersonalSource(state: State, clause: Clause): Actor | null {
  if (!clause.verb) return null;
  const isAffirmed = clause.verb.passive && clause.subject === null && affirming.test(clause.verb.lemma);
  if (!isAffirmed && !/^(?:heißen|verlauten|kommen)$/.test(clause.verb.lemma)) return null;
  for (const { prep, phrase } of clause.obliques) {
    if (!['aus', 'in', 'seitens', ...(isAffirmed ? [] : ['bei', 'von'])].includes(prep)) continue;
    const [actor] = resolvePhrase(state, phrase, clause, null);
    if (actor) return actor;
    // "aus dem Amt | des schwedischen Ministerpräsidenten |", "in einer Erklärung | Norwegens |"
    const isTheirs = officesAndPapers.test(state.analysis.tokens[phrase.head]!.lower);
    const owner = isTheirs ? phrase.tokens.map(at => state.scan.byToken.get(at)).find(mention => mention !== undefined) : undefined;
    if (owner) return owner.actor;
  }
  return null;
}

/** The speaker, or the state for which the speaker speaks. */
export function sameVoice(speaker: Actor, actor: Actor): boolean {
  const voices = [speaker.ref.id, speaker.behalf?.id].filter(Boolean);
  return voices.includes(actor.ref.id) || (actor.behalf !== null && voices.includes(actor.behalf.id));
}
