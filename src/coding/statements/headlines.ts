import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { predicateCue } from '../cues/evaluations.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget } from '../targets/targets.ts';

/** What a bare preposition says in a headline: "Rumänien gegen Import von Billigweizen". */
const sides: Record<string, CueMatch['cue']> = {
  gegen: { cues: [], pos: 'idiom', kind: 'position', polarity: -1, intensity: 0.8, about: ['prep:gegen'], act: 'REJECT' },
  für: { cues: [], pos: 'idiom', kind: 'position', polarity: 1, intensity: 0.8, about: ['prep:für'], act: 'SUPPORT' },
};

/** Rule "headline": German headlines leave out the copula ("Schweden offen für Atomwaffen"). True when a statement was made. */
export function readHeadline(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, discourse, isTitle } = context.reading;
  if (!isTitle || clause.verb || !clause.subject || analysis.language !== 'de' || holders.length === 0) return false;
  const found = headlineCue(context, clause);
  const phrase = clause.obliques.find(({ prep }) => found?.cue.about.includes(`prep:${prep}`))?.phrase;
  if (!found || !phrase || discourse.resolve(phrase, clause).length > 0) return false;
  const own = issuesIn(context, [clause]).filter(match => match.tokens.some(at => phrase.tokens.includes(at)));
  const open = own.length > 0 ? null : openMatter(context.reading, phrase);
  const targets = own.slice(0, 1).map(match => ownTarget(context, clause, match, found));
  if (open) targets.push(toTarget(open, clause, 0.6));
  const denied = clause.tokens.some(at => analysis.tokens[at]!.lower === 'nicht');
  for (const target of targets) emit(context, clause, found, holders, found.cue.polarity < 0 !== denied ? -1 : 1, target);
  return targets.length > 0;
}

/** The adjective of an attitude, or the preposition that stands right behind the actor. */
function headlineCue(context: Context, clause: Clause): CueMatch | null {
  const { analysis, cues } = context.reading;
  let behind = clause.subject!.tokens.at(-1)! + 1;
  // "Rumänien nun doch gegen Weizenimport"
  while (
    /^(?:nun|jetzt|doch|wieder|weiter|weiterhin|plötzlich|auch|klar|strikt|geschlossen|vehement)$/.test(
      analysis.tokens[behind]?.lower ?? '',
    )
  )
    behind++;
  for (const at of clause.tokens.filter(token => token >= behind && token < behind + 2)) {
    const token = analysis.tokens[at]!;
    const side = at === behind && !namesThing(context, clause) ? sides[token.lower] : undefined;
    if (side) return { cue: side, text: token.text, tokens: [at], via: 'idiom' };
    const cue = token.pos === 'ADJ' ? predicateCue(token, cues) : null;
    if (cue && !cue.about.includes('subject')) return { cue, text: token.text, tokens: [at], via: 'predicate' };
  }
  return willing(context, clause);
}

/** "Warschau und | ein Verbot | für Lastwagen": a thing beside the actor, to which the preposition belongs. */
const namesThing = ({ reading: { analysis, scan } }: Context, { subject }: Clause): boolean =>
  subject!.tokens.some(at => /^(?:und|,)$/.test(analysis.tokens[at]!.lower)) && !scan.byToken.has(subject!.tokens.at(-1)!);

/** "Kiew zu Waffenruhe | bereit |", "Iran nicht zu Gesprächen | bereit |": the adjective may close the headline. */
function willing({ reading: { analysis, cues } }: Context, clause: Clause): CueMatch | null {
  const last = analysis.tokens[clause.tokens.at(-1)!]!;
  const [first] = clause.obliques;
  const cue = first && /^(?:bereit|einverstanden|entschlossen|willens|gewillt)$/.test(last.lower) ? predicateCue(last, cues) : null;
  return cue?.about.includes(`prep:${first!.prep}`) ? { cue, text: last.text, tokens: [last.index], via: 'predicate' } : null;
}
