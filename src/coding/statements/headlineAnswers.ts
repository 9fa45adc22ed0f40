import type { Clause, Phrase } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { sideCue } from '../cues/ruleCues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget } from '../targets/targets.ts';

/** Nouns by which somebody answers a thing, with their side and the preposition of the thing. What there is of criticism or resistance in a country may be anybody's. */
const answers: Record<string, readonly [-1 | 1, RegExp]> = {
  ja: [1, /^zu$/],
  zustimmung: [1, /^zu$/],
  bekenntnis: [1, /^zu$/],
  licht: [1, /^für$/], // "grünes Licht"
  nein: [-1, /^zu$/],
  absage: [-1, /^an$/],
  veto: [-1, /^gegen$/],
};

/**
 * Rule "headline answer": German headlines set who answers before a colon, or where the answer comes from: "Norwegen: Ja zur Maut", "Oslo lenkt ein: Zustimmung zur Maut",
 * "Grünes Licht aus Oslo für die Maut". True when a statement was made.
 */
export function readHeadlineAnswer(context: Context, clause: Clause): boolean {
  const { analysis, isTitle, discourse } = context.reading;
  if (!isTitle || analysis.language !== 'de' || clause.verb || !clause.subject) return false;
  const noun = analysis.tokens[clause.subject.head]!;
  if (clause.subject.tokens.some(at => analysis.tokens[at]!.pos === 'CCONJ')) return false; // "Ja und Nein"
  const [sign, prep] = answers[noun.lower] ?? [];
  const phrase = clause.obliques.find(oblique => prep?.test(oblique.prep))?.phrase;
  if (!sign || !phrase || (noun.lower === 'licht' && !/^grünes$/.test(analysis.tokens[noun.index - 1]?.lower ?? ''))) return false;
  if (/^(?:kein|nicht)/.test(analysis.tokens[clause.subject.tokens[0]!]!.lower) || discourse.resolve(phrase, clause).length > 0)
    return false;
  const holders = answering(context, clause);
  const found: CueMatch = { cue: sideCue('position', sign), text: noun.text, tokens: [noun.index], via: 'idiom' };
  return holders.length > 0 && emitOn(context, clause, phrase, holders, found);
}

/** Who is said to come before the colon, or from where the answer comes. */
function answering({ reading: { discourse, analysis } }: Context, clause: Clause): Actor[] {
  const place = clause.obliques.find(({ prep }) => prep === 'aus');
  if (place) return discourse.resolve(place.phrase, clause);
  const before = clause.parent === null ? undefined : analysis.clauses[clause.parent];
  const isAnnounced = before !== undefined && /^[:–]$/.test(analysis.tokens[clause.tokens[0]! - 1]?.text ?? '');
  const named = isAnnounced ? discourse.subjects[before.id]! : [];
  return named.length > 0 ? named : (discourse.speakers[clause.id]?.actors ?? []);
}

function emitOn(context: Context, clause: Clause, phrase: Phrase, holders: Actor[], found: CueMatch): boolean {
  const [own] = issuesIn(context, [clause]).filter(match => match.tokens.some(at => phrase.tokens.includes(at)));
  const open = own ? null : openMatter(context.reading, phrase);
  const target = own ? ownTarget(context, clause, own, found) : open && toTarget(open, clause, 0.6);
  if (target) emit(context, clause, found, holders, found.cue.polarity < 0 ? -1 : 1, target);
  return target !== null;
}
