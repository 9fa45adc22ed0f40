import type { Cue } from '../../codebook/schema.ts';
import type { Analysis, Clause, Phrase, Token } from '../../language/types.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import type { PatternMatch } from '../patterns/patterns.ts';
import { clausesBeside } from '../reading.ts';
import type { CueIndex, CueMatch } from './cues.ts';
import { belittled, excessIn, isAsFarAs, ownWords, superlativeCue } from './degreesOfWords.ts';

/** What a clause says of a matter or of its holder's mind by an adjective or noun: "ist ein Fehler", "nannte X falsch", "sieht in X eine Chance", "reagiert kühl". */
export function findPredicates(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  return isAsFarAs(analysis, clause) ? [] : findEvaluations(analysis, clause, index).flatMap(found => belittled(analysis, found) ?? []);
}

function findEvaluations(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  const found = clause.predicate ? findPredicate(analysis, clause, clause.predicate, index) : findCalled(analysis, clause, index);
  if (found.length > 0) return found;
  if (analysis.language === 'en') return findAmounts(analysis, clause, index);
  return [
    ...findForPredicate(analysis, clause, index),
    ...findSeenIn(analysis, clause, index),
    ...findSpokenOf(analysis, clause, index),
    ...findAmounts(analysis, clause, index),
    ...findManner(analysis, clause, index),
  ];
}

/** A set phrase of the lexicon that was found. */
export function setMatch(entries: { cue: Cue; text: string }[], { owner, tokens }: PatternMatch, via: CueMatch['via']): CueMatch {
  const { cue, text } = entries[owner]!;
  return { cue, text, tokens, via };
}

const toMatch = (token: Token, cue: Cue): CueMatch => ({ cue, text: token.text, tokens: [token.index], via: 'predicate' });

/** The first of some tokens that evaluates. */
function firstOf(analysis: Analysis, positions: number[], index: CueIndex): CueMatch[] {
  for (const at of positions) {
    const token = analysis.tokens[at]!;
    const cue = predicateCue(token, index);
    const colour = cue && cue.polarity > 0 && token.pos === 'NOUN' ? colouredBy(analysis, at, index) : null;
    if (colour) return [colour];
    if (cue) return [toMatch(token, cue)];
  }
  return [];
}

/** "Von einem | verheerenden | Signal": the adjective of a noun that would be good by itself. */
function colouredBy(analysis: Analysis, noun: number, index: CueIndex): CueMatch | null {
  const before = analysis.tokens[beforeNoun(analysis, noun)]; // ein „fatales“ Signal
  const cue = analysis.language === 'de' && before?.pos === 'ADJ' ? predicateCue(before, index) : null;
  return cue && cue.polarity < 0 && cue.about.includes('subject') ? toMatch(before!, cue) : null;
}

function findPredicate(analysis: Analysis, clause: Clause, predicate: Phrase, index: CueIndex): CueMatch[] {
  // "zu teuer": the adverb stands before the phrase.
  const before = predicate.tokens[0]! - 1;
  const from = /^(?:zu|nicht)$/.test(analysis.tokens[before]?.lower ?? '') && clause.tokens.includes(before) ? [before] : [];
  const phrases = index.phrases.find(
    analysis.tokens,
    analysis.language === 'en'
      ? spanOf(analysis, clause, predicate)
      : [...from, ...predicate.tokens, ...leadingTo(analysis, clause, predicate)],
  );
  const [head] = firstOf(analysis, [predicate.head], index); // "is not | acceptable |": negated, and no set phrase
  const set = phrases.map(match => setMatch(index.phraseCues, match, 'predicate')).filter(({ text }) => !head || !text.startsWith('not '));
  if (set.length > 0) return set.map(match => toThem(clause, match));
  const excess = excessIn(analysis, predicate.tokens);
  const found = excess ? [excess] : firstOf(analysis, ownWords(analysis, predicate), index);
  return excess || analysis.language === 'de' ? found.map(match => toThem(clause, match)) : found;
}

/** "Der Regierung ist der Vertrag zu teuer", "ist Wien ein Anliegen": of whom a thing is so stands in the dative. */
const toThem = ({ verb, objects }: Clause, found: CueMatch): CueMatch =>
  /^(?:sein|bleiben|werden)$/.test(verb?.lemma ?? '') && objects.length > 0 && found.cue.about.includes('subject')
    ? { ...found, cue: { ...found.cue, about: [...found.cue.about, 'by:dative'] } }
    : found;

