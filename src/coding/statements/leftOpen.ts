import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { undecidedCue } from '../cues/ruleCues.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed } from '../targets/targets.ts';

/** What is said of a question that nobody has answered yet. */
const openWords =
  /\b(?:offen|ungewiss|unentschieden|nicht (?:\p{L}+ )?(?:entschieden|ausgemacht|beschlossen)|erst (?:\p{L}+ ){0,6}(?:entschieden|beschlossen|geklärt))\b/u;
/** Who has not decided yet, or would not say. */
const undecidedWords =
  /(?:^| )(?:(?:habe?|haben|hat|hatten?) (?:sich )?noch nicht entschieden|noch nicht entscheiden|(?:noch )?(?:unentschieden|unentschlossen|unschlüssig)|prüf(?:t|e|en|te|ten) (?:derzeit |zurzeit |zunächst )?(?:noch|weiter|weiterhin)|(?:noch|erst|zunächst|weiter) (?:genau |genauer |sorgfältig )?prüfen)(?: |$)/;
/** Who decides on what "man", "wir" or nobody is to do: whoever speaks. */
const impersonal = /^(?:man|wir|es)$/;

const cue = undecidedCue(['that']);

/**
 * Rule "left open": "Ob Spanien der Abgabe zustimme, | sei offen |, sagte der Minister", "ließ offen, | ob man die Maut mittrage |": who says so of what his own side is to do takes no
 * side, and that is a position. What others are to do, and what only the outlet calls open, is none. True when a statement was made.
 */
export function readLeftOpen(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  if (analysis.language !== 'de' || !asksWhichWay(clause) || clause.parent === null || !clause.verb) return false;
  const around = analysis.clauses[clause.parent]!;
  const words = around.tokens.map(at => analysis.tokens[at]!.lower).join(' ');
  const speaker = discourse.speakers[around.id]?.actors.slice(0, 1) ?? [];
  const isSaid = /^(?:sein|bleiben)$/.test(around.verb?.lemma ?? '') || around.verb?.passive;
  const holders =
    isSaid && openWords.test(words)
      ? speaker
      : undecidedWords.test(words) || (/^(?:offen)?lassen$/.test(around.verb?.lemma ?? '') && /(?:^| )offen(?: |$)/.test(words))
        ? discourse.subjects[around.id]!
        : [];
  if (holders.length === 0 || !isLeftTo(context, clause, holders)) return false;
  const target = matterOfDeed(context, clause, holders);
  const found: CueMatch = { cue, text: 'offen', tokens: [around.tokens[0]!], via: 'idiom' };
  if (target)
    emit(context, around, found, holders, 0, { ...target, clause: around, possible: false, confidence: Math.min(target.confidence, 0.65) });
  return Boolean(target);
}

/** "Ob es zustimme", "wie sein Land zur Maut steht": both ways are left. */
const asksWhichWay = ({ link, verb }: Clause): boolean =>
  link === 'ob' ||
  (link === 'wie' && /^(?:stehen|abstimmen|stimmen|votieren|verhalten|positionieren|entscheiden)$/.test(verb?.lemma ?? ''));

/** Is it left to those who say so? */
export function isLeftTo({ reading: { analysis, discourse } }: Context, { id, subject, verb }: Clause, holders: Actor[]): boolean {
  if (subject === null || verb?.passive || impersonal.test(analysis.tokens[subject.head]!.lower)) return true;
  return discourse.subjects[id]!.some(actor => holders.some(holder => sameVoice(holder, actor) || sameVoice(actor, holder)));
}
