import type { Analysis, Clause } from '../../language/types.ts';
import { genderTest } from '../mentions/genderTest.ts';
import { headMentions } from '../mentions/headMentions.ts';
import type { Actor } from '../mentions/names.ts';
import { accusedIn } from './accused.ts';
import { callerBefore } from './callers.ts';
import { subjectBehind, thingGoesOn } from './cataphora.ts';
import type { State } from './reference.ts';
import type { Speaker } from './speech.ts';

/** How far back in its sentence a pronoun looks: farther than newspapers write, so that a sentence without end costs no more than many. */
const reach = { clauses: 60, tokens: 400 };

/** What a third-person pronoun stands for: the speaker in reported speech, else the last fitting subject or mention. */
export function pronounAntecedent(state: State, pronoun: string, at: number, speaker: Speaker | null, clause: Clause): Actor | null {
  const fits = genderTest(pronoun, isPlural(state.analysis, clause), state.analysis.language);
  if (!fits) return null;
  // Who says in his own words "he will accept it" speaks of somebody else.
  const isQuoted = clause.quote >= 0 && /^(?:he|she|his|her|er|sein\w*)$/.test(pronoun);
  const isNotOwn = isQuoted || /^(?:der|die|das|dieser|diese|letzterer|letztere)$/.test(pronoun);
  const own = isNotOwn ? undefined : speaker?.actors.find(actor => fits(actor));
  const isSubject = clause.subject?.head === at;
  const accused = isSubject ? accusedIn(state, clause) : null;
  if (accused) return accused.find(fits) ?? null;
  const behind = isSubject ? subjectBehind(state, clause, fits) : null;
  if (behind) return behind;
  if (own && speaker!.actors.length === 1 && (isSubject || /^(?:sein|ihr|his|her|its|their)/.test(pronoun))) return own;
  const besides = [...(isSubject ? [] : state.subjects[clause.id]!), ...(isQuoted ? (speaker?.actors ?? []) : [])];
  const taken = new Set(besides.map(actor => actor.ref.id));
  const free = (actor: Actor) => fits(actor) && !taken.has(actor.ref.id);
  const nearest = () => nearestMention(state, at, clause, free);
  const latter = /^(?:dieser|letzterer|letztere)$/.test(pronoun) ? lastPerson(state, at, clause, free) : null;
  if (latter) return latter;
  if (/^(?:dieser|diese|letzterer|letztere|the latter)$/.test(pronoun)) return nearest() ?? state.lastSubjects.find(free) ?? null;
  // "She would not sign, Iceland's fisheries minister said": an official without a name speaks for the state, and of herself.
  const [voice, ...others] = speaker?.actors ?? [];
  if (voice?.kind === 'body' && others.length === 0 && /^(?:he|she|his|her|er|seine?\w?|ihre?\w?)$/.test(pronoun) && !nearest())
    return voice;
  if (isSubject && thingGoesOn(state, clause, pronoun)) return null;
  const last = earlierSubject(state, clause, free) ?? topicOf(state, clause).find(free) ?? state.lastSubjects.find(free) ?? nearest();
  const chosen = (isSubject && last?.kind === 'body' ? callerBefore(state, pronoun, clause, free) : null) ?? last;
  // "Es sei für eine Steuer": the country for which the speaker speaks, though only its adjective was named.
  const land = /^(?:es|it|they)$/.test(pronoun) && speaker?.actors[0]?.behalf ? speaker.actors[0] : null;
  return chosen ?? (own && !taken.has(own.ref.id) ? own : land);
}

/** "Ihrem Vorgänger X geht es nicht weit genug: Er …": a sentence that opens with somebody, in whatever case, is about them. */
function topicOf(state: State, clause: Clause): Actor[] {
  const { firstToken } = state.analysis.sentences[clause.sentence]!;
  if (state.analysis.language !== 'de') return [];
  const opening = [firstToken, firstToken + 1].map(at => state.scan.byToken.get(at)).find(mention => mention !== undefined);
  return opening?.kind === 'name' && opening.actor.kind === 'person' && !opening.genitive ? [opening.actor] : [];
}

/**
 * The subject of a clause before it in the sentence, the nearest first. "…, provided that Ethiopia respected it; it would never agree": a main clause goes on about
 * the subject of the one before, and only then of what hangs on that.
 */
function earlierSubject(state: State, clause: Clause, free: (actor: Actor) => boolean): Actor | null {
  const { clauses, sentences } = state.analysis;
  const first = Math.max(sentences[clause.sentence]!.clauses[0]!, clause.id - reach.clauses);
  let inner: Actor | null = null;
  for (let id = clause.id - 1; id >= first; id--) {
    const other = clauses[id]!;
    const nested = clause.kind === 'main' && (other.link !== undefined || other.kind === 'relative');
    if (other.start === clause.start || (nested && inner)) continue;
    const found = namedSubjects(state, other).find(free) ?? null;
    if (found && !nested) return found;
    inner ??= found;
  }
  return inner;
}

/** Subjects of a clause, by name where what it depends on is read first. */
const namedSubjects = (state: State, clause: Clause): Actor[] => {
  const known = state.subjects[clause.id]!;
  return known.length > 0 || !clause.subject ? known : headMentions(state, clause.subject).map(mention => mention.actor);
};

/** "Scholz traf Präsident Vučić. Serbien werde nicht zahlen, sagte | dieser |": whoever was named last, in this sentence or the one before, subject or not. */
function lastPerson(state: State, at: number, { sentence }: Clause, free: (actor: Actor) => boolean): Actor | null {
  const first = state.analysis.sentences[Math.max(0, sentence - 1)]!.firstToken;
  for (let look = at - 1; look >= Math.max(first, at - reach.tokens); look--) {
    const mention = state.scan.byToken.get(look);
    if (mention?.first === look && mention.actor.kind === 'person' && !mention.genitive && free(mention.actor)) return mention.actor;
  }
  return null;
}

/** The nearest actor named earlier in the same sentence. */
function nearestMention(state: State, at: number, clause: Clause, free: (actor: Actor) => boolean): Actor | null {
  const { firstToken } = state.analysis.sentences[clause.sentence]!;
  for (let look = at - 1; look >= Math.max(firstToken, at - reach.tokens); look--) {
    const mention = state.scan.byToken.get(look);
    if (mention?.first === look && free(mention.actor)) return mention.actor;
  }
  return null;
}

export const isPlural = (analysis: Analysis, clause: Clause): boolean =>
  clause.verb?.tokens.some(at => analysis.tokens[at]!.morph.form === 'fin' && analysis.tokens[at]!.morph.number === 'plur') ?? false;
