import type { Clause } from '../../language/types.ts';
import type { Act, ActType } from '../coder.ts';
import { type Deed, findDeeds } from '../cues/deeds.ts';
import { readModality } from '../cues/modality.ts';
import type { Reading } from '../reading.ts';
import { implied, newTrail, passBy, type Trail } from './implied.ts';
import { consultations, nominalActs } from './nominal.ts';
import { foldDeeds, polarityOf } from './pairsFold.ts';
import { isSame, type Party, partyOf, recipientsOf, toParty } from './parties.ts';

/** Acts of actors towards actors, in PLOVER types: from the chain of deeds that a clause's verb begins, its subject, and the actors among its objects. */
export function readActs(reading: Reading): Act[] {
  const { analysis, discourse } = reading;
  const trail = newTrail(reading);
  const acts: Act[] = [];
  for (const sentence of analysis.sentences) {
    const deeds = findDeeds(analysis, sentence, reading.cues.deeds);
    for (const id of sentence.clauses) {
      const clause = analysis.clauses[id]!;
      const speaker = discourse.speakers[id];
      if (clause.question || (speaker && !speaker.known)) continue;
      const found = distinct([...readClause(reading, clause, deeds, trail), ...readNouns(reading, clause, deeds)]);
      if (found.some(({ type }) => type === 'REQUEST') && meets(reading, clause, deeds))
        found.push(...found.filter(({ type }) => type === 'REQUEST').map(act => ({ ...act, type: 'CONSULT' as const })));
      acts.push(...found);
      trail.acts.push(...found);
    }
    passBy(reading, trail, sentence);
  }
  return acts;
}

function readClause(reading: Reading, clause: Clause, deeds: Deed[], trail: Trail): Act[] {
  const chain = chainOf(reading, clause, deeds);
  const folded = foldDeeds(chain);
  if (!folded || !clause.verb || isNothing(reading, clause, chain, folded.deed)) return [];
  const { type, modality } = settle(reading, clause, folded.type);
  if (type === 'REQUEST' && modality === 'denied') return []; // nothing was asked
  const acts: Act[] = [];
  const actors = actorsOf(reading, clause, type);
  for (const actor of actors) {
    const named = recipientsOf(reading, clause, type, actor, trail);
    const recipients = named.length > 0 || wishes.test(clause.verb.lemma) ? named : implied(trail, clause, type, actor);
    for (const recipient of recipients) acts.push(write(clause, type, modality, actor, recipient));
  }
  const [one, other] = actors;
  if (acts.length === 0 && one && other && !isSame(one, other) && mutual.has(type)) acts.push(write(clause, type, modality, one, other));
  return acts;
}

/** "Trump and Putin met": what subjects do with one another when nobody else is named. */
const mutual = new Set<ActType>(['CONSULT', 'AGREE', 'COOPERATE']);

/** Who wants something asks nobody for it. */
const wishes = /^(?:want|expect|need|seek|must|push|wollen|brauchen|raten)$/;

