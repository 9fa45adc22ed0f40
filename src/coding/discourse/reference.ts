import type { Analysis, Clause, Phrase, Token } from '../../language/types.ts';
import type { CueIndex } from '../cues/cues.ts';
import { isDoneToPlaces, isDoneToThings } from '../cues/doneToThings.ts';
import { speaksForNone } from '../mentions/formerBodies.ts';
import { genderTest } from '../mentions/genderTest.ts';
import { headMentions, memberBefore } from '../mentions/headMentions.ts';
import { isOwnLand, landBefore, namesLand, officeOf, ofState, ownForces, stateOf } from '../mentions/lands.ts';
import type { ActorMention, MentionScan } from '../mentions/mentionScan.ts';
import type { Actor } from '../mentions/names.ts';
import { organisationOf } from '../mentions/organisations.ts';
import {
  appositionOf,
  countedAmong,
  describedBefore,
  groupOf,
  placeOf,
  severalOffices,
  spokenFor,
  thoseIn,
} from '../mentions/phraseActors.ts';
import { firstPerson, isGovernmentNoun } from '../words.ts';
import { broughtOut } from './broughtOut.ts';
import { countedWith } from './countedWith.ts';
import { authorsOf, isExpletiveSaying, lastActing, ownAuthor } from './documents.ts';
import { othersBeside } from './likened.ts';
import { namedOutsider } from './namedOutsiders.ts';
import { ownParty } from './ownParty.ts';
import { isPlural, pronounAntecedent } from './pronouns.ts';
import { joinedBy, memberOf, relativeAntecedent } from './relativeAntecedents.ts';
import { type Speaker, sameVoice, speechKinds } from './speech.ts';
import { besideVerb, joinedBefore } from './subjectsBeside.ts';

export type State = {
  analysis: Analysis;
  /** Children of each clause, by clause id. */
  children: Clause[][];
  scan: MentionScan;
  cues: CueIndex;
  running: Speaker | null;
  /** Mentions so far in salience order: the last subject first. */
  lastSubjects: Actor[];
  /** The last subject of several actors, for "they". */
  lastGroup: Actor[];
  speakers: (Speaker | null)[];
  subjects: Actor[][];
  isSpeaker: boolean[];
  /** Actors of every phrase, by `placeOf` it: resolved where it stands, for later sentences change what a pronoun would mean. */
  resolved: Map<number, Actor[]>;
};

export function subjectOf(state: State, clause: Clause, speaker: Speaker | null): Actor[] {
  if (clause.subject && isImpersonal(state, clause)) return speaker ? speaker.actors.slice(0, 1) : placeOf(state, clause);
  if (clause.subject && isExpletiveSaying(state, clause)) return authorOf(state, clause);
  if (!clause.subject) return state.analysis.language === 'en' ? besideVerb(state, clause) : [];
  if (speaksForNone(state.analysis, clause.subject)) return countedWith(state, clause);
  const own = [...joinedBefore(state, clause), ...resolvePhrase(state, clause.subject, clause, speaker)];
  if (own.length === 0) own.push(...countedWith(state, clause));
  own.push(...othersBeside(state, clause, own));
  const written = own.length > 0 ? [] : authorsOf(state, clause);
  if (written.length > 0) return written;
  const actors =
    own.length > 0 || clause.subjectInherited
      ? own
      : state.analysis.language === 'de'
        ? invertedSubject(state, clause)
        : besideVerb(state, clause);
  if (speaker && actors.some(actor => speaker.actors.some(own => sameVoice(own, actor)))) state.isSpeaker[clause.id] = true;
  return actors;
}

const isImpersonal = (state: State, clause: Clause): boolean => state.analysis.tokens[clause.subject!.head]!.lower === 'man';

/** "Heißt es darin", "hieß es in der Mitteilung": whoever was last spoken of wrote it. Where a place or body is named, or circles are, the clause tells who says so. */
function authorOf(state: State, clause: Clause): Actor[] {
  const sources = clause.obliques.filter(({ prep }) => /^(?:in|aus|bei|von|seitens|auf|unter|hinter)$/.test(prep));
  const written = sources.every(({ phrase }) =>
    /^(?:darin|dar(?:aus)|.*(?:mitteilung|erklärung|schreiben|brief|papier|stellungnahme|text|bericht|entwurf|note|botschaft|kommuniqué|communiqué|beschluss|antwort|rede|interview|erlass|dekret))$/.test(
      state.analysis.tokens[phrase.head]!.lower,
    ),
  );
  if (!written) return [];
  const body = isExpletiveSaying(state, clause) ? ownAuthor(state, clause) : resolvePhrase(state, clause.subject!, clause, null);
  if (body.length > 0) return body;
  return lastActing(state);
}

