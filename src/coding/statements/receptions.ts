import type { Clause } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import { pointBack } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget, type Target } from '../targets/targets.ts';

/** Verbs of taking something in, whose colour is told by an attitude beside them. */
const receives =
  /^(?:begegnen|aufnehmen|verfolgen|betrachten|beobachten|sehen|entgegensehen|entgegenblicken|quittieren|kommentieren|hören|lesen)$/;

/**
 * Rule "received with": the object is the thing, and an attitude noun behind "mit" says how: "begegnet dem Plan mit Skepsis", "mit Sorge verfolgt Wien den Bau",
 * without a holder in the clause "in Oslo wurde der Plan mit Beifall aufgenommen".
 */
export function readReception(context: Context, clause: Clause, named: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  if (analysis.language !== 'de' || !clause.verb || negates(analysis, clause) || !isReceived(context, clause)) return false;
  const isHow = (noun: number) =>
    nounCue(analysis.tokens[noun]!, cues) !== null &&
    analysis.tokens[noun]!.lemma !== 'interesse' &&
    !owned.test(analysis.tokens[noun + 1]?.lower ?? '');
  const how = clause.obliques.find(({ prep, phrase }) => prep === 'mit' && isHow(phrase.head));
  const cue = how && nounCue(analysis.tokens[how.phrase.head]!, cues);
  if (!how || !cue || cue.polarity === 0 || !/^(?:position|concern|hope)$/.test(cue.kind) || cue.about.includes('subject')) return false;
  const found: CueMatch = { cue, text: analysis.tokens[how.phrase.head]!.text, tokens: [how.phrase.head], via: 'noun' };
  const target = receivedTarget(context, clause, found);
  const holders = named.length > 0 ? named : capitalsIn(context, clause);
  if (!target || holders.length === 0) return false;
  emit(context, clause, found, holders, cue.polarity, { ...target, confidence: Math.min(target.confidence, 0.6) });
  return true;
}

/** "Mit Unterstützung | der | Nachbarn nahm Wien die Gespräche auf": somebody else's. */
const owned = /^(?:de[rs]|von|vo[mn]|seitens|durch|aus)$/;

/** "Begegnet", "nimmt zur Kenntnis". */
const isReceived = ({ reading: { analysis } }: Context, { verb, obliques }: Clause): boolean =>
  receives.test(verb!.lemma) ||
  (verb!.lemma === 'nehmen' && obliques.some(({ phrase }) => analysis.tokens[phrase.head]!.lower === 'kenntnis'));

/** "Wird | in Oslo | mit Sorge gesehen": the government whose capital it is. */
const capitalsIn = ({ reading: { discourse, scan } }: Context, clause: Clause): Actor[] =>
  clause.verb!.passive
    ? clause.obliques
        .filter(({ prep, phrase }) => prep === 'in' && scan.byToken.get(phrase.head)?.kind === 'metonym')
        .flatMap(({ phrase }) => discourse.resolve(phrase, clause))
    : [];

/** What is received: the issue that the clause names, else the matter of its object, or what a pronoun there points to. */
function receivedTarget(context: Context, clause: Clause, found: CueMatch): Target | null {
  const { reading } = context;
  const [own] = issuesIn(context, [clause]);
  if (own) return ownTarget(context, clause, own, found);
  const thing = clause.verb!.passive ? clause.subject : clause.objects[0];
  if (!thing || reading.discourse.resolve(thing, clause).length > 0 || nounCue(reading.analysis.tokens[thing.head]!, reading.cues))
    return null;
  const matter = openMatter(reading, thing);
  return matter ? toTarget(matter, clause, 0.6) : pointBack(context, thing, clause);
}
