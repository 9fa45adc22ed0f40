import { inflect } from './inflect.ts';
import { actor, behind, type Draw, matter, place, word } from './phrases.ts';
import { auxArc, modal } from './tense.ts';
import { type Arc, around, node, type Tree } from './tree.ts';
import * as words from './words.ts';

/** `The deal must be lifted before …`: what is done to something. */
export function passive(draw: Draw): Tree {
  const tense = draw.from([modal('must'), modal('should'), modal('will'), modal('would', 'not'), modal('could')]);
  const agent = draw.sometimes(0.2) ? behind('by', place(draw), 'obl:agent') : undefined;
  return node(
    inflect(draw.from(words.transitive)).participle,
    'VERB VBN',
    [['nsubj:pass', matter(draw)], ...tense.aux.map(auxArc), ['aux:pass', word('be', 'AUX VB')]],
    [agent],
  );
}

/** `The resolution that had been introduced by Algeria was vetoed by …` */
export function twicePassive(draw: Draw): Tree {
  const had = draw.sometimes(0.5)
    ? [auxArc(['had', 'AUX VBD']), ['aux:pass', word('been', 'AUX VBN')] as Arc]
    : [['aux:pass', word('was', 'AUX VBD')] as Arc];
  const relative = node(
    inflect(draw.from(words.transitive)).participle,
    'VERB VBN',
    [['nsubj:pass', word(draw.from(['that', 'which']), 'PRON W')], ...had],
    [behind('by', actor(draw), 'obl:agent')],
  );
  const what = around(matter(draw), [], [['acl:relcl', relative]]);
  return node(
    inflect(draw.from(words.transitive)).participle,
    'VERB VBN',
    [
      ['nsubj:pass', what],
      ['aux:pass', word('was', 'AUX VBD')],
    ],
    [behind('by', actor(draw), 'obl:agent')],
  );
}