/** "does not rule it out" is no refusal; what is stopped must be something between the two ("stopped exports", not "stopped"). */
function isNothing(reading: Reading, clause: Clause, chain: Deed[], deed: Deed): boolean {
  if (deed.operator === 'STOP' && deed.type === null && chain.indexOf(deed) === chain.length - 1) return true;
  const denying = deed.tokens.some(at => /^(?:no|not|n't|nicht|kein\w*)$/.test(reading.analysis.tokens[at]!.lower));
  return clause.negated && !denying && (deed.operator === 'REFUSE' || deed.type === 'REJECT');
}

/** The clause's verb first, then what stands in its phrases, then the infinitives that depend on it. */
function chainOf(reading: Reading, clause: Clause, deeds: Deed[]): Deed[] {
  if (!clause.verb) return [];
  const within = deeds.filter(deed => deed.tokens.every(at => clause.tokens.includes(at) || clause.verb!.tokens.includes(at)));
  const subject = new Set(clause.subject?.tokens ?? []);
  const named = within.filter(deed => deed.operator !== null || deed.type !== null);
  const head =
    named.find(deed => deed.type === 'REJECT' && isVerdict(clause, deed)) ??
    named.find(deed => deed.tokens.includes(clause.verb!.head)) ??
    named.find(deed => deed.tokens.some(at => clause.verb!.tokens.includes(at)) || clause.predicate?.tokens.includes(deed.at)) ??
    (isExistential(clause, reading) ? named[0] : undefined);
  if (!head) return [];
  const others = within.filter(deed => deed !== head && !subject.has(deed.at) && (reading.analysis.language === 'de' || deed.at > head.at));
  const inner = reading.children[clause.id]!.filter(child => child.kind === 'infinitive').flatMap(child => chainOf(reading, child, deeds));
  return [head, ...others, ...inner];
}

/** "calls the charge baseless": the verdict ends the object. */
const isVerdict = (clause: Clause, deed: Deed): boolean =>
  clause.objects.some(({ tokens }) => tokens.at(-1) === deed.at) || clause.predicate?.tokens.includes(deed.at) === true;

const expletives = new Set(['there', 'it', 'es', 'niemand', 'nobody']);

/** "There would be no sitting down with …": the one whose words they are acts. */
const isExistential = (clause: Clause, reading: Reading): boolean => {
  const { tokens } = reading.analysis;
  return clause.verb?.lemma === 'be' && expletives.has(tokens[clause.tokens[0]!]!.lower);
};

function actorsOf(reading: Reading, clause: Clause, type: ActType): Party[] {
  const { discourse, analysis } = reading;
  if (clause.verb!.passive)
    return clause.obliques
      .filter(({ prep }) => /^(?:von|durch|by)$/.test(prep))
      .flatMap(({ phrase }) => discourse.resolve(phrase, clause).map(actor => toParty(reading, actor, clause)));
  const subjects = discourse.subjects[clause.id]!;
  if (subjects.length > 0) return subjects.map(actor => toParty(reading, actor, clause));
  if (isExistential(clause, reading)) return (discourse.speakers[clause.id]?.actors ?? []).map(actor => toParty(reading, actor, clause));
  const head = clause.subject ? analysis.tokens[clause.subject.head]! : null;
  return type === 'PROTEST' && head?.pos === 'NOUN' ? [partyOf(reading, clause.subject!)] : [];
}

/** Not doing it is a refusal when it is about to be done, else the act is denied; plans are hypothetical. */
function settle(reading: Reading, clause: Clause, type: ActType): { type: ActType; modality: Act['modality'] } {
  const { modality } = readModality(reading, clause, false);
  const verb = clause.verb!;
  const ahead = verb.tense === 'future' || /^(?:will|would|wollen|werden|shall)$/.test(verb.modal ?? '');
  if (clause.negated && type !== 'REJECT')
    return ahead && polarityOf(type) > 0 ? { type: 'REJECT', modality } : { type, modality: 'denied' };
  return { type, modality: ahead && modality === 'asserted' ? 'hypothetical' : modality };
}

/** Acts that the clause names as nouns; a meeting that is only possible or expected is hypothetical. */
function readNouns(reading: Reading, clause: Clause, deeds: Deed[]): Act[] {
  const { modality } = clause.verb ? settle(reading, clause, 'CONSULT') : readModality(reading, clause, false);
  const open =
    modality === 'asserted' && (clause.verb?.modal !== undefined || /^(?:erwarten|planen|expect|plan)$/.test(clause.verb?.lemma ?? ''));
  return [
    ...consultations(reading, clause, deeds).map(([actor, recipient]) =>
      write(clause, 'CONSULT', open ? 'hypothetical' : modality, actor, recipient),
    ),
    ...nominalActs(reading, clause, deeds).map(({ type, actor, recipient }) => write(clause, type, 'asserted', actor, recipient)),
  ];
}

/** An act of a clause counts once, however many of its words name it. */
const distinct = (acts: Act[]): Act[] =>
  acts.filter(
    (act, at) =>
      at === acts.findIndex(other => other.type === act.type && other.actorId === act.actorId && other.recipientId === act.recipientId),
  );

/** "In a phone call she had urged him": the request was made in a conversation. */
function meets(reading: Reading, clause: Clause, deeds: Deed[]): boolean {
  const { tokens } = reading.analysis;
  return deeds.some(
    ({ at, type }) =>
      type === 'CONSULT' &&
      clause.tokens.includes(at) &&
      tokens[at]!.pos !== 'VERB' &&
      tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:in|bei|beim|im|während|during|at)$/.test(lower)),
  );
}

const write = (clause: Clause, type: ActType, modality: Act['modality'], actor: Party, recipient: Party): Act => ({
  actorId: actor.id,
  recipientId: recipient.id,
  type,
  modality,
  start: clause.start,
  end: clause.end,
  actor: actor.span,
  recipient: recipient.span,
});
