import type { Clause } from '../language/types.ts';
import type { Act, ActType } from './coder.ts';
import { findCues } from './cues.ts';
import { readModality } from './modality.ts';
import type { Actor } from './names.ts';
import type { Reading } from './reading.ts';

/** Acts of actors towards actors, in PLOVER types: from the cue of a clause, its subject, and the actors among its objects. */
export function readActs(reading: Reading): Act[] {
  const acts: Act[] = [];
  for (const clause of reading.analysis.clauses) {
    const speaker = reading.discourse.speakers[clause.id];
    if (clause.question || (speaker && !speaker.known)) continue;
    const type = actType(reading, clause);
    if (!type) continue;
    const actors = clause.verb?.passive ? agentsOf(reading, clause) : reading.discourse.subjects[clause.id]!;
    for (const actor of actors)
      for (const recipient of recipientsOf(reading, clause, actor)) acts.push(write(reading, clause, type, actor, recipient));
  }
  return acts;
}

function actType(reading: Reading, clause: Clause): ActType | null {
  const cues = findCues(reading.analysis, clause, reading.cues).filter(found => found.cue.act);
  const consult = cues.find(found => found.cue.kind === 'consult');
  const found = consult ?? cues[0];
  return found ? (found.cue.act as ActType) : null;
}

const agentsOf = (reading: Reading, clause: Clause): Actor[] =>
  clause.obliques.filter(({ prep }) => /^(?:von|durch|by)$/.test(prep)).flatMap(({ phrase }) => reading.discourse.resolve(phrase, clause));

const towards = /^(?:mit|an|gegen|gegenüber|von|zu|bei|für|with|to|against|towards|toward|of|on|from|for)$/;

function recipientsOf(reading: Reading, clause: Clause, actor: Actor): Actor[] {
  const phrases = [
    ...(clause.verb?.passive && clause.subject ? [clause.subject] : []),
    ...clause.objects,
    ...clause.obliques.filter(({ prep }) => towards.test(prep)).map(({ phrase }) => phrase),
  ];
  const found = new Map<string, Actor>();
  for (const phrase of phrases)
    for (const recipient of reading.discourse.resolve(phrase, clause))
      if (recipient.ref.id !== actor.ref.id && recipient.ref.id !== actor.behalf?.id && recipient.behalf?.id !== actor.ref.id)
        found.set(recipient.ref.id, recipient);
  return [...found.values()];
}

function write(reading: Reading, clause: Clause, type: ActType, actor: Actor, recipient: Actor): Act {
  const { modality } = readModality(reading, clause, false);
  const span = (of: Actor) => {
    const mention = reading.scan.mentions.find(
      found => found.actor.ref.id === of.ref.id && reading.analysis.tokens[found.first]!.sentence === clause.sentence,
    );
    const start = mention ? reading.analysis.tokens[mention.first]!.start : clause.start;
    const end = mention ? reading.analysis.tokens[mention.last]!.end : clause.end;
    return { text: reading.analysis.text.slice(start, end), start, end };
  };
  return {
    actorId: actor.ref.id,
    recipientId: recipient.ref.id,
    type,
    modality: clause.negated ? 'denied' : clause.verb?.tense === 'future' && modality === 'asserted' ? 'hypothetical' : modality,
    start: clause.start,
    end: clause.end,
    actor: span(actor),
    recipient: span(recipient),
  };
}
