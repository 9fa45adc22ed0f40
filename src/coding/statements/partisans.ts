import type { Clause, Token } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { type CueMatch, findCues, nounCue } from '../cues/cues.ts';
import { type Context, emit } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { isPartisan } from '../matters/attitudeComplements.ts';
import { pointUnsaid } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { attitudeTargets } from '../targets/attitudes.ts';
import type { Target } from '../targets/targets.ts';
import { listedBehind } from './crowd.ts';
import { readPosition } from './positions.ts';

const counts =
  /^(?:sein|bleiben|werden|auftreten|gehören|zählen|sich einreihen|einreihen|rechnen|stehen|be|remain|become|count|rank|number|emerge|join|belong|stand)$/;

/** "Heads the opponents", "put itself at the head of the critics", "threw in its lot with the backers". */
const leads = ({ verb, tokens: own }: Clause, tokens: readonly Token[]): boolean =>
  /^(?:lead|head|spearhead|marshal)$/.test(verb!.lemma) ||
  (/^(?:throw|cast)$/.test(verb!.lemma) && own.some(at => tokens[at]!.lower === 'lot')) ||
  (/^(?:put|place|stand|march)$/.test(verb!.lemma) && own.some(at => tokens[at]!.lower === 'head' && tokens[at - 2]?.lower === 'at'));

/** "Went | from opponent to supporter | of the levy", "wandelte sich vom Gegner zum Befürworter": the side that was left stands first. */
const wasBefore = (tokens: readonly Token[], noun: number): boolean => {
  let at = noun - 1;
  while (/^(?:ADJ|DET|ADV)$/.test(tokens[at]?.pos ?? '') && !/^vo[mn]$/.test(tokens[at]!.lower)) at--;
  return /^(?:from|vo[mn])$/.test(tokens[at]?.lower ?? '');
};
const turns = /^(?:go|turn|change|switch|shift|move|evolve|morph|wandeln|mutieren|entwickeln|sich wandeln|sich entwickeln|mausern)$/;

/** Rule "one of those who": "ist ein Gegner des Plans", "is among the fiercest critics of the deal". */
export function readAllegiance(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  const { tokens } = analysis;
  const partisans = clause.tokens.filter(at => tokens[at]!.pos === 'NOUN' && isPartisan(tokens[at]!));
  const isTurn = turns.test(clause.verb?.lemma ?? '') && partisans.some(at => wasBefore(tokens, at));
  if (!clause.verb || !(counts.test(clause.verb.lemma) || leads(clause, tokens) || isTurn)) return false;
  const before = context.drafts.length;
  for (const at of partisans) {
    const token = tokens[at]!;
    if (clause.subject?.tokens.includes(at) || wasBefore(tokens, at)) continue;
    const cue = nounCue(token, cues);
    if (!cue) continue;
    const found: CueMatch = { cue, text: token.text, tokens: [at], via: 'noun' };
    const sign = cue.polarity * (negates(analysis, clause) ? -1 : 1);
    for (const target of allegianceTargets(context, clause, found, holders[0]!))
      emit(context, clause, found, holders, sign < 0 ? -1 : 1, { ...target, confidence: Math.min(0.6, target.confidence) });
  }
  return context.drafts.length > before;
}

/** "Once a critic of the levy, | Iceland is now among its champions |": what the sentence opens with tells of what. */
function heldOnce(context: Context, clause: Clause, holder: Actor): Target | null {
  const { analysis, cues } = context.reading;
  const before = clause.id > 0 ? analysis.clauses[clause.id - 1]! : null;
  const at =
    before?.verb === null && before.sentence === clause.sentence
      ? before.tokens.find(token => isPartisan(analysis.tokens[token]!))
      : undefined;
  const cue = at === undefined ? null : nounCue(analysis.tokens[at]!, cues);
  if (!before || !cue) return null;
  const [target] = attitudeTargets(context, before, { cue, text: analysis.tokens[at!]!.text, tokens: [at!], via: 'noun' }, holder);
  return target ? { ...target, clause } : null;
}

/** What a partisan is for or against: what is named, and where the noun ends its phrase ("is among the supporters"), what has been told before. */
function allegianceTargets(context: Context, clause: Clause, found: CueMatch, holder: Actor): Target[] {
  const named = attitudeTargets(context, clause, found, holder).slice(0, 2);
  const next = context.reading.analysis.tokens[found.tokens[0]! + 1];
  const isLast =
    !/^(?:fan|admirer|believer)$/i.test(found.text) && (!next || next.pos === 'PUNCT' || (clause.verb?.tokens ?? []).includes(next.index));
  const unsaid = named.length === 0 && isLast ? (heldOnce(context, clause, holder) ?? pointUnsaid(context, clause, found.text)) : null;
  return unsaid ? [unsaid] : named;
}

