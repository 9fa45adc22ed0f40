import type { Clause } from '../../language/types.ts';
import { headMentions } from '../mentions/headMentions.ts';
import type { Actor } from '../mentions/names.ts';
import { organisationOf } from '../mentions/organisations.ts';
import { severalOffices } from '../mentions/phraseActors.ts';
import { reports } from '../reports.ts';
import type { State } from './reference.ts';
import { introduces, parentOf, type Speaker, speakerOf } from './speech.ts';
import { areStates, isStateOffice } from './stateOffices.ts';
import { wishedBefore } from './wishedBefore.ts';

/** "Malta lehnt das Abkommen ab, wie Ministerin X mitteilte", "as the minister put it": an aside tells whose words the clause around it reports. */
export function tellAside(state: State, speech: Clause[], clauses: Clause[]): void {
  for (const clause of speech) {
    const around = clauses.find(other => isWithin(state, clause, other));
    if (around) state.speakers[around.id] ??= speakerOf(state, clause);
    const parent = parentOf(state, clause);
    const message = parent ?? clauses.findLast(other => other.parent === null && other.end <= clause.start && other.quote < 0);
    if (!around && message && isBehind(state, clause, message)) state.speakers[message.id] ??= speakerOf(state, clause);
    if (
      !parent ||
      clause.kind !== 'adverbial' ||
      wishedBefore(state.analysis, clause) ||
      !/^(?:wie|as)$/.test(clause.link ?? '') ||
      clause.objects.some(({ head }) => !isIt(state, head))
    )
      continue;
    const opens = state.children[clause.id]!.some(child => introduces(state, clause, child));
    if (!opens && (state.subjects[clause.id]!.length > 0 || speakerOf(state, clause).known))
      state.speakers[parent.id] ??= speakerOf(state, clause);
  }
}

/** "Norway, | an analyst in Oslo said, | would never accept it": who says so stands between commas. */
const isWithin = ({ analysis: { tokens, language }, children }: State, clause: Clause, around: Clause): boolean =>
  language === 'en' &&
  clause.kind === 'main' &&
  clause.parent === null &&
  around !== clause &&
  around.start < clause.start &&
  around.end > clause.end &&
  children[clause.id]!.length === 0 &&
  clause.objects.length === 0 &&
  tokens[clause.tokens[0]! - 1]?.text === ',' &&
  tokens[clause.tokens.at(-1)! + 1]?.text === ',';

