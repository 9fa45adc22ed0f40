import type { Clause, Phrase } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed, ownTarget, type Target } from '../targets/targets.ts';

/** What is said of a thing behind "für" that has no ground, no room or not its time. */
const lacks =
  /\bkein(?:e|en|er|erlei)? (?:\p{L}+ )?(?:grund|anlass|platz|raum|bedarf|grundlage|spielraum|notwendigkeit|veranlassung|rechtfertigung)\b|\bfehl(?:e|t|te|ten) (?:\p{L}+ ){0,3}(?:grund|anlass|bedarf|grundlage|notwendigkeit|veranlassung|rechtfertigung)\b|\bes (?:\p{L}+ )*zu (?:früh|spät)\b|\bzu (?:früh|spät) für\b|\bnicht (?:der |die )(?:richtige |rechte |passende )?(?:zeit|zeitpunkt|augenblick|moment)\b/u;
const is = /^(?:sein|haben|sehen|geben|bestehen|bleiben|fehlen|kennen|wissen)$/;
/** "Kein Grund für Optimismus", "für die Vorwürfe keine Grundlage", "kein Platz für Rentner": a mood, a claim or people, and nothing that one could do. */
const noThing =
  /(?:mensch|bürger|flüchtling|migrant|asylbewerber|rentner|kind|familie|schüler|patient|vorwurf|verdacht|behauptung|anschuldigung|spekulation|gerücht|bericht|these|aussage)$|^(?:panik|optimismus|pessimismus|alarm|entwarnung|euphorie|hysterie|aufregung|jubel|freude|angst|illusion|nostalgie|prognose|bilanz|einschätzung|bewertung|urteil|antwort|schätzung)$/;

/**
 * Rule "no ground for it": "für Lockerungen sei es zu früh", "für eine Steuer gebe es keinen Grund", "es sei nicht die Zeit für Verhandlungen": whoever says so is
 * against the thing, which stands behind "für"; the subject stands for nothing. True when a statement was made.
 */
export function readNoGroundFor(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis } = context.reading;
  const { verb, question, conditional } = clause;
  if (analysis.language !== 'de' || !verb || !is.test(verb.lemma) || verb.modal || verb.mood === 'konj2' || question || conditional)
    return false;
  const words = clause.tokens.map(at => analysis.tokens[at]!.lower).join(' ');
  const isOnly = noOther.test(words);
  const behind = isOnly ? /^zu$/ : lacks.test(words) ? /^fürs?$/ : null;
  const phrase = behind ? clause.obliques.find(({ prep }) => behind.test(prep))?.phrase : undefined;
  const found: CueMatch = { cue, text: 'kein Grund', tokens: [verb.head], via: 'idiom' };
  const target = phrase ? groundless(context, clause, phrase, found) : noneToDo(context, clause, words, speakers);
  if (target)
    emit(context, clause, isOnly ? null : found, speakers, isOnly ? 1 : -1, { ...target, confidence: Math.min(target.confidence, 0.65) });
  return target !== null;
}

/** "Zur Maut gebe es keine vernünftige Alternative": and so it is to be. */
const noOther = /\bkeine(?:rlei)? (?:\p{L}+ )?alternativen?\b/u;

/** "Es gebe keinen Anlass, | sie zu kündigen |", "niemand habe das Recht, | sie zu blockieren |": what there is no ground or right to do. */
function noneToDo(context: Context, clause: Clause, words: string, speakers: Actor[]): Target | null {
  const deed = context.reading.children[clause.id]!.find(({ kind }) => kind === 'infinitive');
  if (!deed || !(lacks.test(words) || noRight.test(words))) return null;
  return matterOfDeed(context, deed, speakers);
}
const noRight = /\bniemand (?:\p{L}+ )?das recht\b|\bkein(?:erlei)? recht\b/u;

const cue: CueMatch['cue'] = { cues: [], pos: 'idiom', kind: 'position', polarity: -1, intensity: 0.7, about: ['prep:für'] };

/** The thing behind "für": nobody, and neither an attitude nor a mood. */
function groundless(context: Context, clause: Clause, phrase: Phrase, found: CueMatch): Target | null {
  const { analysis, cues, discourse } = context.reading;
  const head = analysis.tokens[phrase.head]!;
  const attitude = nounCue(head, cues)?.kind ?? '';
  if (head.pos !== 'NOUN' || noThing.test(head.lemma.toLowerCase()) || /^(?:position|concern|hope)$/.test(attitude)) return null;
  const own = issuesIn(context, [clause]).find(({ tokens }) => tokens.some(at => phrase.tokens.includes(at)));
  if (own) return ownTarget(context, clause, own, found);
  return discourse.resolve(phrase, clause).length > 0 ? null : openTarget(context, phrase, clause, 0.6);
}
