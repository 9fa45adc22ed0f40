import { isTime } from '../../language/en/words.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { phraseFrom } from '../issues/open.ts';
import type { Reading } from '../reading.ts';
import type { CueMatch } from './cues.ts';
import { withoutReactions } from './feelings.ts';
import { thingFirst } from './givenTo.ts';

/**
 * When the lexicon's frame is not there: the prepositional phrase that follows the verb closest ("objected, too, to the presence"). What stands before it tells where
 * or when ("In talks with Malta, Norway refused"), unless it can be nothing else ("To that Norway objects").
 */
function looseFrame({ analysis: { tokens: words } }: Reading, clause: Clause, { cue, tokens }: CueMatch): Phrase[] {
  const verb = tokens[0]!;
  const ties = cue.kind === 'concern' ? /^(?:at|of|against)$/ : /^(?:to|at|with|on|of|for|against)$/; // whom one fears for is not what one fears
  return clause.obliques
    .filter(({ prep, phrase: { head, tokens: own } }) => {
      const isNear = own[0]! > verb || (own[0]! > verb - 12 && /^(?:to|on|for|against)$/.test(prep));
      const isHeard = prep === 'to' && complains.test(words[verb]!.lemma);
      return ties.test(prep) && isNear && !isHeard && !isTime(words[head]!.lemma);
    })
    .slice(0, 1)
    .map(({ phrase }) => phrase);
}

/** "Protested | to the council | over the levy": to whom, and not what about. */
const complains = /^(?:protest|complain|grumble|moan|gripe|whinge|carp|grouse|fume|write|turn|appeal)$/;

/** "| Of the four states |, only Norway wants it", "In a letter | to the Commission |, Norway agreed to it", "| In einem Interview mit dem Sender | stellt sich Oslo …": where, when or who among whom, before subject and verb. */
function tellsFirst({ analysis }: Reading, clause: Clause, { prep, phrase }: Clause['obliques'][number]): boolean {
  const { tokens, language } = analysis;
  const { subject, verb, tokens: own } = clause;
  const first = phrase.tokens[0]!;
  if (subject === null || verb === null || /^(?:which|whom)$/.test(tokens[phrase.head]!.lower)) return false;
  const before = own.filter(at => at < first).map(at => tokens[at]!);
  const isInPhrase = before.some(({ pos }) => pos === 'ADP') && before.some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)); // not "| die Zeit dafür | sei gekommen"
  if (language === 'en')
    return (
      (isInPhrase || /^(?:of|with|at|in|by|from|after|under|during|amid)$/.test(prep)) &&
      first < subject.tokens[0]! &&
      subject.tokens[0]! < verb.head
    );
  if (!isVerbSecond(clause) || first > Math.min(...verb.tokens)) return false;
  const isOccasion = prep !== 'an' && circumstances.test(tokens[phrase.head]!.lemma); // "| an den Gesprächen | nehme Oslo nicht teil"
  return isOccasion || isInPhrase || before.some(({ lower }) => beside.test(lower));
}

const isVerbSecond = ({ kind, link, verb }: Clause): boolean =>
  verb !== null && link === undefined && (kind === 'main' || kind === 'complement');

const beside = /^(?:gemeinsam|zusammen|anders|ähnlich|ebenso)$/;
/** What a German sentence opens with to tell on what occasion, why or in view of what. */
export const circumstances =
  /(?:treffen|interview|gespräch|sitzung|gipfel|besuch|konferenz|abstimmung|auftritt|rede|sondersitzung|wahl|wahlen)$|^(?:verweis|hinweis|blick|rücksicht|bezug|ausnahme|sorge|furcht|angst|protest|druck|vorbehalt)$/i;

/** "Stimmte die Regierung | der Maut | zu": a dative that looks like the genitive of the subject before it. */
function takenForGenitive(reading: Reading, { subject, verb }: Clause): Phrase[] {
  if (reading.analysis.language !== 'de' || subject === null || verb === null || verb.head > subject.head) return [];
  const article = subject.tokens.find(
    at =>
      at > subject.head &&
      /^(?:der|dieser|einer|ihrer|seiner)$/.test(reading.analysis.tokens[at]!.lower) &&
      !/^(?:und|oder|sowie|,)$/.test(reading.analysis.tokens[at - 1]!.lower), // "die Grünen | und der Partner |"
  );
  const phrase = article === undefined ? null : phraseFrom(reading, article);
  return phrase ? [phrase] : [];
}

/** "tritt dem Plan entgegen", "steht dem Plan skeptisch gegenüber": the particle was taken for a preposition behind its phrase. */
const besideParticle = ({ obliques, verb }: Clause): Phrase[] =>
  obliques.filter(({ prep }) => /^(?:entgegen|gegenüber)$/.test(prep) && verb?.lemma.startsWith(prep)).map(({ phrase }) => phrase);

