import type { Cue } from '../../codebook/schema.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { predicateCue } from '../cues/evaluations.ts';
import { nounHolder, ownersBehind } from '../cues/nounHolders.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, type Draft, emit, issuesIn } from '../draft.ts';
import { openTarget, pointUnsaid } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget, type Target } from '../targets/targets.ts';
import { thingTargets, toldBefore } from './forWhom.ts';

/** Verbs with which a thing meets somebody's attitude. */
const meets = {
  en: /^(?:meet|come|draw|win|find|gain|attract|earn|face|encounter|receive|provoke|trigger|prompt|elicit|get|enjoy|have|garner|secure|hit|run|suffer|spark|greet)$/,
  de: /^(?:stoßen|treffen|erhalten|bekommen|finden|ernten|erfahren|hervorrufen|auslösen|genießen|einbringen|haben)$/,
};

/**
 * Rule "met with": the thing is the subject, and the attitude names whose it is: "The offer met with a refusal from Kyiv", "the plan drew criticism from Paris
 * and Rome", "the levy ran into opposition in Hungary", "Rückendeckung erhielt der Plan aus Wien", "in Oslo stieß er auf Ablehnung". True when a statement was made.
 */
export function readMetWith(context: Context, clause: Clause): boolean {
  const { analysis, cues } = context.reading;
  const { verb } = clause;
  const { language } = analysis;
  if ((!clause.subject && !toldBefore(context, clause)) || !verb || !meets[language].test(verb.lemma) || clause.negated) return false;
  const before = context.drafts.length;
  for (const at of clause.tokens) {
    const token = analysis.tokens[at]!;
    if (token.pos !== 'NOUN' || (language === 'en' ? at < verb.head : !isMet(clause, at))) continue;
    const cue = nounCue(token, cues) ?? colouredAnswer(context, at);
    if (!cue || (cue.kind !== 'position' && cue.kind !== 'concern') || cue.about.includes('subject')) continue;
    const owner = nounHolder(context, clause, at) ?? adjectiveOwner(context, at);
    const listed = language === 'de' ? genitivesBehind(context, at) : [];
    const behind = listed.length > 1 ? listed : owner ? [owner] : language === 'de' ? listed : ownersBehind(context, clause, at);
    const holders = behind.length > 0 ? behind : ownersAround(context, clause);
    const found: CueMatch = { cue, text: token.text, tokens: [at], via: 'noun' };
    const targets = holders.length > 0 ? thingTargets(context, clause, found) : [];
    const scant = language === 'en' && /^(?:little|scant|few|no|limited|minimal)$/.test(analysis.tokens[at - 1]!.lower);
    if (scant && cue.polarity < 0) continue;
    for (const target of targets)
      emit(context, clause, found, holders, cue.polarity < 0 || scant ? -1 : 1, {
        ...target,
        confidence: Math.min(target.confidence, 0.6),
      });
    if (targets.length > 0 && language === 'de') break;
  }
  return context.drafts.length > before;
}

/** Rule "from there": "from Oslo came praise, | from Bern a firm no |": whose attitude a phrase without a verb names, towards what was told before. */
export function readFromThere(context: Context, clause: Clause): boolean {
  const { analysis, cues, scan } = context.reading;
  const [first, next, ...rest] = clause.tokens.filter(at => !/^(?:PUNCT|CCONJ)$/.test(analysis.tokens[at]!.pos));
  if (analysis.language !== 'en' || clause.verb || first === undefined || analysis.tokens[first]!.lower !== 'from') return false;
  const mention = scan.byToken.get(next ?? -1);
  const at = rest.findLast(token => analysis.tokens[token]!.pos === 'NOUN');
  const cue = at === undefined ? null : (nounCue(analysis.tokens[at]!, cues) ?? colouredAnswer(context, at));
  if (
    !mention ||
    mention.genitive ||
    !cue ||
    cue.polarity === 0 ||
    !/^(?:position|concern)$/.test(cue.kind) ||
    cue.about.includes('subject')
  )
    return false;
  const target = pointUnsaid(context, clause, analysis.tokens[at!]!.lower);
  const found: CueMatch = { cue, text: analysis.tokens[at!]!.text, tokens: [at!], via: 'noun' };
  if (target) emit(context, clause, found, [mention.actor], cue.polarity < 0 ? -1 : 1, target);
  return target !== null;
}

