import type { Phrase } from '../../language/types.ts';
import { memberBefore } from '../mentions/headMentions.ts';
import type { ActorMention } from '../mentions/mentionScan.ts';
import type { Actor } from '../mentions/names.ts';
import { namedBefore } from '../mentions/phraseActors.ts';
import type { State } from './reference.ts';

/** "Cairo, which …", "Macron, der …": the name right before the comma; "Ute Berg von den Liberalen, die … fordert": of one and many the one, where one does it. */
export function relativeAntecedent(state: State, at: number, isOne = false): Actor | null {
  let before = at - 1;
  while (
    before > 0 &&
    at - before < 4 &&
    /^(?:,|in|of|from|to|with|for|mit|von|zu|an|auf|für|aus|bei|\))$/.test(state.analysis.tokens[before]!.lower)
  )
    before--;
  if (before === at - 1) return null;
  const apposed = state.analysis.tokens[at - 1]!.text === ',' && state.analysis.language === 'en' ? namedBefore(state, at - 1) : null;
  const mention = state.scan.byToken.get(before);
  const member = isOne && mention?.actor.gender === 'pl' && state.analysis.language === 'de' ? memberBefore(state, mention) : undefined;
  return apposed ?? (member ?? mention)?.actor ?? null;
}

/** "| Rumänien | und Bulgarien, die es angeregt hatten": who is joined to the one before the comma by a bare and. */
export function joinedBy({ analysis: { tokens, language }, scan }: State, at: number, named: Actor): Actor | null {
  const last = [at - 2, at - 3].map(look => scan.byToken.get(look)).find(mention => mention?.actor === named);
  let and = last ? last.first - 1 : -1;
  while (/^(?:DET|ADJ)$/.test(tokens[and]?.pos ?? '')) and--; // "Kanzler A und | der ungarische | Minister B, die beide …"
  if (language !== 'de' || !last || tokens[and]?.lower !== 'und') return null;
  const before = scan.byToken.get(and - 1);
  return before && !before.genitive && before.actor.kind === named.kind ? before.actor : null;
}

/** "Bundesrat | Albert Rösti |": a council whose name is its members' title. */
export function memberOf({ analysis, scan }: State, { last, first, actor }: ActorMention, phrase: Phrase): ActorMention | null {
  const next = scan.byToken.get(last + 1);
  const isCouncil = first === last && actor.kind === 'body' && /rat$/.test(analysis.tokens[last]!.lower);
  return isCouncil && next?.actor.kind === 'person' && next.first === last + 1 && phrase.tokens.includes(next.first) ? next : null;
}
