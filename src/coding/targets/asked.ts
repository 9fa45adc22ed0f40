import type { Subject } from '../../domain/statement.ts';
import { wishing } from '../../language/en/words.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { rethinks } from '../cues/altering.ts';
import { course } from '../cues/courses.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { isHarm } from '../cues/harm.ts';
import type { Context } from '../draft.ts';
import { openSubject } from '../issues/open.ts';
import { openMatter } from '../matters/openMatter.ts';
import { pointBack } from '../matters/pointBack.ts';
import { openChild } from './openChild.ts';
import type { Target } from './targets.ts';

/** Somebody or something, and the clause right behind that says what they are to do or what is to be done to it. */
type Asked = { phrase: Phrase; child: Clause };

/** Whoever can be asked to do something, beside the actors that the text names. */
const doers =
  /(?:ers?|ors?|ists?|mps?|meps?|men|women|ians?|eans?|ments?)$|^(?:court|council|assembly|congress|senate|state|country|nation|authority|party|opposition|company|firm|bank|bloc|alliance|union|commission|agency|body|judge|ally|navy|army|military|force|police|troop|militia|group|side|organi[sz]ation|people|citizen|world|community|capital|cabinet|club|church|committee|embassy|other|city|region|industry|airline|ministry|office|rest|service|staff|embassies|agencies|authorities|bodies|parties|cities|countries)s?$/;

/**
 * "Urged Chile to drop the levy", "wants the levy scrapped", "called for it to be lifted", "is for Chile joining the pact": in English what somebody asks for is often
 * no phrase but a clause whose subject stands where the phrase would. Null where nothing of the kind is asked for.
 */
export function askedTarget(context: Context, clause: Clause, found: CueMatch): Target | null {
  if (context.reading.analysis.language !== 'en') return null;
  const asked = findAsked(context, clause, found);
  if (!asked || !(isAsking(clause, found) || sees(context, clause, found) || isBeingDone(context, asked))) return null;
  const target = done(context, asked) ?? openChild(context, asked.child, context.reading.discourse.subjects[clause.id]!);
  // "Warned Chile not to introduce a levy" asks Chile not to.
  const warns = found.cue.kind === 'concern' && asked.child.verb?.infinitive === true;
  return target && warns ? { ...target, sign: target.sign > 0 ? -1 : 1 } : target;
}

/** "Would be glad to see the levy scrapped", "hates to see it kept": a mind on what is to become of a thing. */
const sees = ({ reading }: Context, { id }: Clause, { cue }: CueMatch): boolean =>
  cue.kind === 'position' && reading.children[id]!.some(child => child.kind === 'infinitive' && child.verb?.lemma === 'see');

/** "Would oppose the levy | being lifted". */
const isBeingDone = ({ reading: { analysis } }: Context, { child: { verb, tokens } }: Asked): boolean =>
  verb?.passive === true && analysis.tokens[tokens[0]!]!.lower === 'being';

const isAsking = ({ verb }: Clause, { cue: { kind }, text, via }: CueMatch): boolean =>
  kind === 'request' ||
  (kind === 'concern' && verb?.lemma === 'warn') ||
  (kind === 'hope' && /^(?:hope|long|yearn)$/.test(verb?.lemma ?? '')) ||
  (kind === 'position' &&
    (wishing.has(verb?.lemma ?? '') ||
      /^(?:plead|argue|lobby|campaign|agitate)$/.test(verb?.lemma ?? '') ||
      (via !== 'verb' && / (?:favou?r|of|for|against|on|to)$/.test(text))));

/** Through "to see" and "to have": "would like to see the levy scrapped". */
function findAsked(context: Context, clause: Clause, found: CueMatch): Asked | null {
  const children = context.reading.children[clause.id]!;
  const seen = children.find(child => child.kind === 'infinitive' && /^(?:see|have|get)$/.test(child.verb?.lemma ?? ''));
  const [holder, rest] = seen ? [seen, context.reading.children[seen.id]!] : [clause, children];
  const first = seen ? seen.verb!.head : found.tokens[0]!;
  const phrases = [...holder.objects, ...holder.obliques.map(({ phrase }) => phrase), ...(holder.predicate ? [holder.predicate] : [])];
  for (const child of rest) {
    const phrase = askedPhrase(context, holder, phrases, child, first);
    if (phrase && says(context, holder, phrase, child, found)) return { phrase, child };
  }
  return null;
}

