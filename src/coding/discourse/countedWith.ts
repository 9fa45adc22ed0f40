import type { Clause, Phrase } from '../../language/types.ts';
import type { Actor } from '../mentions/names.ts';
import { countOf } from '../mentions/phraseActors.ts';
import type { State } from './reference.ts';

/** One of several, or one more, of those that hold positions. */
const counted =
  /(?:land|länder|staat|staaten|mitglied|mitglieder|regierung|regierungen|partei|parteien|fraktion|fraktionen|hauptstädte|verband|verbände)$/;
const another =
  /^(?:weitere[rs]?|zweite[rs]?|dritte[rs]?|vierte[rs]?|fünfte[rs]?|sechste[rs]?|siebte[rs]?|achte[rs]?|neunte[rs]?|zehnte[rs]?)$/;
const byNow = /^(?:nun|jetzt|bereits|inzwischen|schon|mittlerweile|insgesamt|damit|somit)$/;

/**
 * "| Mit Norwegen und Schweden | haben zwei Länder die Maut abgelehnt", "mit Norwegen hat ein weiteres Land …", "zwei Länder lehnen sie ab: | Norwegen und Schweden |":
 * whom those are whom the subject of a clause only counts.
 */
export function countedWith(state: State, clause: Clause): Actor[] {
  const { tokens, language } = state.analysis;
  const { subject } = clause;
  if (language !== 'de' || !subject || !counted.test(tokens[subject.head]!.lower)) return [];
  const words = subject.tokens.map(at => tokens[at]!.lower);
  const listed = namedIn(state, behindColon(state, clause)?.tokens ?? []);
  if (listed.length > 0) return words.some(word => countOf(word) === listed.length) ? listed : [];
  const actors = namedIn(state, joined(clause)?.tokens ?? []);
  const isCounted =
    words.some(word => another.test(word) || (actors.length > 1 && countOf(word) === actors.length)) ||
    (words.some(word => (countOf(word) ?? 0) > actors.length) && clause.tokens.some(at => byNow.test(tokens[at]!.lower)));
  return isCounted ? actors : [];
}

const joined = ({ obliques }: Clause): Phrase | undefined => obliques.find(({ prep }) => prep === 'mit')?.phrase;

const behindColon = ({ analysis: { tokens }, children }: State, { id }: Clause): Clause | undefined =>
  children[id]!.find(child => child.kind === 'verbless' && tokens[child.tokens[0]! - 1]?.text === ':');

function namedIn({ scan }: State, words: number[]): Actor[] {
  const mentions = words.map(at => scan.byToken.get(at)).filter(mention => mention !== undefined && !mention.genitive);
  return [...new Set(mentions.map(mention => mention!.actor))];
}