/** "Drew a | furious | response from Paris": the adjective says which way somebody answers. */
function colouredAnswer({ reading: { analysis, cues } }: Context, at: number): Cue | null {
  if (analysis.language === 'en' && liking.test(analysis.tokens[at]!.lower))
    return isAmount(analysis.tokens[at - 1]?.lower) ? tone(1) : null;
  if (isFire([analysis.tokens[at - 1]?.lower, analysis.tokens[at]!.lower])) return tone(-1);
  if (
    analysis.language !== 'en' ||
    !/^(?:response|reaction|reply|answer|word|comment|remark|retort|rejoinder|reception|hearing)$/.test(analysis.tokens[at]!.lemma)
  )
    return null;
  const before = analysis.tokens[at - 1]!;
  if (angry.test(before.lower)) return tone(-1);
  if (friendly.test(before.lower)) return tone(1);
  const cue = before.pos === 'ADJ' ? predicateCue(before, cues) : null;
  return cue && cue.polarity !== 0 ? tone(cue.polarity < 0 ? -1 : 1) : null;
}

/** "Came under | fire | from Paris": no attitude by itself. */
const isFire = ([before, word]: (string | undefined)[]): boolean => before === 'under' && /^(?:fire|attack)$/.test(word ?? '');

/** "Has few | friends | in Oslo", "finds no | takers |": how many there are decides. */
const liking = /^(?:friends|takers|buyers|fans|admirers|allies)$/;
const isAmount = (word = ''): boolean => /^(?:few|no|many|plenty|little|scant)$/.test(word);

const angry =
  /^(?:furious|angry|irate|sharp|scathing|icy|cool|frosty|hostile|harsh|curt|withering|caustic|blunt|heated|testy|acid|stinging|stern|critical)$/;
const friendly = /^(?:warm|favou?rable|positive|enthusiastic|glowing|cordial|encouraging)$/;
const tone = (polarity: 1 | -1): Cue => ({ cues: [], pos: 'noun', kind: 'position', polarity, intensity: 0.7, about: [] });

/**
 * Rule "backing": "Rückendeckung erhält Norwegen von Schweden", "Kritik erntete Oslo aus Bern", "Unterstützung findet sie in Riga": those by whom somebody is backed or
 * blamed, on what he was last said to be for or against. Which of the two before and behind the verb is the subject, word order does not tell.
 */
export function readBacking(context: Context, clause: Clause, subjects: Actor[]): boolean {
  const { analysis, cues, discourse } = context.reading;
  if (analysis.language !== 'de' || !backed.test(clause.verb?.lemma ?? '') || clause.negated) return false;
  const isAttitude = ({ head }: Phrase) =>
    !/^(?:wenig|kaum|weniger)$/.test(analysis.tokens[head - 1]?.lower ?? '') &&
    /^(?:position|concern)$/.test(nounCue(analysis.tokens[head]!, cues)?.kind ?? '');
  const isTurned = clause.subject !== null && isAttitude(clause.subject);
  const attitude = isTurned ? clause.subject! : clause.objects.find(isAttitude);
  const holders = isTurned ? clause.objects.flatMap(phrase => discourse.resolve(phrase, clause)) : subjects;
  const backers = attitude ? backersIn(context, clause) : [];
  const isTheirs = ({ actor, stance, subject }: Draft) =>
    stance !== 'neutral' && subject.kind !== 'actor' && holders.some(holder => sameVoice(holder, actor) || sameVoice(actor, holder));
  if (!attitude || backers.length === 0) return false;
  const { text } = analysis.tokens[attitude.head]!;
  const cue = nounCue(analysis.tokens[attitude.head]!, cues)!;
  const named = backedThing(context, clause, attitude);
  if (named) {
    emit(context, clause, { cue, text, tokens: [attitude.head], via: 'noun' }, backers, cue.polarity < 0 ? -1 : 1, named);
    return true;
  }
  const stated = context.drafts.findLast(isTheirs) ?? (context.headline && isTheirs(context.headline) ? context.headline : undefined);
  if (!stated) return false;
  const sign = (stated.stance === 'support' ? 1 : -1) * (cue.polarity < 0 ? -1 : 1);
  emit(context, clause, { cue, text, tokens: [attitude.head], via: 'noun' }, backers, 1, {
    subject: stated.subject,
    sign: sign < 0 ? -1 : 1,
    clause,
    reasons: [`sides ${cue.polarity < 0 ? 'against' : 'with'} ${stated.actor.ref.name}`],
    possible: false,
    confidence: 0.6,
  });
  return true;
}

