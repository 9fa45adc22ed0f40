import type { Clause, Phrase } from '../../language/types.ts';
import type { ActType } from '../coder.ts';
import type { ActorMention } from '../mentions/mentionScan.ts';
import type { Actor } from '../mentions/names.ts';
import type { Reading } from '../reading.ts';
import { ownerOf, type Trail } from './implied.ts';

/** One side of an act: an actor of the codebook, or (`id` null) a noun phrase of the text. `state` is whom it speaks for, else itself. */
export type Party = { id: string | null; state: string | null; span: { text: string; start: number; end: number } };

/** An actor with the place where the text names it: in the clause's own sentence where it does, else the clause. */
export function toParty(reading: Reading, actor: Actor, clause: Clause): Party {
  const { tokens, text } = reading.analysis;
  const mention = mentionsIn(reading, clause.sentence).find(({ actor: { ref } }) => ref.id === actor.ref.id);
  const start = mention ? tokens[mention.first]!.start : clause.start;
  const end = mention ? tokens[mention.last]!.end : clause.end;
  return { id: actor.ref.id, state: actor.behalf?.id ?? actor.ref.id, span: { text: text.slice(start, end), start, end } };
}

/** The mentions of a sentence, in order of the text. */
export function mentionsIn(reading: Reading, sentence: number): ActorMention[] {
  const { firstToken, endToken } = reading.analysis.sentences[sentence]!;
  const found: ActorMention[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const mention = reading.scan.byToken.get(at);
    if (mention?.first === at) found.push(mention);
  }
  return found;
}

/** A noun phrase that no codebook knows ("thousands of farmers"). */
export function partyOf(reading: Reading, { start, end }: Phrase): Party {
  return { id: null, state: null, span: { text: reading.analysis.text.slice(start, end), start, end } };
}

/** True when the two are the same, or one speaks for the other. */
export const isSame = (left: Party, right: Party): boolean => left.state !== null && left.state === right.state;

const towards = /^(?:mit|an|gegen|gegenüber|von|zu|bei|für|vor|with|to|against|towards|toward|of|on|from|for|at|behind|hinter|über)$/;
/** Prepositions that name something else with acts of this type: what a talk is about, whom a punished deal was made with. */
const besides = (type: ActType): RegExp =>
  type === 'CONSULT'
    ? /^(?:über|von|on|of|about|for|für|gegen|against)$/
    : /^(?:SANCTION|COERCE|ACCUSE)$/.test(type)
      ? /^(?:mit|with)$/
      : /^$/;
const meetings = /(?:telefonat|gespräch|treffen|unterredung|phone call)$/;
const groups =
  /^(?:parties|sides|camps|factions|neighbours|neighbors|rivals|allies|partners|nachbarn|konfliktparteien|parteien|seiten|lager|partner|verbündeten)$/;

/** The actors to whom a clause says something is done: among its objects, then those of its infinitives, then the antecedent of a relative clause. */
export function recipientsOf(reading: Reading, clause: Clause, type: ActType, actor: Party, trail: Trail): Party[] {
  const own = phrasesOf(reading, clause, type);
  const inner = reading.children[clause.id]!.filter(({ kind }) => kind === 'infinitive');
  const found = [
    () => own.flatMap(phrase => inPhrase(reading, clause, phrase)),
    () => own.flatMap(phrase => ownerOf(reading, trail, phrase, actor)),
    () => own.filter(({ head }) => groups.test(reading.analysis.tokens[head]!.lower)).map(phrase => partyOf(reading, phrase)),
    () => inner.flatMap(child => phrasesOf(reading, child, type).flatMap(phrase => inPhrase(reading, child, phrase))),
    () => antecedent(reading, clause),
  ];
  for (const look of found) {
    const parties = look().filter(party => !isSame(party, actor));
    if (parties.length > 0) return parties.filter((party, at) => parties.findIndex(({ id }) => id === party.id) === at);
  }
  return [];
}

/** Where the other side stands: objects, and what is done with, against or to whom; not the partners of a meeting that the clause only mentions. */
function phrasesOf(reading: Reading, clause: Clause, type: ActType): Phrase[] {
  const { tokens } = reading.analysis;
  const subject = clause.subject;
  const undergoes = subject !== null && (clause.verb?.passive || tokens[clause.tokens[0]!]!.lower === 'there');
  const aside = ({ tokens: [first] }: Phrase) => tokens.slice(Math.max(0, first! - 2), first).some(({ lower }) => meetings.test(lower));
  const meets = clause.verb !== null && meetings.test(clause.verb.lemma);
  const obliques = clause.obliques.filter(
    ({ prep, phrase }) => towards.test(prep) && !besides(type).test(prep) && (meets || !aside(phrase)),
  );
  return [...(undergoes ? [subject] : []), ...clause.objects, ...obliques.map(({ phrase }) => phrase)];
}

/** The actors that the phrase is, else the first that it names: "Russia's war in Ukraine" is Russia's. */
function inPhrase(reading: Reading, clause: Clause, phrase: Phrase): Party[] {
  const actors = reading.discourse.resolve(phrase, clause);
  if (actors.length > 0) return actors.map(actor => toParty(reading, actor, clause));
  const mention = phrase.tokens.map(at => reading.scan.byToken.get(at)).find(found => found !== undefined);
  return mention ? [toParty(reading, mention.actor, clause)] : [];
}

/** "…, which he holds responsible": the actor named right before; "a decision that the UN welcomed": whoever made it. */
function antecedent(reading: Reading, clause: Clause): Party[] {
  if (clause.parent === null || !(clause.kind === 'relative' || clause.link === 'which')) return [];
  const parent = reading.analysis.clauses[clause.parent]!;
  if (clause.subject && reading.analysis.tokens[clause.subject.head]!.lower === clause.link) return [];
  const first = clause.tokens[0]!;
  for (let at = first; at >= first - 3; at--) {
    const mention = reading.scan.byToken.get(at);
    if (mention) return [toParty(reading, mention.actor, clause)];
  }
  return reading.discourse.subjects[parent.id]!.map(actor => toParty(reading, actor, clause));
}