/** "In Berlin nannte van Aken das Abkommen …": only persons and bodies say and hold, so an actor behind the verb is the subject where the thing before it is none. */
function invertedSubject(state: State, clause: Clause): Actor[] {
  const { tokens } = state.analysis;
  if (!clause.verb || clause.verb.passive || state.analysis.language !== 'de') return [];
  const cues = state.cues.verbs.get(clause.verb.lemma) ?? [];
  const acts =
    cues.some(cue => speechKinds.has(cue.kind)) || (cues.some(({ kind }) => kind === 'decision') && isDoneToThings(state.analysis, clause));
  if (!acts || cues.some(cue => cue.about.includes('by:dative')) || isDoneToPlaces(clause)) return [];
  if (advises.test(clause.verb.lemma) && papers.test(tokens[clause.subject!.head]!.lower)) return [];
  if (tokens[clause.subject!.head]!.pos === 'PRON' || /^kein/.test(tokens[clause.subject!.tokens[0]!]!.lower)) return [];
  const verbAt = clause.verb.tokens.find(at => tokens[at]!.morph.form === 'fin') ?? clause.verb.head;
  // A bare name behind the verb; what has an article shows its case, and the parser will have seen it.
  const pronoun = clause.objects.find(phrase => /^(?:sie|er|man)$/.test(tokens[phrase.head]!.lower));
  if (pronoun) return resolvePhrase(state, pronoun, clause, state.speakers[clause.id] ?? null);
  const behind = clause.objects.filter(phrase => phrase.tokens[0]! > verbAt);
  const object = behind.find(phrase => namedIn(state, phrase).length > 0);
  const actors = object ? namedIn(state, object) : [];
  return object && actors.length > 0 && mayGovern(state, clause, object, actors) ? actors : [];
}

/** "Eine Studie empfiehlt | Norwegen |, die Maut einzuführen": what is written gives advice, and who is named behind gets it. */
const advises = /^(?:empfehlen|raten|abraten|zuraten|nahelegen|vorschlagen|bescheinigen|attestieren|prophezeien|voraussagen|vorrechnen)$/;
const papers =
  /(?:studie|bericht|reports?|gutachten|analyse|papier|untersuchung|expertise|evaluation|erhebung|umfrage|leitlinie|artikel|kommentar|modellrechnung|berechnung|prognose|autoren|forscher|experten|ökonomen|wissenschaftler)$/;

/** Whom a phrase names that shows no case: "| Norwegen |", "| Kardinal Ole Berg |". */
function namedIn(state: State, phrase: Phrase): Actor[] {
  const heads = headMentions(state, phrase);
  if (heads[0]?.first === phrase.tokens[0]) return heads.map(({ actor }) => actor);
  const isBare = state.analysis.tokens[phrase.tokens[0]!]!.pos === 'NOUN';
  const apposed = isBare && heads.length === 0 ? appositionOf(state, phrase) : null;
  return apposed?.kind === 'person' ? [apposed] : [];
}

/** "Vier Länder erkennen Palästina an", "Rat ringt um ein Embargo für ganz Sudan": what stands in another number than the verb, or behind a preposition, does nothing. */
function mayGovern({ analysis }: State, clause: Clause, { tokens: own }: Phrase, actors: Actor[]): boolean {
  const behind = [1, 2].some(back => analysis.tokens[own[0]! - back]?.pos === 'ADP' && own[0]! - back > clause.verb!.head);
  return !behind && (!isPlural(analysis, clause) || actors.length > 1 || actors[0]!.gender === 'pl');
}

