import type { Clause } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import { unsaidAntecedent } from '../matters/unsaid.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed, type Target } from '../targets/targets.ts';

/** "No.", "Ja, natürlich": a bare answer takes a side on what was asked. */
export function readAnswer(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const words = clause.tokens
    .map(at => context.reading.analysis.tokens[at]!)
    .filter(token => token.pos !== 'PUNCT')
    .map(token => token.lower);
  const last = unsaidAntecedent(context, clause);
  if (clause.verb || words.length === 0 || words.length > 3 || !last || !/^(?:no|nein|yes|ja)$/.test(words[0]!)) return false;
  if (asksOfAnother(context, clause, speakers)) return false;
  const sign = /^(?:no|nein)$/.test(words[0]!) ? -1 : 1;
  emit(context, clause, null, speakers, 1, {
    subject: last.subject,
    sign: sign === last.sign ? 1 : -1,
    clause,
    reasons: [`the answer is "${words[0]}"`],
    possible: false,
    confidence: 0.7,
  });
  return true;
}

/** "| Ob der Premier genug unternehme |, wurde Biden gefragt. „Nein“": whoever says what others do takes no side by it. */
function asksOfAnother({ reading: { analysis, discourse } }: Context, { id, sentence }: Clause, speakers: Actor[]): boolean {
  const question = analysis.clauses
    .slice(Math.max(0, id - 8), id)
    .findLast(one => one.sentence >= sentence - 1 && (one.question || /^(?:ob|whether|if)$/.test(one.link ?? '')));
  const asked = question ? discourse.subjects[question.id]! : [];
  return asked.length > 0 && !asked.some(actor => speakers.some(voice => sameVoice(voice, actor) || sameVoice(actor, voice)));
}

/**
 * Rule "asked and answered": "asked whether Iceland would sign, the minister said no", "… said that it would not". True for the question as well, which is nobody's
 * position.
 */
export function readAskedAnswer(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  if (analysis.language !== 'en') return false;
  const asked = askedIn(context, clause);
  if (!asked) return false;
  if (asked.id === clause.id || asked.parent === clause.id) return true;
  const holders = discourse.subjects[clause.id]!;
  const says = clause.start > asked.end && holders.length > 0 ? answerOf(context, clause) : null;
  const target = says === null ? null : askedFor(context, asked, holders);
  if (!says || !target) return false;
  const reasons = [...target.reasons, `asked, and the answer is "${says}"`];
  emit(context, clause, null, holders, says === 'yes' ? 1 : -1, { ...target, clause, reasons, possible: false });
  return true;
}

/** "Asked | whether Iceland would sign |": the question, with which the sentence opens. */
function askedIn({ reading: { analysis } }: Context, { sentence }: Clause): Clause | undefined {
  const { firstToken, clauses } = analysis.sentences[sentence]!;
  const isIf = (at: number) => /^(?:whether|if)$/.test(analysis.tokens[at]!.lower);
  const opens = [firstToken, firstToken + 1].some(at => /^(?:asked|pressed|questioned|quizzed)$/.test(analysis.tokens[at]?.lower ?? ''));
  return opens ? clauses.map(id => analysis.clauses[id]!).find(({ tokens }) => tokens.slice(0, 4).some(isIf)) : undefined;
}

/** "Said no", "answered with a plain no", "shook her head", "it would", "he did not". */
function answerOf({ reading: { analysis } }: Context, { verb, objects, obliques, tokens, negated }: Clause): 'yes' | 'no' | null {
  if (!verb) return null;
  const text = tokens
    .map(at => analysis.tokens[at]!)
    .filter(({ pos }) => pos !== 'PUNCT')
    .map(({ lower }) => lower)
    .join(' ');
  if (/\b(?:shook|shakes|shaking) (?:his|her|their) heads?\b/.test(text)) return 'no';
  if (verb.lemma === 'nod') return 'yes';
  if (
    /^(?:would|will|do|have|be|intend|can|could)$/.test(verb.lemma) &&
    objects.length + obliques.length === 0 &&
    text.split(' ').length <= 5
  )
    return negated ? 'no' : 'yes';
  const same =
    /\b(?:that )?(?:it|he|she|they|his country|her country) (?:would|did|does|will|has|had|was|is|were|could)( not|n['’]t)?$/.exec(text);
  if (same) return same[1] ? 'no' : 'yes';
  const bare = /\b(?:said|says|answered|answers|replied|replies|responded|shot back)\b(?: with an?)?(?: \w+)? (no|yes)$/.exec(text);
  return bare ? (bare[1] as 'yes' | 'no') : null;
}

function askedFor(context: Context, asked: Clause, holders: Actor[]): Target | null {
  return matterOfDeed(context, asked, holders);
}
