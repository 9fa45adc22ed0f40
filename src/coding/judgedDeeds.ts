import type { Clause, Phrase, Token } from '../language/types.ts';
import { negates } from './content.ts';
import { type CueMatch, findCues } from './cues.ts';
import { type Context, emit } from './draft.ts';
import type { Actor } from './names.ts';
import { phraseFrom } from './open.ts';
import { matterOfDeed } from './targets.ts';

/**
 * Rule "doing it would be wrong": "Den Vertrag zu kündigen(,) wäre ein Fehler": the German infinitive stands first, with or without a comma, and what is said of it is
 * said of the deed. True when a statement was made.
 */
export function readJudgedDeed(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  if (analysis.language !== 'de' || clause.question || clause.conditional) return false;
  const parts = isRunTogether(clause) ? splitAtVerb(context, clause) : apart(context, clause);
  const judges = ({ via, cue }: CueMatch) =>
    cue.polarity !== 0 && (via === 'predicate' || (via === 'idiom' && cue.kind === 'position' && cue.about.includes('subject')));
  const found = parts && findCues(analysis, parts.verdict, cues).find(judges);
  if (!parts || !found) return false;
  const target = matterOfDeed(context, parts.deed, speakers);
  if (!target || target.subject.kind === 'actor') return false;
  const sign = found.cue.polarity < 0 !== negates(analysis, parts.verdict, found.tokens) ? -1 : 1;
  emit(context, clause, found, speakers, sign, { ...target, clause, confidence: Math.min(target.confidence, 0.6) });
  return true;
}

type Parts = { deed: Clause; verdict: Clause };

/** Without a comma "zu kündigen wäre" looks like what is to be done. */
const isRunTogether = ({ verb, tokens }: Clause): boolean =>
  verb?.modal === 'sein' && verb.passive && tokens[0]! < verb.head && finiteOf(verb) > verb.head;

const finiteOf = ({ tokens, head }: NonNullable<Clause['verb']>): number => tokens.find(at => at > head) ?? -1;

function splitAtVerb({ reading }: Context, clause: Clause): Parts | null {
  const { tokens } = reading.analysis;
  const finite = finiteOf(clause.verb!);
  const behind = clause.tokens.filter(at => at > finite);
  const first = behind.find(at => !/^(?:ADV|PUNCT|PART)$/.test(tokens[at]!.pos)) ?? behind[0];
  const predicate = first === undefined ? null : (phraseFrom(reading, first) ?? alone(tokens[first]!));
  if (!predicate) return null;
  const verb = { ...clause.verb!, passive: false };
  delete verb.modal;
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
      verb: { ...verb, tokens: [verb.head] },
    },
    verdict: {
      ...clause,
      subject: null,
      predicate,
      negated: behind.some(at => /^(?:nicht|kein(?:e|en|er)?)$/.test(tokens[at]!.lower)),
      tokens: [finite, ...behind],
      objects: [],
      obliques: [],
      verb: { ...verb, lemma: 'sein', head: finite, tokens: [finite] },
    },
  };
}

/** "Wäre | falsch |". */
const alone = ({ index, start, end }: Token): Phrase => ({ head: index, tokens: [index], start, end });

function apart({ reading: { children } }: Context, clause: Clause): Parts | null {
  if (!/^(?:sein|kommen|stehen|gehen)$/.test(clause.verb?.lemma ?? '') || clause.verb!.passive) return null;
  const deed = children[clause.id]!.find(({ kind, end }) => kind === 'infinitive' && end <= clause.start);
  const predicate = clause.predicate ?? clause.subject;
  const isSet = clause.verb!.lemma !== 'sein'; // "komme nicht infrage"
  return deed && (predicate || isSet) ? { deed, verdict: { ...clause, subject: null, predicate } } : null;
}
