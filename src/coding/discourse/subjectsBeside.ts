import { isIrregularPast } from '../../language/en/lemma.ts';
import type { Clause, Token } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { headMentions } from '../mentions/headMentions.ts';
import { type ActorMention, calendar } from '../mentions/mentionScan.ts';
import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';

/**
 * ", Badr Abdelatty, insisted", "after weeks of hesitation Germany has given up": the name beside the finite verb, where the parser found no subject, or
 * another one of a verb of speech.
 */
export function besideVerb(state: State, clause: Clause): Actor[] {
  const { tokens } = state.analysis;
  const { verb } = clause;
  if (!verb) return besideIdiom(state, clause);
  if (clause.subject && tokens[clause.subject.head]!.pos === 'PRON') return [];
  const reports = (state.cues.verbs.get(verb.lemma) ?? []).some(cue => cue.kind === 'report');
  if (!reports && (verb.mood !== 'ind' || verb.passive || (clause.subject && !isRunOn(state, clause)))) return [];
  const at = Math.min(...verb.tokens);
  // ", wrote a columnist in The Hague": whoever stands behind the verb, and nobody before it.
  if (reports && !addresses.test(verb.lemma) && clause.tokens[0] === at && clause.objects[0]?.tokens[0] === at + 1)
    return headMentions(state, clause.objects[0]).map(({ actor }) => actor);
  const inClause = (position: number) => {
    const mention = state.scan.byToken.get(position);
    const governed = tokens[(mention?.first ?? 0) - 1]?.pos === 'ADP'; // "a student from Malta called"
    return mention && clause.tokens.includes(mention.last) && !mention.genitive && !governed ? mention : undefined;
  };
  const before =
    bracketed(state, clause, at, reports) ?? inClause(at - 1) ?? (reports && tokens[at - 1]?.text === ',' ? inClause(at - 2) : undefined);
  const next = Math.max(...verb.tokens) + 1;
  const found =
    before ??
    (reports && !clause.subject ? (inClause(next) ?? (tokens[next]?.lower === 'the' ? inClause(next + 1) : undefined)) : undefined);
  return found ? [found.actor] : [];
}

const addresses = /^(?:tell|assure|remind|inform|warn|brief|advise|notify|promise)$/;

/** "Ole Harms, chief executive of Norwind, rejects": the name before a description between commas. */
function bracketed({ analysis, scan }: State, clause: Clause, finite: number, reports: boolean): ActorMention | undefined {
  const { tokens } = analysis;
  const verb = behindDay(tokens, finite);
  if (tokens[verb - 1]?.text !== ',' || clause.subject) return undefined;
  const { firstToken } = analysis.sentences[clause.sentence]!;
  const opening = scan.byToken.get(tokens[firstToken]!.pos === 'DET' ? firstToken + 1 : firstToken);
  if (opening && clause.kind === 'main' && !opening.genitive && tokens[opening.last + 1]?.text === ',' && opening.last + 1 < verb - 1)
    return opening;
  // "Speaking in Bari, the Maltese prime minister, Carl Borda, rejected"
  const named = scan.byToken.get(verb - 2);
  if (clause.kind === 'main' && named?.actor.kind === 'person' && !named.genitive && tokens[named.first - 1]?.pos !== 'ADP') return named;
  for (let at = verb - 2; at > Math.max(0, verb - 14) && tokens[at]!.sentence === tokens[verb]!.sentence; at--) {
    if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[at]!.pos)) return undefined;
    const mention = tokens[at]!.text === ',' ? scan.byToken.get(at - 1) : undefined;
    if (mention?.actor.kind !== 'person' || mention.genitive) continue;
    return reports || mention.first === clause.tokens[0] || tokens[mention.first - 1]?.text === ',' ? mention : undefined;
  }
  return undefined;
}

/** "Pakistan, speaking for the group, | on Monday | demanded": where the day begins that stands before the verb, else the verb. */
const behindDay = (tokens: readonly Token[], verb: number): number =>
  tokens[verb - 2]?.lower === 'on' && calendar.has(tokens[verb - 1]!.lower) ? verb - 2 : verb;

/** "After a week of silence | Norway poured": a name right behind another noun is no part of its phrase. */
function isRunOn({ analysis, scan }: State, { verb, subject }: Clause): boolean {
  const mention = scan.byToken.get(Math.min(...verb!.tokens) - 1);
  const before = mention && analysis.tokens[mention.first - 1];
  return before?.pos === 'NOUN' && subject!.tokens.includes(before.index) && subject!.head !== mention!.last;
}

/** "President A and Prime Minister B said", "Italy and, with some reservations, Greece back": those named at the start of the clause whom the parser left out of its subject. */
export function joinedBefore(state: State, clause: Clause): Actor[] {
  const { analysis, scan } = state;
  const first = scan.byToken.get(clause.subject!.head)?.first ?? clause.subject!.tokens[0]!;
  const before = clause.tokens.filter(at => at < first);
  if (analysis.language !== 'en' || clause.subjectInherited || !scan.byToken.has(clause.subject!.head)) return [];
  if (
    before.length === 0 ||
    clause.subject!.tokens.includes(before[0]!) ||
    before.some(at => /^(?:VERB|AUX|SCONJ)$/.test(analysis.tokens[at]!.pos))
  )
    return [];
  const opening = scan.byToken.get(before[0]!) ?? scan.byToken.get(before[1] ?? -1);
  if (!opening || opening.genitive || (opening.first !== before[0] && analysis.tokens[before[0]!]!.pos !== 'DET')) return [];
  const next = analysis.tokens[opening.last + 1]!;
  const ended = before.filter(at => at > opening.last).some(at => analysis.tokens[at]!.lower === 'and');
  return ended && (next.lower === 'and' || next.text === ',') ? [opening.actor] : [];
}

/** "Cuba cast doubt on the treaty", read as a phrase without a verb: whoever opens the clause right before a set phrase. */
function besideIdiom({ analysis, scan, cues }: State, clause: Clause): Actor[] {
  const opening = scan.byToken.get(clause.tokens.find(at => analysis.tokens[at]!.pos !== 'DET') ?? -1);
  const idiom = opening && findCues(analysis, clause, cues).find(({ via }) => via === 'idiom');
  if (!idiom || opening.genitive || opening.first > clause.tokens[0]! + 1) return [];
  const between = analysis.tokens.slice(opening.last + 1, idiom.tokens[0]!);
  const verbal = /^(?:VERB|AUX|ADV|PART)$/;
  const starts = verbal.test(analysis.tokens[idiom.tokens[0]!]!.pos) || isIrregularPast(analysis.tokens[idiom.tokens[0]!]!.lower);
  return between.every(({ pos }) => verbal.test(pos)) && (starts || between.length > 0) ? [opening.actor] : [];
}
