import type { ActorMention, Scan } from './mentionScan.ts';

/** Nouns for how somebody stands to a matter, which a German adjective of a country makes that country's. */
const attitude =
  /^(?:nein|ja|ablehnung|widerstands?|widerstände|bedenken|zustimmung|billigung|kritik|einw[aä]nden?|einspruchs?|vorbehalten?|vetos?|protesten?|protest|unterstützung|zusage|absage|forderung(?:en)?|blockade|blockadehaltung|skepsis|widerspruchs?|vetodrohung|rückendeckung|verweigerung|weigerung|drängen|betreiben|wunsch|druck|initiative|appelle?n?|appell|votums?)$/;

/** "Das isländische | Nein", "trotz finnischer | Bedenken": whose attitude it is; null for any other adjective. */
export function readAttitudeAdjective({ tokens, limit, names, language, registry, memory }: Scan, at: number): ActorMention | null {
  if (language !== 'de' || !/sch(?:e[nmrs]?)?$/.test(tokens[at]!.lower)) return null;
  const found = names.find(tokens, at, limit, ['demonym'])[0];
  const id = found?.entry.ids[0];
  if (!found || !id?.startsWith('country:') || !attitude.test(tokens[at + found.length]?.lower ?? '')) return null;
  const actor = registry.actor(id, memory.publishedAt);
  const last = at + found.length - 1;
  return actor && { first: at, last, kind: 'name', actor, genitive: true, reason: `whose ${tokens[last + 1]!.text} it is` };
}
