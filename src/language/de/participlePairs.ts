import { adjectiveLemma } from './lexicon.ts';
import { has, lowerCase, type TaggedSentence } from './repairVerbs.ts';

/** `müsse | zerschlagen werden |`, `soll umbenannt werden`, `ist abberufen worden`: before the auxiliary of the passive stands a participle, also where it looks like an infinitive or adjective. */
export function joinPassive({ tokens, tags, from, to }: TaggedSentence): void {
  for (let i = from; i + 1 < to; i++) {
    if (!/^(?:VI|AD|AV)$/.test(tags[i]!) || tags[i - 1] === 'ZU' || !lowerCase(tokens[i]!)) continue;
    const auxiliary = tokens[i + 1]!.lower === 'zu' ? i + 2 : i + 1;
    if (auxiliary >= to || !/^w[eo]rden$/.test(tokens[auxiliary]!.lower) || tags[auxiliary] === 'VF') continue;
    if (has(tokens[i]!, 'part2') && (tags[i] === 'VI' || adjectiveLemma(tokens[i]!.lower) === '')) tags[i] = 'VP';
  }
}

/** `| Zugestimmt | haben der Maut Norwegen und Island`, `Noch nicht unterzeichnet hat …`: a participle right before its auxiliary, with which the sentence opens. */
export function frontParticiple({ tokens, tags, from, to }: TaggedSentence): void {
  let at = from;
  while (at < to && (tags[at] === 'PU' || fronted.test(tokens[at]!.lower))) at++;
  if (at + 2 >= to || !/^(?:hat|haben|habe|hatten?|hätten?)$/.test(tokens[at + 1]!.lower) || !has(tokens[at]!, 'part2')) return;
  [tags[at], tags[at + 1]] = ['VP', 'VF'];
}

/** What may stand before such a participle. */
const fronted = /^(?:nicht|noch|bereits|schon|bislang|bisher|auch|ebenfalls|nie|ausdrücklich|erneut|klar|offen)$/;