/** Actors of a phrase: the mentions that head it (not those that only qualify it), or what its pronoun stands for. */
export function resolvePhrase(state: State, phrase: Phrase, clause: Clause, speaker: Speaker | null): Actor[] {
  const { tokens } = state.analysis;
  if (speaksForNone(state.analysis, phrase)) return [];
  const several = severalOffices(state, phrase, clause);
  if (several.length > 1) return several;
  const heads = headMentions(state, phrase).filter(mention => !isOneOfParty(state, phrase, mention));
  if (heads.length > 0) return heads.map(mention => (memberOf(state, mention, phrase) ?? memberBefore(state, mention) ?? mention).actor);
  const head = tokens[phrase.head]!;
  const sender = spokenFor(state, phrase);
  if (sender) return [sender];
  const group = groupOf(state, phrase);
  if (group.length > 0) return group;
  const apposed = appositionOf(state, phrase);
  if (apposed) return [apposed];
  if (several.length > 0) return several;
  if (
    /^(?:officials?|leaders|authorities|regierungsvertreter|regierungskreise|regierungsbeamte|behörden|offizielle|verantwortliche)$/.test(
      head.lower,
    )
  ) {
    const behind = phrase.tokens.at(-1)! + 2; // "Regierungskreise | in Oslo |"
    const places = [...new Set([...phrase.tokens, behind].map(at => state.scan.byToken.get(at)).filter(mention => mention !== undefined))];
    if (places[0] && /^(?:in|from|of|aus|von)$/.test(tokens[places[0].first - 1]?.lower ?? '')) return places.map(mention => mention.actor);
  }
  if (isOwnLand(tokens, phrase.head) || isGovernmentNoun(head.lemma) || isGovernmentNoun(head.lower)) {
    const owner = phrase.tokens.map(at => state.scan.byToken.get(at)).find(mention => mention?.genitive);
    if (owner) return [ofState.test(head.lower) ? stateOf(owner.actor) : owner.actor];
    const ownedBy = officeOf(state, phrase);
    if (ownedBy) return [ownedBy];
  }
  const opener = tokens[phrase.tokens[0]!]!;
  if (
    /^(?:dessen|deren|whose)$/.test(opener.lower) &&
    (isGovernmentNoun(head.lemma) || isGovernmentNoun(head.lower) || isOwnLand(tokens, phrase.head))
  ) {
    const named = relativeAntecedent(state, opener.index);
    if (named) return [named];
  }
  // "Norwegen: Regierung kippt Maut"
  const [voice] = speaker?.actors ?? [];
  if (phrase.tokens.length === 1 && /^(?:regierung|kabinett|government|cabinet)$/.test(head.lower) && voice?.ref.id.startsWith('country:'))
    return [voice];
  if (firstPerson.has(head.lower)) return speaker?.actors.slice(0, 1) ?? [];
  if (/^(?:man|one)$/.test(head.lower) && speaker) return speaker.actors.slice(0, 1);
  if (possessive.test(opener.lower) && (isGovernmentNoun(head.lemma) || isGovernmentNoun(head.lower) || isOwnLand(tokens, phrase.head))) {
    const owner = firstPerson.has(opener.lower)
      ? (speaker?.actors[0] ?? null)
      : ofOwnCountry(state, head, opener.lower, pronounAntecedent(state, opener.lower, phrase.head, speaker, clause));
    return owner ? [owner] : [];
  }
  // "Seine Soldaten würden bleiben, sagte der Minister": what his men do his state does.
  if (speaker && clause.subject === phrase && /^(?:seine|ihre)$/.test(opener.lower) && ownForces.test(head.lower))
    return speaker.actors.filter(({ behalf }) => behalf !== null).slice(0, 1);
  if (clause.subject === phrase && namesLand(tokens, phrase)) {
    const land = landBefore(state, phrase.head, speaker);
    return land ? [land] : [];
  }
  const described = clause.kind === 'relative' && clause.subjectInherited ? describedBefore(state, phrase) : null;
  if (described) return [described];
  const outsider = namedOutsider(state, clause, phrase);
  if (outsider) return [outsider];
  if (personNoun.test(head.lower) && /^(?:der|die|dem|den|dieser|diese|the)$/.test(opener.lower)) {
    const named = phrase.tokens.map(at => state.scan.byToken.get(at)).find(mention => mention !== undefined && mention.first > phrase.head);
    if (named?.actor.kind === 'person' && !named.genitive) return [named.actor]; // "die Grünen-Politikerin Agnieszka Brugger"
    const persons = state.lastSubjects.filter(({ kind }) => kind === 'person');
    if (/^(?:guest|visitor|host)$/.test(head.lower) && persons.length > 1) return []; // who of them receives whom, the words do not tell
    const found = persons.find(
      actor =>
        state.analysis.language === 'en' ||
        actor.gender === null ||
        (actor.gender === 'f') === /in$|jährige$/.test(head.lower) ||
        /gast$/.test(head.lower),
    );
    return found ? [found] : [];
  }
  const within = clause.subject === phrase ? thoseIn(state, phrase, clause) : [];
  if (within.length > 0) return within;
  const outstanding = broughtOut(state, phrase.head);
  if (outstanding.length > 0) return outstanding;
  if (relative.test(head.lower) && (clause.kind === 'relative' || clause.start <= head.start)) {
    const named = relativeAntecedent(state, phrase.head, !isPlural(state.analysis, clause));
    const joined = named && isPlural(state.analysis, clause) ? joinedBy(state, phrase.head, named) : null;
    if (named) return joined ? [joined, named] : [named];
    const counted = countedAmong(state, clause);
    if (counted.length > 0) return counted;
    if (clause.kind === 'relative') return [];
  }
  const party = ownParty(state, clause, phrase);
  if (party) return [party];
  if (
    /^(?:they|sie)$/.test(head.lower) &&
    state.lastGroup.length > 1 &&
    (head.lower === 'they' || isPlural(state.analysis, clause)) &&
    clause.subject === phrase
  )
    return state.lastGroup;
  if (isExpletive(state, head.lower, clause)) return [];
  if (head.pos === 'PRON' || (head.pos === 'DET' && phrase.tokens.length === 1)) {
    const found = pronounAntecedent(state, head.lower, phrase.head, speaker, clause);
    return found ? [found] : [];
  }
  const organisation = clause.subject === phrase || isAgent(clause, phrase) ? organisationOf(state, phrase) : null;
  return organisation ? [organisation] : [];
}

