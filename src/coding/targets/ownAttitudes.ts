import type { Clause } from '../../language/types.ts';
import { holdsBy, softens } from '../cues/attitudeVerbs.ts';
import { nounCue } from '../cues/cues.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context } from '../draft.ts';
import { isUmbrella } from '../issues/matterNouns.ts';
import { bareAttitudes, pointUnsaid } from '../matters/pointBack.ts';
import { namedTopic } from './namedTopic.ts';
import type { Target } from './targets.ts';

/** "Gave its consent", "erneuerte seine Einwände": to what, has been told before. */
export function pointOwn(context: Context, clause: Clause, at: number): Target | null {
  const { tokens } = context.reading.analysis;
  const isVerb = (index: number) => clause.verb?.tokens.includes(index) ?? false;
  const isHeld = isNamedByVerb(context, clause, at);
  // "Bleibt bei seinem Nein": of what was last spoken of or of something of old; "rückt von seinem Nein ab" is the news of it.
  const isKept = isHeld && holdsBy[clause.verb!.lemma]!.sign > 0;
  const owned =
    [tokens[at - 1], tokens[at - 2]].some(token => /^(?:its|their|his|her|seine[nr]?|ihre[nr]?)$/.test(token?.lower ?? '')) ||
    (leaves(clause) && /^(?:seine?m?|ihre?m?)$/.test(tokens[at - 1]?.lower ?? '')) || // "rückt von seinem Nein ab"
    isHeld ||
    isOwnState(context, clause, at) ||
    isSteady(context, clause, at) ||
    clause.verb === null || // "Klare Absage aus Wien"
    isVerb(at - 1) || // "signalled approval", "signalled strong approval"
    (tokens[at - 1]?.pos === 'ADJ' && isVerb(at - 2));
  const bare = !/^(?:of|to|for|on|from|zu|zum|zur|für|gegen|an|am)$/.test(tokens[at + 1]?.lower ?? '');
  return owned &&
    bare &&
    (!clause.negated || leaves(clause) || softens.has(clause.verb?.lemma ?? '') || isSteady(context, clause, at)) &&
    !isUmbrella(tokens[at]!.lemma) &&
    !/^(?:interest|interesse)$/.test(tokens[at]!.lemma)
    ? (topicOf(context, clause, at) ?? (isKept ? null : pointUnsaid(context, clause, tokens[at]!.lower)))
    : null;
}

/** What the sentence says that the quarrel is about. */
function topicOf(context: Context, clause: Clause, at: number): Target | null {
  const { analysis, cues } = context.reading;
  const cue = nounCue(analysis.tokens[at]!, cues);
  return cue && namedTopic(context, clause, { cue, text: analysis.tokens[at]!.text, tokens: [at], via: 'noun' });
}

/** "Rückt von | seinem strikten Nein | ab", "beharrt auf | ihrem Veto |": what the verb holds or gives up by its preposition. */
function isNamedByVerb({ reading: { analysis } }: Context, { verb, obliques }: Clause, at: number): boolean {
  const prep = verb && holdsBy[verb.lemma]?.prep;
  const phrase = obliques.find(oblique => oblique.prep === prep && oblique.phrase.head === at)?.phrase;
  const isOwned = phrase && /^(?:seine[mr]|ihre[mr]|unsere[mr])$/.test(analysis.tokens[phrase.tokens[0]!]!.lower);
  return isOwned === true && bareAttitudes.test(analysis.tokens[at]!.lemma.toLowerCase());
}

/** "| Our opposition | has not shifted", "its support remains firm": to what, has been told before. "Hungary's opposition" may be its parties. */
function isSteady({ reading: { analysis } }: Context, { subject, verb, negated, predicate }: Clause, at: number): boolean {
  if (analysis.language !== 'en' || subject?.head !== at || !verb) return false;
  if (![at - 1, at - 2].some(look => /^(?:our|my|its|their|his|her)$/.test(analysis.tokens[look]?.lower ?? ''))) return false;
  if (negated) return /^(?:change|shift|soften|waver|budge|weaken|wane|diminish|alter|lessen|fade|falter)$/.test(verb.lemma);
  const how = predicate ? analysis.tokens[predicate.head]!.lower : '';
  return /^(?:remain|stand|hold|stay|persist|endure)$/.test(verb.lemma) && (how === '' || steady.test(how));
}
const steady = /^(?:firm|unchanged|steadfast|unshaken|unwavering|undiminished|unbroken|intact|strong|absolute|total|unaltered)$/;

/** "The minister confirmed | Hungary's veto |", "| the Hungarian veto |": that of those for whom its subject speaks. */
function isOwnState({ reading: { analysis, discourse, scan } }: Context, { id }: Clause, at: number): boolean {
  if (analysis.language !== 'en') return false;
  const isGenitive = /^['’]s?$/.test(analysis.tokens[at - 1]?.text ?? '');
  const owner = scan.byToken.get(isGenitive ? at - 2 : at - 1)?.actor;
  return owner !== undefined && discourse.subjects[id]!.some(subject => sameVoice(subject, owner) || sameVoice(owner, subject));
}

/** "Rückt von seiner Ablehnung nicht ab": what is denied is the move, and the attitude stays. */
const leaves = ({ verb }: Clause): boolean => /^ab(?:rücken|gehen|lassen|weichen)$/.test(verb?.lemma ?? '');
