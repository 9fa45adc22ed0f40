import type { Cue } from '../../codebook/schema.ts';
import { isTime } from '../../language/en/words.ts';
import type { Analysis, Clause, Phrase, Token } from '../../language/types.ts';
import { compilePatterns, formsOf, type PatternSet } from '../patterns/patterns.ts';
import { perClause } from '../perClause.ts';
import { clausesBeside } from '../reading.ts';
import { closes } from './closing.ts';
import { letsEnd } from './courses.ts';
import { buildDeedIndex, type DeedIndex } from './deeds.ts';
import { findPredicates, setMatch } from './evaluations.ts';
import { endsOrFinishes } from './finishing.ts';
import { isHarm } from './harm.ts';
import { isHeadlinePassive } from './headlinePassives.ts';
import { findHiddenVerdict } from './hiddenVerdicts.ts';
import { keepsLevel, liftsLevel, movesLimit } from './levels.ts';
import { isNoIdiom, tellsState, timely } from './noIdiom.ts';
import { isOfSubject } from './ofSubject.ts';
import { isOthersRequest } from './othersRequests.ts';
import { isPredicative } from './predicative.ts';
import { type IdiomEntry, shortIdioms, turnedIdioms } from './turnedIdioms.ts';

/** A cue found in a clause: the entry of the lexicon, its tokens, and how it was recognised. */
export type CueMatch = { cue: Cue; text: string; tokens: number[]; via: 'verb' | 'idiom' | 'predicate' | 'noun' };

export type CueIndex = {
  verbs: Map<string, Cue[]>;
  predicates: Map<string, Cue[]>;
  /** Suffix nouns of evaluations (`*fehler`). */
  predicateSuffixes: { suffix: string; cue: Cue }[];
  nouns: Map<string, Cue[]>;
  /** Suffix nouns (`*stopp`) of compounds. */
  suffixes: { suffix: string; cue: Cue }[];
  idioms: PatternSet;
  idiomCues: IdiomEntry[];
  phrases: PatternSet;
  phraseCues: { cue: Cue; text: string }[];
  /** What actors do to one another; apart, because deeds state no position. */
  deeds: DeedIndex;
};

/** Reflexive pronouns of German: "sich aussprechen" is another verb than "aussprechen". */
export const reflexives: ReadonlySet<string> = new Set(['sich', 'mich', 'uns']);

/** Sorts the cue groups of one language into look-up tables. */
export function buildCueIndex(groups: Cue[]): CueIndex {
  const index: CueIndex = {
    verbs: new Map(),
    predicates: new Map(),
    predicateSuffixes: [],
    nouns: new Map(),
    suffixes: [],
    idiomCues: [],
    phraseCues: [],
    idioms: compilePatterns([]),
    phrases: compilePatterns([]),
    deeds: buildDeedIndex(groups),
  };
  const put = (map: Map<string, Cue[]>, key: string, cue: Cue) => map.set(key, [...(map.get(key) ?? []), cue]);
  for (const cue of groups.filter(({ kind }) => kind !== 'deed'))
    for (const text of cue.cues) {
      if (cue.pos === 'verb') put(index.verbs, text, cue);
      else if (cue.pos === 'idiom') index.idiomCues.push({ cue, text }, ...turnedIdioms({ cue, text }), ...shortIdioms({ cue, text }));
      else if (cue.pos === 'adjective' || cue.about.includes('subject')) {
        if (text.includes(' ')) index.phraseCues.push({ cue, text });
        else if (text.startsWith('*')) index.predicateSuffixes.push({ suffix: text.slice(1), cue });
        else put(index.predicates, text, cue);
      } else if (text.startsWith('*')) index.suffixes.push({ suffix: text.slice(1), cue });
      else index.nouns.set(text, withFrames(index.nouns.get(text) ?? [], cue));
    }
  const idioms = index.idiomCues.map(({ text }, owner) => ({ source: text, owner }));
  index.idioms = compilePatterns(idioms, { forms: idiomForms });
  index.phrases = compilePatterns(index.phraseCues.map(({ text }, owner) => ({ source: text, owner })));
  return index;
}