/** "Ein Schritt | in den Abgrund |": where it leads stands right behind the noun. */
function leadingTo({ tokens }: Analysis, { tokens: own }: Clause, { tokens: inside }: Phrase): number[] {
  const first = inside.at(-1)! + 1;
  if (tokens[first]?.pos !== 'ADP') return [];
  const length = [1, 2, 3].find(step => tokens[first + step]?.pos === 'NOUN' && own.includes(first + step)) ?? -1;
  return Array.from({ length: length + 1 }, (_, step) => first + step);
}

/** English set phrases go on behind the head of the predicate ("a slap | in the face") and begin before it ("off | the table"). */
function spanOf({ tokens }: Analysis, { tokens: inside, verb }: Clause, predicate: Phrase): number[] {
  if (verb && predicate.tokens[0]! < verb.head) return predicate.tokens;
  let first = predicate.tokens[0]!;
  while (/^(?:ADP|ADV|DET|ADJ|PART|PRON)$/.test(tokens[first - 1]?.pos ?? '') && inside.includes(first - 1)) first--;
  return inside.filter(at => at >= first);
}

/** "considers the deal | to be unfair" */
const describedAs = (analysis: Analysis, clause: Clause): Clause | undefined =>
  analysis.language === 'en'
    ? clausesBeside(analysis, clause).find(
        child => child.parent === clause.id && child.kind === 'infinitive' && child.verb?.lemma === 'be' && child.predicate !== null,
      )
    : undefined;

/** "found the exclusion | embarrassing", "called the result | balanced": the parser took the evaluation for a clause of its own. */
function calledBy(analysis: Analysis, clause: Clause, object: Phrase): number | undefined {
  if (analysis.language !== 'en') return undefined;
  const child = clausesBeside(analysis, clause).find(
    ({ parent, kind, objects, obliques }) => parent === clause.id && kind === 'participle' && objects.length + obliques.length === 0,
  );
  const last = object.tokens.at(-1)!;
  return child?.verb && child.verb.head > last && child.verb.head - last <= 3 ? child.verb.head : undefined;
}

const naming = new Set([
  'call',
  'deem',
  'brand',
  'label',
  'consider',
  'find',
  'think',
  'judge',
  'believe',
  'declare',
  'pronounce',
  'term',
  'dub',
  'nennen',
  'finden',
]);

/** "called the decision historic": the evaluation ends the object; in German it may also open the clause ("Falsch nannte er den Plan"). */
function findCalled(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  const object = clause.objects.at(-1);
  const { verb } = clause;
  if (!object || !verb || !naming.has(verb.lemma)) return [];
  const described = describedAs(analysis, clause);
  if (described) return findPredicates(analysis, described, index);
  const participle = calledBy(analysis, clause, object);
  if (participle) return firstOf(analysis, [participle], index);
  const ending = clause.tokens.filter(at => at > object.head && analysis.tokens[at]!.pos !== 'PUNCT').slice(-2);
  // "nannte es „lebenswichtig für das Land“": what opens behind the object.
  const behind = object.tokens.at(-1)!;
  const opening = analysis.language === 'de' ? clause.tokens.filter(at => at > behind && at <= behind + 2) : [];
  const next = analysis.tokens[object.head + 1]; // "declared the soldiers | unwelcome | on its land"
  const right = analysis.language === 'en' && next?.pos === 'ADJ' && clause.tokens.includes(next.index) ? [next.index] : [];
  const excess = analysis.language === 'en' && excessIn(analysis, [...ending, ...right]);
  if (excess) return [excess];
  const found = firstOf(analysis, [...ending.reverse(), ...opening, ...object.tokens.slice(1).slice(-2).reverse(), ...right], index);
  if (found.length > 0 || analysis.language === 'en') return found;
  return firstOf(
    analysis,
    clause.tokens.filter(at => at < verb.head),
    index,
  );
}

/** "hält X für (nicht) verantwortbar": the evaluation stands behind für. */
function findForPredicate(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  if (!/^(?:halten|erklären)$/.test(clause.verb?.lemma ?? '')) return [];
  const from = clause.tokens.findLastIndex(at => analysis.tokens[at]!.lower === 'für'); // "hält Hilfe für Banken | für | falsch"
  const behind = from < 0 ? [] : clause.tokens.slice(from + 1, from + 5);
  const excess = excessIn(analysis, behind);
  const noun = behind.find(at => analysis.tokens[at]!.pos === 'NOUN'); // "für einen historischen | Fehler |": the noun tells
  return excess ? [excess] : firstOf(analysis, noun === undefined ? behind : [noun, ...behind], index);
}

