import type { Cue } from '../../codebook/schema.ts';

/** A set phrase as an entry of the lexicon; `passive` where it counts in the passive only. */
export type IdiomEntry = { cue: Cue; text: string; passive?: true };

/** Verbs whose object is part of the phrase and may become the subject, and the prepositions that open what it is about. */
const done =
  /^(pour|throw|cast|put|place|slam|close|shut|open|pull|lay|heap|raise|draw|call|pay|voice|blow|bring|sound|issue|lodge|drive) ([a-z][a-z -]*?) (on|upon|over|at|to|for|of|in|against|behind)$/;
/** Verbs of giving, whose receiver may become the subject, or an object before what is given. */
const given = /^(give|lend|deal|show|accord|grant) (\+ )?([a-z][a-z -]*?)(?: (?:to|for|on))?$/;

/** "Pull | plug on", "make | case for": as headlines put what has an article behind its verb. */
const articled = /^([a-z]+) (?:the|an?) (?=[a-z-]+ [a-z])/;

/** An English set phrase as headlines shorten it. */
export function shortIdioms({ cue, text }: IdiomEntry): IdiomEntry[] {
  return cue.polarity !== 0 && articled.test(text) ? [{ cue, text: text.replace(articled, '$1 ') }] : [];
}

/**
 * English set phrases as they stand in the passive and with two objects: "pour scorn on" is "scorn was poured on it", "give short shrift to" is "it was given short
 * shrift" and "gave it short shrift". The lexicon names each once.
 */
export function turnedIdioms({ cue, text }: IdiomEntry): IdiomEntry[] {
  if (cue.kind === 'consider' || cue.polarity === 0) return [];
  const [, verb, thing, prep] = done.exec(text) ?? [];
  if (verb) return [{ cue, text: `${thing} + ${verb} ${prep}`, passive: true }];
  const [, gives, , what] = given.exec(text) ?? [];
  if (!gives || what!.includes(' to ')) return [];
  const toIt: Cue = { ...cue, about: ['object', 'topic'] };
  return [{ cue: toIt, text: `${gives} + ${what}` }];
}
