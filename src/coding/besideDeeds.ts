import type { Clause, Phrase } from '../language/types.ts';
import { type CueMatch, findCues } from './cues.ts';
import { type Context, emit, issuesIn } from './draft.ts';
import { nounHolder } from './holders.ts';
import type { Actor } from './names.ts';
import { openTarget } from './pointBack.ts';
import { ownTarget, type Target } from './targets.ts';
import { unsaidAntecedent } from './unsaid.ts';

const attitudes =
  /^(?:objection|opposition|protest|resistance|reservation|misgiving|veto|vote|support|backing|blessing|approval|consent|assent)$/;

/**
 * Rule "over objections": "over Norway's objections the council adopted the treaty", "against the votes of Hungary", "with Berlin's blessing": somebody's side on
 * what others did.
 */
export function readBesideDeed(context: Context, clause: Clause): void {
  const { analysis, cues } = context.reading;
  if (analysis.language !== 'en' || !clause.verb || clause.negated) return;
  for (const { prep, phrase } of clause.obliques) {
    const sign = /^(?:over|despite|against|in spite of|in the face of|in defiance of)$/.test(prep) ? -1 : /^with$/.test(prep) ? 1 : 0;
    const head = analysis.tokens[phrase.head]!;
    if (sign === 0 || !attitudes.test(head.lemma)) continue;
    const against = /^(?:objection|opposition|protest|resistance|reservation|misgiving|veto)$/.test(head.lemma);
    if (against !== sign < 0 && !(head.lemma === 'vote' && prep === 'against')) continue;
    const holders = ownersOf(context, clause, phrase);
    const target = holders.length > 0 ? deedTarget(context, clause, phrase) : null;
    const deed = findCues(analysis, clause, cues).find(({ cue, via }) => via === 'verb' && cue.polarity !== 0);
    if (!target || !deed || !/^(?:decision|position|offer|request)$/.test(deed.cue.kind)) continue;
    const found = sideOf(sign, `${prep} + ${head.lower}`, phrase.head);
    emit(context, clause, found, holders, sign * deed.cue.polarity < 0 ? -1 : 1, target);
  }
}

export const sideOf = (polarity: 1 | -1, text: string, at: number): CueMatch => ({
  cue: { cues: [], pos: 'noun', polarity, intensity: 0.8, about: [], kind: 'position' },
  text,
  tokens: [at],
  via: 'noun',
});

/** "Norway's objections", "the votes of Hungary and Slovakia", "objections from Paris". */
function ownersOf(context: Context, clause: Clause, phrase: Phrase): Actor[] {
  const { analysis, scan } = context.reading;
  const owner = nounHolder(context, clause, phrase.head);
  const found: Actor[] = owner ? [owner] : [];
  if (!/^(?:of|from|by)$/.test(analysis.tokens[phrase.head + 1]?.lower ?? '')) return found;
  for (let at = phrase.head + 2; clause.tokens.includes(at); at++) {
    const mention = scan.byToken.get(at);
    if (mention && !mention.genitive) {
      found.push(mention.actor);
      at = mention.last;
    } else if (!/^(?:and|,|the|of|from|by)$/.test(analysis.tokens[at]!.lower)) break;
  }
  return found;
}

/** What was done, and to what: an issue, the object, in the passive the subject. */
export function deedTarget(context: Context, clause: Clause, beside: Phrase): Target | null {
  const own = issuesIn(context, [clause]).filter(match => !match.tokens.some(at => beside.tokens.includes(at)));
  if (own[0]) return ownTarget(context, clause, own[0], sideOf(1, '', beside.head));
  const phrase = clause.verb!.passive ? clause.subject : clause.objects[0];
  return phrase && context.reading.discourse.resolve(phrase, clause).length === 0 ? openTarget(context, phrase, clause, 0.5) : null;
}

const verdicts = /^(?:antwort|haltung|votum|urteil|answer|reply|response|verdict|vote|message|reaction|retort)$/;

/** Rule "the answer was no": "Norway's answer was no", "the answer from Kyiv is a clear no": a side on what was asked last. */
export function readAnswerNoun(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  const { subject, verb, predicate } = clause;
  if (
    !subject ||
    !predicate ||
    !/^(?:be|sein|lauten|bleiben)$/.test(verb?.lemma ?? '') ||
    !verdicts.test(analysis.tokens[subject.head]!.lemma)
  )
    return false;
  const words = predicate.tokens.map(at => analysis.tokens[at]!.lower).filter(word => !/^["“”'‘’]$/.test(word));
  const said = /^(?:an? |eine? )?(?:\w+ )?(no|yes|negative|affirmative|nein|ja)$/.exec(words.join(' '))?.[1];
  const owners = ownersOf(context, clause, subject);
  const holders = owners.length > 0 ? owners : (discourse.speakers[clause.id]?.actors ?? []);
  const last = said && holders.length > 0 ? unsaidAntecedent(context, clause) : null;
  if (!last) return false;
  const sign = /^(?:no|negative|nein)$/.test(said!) ? -1 : 1;
  emit(context, clause, null, holders, sign, {
    subject: last.subject,
    sign: last.sign,
    clause,
    reasons: [`the answer is "${said}"`],
    possible: false,
    confidence: 0.62,
  });
  return true;
}
