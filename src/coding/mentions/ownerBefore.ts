import type { Token } from '../../language/types.ts';
import type { Scan } from './mentionScan.ts';

/** "The | country's | foreign minister". */
export const isOfLand = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s?$/.test(tokens[at - 1]?.text ?? '') && /^(?:country|nation|kingdom|republic)$/.test(tokens[at - 2]?.lower ?? '');

/** "Its foreign minister", "the country's top diplomat": of the country that acts, not of one that was named by the way; "deren Außenminister": of the last one. */
export function ownerBefore({ tokens, agent, isAgentSure, dateline, last, body, language }: Scan, first: number): string | null {
  const before = tokens[first - 1]?.lower ?? '';
  if (isOfLand(tokens, first)) return (isAgentSure ? agent : null) ?? dateline ?? last;
  const isVoice = /^spokes(?:man|woman|person)$/.test(tokens[first]!.lower);
  if (language === 'en' && before === 'its' && isVoice && body?.startsWith('org:')) return body; // "NATO backs Ukraine's plan, its | spokesman | said"
  const adjective = tokens[first - 1]?.pos === 'ADJ' ? tokens[first - 2]?.lower : before;
  const isGermanVoice = language === 'de' && /sprecher(?:in)?$/.test(tokens[first]!.lower) && /^(?:ihre?|deren)$/.test(adjective ?? '');
  if (isGermanVoice && /^(?:org|party):/.test(body ?? '')) return body; // "die Grünen lehnen ab, sagte ihr verkehrspolitischer | Sprecher | X"
  if (/^(?:its|their|seine?[mn]?|ihre?[mn]?)$/.test(before)) return (isAgentSure ? agent : null) ?? last;
  return /^(?:deren|dessen)$/.test(before) ? last : null;
}
