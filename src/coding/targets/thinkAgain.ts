import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { complements } from '../cues/scope.ts';
import type { Context } from '../draft.ts';
import { againstTheirs, isOf, sidesTaken } from './rethinking.ts';
import type { Target } from './targets.ts';

/** Verbs that say as such that somebody is to turn back. */
const turns =
  /^(?:umdenken|umkehren|einlenken|nachgeben|zurückrudern|zurückstecken|umsteuern|umschwenken|innehalten|zurückweichen|zurückziehen sich|besinnen)$/;
/** "Das zu überdenken", "es sich noch einmal zu überlegen", "es zu unterlassen". */
const thinks = /^(?:überdenken|überlegen|unterlassen|bleibenlassen|seinlassen)$/;
const pronouns = /^(?:es|das|dies|dieses|sich)$/;
/** "Den Kurs zu ändern", "seine Haltung zu überdenken". */
const courses = /^(?:kurs|haltung|linie|meinung|position|politik|ansatz|entscheidung|verhalten|vorgehen)$/;
const changes = /^(?:ändern|wechseln|korrigieren|überdenken|revidieren|anpassen|überprüfen|verlassen)$/;
const phrases =
  /\b(?:zur vernunft zu kommen|vernunft anzunehmen|zur besinnung zu kommen|einen rückzieher zu machen|von (?:seinem|ihrem) kurs abzu\w+)\b/;
/** "Forderte Helsinki zum | Einlenken | auf". */
const nouns = /^(?:einlenken|umdenken|umkehr|nachgeben|kurswechsel|kurskorrektur|kehrtwende|innehalten|besinnung)$/;

/**
 * "Forderte Helsinki auf, | umzudenken |", "rief Helsinki zum Einlenken auf": whoever asks that is on the other side of what those who are asked were last said to
 * want. Null where nothing of the kind is asked; nothing where it was not told what they want.
 */
export function askedToTurn(context: Context, clause: Clause, { cue, via }: CueMatch): Target[] | null {
  const { analysis, discourse } = context.reading;
  if (analysis.language !== 'de' || cue.kind !== 'request' || via !== 'verb' || clause.negated) return null;
  const noun = clause.obliques.find(({ prep, phrase }) => prep === 'zu' && nouns.test(analysis.tokens[phrase.head]!.lower))?.phrase;
  const isBare = noun !== undefined && !/^(?:bei|in|beim|im)$/.test(analysis.tokens[noun.tokens.at(-1)! + 1]?.lower ?? '');
  const child = complements(context, clause).find(one => one.kind === 'infinitive' && isTurn(context, one));
  if (!isBare && !child) return null;
  const asked = [...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)].flatMap(phrase => discourse.resolve(phrase, clause));
  const stated = sidesTaken(context).findLast(draft => draft.subject.kind !== 'actor' && isOf(asked, draft));
  return stated ? [againstTheirs(stated, child ?? clause)] : [];
}

function isTurn({ reading: { analysis } }: Context, { verb, objects, negated, tokens: own }: Clause): boolean {
  if (!verb || negated) return false;
  const heads = objects.map(({ head }) => analysis.tokens[head]!);
  const areOnly = (what: RegExp) => heads.length > 0 && heads.every(({ lower }) => what.test(lower));
  if (turns.test(verb.lemma)) return heads.length === 0 || areOnly(/^sich$/);
  if (thinks.test(verb.lemma) && areOnly(pronouns)) return true;
  if (changes.test(verb.lemma) && heads.length === 1 && heads.every(({ lemma }) => courses.test(lemma)))
    return isPlain(analysis.tokens, objects[0]!.tokens);
  return phrases.test(own.map(at => analysis.tokens[at]!.lower).join(' '));
}

/** "Seinen Kurs", not "seine Haltung zur Maut": of itself the noun tells nothing. */
const isPlain = (tokens: readonly { pos: string }[], own: readonly number[]): boolean =>
  own.filter(at => /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos)).length === 1;
