import type { Clause } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { type CueMatch, deniesItself } from '../cues/cues.ts';
import { isSentBack } from '../cues/sentAway.ts';
import type { Context } from '../draft.ts';
import { isOfOthers, leavesUndone } from './undecided.ts';

/** "does not necessarily support", "noch nicht zugestimmt": not a no. */
const hedgesNegation = (context: Context, clause: Clause): boolean =>
  clause.tokens.some(
    (at, order) =>
      /^(?:necessarily|zwangsläufig|unbedingt|automatisch|automatically)$/.test(context.reading.analysis.tokens[at]!.lower) ||
      (context.reading.analysis.tokens[at]!.lower === 'nicht' &&
        context.reading.analysis.tokens[clause.tokens[order - 1] ?? -1]?.lower === 'noch') ||
      (context.reading.analysis.tokens[at]!.lower === 'yet' && context.reading.analysis.tokens[at - 1]?.lower === 'not'),
  );

const blocks =
  /veto|infrage \+ stellen|dagegen|gegen \+|^be against|^sein gegen|^opposed|^averse|abgeneigt|stimmen gegen|votieren gegen|blockieren|widersetzen|sperren|vote against|block|veto|oppose|stand in the way/;

/** Who does not do so stays with what was said. */
const takesBack = /^(?:go back on|renege|back out|backtrack|backpedal|row back|climb down)/;

const steady = /^(?:waver|falter|flinch)$/;

const noLonger = (context: Context, clause: Clause): boolean => {
  const words = clause.tokens.map(at => context.reading.analysis.tokens[at]!.lower);
  return words.includes('mehr') || words.includes('länger') || words.includes('longer') || words.includes('anymore');
};

/** "Anything but | happy", "less than | enthusiastic", "less | keen", "far from | convinced". */
const shortOf =
  /(?:^| )(?:anything but|less than|(?<!\b(?:no|not|or|any|never) )less|far from(?: being)?|none too|nowhere near|not exactly|not overly|not best) (?:\w+ly )?$/;

/** "Would not call it | anything other than fair |", "nor anything but | fair |": that, and nothing else. */
function isNothingElse({ reading: { analysis } }: Context, { tokens, text }: CueMatch): boolean {
  const before = analysis.tokens.slice(Math.max(0, tokens[0]! - 4), tokens[0]!).map(({ lower }) => lower);
  return /^anything but /i.test(text) || /\banything (?:but|other than|less than|short of)(?: an?| the)?$/.test(before.join(' '));
}

/** "wenig Hoffnung", "kaum Interesse", "little appetite", "hardly supports", "far from convinced": so little that it is a no. */
function isScant(context: Context, found: CueMatch, clause: Clause): boolean {
  const { tokens } = context.reading.analysis;
  const before = tokens.slice(Math.max(0, found.tokens[0]! - 4), found.tokens[0]!).map(({ lower }) => lower);
  if (found.via !== 'verb' && shortOf.test(`${before.join(' ')} `)) return true;
  const scant = (at: number) =>
    /^(?:wenig(?:er)?|geringe?s?|kaum|little|scant|few|hardly)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower !== 'nicht';
  if (found.tokens.some(at => scant(at - 1) && !found.tokens.includes(at - 1))) return true; // "little choice but to" is so as a whole
  const few =
    clause.subject !== null && /^few$/.test(tokens[clause.subject.head]!.lower) && tokens[clause.subject.tokens[0]!]!.lower === 'few';
  return few || (found.via === 'verb' && clause.tokens.some(at => /^(?:kaum|hardly|scarcely|barely)$/.test(tokens[at]!.lower)));
}

/** Sign of the cue after negation; null when a negated cue says nothing ("fordert nicht"). 0: the door is left open ("schließt nicht aus"). */
export function cueSign(context: Context, found: CueMatch, clause: Clause): -1 | 0 | 1 | null {
  const { kind } = found.cue;
  const isBack = found.cue.polarity > 0 && found.via === 'verb' && isSentBack(context.reading.analysis, clause);
  const polarity = isBack ? -1 : found.cue.polarity;
  if (clause.negated && isNothingElse(context, found)) return polarity < 0 === /^anything but /i.test(found.text) ? 1 : -1;
  if (polarity > 0 && isScant(context, found, clause)) return kind === 'request' ? null : -1;
  const negated = negates(context.reading.analysis, clause) && !deniesItself(found);
  if (kind === 'consider') return null; // who merely thinks of it tells nothing
  if (kind === 'undecided') return negated || leavesUndone(context, found) || isOfOthers(context, found) ? null : 0;
  if (clause.negated && steady.test(found.text)) return null; // "has not wavered in its support": the noun tells the side
  // "would not budge", "did not relent": whichever side it is, they stay on it.
  if (kind === 'shift' && clause.negated) return polarity < 0 ? 1 : null;
  if (!negated) return polarity === 0 ? null : polarity;
  if (hedgesNegation(context, clause) || /^(?:express|voice|show|sound)\b/.test(found.text)) return null;
  if (
    polarity < 0 &&
    /^(?:niemand|nobody|keiner)$/.test(clause.subject ? context.reading.analysis.tokens[clause.subject.tokens[0]!]!.lower : '')
  )
    return 1;
  // "legt kein Veto mehr ein", "werde nicht dagegen stimmen": who stops blocking agrees; who merely rules nothing out does not.
  if (
    polarity < 0 &&
    kind === 'position' &&
    (blocks.test(found.text) || (noLonger(context, clause) && found.text !== 'ausschließen' && found.text !== 'rule out'))
  )
    return 1;
  if (polarity < 0 && isReplaced(context, clause)) return null;
  if (polarity < 0 && takesBack.test(found.text)) return 1; // "did not go back on it"
  if (polarity < 0 && kind === 'position' && /^(?:must|should|shall|ought|dürfen|sollen)$/.test(clause.verb?.modal ?? '')) return 1; // "must not be undermined"
  if (kind === 'position' || kind === 'join') return polarity < 0 ? 0 : -1;
  if (kind === 'offer') return -1;
  if (kind === 'decision' && /^durchs? | durch$/.test(found.text)) return null; // "bringt das Abkommen nicht durchs Parlament": fails to
  if (kind === 'decision') return polarity < 0 ? 1 : -1;
  return null;
}

/** "Hat die Maut nicht abgelehnt, | sondern begrüßt |": what was done instead tells the side. */
const isReplaced = ({ reading: { analysis, children } }: Context, { id }: Clause): boolean =>
  children[id]!.some(({ coordinated, tokens }) => coordinated && analysis.tokens[tokens[0]!]!.lower === 'sondern');
