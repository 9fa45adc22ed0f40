import type { Clause, Phrase } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import type { CueMatch } from '../cues/cues.ts';
import { predicateCue, setMatch } from '../cues/evaluations.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { isDecidable, isDeed } from '../issues/matterNouns.ts';
import { openTarget } from '../matters/pointBack.ts';
import { judgedAntecedent } from '../matters/unsaid.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget, type Target } from './targets.ts';

/** A noun phrase that evaluates, and the phrase of what it is said of where the clause names it. */
type Judgement = { found: CueMatch; of: Phrase | null };

/**
 * Rule "speaks of": a noun evaluates and no verb says of what: "spoke of a betrayal", "sees a provocation in the plan", "Madness, said Norway". What it is said of
 * stands beside it, or was spoken of last. True when a statement was made.
 */
export function readJudgement(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis } = context.reading;
  if (analysis.language !== 'en' || !clause.verb || clause.verb.passive || negates(analysis, clause)) return false;
  const judgement = spokenOf(context, clause) ?? seenIn(context, clause) ?? calledSo(context, clause) ?? fronted(context, clause);
  const target = judgement && judgedTarget(context, clause, judgement);
  if (!target) return false;
  emit(context, clause, judgement.found, holders, judgement.found.cue.polarity < 0 ? -1 : 1, target);
  return true;
}

/** "Spoke of a betrayal", "talked of a historic mistake (on the treaty)". */
function spokenOf(context: Context, clause: Clause): Judgement | null {
  if (!/^(?:speak|talk)$/.test(clause.verb!.lemma)) return null;
  const behind = clause.obliques.find(({ prep }) => prep === 'of')?.phrase ?? quotedBehind(context, clause);
  const found = behind ? evaluationIn(context, behind) : null;
  const coloured = behind && !found ? colouredIn(context, behind) : null;
  if (coloured) return { found: coloured, of: isBareDeed(context, behind!) ? null : behind! };
  const { tokens } = context.reading.analysis;
  const of = clause.obliques.find(
    ({ prep, phrase }) => /^(?:on|about|over|regarding|concerning)$/.test(prep) && !harms.test(tokens[phrase.tokens[0]! - 2]?.lower ?? ''),
  );
  return found && { found, of: of?.phrase ?? null };
}

/** "A stain | on the country's name |", "an attack | on freedom |": what suffers by the thing, and not the thing. */
const harms =
  /^(?:stain|blot|blemish|smear|slur|attack|assault|war|raid|burden|drag|brake|curb|shadow|mark|encroachment|infringement|strain|tax)$/;

/** "Spoke of | "a mistake" |": the parser takes what is quoted for an object. */
const quotedBehind = ({ reading: { analysis } }: Context, { objects, verb }: Clause): Phrase | undefined =>
  objects.find(({ tokens: [first] }) => analysis.tokens[verb!.head + 1]?.lower === 'of' && first! - verb!.head <= 4);

/** "Spoke of | an illegal war": an adjective judges what the noun names. */
function colouredIn({ reading: { analysis, cues } }: Context, { tokens, head }: Phrase): CueMatch | null {
  const adjective = tokens.map(at => analysis.tokens[at]!).find(({ index, pos }) => index < head && pos === 'ADJ');
  const cue = adjective ? predicateCue(adjective, cues) : null;
  return cue?.about.includes('subject') && cue.polarity !== 0
    ? { cue, text: adjective!.text, tokens: [adjective!.index], via: 'predicate' }
    : null;
}

/** "Left over what it called | an unfair levy |": the adjective judges what the noun names. */
function calledSo(context: Context, clause: Clause): Judgement | null {
  const { tokens } = context.reading.analysis;
  const { link, predicate, verb } = clause;
  if (link !== 'what' || !predicate || !/^(?:call|describe|see|view|regard|consider|term|brand|label|denounce)$/.test(verb!.lemma))
    return null;
  const found = isDecidable(tokens[predicate.head]!.lemma) ? colouredIn(context, predicate) : null;
  return found && { found, of: predicate };
}

/** "Sees a provocation in the plan", "sees in the plan a provocation". */
function seenIn(context: Context, clause: Clause): Judgement | null {
  const within = clause.obliques.find(({ prep }) => prep === 'in')?.phrase;
  if (!within || !/^(?:see|detect|find|perceive|recognise|recognize)$/.test(clause.verb!.lemma)) return null;
  const { tokens } = context.reading.analysis;
  const object = clause.objects[0];
  if (object) {
    const found = evaluationIn(context, { ...object, tokens: object.tokens.filter(at => !within.tokens.includes(at)) });
    return found && { found, of: within };
  }
  const second = within.tokens.findIndex((at, order) => order > 1 && /^(?:an?|the)$/.test(tokens[at]!.lower));
  const judged = second < 0 ? [] : within.tokens.slice(0, second);
  const head = judged.findLast(at => /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]!.pos));
  const last = within.tokens.at(-1)!;
  const found = head === undefined ? null : evaluationIn(context, { ...within, head: last, tokens: within.tokens.slice(second) });
  return found && { found, of: { head: head!, tokens: judged, start: within.start, end: tokens[head!]!.end } };
}