/** "Lob | für die Maut | erhielt Oslo aus Bern", "Unterstützung bekommt | die Maut | von den Grünen": the thing, where the clause names it. */
function backedThing(context: Context, clause: Clause, attitude: Phrase): Target | null {
  const { reading } = context;
  const isView = ({ head }: Phrase) => /^(?:position|concern)$/.test(nounCue(reading.analysis.tokens[head]!, reading.cues)?.kind ?? '');
  const isThing = (phrase: Phrase) => phrase !== attitude && !isView(phrase) && reading.discourse.resolve(phrase, clause).length === 0;
  const about = clause.obliques.find(({ prep, phrase }) => /^(?:für|an|gegen|wegen)$/.test(prep) && isThing(phrase))?.phrase;
  const thing = about ?? (clause.subject === attitude ? clause.objects.find(isThing) : undefined);
  if (!thing) return null;
  const found: CueMatch = { cue: tone(1), text: '', tokens: [], via: 'noun' };
  const own = issuesIn(context, [clause]).find(match => match.tokens.some(at => thing.tokens.includes(at)));
  if (own) return { ...ownTarget(context, clause, own, found), confidence: 0.6 };
  return openTarget(context, thing, clause, 0.6);
}

/** Verbs by which somebody meets with an attitude of others. */
const backed = /^(?:erhalten|bekommen|kriegen|finden|ernten|erfahren|genießen|kassieren|spüren|holen|sichern|einheimsen)$/;

/** "von der SPD | und von den Grünen |", "aus Bern", "in Riga", "bei den Grünen": each of those whom a clause names so. */
function backersIn({ reading: { discourse } }: Context, clause: Clause): Actor[] {
  const phrasesOf = (preps: RegExp) => clause.obliques.filter(({ prep }) => preps.test(prep)).map(({ phrase }) => phrase);
  const from = phrasesOf(/^(?:von|vom|aus|seitens)$/);
  const places = from.length > 0 ? from : phrasesOf(/^(?:in|bei)$/);
  return places.flatMap(phrase => discourse.resolve(phrase, clause));
}

/** "erhielt | Rückendeckung |", "stieß auf | Ablehnung |". */
const isMet = ({ objects, obliques }: Clause, noun: number): boolean =>
  objects.some(({ head }) => head === noun) || obliques.some(({ prep, phrase }) => prep === 'auf' && phrase.head === noun);

/** Those named apart from the attitude: "| in Budapest | the proposal met with resistance", "fand Beifall | aus Dänemark |". */
const ownersAround = (context: Context, clause: Clause): Actor[] =>
  clause.obliques
    .filter(({ prep }) => /^(?:in|unter|bei|aus|von|seitens|among)$/.test(prep))
    .flatMap(({ phrase }) => context.reading.discourse.resolve(phrase, clause));

/** "hat die Unterstützung | Schwedens und Finnlands": what a thing has is theirs, though elsewhere they would be what it is about. */
function genitivesBehind({ reading: { analysis, scan } }: Context, noun: number): Actor[] {
  const found: Actor[] = [];
  for (let at = noun + 1; at < analysis.tokens.length; at++) {
    const mention = scan.byToken.get(at);
    if (mention?.first === at && (mention.genitive || /^(?:der|des|von)$/.test(analysis.tokens[at - 1]!.lower))) found.push(mention.actor);
    else if (mention && mention.first === at) break;
    else if (!mention && !/^(?:der|des|von|und|sowie|,)$/.test(analysis.tokens[at]!.lower)) break;
  }
  return found;
}

/** "Norwegian | resistance". */
function adjectiveOwner({ reading }: Context, noun: number): Actor | null {
  const mention = reading.scan.byToken.get(noun - 1);
  return mention && mention.actor.kind === 'body' && reading.analysis.tokens[noun - 1]!.pos !== 'NOUN' ? mention.actor : null;
}

/** "In Stockholm it has met with approval": what is met with something is no actor, whatever the pronoun might mean besides. */
export const isPronoun = ({ reading: { analysis } }: Context, { subject }: Clause): boolean =>
  subject !== null && /^(?:it|es|sie)$/.test(analysis.tokens[subject.head]!.lower);