/** "Wohlwollen für", "Wohlwollen gegenüber": of two entries for one noun that point one way, the first takes the frames of both. */
function withFrames(known: Cue[], cue: Cue): Cue[] {
  const same = known.findIndex(({ kind, polarity }) => kind === cue.kind && polarity === cue.polarity);
  const first = known[same];
  return first ? known.with(same, { ...first, about: [...new Set([...first.about, ...cue.about])] }) : [...known, cue];
}

/** Words that German verbs take for a particle, but idioms name apart: "zeigte sich … bereit", "führt kein Weg … vorbei". */
const adverbParticle =
  /^(?:auseinander|bereit|bloß|fern|frei|gleich|gut|heim|herum|hinweg|hoch|infrage|instand|klar|nahe|offen|quer|still|vorbei|voran|voraus|weit|wieder|zufrieden|zurück)(?=\p{Ll}{4,}n$)/u;

/** What a token of an idiom can be read as: its forms, and the half that stands apart elsewhere ("macht … frei", "freigemacht"). */
function idiomForms(token: Token): string[] {
  const simple = token.lemma.replace(adverbParticle, '');
  if (simple === token.lemma || token.pos !== 'VERB') return formsOf(token);
  const particle = token.lemma.slice(0, token.lemma.length - simple.length);
  return [...formsOf(token), token.lower.startsWith(particle) ? particle : simple];
}

/** All cues of a clause, the weightiest first: idioms, predicates, then the verb. Attitude nouns are looked up apart (`nounCue`). */
export const findCues = (analysis: Analysis, clause: Clause, index: CueIndex): readonly CueMatch[] => cuesOf(clause, analysis, index);

const cuesOf = perClause((clause: Clause, analysis: Analysis, index: CueIndex): readonly CueMatch[] => {
  const idioms = findIdioms(analysis, clause, index);
  const verbs = accuses(idioms, clause) ? [] : findVerbs(analysis, clause, index);
  const own = idioms.filter(idiom => !isOthersRequest(analysis, clause, idiom, idioms, verbs));
  const predicates = findPredicates(analysis, clause, index);
  const all = [...own, ...predicates, ...verbs];
  return all.every(({ cue }) => cue.kind === 'report') ? [...all, ...findHiddenVerdict(analysis, clause, index)] : all; // nach Ansicht Oslos überzogen
});

/** "Holds Rome responsible for the delay" holds nothing, "left no doubt that …" leaves nothing: with its complement the verb only says whose fault or how sure a thing is. */
const accuses = (idioms: CueMatch[], { verb }: Clause): boolean =>
  idioms.some(({ cue, tokens }) => /^(?:accuse|report)$/.test(cue.kind) && verb !== null && tokens.includes(verb.head));

function findIdioms(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  // "takes neither side" before "takes side".
  const leavesOpen = (owner: number) => (/^(?:consider|undecided)$/.test(index.idiomCues[owner]!.cue.kind) ? 1 : 0);
  const found = index.idioms.find(analysis.tokens, withMarkBehind(analysis, clause));
  return found
    .filter(
      ({ tokens, owner }) =>
        !isNoIdiom(analysis, clause, index.idiomCues[owner]!.text, tokens) &&
        endsOrFinishes(analysis, clause, index.idiomCues[owner]!) &&
        (!index.idiomCues[owner]!.passive || clause.verb?.passive),
    )
    .sort((left, right) => right.words - left.words || leavesOpen(right.owner) - leavesOpen(left.owner))
    .map(match => setMatch(index.idiomCues, match, 'idiom'));
}

/** "Is in no mood | to sign", "would not dream | of signing", "has nothing | against signing": what is done stands in a clause of its own, but its first word ends the idiom. */
function withMarkBehind({ tokens, language }: Analysis, clause: Clause): number[] {
  const { tokens: own } = clause;
  if (language !== 'en') return withSharedVerb(clause);
  const isMark = (at: number) =>
    /^(?:to|of|at|from|before|about|on|for|against|with|towards?|in|behind)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') &&
    !own.includes(at);
  const before = own.find(at => isMark(at + 1));
  const but = own.find(at => tokens[at + 1]?.lower === 'but' && isMark(at + 2)); // "has no choice | but to sign"
  if (but !== undefined) return [...new Set([...own, but + 1, but + 2])].sort((left, right) => left - right);
  return before === undefined ? own : [...own, before + 1].sort((left, right) => left - right);
}

