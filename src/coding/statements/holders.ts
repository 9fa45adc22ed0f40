import type { Analysis, Clause } from '../../language/types.ts';
import { listed, ownersBehind } from '../cues/nounHolders.ts';
import { isAllowing } from '../cues/rules.ts';
import { insider, voiceOf } from '../discourse/belonging.ts';
import { type Speaker, sameVoice } from '../discourse/speech.ts';
import { type Context, note } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { retiredWords } from '../words.ts';
import { isDoneByOthers } from './doneByOthers.ts';
import { receivedIn } from './receivedIn.ts';

/** Who holds what the predicate says: its subject, in the passive its agent, in the first person the speaker. Third parties' claims about others hold for nobody. */
export function readHolders(context: Context, clause: Clause, subjects: Actor[]): Actor[] {
  const { reading } = context;
  const speaker = reading.discourse.speakers[clause.id] ?? null;
  const passive = isPassive(clause, reading.analysis);
  const actors = passive ? agentsOf(context, clause) : exists(context, clause) ? [] : subjects;
  // "Vereinbart worden sei, …, teilte der Kreml mit": an agreement told by one who made it.
  if (passive && actors.length === 0 && speaker && isAddressed(clause, subjects)) return [];
  if (passive && actors.length === 0 && speaker)
    return (agrees(context, clause) || decides(context, clause, speaker.actors)) && !isDoneByOthers(context, clause, speaker.actors)
      ? speaker.actors
      : [];
  if (!speaker) return actors;
  if (actors.length === 0 && !passive && namesAnother(context, clause)) {
    const voice = insider(context, clause, speaker);
    return voice ? [voice] : [];
  }
  const sent = sentBy(context, clause, speaker, actors);
  if (sent) return [sent];
  const parties = actors.filter(actor => speaker.actors.some(voice => isOfParty(voice, actor)));
  if (parties.length > 0 && parties.length === actors.length) return [...speaker.actors, ...parties];
  const own = actors.filter(actor => speaker.actors.some(voice => sameVoice(voice, actor) || speaksForSubject(voice, actor)));
  if (own.length === actors.length) return speaker.actors;
  // One who speaks of himself and another together ("Trump and Putin intend …, the Kremlin said") speaks for both.
  if (own.length > 0) return [speaker.actors[0]!, ...actors.filter(actor => !own.includes(actor))];
  const voice = actors.length === 1 ? voiceOf(context, speaker, actors[0]!) : null;
  if (voice) return [voice];
  if (actors.length > 0) note(context, clause, `${speaker.actors[0]?.ref.name} says so of ${actors[0]!.ref.name}: a claim about them`);
  return [];
}

/** "There are no plans | , two officials and a general said": nobody holds what only is, whomever the parser took for its subject. */
const exists = ({ reading: { analysis } }: Context, { verb }: Clause): boolean =>
  analysis.language === 'en' && verb?.lemma === 'be' && analysis.tokens[verb.tokens[0]! - 1]?.lower === 'there';

/** "China had been assured that it could inspect the goods": what somebody is told or given is no deed of theirs. */
const isAddressed = ({ verb }: Clause, subjects: Actor[]): boolean =>
  subjects.length > 0 &&
  /^(?:assure|promise|tell|inform|notify|offer|grant|guarantee|urge|ask|advise|warn|instruct|order|zusichern|versichern|informieren|auffordern|warnen)$/.test(
    verb!.lemma,
  );

/** "The programme has sent a terrible message, she said": what a thing or a stranger does is told by the speaker, who does not do it. */
function namesAnother(context: Context, clause: Clause): boolean {
  if (!clause.subject) return clause.verb?.mood === 'inf' && context.reading.analysis.language === 'en';
  const { tokens } = context.reading.analysis;
  const subject = tokens[clause.subject.head]!.lower;
  // "this is the wrong time to raise it", "now is the time", "the time had come"
  const isTime =
    (isMoment.test(subject) && !clause.tokens.some(at => tokens[at]!.lower === 'there')) ||
    (/^(?:this|now)$/.test(subject) && isMoment.test(tokens[clause.predicate?.head ?? -1]?.lower ?? ''));
  return !impersonal.test(subject) && !isTime;
}