/** "sieht in dem Plan einen Fehler", "wittert Verrat": the object evaluates what stands behind in, or what the text is about. */
function findSeenIn(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  const isIn = clause.obliques.some(({ prep }) => prep === 'in');
  if (!(isIn ? /^(?:sehen|erkennen|erblicken|wittern)$/ : /^wittern$/).test(clause.verb?.lemma ?? '')) return [];
  const heads = clause.objects.map(({ head }) => head).reverse();
  const menace = isIn ? heads.find(head => /^(?:be)?drohung$/.test(analysis.tokens[head]!.lemma)) : undefined;
  if (menace !== undefined) return [toMatch(analysis.tokens[menace]!, { ...outcome, kind: 'position', about: ['prep:in'] })];
  return firstOf(analysis, heads, index).map(found => ({ ...found, cue: { ...found.cue, about: [isIn ? 'prep:in' : 'topic'] } }));
}

/** "sprach von einem Fehler": of what the text is about. */
function findSpokenOf(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  const warns = clause.verb?.lemma === 'warnen';
  if (!warns && !/^(?:sprechen|reden)$/.test(clause.verb?.lemma ?? '')) return [];
  const phrases = clause.obliques
    .filter(({ prep, phrase }) => prep === (warns ? 'vor' : 'von') && (warns || !isTold(analysis, phrase)))
    .map(({ phrase }) => phrase);
  const heads = phrases.map(({ head }) => head);
  const dreaded = warns ? heads.find(head => outcomes.test(analysis.tokens[head]!.lemma)) : undefined;
  if (dreaded !== undefined) return [toMatch(analysis.tokens[dreaded]!, outcome)];
  const regards = clause.tokens.some(at => analysis.tokens[at]!.lower === 'blick' && analysis.tokens[at + 1]?.lower === 'auf');
  const coloured = heads.map(head => beforeNoun(analysis, head)).filter(at => analysis.tokens[at]?.pos === 'ADJ'); // "von einem überfälligen Akt"
  const [named] = coloured.filter(at => isDecidable(analysis.tokens[at + 1]!.lemma) && isCompleted(analysis, clause, at + 1));
  const judged = named === undefined || regards ? [] : firstOf(analysis, [named], index).filter(({ cue }) => cue.about.includes('subject'));
  if (judged.length > 0) return judged.map(found => ({ ...found, cue: { ...found.cue, about: ['prep:von'] } }));
  const set = warns
    ? []
    : index.phrases
        .find(
          analysis.tokens,
          phrases.flatMap(({ tokens }) => tokens),
        )
        .map(match => setMatch(index.phraseCues, match, 'predicate')); // "von einem schwarzen Tag"
  return [...set, ...firstOf(analysis, heads, index), ...firstOf(analysis, coloured, index)]
    .slice(0, 1)
    .filter(({ cue, text }) => cue.about.includes('subject') && !(warns && (cue.polarity > 0 || events.test(text))))
    .map(found => ({
      ...found,
      text: warns ? `warnen + ${found.text}` : found.text,
      cue: { ...found.cue, about: [regards ? 'prep:auf' : (occasion(clause) ?? 'topic')] },
    }));
}

