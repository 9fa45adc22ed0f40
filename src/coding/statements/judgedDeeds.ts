import type { Analysis, Clause, Phrase, Token } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { predicateCue } from '../cues/evaluations.ts';
import { type Context, emit } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { isIll } from '../matters/openMatter.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed } from '../targets/targets.ts';

/**
 * Rule "doing it would be wrong": "Den Vertrag zu kündigen(,) wäre ein Fehler": the German infinitive stands first, with or without a comma, and what is said of it is
 * said of the deed. True when a statement was made.
 */
export function readJudgedDeed(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  if (analysis.language !== 'de' || clause.question || clause.conditional) return false;
  const finite = finiteBehind(analysis, clause);
  const parts = finite >= 0 ? splitAtVerb(context, clause, finite) : apart(context, clause);
  const ill = parts ? amountsTo(context, clause, parts.verdict) : undefined;
  if (parts && ill) return emitJudged(context, clause, null, -1, parts.deed, speakers, `amounts to "${ill.text}"`);
  const judges = ({ via, cue }: CueMatch) =>
    cue.polarity !== 0 && (via === 'predicate' || (via === 'idiom' && cue.kind === 'position' && cue.about.includes('subject')));
  const found = parts && findCues(analysis, parts.verdict, cues).find(judges);
  if (!parts || !found) return false;
  const sign = found.cue.polarity < 0 !== negates(analysis, parts.verdict, found.tokens) ? -1 : 1;
  return emitJudged(context, clause, found, sign, parts.deed, speakers);
}

function emitJudged(
  context: Context,
  clause: Clause,
  found: CueMatch | null,
  sign: 1 | -1,
  deed: Clause,
  speakers: Actor[],
  why?: string,
): boolean {
  const target = matterOfDeed(context, deed, speakers);
  if (!target || target.subject.kind === 'actor') return false;
  const reasons = why ? [...target.reasons, why] : target.reasons;
  emit(context, clause, found, speakers, sign, { ...target, clause, reasons, confidence: Math.min(target.confidence, 0.6) });
  return true;
}

/** "Mit ihm zu reden | hieße die Niederlage zu unterschreiben |", "…, den Terror zu belohnen": as good as an ill, or as what nobody wants. */
function amountsTo({ reading }: Context, clause: Clause, { verb, tokens, negated }: Clause): Token | undefined {
  const { analysis, cues, children } = reading;
  if (!/^(?:heißen|bedeuten)$/.test(verb?.lemma ?? '') || negated) return undefined;
  const meant = children[clause.id]!.filter(({ kind, start }) => kind === 'infinitive' && start > clause.start).flatMap(
    child => child.tokens,
  );
  return [...tokens, ...meant]
    .filter(at => at > verb!.head)
    .map(at => analysis.tokens[at]!)
    .find(token => token.pos === 'NOUN' && ((predicateCue(token, cues)?.polarity ?? 0) < 0 || isIll(reading, token)));
}

type Parts = { deed: Clause; verdict: Clause };

/** Without a comma "zu kündigen wäre" looks like what is to be done, and "zu reden komme nicht infrage" like one clause: the verb that stands right behind such an infinitive. */
function finiteBehind({ tokens }: Analysis, { verb, tokens: own, link }: Clause): number {
  if (!verb || link !== undefined) return -1;
  const isDeed = (at: number) =>
    tokens[at]!.pos === 'VERB' && (tokens[at]!.morph.form === 'zu' || (tokens[at]!.morph.form === 'inf' && tokens[at - 1]!.lower === 'zu'));
  return own.find((at, order) => order > 1 && verb.tokens.includes(at) && tokens[at]!.morph.form === 'fin' && isDeed(at - 1)) ?? -1;
}

function splitAtVerb({ reading }: Context, clause: Clause, finite: number): Parts | null {
  const { tokens } = reading.analysis;
  const behind = clause.tokens.filter(at => at > finite);
  const first = behind.find(at => !/^(?:ADV|PUNCT|PART)$/.test(tokens[at]!.pos)) ?? behind[0];
  const predicate = first === undefined ? null : (phraseFrom(reading, first) ?? alone(tokens[first]!));
  if (!predicate) return null;
  const verb = { ...clause.verb!, passive: false };
  delete verb.modal;
  const deed = tokens[finite - 1]!;
  const isBefore = (at: number) => at < finite;
  return {
    deed: {
      ...clause,
      kind: 'infinitive',
      subject: null,
      predicate: null,
      negated: clause.tokens.some(at => isBefore(at) && tokens[at]!.lower === 'nicht'),
      tokens: clause.tokens.filter(isBefore),
      // "Die Maut | abzuschaffen": one form for both cases
      objects: [clause.subject, ...clause.objects].filter(phrase => phrase !== null).filter(({ head }) => isBefore(head)),
      obliques: clause.obliques.filter(({ phrase }) => isBefore(phrase.head)),
      verb: { ...verb, lemma: deed.lemma, head: deed.index, tokens: [deed.index] },
    },
    verdict: {
      ...clause,
      subject: null,
      predicate,
      negated: behind.some(at => /^(?:nicht|kein(?:e|en|er)?)$/.test(tokens[at]!.lower)),
      tokens: [finite, ...behind],
      objects: [],
      obliques: [],
      verb: { ...verb, lemma: becomes.test(tokens[finite]!.lemma) ? 'sein' : tokens[finite]!.lemma, head: finite, tokens: [finite] },
    },
  };
}

/** Verbs with which a verdict stands: "wäre falsch", "dürfe kein Tabu sein", "bleibe richtig". */
const becomes = /^(?:sein|dürfen|bleiben|werden|können|müssen|sollen)$/;

/** "Wäre | falsch |". */
const alone = ({ index, start, end }: Token): Phrase => ({ head: index, tokens: [index], start, end });

function apart({ reading: { analysis, cues, children } }: Context, clause: Clause): Parts | null {
  const { verb } = clause;
  const head = verb ? analysis.tokens[verb.head]! : null;
  const judged = verb?.passive && predicateCue(head!, cues) ? alone(head!) : null; // "wäre | verfrüht |"
  if (!judged && (!/^(?:sein|bleiben|kommen|stehen|gehen|heißen|bedeuten)$/.test(verb?.lemma ?? '') || verb!.passive)) return null;
  const deed = children[clause.id]!.find(({ kind, end }) => kind === 'infinitive' && end <= clause.start);
  const predicate = judged ?? clause.predicate ?? clause.subject;
  const isSet = verb!.lemma !== 'sein'; // "komme nicht infrage"
  return deed && (predicate || isSet) ? { deed, verdict: { ...clause, subject: null, predicate } } : null;
}
