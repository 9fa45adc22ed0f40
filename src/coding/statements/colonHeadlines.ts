import type { Clause, Phrase, Token } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { sideCue } from '../cues/ruleCues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget, type Target } from '../targets/targets.ts';
import { type Course, courseOf } from './headlineCourses.ts';

/**
 * Rule "colon headline": German headlines set a bare thing and a clause of who turns, stays or acts on the two sides of a colon: "Doch keine Maut: Oslo rudert zurück",
 * "Mautpläne vom Tisch: Bern gibt auf", "Brüssel knickt ein: Maut gestoppt", "Zuckersteuer: Oslo macht ernst". True when a statement was made.
 */
export function readColonHeadline(context: Context, clause: Clause): boolean {
  const { analysis, isTitle, discourse } = context.reading;
  if (!isTitle || analysis.language !== 'de' || !clause.verb || clause.question || clause.objects.length > 1) return false;
  const holders = discourse.subjects[clause.id]!;
  const course = holders.length > 0 ? courseOf(analysis, clause) : null;
  const named = course && issuesIn(context, [clause]).length === 0 ? besideColon(context, clause) : null;
  return named !== null && !isAttitude(context, named.subject!) && emitSide(context, clause, named, holders, course!);
}

/** "Kein Veto mehr: Wien lenkt ein": what was held against a thing, and no thing itself. */
function isAttitude({ reading: { analysis, cues } }: Context, { head }: Phrase): boolean {
  const noun = analysis.tokens[head]!;
  const cue = ended.test(noun.lemma) ? null : nounCue(noun, cues);
  return cue?.kind === 'position' && cue.polarity < 0;
}

/** What stands on the other side of the colon or dash, without a verb of its own. */
function besideColon({ reading: { analysis, discourse } }: Context, { id, sentence, tokens: own }: Clause): Clause | null {
  const { clauses, tokens } = analysis;
  const isMark = (at: number) => /^[:–—-]$/.test(tokens[at]?.text ?? '');
  const fits = (one: Clause | undefined): one is Clause =>
    one !== undefined && one.sentence === sentence && isBare(one) && one.subject !== null && discourse.subjects[one.id]!.length === 0;
  const [before, behind] = [clauses[id - 1], clauses[id + 1]];
  if (fits(before) && isMark(own[0]! - 1)) return before;
  return fits(behind) && isMark(behind.tokens[0]! - 1) ? behind : null;
}

const isBare = ({ verb, question }: Clause): boolean =>
  !question && (verb === null || verb.mood !== 'ind' || /^(?:kommen|bleiben|fallen|entfallen)$/.test(verb.lemma));

/** Words that say of the bare thing that it is no more, or comes. */
const gone =
  /^(?:gestoppt|abgesagt|gekippt|gestrichen|geplatzt|begraben|beerdigt|gescheitert|passé|ausgesetzt|abgeblasen|zurückgezogen|kassiert|versenkt|verworfen|verschoben|ausgeschlossen|verboten|untersagt|gesperrt|illegal|tabu|unerwünscht|ausgebremst|fällt|fallen|entfällt|entfallen)$/;
const wayOut = /\b(?:vom tisch|vor dem aus|am ende|auf eis|auf der kippe|im papierkorb|in der schublade)\b/;
const coming =
  /^(?:beschlossen|genehmigt|gebilligt|durch|besiegelt|perfekt|freigegeben|erlaubt|zugelassen|legal|möglich|frei|offen|kommt|kommen|bleibt|bleiben)$/;
const none = /^kein(?:e|en|erlei)?$/;
/** "Keine Ausnahmen", "keine Abstriche": none of what would weaken it. */
const less =
  /^(?:ausnahme|aufschub|abstrich|kompromiss|zugeständnis|alternative|änderung|lockerung|rabatt|zweifel|einigung|mehrheit|lösung|entscheidung|chance|ergebnis)/;

/** Nouns for the end of a thing, and answers to one, which name the side themselves. */
const ended = /^(?:aus|ende|schluss|stopp|abschied|verzicht|abkehr|rückzug|ausstieg|nein|absage|ja|zustimmung)$/;

const answer = /^(?:nein|absage|ja|zustimmung)$/;

/** Which way the thing is spoken of by the words beside it; 0 where it only stands there. */
function sideOfThing({ analysis }: Context['reading'], { tokens: own, subject, negated }: Clause, { resists }: Course): -1 | 0 | 1 | null {
  const words = own.map(at => analysis.tokens[at]!);
  if (less.test(analysis.tokens[subject!.head]!.lemma)) return null;
  const { lemma } = analysis.tokens[subject!.head]!;
  if (ended.test(lemma)) return negated ? null : resists && !answer.test(lemma) ? -1 : 1; // "Aus für die Maut: Oslo macht ernst": for its end; "… Oslo bremst": against it
  const isNone = words.slice(0, 4).some(({ lower }) => none.test(lower));
  const isGone = words.some(({ lower }) => gone.test(lower)) || wayOut.test(words.map(({ lower }) => lower).join(' '));
  if (isNone && isGone) return null;
  if (isNone || isGone) return -1;
  if (words.some(({ lower }) => coming.test(lower))) return negated ? -1 : 1;
  return negated || isOtherwise(words) ? null : 0;
}

/** "Fährsteuer umstritten: Oslo …": a word for how the thing stands that tells no side. */
const isOtherwise = (words: Token[]): boolean => {
  const last = words.at(-1)!;
  return last.pos === 'VERB' || (last.pos === 'ADJ' && words.length > 1);
};

function emitSide(context: Context, clause: Clause, named: Clause, holders: Actor[], course: Course): boolean {
  const side = sideOfThing(context.reading, named, course);
  if (side === null) return true; // "Keine Einigung beim Haushalt: Paris bleibt hart": what there is none of is nothing that anybody is against
  const sign = side === 0 ? course.alone : side;
  if (sign === 0) return false;
  const found: CueMatch = { cue: sideCue('decision', sign), text: course.text, tokens: [...clause.verb!.tokens], via: 'idiom' };
  const target = targetOf(context, named, named.subject!, found);
  if (target) emit(context, clause, found, holders, sign, target);
  return target !== null;
}

function targetOf(context: Context, named: Clause, phrase: Phrase, found: CueMatch): Target | null {
  const [own] = issuesIn(context, [named]);
  if (own) return ownTarget(context, named, own, { ...found, cue: sideCue('decision', 1), tokens: [] });
  const open = openMatter(context.reading, phrase);
  return open && toTarget(open, named, 0.6);
}