/** "The levy is unfair, | Carney replied when asked about it |": the parser may take what is said for the sentence, and who says it for a part of that. */
function isBehind(state: State, clause: Clause, message: Clause): boolean {
  const { tokens, language } = state.analysis;
  const [first] = clause.tokens.filter(at => tokens[at]!.pos !== 'PUNCT');
  return (
    language === 'en' &&
    /^(?:main|complement)$/.test(clause.kind) &&
    clause.link === undefined &&
    message.kind === 'main' &&
    first !== undefined &&
    (clause.subject?.tokens[0] === first || clause.verb?.tokens[0] === first) && // "rejects it, whatever Sweden says"
    message.tokens[0]! < first &&
    /^[,”"]$/.test(tokens[first - 1]?.text ?? '') &&
    reports(state, clause) &&
    (clause.objects.length === 0 || /^(?:assure|tell|inform|promise|remind)$/.test(clause.verb?.lemma ?? '')) &&
    state.subjects[clause.id]!.length > 0 &&
    !state.children[clause.id]!.some(child => introduces(state, clause, child))
  );
}

const isIt = ({ analysis }: State, at: number): boolean => /^(?:es|it)$/.test(analysis.tokens[at]!.lower);

/** "Das gab Ministerin X bekannt.", "Dies teilte Y mit.": a sentence that only tells who said the one before. */
export function toldNext(state: State, next: Clause[]): Speaker | null {
  const { tokens, language } = state.analysis;
  const opener = saidSo(state, next);
  if (opener) return opener;
  const [clause] = next;
  if (language !== 'de' || next.length !== 1 || !clause?.verb || !clause.subject || clause.negated || clause.verb.passive) return null;
  if (!/^(?:das|dies)$/.test(tokens[clause.tokens[0]!]!.lower) || tokens[clause.tokens[0]! + 1]?.pos === 'NOUN') return null;
  const keys = [clause.verb.particle ? `${clause.verb.lemma} ${clause.verb.particle}` : '', clause.verb.lemma];
  const says = telling.test(clause.verb.lemma) || keys.some(key => (state.cues.verbs.get(key) ?? []).some(({ kind }) => kind === 'report'));
  const several = severalOffices(state, clause.subject, clause); // "das sagten die Präsidenten Polens und Ungarns"
  const named = [clause.subject, ...clause.objects].flatMap(phrase => headMentions(state, phrase)).map(({ actor }) => actor);
  const actors = several.length > 1 ? several : named;
  return says && (actors.length === 1 || actors === several) ? { actors, known: true, speechClause: null } : null;
}

/** "“Norway cannot want this.” | With these words Kari Lie opened a rally |", "„…“ Mit diesem Satz begann sie ihre Rede": whose words the sentence before was. */
function saidSo(state: State, next: Clause[]): Speaker | null {
  const main = next.find(({ kind, verb }) => kind === 'main' && verb !== null);
  const words = state.analysis.tokens.slice(main?.tokens[0] ?? 0, (main?.tokens[0] ?? 0) + 3).map(({ lower }) => lower);
  if (
    !main?.subject ||
    !/^(?:with|mit) (?:th(?:is|ese|at|ose)|diese[mn]|jene[mn]) (?:words?|sentences?|lines?|cry|worten?|satz|sätzen|ruf|aufruf|parole)$/.test(
      words.join(' '),
    )
  )
    return null;
  const actors = headMentions(state, main.subject).map(({ actor }) => actor);
  return actors.length === 1 ? { actors, known: true, speechClause: null } : null;
}

const telling = /^(?:bekanntgeben|bekanntmachen|mitteilen|sagen|erklären|verkünden|ankündigen|schreiben)$/;

/**
 * "Norway will never sign, a foreign ministry spokesman said", "We cannot accept it, …": an office whose state is not named speaks for the one that its words are
 * about, and with "we" for the one spoken of last.
 */
export function officeSpeaker(state: State, clause: Clause, messages: Clause[]): Speaker | null {
  const { tokens, language } = state.analysis;
  const { subject } = clause;
  const isHeadline = subject?.tokens.length === 1 && heads.test(tokens[subject.head]!.lower); // `Norway to sign, says minister`
  const isOffice = subject !== null && isStateOffice(tokens, subject, language);
  if (!isOffice && !(language === 'de' ? isFromOffice(state, clause) : isHeadline)) return null;
  if (!subject || subject.tokens.some(at => othersOffice.test(tokens[at]!.lower) || state.scan.byToken.has(at))) return null;
  const found = new Map<string, Actor>();
  for (const { subject: about } of messages) {
    if (!about) continue;
    const mentioned = headMentions(state, about).map(({ actor }) => actor);
    const organisation = mentioned.length === 0 ? organisationOf(state, about) : null;
    const named = organisation ? [organisation] : mentioned;
    const last = /^(?:we|it)$/.test(tokens[about.head]!.lower) ? state.lastSubjects.slice(0, 1) : [];
    for (const actor of [...named, ...last]) found.set(actor.ref.id, actor);
  }
  const [actor, ...others] = found.values();
  const isCompany = subject.tokens.some(at => companies.test(tokens[at]!.lower));
  const isOf = isCompany ? /^(?:org|party|group):/ : areStates(tokens[subject.head]!) ? /^country:/ : /^(?:country|org|party|group):/;
  // "| Das Außenministerium | teilte mit: Ministerpräsident X wolle …"; "französische Beamte" are no office of hers
  const isBare = language === 'de' && subject.tokens.every(at => /^(?:DET|NOUN)$/.test(tokens[at]!.pos));
  const isMeant = isOf.test(actor?.ref.id ?? '') || (isBare && isOf.test(actor?.behalf?.id ?? ''));
  return actor && others.length === 0 && isMeant ? { actors: [actor], known: true, speechClause: clause.id } : null;
}

/** "Stockholm werde das nicht mittragen, | hieß es in der Ständigen Vertretung |": the words are an office's, and the state is the one that they are about. */
function isFromOffice({ analysis: { tokens }, scan }: State, { verb, obliques }: Clause): boolean {
  const source = obliques.find(({ prep }) => /^(?:aus|in|bei|von|seitens)$/.test(prep))?.phrase;
  return (
    /^(?:heißen|verlauten)$/.test(verb?.lemma ?? '') &&
    source !== undefined &&
    !source.tokens.some(at => scan.byToken.has(at) || /^(?:oppositions|partei)/.test(tokens[at]!.lower)) &&
    /(?:vertretung|botschaft|ministerium|außenamt|kanzleramt|kanzlei|präsidialamt|präsidentenpalast|regierung|regierungskreisen|delegation|delegationskreisen|kabinett|ressort|amt)s?$/.test(
      tokens[source.head]!.lower,
    )
  );
}

const heads = /^(?:minister|premier|envoy|ambassador|government|cabinet|negotiator|pm)$/;
const companies = /^(?:party|company|union|group|movement|bank|airline)$/;
const othersOffice = /^(?:for|of|from|former|opposition|rebel|western|joint)$/;
