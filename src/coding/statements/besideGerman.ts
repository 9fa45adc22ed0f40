import type { Clause, Phrase } from '../../language/types.ts';
import { findCues, nounCue } from '../cues/cues.ts';
import { nounHolder } from '../cues/nounHolders.ts';
import { type Context, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { deedTarget, sideOf } from './besideDeeds.ts';
import { readOutOf } from './outOf.ts';

/** Nouns for what brings a deed about: "auf Betreiben Schwedens". */
const urging =
  /^(?:betreiben|wunsch|drängen|druck|initiative|antrag|verlangen|bitte|bitten|vorschlag|veranlassung|geheiß|anregung|anweisung)$/;

/** Prepositions by which somebody's attitude stands beside a deed: for it, against it, or what it comes of. */
const beside: Readonly<Record<string, 'with' | 'against' | 'because'>> = {
  mit: 'with',
  dank: 'with',
  trotz: 'against',
  gegen: 'against',
  ungeachtet: 'against',
  entgegen: 'against',
  unter: 'against',
  wegen: 'because',
  aufgrund: 'because',
  nach: 'because',
  infolge: 'because',
};

/**
 * Rule "beside a deed": "trotz finnischer Bedenken beschloss der Rat die Maut", "auf Betreiben Schwedens wurde sie gestrichen": somebody's side on what others did.
 * Who is said to hold something in the clause already is left alone.
 */
export function readBesideGerman(context: Context, clause: Clause, before: number): void {
  readOutOf(context, clause);
  const { analysis, cues, discourse } = context.reading;
  if (!clause.verb || clause.negated || discourse.speakers[clause.id]) return;
  const deed = findCues(analysis, clause, cues).find(
    ({ cue, via }) => via === 'verb' && /^(?:decision|position|offer|request)$/.test(cue.kind),
  );
  for (const { prep, phrase } of deed ? clause.obliques : []) {
    const way = sideBeside(context, prep, phrase);
    const holders = way === 0 || isUnanswered(context, clause, prep, phrase, deed!.cue.polarity) ? [] : ownersOf(context, clause, phrase);
    if (holders.length === 0 || context.drafts.slice(before).some(draft => holders.some(({ ref }) => ref.id === draft.actor.ref.id)))
      continue;
    const target = deedTarget(context, clause, phrase);
    const found = sideOf(way < 0 ? -1 : 1, `${prep} ${analysis.tokens[phrase.head]!.text}`, phrase.head);
    if (target) emit(context, clause, found, holders, way * (deed!.cue.polarity < 0 ? -1 : 1) < 0 ? -1 : 1, target);
  }
}

/** 1 for who is for the deed, -1 for who is against it, 0 for what is no attitude. */
function sideBeside({ reading: { analysis, cues } }: Context, prep: string, { head }: Phrase): -1 | 0 | 1 {
  const noun = analysis.tokens[head]!;
  if (analysis.tokens[head - 1]?.pos === 'NUM') return 0; // "gegen 77 Stimmen": whose they are is not told
  if (prep === 'auf' && urging.test(noun.lemma)) return 1;
  if (prep === 'gegen' && /^(?:wille|willen|stimme|rat|votum)$/.test(noun.lemma)) return -1;
  const cue = nounCue(noun, cues);
  const way = beside[prep];
  if (!cue || way === undefined || !/^(?:position|concern)$/.test(cue.kind) || cue.polarity === 0 || cue.about.includes('subject'))
    return 0;
  if (way === 'because') return 1;
  return (way === 'with') === cue.polarity > 0 ? (way === 'with' ? 1 : -1) : 0;
}

/** "Nach dem Widerstand der Opposition | unterstützt Oslo die Maut |, gibt Oslo seinen Einspruch auf": what resistance comes to is no deed for a thing, and none that ends an attitude. */
function isUnanswered(
  { reading: { analysis, cues } }: Context,
  { objects }: Clause,
  prep: string,
  { head }: Phrase,
  polarity: number,
): boolean {
  const resists = beside[prep] === 'because' && (nounCue(analysis.tokens[head]!, cues)?.polarity ?? 0) < 0;
  return resists && (polarity > 0 || objects.some(object => nounCue(analysis.tokens[object.head]!, cues)?.kind === 'position'));
}

/** "Schwedens Bedenken", "Bedenken aus Schweden", "Bedenken der schwedischen Regierung". */
function ownersOf(context: Context, clause: Clause, phrase: Phrase): Actor[] {
  const owner = nounHolder(context, clause, phrase.head);
  if (owner) return [owner];
  const { scan, discourse } = context.reading;
  const behind = phrase.tokens.filter(at => at > phrase.head).map(at => scan.byToken.get(at)?.actor);
  const next = clause.obliques.find(
    ({ prep, phrase: { tokens } }) => /^(?:von|aus|seitens)$/.test(prep) && tokens[0]! - phrase.tokens.at(-1)! === 2,
  );
  const named = behind.find(actor => actor !== undefined);
  return named ? [named] : next ? discourse.resolve(next.phrase, clause) : [];
}
