import type { Clause, Phrase } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import type { CueMatch } from '../cues/cues.ts';
import { findFlip } from '../cues/flips.ts';
import { harming, putsAtRisk } from '../cues/harm.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit, issueSubject } from '../draft.ts';
import type { IssueMatch } from '../issues/issues.ts';
import { isDecidable, isDeed } from '../issues/matterNouns.ts';
import { isIll } from '../matters/openMatter.ts';
import { openTarget, pointBack } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { betterOrWorse } from './betterOrWorse.ts';
import { bringsAbout } from './bringsAbout.ts';
import { openChild } from './openChild.ts';
import { childTargets, type Target } from './targets.ts';

/** Bad where it makes more of an ill. */
const stirring =
  /^(?:fuel|stoke|trigger|provoke|unleash|sow|heighten|escalate|ignite|cause|create|spark|deepen|prolong|intensify|widen|breed|invite|reward|schüren|anheizen|anfachen|befeuern|entfachen|verlängern|hinauszögern|verschärfen|befördern|begünstigen|provozieren|auslösen|verursachen|heraufbeschwören|vertiefen|belohnen|erzeugen|säen|fördern|ermutigen|ermuntern|beschleunigen)$/;
/** Bad whatever it is done to. */
const alwaysBad = /^(?:embolden|worsen|exacerbate|aggravate|inflame|backfire|perpetuate|verschlimmern|zementieren)$/;
/** Bad for whom it brings into something: "would drag us into a war". */
const sinking = /^(?:drag|plunge|sink|suck|embroil|throw|force|bully|stürzen|hineinziehen|treiben|reißen|hineintreiben|verwickeln)$/;
/** Good for what it is done to. */
const helping =
  /^(?:help|save|rescue|protect|retten|strengthen|boost|benefit|safeguard|improve|promote|bolster|enhance|stabili[sz]e|advance|foster|invigorate|modernise|modernize|spur|enrich|helfen|nützen|nutzen|schützen|stärken|festigen|fördern|sichern|stabilisieren|verbessern|beleben|entlasten|voranbringen|bereichern|zugutekommen|absichern)$/;
/** Good where it makes less of an ill. */
const soothing =
  /^(?:curb|ease|reduce|lessen|alleviate|defuse|combat|tackle|relieve|mitigate|halt|prevent|avert|end|stop|lindern|mildern|dämpfen|senken|verringern|mindern|reduzieren|eindämmen|entschärfen|verhindern|verhüten|abwenden|beenden|stoppen|bekämpfen|beilegen|abbauen)$/;

const ills =
  /^(?:aggression|terrorist|extremist|smuggler|trafficker|militant|aggressor|jihadist|inflation|corruption|unemployment|emission|pollution|deforestation|extremism|hatred|resentment|instability|chaos|uncertainty|tension|division|hardship|hunger|famine|shortage|panic|arms|confrontation|escalation|bloodshed|misery|fraud|crime|smuggling|trafficking|risk|occupation|occupier|annexation|lawlessness|hardliner|culprit|offender|perpetrator|polluter|angreifer|aggressor|terrorist|schlepper|schleuser|spannung|inflation|teuerung|preis|kosten|korruption|arbeitslosigkeit|emission|hass|instabilität|chaos|unsicherheit|unruhe|not|armut|flucht|eskalation|risiko|abhängigkeit|besatzung|kriegstreiber|diktator|gewalttäter|extremist|fluchtursache|leiden|streit)s?(?:e[nrs]?)?$/;

