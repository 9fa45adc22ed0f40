import type { Analysis, Clause } from '../../language/types.ts';

/** "Lobbied to | keep the levy out of the deal |", "urged them to | send the launchers back |", "| throw the bill out |": it is not wanted there. */
export function isSentAway({ tokens, language }: Analysis, { verb, objects: [object] }: Clause): boolean {
  if (language !== 'en' || !verb || !object || object.tokens[0]! < verb.head) return false;
  const away = awayBy[verb.lemma];
  if (verb.lemma === 'send' && /^(?:its|their|his|her|our)$/.test(tokens[object.tokens[0]!]!.lower)) return false; // "willing to send its mission back"
  const words = [verb.head + 1, object.tokens.at(-1)!, object.tokens.at(-1)! + 1].map(at => tokens[at]?.lower ?? '');
  return away !== undefined && words.some(word => away.test(word));
}

const outside = /^(?:out|off|away)$/;
const elsewhere = /^(?:back|home|out|off|away)$/;
const awayBy: Readonly<Record<string, RegExp>> = {
  keep: outside,
  throw: outside,
  take: outside,
  get: outside,
  move: outside,
  turn: /^(?:back|away|down)$/,
  vote: /^down$/,
  ...Object.fromEntries(['send', 'ship', 'pull', 'call', 'order', 'tow', 'fly'].map(verb => [verb, elsewhere])),
};

/** "Sent the bill | back | to parliament", "sent back the draft", "the levy was sent back": what is to be voted on or signed is not accepted so. */
export function isSentBack({ tokens, language }: Analysis, { verb, objects, subject }: Clause): boolean {
  const thing = verb?.passive ? subject : objects[0];
  if (language !== 'en' || !verb || !thing || !/^(?:send|refer)$/.test(verb.lemma) || !proposed.test(tokens[thing.head]!.lemma))
    return false;
  const behind = verb.passive ? verb.head : thing.tokens.at(-1)!;
  return [verb.head + 1, behind + 1].some(at => tokens[at]?.lower === 'back');
}

const proposed =
  /^(?:draft|bill|law|act|text|treaty|pact|accord|deal|agreement|proposal|plan|motion|resolution|amendment|budget|levy|tax|reform|measure|package|legislation|constitution|charter|decree|regulation|directive|offer)$/;
