import type { Subject } from '../../domain/statement.ts';
import { opensAdverbial } from '../../language/en/adverbials.ts';
import type { Clause, Phrase, Token } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import type { Actor } from '../mentions/names.ts';
import type { Reading } from '../reading.ts';
import { withAttribute } from './attributes.ts';
import { withoutCarriers } from './carriers.ts';
import { isChoice } from './choices.ts';
import { opensGround, opensManner, opensTime } from './circumstances.ts';
import { isClub } from './clubs.ts';
import { isEmptyNoun, isPartitive, isVagueNoun } from './idleNouns.ts';
import { complementEnd, datedOn, deedOf, isPlan, opensJudgement } from './openLabel.ts';
import { otherThingAt } from './otherThings.ts';
import { isEarlierLine } from './ownLine.ts';

const determiners =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|keinem|keiner|sein|seine|seinen|seiner|seinem|ihr|ihre|ihren|ihrer|ihrem|dieser|diese|dieses|diesen|diesem|jede|jeder|jeden|jedes|unser|unsere|unseren|alle|the|a|an|this|that|these|those|his|her|its|their|our|my|no|any|all|every|such|auch|nur|even|also)$/i;

/** "Decided on Monday to | scrap | the levy", "to | let | it lapse": what is done turns the thing round, so that its name alone tells nothing. */
const ends = ({ analysis: { tokens }, cues }: Reading, at: number): boolean =>
  tokens[at]!.pos === 'VERB' &&
  !lessens.test(tokens[at]!.lemma) &&
  (tokens[at]!.lemma === 'let' ||
    (cues.verbs.get(tokens[at]!.lemma) ?? []).some(({ kind, polarity }) => polarity < 0 && /^(?:decision|position)$/.test(kind)));

/** A day or month: when, and no thing. */
const days = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December)$/;

/** "Die | seiner Ansicht nach | überfällige Seilbahn": whose view it is stands before the name. */
const byOpinion = /^(?:ansicht|meinung|auffassung|nach)$/i;