/** Which way a thing works on another: it hurts (−1) or helps (1) it, or neither is told (0). Whom it hurts that is no friend of the speakers is nobody's to say. */
function effectOf(context: Context, clause: Clause, speakers: Actor[]): -1 | 0 | 1 {
  const { verb, objects, obliques, conditional } = clause;
  const [object] = objects;
  if (!verb || verb.passive || conditional || verb.tense === 'pluperfect') return 0;
  if (verb.tense === 'perfect' && context.reading.analysis.language === 'de') return 0; // what a thing has done is no judgement of it
  if (alwaysBad.test(verb.lemma)) return -1;
  const isIllThing = (phrase: Phrase) => isBad(context, phrase);
  const made = isHedged(clause) ? 0 : bringsAbout(context.reading, clause, isIllThing) || betterOrWorse(context, clause, isIllThing);
  if (made !== 0) return made;
  if (!object) return isOnly(context, clause) && harming.test(verb.lemma) ? -1 : 0;
  const others = isAnothers(context, object, speakers);
  if (verb.lemma === 'reward' && (others || isGroup(context, object))) return -1; // "would reward Moscow"
  if (others) return 0;
  if (sinking.test(verb.lemma) && obliques.some(({ prep, phrase }) => prep === 'into' || (prep === 'in' && isBad(context, phrase))))
    return -1;
  const bad = isBad(context, object);
  if (harming.test(verb.lemma) || putsAtRisk(context.reading.analysis, clause)) return bad ? 1 : -1;
  if (isOnly(context, clause) && bad && helping.test(verb.lemma)) return -1;
  if (isHedged(clause)) return stirring.test(verb.lemma) && bad ? -1 : 0;
  if (stirring.test(verb.lemma)) return bad ? -1 : 0;
  if (helping.test(verb.lemma)) return bad ? 0 : 1;
  return soothing.test(verb.lemma) && bad ? 1 : 0;
}

/** "Would | only | punish those who had prepared", "will | merely | help smugglers". */
const isOnly = ({ reading: { analysis } }: Context, { verb }: Clause): boolean =>
  analysis.language === 'en' && /^(?:only|merely)$/.test(analysis.tokens[verb!.head - 1]?.lower ?? '');

const isHedged = ({ verb }: Clause): boolean => /^(?:can|could|may|might|können|mögen)$/.test(verb?.modal ?? '');

const isBad = ({ reading }: Context, { head }: Phrase): boolean => {
  const token = reading.analysis.tokens[head]!;
  return ills.test(token.lemma) || isIll(reading, token);
};

/** "Reward | Hamas |". */
const isGroup = ({ reading: { scan } }: Context, { head }: Phrase): boolean =>
  scan.byToken.get(head)?.actor.ref.id.startsWith('group:') === true;

/** "Hurts | Moscow |", "weakens | Iran's army |": of a state that is not the speakers' own. */
const isAnothers = ({ reading: { scan } }: Context, { tokens }: Phrase, speakers: Actor[]): boolean =>
  tokens.some(at => {
    const { actor, kind } = scan.byToken.get(at) ?? {};
    return (
      kind !== 'people' &&
      actor !== undefined &&
      !/^(?:group|region|org:eu$)/.test(actor.ref.id) &&
      !speakers.some(voice => sameVoice(voice, actor) || sameVoice(actor, voice))
    );
  });

/** "Sanctions would hurt exporters, Chile said": the same of an issue. True where its verb tells no more than how the thing works out, coded or not. */
export function readIssueEffect(context: Context, clause: Clause, match: IssueMatch, speakers: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  const { subject, verb, objects } = clause;
  if (!subject || !verb || verb.passive || !subject.tokens.includes(match.tokens[0]!)) return false;
  const isMade = betterOrWorse(context, clause, phrase => isBad(context, phrase)) !== 0;
  if (!isMade && !alwaysBad.test(verb.lemma) && (objects.length === 0 || !works.some(kind => kind.test(verb.lemma)))) return false;
  const effect = effectOf(context, clause, speakers) * (negates(analysis, clause) ? -1 : 1);
  if (effect === 0) return true;
  const flip = findFlip(analysis, match, cues);
  const sign = match.sign * (flip ? -1 : 1) < 0 ? -1 : 1;
  const reasons = [
    `issue "${match.issue.labels.en}" by "${match.source}"`,
    ...(flip ? [`"${flip}" turns it round`] : []),
    tells(verb.lemma),
  ];
  const target: Target = {
    subject: issueSubject(context, match.issue),
    sign,
    clause,
    reasons,
    possible: false,
    confidence: match.partial ? 0.5 : 0.65,
  };
  emit(context, clause, null, speakers, effect < 0 ? -1 : 1, target);
  return true;
}

