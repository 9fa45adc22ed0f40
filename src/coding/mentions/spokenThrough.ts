import type { ActorMention, Scan } from './mentionScan.ts';

/** "A Danish foreign ministry | spokeswoman |, who asked …": whoever speaks for the body, without a name, is the body. */
export function spokenThrough({ tokens, language, limit }: Scan, mention: ActorMention | null): ActorMention | null {
  const next = mention && mention.last + 1 < limit ? tokens[mention.last + 1] : undefined;
  const isVoice = language === 'en' && next !== undefined && /^(?:spokes(?:man|woman|person)|official)$/.test(next.lower);
  const isNamed = next !== undefined && /^(?:PROPN|NOUN)$/.test(tokens[next.index + 1]?.pos ?? '');
  const isFirst = mention !== null && /^an?$/.test(tokens[mention.first - 1]?.lower ?? '');
  return mention && isVoice && isFirst && !isNamed
    ? { ...mention, last: next.index, genitive: /^['’]s?$/.test(tokens[next.index + 1]?.text ?? '') }
    : mention;
}
