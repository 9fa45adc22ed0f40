import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { headMentions } from '../mentions/headMentions.ts';
import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';
import type { Speaker } from './speech.ts';

/**
 * "Zelenskiy was wrong, | he | added": nobody judges himself by his name, so that it is whoever spoke before, or nobody we know; and in "Serbia does not support it, | he |
 * explained" sooner the Serb named before than whoever acted last. Any other speaker is returned as he is.
 */
export function notOfThemselves(state: State, clause: Clause, messages: Clause[], speaker: Speaker): Speaker {
  const { tokens, language } = state.analysis;
  const [voice, ...others] = speaker.actors;
  const { subject } = clause;
  if (language === 'de') return notNamedInIt(state, clause, messages, speaker);
  if (!voice || others.length > 0 || voice.kind !== 'person' || !subject) return speaker;
  if (!/^(?:he|she)$/.test(tokens[subject.head]!.lower)) return speaker;
  const named = messages.flatMap(message => subjectsNamed(state, message));
  const isJudged = messages.some(message => isVerdict(state, message));
  if (isJudged && named.some(({ ref }) => ref.id === voice.ref.id)) {
    const before = state.running?.actors ?? [];
    const isOther = state.running?.known === true && before.every(({ ref }) => ref.id !== voice.ref.id) && before[0]?.kind === 'person';
    return isOther ? { actors: before, known: true, speechClause: clause.id } : { actors: [], known: false, speechClause: clause.id };
  }
  const land = named.find(({ ref }) => ref.id.startsWith('country:'));
  if (!land || isJudged || isNamedHere(state, clause, voice) || voice.behalf?.id === land.ref.id || voice.home === land.ref.id)
    return speaker;
  const compatriot = isJustIntroduced(state, clause, voice) ? null : spokeBefore(state, subject.head, land.ref.id, voice);
  return compatriot ? { ...speaker, actors: [compatriot] } : speaker;
}

/**
 * "Rossi kam aus Rom zurück. Kristersson sei zufrieden, sagte | er |": whoever is named in what is said is not who says it, so that it is the person before, or nobody we
 * know. Of oneself one says "er sei", or one's own name stands before all of it.
 */
function notNamedInIt(state: State, { id, subject }: Clause, messages: Clause[], speaker: Speaker): Speaker {
  const { tokens } = state.analysis;
  const [voice] = speaker.actors;
  if (voice?.kind !== 'person' || !subject || !/^(?:er|sie)$/.test(tokens[subject.head]!.lower)) return speaker;
  const isSaid = ({ tokens: own, verb, quote }: Clause) => own[0]! < subject.head && (quote >= 0 || /^konj/.test(verb?.mood ?? '')); // "erklärte Rossi" is not
  const named = messages.filter(isSaid).flatMap(message => personsNamed(state, message));
  if (!named.some(({ ref }) => ref.id === voice.ref.id)) return speaker;
  const isOther = ({ kind, ref, gender }: Actor) =>
    kind === 'person' && fits(gender, voice.gender) && named.every(one => one.ref.id !== ref.id);
  const other = [...(state.running?.actors ?? []), ...state.lastSubjects].find(isOther);
  return other ? { actors: [other], known: true, speechClause: id } : { actors: [], known: false, speechClause: id };
}

/** The persons who are the subject of what is said, by name or by their office. */
const personsNamed = (state: State, { subject, subjectInherited }: Clause): Actor[] =>
  subject && !subjectInherited ? headMentions(state, subject).flatMap(({ actor }) => (actor.kind === 'person' ? [actor] : [])) : [];

/** "Was wrong", not "was willing to meet him". */
const isVerdict = ({ analysis, cues, children }: State, clause: Clause): boolean =>
  clause.verb?.lemma === 'be' &&
  children[clause.id]!.every(({ kind }) => kind !== 'infinitive') &&
  findCues(analysis, clause, cues).some(({ via, cue }) => via === 'predicate' && cue.about.includes('subject'));

const isNamedHere = ({ scan, analysis }: State, { sentence }: Clause, { ref }: Actor): boolean => {
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  return scan.mentions.some(({ first, actor }) => first >= firstToken && first < endToken && actor.ref.id === ref.id);
};

/** "| Her son Ola Berg | was sure. “Norway will not extradite her,” he said": one without an office whom the sentence before, in the same paragraph, is about. */
function isJustIntroduced({ analysis, subjects }: State, { sentence }: Clause, { ref, behalf }: Actor): boolean {
  const before = analysis.sentences[sentence - 1];
  if (behalf !== null || before?.paragraph !== analysis.sentences[sentence]!.paragraph) return false;
  return before.clauses.some(id => analysis.clauses[id]!.kind === 'main' && subjects[id]!.some(actor => actor.ref.id === ref.id));
}

/** Who is named as the subject of what is said, and of what is joined to it. */
const subjectsNamed = (state: State, message: Clause): Actor[] =>
  [message, ...state.children[message.id]!.filter(({ coordinated }) => coordinated)].flatMap(({ subject, verb }) => {
    // "The text calls for it, and | Serbia | does not": where the parser took all of it for the subject, who stands before the verb.
    const beside = state.scan.byToken.get((verb?.tokens[0] ?? 0) - 1);
    const isSubject = beside !== undefined && state.analysis.tokens[beside.first - 1]?.pos !== 'ADP';
    const mentions = subject ? [...headMentions(state, subject), ...(isSubject ? [beside] : [])] : [];
    return mentions.filter(({ kind, first }) => kind === 'name' && subject!.tokens.includes(first)).map(({ actor }) => actor);
  });

/** The one who speaks for that state and was named last, not far back. */
function spokeBefore({ scan }: State, at: number, land: string, { gender }: Actor): Actor | null {
  const found = scan.mentions.findLast(
    ({ first, actor, genitive }) =>
      first < at && at - first < reach && !genitive && actor.kind === 'person' && actor.behalf?.id === land && fits(actor.gender, gender),
  );
  return found?.actor ?? null;
}

const reach = 120;

const fits = (one: Actor['gender'], other: Actor['gender']): boolean => one === null || other === null || one === other;
