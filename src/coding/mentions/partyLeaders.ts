import type { Scan } from './mentionScan.ts';
import type { Actor } from './names.ts';

const leads = /-(?:partei)?(?:chef|chefs|chefin|vorsitzender?|vorsitzenden|parteivorsitzender?|parteivorsitzenden|obmann|obfrau)$/i;

/**
 * "Merz sprach in Berlin. | Der CDU-Vorsitzende | lehnt es ab": by their party news calls the person it has just named, and who heads a government speaks for it
 * under that name too. Null where nobody is known to lead the party, nor the government of its country to be led by somebody named before.
 */
export function partyLeader({ memory, registry, tokens, language }: Scan, first: number, party: string, title: string): Actor | null {
  if (language !== 'de' || !leads.test(title) || !/^(?:de[rsmn]|die)$/.test(tokens[first - 1]?.lower ?? '')) return null;
  const isWoman = /(?:in|frau)$/.test(title) || tokens[first - 1]!.lower === 'die';
  const fits = ({ gender }: Actor) => gender === null || (gender === 'f') === isWoman;
  const leaders = registry.holders(party, ['party-leader'], memory.publishedAt);
  if (leaders.length === 1) return registry.actor(leaders[0]!.id, memory.publishedAt);
  const country = registry.body(party)?.country;
  const named = leaders.length === 0 && country ? memory.compatriots.get(country) : undefined;
  return named && named.rank === 'head' && fits(named) ? named : null;
}
