import type { Subject } from '../../domain/statement.ts';

export type Side = 1 | -1;

/** The noun by which a matter was named, with what a pronoun must agree with. `gender` in German only; null fits every pronoun. */
export type Noun = { lemma: string; number: 'sing' | 'plur' | null; gender: 'm' | 'f' | 'n' | null };

/**
 * Something spoken of that one can be for or against, each time that the text speaks of it: what "it", "dagegen", "the plan", "diese Maßnahme" may point to.
 * Named by a noun phrase ("the levy"), or told by a clause ("wants to end the sanctions").
 */
export type Matter = {
  subject: Subject;
  /** −1 where it is spoken of by its opposite or its ending ("a ban on exports"): to be for it is to be against the subject. */
  sign: Side;
  /** Null when a clause tells it. */
  noun: Noun | null;
  /** What the clause amounts to as a deed: −1 for "vetoed the levy". "Welcomed the move" sides with that. Null when nobody did anything. */
  deed: Side | null;
  /** How prominent it is where it stands: 3 what a stance or a debate is about, 2 a subject, 1 the rest. */
  weight: number;
  /** By which noun it is spoken of as its end, as a subject of its own ("a ban on exports"). */
  also?: Subject;
  /** The title names it, too. */
  titled?: boolean;
  sentence: number;
  /** First token, for the order of the text. */
  at: number;
};

/**
 * What a pointing word asks for: `number` and `genders` where its form tells; `takes` a thing that a noun named ("sie", "them"), a thing or what a clause told
 * ("das", "dagegen", "it"), what a clause told sooner than a thing ("das", "this"), or what somebody did ("the move").
 */
export type Pointer = {
  number: 'sing' | 'plur' | null;
  genders: ('m' | 'f' | 'n')[] | null;
  takes: 'thing' | 'either' | 'told' | 'deed';
  sentence: number;
  at: number;
  /** For words that agree with nothing ("dafür"): what somebody has just taken a side on is meant as soon as what the text is about. */
  takesFresh?: boolean;
};

/** How many of the last matters a pronoun and a noun look through: a bound for endless texts. */
export const memory = { pronoun: 60, noun: 300 };

/**
 * The matter that a pointing word stands for; null when none fits. The nearer, the more prominent, the better; what the whole text is about (`main`) and what the
 * codebook knows before what only the text names.
 */
export function findMatter(matters: Matter[], pointer: Pointer, main: string | null): Matter | null {
  let best: Matter | null = null;
  const fresh = freshOf(matters, pointer);
  const scored = (matter: Matter) => score(matter, pointer, main) + (matter === fresh ? freshness : 0);
  for (const matter of matters.slice(-memory.pronoun)) {
    if (matter.at >= pointer.at || !reaches(matter, pointer, main) || !fits(matter, pointer)) continue;
    if (!best || scored(matter) >= scored(best)) best = matter;
  }
  return best && asThing(matters, asTold(matters, best, pointer), pointer);
}

/** Somewhat more than what the whole text is about has before the rest. */
const freshness = 7;

/** "Tusk warb für ein Hafenverbot. Litauen ist | dafür |": what somebody has taken a side on right before. */
function freshOf(matters: Matter[], { takesFresh, sentence, at }: Pointer): Matter | null {
  if (!takesFresh) return null;
  const last = matters.slice(-memory.pronoun).findLast(matter => matter.at < at && matter.weight === 3 && matter.noun !== null);
  return last && last.sentence === sentence - 1 ? last : null;
}

/** "Oslo does not rule out rejecting the treaty. Paris will sign it": the treaty, where a noun was named that the pronoun agrees with, and not the rejection. */
function asThing(matters: Matter[], best: Matter, pointer: Pointer): Matter {
  if (best.noun !== null || pointer.takes !== 'either' || pointer.number !== 'sing') return best;
  const isThing = ({ subject, noun, at }: Matter) =>
    noun !== null && subject.id === best.subject.id && at < pointer.at && agrees(noun, 'sing', pointer.genders);
  return matters.slice(-memory.pronoun).findLast(isThing) ?? best;
}

/** "Berlin wants to end the sanctions. Warsaw is against": against ending them, where the word does not ask for the thing. */
function asTold(matters: Matter[], best: Matter, { number, genders, takes }: Pointer): Matter {
  if (takes !== 'either' || number !== null || genders !== null || best.noun === null) return best;
  const last = matters.findLastIndex(matter => matter.sentence <= best.sentence);
  for (let index = last; index >= 0 && matters[index]!.sentence === best.sentence; index--) {
    const told = matters[index]!;
    const tells = told.noun === null && told.deed !== null && told.subject.id === best.subject.id && told.at <= best.at;
    if (tells) return told.sign === best.sign ? best : told;
  }
  return best;
}

/** A pronoun reaches two sentences back, and farther for what the whole text is about; a decision is spoken of for longer. */
const reaches = (matter: Matter, pointer: Pointer, main: string | null): boolean =>
  pointer.sentence - matter.sentence <= (matter.subject.id === main || pointer.takes === 'deed' ? 4 : 2);

/** What the title names is told of farther down than what comes up by the way ("some residents want a bridge instead"). */
const inTitle = 3;

/** "das" and "this" are what was said last, whatever the text is about. */
function score(matter: Matter, pointer: Pointer, main: string | null): number {
  const distance = pointer.sentence - matter.sentence;
  const kind = matter.subject.kind === 'issue' ? 2 : matter.titled ? inTitle : 0;
  if (pointer.takes === 'deed') return 2 * matter.weight - 2 * distance + kind;
  const isMain = matter.subject.id === main && pointer.takes !== 'told';
  return matter.weight - 4 * distance + kind + (isMain ? 5 : 0) + (prefers(matter, pointer) ? (pointer.takes === 'told' ? 4 : 2) : 0);
}

const prefers = (matter: Matter, { takes }: Pointer): boolean =>
  takes === 'thing' || takes === 'either' ? matter.noun !== null : matter.noun === null;

/** Does the word agree with the noun, or can it stand for a clause? */
export function fits(matter: Matter, { number, genders, takes }: Pointer): boolean {
  if (takes === 'deed') return matter.deed !== null;
  if (!matter.noun) return takes !== 'thing' && number !== 'plur';
  return agrees(matter.noun, number, genders);
}

export const agrees = (noun: Noun, number: Pointer['number'], genders: Pointer['genders']): boolean =>
  (number === null || noun.number === null || noun.number === number) &&
  (genders === null || noun.gender === null || noun.number === 'plur' || genders.includes(noun.gender));
