import { inflect } from './inflect.ts';
import { passive } from './passives.ts';
import { actor, behind, body, type Draw, matter, noun, person, place, word } from './phrases.ts';
import { anyTense, auxArc, tags } from './tense.ts';
import { type Arc, around, comma, node, type Tree } from './tree.ts';
import * as words from './words.ts';

/** What is said of the subject, before it has a tense: a verb, or an adjective that needs a copula. */
export type Predicate = { verb: string; right: Arc[] } | { adjective: Tree };

/** `on Monday`, `in 2020`, `last week`: behind the verb, right behind the subject, or first of all. */
export function day(draw: Draw): Arc {
  if (draw.sometimes(0.15)) return behind(draw.from(['in', 'since', 'by']), word(String(1990 + draw.from([0, 5, 14, 20, 24, 30])), 'NUM'));
  if (draw.sometimes(0.1))
    return ['obl:unmarked', noun(draw.from(['week', 'month', 'year']), [['amod', word(draw.from(['last', 'next']), 'ADJ')]])];
  const name = word(draw.from(words.days), 'PROPN');
  return draw.sometimes(0.9) ? behind('on', name) : ['obl:unmarked', name];
}

/** A finite clause. */
export function clause(draw: Draw, subject: Tree, predicate: Predicate, tense = anyTense(draw), between: (Arc | undefined)[] = []): Tree {
  const when = draw.sometimes(0.12) ? day(draw) : undefined;
  const adverb: Arc | undefined = draw.sometimes(0.08)
    ? ['advmod', word(draw.from(['also', 'still', 'never', 'repeatedly', 'now', 'already', 'again']), 'ADV')]
    : undefined;
  const front: (Arc | undefined)[] = [['nsubj', subject], ...between, when];
  const plural = isPlural(subject);
  const agree = (text: string) => (plural ? ({ has: 'have', does: 'do', is: 'are', was: 'were' }[text] ?? text) : text);
  const auxiliaries = tense.aux.map(([text, tag]) => auxArc([agree(text), plural ? tag.replace('VBZ', 'VBP') : tag]));
  if ('adjective' in predicate) {
    const copula: Arc = [
      'cop',
      word(agree(tense.form === 'present' ? 'is' : 'was'), tense.form === 'present' ? (plural ? 'AUX VBP' : 'AUX VBZ') : 'AUX VBD'),
    ];
    const not: Arc | undefined = draw.sometimes(0.2) ? ['advmod', word('not', 'PART RB')] : undefined;
    return around(predicate.adjective, [...front, copula, not]);
  }
  const forms = inflect(predicate.verb);
  const form = tense.form === 'present' && plural ? 'base' : tense.form;
  return node(
    forms[form],
    tense.form === 'present' && plural ? 'VERB VBP' : tags[form],
    [...front, ...auxiliaries, adverb],
    predicate.right,
  );
}

const isPlural = (subject: Tree) =>
  subject.tag === 'NOUN NNS' || subject.word === 'they' || subject.right.some(([label]) => label === 'conj');

/** Infinitive with to, or gerund. */
export const toDo = (predicate: Predicate): Tree => bare(predicate, 'base', [['mark', word('to', 'PART TO')]]);
export const doing = (predicate: Predicate): Tree => bare(predicate, 'gerund');
function bare(predicate: Predicate, form: 'base' | 'gerund', left: Arc[] = []): Tree {
  if ('adjective' in predicate)
    return around(predicate.adjective, [...left, ['cop', word(form === 'base' ? 'be' : 'being', form === 'base' ? 'AUX VB' : 'AUX VBG')]]);
  return node(inflect(predicate.verb)[form], tags[form], left, predicate.right);
}

/** With an object: `back the plan`, `back her`. */
export const withObject = (draw: Draw, article = true): Predicate => ({
  verb: draw.from(draw.sometimes(0.4) ? words.anyTransitive : words.transitive),
  right: [
    [
      'obj',
      draw.sometimes(0.12)
        ? word(draw.from(['him', 'her', 'it', 'them']), 'PRON')
        : draw.sometimes(0.2)
          ? draw.from([place, place, person, body])(draw)
          : matter(draw, article),
    ],
  ],
});

function withPreposition(draw: Draw, article = true): Predicate {
  const [verb, ...rest] = draw.from(words.prepositional).split(' ');
  const particle = rest.length > 1 && /^(?:out|away|on)$/.test(rest[0]!) && rest[1] !== 'of' ? rest.shift() : undefined;
  return {
    verb: verb!,
    right: [
      ...(particle === undefined ? [] : [['compound:prt', word(particle, 'ADP')] as Arc]),
      behind(rest.join(' '), matter(draw, article)),
    ],
  };
}

function withoutObject(draw: Draw): Predicate {
  const [verb, particle] = draw.from(words.intransitive).split(' ');
  return { verb: verb!, right: particle === undefined ? [] : [['compound:prt', word(particle, 'ADP')]] };
}

function withGerund(draw: Draw): Predicate {
  const [verb, particle] = draw.from(words.gerunds).split(' ');
  return {
    verb: verb!,
    right: [...(particle === undefined ? [] : [['compound:prt', word(particle, 'ADP')] as Arc]), ['xcomp', doing(simple(draw))]],
  };
}

