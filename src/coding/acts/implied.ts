import type { Clause, Phrase, Sentence } from '../../language/types.ts';
import type { Act, ActType } from '../coder.ts';
import type { Reading } from '../reading.ts';
import { isSame, mentionsIn, type Party, toParty } from './parties.ts';

/** What reading the acts in order leaves behind: who was named last in this paragraph, and what was done before. */
export type Trail = { acts: Act[]; recent: Party[]; paragraph: number; main: Party[] };

/** `main`: the states and bodies of the article, the one named most often first; who is named in its first sentence counts more. */
export function newTrail(reading: Reading): Trail {
  const counts = new Map<string, { party: Party; times: number }>();
  for (const mention of reading.scan.mentions) {
    const sentence = reading.analysis.sentences[reading.analysis.tokens[mention.first]!.sentence]!;
    const clause = reading.analysis.clauses[sentence.clauses[0] ?? -1];
    if (!clause) continue;
    const named = toParty(reading, mention.actor, clause);
    const party = { ...named, id: named.state };
    const known = counts.get(party.state!);
    if (known) known.times++;
    else counts.set(party.state!, { party, times: 1 });
  }
  const lead = reading.analysis.sentences[0]?.end ?? 0;
  const weigh = ({ party, times }: { party: Party; times: number }) => times + (party.span.end <= lead ? 2 : 0);
  const main = [...counts.values()].filter(({ times }) => times > 1).sort((left, right) => weigh(right) - weigh(left));
  return { acts: [], recent: [], paragraph: -1, main: main.map(({ party }) => party) };
}

/** Notes whom a sentence names, last first. */
export function passBy(reading: Reading, trail: Trail, sentence: Sentence): void {
  if (sentence.paragraph !== trail.paragraph) trail.recent = [];
  trail.paragraph = sentence.paragraph;
  const clause = reading.analysis.clauses[sentence.clauses[0] ?? -1];
  if (!clause) return;
  const named = mentionsIn(reading, clause.sentence);
  trail.recent = [...named.reverse().map(({ actor }) => toParty(reading, actor, clause)), ...trail.recent].slice(0, 8);
}

const owned =
  /^(?:claim|claims|charge|charges|accusation|allegation|pledge|promise|offer|proposal|demand|request|appeal|threat|decision|move|plan|anspruch|vorwurf|vorwürfe|zusage|angebot|vorschlag|forderung|bitte|drohung|entscheidung|versprechen|appell)$/;

/** "scoffed at the pledge", "wies den Vorwurf zurück": a definite act is that of whoever was named before. */
export function ownerOf(reading: Reading, trail: Trail, phrase: Phrase, actor: Party): Party[] {
  const { tokens } = reading.analysis;
  const definite = /^(?:the|this|that|der|die|das|den|dem|diese|diesen|dieses)$/.test(tokens[phrase.tokens[0]!]!.lower);
  if (!definite || !phrase.tokens.some(at => owned.test(tokens[at]!.lower))) return [];
  const accuser = trail.acts.findLast(act => act.recipientId !== null && (act.recipientId === actor.id || act.recipientId === actor.state));
  if (accuser && !/pledge|promise|offer|zusage|angebot|versprechen/.test(reading.analysis.text.slice(phrase.start, phrase.end)))
    return [{ id: accuser.actorId, state: accuser.actorId, span: accuser.actor }];
  const last = trail.recent.find(party => !isSame(party, actor));
  return last ? [stateOf(trail, last)] : [];
}

/** Whom a person spoke for, by its own name where it was named too. */
const stateOf = (trail: Trail, party: Party): Party => trail.recent.find(({ id }) => id === party.state) ?? { ...party, id: party.state };

const obtaining = /^(?:sichern|abringen|erwirken|aushandeln|secure|obtain|extract|win|wrest|negotiate)$/;
const towardsAll = new Set<ActType>(['REQUEST', 'THREATEN', 'PROTEST']);

/** Nobody is named: concessions come from whoever was spoken of before, demands and threats go to the one whom the article is about. */
export function implied(trail: Trail, clause: Clause, type: ActType, actor: Party): Party[] {
  if (clause.kind !== 'main' || clause.verb?.passive) return [];
  if (type === 'AGREE' && obtaining.test(clause.verb?.lemma ?? '')) {
    const last = trail.recent.find(party => !isSame(party, actor));
    return last ? [stateOf(trail, last)] : [];
  }
  return towardsAll.has(type) ? trail.main.filter(party => !isSame(party, actor)).slice(0, 1) : [];
}