/** The subject that a phrase of the text names, when neither the codebook nor an actor does: its normalised noun phrase. Null when it names nothing. */
export function openSubject(reading: Reading, phrase: Phrase): Subject | null {
  const { tokens, language } = reading.analysis;
  const head = tokens[phrase.head]!;
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return null;
  if (head.text === 'Kraft' && /^(?:in|außer)$/.test(tokens[phrase.head - 1]?.lower ?? '')) return null; // "soll in Kraft treten"
  if (language === 'de' && head.pos === 'PROPN' && /^(?:in|bei|nach|aus)$/.test(tokens[phrase.tokens[0]! - 1]?.lower ?? '')) return null; // a place
  if (
    language === 'en' &&
    head.pos === 'PROPN' &&
    phrase.tokens.length === 1 &&
    /^(?:in|from|at|near)$/.test(tokens[phrase.head - 1]?.lower ?? '')
  )
    return null; // a place
  if (isChoice(reading.analysis, phrase.head) || isEarlierLine(reading.analysis, phrase)) return null;
  const named = withAttribute(reading, phrase);
  const isAid = /^(?:hilfen?|gespräche?n?|treffen|antwort|besuch)$/.test(head.lower) && named.length > phrase.tokens.length; // "Hilfe" says nothing, "Hilfe für den Sudan" and "Gespräche über die Maut" do
  const isEnd = /^(?:end|ende)$/.test(head.lemma) && /^(?:to|of|de[rs]|von|vom|eine[rs])$/.test(tokens[phrase.head + 1]?.lower ?? '');
  const ended = isEnd ? partOf(reading, phrase) : null;
  if (ended && isAny(isEmptyNoun, tokens[ended.head]!)) return null; // "held out for the end of March"
  const deed = deedOf(reading, phrase.head);
  if (language === 'en' && days.test(head.text) && deed.some(at => ends(reading, at))) return null;
  if (deed.length > 0 && ofTime.test(head.lemma)) return toDo(reading, deed);
  // "Joins the copper | alliance |": which one is told by the noun before.
  const isNamedClub = isClub(language, head) && phrase.tokens.includes(phrase.head - 1) && tokens[phrase.head - 1]!.pos === 'NOUN';
  const isTold = deed.length > 0 && isPlan.test(head.lemma); // "the idea" says nothing, "the idea of lifting the ban" does
  if (!isAid && !isEnd && !isTold && !isNamedClub && (isAny(isEmptyNoun, head) || (head.text.length < 3 && head.lower !== 'öl'))) {
    const inner = isAny(isPartitive, head) ? partOf(reading, phrase) : null;
    return inner ? openSubject(reading, inner) : null;
  }
  if (isAny(isVagueNoun, head) && !isTold && !named.some(at => at !== phrase.head && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at]!.pos)))
    return null;
  if (/st(?:en|e)$/.test(head.lower) && tokens[phrase.head - 1]?.lower === 'am') return null; // "am liebsten" is an adverb
  const next = named.findIndex(
    (at, order) =>
      at > phrase.head &&
      ((language === 'de' && (opensJudgement(tokens, at) || otherThingAt(tokens, at) > 0 || opensExplanation(tokens, at))) ||
        (language === 'en' && (isCircumstantial(tokens, at, phrase) || isAgainst(tokens[at]!, tokens[at + 1]))) ||
        (tokens[at]!.pos === 'CCONJ' &&
          (language === 'en' ? /^(?:DET|ADP)$/ : /^DET$/).test(tokens[phrase.tokens[order + 1] ?? -1]?.pos ?? ''))),
  );
  const positions = next < 0 ? [...named] : named.slice(0, next); // "a levy on seeds | and a fund for farmers"
  const isBefore = ({ text, pos }: Token) => determiners.test(text) || byOpinion.test(text) || pos === 'PUNCT';
  while (positions.length > 1 && isBefore(tokens[positions[0]!]!)) positions.shift();
  positions.splice(0, attributesBefore(tokens, positions, phrase.head));
  const kept = positions.slice(0, Math.max(8, positions.indexOf(phrase.head) + 1)).slice(0, 12);
  while (kept.length > 1 && /^(?:PUNCT|ADP|DET|CCONJ|PART)$/.test(tokens[kept.at(-1)!]!.pos)) kept.pop();
  const last = kept.at(-1)!;
  // "The use of “excessive force”": quotation marks are no part of the name.
  const upTo = (end: number) => textOf(reading, [kept[0]!, end]);
  const name = upTo(last);
  if (name.length > 90 || /[,;:„“"]/.test(name)) return null;
  const told = deedOf(reading, last);
  const full = told.length > 0 ? `${name}${language === 'de' ? ', ' : ' '}${textOf(reading, told)}` : upTo(complementEnd(reading, last));
  const label = full.length > 90 ? name : full;
  const things = isPlan.test(head.lemma) ? told.filter(at => /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos)) : [];
  const id = nameOf(reading, [...kept, ...things])
    .map(reading.issues.interchangeable.oneFor)
    .map(plain)
    .join('-');
  if (!/[a-z]/.test(id)) return null;
  return { kind: 'open', id: `open:${id}`, label, labels: { [language]: label } };
}

/** "| A larger, | better armed force": how many words a list of attributes has before its last comma, which names enough. */
const attributesBefore = (tokens: readonly Token[], positions: readonly number[], head: number): number => {
  const comma = positions.findLastIndex(at => at < head && tokens[at]!.text === ',');
  const isList = positions.slice(0, Math.max(0, comma)).every(at => /^(?:ADJ|ADV|DET|NUM|PUNCT)$/.test(tokens[at]!.pos));
  return isList ? comma + 1 : 0;
};

/** "Die Maut | , eine Steuer | auf Schiffe": what kind of thing it is. */
const opensExplanation = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === ',' && tokens[at + 1]?.pos === 'DET';

