// Several clauses in a row, and what is left of them when they say the same.
import { clause, deed, message, type Predicate, reported, simple } from './clauses.ts';
import { actor, type Draw, place, word } from './phrases.ts';
import { closed, saying } from './speech.ts';
import { anyTense, past } from './tense.ts';
import { type Arc, around, comma, node, type Tree } from './tree.ts';

/** `… and accused Russia of …`, `… but did not rule out …` */
export function coordinated(draw: Draw): Tree {
  const tense = draw.sometimes(0.7) ? past : anyTense(draw);
  const second = clause(
    draw,
    word('-', 'X'),
    draw.sometimes(0.3) ? saying(draw, [reported(draw, message(draw))]) : deed(draw),
    draw.sometimes(0.7) ? past : anyTense(draw),
  );
  second.left = second.left.filter(([label]) => label !== 'nsubj');
  return closed(
    around(
      clause(draw, actor(draw), deed(draw), tense),
      [],
      [['conj', around(second, [['cc', word(draw.from(['and', 'and', 'but']), 'CCONJ')]])]],
    ),
  );
}

/** `…, but Chile did not.`, `… and so did Peru.` */
export function gapped(draw: Draw): Tree {
  const [verb, tag] = draw.from([
    ['did', 'AUX VBD'],
    ['would', 'AUX MD'],
    ['will', 'AUX MD'],
    ['has', 'AUX VBZ'],
    ['does', 'AUX VBZ'],
  ] as const);
  const so = draw.sometimes(0.25);
  const subject = draw.sometimes(0.6) ? place(draw) : actor(draw);
  const link = draw.from(['but', 'and', 'while']);
  const mark: Arc = link === 'while' ? ['mark', word(link, 'SCONJ')] : ['cc', word(so ? 'and' : link, 'CCONJ')];
  const second = so
    ? node(verb, tag, [...(link === 'while' ? [] : [mark]), ['advmod', word('so', 'ADV')]], [['nsubj', subject]])
    : node(verb, tag, [mark, ['nsubj', subject]], draw.sometimes(0.7) ? [['advmod', word('not', 'PART RB')]] : []);
  const first = clause(draw, actor(draw), deed(draw), draw.sometimes(0.5) ? past : anyTense(draw));
  return closed(around(first, [], [[link === 'while' && !so ? 'advcl' : 'conj', draw.sometimes(0.6) ? around(second, [comma]) : second]]));
}

/** `Chile did not.`, `Peru would not.` */
export const short = (draw: Draw): Tree =>
  closed(node(draw.from(['did', 'would', 'will', 'does']), 'AUX VBD', [['nsubj', actor(draw)]], [['advmod', word('not', 'PART RB')]]));

/** `Kenya voted yes, Ghana voted no and Togo abstained.` */
export function listed(draw: Draw): Tree {
  const one = (): Tree => clause(draw, place(draw), draw.sometimes(0.3) ? voting(draw) : simple(draw), past);
  const first = draw.sometimes(0.2) ? clause(draw, place(draw), voting(draw), past) : one();
  const middle: Arc[] = draw.sometimes(0.6) ? [['conj', around(one(), [comma])]] : [];
  return closed(around(first, [], [...middle, ['conj', around(one(), [['cc', word('and', 'CCONJ')]])]]));
}
const voting = (draw: Draw): Predicate => ({
  verb: draw.from(['vote', 'vote', 'say']),
  right: [['obj', word(draw.from(['yes', 'no']), 'INTJ')]],
});
