// Trees of made-up sentences in the style of news agencies, by the conventions of UD_English-EWT: what news says all the time and blogs, reviews and
// mails hardly ever do. They are put together from phrases that carry their own heads, so no tree can come out crooked. Same seed, same sentences.
import { startChance } from '../chance.ts';
import type { TreebankSentence } from '../treebank.ts';
import { circumstance, clause, day, deed, doing, message, type Predicate, reported, simple, tail, toDo, withObject } from './clauses.ts';
import { inflect } from './inflect.ts';
import { coordinated, gapped, listed, short } from './joined.ts';
import { passive, twicePassive } from './passives.ts';
import { actor, apposed, behind, body, type Draw, functionary, group, matter, noun, person, place, union, word } from './phrases.ts';
import { closed, opened, saying, speaker, statement, tagged, telling } from './speech.ts';
import { anyTense, past, present } from './tense.ts';
import { type Arc, around, node, type Tree, toSentence } from './tree.ts';
import * as words from './words.ts';

/** `count` sentences, the kinds in turn. */
export function makeNews(count: number, seed: number): TreebankSentence[] {
  const random = startChance(seed);
  const draw: Draw = { from: items => items[Math.floor(random() * items.length)]!, sometimes: share => random() < share };
  return Array.from({ length: count }, (_, at) => toSentence(kinds[at % kinds.length]!(draw)));
}

const finite = (draw: Draw): Tree => clause(draw, actor(draw), deed(draw));

const plain = (draw: Draw): Tree =>
  closed(around(finite(draw), [], [draw.sometimes(0.3) ? day(draw) : undefined, draw.sometimes(0.2) ? circumstance(draw) : undefined]));
const withTail = (draw: Draw): Tree =>
  closed(around(clause(draw, actor(draw), deed(draw), draw.sometimes(0.7) ? past : anyTense(draw)), [], [tail(draw)]));

/** `Chile, which rejected the deal, wants …`, `Anna Kovac, a former general, urged …`, `Chile's government, led by …, …`, `Chile, unlike Peru, …` */
function aside(draw: Draw): Tree {
  const a: Arc = ['det', word('a', 'DET')];
  const which = (): Tree => clause(draw, word('which', 'PRON W'), deed(draw));
  const who = (predicate: Predicate, tense = anyTense(draw)): Tree => clause(draw, word('who', 'PRON W'), predicate, tense);
  const by = (): Arc => behind('by', actor(draw), 'obl:agent');
  const subject = draw.from<() => Tree>([
    () => apposed(place(draw), which(), 'acl:relcl'),
    () => apposed(body(draw), which(), 'acl:relcl'),
    () => apposed(draw.from([union, group, functionary])(draw), who(deed(draw)), 'acl:relcl'),
    () => apposed(person(draw), who(deed(draw)), 'acl:relcl'),
    () => apposed(person(draw, false), noun(draw.from(words.functions), [['det', word('the', 'DET')], nationality(draw)])),
    () =>
      apposed(
        person(draw, false),
        noun(draw.from(words.functions), [a, ['amod', word('former', 'ADJ')]], [['acl:relcl', who(simple(draw), past)]]),
      ),
    () => apposed(noun('mayor', [['det', word('the', 'DET')]], [behind('of', place(draw), 'nmod')]), person(draw, false)),
    () => apposed(matter(draw), node(inflect(draw.from(words.transitive)).participle, 'VERB VBN', [], [by()]), 'acl'),
    () => apposed(body(draw), node(draw.from(['led', 'backed', 'supported', 'criticised']), 'VERB VBN', [], [by()]), 'acl'),
    () => apposed(place(draw), noun('country', [a], [['acl:relcl', clause(draw, word('that', 'PRON W'), simple(draw))]])),
    () => apposed(place(draw), around(place(draw), [['case', word(draw.from(['unlike', 'like']), 'ADP')]]), 'obl'),
  ])();
  return closed(clause(draw, subject, draw.sometimes(0.4) ? saying(draw, [reported(draw, message(draw))]) : deed(draw)));
}
const nationality = (draw: Draw): Arc => ['amod', word(draw.from(words.nationalities), 'ADJ')];

