import type { Stance } from '../../domain/statement.ts';
import type { Analysis, Clause } from '../../language/types.ts';
import type { ActType, PairAnswer, PairQuestion } from '../coder.ts';
import { type Deed, findDeeds } from '../cues/deeds.ts';
import { readModality } from '../cues/modality.ts';
import type { Reading } from '../reading.ts';
import { type Folded, foldDeeds, intend, polarityOf, refrain } from './pairsFold.ts';

/** Tokens `from` (inclusive) to `to` (exclusive). */
type Range = { from: number; to: number };

/**
 * Answers what the text says that each marked actor does or thinks towards each marked recipient. The spans may be any noun phrases.
 * Offsets as in the question; `type` and `stance` are null where the text says nothing of the kind.
 */
export const answerPairs = (reading: Reading, questions: PairQuestion[]): PairAnswer[] =>
  questions.map(question => {
    const actor = rangeOf(reading.analysis, question.actor);
    const recipient = rangeOf(reading.analysis, question.recipient);
    return actor && recipient
      ? answer(reading, question.id, actor, recipient)
      : { id: question.id, type: null, stance: null, modality: 'asserted' };
  });

function rangeOf(analysis: Analysis, span: { start: number; end: number }): Range | null {
  const from = analysis.tokens.findIndex(token => token.end > span.start);
  if (from < 0 || analysis.tokens[from]!.start >= span.end) return null;
  let to = from;
  while (to < analysis.tokens.length && analysis.tokens[to]!.start < span.end) to++;
  return { from, to };
}

function answer(reading: Reading, id: string, actor: Range, recipient: Range): PairAnswer {
  const { analysis, cues } = reading;
  const sentence = analysis.sentences[analysis.tokens[actor.from]!.sentence]!;
  const deeds = findDeeds(analysis, sentence, cues.deeds).filter(deed => !inside(deed, actor));
  const clause = clauseOf(analysis, actor);
  if (suffers(analysis, clause, actor, recipient)) return { id, type: null, stance: null, modality: 'asserted' };
  const found = readChain(analysis, deeds, clause, actor, recipient);
  const type = found?.type ?? null;
  const modality = clause ? readModality(reading, clause, false).modality : 'asserted';
  return { id, type, stance: stanceOf(analysis, found, deeds, actor, recipient), modality };
}

const inside = (deed: Deed, range: Range) => deed.at >= range.from && deed.end <= range.to;

/** The clause in which the actor is subject, else the innermost that holds it. */
function clauseOf(analysis: Analysis, range: Range): Clause | null {
  const holds = (tokens: number[]) => tokens.some(at => at >= range.from && at < range.to);
  const own = analysis.clauses.find(clause => clause.verb && clause.subject && !clause.subjectInherited && isSubject(clause, range));
  return own ?? analysis.clauses.filter(clause => clause.verb && holds(clause.tokens)).at(-1) ?? null;
}

const isSubject = (clause: Clause, range: Range): boolean => clause.subject?.tokens.some(at => at >= range.from && at < range.to) === true;

/** The recipient is the one who acts, and the actor merely its object: nothing is said of the other way round. */
function suffers(analysis: Analysis, clause: Clause | null, actor: Range, recipient: Range): boolean {
  if (!clause?.verb || clause.verb.passive || isSubject(clause, actor) || !isSubject(clause, recipient)) return false;
  const objects = [...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)];
  return (
    actor.from > clause.verb.head &&
    objects.some(phrase => phrase.head >= actor.from && phrase.head < actor.to) &&
    !isAgent(analysis, actor)
  );
}

const isAgent = (analysis: Analysis, range: Range) => /^(?:by|from|in|von|durch)$/.test(analysis.tokens[range.from - 1]?.lower ?? '');

function readChain(analysis: Analysis, deeds: Deed[], clause: Clause | null, actor: Range, recipient: Range) {
  const acts = clause !== null && isSubject(clause, actor);
  const agent = isAgent(analysis, actor);
  const start = acts ? Math.min(...clause.verb!.tokens) : actor.to;
  const after = deeds.filter(deed => deed.at >= start && !(deed.end <= actor.from));
  const between = deeds.filter(deed => deed.at >= recipient.to && deed.end <= actor.from);
  const orders = agent && !acts && between.length > 0 ? [between, after] : [after, between, deeds];
  for (const order of orders) {
    const folded = foldDeeds(order);
    if (folded) return colour(analysis, folded, start);
  }
  return null;
}

const denials = new Set(['not', "n't", 'n’t', 'never', 'no', 'nicht', 'kein', 'keine', 'nie']);
const futures = new Set(['will', 'would', "'ll", 'wo', 'shall', 'wird', 'werden', 'würde']);

/** Negation and future of the deciding word: what stands up to five words before it. */
function colour(analysis: Analysis, folded: NonNullable<Folded>, start: number): NonNullable<Folded> {
  const { type, deed } = folded;
  const before = analysis.tokens.slice(Math.max(start, deed.at - 5), deed.at).map(token => token.lower);
  if (before.some(word => denials.has(word)) && type !== 'REJECT') return { ...folded, type: refrain(type) };
  return before.some(word => futures.has(word)) ? { ...folded, type: intend(type) } : folded;
}

/** How much a type alone says of how one thinks of the other: asking and meeting say little. */
const weightOf = (type: ActType): number =>
  type === 'CONSULT'
    ? 0.3
    : type === 'REQUEST' || type === 'AGREE' || type === 'YIELD'
      ? 0.6
      : type === 'AID' || type === 'COOPERATE'
        ? 0.8
        : 1;

/** The act and every word of praise or blame, those between the two and close to them most. Null when the sentence shows no attitude. */
function stanceOf(analysis: Analysis, act: Folded, deeds: Deed[], actor: Range, recipient: Range): Stance | null {
  const first = Math.min(actor.to, recipient.to);
  const last = Math.max(actor.from, recipient.from);
  const weight = (deed: Deed) => {
    const between = deed.at >= first && deed.end <= last;
    const distance = Math.min(...[actor.from, actor.to, recipient.from, recipient.to].map(edge => Math.abs(deed.at - edge)));
    const governs = recipient.from - deed.end >= 0 && recipient.from - deed.end < 3;
    return (governs ? 1.5 : between ? 1 : 0.6) / (1 + distance / 8);
  };
  const sign = (deed: Deed) => {
    const denied = analysis.tokens.slice(Math.max(0, deed.at - 3), deed.at).some(token => denials.has(token.lower));
    return denied ? -deed.polarity : deed.polarity;
  };
  const prior = deeds.length === 0 ? 0 : -0.2;
  const own = act ? polarityOf(act.type) * (weightOf(act.type) * (0.8 + weight(act.deed))) : 0;
  const others = deeds.filter(deed => !act?.used.includes(deed));
  const sum = others.reduce((total, deed) => total + sign(deed) * weight(deed), prior + own);
  return sum > 0 ? 'support' : sum < 0 ? 'oppose' : null;
}