/** The word before a noun, a closing quotation mark aside: "von einem „überfälligen“ Akt". */
const beforeNoun = ({ tokens }: Analysis, head: number): number => (/^[“”"«»]$/.test(tokens[head - 1]?.text ?? '') ? head - 2 : head - 1);

/** "Sprach von | 200 Toten |", "von einem | technischen Fehler |": how many there are and what it was, and no verdict. */
const isTold = ({ tokens }: Analysis, { tokens: own, head }: Phrase): boolean =>
  own.some(at => at < head && (tokens[at]!.pos === 'NUM' || mishaps.test(tokens[at]!.lower)));

const mishaps = /^(?:technisch|menschlich|handwerklich|redaktionell|tausende|hunderte|dutzende|zahlreiche|viele|mehrere)(?:e[nrms]?)?$/;

/** "Warnte vor den Folgen": of what is spoken of. */
const outcomes = /^(?:folge|konsequenz|spätfolge|nebenwirkung|langzeitfolge|rückschlag|auswirkung)$/;
const outcome: Cue = { cues: [], pos: 'noun', kind: 'concern', polarity: -1, intensity: 0.5, about: ['topic'] };

/** What one warns of as such: it may come whatever is decided. */
const events =
  /(?:eskalation|krieg|katastrophe|gefahr|terror|gewalt|chaos|desaster|not|krise|bedrohung|erpressung|kollaps|tragödie|flächenbrand|zerfall|illusion|abgrund|blutbad|völkermord|verbrechen|missbrauch|lüge|propaganda|panikmache|hysterie|einmischung|eingriff|verletzung)\w{0,2}$/i;

/** "Sprach | angesichts der Kontrollen | von einer Zumutung": what occasioned it is what it is said of. */
const occasion = ({ obliques }: Clause): string | undefined =>
  obliques.map(({ prep }) => `prep:${prep}`).find(frame => /:(?:angesichts|bezüglich|hinsichtlich|wegen|anlässlich)$/.test(frame));

/** "Von einem überfälligen Verbot | der Pelzfarmen |", "von einem faulen Deal | mit Oslo |": the noun names the matter itself. */
const isCompleted = ({ tokens }: Analysis, { obliques, tokens: own }: Clause, noun: number): boolean =>
  (own.includes(noun + 1) && /^(?:des|der|dieser|dieses|eines|einer)$/.test(tokens[noun + 1]!.lower)) ||
  obliques.some(({ phrase }) => phrase.tokens[0] === noun + 2 || phrase.tokens[0] === noun + 1);

/** Verbs by which a thing is as good as something, and the preposition that opens what it is. */
const amounting = {
  de: { verbs: /^(?:bedeuten|darstellen|gleichkommen|bilden|hinauslaufen)$/, prep: 'auf' },
  en: { verbs: /^(?:represent|constitute|mark|amount|signify|spell|equal|equate)$/, prep: 'to' },
};

/** "bedeute einen Rückschritt", "stelle eine Gefahr dar", "amounts to a capitulation": as good as "sei", "is". */
function findAmounts(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  const { verbs, prep } = amounting[analysis.language];
  if (!verbs.test(clause.verb?.lemma ?? '')) return [];
  const behind = clause.obliques.filter(oblique => oblique.prep === prep).map(({ phrase }) => phrase);
  const phrases = [...clause.objects, ...behind].reverse();
  const found =
    analysis.language === 'en'
      ? phrases.flatMap(phrase => findPredicate(analysis, clause, phrase, index))
      : firstOf(
          analysis,
          phrases.map(({ head }) => head),
          index,
        );
  return found.slice(0, 1).map(match => ({ ...match, cue: { ...match.cue, about: ['subject'] } }));
}

/** Verbs with an adverb for what somebody thinks, and what that is about. */
const manners: [verbs: RegExp, about: string[]][] = [
  [/^(?:reagieren|antworten)$/, ['prep:auf', 'topic']],
  [/^(?:sehen|beurteilen|bewerten|aufnehmen|betrachten)$/, ['object']],
  [/^gegenüberstehen$/, ['dative']],
  [
    /^(?:zeigen|äußern|geben|verhalten|einstellen|positionieren)$/,
    ['prep:zu', 'prep:gegenüber', 'prep:über', 'prep:bei', 'prep:von', 'prep:mit', 'prep:für', 'prep:gegen', 'that', 'inf'],
  ],
];

/** "reagiert kühl auf den Plan", "sieht den Plan skeptisch", "verhält sich ablehnend dazu": an attitude as an adverb. */
function findManner(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  const about = manners.find(([verbs]) => verbs.test(clause.verb?.lemma ?? ''))?.[1];
  if (!about) return [];
  for (const at of clause.tokens) {
    const token = analysis.tokens[at]!;
    const cue = /^(?:ADJ|ADV|VERB)$/.test(token.pos) ? index.predicates.get(token.lower)?.[0] : undefined;
    if (!cue || cue.about.includes('subject')) continue;
    const topic = cue.about.includes('topic') ? ['topic'] : [];
    return [toMatch(token, { ...cue, about: [...about, ...topic] })];
  }
  return [];
}

/** What a phrase calls a thing: "ein Kniefall", "einem schwarzen Tag". */
export function verdictIn(analysis: Analysis, { head, tokens }: Phrase, index: CueIndex): CueMatch | null {
  const [set] = index.phrases.find(analysis.tokens, tokens);
  const found = set ? setMatch(index.phraseCues, set, 'predicate') : firstOf(analysis, [head, beforeNoun(analysis, head)], index)[0];
  return found ?? null;
}

/** Adjectives are inflected in German: falsche, unrealistischen. */
export function predicateCue(token: Token, index: CueIndex): Cue | null {
  const highest = token.pos === 'ADJ' ? token.lower.replace(/e?ste[nrms]?$/, '') : token.lemma; // eine der wichtigsten Reformen
  for (const form of [token.lemma, token.lower, token.lower.replace(/(?:e|en|er|em|es)$/, ''), highest]) {
    const cue = index.predicates.get(form)?.[0];
    if (cue) return cue;
  }
  if (token.pos !== 'NOUN') return superlativeCue(token, index.predicates);
  return index.predicateSuffixes.find(({ suffix }) => token.lemma.endsWith(suffix))?.cue ?? null;
}
