import type { Token } from '../../language/types.ts';
import type { Reading } from '../reading.ts';
import type { ActorMention } from './mentionScan.ts';
import type { Actor } from './names.ts';

/**
 * What a text says of who a person is: the words beside each mention by name ("energy spokesman Ann Lee", "Ann Lee | of the chamber"), and the subject of the clause
 * in which they speak ("its president, Ann Lee,"). Words that call them a critic or a former member say the contrary and are left out.
 */
export function descriptionsOf({ analysis, scan }: Reading, person: Actor, speechClause: number | null): Token[][] {
  const { tokens, clauses } = analysis;
  const subject = speechClause === null ? null : clauses[speechClause]!.subject;
  const own = subject ? subject.tokens.slice(0, longest).map(at => tokens[at]!) : [];
  const named = scan.mentions.filter(({ kind, actor }) => kind === 'name' && actor.ref.id === person.ref.id);
  return [own, ...named.map(mention => [...before(tokens, mention), ...behind(tokens, mention)])].filter(
    words => words.length > 0 && !words.some(({ lower }) => outsiders.test(lower)),
  );
}

const longest = 14;

function before(tokens: readonly Token[], { first, last }: ActorMention): Token[] {
  let at = first;
  while (at > 0 && first - at < 7 && tokens[at - 1]!.sentence === tokens[first]!.sentence && describes(tokens[at - 1]!)) at--;
  return tokens.slice(at, last + 1);
}

/** "| , secretary general of the chamber,": up to the comma that closes it. */
function behind(tokens: readonly Token[], { last }: ActorMention): Token[] {
  const opener = tokens[last + 1]?.lower ?? '';
  if (!/^(?:,|\(|of|from|at|for)$/.test(opener)) return [];
  const leads =
    tokens[last + 2]?.lower === 'who' && /^(?:heads|leads|chairs|runs|represents|headed|led|chaired)$/.test(tokens[last + 3]?.lower ?? '');
  const from = leads ? last + 4 : last + 2;
  let at = from;
  while (at < tokens.length && at - from < longest && tokens[at]!.sentence === tokens[last]!.sentence && describes(tokens[at]!)) at++;
  return tokens.slice(from, at);
}

const describes = ({ pos, text }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|ADP|PART|NUM|CCONJ)$/.test(pos) || /^['’]s?$/.test(text) || /^(?:its|their)$/.test(text);

const outsiders =
  /^(?:former|ex|late|ousted|then|expelled|critics?|opponents?|rival|challenger|against|anti|historian|professor|author|defector|dissident|envoy|ambassador|analyst|economist)$/;