/** "Voted on Monday | to abolish the levy": the day is what the parser took, what it is about is told behind it. */
const ofTime = /day$|^(?:week|month|year|hour|moment|woche|monat|jahr|stunde)$/i;

function toDo(reading: Reading, deed: number[]): Subject | null {
  const verb = deed.find(at => reading.analysis.tokens[at]!.pos === 'VERB');
  const phrase = verb === undefined ? null : phraseFrom(reading, verb + 1);
  const thing = phrase && openSubject(reading, phrase);
  if (!thing || !lessens.test(reading.analysis.tokens[verb!]!.lemma)) return thing;
  const label = textOf(reading, [verb!, phrase.tokens.at(-1)!]);
  return { ...thing, id: `${thing.id}-${reading.analysis.tokens[verb!]!.lemma}`, label, labels: { en: label } };
}

/** "Agreed on Sunday to | cut | output": less of a thing is no side against it. */
const lessens = /^(?:cut|lower|reduce|limit|curb|trim|slash|ease)$/;

/** A stretch of the text, from the first of the tokens to the last, without quotation marks. */
const textOf = ({ analysis: { text, tokens } }: Reading, list: number[]): string =>
  text
    .slice(tokens[list[0]!]!.start, tokens[list.at(-1)!]!.end)
    .replace(/[„“”"«»]/g, '')
    .replace(/\s+/g, ' ');

/** "the levy | by 40 votes to 3", "| after months of resistance", "objections | as overblown", "| rather than a ban": what the parser took into the phrase. */
const isCircumstantial = (tokens: readonly Token[], at: number, phrase: Phrase): boolean => {
  const { pos, lower, text } = tokens[at]!;
  const goesOn = tokens[at + 1]?.pos === 'ADV' || phrase.tokens.some(other => other > at && tokens[other]!.pos === 'VERB'); // ", the minister said"
  if (/^(?:but|rather|instead)$/.test(lower) || opensTime(tokens, at)) return true; // "the levy | but not the quota"
  if (opensGround(tokens, at) || opensManner(tokens, at) || opensAdverbial(tokens, at)) return true;
  const apposed = text === ',' && at > phrase.head && /^an?$/.test(tokens[at + 1]?.lower ?? ''); // "a delay | , a costly step"
  return apposed || (text === ',' && goesOn) || (/^(?:ADP|SCONJ)$/.test(pos) && circumstance.test(lower));
};

const circumstance = /^(?:by|after|before|during|until|till|since|despite|amid|as|following|within|out|because|while|when|if|unless)$/;

/** "Defended the levy | against criticism" */
const isAgainst = ({ lower }: Token, next: Token | undefined): boolean =>
  lower === 'against' && /^(?:criticism|attacks?|objections?|accusations?|charges?|claims?)$/.test(next?.lower ?? '');

/** A word as it stands in the id of an open issue. */
export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9-]+/g, '');

/**
 * The words of a subject in an order that does not depend on how it is put: "export of wheat" is "wheat export", and "Export von Weizen" is "Weizenexport".
 */
function nameOf(reading: Reading, kept: number[]): string[] {
  const { tokens, language } = reading.analysis;
  const named = withoutCarriers(
    reading,
    kept.filter(at => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at]!.pos)),
  );
  const words = named.map(at => tokens[at]!.lemma.toLowerCase());
  if (language === 'en') return words.sort();
  const isOf =
    named.length === 2 && named.every(at => tokens[at]!.pos === 'NOUN') && /^(?:von|der|des)$/.test(tokens[named[0]! + 1]?.lower ?? '');
  return isOf ? [`${words[1]}${words[0]}`] : words;
}

const isAny = (is: (word: string) => boolean, { lemma, lower }: Token): boolean => is(lemma) || is(lower);

