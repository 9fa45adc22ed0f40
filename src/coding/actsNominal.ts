import type { Clause } from '../language/types.ts';
import { isSame, type Party, toParty } from './actsParties.ts';
import type { Deed } from './deeds.ts';
import type { Reading } from './reading.ts';

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