/**
 * Rule "called one of those who": what somebody is called in passing, and who is counted among them ("Norway, a vocal critic of the treaty, stayed away", "critics of
 * the treaty include Norway", "Gegner des Vertrags wie Norwegen").
 */
export function readCalledPartisan(context: Context, clause: Clause): void {
  const { analysis, cues, discourse } = context.reading;
  if (clause.question || discourse.speakers[clause.id]) return;
  for (const at of clause.tokens) {
    const token = analysis.tokens[at]!;
    if (token.pos !== 'NOUN' || !isPartisan(token)) continue;
    const cue = nounCue(token, cues);
    const apposed = cue ? calledSo(context, at) : null;
    const holders = !cue ? [] : apposed ? [apposed] : [...countedAmong(context, clause, at), ...listedBehind(context, clause, at)];
    if (!cue || holders.length === 0) continue;
    const found: CueMatch = { cue, text: token.text, tokens: [at], via: 'noun' };
    for (const target of allegianceTargets(context, clause, found, holders[0]!).filter(isMatter))
      emit(context, clause, found, holders, cue.polarity < 0 ? -1 : 1, { ...target, confidence: Math.min(0.6, target.confidence) });
  }
}

/** "A critic | of the treaty |", not "of the Greens". */
const isMatter = ({ subject: { kind, id } }: Target): boolean =>
  kind === 'issue' || (kind === 'open' && id.slice(5).split('-').some(isDecidable));

/** "Norway, | one of the fiercest critics | of …": the name before the comma, unless it was so once. */
function calledSo({ reading: { analysis, scan } }: Context, noun: number): Actor | null {
  const { tokens } = analysis;
  let at = noun - 1;
  while ((noun - at < 8 && /^(?:ADJ|ADV|DET|NUM|NOUN)$/.test(tokens[at]?.pos ?? '')) || /^(?:of|['’]s?)$/.test(tokens[at]?.lower ?? ''))
    at--;
  const between = tokens.slice(at + 1, noun);
  if (tokens[at]?.text !== ',' || tokens[at]!.sentence !== tokens[noun]!.sentence || between.length === 0) return null;
  if (!/^(?:an?|the|one|its|eine?r?|der|die)$/.test(between[0]!.lower) || between.some(({ lower }) => wasOnce.test(lower))) return null;
  const mention = scan.byToken.get(at - 1);
  return mention && mention.last === at - 1 && !mention.genitive ? mention.actor : null;
}

const wasOnce = /^(?:former(?:ly)?|once|erstwhile|one-time|onetime|früher\w*|ehemalig\w*|einst\w*|vormalig\w*)$/;

/** Rule "the only one to": "Norway, the only member | to oppose the treaty |, walked out" does so. True when a statement was made. */
export function readOnlyOneTo(context: Context, clause: Clause): boolean {
  const { analysis, cues } = context.reading;
  const noun = clause.tokens[0]! - 1;
  const opening = analysis.tokens.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  if (analysis.language !== 'en' || !oneOfMany.test(analysis.tokens[noun]?.lower ?? '') || !opening.some(word => ranks.test(word)))
    return false;
  const holder = calledSo(context, noun);
  return holder !== null && readPosition(context, clause, findCues(analysis, clause, cues), [holder]);
}

const oneOfMany = /^(?:member|country|state|nation|government|party|capital|one|power|ally|neighbour|neighbor)$/;
const ranks = /^(?:only|sole|lone|first|last|latest|second|third|single)$/;

/** "Critics of the treaty | include | Norway and Iceland". */
function countedAmong({ reading: { discourse, scan } }: Context, clause: Clause, noun: number): Actor[] {
  if (clause.subject?.head !== noun || clause.negated || !/^(?:include|number)$/.test(clause.verb?.lemma ?? '')) return [];
  const named = clause.objects.flatMap(({ tokens }) =>
    tokens.map(at => scan.byToken.get(at)).filter(mention => mention && !mention.genitive),
  );
  const actors = named.map(mention => mention!.actor);
  return actors.length > 0 ? [...new Set(actors)] : clause.objects.flatMap(phrase => discourse.resolve(phrase, clause));
}