/** "the idea of return hubs", "die Hälfte der Abgabe": what a part or a kind is of. */
function partOf(reading: Reading, { head }: Phrase): Phrase | null {
  const { tokens, language } = reading.analysis;
  const next = tokens[head + 1]?.lower ?? '';
  if (language === 'en') return next === 'of' ? phraseFrom(reading, head + 2) : null;
  return /^(?:des|der|eine[rs])$/.test(next) ? phraseFrom(reading, head + 1) : null;
}

/** "A | shared | power grid", "the | proposed | levy": a participle between an article and its noun. */
const isAttribute = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.morph.form === 'part2' &&
  /^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '') &&
  /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '');

/** "A larger | , better armed | force": attributes one after another, the noun still to come. */
function isListed(tokens: readonly Token[], first: number, at: number): boolean {
  const comma = [at, at - 1, at - 2].find(one => one > first && tokens[one]?.text === ',');
  if (comma === undefined || tokens[comma - 1]!.pos !== 'ADJ' || tokens.slice(first, comma).some(({ pos }) => pos === 'NOUN')) return false;
  const noun = [2, 3].find(step => tokens[comma + step]?.pos === 'NOUN');
  return (
    noun !== undefined &&
    tokens.slice(comma + 1, comma + noun).every(({ pos, morph }) => /^(?:ADJ|ADV)$/.test(pos) || morph.form === 'part2')
  );
}

/** The noun phrase that starts at a token: up to the next verb, comma or conjunction, or the token `end`. Null when there is no noun. */
export function phraseFrom(reading: Reading, first: number, end = first + 9): Phrase | null {
  const { tokens } = reading.analysis;
  const positions: number[] = [];
  for (let at = first; at < Math.min(tokens.length, first + 9, end); at++) {
    const token = tokens[at]!;
    const isMore = isListed(tokens, first, at);
    if (
      token.sentence !== tokens[first]!.sentence ||
      (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ|PRON|ADV)$/.test(token.pos) && !isMore && !isAttribute(tokens, at))
    )
      break;
    if (tokens[at - 1]?.pos === 'NOUN' && at > first && /^(?:this|last|next|such)$/.test(token.lower)) break; // "the adjournment | this time", "the treaty | such as Peru"
    positions.push(at);
  }
  const stop = positions.findIndex(
    (at, order) => order > 0 && tokens[at]!.pos === 'ADP' && positions.slice(0, order).some(before => tokens[before]!.pos === 'NOUN'),
  );
  const core = stop < 0 ? positions : positions.slice(0, stop);
  const head = core.findLast(at => tokens[at]!.pos === 'NOUN' || tokens[at]!.pos === 'PROPN');
  return head === undefined ? null : { head, tokens: positions, start: tokens[positions[0]!]!.start, end: tokens[positions.at(-1)!]!.end };
}

/** A body that only the text knows is a matter like any other: the next article may name it without saying what it is ("the Harbour Council"). */
export function namedSubject({ issues, analysis: { language } }: Reading, { ref: { name } }: Actor): Subject {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map(issues.interchangeable.oneFor)
    .map(plain)
    .filter(Boolean);
  const id = (language === 'en' ? words.sort() : words).join('-');
  return { kind: 'open', id: `open:${id}`, label: name, labels: { [language]: name } };
}

export const actorSubject = (actor: Actor, language: 'de' | 'en', german: string | undefined): Subject => ({
  kind: 'actor',
  id: actor.ref.id,
  label: language === 'de' ? (german ?? actor.ref.name) : actor.ref.name,
  labels: { en: actor.ref.name, ...(german ? { de: german } : {}) },
});