/** "Madness, said Norway": what stands before the comma is what was said. */
function fronted(context: Context, clause: Clause): Judgement | null {
  const { analysis, cues, children } = context.reading;
  const { verb, subject, tokens } = clause;
  const reports = (cues.verbs.get(verb!.lemma) ?? []).some(({ kind }) => kind === 'report');
  const comma = tokens.findIndex(at => analysis.tokens[at]!.text === ',');
  if (!reports || !subject || comma < 1 || comma > 4 || analysis.tokens[verb!.head]!.index !== tokens[comma + 1]) return null;
  if (subject.head < verb!.head || children[clause.id]!.length > 0) return null;
  const front = tokens.slice(0, comma);
  const found = evaluationIn(context, { head: front.at(-1)!, tokens: front, start: clause.start, end: clause.start });
  return found && { found, of: null };
}

/** The evaluation that a phrase is: a set phrase of the lexicon, or its head. */
function evaluationIn({ reading }: Context, phrase: Phrase): CueMatch | null {
  const { analysis, cues } = reading;
  const [set] = cues.phrases.find(analysis.tokens, phrase.tokens);
  if (set) return setMatch(cues.phraseCues, set, 'predicate');
  const head = analysis.tokens[phrase.head]!;
  const cue = predicateCue(head, cues);
  return cue?.about.includes('subject') && cue.polarity !== 0 ? { cue, text: head.text, tokens: [phrase.head], via: 'predicate' } : null;
}

function judgedTarget(context: Context, clause: Clause, { found, of }: Judgement): Target | null {
  const own = issuesIn(context, [clause]).filter(match => !match.tokens.some(at => found.tokens.includes(at)));
  const named = of ? own.filter(match => match.tokens.some(at => of.tokens.includes(at))) : own;
  if (named[0]) return ownTarget(context, clause, named[0], found);
  if (of) return context.reading.discourse.resolve(of, clause).length > 0 ? null : openTarget(context, of, clause, 0.55);
  return judgedBefore(context, clause);
}

/** Nouns that judge what somebody did sooner than a thing. */
const ofDeeds =
  /\b(?:mistake|error|blunder|betrayal|treachery|stab in the back|slap in the face|step|milestone|breakthrough|victory|defeat|triumph|success|setback|blow|capitulation|surrender|sell-?out|climb-?down|u-turn|provocation|affront|insult|folly|own goal|signal|relief|affair|disgrace|shame|escalation)\b/i;

/** "Oslo has scrapped the levy. Copenhagen called | it | a mistake": that it did so, and not the levy. Null where the one who judges did it himself. */
export function judgedDeed(context: Context, clause: Clause, { via, text }: CueMatch, phrase: Phrase): Target | null {
  const { analysis, discourse } = context.reading;
  const isIt = analysis.language === 'en' && analysis.tokens[phrase.head]!.lower === 'it' && via === 'predicate';
  const isDone = clause.predicate !== null && isBareDeed(context, clause.predicate); // "a hasty decision"
  if (!isIt || !(isDone || ofDeeds.test(text)) || clause.verb?.tense === 'pluperfect') return null;
  const deed = context.matters.findLast(
    ({ deed: side, weight, sentence, at }) => side !== null && weight === 3 && sentence >= clause.sentence - 1 && at < phrase.head,
  );
  const done = deed && context.drafts.findLast(draft => draft.subject.id === deed.subject.id);
  const own = discourse.subjects[clause.id]!.some(({ ref, behalf }) => ref.id === done?.actor.ref.id || behalf?.id === done?.actor.ref.id);
  if (deed?.deed !== -1 || !done || done.stance !== 'oppose' || own) return null;
  const { subject } = deed;
  return {
    subject,
    sign: -1,
    clause,
    reasons: [`said of what was done to ${subject.labels.en ?? subject.label}`],
    possible: false,
    confidence: 0.6,
  };
}

/** "Denounced | a hostile act |": the phrase judges what was done, and names nothing of its own. */
export const judgedAsDeed = (context: Context, clause: Clause, { tokens: cue, text }: CueMatch, phrase: Phrase): Target | null =>
  (reacts.test(text) || cue.every(at => at < phrase.head && phrase.tokens.includes(at))) && isBareDeed(context, phrase)
    ? judgedBefore(context, clause)
    : null;

const reacts =
  /^(?:welcome|hail|praise|applaud|celebrate|salute|regret|condemn|denounce|deplore|criticise|criticize|slam|blast|lament|bemoan|decry|lambast|resent)$/;

/** "A dangerous decision", and not "a decision to send tanks". */
function isBareDeed({ reading: { analysis } }: Context, { head, tokens: own }: Phrase): boolean {
  const { tokens, language } = analysis;
  const names = /^(?:to|of|on|against|for)$/.test(tokens[head + 1]?.lower ?? '');
  return (
    language === 'en' && !names && isDeed(tokens[head]!.lemma) && [0, 1, 2].some(back => /^an?$/.test(tokens[own[0]! - back]?.lower ?? ''))
  );
}

/** What was done or spoken of last, as what an evaluation without a subject is said of. */
export function judgedBefore(context: Context, clause: Clause): Target | null {
  const last = judgedAntecedent(context, clause);
  return (
    last && {
      subject: last.subject,
      sign: last.sign,
      ...(last.thing !== undefined && { thing: last.thing }),
      clause,
      reasons: [`said of ${last.subject.labels.en ?? last.subject.label}`],
      possible: false,
      confidence: 0.55,
    }
  );
}
