import { landNamedBefore } from './institutions.ts';
import type { ActorMention, Scan } from './mentionScan.ts';
import { unknownOrganisation } from './organisations.ts';

/** Nouns for those who fight or stand for something together. */
const members =
  /(?:nationalisten|populisten|extremisten|islamisten|sozialisten|kommunisten|demokraten|separatisten|rebellen|milizionäre|kämpfer|konservativen?|liberalen?|grünen?)$/;

/** "Die | Rebellen der M23 |", "die flämischen | Nationalisten der N-VA |": several, by the party or the group to which they belong, which they are. */
export function readMembers(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, names, registry, memory, language } = scan;
  if (language !== 'de' || !members.test(tokens[at]!.lower) || !/^\p{Lu}/u.test(tokens[at]!.text)) return null;
  const next = /^vo[nm]$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'der' ? at + 2 : at + 1;
  if (tokens[next]?.lower !== 'der' || next + 1 >= limit) return null;
  const found = names.find(tokens, next + 1, limit, ['body'])[0];
  const id = found?.entry.ids[0] ?? '';
  const known = found && !found.entry.common && /^(?:party|group):/.test(id) ? registry.actor(id, memory.publishedAt) : null;
  const actor =
    known ?? (!found && /^\p{Lu}[\p{Lu}\d-]{1,6}$/u.test(tokens[next + 1]!.text) ? unknownOrganisation(tokens[next + 1]!.text) : null);
  if (!actor) return null;
  const last = next + (found?.length ?? 1);
  return { first: at, last, kind: 'name', actor: { ...actor, gender: 'pl' }, genitive: false, reason: `those of ${actor.ref.name}` };
}

/** Parties by what their members are, which many countries have; one of them alone is a person ("der Liberale"). */
const parties = /^(?:\p{L}*(?:demokraten|sozialisten|kommunisten)|(?:rechts|national)?(?:liberalen|konservativen|populisten))$/iu;

/** "Die | Liberalen |", "die oppositionellen | Dänemarkdemokraten |": a party that the codebook lacks, in a text on a country. */
export function readPartyByMembers(scan: Scan, at: number): ActorMention | null {
  const { tokens, memory, language } = scan;
  const { text } = tokens[at]!;
  if (language !== 'de' || memory.mainCountry === null || !/^\p{Lu}/u.test(text) || !parties.test(text)) return null;
  const article = tokens[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1;
  const isDefinite = /^(?:die|der|den)$/.test(tokens[article]?.lower ?? '') || landNamedBefore(scan, at) !== null;
  if (!isDefinite || /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return null;
  const actor = { ...unknownOrganisation(text), gender: 'pl' as const };
  return { first: at, last: at, kind: 'name', actor, genitive: false, reason: `${text}, a party by the text` };
}