/** "Schweden lobte die Maut, | Dänemark die Quote |": with the verb that stands in the clause before. */
const withSharedVerb = ({ tokens: own, verb }: Clause): number[] =>
  verb === null || own.includes(verb.head) || verb.head > own[0]!
    ? own
    : [...verb.tokens.filter(at => !own.includes(at)), ...own].sort((a, b) => a - b);

function findVerbs(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  const verb = clause.verb;
  if (!verb) return [];
  const { particle } = verb;
  const lemma = closes(analysis, clause)
    ? 'dichtmachen'
    : liftsLevel(analysis, clause)
      ? 'raise'
      : (movesLimit(analysis, clause) ?? verb.lemma);
  if ((lemma === 'let' && onlyTells(analysis, verb.head)) || keepsLevel(analysis, clause) || isHeadlinePassive(analysis, clause)) return [];
  if (lemma === 'decide' && verb.passive) return []; // "the levy will be decided in May": one way or the other
  if (letsEnd(analysis, clause) || letsHarm(analysis, clause, index))
    return (index.verbs.get('let end') ?? []).map(cue => ({ cue, text: 'let end', tokens: [verb.head], via: 'verb' as const }));
  const reflexive = clause.tokens.some(at => reflexives.has(analysis.tokens[at]!.lower));
  const opensAt = ({ head }: Phrase) => (analysis.language === 'de' && head < verb.head ? 1 : 0);
  const preps = clause.obliques
    .filter(({ phrase }) => !isCopula(lemma) || isPredicative(analysis, clause, phrase.tokens[0]!))
    .filter(({ phrase }) => analysis.language === 'de' || isBeside(analysis, verb.head, phrase.tokens[0]!))
    .filter(({ phrase }) => !isOfSubject(analysis, clause, phrase))
    .filter(({ prep, phrase }) => !(prep === 'for' && timely.test(analysis.tokens[phrase.head]!.lower)))
    .filter(({ prep, phrase }) => !(prep === 'in' && /^(?:19|20)\d\d$/.test(analysis.tokens[phrase.head]!.text))) // `would take effect in 2027`
    // "| Kurz vor der Abstimmung | stellt sich Oslo gegen die Maut": what opens the clause governs last.
    .sort((left, right) => opensAt(left.phrase) - opensAt(right.phrase))
    .map(oblique => oblique.prep);
  const phrasal = analysis.language === 'en' ? phrasalVerb(analysis, clause, verb.head, lemma, index) : null;
  if (phrasal)
    return spokenLast(analysis, clause, phrasal, index.verbs.get(phrasal) ?? []).map(cue => ({
      cue,
      text: phrasal,
      tokens: [verb.head],
      via: 'verb' as const,
    }));
  // "Ließ ausrichten, …": has somebody say so.
  const said = verb.modal === 'lassen' ? index.verbs.get(`${lemma} lassen`)?.filter(({ kind }) => kind === 'report') : undefined;
  if (said?.[0]) return [{ cue: said[0], text: `${lemma} lassen`, tokens: verb.tokens, via: 'verb' }];
  const reflexiveOnly = isReflexiveOnly(analysis, clause) || (reflexive && lemma === 'versprechen'); // "verspricht sich Kredite": hopes for them
  const keys = [
    ...(particle ? [`${lemma} ${particle}`] : []),
    ...(verb.modal === 'lassen' ? [`${lemma} lassen`] : []),
    ...(reflexive ? governed(preps, `sich ${lemma}`, analysis.language, index) : []),
    ...(reflexiveOnly ? [] : governed(preps, lemma, analysis.language, index)),
    ...(reflexive ? [`sich ${lemma}`] : []),
    ...((particle && index.verbs.has(`${lemma} ${particle}`)) || reflexiveOnly ? [] : [lemma]),
  ];
  if (analysis.language === 'de' && !keys.some(key => index.verbs.has(key))) keys.push(lemma.replace(/^(?:weiter|mit)(?=\p{Ll}{4})/u, ''));
  // "Entscheidet über die Maut": the verb with its preposition takes no side, whatever it would without.
  const isDay = (key: string) =>
    key.endsWith(' on') && clause.obliques.every(({ prep, phrase }) => prep !== 'on' || isTime(analysis.tokens[phrase.head]!.lemma)); // "decided | on Monday | to lift it"
  const idle = keys.find(key => key.includes(' ') && !isDay(key) && index.verbs.get(key)?.every(({ kind }) => kind === 'consider'));
  if (idle) return index.verbs.get(idle)!.map(cue => ({ cue, text: idle, tokens: [verb.head], via: 'verb' as const }));
  const cues = keys.flatMap(key => (index.verbs.get(key) ?? []).map(cue => ({ cue, text: key })));
  return cues
    .sort((left, right) => frameFit(right.cue, clause, preps) - frameFit(left.cue, clause, preps))
    .map(({ cue, text }) => ({ cue, text, tokens: [verb.head], via: 'verb' as const }));
}