function urging(draw: Draw): Predicate {
  const verb = draw.from(words.urging);
  const whom = draw.sometimes(0.6) ? place(draw) : actor(draw);
  if (verb === 'call') return { verb, right: [behind('on', whom), ['xcomp', toDo(simple(draw))]] };
  return {
    verb,
    right: [
      [/^(?:ask|tell)$/.test(verb) ? 'iobj' : 'obj', whom],
      ['xcomp', toDo(simple(draw))],
    ],
  };
}

function accusing(draw: Draw): Predicate {
  const done = draw.sometimes(0.6)
    ? (['advcl', around(doing(simple(draw)), [['mark', word('of', 'SCONJ')]])] as Arc)
    : behind('of', matter(draw));
  return { verb: 'accuse', right: [['obj', place(draw)], done] };
}

function judging(draw: Draw): Predicate {
  const what: Arc = ['obj', matter(draw)];
  const a: Arc = ['det', word('a', 'DET')];
  if (draw.sometimes(0.5))
    return {
      verb: 'call',
      right: [
        what,
        ['xcomp', draw.sometimes(0.5) ? word(draw.from(words.judgements), 'ADJ') : noun(draw.from(words.nounsOfJudgement), [a])],
      ],
    };
  return {
    verb: draw.from(['describe', 'condemn', 'criticise', 'reject', 'denounce', 'dismiss', 'welcome']),
    right: [what, behind('as', noun(draw.from(words.nounsOfJudgement), [a]))],
  };
}

const adjective = (draw: Draw): Predicate =>
  draw.sometimes(0.5)
    ? {
        adjective: node(
          draw.from(['ready', 'willing', 'prepared', 'unwilling', 'reluctant', 'set']),
          'ADJ',
          [],
          [['xcomp', toDo(simple(draw))]],
        ),
      }
    : draw.sometimes(0.5)
      ? { adjective: node(draw.from(['opposed', 'committed', 'open', 'close']), 'ADJ', [], [behind('to', matter(draw))]) }
      : { adjective: around(matter(draw), [['case', word(draw.from(['against', 'for', 'behind']), 'ADP')]]) };

/** A predicate without a clause inside. */
export function simple(draw: Draw, article = true): Predicate {
  const kinds = [
    () => withObject(draw, article),
    () => withObject(draw, article),
    () => withObject(draw, article),
    () => withPreposition(draw, article),
    () => withoutObject(draw),
  ];
  return draw.from(kinds)();
}

/** Any predicate that tells what somebody does, wants or thinks of. */
export function deed(draw: Draw, article = true): Predicate {
  const kinds: (() => Predicate)[] = [
    () => simple(draw, article),
    () => simple(draw, article),
    () => simple(draw, article),
    () => ({ verb: draw.from(words.infinitives), right: [['xcomp', toDo(simple(draw, article))]] }),
    () => ({ verb: draw.from(words.infinitives), right: [['xcomp', toDo(simple(draw, article))]] }),
    () => urging(draw),
    () => urging(draw),
    () => withGerund(draw),
    () => accusing(draw),
    () => judging(draw),
    () => adjective(draw),
  ];
  return draw.from(kinds)();
}

/** What somebody says: a whole clause. */
export function message(draw: Draw): Tree {
  if (draw.sometimes(0.15)) return passive(draw);
  const tree = clause(draw, draw.sometimes(0.25) ? matter(draw) : actor(draw), deed(draw));
  if (draw.sometimes(0.06)) return around(tree, [withComma(circumstance(draw))]);
  return draw.sometimes(0.12) ? around(tree, [], [circumstance(draw)]) : tree;
}

/** With a comma behind it, as what stands before the subject has. */
export const withComma = ([label, tree]: Arc): Arc => [label, around(tree, [], [comma])];

/** `if Chile refuses`, `unless the deal is signed`, `after talks with Iran`. */
export function circumstance(draw: Draw): Arc {
  const mark = draw.from(['if', 'unless', 'because', 'while', 'after', 'before', 'until', 'when', 'as', 'although', 'once']);
  if (/^(?:after|before)$/.test(mark) && draw.sometimes(0.4)) return behind(mark, matter(draw));
  return ['advcl', around(clause(draw, actor(draw), simple(draw)), [['mark', word(mark, 'SCONJ')]])];
}

/** `that` as often as news writes it. */
export const reported = (draw: Draw, tree: Tree): Arc => [
  'ccomp',
  draw.sometimes(0.45) ? around(tree, [['mark', word('that', 'SCONJ')]]) : tree,
];

/** `, saying that …`, `, ending the talks` */
export const tail = (draw: Draw): Arc => {
  if (draw.sometimes(0.3)) return ['advcl', around(doing(withObject(draw)), [comma])];
  const verb = inflect(draw.from(['say', 'add', 'argue', 'warn', 'insist', 'claim', 'stress'])).gerund;
  return ['advcl', node(verb, 'VERB VBG', [comma], [reported(draw, message(draw))])];
};