/** "The decree breaches | the trade pact |, Washington argued", "the wall undermines | the two-state solution |": what is harmed is not what the speaker is against. */
export function isHarmed({ reading: { analysis, discourse } }: Context, clause: Clause, { tokens }: IssueMatch): boolean {
  const { subject, verb, objects } = clause;
  if (analysis.language !== 'en' || !subject || !verb || verb.passive || !harming.test(verb.lemma)) return false;
  const isThing = analysis.tokens[subject.head]!.pos === 'NOUN' && discourse.resolve(subject, clause).length === 0;
  return isThing && objects.some(object => tokens.every(at => object.tokens.includes(at)));
}

const works = [harming, stirring, helping, soothing];
const tells = (verb: string): string => `"${verb}" tells what it does`;

/**
 * Rule "effect": "the levy would hurt its fishermen, Chile said", "lifting the ban would embolden smugglers": what is said to do harm is not wanted, and what is said to
 * help is. True when a statement was made.
 */
export function readEffect(context: Context, told: Clause, speakers: Actor[]): boolean {
  const clause = doneWith(context, told);
  const effect = effectOf(context, clause, speakers);
  const targets = effect === 0 ? [] : causes(context, clause, speakers);
  const sign = negates(context.reading.analysis, clause) ? -effect : effect;
  for (const target of targets)
    emit(context, clause, worksOut(clause, sign), speakers, sign < 0 ? -1 : 1, {
      ...target,
      clause,
      reasons: [...target.reasons, tells(clause.verb!.lemma)],
      possible: false,
      confidence: Math.min(target.confidence, 0.55),
    });
  return targets.length > 0;
}

/** What a thing does as a word for or against it: said of it, and not done to it. */
const worksOut = ({ verb }: Clause, sign: number): CueMatch => ({
  cue: { cues: [], pos: 'verb', kind: 'position', polarity: sign < 0 ? -1 : 1, intensity: 0.75, about: ['subject'] },
  text: verb!.lemma,
  tokens: [verb!.head],
  via: 'verb',
});

/** "Mit der Maut | werde der Angreifer belohnt |", "| verrate man die Fischer |": the thing by which it is done does it. */
function doneWith({ reading: { analysis } }: Context, clause: Clause): Clause {
  const { verb, subject, obliques } = clause;
  const means = obliques.find(({ prep, phrase }) => prep === 'mit' && isDecidable(analysis.tokens[phrase.head]!.lemma))?.phrase;
  if (!verb || !subject || !means) return clause;
  if (verb.passive) return { ...clause, verb: { ...verb, passive: false }, subject: means, objects: [subject] };
  return analysis.tokens[subject.head]!.lower === 'man' ? { ...clause, subject: means } : clause;
}

/** "| Lifting the ban | would embolden smugglers": the deed that is the subject. */
export const doingBefore = ({ reading: { analysis, children } }: Context, { id, verb }: Clause): Clause | undefined =>
  children[id]!.find(({ kind, end }) => /^(?:infinitive|participle)$/.test(kind) && end < analysis.tokens[verb!.head]!.start);

/** What does it: a thing that is decided on, what was spoken of before, or what is to be done. */
export function causes(context: Context, clause: Clause, speakers: Actor[]): Target[] {
  const { analysis } = context.reading;
  const { subject } = clause;
  if (!subject) {
    const doing = doingBefore(context, clause);
    const named = doing ? childTargets(context, doing) : [];
    const open = doing && named.length === 0 ? openChild(context, doing, speakers) : null;
    return open ? [open] : named.slice(0, 1);
  }
  const head = analysis.tokens[subject.head]!;
  if (/^(?:it|this|that|es|das|dies|sie|er)$/.test(head.lower))
    return [pointBack(context, subject, clause)].filter(target => target !== null);
  const isThing = head.pos === 'NOUN' && (isDecidable(head.lemma) || isDeed(head.lemma));
  return isThing ? [openTarget(context, subject, clause, 0.5)].filter(target => target !== null) : [];
}
