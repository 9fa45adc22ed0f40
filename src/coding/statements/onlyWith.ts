import type { Clause, Phrase } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { type Context, emit, issueSubject, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import type { Actor } from '../mentions/names.ts';
import { isGood } from '../targets/bringsAbout.ts';
import { namedThing } from '../targets/namedThing.ts';

/** That it is there at all is what is denied: "es werde keinen Frieden geben", "there would be no deal", "gehe es nicht". */
const exists =
  /^(?:geben|sein|gehen|funktionieren|klappen|gelingen|zustandekommen|weiterkommen|vorankommen|be|work|happen|exist|last|hold|come)$/;

/** What is said to be wanted or not by what there is with it or without it. True when the clause says no more than that. */
export const readOnlyWith = (context: Context, clause: Clause, voices: Actor[]): boolean =>
  voices.length > 0 &&
  !clause.conditional &&
  !clause.question &&
  (readFaring(context, clause, voices) || readLacking(context, clause, voices) || readMissing(context, clause, voices));

/**
 * Rule "only with it": "ohne die Maut werde es keinen Frieden geben", "would not sign without the levy", "without it the pact is worthless": whoever says so wants what may not be
 * missing; "mit der Maut gebe es kein Abkommen" wants it away. True when the clause says no more than that.
 */
function readLacking(context: Context, clause: Clause, voices: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  const { verb, subject, objects } = clause;
  const lacking = phraseBehind(context, clause, /^(?:ohne|without)$/);
  const having = lacking ? undefined : phraseBehind(context, clause, /^(?:mit|with)$/);
  if (!lacking && !having) return false;
  const isBare = subject === null || /^(?:es|it|there)$/.test(analysis.tokens[subject.head]!.lower) || hasNone(context, subject.tokens);
  const negated = clause.negated || hasNone(context, clause.tokens);
  const denies = negated && (!verb || (exists.test(verb.lemma) && isBare));
  const isBad = !negated && findCues(analysis, clause, cues).some(({ via, cue }) => via === 'predicate' && cue.polarity < 0);
  const thing = lacking && (isBad || negated) ? lacking : denies ? having : undefined;
  const target = thing && namedThing(context, clause, thing, withOrWithout);
  const opens = analysis.tokens[clause.tokens[0]!]!.lower === 'without';
  if (!target) return isBad && opens; // "without exports, the jet would be too expensive": no word against the jet
  const told = { ...clause, negated: false }; // wanted outright: no condition
  emit(context, told, null, voices, lacking ? 1 : -1, { ...target, clause: told });
  const denied = (subject && hasNone(context, subject.tokens) ? subject : objects[0]) ?? null;
  return isBad || !lacking || (denied !== null && isGood(analysis.tokens[denied.head]!.lemma));
}

/**
 * "Werde keinen Vertrag hinnehmen, | in dem eine Obergrenze fehle |", "lehne einen Vertrag ab, | der keine Obergrenze enthalte |": whoever refuses a text for what it lacks wants
 * that. True when a statement was made.
 */
function readMissing(context: Context, clause: Clause, voices: Actor[]): boolean {
  const { analysis, children, cues } = context.reading;
  if (analysis.language !== 'de') return false;
  const refused = findCues(analysis, clause, cues).some(
    ({ cue: { kind, polarity } }) => /^(?:position|join|decision)$/.test(kind) && polarity !== 0 && polarity > 0 === clause.negated,
  );
  const isText = clause.objects.some(({ head }) => texts.test(analysis.tokens[head]!.lemma));
  const lacks = ({ verb, negated }: Clause) => verb?.lemma === 'fehlen' || (negated && contains.test(verb?.lemma ?? ''));
  const text = isText ? children[clause.id]!.find(child => child.kind === 'relative' && lacks(child)) : undefined;
  const missing = text && (text.verb!.lemma === 'fehlen' ? text.subject : text.objects[0]);
  if (!refused || !text || !missing) return false;
  const found = namedThing(context, text, missing, 'may not be missing');
  const [partial] = found ? [] : issuesIn(context, [text]);
  const target =
    found ??
    (partial && {
      subject: issueSubject(context, partial.issue),
      sign: partial.sign,
      clause: text,
      reasons: [`issue "${partial.issue.labels.en}" by "${partial.source}"`, 'may not be missing'],
      possible: false,
      confidence: 0.55,
    });
  const told = { ...clause, negated: false };
  if (target) emit(context, told, null, voices, 1, { ...target, clause: told });
  return target !== undefined;
}

const texts = /(?:vertrag|abkommen|text|entwurf|vereinbarung|gesetz|kompromiss|einigung|resolution|erklärung|beschluss|paket)$/;
const contains = /^(?:enthalten|vorsehen|beinhalten|festschreiben|umfassen|nennen|haben)$/;

/** What stands behind "without"; where that opens the clause ("| Without the levy | there will be no deal") the English parser may take it for the predicate. */
function phraseBehind({ reading }: Context, { obliques, tokens: [first] }: Clause, prep: RegExp): Phrase | undefined {
  const opens = first !== undefined && reading.analysis.language === 'en' && prep.test(reading.analysis.tokens[first]!.lower);
  return obliques.find(one => prep.test(one.prep))?.phrase ?? (opens ? (phraseFrom(reading, first + 1) ?? undefined) : undefined);
}

/** "| Kein Frieden | sei ohne sie möglich". */
const hasNone = ({ reading: { analysis } }: Context, tokens: readonly number[]): boolean =>
  tokens.some(at => /^(?:kein\w*|no)$/.test(analysis.tokens[at]!.lower));

const withOrWithout = 'with or without it';
const better = /^(?:better|stronger|safer|richer|freer|besser|stärker|sicherer|reicher|freier)$/;
const worse = /^(?:worse|weaker|poorer|schlechter|schwächer|ärmer)$/;
const fares = /^(?:be|fare|sein|dastehen|fahren|gehen|stehen)$/;

/**
 * Rule "better off without it": "Norway would be better off without the levy", "stünde mit der Maut schlechter da": with or without what somebody fares better tells what is wanted.
 * True when a statement was made.
 */
function readFaring(context: Context, clause: Clause, voices: Actor[]): boolean {
  const { analysis } = context.reading;
  const { verb, tokens, negated } = clause;
  if (!fares.test(verb?.lemma ?? '') || negated) return false;
  const lower = (at: number) => analysis.tokens[at]!.lower;
  const at = tokens.find(word => /^(?:with|without|mit|ohne)$/.test(lower(word)));
  const side = tokens.some(word => better.test(lower(word))) ? 1 : tokens.some(word => worse.test(lower(word))) ? -1 : 0;
  const phrase = at === undefined || side === 0 ? null : phraseFrom(context.reading, at + 1);
  const target = phrase && namedThing(context, clause, phrase, withOrWithout);
  if (!target) return side !== 0 && tokens.some(word => lower(word) === 'off'); // who is better off is not judged
  const isWith = /^(?:with|mit)$/.test(lower(at!));
  emit(context, clause, null, voices, isWith ? side : side > 0 ? -1 : 1, target);
  return true;
}