/** "It was wrong, he | went on |": where nothing is gone on with, that he says so. */
function spokenLast({ tokens }: Analysis, { tokens: own }: Clause, phrasal: string, cues: Cue[]): Cue[] {
  const last = own.findLast(at => tokens[at]!.pos !== 'PUNCT') ?? -1;
  const told = cues.filter(({ kind }) => kind === 'report');
  return told.length > 0 && phrasal.endsWith(` ${tokens[last]?.lower}`) ? told : cues;
}

/** "Will not allow the levy | to be undermined |": what a clause lets be done to a thing is bad for it. */
const letsHarm = (analysis: Analysis, { id, sentence, verb }: Clause, index: CueIndex): boolean =>
  analysis.language === 'en' &&
  /^(?:let|allow|permit)$/.test(verb?.lemma ?? '') &&
  clausesBeside(analysis, { sentence }).some(
    child =>
      child.parent === id &&
      child.verb?.passive === true &&
      child.subjectInherited &&
      (isHarm(analysis, child) ||
        (index.verbs.get(child.verb.lemma) ?? []).some(({ kind, polarity }) => polarity < 0 && /^(?:position|decision)$/.test(kind))),
  );

/** "Let it be known that …", "let slip that …": has said so, and lets nothing. */
const onlyTells = ({ tokens }: Analysis, head: number): boolean =>
  /^(?:it be known|slip\b.*|on that\b.*|drop that\b.*)$/.test([1, 2, 3].map(step => tokens[head + step]?.lower ?? '').join(' '));

/** "wirbt für | Sanktionen gegen Russland": of the verb's prepositions that decide the first one is its own, the next may belong to the noun before it. */
function governed(preps: string[], lemma: string, language: Analysis['language'], index: CueIndex): string[] {
  if (language === 'en') return preps.map(prep => `${lemma} ${prep}`);
  const framed = (index.verbs.get(lemma) ?? []).flatMap(cue => cue.about);
  const first = preps.find(prep => framed.includes(`prep:${prep}`) || index.verbs.has(`${lemma} ${prep}`));
  return first ? [`${lemma} ${first}`] : [];
}

/** "verteidigte sich", "stellte sich": with nothing but itself for an object a transitive verb means something else. */
const isReflexiveOnly = (analysis: Analysis, clause: Clause): boolean =>
  clause.objects.length > 0 &&
  clause.objects.every(phrase => analysis.tokens[phrase.head]!.lower === 'sich') &&
  !clausesBeside(analysis, clause).some(
    child => child.parent === clause.id && !child.coordinated && /^(?:complement|infinitive)$/.test(child.kind) && !isPurpose(child.link),
  );

/** Clauses that tell why, and are nothing that the verb has for an object. */
const isPurpose = (link: string | undefined): boolean => /^(?:um|ohne|statt|anstatt|wie)$/.test(link ?? '');

const isCopula = (lemma: string) => lemma === 'sein' || lemma === 'be' || lemma === 'bleiben' || lemma === 'remain';

