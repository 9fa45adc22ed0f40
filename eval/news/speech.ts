// What is said: before it, behind it, in between.
import { circumstance, clause, day, deed, message, type Predicate, reported, tail, withComma } from './clauses.ts';
import { inflect } from './inflect.ts';
import { actor, apposed, behind, type Draw, functionary, matter, noun, person, place, word } from './phrases.ts';
import { past } from './tense.ts';
import { type Arc, around, comma, node, quoteMark, stop, type Tree } from './tree.ts';
import * as words from './words.ts';

export const closed = (tree: Tree): Tree => around(tree, [], [stop]);
export const speaker = (draw: Draw): Tree => draw.from([person, person, functionary, actor])(draw);
export const saying = (draw: Draw, right: Arc[]): Predicate => ({ verb: draw.from(words.reporting), right });
/** `Foreign Minister A said on Monday that …` */
export function statement(draw: Draw): Tree {
  const when = draw.sometimes(0.25) ? [day(draw)] : [];
  const to: Arc[] = draw.sometimes(0.15)
    ? [behind(draw.from(['in', 'at']), draw.sometimes(0.5) ? place(draw) : noun('news conference', [['det', word('a', 'DET')]]))]
    : [];
  return closed(clause(draw, speaker(draw), saying(draw, [...to, ...when, reported(draw, message(draw))]), past));
}

/** `He told reporters (that) …` */
export function telling(draw: Draw): Tree {
  const whom = noun(draw.from(['reporters', 'lawmakers', 'journalists', 'parliament', 'broadcasters', 'diplomats']));
  return closed(clause(draw, speaker(draw), { verb: 'tell', right: [['iobj', whom], reported(draw, message(draw))] }, past));
}

/** `…, Foreign Minister A said on Monday.`, `…, said Foreign Minister A.`, both with or without quotation marks, with what follows. */
export function tagged(draw: Draw): Tree {
  const quoted = draw.sometimes(0.4);
  const said = message(draw);
  const inner = quoted ? around(said, [quoteMark], [comma, quoteMark]) : around(said, [], [comma]);
  const end: (Arc | undefined)[] = [draw.sometimes(0.4) ? day(draw) : undefined, draw.sometimes(0.15) ? tail(draw) : undefined, stop];
  const verb = inflect(draw.from(words.reporting)).past;
  if (draw.sometimes(0.35)) {
    const name = draw.sometimes(0.8) ? person(draw) : functionary(draw);
    const whom = draw.sometimes(0.25) ? apposed(name, clause(draw, word('who', 'PRON W'), deed(draw)), 'acl:relcl', false) : name;
    return node(verb, 'VERB VBD', [['ccomp', inner]], [['nsubj', whom], ...end]);
  }
  const whom = speaker(draw);
  return node(
    verb,
    'VERB VBD',
    [
      ['ccomp', inner],
      ['nsubj', whom],
    ],
    end,
  );
}

/** `Asked about the deal, …`, `Speaking in Lima, …`, `In a statement, …`, `After talks with Iran, …` */
export function opened(draw: Draw): Tree {
  const a: Arc = ['det', word('a', 'DET')];
  const openings: (() => Arc)[] = [
    () => ['advcl', node('asked', 'VERB VBN', [], [behind('about', matter(draw)), comma])],
    () => ['advcl', node('speaking', 'VERB VBG', [], [behind('in', place(draw)), comma])],
    () => withComma(behind('in', noun(draw.from(['statement', 'speech', 'letter', 'interview']), [a]))),
    () => withComma(behind(draw.from(['after', 'before', 'despite', 'during', 'at']), matter(draw))),
    () => withComma(circumstance(draw)),
    () => day(draw),
    () =>
      behind(
        'in',
        noun(draw.from(['war', 'talks', 'election', 'crisis']), [['det', word('the', 'DET')]], [behind('of', word('2020', 'NUM'), 'nmod')]),
      ),
  ];
  return closed(
    around(clause(draw, speaker(draw), draw.sometimes(0.5) ? saying(draw, [reported(draw, message(draw))]) : deed(draw)), [
      draw.from(openings)(),
    ]),
  );
}