const isMoment = /^(?:time|moment|hour)$/;

/** Subjects that stand for nobody, or for whoever speaks. */
const impersonal = /^(?:es|man|it|there|one|ich|wir|i|we|you|sie|he|she|er)$/;

/** "Riad werde das nicht hinnehmen, erklärte Unterhändler X": an official whom only the text knows speaks for the state he speaks of. */
const speaksForSubject = (voice: Actor, actor: Actor): boolean =>
  voice.kind === 'person' &&
  voice.behalf === null &&
  voice.home === null &&
  voice.roles.length > 0 &&
  voice.rank === null &&
  actor.ref.id.startsWith('country:');

/** "Die Grünen lehnten die Maut ab, sagte Fraktionschefin X": whoever sits for a party tells what it wants, and wants it too. */
const isOfParty = (voice: Actor, { ref: { id } }: Actor): boolean =>
  id.startsWith('party:') &&
  voice.kind === 'person' &&
  voice.behalf === null &&
  (voice.home?.startsWith(id) || (voice.home === null && voice.roles.some(role => /^(?:party|group)-leader$/.test(role))));

/** "Norway will not sign, its delegate, Anna Berg, said": whoever is called so, and whose state the text does not tell, speaks for the one that the clause is about. */
function sentBy({ reading }: Context, clause: Clause, { actors: voices, speechClause }: Speaker, actors: Actor[]): Actor | null {
  const { analysis, scan } = reading;
  const [voice] = voices;
  const [actor] = actors;
  const speech = speechClause === null ? null : analysis.clauses[speechClause]!;
  const subject = speech?.subject;
  if (analysis.language !== 'en' || !subject || !voice || !actor || voices.length + actors.length > 2) return null;
  const isOffice = (at: number) =>
    delegates.test(analysis.tokens[at]!.lower) && !/^(?:for|of|from)$/.test(analysis.tokens[at + 1]?.lower ?? ''); // "a spokesman for the rebels"
  const isStranger = voice.kind === 'person' && voice.behalf === null && voice.home === null && voice.rank === null;
  const isNamed = clause.subject !== null && /^(?:name|metonym)$/.test(scan.byToken.get(clause.subject.head)?.kind ?? '');
  if (subject.tokens.some(at => retiredWords.has(analysis.tokens[at]!.lower) || analysis.tokens[at]!.lower === 'opposition')) return null;
  const isCalledSo = subject.tokens.some(isOffice) || isOfficial(reading, subject.tokens[0]! - 1);
  if (!isStranger || !isNamed || !actor.ref.id.startsWith('country:') || !isCalledSo) return null;
  return { ...voice, behalf: actor.behalf ?? actor.ref, rank: 'spokesperson' };
}

const delegates =
  /^(?:delegate|delegation|spokes(?:man|woman|person)|ambassador|negotiator|envoy|representative|minister|secretary|diplomat|ministry)$/;