/** "ist ein Freund | des Plans", "betont die Notwendigkeit | eines Abkommens". */
function genitivesOf(reading: Reading, { via, tokens }: CueMatch): Phrase[] {
  if (via === 'noun' || reading.analysis.language !== 'de') return [];
  for (const at of tokens) {
    if (
      reading.analysis.tokens[at]!.pos !== 'NOUN' ||
      !/^(?:des|der|eines|einer|dieses|dieser)$/.test(reading.analysis.tokens[at + 1]?.lower ?? '')
    )
      continue;
    const phrase = phraseFrom(reading, at + 1);
    if (phrase) return [phrase];
  }
  return [];
}

/** Objects, in the passive the subject; "heißt den Beschluss willkommen" has one, though heißen is a copula. */
function objectsOf({ verb, subject, objects, obliques, predicate }: Clause): Phrase[] {
  // "Has been opposed since the coup | to new projects |"
  const state = verb?.passive && verb.lemma === 'oppose' ? obliques.find(({ prep }) => prep === 'to') : undefined;
  if (state) return [state.phrase];
  if (verb?.passive) return subject ? [subject] : [];
  return verb?.lemma === 'heißen' && objects.length === 0 && predicate ? [predicate] : objects;
}

/** The phrases in which a cue's subject may stand, best first. */
export function framePhrases(reading: Reading, told: Clause, found: CueMatch): Phrase[] {
  const clause = { ...told, obliques: withoutReactions(reading, told) };
  // "stellte sich für die Union | hinter die Maut |": the preposition that the cue itself names.
  const [own] = found.via === 'idiom' ? found.text.split(' ') : [];
  const about =
    clause.obliques.some(({ prep }) => prep === own) && found.cue.about.includes(`prep:${own}`) ? [`prep:${own}`] : found.cue.about;
  const phrases: Phrase[] = [];
  for (const frame of about) {
    if (frame === 'object')
      phrases.push(...thingFirst(reading.analysis, objectsOf(clause)), ...(clause.verb?.passive ? [] : behindParticle(clause, found)));
    else if (frame === 'subject' && clause.subject) phrases.push(clause.subject);
    else if (frame === 'dative')
      phrases.push(...(clause.objects.length > 0 ? clause.objects : takenForGenitive(reading, clause)), ...besideParticle(clause));
    else if (frame === 'genitive') phrases.push(...genitivesOf(reading, found));
    else if (frame.startsWith('prep:')) {
      const open = clause.obliques.filter(one => one.prep === frame.slice(5) && !tellsFirst(reading, clause, one));
      const behind = isVerbSecond(clause) ? open.filter(({ phrase }) => phrase.tokens[0]! > Math.min(...clause.verb!.tokens)) : [];
      phrases.push(...(behind.length > 0 ? behind : open).map(({ phrase }) => phrase));
    }
  }
  if (phrases.length === 0 && clause.predicate && standsFor(found)) phrases.push(clause.predicate);
  if (phrases.length === 0 && found.via === 'verb' && reading.analysis.language === 'en')
    phrases.push(...looseFrame(reading, clause, found));
  return [...new Set(phrases)].filter(phrase => !isPartner(reading, clause, phrase, found) && !isPrice(reading, phrase));
}

/** "Accepted it in exchange for | concessions on fish |", "im Gegenzug für | Zugeständnisse |": what it is given for. */
const isPrice = ({ analysis: { tokens } }: Reading, { tokens: own }: Phrase): boolean =>
  /^(?:exchange|return|gegenzug|austausch)$/.test(tokens[own[0]! - 2]?.lower ?? '') &&
  /^(?:for|für|gegen)$/.test(tokens[own[0]! - 1]!.lower);

/** "Is not | against a levy on fish |": the parser takes what follows for the predicate. */
const standsFor = ({ via, text }: CueMatch): boolean => via === 'verb' && /^be (?:for|against|behind)$/.test(text);

/** "Second thoughts about | the treaty with Sweden |": with whom a thing is belongs to the thing. */
function isPartner({ scan }: Reading, { objects, obliques }: Clause, { head }: Phrase, { tokens: cue }: CueMatch): boolean {
  const isWhole = (whole: Phrase) => whole.head < head && whole.tokens.includes(head) && !whole.tokens.some(at => cue.includes(at));
  return scan.byToken.has(head) && [...objects, ...obliques.map(({ phrase }) => phrase)].some(isWhole);
}

/** "brushed off | the plan": the particle of a two-word verb, read as a preposition. */
const behindParticle = (clause: Clause, { via, text }: CueMatch): Phrase[] =>
  via === 'verb' && clause.objects.length === 0
    ? clause.obliques.filter(({ prep }) => text.endsWith(` ${prep}`)).map(({ phrase }) => phrase)
    : [];