/** The phrase right before the clause; "the assembly | in the north" where that is cut in two. */
function askedPhrase({ reading }: Context, { obliques }: Clause, phrases: Phrase[], child: Clause, first: number): Phrase | undefined {
  const before = (at: number) => phrases.find(({ head, tokens }) => head > first && tokens.at(-1) === at - 1);
  const told = reading.children[child.parent!]!.find(({ kind, tokens }) => kind === 'relative' && tokens.at(-1) === child.tokens[0]! - 1);
  const last = before((told ?? child).tokens[0]!); // "urged states | that still have it | to scrap it"
  const place = obliques.find(({ prep, phrase }) => phrase === last && /^(?:in|of|at|from|near|with|on|along)$/.test(prep));
  const opener = place ? reading.analysis.tokens[place.phrase.tokens[0]! - 1] : undefined;
  return (opener && place && opener.lower === place.prep && before(opener.index)) || last;
}

/** Is the clause what is asked of the phrase, and not what the phrase is for ("a plan | to rescue banks") or which one it is ("the pact | signed in Rome")? */
function says(context: Context, clause: Clause, phrase: Phrase, child: Clause, found: CueMatch): boolean {
  const { tokens } = context.reading.analysis;
  const { verb } = child;
  if (!verb || child.link !== undefined) return false;
  const actors = context.reading.discourse.resolve(phrase, clause).length > 0;
  if (verb.passive && !verb.infinitive) return wishing.has(clause.verb?.lemma ?? '') || tokens[verb.tokens[0]!]!.lower === 'being';
  if (tokens[verb.head]!.lower === 'gone') return wishing.has(clause.verb?.lemma ?? '');
  if (tokens[verb.head]!.morph.form === 'part1') return actors && found.via !== 'verb';
  if (verb.mood !== 'inf') return false;
  const head = tokens[phrase.head]!;
  return actors || verb.passive || course(context, child) !== 0 || doers.test(head.lemma) || doers.test(head.lower);
}

/** What is to be done to the phrase itself: the matter is the phrase, and the verb says which way. Null where it is to do something to something else. */
function done(context: Context, { phrase, child }: Asked): Target | null {
  const { reading } = context;
  const verb = child.verb!;
  // "Wants it suspended": nothing that is done to a body so asked for, but to the matter.
  const isThing = /^(?:it|them)$/.test(reading.analysis.tokens[phrase.head]!.lower);
  const own = !isThing && reading.discourse.resolve(phrase, child).length > 0;
  const moves = course(context, child);
  if (!(verb.passive || moves !== 0) || own) return null;
  const cue = findCues(reading.analysis, child, reading.cues).find(one => one.cue.polarity !== 0 && one.cue.kind !== 'report');
  const ends = rethinks.test(verb.lemma) || (!cue && isHarm(reading.analysis, child));
  const side = moves || (ends ? -1 : (cue?.cue.polarity ?? 0));
  const pointed = pointBack(context, phrase, child);
  const deed = side === 0 && !pointed ? befalling(context, { phrase, child }) : null;
  const matter = pointed ?? (deed ? { subject: deed, sign: 1 } : openMatter(reading, phrase));
  if (!matter) return null;
  const sign = (side < 0 ? -1 : 1) * matter.sign * (child.negated ? -1 : 1);
  const reasons = [`open issue "${matter.subject.label}" with "${cue?.text ?? verb.lemma}"${child.negated ? ', negated' : ''}`];
  return { subject: matter.subject, sign: sign < 0 ? -1 : 1, clause: child, reasons, possible: false, confidence: 0.55 };
}

/** "The levy to be reviewed": neither for nor against the levy, so that what is to be done is the matter. */
function befalling({ reading: { analysis }, reading }: Context, { phrase, child }: Asked): Subject | null {
  const named = openSubject(reading, phrase);
  const label = analysis.text.slice(phrase.start, child.end).replace(/[\s.,;]+$/, '');
  return named && { ...named, id: `${named.id}-${child.verb!.lemma}`, label, labels: { [analysis.language]: label } };
}