/** "Was rejected | by the Harbour Council |" */
const isAgent = ({ verb, obliques }: Clause, phrase: Phrase): boolean =>
  verb?.passive === true && obliques.some(oblique => oblique.phrase === phrase && /^(?:by|von)$/.test(oblique.prep));

/** "Das Parlament will im Juni entscheiden. | Sein Land |, sagte der Minister": whoever speaks for one, and not a body beside. */
function ofOwnCountry(state: State, { lower }: Token, pronoun: string, owner: Actor | null): Actor | null {
  if (!owner || !/^(?:land|country|nation)$/.test(lower) || owner.kind === 'person' || owner.ref.id.startsWith('country:')) return owner;
  const fits = genderTest(pronoun, false, state.analysis.language);
  const isOfficial = ({ kind, behalf }: Actor) => kind === 'person' && (behalf?.id.startsWith('country:') ?? false);
  return state.lastSubjects.find(actor => isOfficial(actor) && (fits?.(actor) ?? true)) ?? null;
}

/** "es gebe", "es sei schwierig", "it is hard to say": a pronoun that stands for nothing, or for the clause that follows. */
const isExpletive = (state: State, pronoun: string, clause: Clause): boolean =>
  /^(?:es|it)$/.test(pronoun) &&
  (/^(?:geben|gehen|bedürfen|ankommen|scheinen|seem|appear|take)$/.test(clause.verb?.lemma ?? '') ||
    (clause.predicate !== null && /^(?:ADJ|ADV)$/.test(state.analysis.tokens[clause.predicate.head]!.pos) && opensClause(state, clause)));

const opensClause = (state: State, clause: Clause): boolean =>
  state.children[clause.id]!.some(child => child.kind === 'infinitive' || child.kind === 'complement');

const relative = /^(?:which|who|der|die|das|welcher|welche|welches)$/;

/** Nouns by which news calls a person it has named before. */
const personNoun =
  /(?:politiker|politikerin|gast|gastgeber|gastgeberin|angesprochene|angesprochener|jährige|jähriger|sozialdemokrat|sozialdemokratin|christdemokrat|christdemokratin|konservative|konservativer|republikaner|demokrat|amtsinhaber|amtsinhaberin|diplomat|diplomatin|ressortchef|ressortchefin)$|^(?:republican|democrat|conservative|incumbent|politician|diplomat|statesman|guest|visitor|host)$|-year-old$/;

const possessive = /^(?:sein|ihr|unser|mein)(?:e|en|er|em|es)?$|^(?:his|her|its|their|our|my)$/;

/** "der Republikaner", "die Demokratin": one person of the party, not the party. */
const isOneOfParty = (state: State, phrase: Phrase, { actor }: ActorMention): boolean =>
  state.analysis.language === 'de' &&
  actor.ref.id.startsWith('party:') &&
  personNoun.test(state.analysis.tokens[phrase.head]!.lower) &&
  /^(?:der|dem)$/.test(state.analysis.tokens[phrase.tokens[0]!]!.lower);