/** "A senior foreign ministry | official | Lars Vik, said": what he is stands before the name, of no other state, and is so still. */
function isOfficial({ analysis: { tokens }, scan }: Context['reading'], at: number): boolean {
  if (tokens[at]?.lower !== 'official' || !/^(?:ministry|government|cabinet|state)$/.test(tokens[at - 1]!.lower)) return false;
  let first = at;
  while (/^(?:NOUN|ADJ|PROPN|ADV)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  return tokens.slice(first, at).every(({ index, lower }) => !scan.byToken.has(index) && !retiredWords.has(lower));
}

/** A lone participle in a main clause is a finite past that was taken for one ("appealed to both sides"). */
const isPassive = (clause: Clause, { language, tokens }: Analysis): boolean =>
  clause.verb?.passive === true &&
  ((language === 'de' && clause.coordinated) || clause.verb.tokens.length > 1 || clause.kind === 'participle' || isAlsoPassive(clause)) &&
  (!isState(clause) || clause.verb.tokens.some(at => tokens[at]!.lower === 'being')); // "was being cheered" is no feeling

/** "Was welcomed by Sweden and | criticised by Iceland": the auxiliary stands with the first of them. */
const isAlsoPassive = ({ subjectInherited, obliques }: Clause): boolean =>
  subjectInherited && obliques.some(({ prep }) => /^(?:by|von|durch)$/.test(prep));

/** "Kenya is opposed to the levy", "is alarmed by the plan": how somebody feels, not what is done to them. */
const isState = ({ verb, obliques, negated }: Clause): boolean =>
  (verb!.lemma === 'feed' && verb!.particle === 'up') ||
  (negated &&
    obliques.some(({ prep }) => prep === 'into') &&
    /^(?:rush|draw|bully|talk|push|drag|press|railroad|strong-arm|lure)$/.test(verb!.lemma)) ||
  /^(?:alarm|concern|worry|disappoint|dismay|outrage|please|delight|convince|satisfy|determine|incline|interest|appall?|horrify|incense|infuriate|irritate|irk|annoy|affront|offend|disgust|exasperate|enrage|anger|thrill|disenchant|disillusion|unimpress|impress|unmove|perturb|trouble|frustrate|unsettle|shock|sadden|hearten|encourage|reassure|unnerve|rattle|vex|gall|aggrieve|displease|dissatisfy|miff|bother|sicken|tempt|intrigue|enthuse|persuade|unconvince|buoy|cheer|perplex|baffle|scandali[sz]e|embarrass|stun|enamou?r|liegen)$/.test(
    verb!.lemma,
  ) ||
  (/^(?:oppose|commit|prepare|bind|tear)$/.test(verb!.lemma) && obliques.every(({ prep }) => prep !== 'by'));

const agrees = (context: Context, clause: Clause): boolean =>
  (context.reading.cues.verbs.get(clause.verb!.lemma) ?? []).some(cue => cue.kind === 'offer');

/** "Der Vertrag werde abgelehnt, sagte Ministerin X": what an official says will be done, and by nobody named, is done by the state. */
const decides = ({ reading }: Context, { verb, obliques }: Clause, [voice]: Actor[]): boolean =>
  (voice?.behalf != null || voice?.kind === 'body') &&
  (/^(?:pres|future)$/.test(verb!.tense) || (verb!.tense === 'perfect' && isAllowing(verb!.lemma))) && // "das Verbot sei aufgehoben worden"
  !/^(?:begründen|abschließen|erledigen)$/.test(verb!.lemma) && // "sei schlecht begründet", "sei abgeschlossen": how a thing is
  obliques.every(({ prep }) => !/^(?:von|durch|by)$/.test(prep)) &&
  (reading.cues.verbs.get(verb!.lemma) ?? []).some(({ kind, polarity }) => polarity !== 0 && /^(?:position|decision)$/.test(kind));

/** "von", "by"; without an agent the place: "In Kiew wird befürchtet" is what those in Kyiv fear. */
function agentsOf(context: Context, clause: Clause): Actor[] {
  const { discourse, cues } = context.reading;
  if (/^(?:pay|bear|shoulder)$/.test(clause.verb!.lemma)) return []; // "the levy will be paid by airlines": they have to
  const agents = clause.obliques
    .filter(oblique => /^(?:von|durch|seitens|vonseiten|by)$/.test(oblique.prep))
    .flatMap(({ phrase }) => discourse.resolve(phrase, clause));
  const named = [...agents, ...namedBy(context, clause)];
  if (named.length > 0) return named.filter((actor, at) => named.findIndex(other => other.ref.id === actor.ref.id) === at);
  const kinds = (cues.verbs.get(clause.verb!.lemma) ?? []).map(cue => cue.kind);
  const impersonal = clause.subject === null || /^(?:es|it)$/.test(context.reading.analysis.tokens[clause.subject.head]!.lower);
  if (impersonal && kinds.some(kind => ['concern', 'hope', 'request'].includes(kind)))
    return clause.obliques.filter(({ prep }) => prep === 'in').flatMap(({ phrase }) => discourse.resolve(phrase, clause));
  const lawgiver = lawgiverOf(context, clause);
  if (lawgiver) return [lawgiver];
  const received = receivedIn(context, clause);
  if (!kinds.some(kind => ['concern', 'hope', 'request', 'position'].includes(kind))) return received;
  const capitals = capitalsIn(context, clause);
  if (capitals.length + received.length > 0) return capitals.length > 0 ? capitals : received;
  // "Die Maut wird in Rom begrüßt, | die Quote verworfen |"
  const isPlaced = clause.obliques.some(({ prep }) => prep === 'in');
  const twin = clause.coordinated && !isPlaced ? context.reading.analysis.clauses[clause.parent ?? -1] : undefined;
  return twin?.verb?.passive ? capitalsIn(context, twin) : [];
}

/**
 * "Wird in Australien nicht zugelassen", "exports from Thailand are banned": what is allowed or forbidden in a country, or may leave or enter it, is so by the will
 * of its state. Null when two countries are named so, or none.
 */
function lawgiverOf({ reading }: Context, clause: Clause): Actor | null {
  const { analysis, scan } = reading;
  if (!isAllowing(clause.verb!.lemma) || clause.verb!.tense === 'pluperfect') return null;
  const goods = clause.subject ? analysis.tokens[clause.subject.head]!.lemma : '';
  if (/invest|geschäft|business|beteiligung/.test(goods)) return null; // "neue Investitionen in Russland werden untersagt": by others
  const places = /(?:ausfuhr|export)$/.test(goods)
    ? /^(?:in|aus|from)$/
    : /(?:einfuhr|import)$/.test(goods)
      ? /^(?:in|nach|into|to)$/
      : /^(?:in|into)$/;
  const found = clause.tokens.flatMap(at => {
    const mention = places.test(analysis.tokens[at]!.lower) ? (scan.byToken.get(at + 1) ?? scan.byToken.get(at + 2)) : undefined;
    return mention?.kind === 'name' && mention.actor.ref.id.startsWith('country:') ? [mention.actor] : [];
  });
  return new Set(found.map(({ ref }) => ref.id)).size === 1 ? found[0]! : null;
}

/** "Welcomed by the secretary-general, António Guterres, and by the United States": whoever is named right behind by, however the parser hung it. */
function namedBy(context: Context, clause: Clause): Actor[] {
  const { reading } = context;
  const { tokens, language } = reading.analysis;
  if (language !== 'en') return [];
  return clause.tokens.flatMap(at => {
    if (at < clause.verb!.head || tokens[at]!.lower !== 'by') return [];
    const mention =
      reading.scan.byToken.get(/^(?:DET|ADJ)$/.test(tokens[at + 1]?.pos ?? '') ? at + 2 : at + 1) ?? reading.scan.byToken.get(at + 1);
    if (!mention || mention.genitive || !clause.tokens.includes(mention.first)) return [];
    return [mention.actor, ...ownersBehind(context, clause, mention.last, listed)];
  });
}

/** "In Ottawa wird die Kürzung kritisiert": the government whose capital opens the clause. */
function capitalsIn(context: Context, clause: Clause): Actor[] {
  const { discourse, scan, analysis } = context.reading;
  const [first] = clause.obliques;
  // "Begrüßt wurde die Kürzung in Ottawa": where the verb itself opens, the place is told with stress as well.
  const place = opensWithVerb(context, clause) ? clause.obliques.find(({ prep }) => prep === 'in') : first;
  if (analysis.language !== 'de' || place?.prep !== 'in') return [];
  // "Die Maut wird | in Rom | begrüßt" tells what is thought there; what "wurde in Rom begrüßt" may have been so by guests.
  const isNow = clause.verb!.tense === 'pres' && clause.verb!.mood === 'ind' && !clause.verb!.modal;
  if (!isNow && place === first && !opensWithVerb(context, clause) && place.phrase.tokens[0]! - clause.tokens[0]! > 2) return [];
  const mention = scan.byToken.get(place.phrase.head);
  return mention?.kind === 'metonym' && mention.actor.ref.id.startsWith('country:') ? discourse.resolve(place.phrase, clause) : [];
}

/** "Begrüßt wurde sie in Kiew", "Warm begrüßt wurde sie in Kiew". */
const opensWithVerb = ({ reading: { analysis } }: Context, { verb, tokens: [first, second] }: Clause): boolean =>
  verb!.head === first || (verb!.head === second && /^(?:ADV|ADJ)$/.test(analysis.tokens[first!]!.pos));
