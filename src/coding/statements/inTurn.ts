import type { Clause, Phrase } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { type Context, emit, issuesIn, note } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { attitudeTargets } from '../targets/attitudes.ts';
import { ownTarget, type Target } from '../targets/targets.ts';
import { thingTargets } from './forWhom.ts';

/** Verbs with which a thing meets attitudes, and verbs with which attitudes come from somebody. */
const meets = /^(?:stoßen|treffen|finden|ernten|hervorrufen|auslösen|erfahren|wecken|begegnen)$/;
const comes = /^(?:kommen|geben|ertönen|erschallen|dringen|regen|heißen|verlauten|überwiegen|herrschen|vernehmen|hören)$/;

type Held = { holders: Actor[]; found: CueMatch };

/**
 * Rule "in turn": several attitudes in one clause, each with a place of its own: "stößt in Stockholm auf Beifall und in Kopenhagen auf Ablehnung", "aus Oslo kam
 * Zustimmung, aus Reykjavik ein klares Nein". True when a statement was made.
 */
export function readInTurn(context: Context, clause: Clause): boolean {
  const lemma = clause.verb?.lemma ?? '';
  if (context.reading.analysis.language !== 'de' || (!meets.test(lemma) && !comes.test(lemma))) return false;
  if (context.reading.discourse.subjects[clause.id]!.length === 0 && isNeither(context, clause)) {
    note(context, clause, 'neither praise nor blame');
    return true;
  }
  if (clause.negated) return false;
  const held = inPairs(context, clause);
  const [first] = held;
  if (held.length < 2 || !first) return false;
  const target = meets.test(lemma) ? metTarget(context, clause, first) : aboutTarget(context, clause, held);
  if (!target) return false;
  for (const { holders, found } of held)
    emit(context, clause, found, holders, found.cue.polarity < 0 ? -1 : 1, { ...target, confidence: Math.min(target.confidence, 0.6) });
  return true;
}

const metTarget = (context: Context, clause: Clause, { found }: Held): Target | undefined =>
  clause.subject ? thingTargets(context, clause, found)[0] : undefined;

/** What the first of the attitudes that names anything is about is what all of them are about. */
function aboutTarget(context: Context, clause: Clause, held: Held[]): Target | undefined {
  const [own] = issuesIn(context, [clause]);
  if (own) return ownTarget(context, clause, own, held[0]!.found);
  return held.map(({ found, holders }) => attitudeTargets(context, clause, found, holders[0]!)).find(targets => targets.length > 0)?.[0];
}

/** Attitudes and places in the order of the text: each attitude goes with the place beside it, on whichever side the first of them has its own. */
function inPairs(context: Context, clause: Clause): Held[] {
  const attitudes = phrasesOf(clause).flatMap(phrase => {
    const token = context.reading.analysis.tokens[phrase.head]!;
    const cue = nounCue(token, context.reading.cues);
    const takesSide = cue && cue.polarity !== 0 && /^(?:position|concern|hope)$/.test(cue.kind) && !cue.about.includes('subject');
    return takesSide ? [{ at: phrase.head, found: { cue, text: token.text, tokens: [phrase.head], via: 'noun' as const } }] : [];
  });
  const places = clause.obliques
    .filter(({ prep }) => /^(?:in|aus|bei|von|seitens)$/.test(prep))
    .map(({ phrase }) => ({ at: phrase.head, holders: context.reading.discourse.resolve(phrase, clause) }))
    .filter(({ holders }) => holders.length > 0);
  if (attitudes.length < 2 || places.length !== attitudes.length) return [];
  const before = places[0]!.at < attitudes[0]!.at;
  const isPaired = attitudes.every(({ at }, nth) => {
    const place = places[nth]!.at;
    const [low, high] = before ? [attitudes[nth - 1]?.at ?? -1, at] : [at, attitudes[nth + 1]?.at ?? Number.POSITIVE_INFINITY];
    return place > low && place < high;
  });
  return isPaired ? attitudes.map(({ found }, nth) => ({ found, holders: places[nth]!.holders })) : [];
}

const phrasesOf = ({ subject, objects, obliques }: Clause): Phrase[] =>
  [...(subject ? [subject] : []), ...objects, ...obliques.filter(({ prep }) => prep === 'auf').map(({ phrase }) => phrase)].sort(
    (left, right) => left.start - right.start,
  );

/** "Aus Oslo kam | kein Beifall, aber auch kein Veto |", "weder Lob noch Tadel": both sides denied. */
function isNeither({ reading: { analysis, children, cues } }: Context, { id, tokens }: Clause): boolean {
  const own = [
    ...tokens,
    ...children[id]!.filter(({ kind, coordinated }) => kind === 'verbless' && coordinated).flatMap(child => child.tokens),
  ];
  const denied = own.filter(at => /^(?:kein\w*|weder|noch)$/.test(analysis.tokens[at]!.lower));
  const sides = denied.map(at => {
    const noun = [1, 2].map(step => analysis.tokens[at + step]).find(token => token?.pos === 'NOUN');
    return (noun && nounCue(noun, cues)?.polarity) ?? 0;
  });
  return sides.some(side => side > 0) && sides.some(side => side < 0);
}
