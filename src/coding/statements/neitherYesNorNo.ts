import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { undecidedCue } from '../cues/ruleCues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget } from '../matters/pointBack.ts';
import { ownTarget, type Target } from '../targets/targets.ts';

const both = /\b(?:kein|nicht|weder)(?: (?:klares|ein))? (?:ja|nein)\b.*\b(?:kein|nicht|noch)(?: (?:klares|ein))? (?:ja|nein)\b/;
const cue = undecidedCue(['prep:zu']);

/**
 * Rule "neither yes nor no": a headline's "Jetten: Kein Nein mehr, aber auch noch kein Ja", "Weder Ja noch Nein aus Oslo zur Maut": who answers neither takes no side. True
 * for whatever stands in such a headline, which names no side beside.
 */
export function readNeitherYesNorNo(context: Context, clause: Clause): boolean {
  const { analysis, isTitle, scan } = context.reading;
  if (!isTitle || analysis.language !== 'de') return false;
  const { firstToken, endToken, clauses } = analysis.sentences[clause.sentence]!;
  const words = analysis.tokens.slice(firstToken, endToken);
  const text = words.map(({ lower }) => lower).join(' ');
  if (!both.test(text) || !/\bja\b/.test(text) || !/\bnein\b/.test(text)) return false;
  const named = words.map(({ index }) => scan.byToken.get(index)).find(mention => mention !== undefined && !mention.genitive);
  if (clauses[0] !== clause.id || !named) return true;
  const answer = words.find(({ lower }) => /^(?:ja|nein)$/.test(lower))!;
  const found: CueMatch = { cue, text: 'kein Ja und kein Nein', tokens: [answer.index], via: 'idiom' };
  const target = answered(context, clause, found);
  if (target) emit(context, clause, found, [named.actor], 0, { ...target, clause });
  return true;
}

/** The issue that the headline names, the thing behind "zu", else what the text is about. */
function answered(context: Context, clause: Clause, found: CueMatch): Target | null {
  const { analysis } = context.reading;
  const { firstToken, endToken, clauses } = analysis.sentences[clause.sentence]!;
  const [own] = issuesIn(
    context,
    clauses.map(id => analysis.clauses[id]!),
  );
  if (own) return ownTarget(context, clause, own, found);
  const to = analysis.tokens.slice(firstToken, endToken).find(({ lower }) => /^(?:zu|zum|zur)$/.test(lower));
  const phrase = to ? phraseFrom(context.reading, to.index + 1) : null;
  const open = phrase ? openTarget(context, phrase, clause, 0.6) : null;
  const { mainTopic: subject } = context;
  return open ?? (subject && { subject, sign: 1, clause, reasons: ['about what the text is about'], possible: false, confidence: 0.5 });
}
