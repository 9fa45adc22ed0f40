import type { Clause } from '../../language/types.ts';
import type { ActType } from '../coder.ts';
import type { Deed } from '../cues/deeds.ts';
import type { Reading } from '../reading.ts';
import { isSame, mentionsIn, type Party, toParty } from './parties.ts';

/** Meetings and calls that a clause names as nouns: "nach einem Telefonat mit Meloni", "a meeting between Trump and Putin". */
export function consultations(reading: Reading, clause: Clause, deeds: Deed[]): [actor: Party, recipient: Party][] {
  const { analysis, discourse } = reading;
  const nouns = deeds.filter(
    ({ at, type, tokens }) =>
      type === 'CONSULT' && clause.tokens.includes(at) && tokens.every(token => analysis.tokens[token]!.pos !== 'VERB'),
  );
  const pairs: [Party, Party][] = [];
  for (const noun of nouns)
    for (const { prep, phrase } of clause.obliques) {
      if (phrase.start < analysis.tokens[noun.at]!.end || phrase.tokens[0]! - noun.end > 4) continue;
      const named = discourse.resolve(phrase, clause).map(actor => toParty(reading, actor, clause));
      if (/^(?:mit|with)$/.test(prep))
        for (const actor of discourse.subjects[clause.id]!)
          for (const recipient of named) pairs.push([toParty(reading, actor, clause), recipient]);
      else if (/^(?:zwischen|between)$/.test(prep) && named.length === 2) pairs.push([named[0]!, named[1]!]);
    }
  return pairs.filter(([actor, recipient]) => !isSame(actor, recipient));
}

const linking = /^(?:of|for|against|on|with|to|towards|at|an|gegen|für|mit|von|gegenüber)$/;

/**
 * Acts without a verb of their own: "Macron's criticism of Israel", "Trumps Kritik an Selenskyj", and sentences in which no verb was recognised
 * ("Israel's foreign minister, Israel Katz, accused Erdogan").
 */
export function nominalActs(reading: Reading, clause: Clause, deeds: Deed[]): { type: ActType; actor: Party; recipient: Party }[] {
  const { tokens } = reading.analysis;
  return deeds.flatMap(({ at, end, type, operator }) => {
    if (type === null || operator !== null || !clause.tokens.includes(at)) return [];
    const noun = tokens[at]!.pos === 'NOUN';
    if (!noun && clause.verb !== null) return [];
    const mentions = mentionsIn(reading, clause.sentence);
    const before = mentions.filter(({ last }) => last < at).at(-1);
    const after = mentions.find(({ first }) => first >= end);
    if (!before || !after || after.first - end > 4) return [];
    const owns =
      noun &&
      at - before.last <= 3 &&
      isOwner(reading, before.last, before.genitive) &&
      tokens.slice(end, after.first).some(({ lower }) => linking.test(lower));
    if (!owns && (noun || at - before.last > 3)) return [];
    const actor = toParty(reading, before.actor, clause);
    const recipient = toParty(reading, after.actor, clause);
    return isSame(actor, recipient) ? [] : [{ type, actor, recipient }];
  });
}

/** "Macron's", "Trumps": whose it is. */
const isOwner = (reading: Reading, last: number, genitive: boolean): boolean =>
  genitive ||
  /^['’]s?$/.test(reading.analysis.tokens[last + 1]?.lower ?? '') ||
  (reading.analysis.language === 'de' && /s$/.test(reading.analysis.tokens[last]!.lower));