/** "called for talks", "spoke out loudly against it", not "called it a lesson for all": English verbs and their prepositions stand together, or with a bare noun between ("take part in"). */
const isBeside = (analysis: Analysis, verb: number, first: number): boolean =>
  (first > verb || !opensSentence(analysis, first)) &&
  analysis.tokens
    .slice(verb + 1, first)
    .every(({ pos }, order) => /^(?:ADP|ADV|PART|PUNCT|ADJ)$/.test(pos) || (order === 0 && pos === 'NOUN'));

/** "| Under pressure from voters |, Norway threatened": how it came about, and not what the verb goes on with. */
const opensSentence = ({ tokens, sentences }: Analysis, first: number): boolean => {
  const { firstToken } = sentences[tokens[first]!.sentence]!;
  return first - firstToken < 8 && !/^(?:which|whom|that)$/.test(tokens[first]!.lower);
};

/** "rule out", "turn X down", "call for": the lexicon's two-word verbs, the particle within four words of the verb. */
function phrasalVerb(analysis: Analysis, clause: Clause, head: number, lemma: string, index: CueIndex): string | null {
  for (let at = head + 1; at <= head + 5 && at < analysis.tokens.length; at++) {
    // Only adverb-like particles may stand behind the object ("turn the offer down"); prepositions stand at the verb.
    const apart = analysis.tokens.slice(head + 1, at).some(({ pos, lower }) => pos !== 'ADV' && !/^(?:not|n't)$/.test(lower));
    const token = analysis.tokens[at]!;
    const isMark = at === head + 1 && /^(?:ADP|SCONJ)$/.test(token.pos) && analysis.tokens[at + 1]?.morph.form === 'part1'; // "insists | on raising it"
    if (!clause.tokens.includes(at) && !clause.verb!.tokens.includes(at) && !isMark) break;
    const key = `${lemma} ${token.lower}`;
    const isAdvice = token.lower === 'against' && /^(?:advise|counsel|caution|recommend)$/.test(lemma); // "advised voters against it"
    if (token.lower === 'on' && isTime(analysis.tokens[at + 1]?.lemma ?? '')) continue;
    if (apart && !isAdvice && !/^(?:out|up|down|off|back|away|aside|over)$/.test(token.lower)) continue;
    if (/^(?:ADP|ADV|PART|SCONJ|ADJ)$/.test(token.pos) && index.verbs.has(key) && !tellsState(analysis, at, key)) {
      const longer = `${key} ${analysis.tokens[at + 1]?.lower}`; // "gives up on"
      return index.verbs.has(longer) && !isTime(analysis.tokens[at + 2]?.lemma ?? '') ? longer : key;
    }
  }
  return null;
}

/** Prefers the frame whose complement is there: "fordert X" before "fordert zu", "spricht mit" before "spricht, dass". */
function frameFit(cue: Cue, clause: Clause, preps: string[]): number {
  const prep = cue.about.some(about => about.startsWith('prep:') && preps.includes(about.slice(5)));
  const object = cue.about.includes('object') && clause.objects.length > 0;
  const report = cue.kind === 'report' ? -0.5 : 0;
  return (prep ? 2 : 0) + (object ? 1 : 0) + (cue.about[0]?.startsWith('prep:') && !prep ? -1 : 0) + report;
}

/** "Leads nowhere", "hält nichts von": the negation belongs to the phrase, and is not counted once more. */
export const deniesItself = ({ text }: CueMatch): boolean =>
  /\b(?:nicht|weder|no|not|none|nichts|nothing|nowhere|nobody|never|without|ohne|kein\w*)\b/.test(text);

/** The attitude or orientation that a noun carries (Ablehnung, Stopp, Lieferstopp; refusal, ban), or null. */
export function nounCue(token: Token, index: CueIndex): Cue | null {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB') return null;
  const known = index.nouns.get(token.lemma)?.[0] ?? index.nouns.get(token.lower)?.[0];
  if (known) return known;
  return index.suffixes.find(({ suffix }) => token.lower.endsWith(suffix) || token.lemma.endsWith(suffix))?.cue ?? null;
}