/** "gave | the plan | the cold shoulder", "called | the plan | absurd": what stands before the cue in the phrase in which it stands. Null where nothing does. */
export function cutBefore({ analysis }: Reading, phrase: Phrase, { tokens: taken }: CueMatch): Phrase | null {
  const { tokens } = analysis;
  const positions = phrase.tokens.slice(
    0,
    phrase.tokens.findIndex(at => taken.includes(at)),
  );
  const isBefore = ({ pos, lower }: Token) => /^(?:DET|ADJ|ADV|PUNCT|PART)$/.test(pos) || /^(?:its|their|his|her|our|my)$/.test(lower);
  while (positions.length > 0 && isBefore(tokens[positions.at(-1)!]!)) positions.pop();
  if (tokens[positions.at(-1) ?? -1]?.pos === 'ADP') return null; // "some sympathy for | the concerns"
  const head = positions.findLast(
    (at, order) =>
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]!.pos) && !positions.slice(0, order).some(before => tokens[before]!.pos === 'ADP'),
  );
  return head === undefined ? null : { head, tokens: positions, start: tokens[positions[0]!]!.start, end: tokens[positions.at(-1)!]!.end };
}

/** Prepositions behind which stands what an idiom or adjective is about: "cold water | on the plan", "unhappy | with it". */
const relating = /^(?:of|to|at|on|over|about|for|with|against|behind|towards?|upon)$/;
/** Those that do not open a time or place either: what takes up the topic ("voted yes on Monday") is about nothing else. */
const relatingOnly = /^(?:of|to|over|about|against|behind)$/;
/** "On condition", "on Monday": how or when, not what it is about. */
export const isCircumstance = ({ analysis }: Reading, phrase: Phrase): boolean =>
  analysis.language === 'en' && circumstances.test(analysis.tokens[phrase.head]!.lemma);
const circumstances =
  /^(?:alacrity|relief|reluctance|enthusiasm|gusto|haste|pleasure|dismay|fury|delight|aplomb|night|morning|evening|afternoon|condition|ground|behalf|basis|account|term|occasion|margin|sideline|pressure|moment|first|last)$/;

/** "In favour of | a levy", "opposed to | the plan": what stands right behind a cue that ends in a preposition, however the parser hung it. */
export function phraseBehind(reading: Reading, clause: Clause, found: CueMatch): Phrase | null {
  if (!endsInPreposition(reading, found)) return null;
  const { tokens } = reading.analysis;
  const first = found.tokens.at(-1)! + 1;
  // "poured cold water on Wednesday on | the plan"
  const isDated = datedOn.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === tokens[first - 1]!.lower;
  const phrase = phraseAt(reading, clause, isDated ? first + 2 : first);
  if (days.test(tokens[first]?.text ?? '') && !isDated) return null; // "issued an ultimatum | on Thursday | in a dispute"
  return phrase && circumstances.test(tokens[phrase.head]!.lemma) ? null : phrase;
}

/** "Poured cold water | on the plan", "has second thoughts | about it": where the lexicon's frame is not there, what the preposition behind a set phrase opens. */
export function relatedPhrase(reading: Reading, clause: Clause, found: CueMatch): Phrase | null {
  const next = found.tokens.at(-1)! + 1;
  if (reading.analysis.language !== 'en' || (found.via !== 'idiom' && found.via !== 'predicate')) return null;
  const relates = found.cue.about.includes('topic') ? relatingOnly : relating;
  if (!relates.test(reading.analysis.tokens[next]?.lower ?? '')) return null;
  const phrase = phraseAt(reading, clause, next + 1);
  return phrase && circumstances.test(reading.analysis.tokens[phrase.head]!.lemma) ? null : phrase;
}

function phraseAt(reading: Reading, clause: Clause, first: number): Phrase | null {
  const { tokens, language } = reading.analysis;
  if (language !== 'en' || !clause.tokens.includes(first)) return null;
  const { lower, start, end } = tokens[first]!;
  return /^(?:it|them|this|that)$/.test(lower) ? { head: first, tokens: [first], start, end } : phraseFrom(reading, first);
}

export const endsInPreposition = ({ analysis }: Reading, { via, text, tokens }: CueMatch): boolean =>
  via !== 'verb' &&
  text.includes(' ') &&
  (analysis.tokens[tokens.at(-1)!]!.pos === 'ADP' ||
    (analysis.tokens[tokens.at(-1)!]!.lower === 'to' && analysis.tokens[tokens.at(-1)! + 1]?.pos !== 'VERB'));