/** `Chile rejects EU plan`, `Minister says Peru will not …`, `Kenya to send troops to Mali`, `Spain ready to …` */
function headline(draw: Draw): Tree {
  const who = actor(draw, false);
  const kinds: (() => Tree)[] = [
    () => clause(draw, who, deed(draw, false), present),
    () => clause(draw, who, withObject(draw, false), present),
    () =>
      clause(
        draw,
        draw.sometimes(0.5) ? who : noun(draw.from(words.functions)),
        { verb: draw.from(['say', 'warn', 'insist']), right: [['ccomp', clause(draw, place(draw), deed(draw, false))]] },
        present,
      ),
    () => around(toDo(simple(draw, false)), [['nsubj', place(draw)]]),
    () => around(clause(draw, who, withObject(draw, false), present), [], [circumstance(draw)]),
    () => around(clause(draw, who, simple(draw, false), present), [], [behind('over', noun(draw.from(words.matters)))]),
  ];
  return draw.from(kinds)();
}

/** `The refusal to sign the deal angered Poland.`, `Chile's decision to … surprised allies.` */
function nominal(draw: Draw): Tree {
  const what = noun(
    draw.from(['decision', 'refusal', 'plan', 'threat', 'promise', 'offer', 'call', 'attempt']),
    [draw.sometimes(0.5) ? ['det', word('the', 'DET')] : ['nmod:poss', around(place(draw), [], [['case', word("'s", 'PART POS')]])]],
    [['acl', toDo(simple(draw))]],
  );
  if (draw.sometimes(0.5))
    return closed(
      clause(
        draw,
        what,
        { verb: draw.from(['anger', 'surprise', 'delight', 'shock', 'alarm', 'worry']), right: [['obj', actor(draw)]] },
        past,
      ),
    );
  return closed(clause(draw, actor(draw), { verb: draw.from(words.transitive), right: [['obj', what]] }));
}

/** `It is not clear whether …`, `He did not say whether …`, `the claim that …`, `a plan that Chile rejects` */
function embedded(draw: Draw): Tree {
  const whether = around(message(draw), [['mark', word(draw.from(['whether', 'if']), 'SCONJ')]]);
  const kinds: (() => Tree)[] = [
    () =>
      node(
        'clear',
        'ADJ',
        [
          ['expl', word('it', 'PRON')],
          ['cop', word('is', 'AUX VBZ')],
          ['advmod', word('not', 'PART RB')],
        ],
        [['csubj', whether]],
      ),
    () =>
      node(
        'say',
        'VERB VB',
        [
          ['nsubj', speaker(draw)],
          ['aux', word('did', 'AUX VBD')],
          ['advmod', word('not', 'PART RB')],
        ],
        [['ccomp', whether]],
      ),
    () =>
      clause(
        draw,
        actor(draw),
        {
          verb: draw.from(['reject', 'deny', 'drop', 'repeat', 'dismiss']),
          right: [
            [
              'obj',
              noun(
                draw.from(['claim', 'demand', 'idea', 'report', 'accusation']),
                [['det', word('the', 'DET')]],
                [['acl', around(message(draw), [['mark', word('that', 'SCONJ')]])]],
              ),
            ],
          ],
        },
        past,
      ),
    () =>
      clause(draw, actor(draw), {
        verb: draw.from(words.transitive),
        right: [
          [
            'obj',
            noun(
              draw.from(words.matters),
              [['det', word('a', 'DET')]],
              [
                [
                  'acl:relcl',
                  node(inflect(draw.from(words.transitive)).past, 'VERB VBD', [
                    ...(draw.sometimes(0.5) ? [['obj', word('that', 'PRON W')] as Arc] : []),
                    ['nsubj', actor(draw)],
                  ]),
                ],
              ],
            ),
          ],
        ],
      }),
    () => around(passive(draw), [], [circumstance(draw)]),
    () => twicePassive(draw),
    () =>
      clause(
        draw,
        body(draw),
        {
          verb: 'propose',
          right: [
            [
              'ccomp',
              around(node(inflect(draw.from(words.transitive)).base, 'VERB VB', [['nsubj', place(draw)]], [['obj', matter(draw)]]), [
                ['mark', word('that', 'SCONJ')],
              ]),
            ],
          ],
        },
        past,
      ),
    () => clause(draw, actor(draw), { verb: 'face', right: [['obj', noun('pressure', [], [['acl', toDo(simple(draw))]])]] }),
    () =>
      clause(
        draw,
        actor(draw),
        {
          verb: draw.from(['apologise', 'thank', 'argue']),
          right: [['advcl', around(doing(simple(draw)), [['mark', word('for', 'SCONJ')]])]],
        },
        past,
      ),
  ];
  return closed(draw.from(kinds)());
}

const kinds: ((draw: Draw) => Tree)[] = [
  statement,
  tagged,
  plain,
  headline,
  coordinated,
  statement,
  tagged,
  withTail,
  aside,
  gapped,
  opened,
  headline,
  short,
  listed,
  nominal,
  telling,
  embedded,
  plain,
  tagged,
];
