import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { isHarm } from '../cues/harm.ts';
import { type Context, emit } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openChild } from '../targets/openChild.ts';
import { childTargets, type Target } from '../targets/targets.ts';
import { readHolders } from './holders.ts';

const blaming =
  /^(?:accuse|critici[sz]e|condemn|blame|fault|slam|blast|rebuke|chide|berate|denounce|castigate|censure|lambast|lambaste|scold|upbraid|vorwerfen|beschuldigen|bezichtigen|kritisieren|rügen|tadeln|schelten|verurteilen)$/;
const praising = /^(?:praise|thank|commend|congratulate|applaud|laud|salute|loben|danken|beglückwünschen|gratulieren)$/;

/**
 * Rule "blames for it": whoever accuses somebody of doing a thing is on the other side of it, whoever thanks them for it on the same ("accused Sweden | of blocking the
 * levy |", "warf Schweden vor, | die Maut zu blockieren |"). True when a statement was made.
 */
export function readBlamed(context: Context, clause: Clause): boolean {
  const { analysis, discourse, scan } = context.reading;
  const parent = clause.parent === null ? null : analysis.clauses[clause.parent]!;
  if (!parent?.verb || !clause.verb || parent.negated || parent.question || parent.verb.modal || !tellsWhat(analysis.language, clause))
    return false;
  const side = blaming.test(parent.verb.lemma) || warnsOf(context, parent) ? -1 : praising.test(parent.verb.lemma) ? 1 : 0;
  const somebody = parent.objects.some(({ tokens }) => tokens.some(at => scan.byToken.has(at)));
  if (side === 0 || !somebody || !takesSide(context, clause)) return false;
  const holders = readHolders(context, parent, discourse.subjects[parent.id]!);
  if (holders.length === 0) return false;
  const before = context.drafts.length;
  for (const target of whatFor(context, clause))
    emit(context, parent, null, holders, side, { ...target, confidence: Math.min(target.confidence, 0.55) });
  if (side < 0) for (const draft of context.drafts.slice(before)) draft.isCharge = true;
  return context.drafts.length > before;
}

/** "Warnte Schweden davor, | sie zu kündigen |". */
const warnsOf = ({ reading: { analysis } }: Context, { verb, tokens }: Clause): boolean =>
  verb!.lemma === 'warnen' && tokens.some(at => analysis.tokens[at]!.lower === 'davor');

/** "Of blocking it", "for backing it", "die Maut zu blockieren": what they are blamed or praised for. */
const tellsWhat = (language: 'de' | 'en', { kind, link }: Clause): boolean =>
  language === 'en' ? kind === 'participle' && /^(?:of|for|on|over)$/.test(link ?? '') : kind === 'infinitive';

const takesSide = ({ reading: { analysis, cues } }: Context, clause: Clause): boolean =>
  isHarm(analysis, clause) ||
  findCues(analysis, clause, cues).some(({ cue: { kind, polarity } }) => polarity !== 0 && /^(?:position|decision|offer)$/.test(kind));

function whatFor(context: Context, clause: Clause): Target[] {
  const named = childTargets(context, clause);
  if (named.length > 0) return named;
  const open = openChild(context, clause, []);
  return open && open.subject.kind !== 'actor' && open.subject.id.slice(5).split('-').some(isDecidable) ? [open] : [];
}
