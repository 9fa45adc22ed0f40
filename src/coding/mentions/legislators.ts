import { landNamedBefore, ownerBehind } from './institutions.ts';
import type { ActorMention, Scan } from './mentionScan.ts';
import { unknownOrganisation } from './organisations.ts';

/** Those who sit in a parliament. */
const legislators = /^(?:lawmakers|legislators|parliamentarians|deputies|senators|mps)$/;

/** Some of them only, or those of one side. */
const some =
  /^(?:some|several|many|few|most|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|other|more|both|opposition|ruling|senior|former|leading|conservative|liberal|leftist|far-right|left-wing|right-wing|republican|democratic|rebel|dissident|moderate|hardline|pro-\w+|anti-\w+|\d+)$/;

/** "Danish | MPs | voted", "| deputies | in Copenhagen", "Ghana's | lawmakers |": what all who sit in a parliament do, it does. */
export function readLegislators(scan: Scan, at: number): ActorMention | null {
  const { tokens, language, registry, memory } = scan;
  if (language !== 'en' || !legislators.test(tokens[at]!.lower) || /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return null;
  const before = landNamedBefore(scan, at);
  const id = before ?? (tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'in' ? ownerBehind(scan, at + 1) : null);
  const country = id ? registry.actor(id, memory.publishedAt) : null;
  if (!country?.ref.id.startsWith('country:') || isSome(scan, at)) return null;
  const actor = { ...unknownOrganisation(`Parliament of ${country.ref.name}`), gender: 'pl' as const };
  const genitive = /^['’]s?$/.test(tokens[at + 1]?.text ?? '');
  return { first: at, last: at, kind: 'name', actor, genitive, reason: `those who sit in the ${actor.ref.name}` };
}

/** "Two Danish | MPs |", "conservative | lawmakers | in Ghana". */
const isSome = ({ tokens }: Scan, at: number): boolean =>
  [1, 2, 3, 4].some(step => {
    const token = tokens[at - step];
    return token !== undefined && token.sentence === tokens[at]!.sentence && some.test(token.lower);
  });
