import type { Clause, Phrase, Token } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { predicateCue } from '../cues/evaluations.ts';
import { type Context, emit } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget, pointUnsaid } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import type { Target } from '../targets/targets.ts';

const answers = /^(?:answer|reply|response|verdict|view|position|line|stance|message|reaction|word|words|advice|assessment)$/;
const no =
  /^(?:no|never|nothing doing|no chance|not a chance|no way|no thanks|not now|not yet|not on|hands off|over my dead body|out of the question|absolutely not|certainly not)$/;
const yes = /^(?:yes|of course|why not|certainly|gladly|by all means|full steam ahead)$/;

/**
 * Rule "short answer": "Manila's answer: never", "Bhutan's verdict on the census: unnecessary", "Bhutan has one word for it: nonsense": behind the colon stands no more than
 * which way. True for the clause that names whose answer it is.
 */
export function readShortAnswer(context: Context, clause: Clause): boolean {
  const { analysis } = context.reading;
  const { firstToken, endToken } = analysis.sentences[clause.sentence]!;
  if (analysis.language !== 'en' || analysis.sentences[clause.sentence]!.clauses[0] !== clause.id) return false;
  const tokens = analysis.tokens.slice(firstToken, endToken);
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 2 || tokens.length - colon > 9) return false;
  const before = tokens.slice(0, colon);
  const noun = before.findIndex(({ lemma, lower }) => answers.test(lemma) || answers.test(lower));
  const holder = noun < 0 ? null : ownerOf(context, before, noun);
  const side = holder ? sideOf(context, tokens.slice(colon + 1)) : null;
  const target = side ? answered(context, clause, before.slice(noun + 1)) : null;
  if (!holder || !side || !target) return false;
  emit(context, clause, side.found, [holder], side.sign, target);
  return true;
}

/** "| Manila |'s answer", "| Bhutan | has one word", "the answer from | Oslo |". */
function ownerOf({ reading: { scan, discourse, analysis } }: Context, before: Token[], noun: number): Actor | null {
  const owners = before.slice(0, noun).flatMap(({ index }) => scan.byToken.get(index) ?? []);
  const has = before.slice(0, noun).some(({ lemma }) => lemma === 'have');
  const own = owners.find(({ genitive }) => genitive !== has);
  const from = /^(?:from|in)$/.test(before[noun + 1]?.lower ?? '') ? scan.byToken.get(before[noun + 2]?.index ?? -1) : undefined;
  if (own ?? from) return (own ?? from)!.actor;
  const clause = analysis.clauses.find(({ tokens }) => tokens.includes(before[noun]!.index));
  return /^(?:its|their|his|her)$/.test(before[noun - 1]?.lower ?? before[0]!.lower) && clause
    ? (discourse.subjects[clause.id]![0] ?? null)
    : null;
}

/** What stands behind the colon: no, yes, or a word that judges. */
function sideOf({ reading: { cues, analysis } }: Context, behind: Token[]): { sign: 1 | -1; found: CueMatch | null } | null {
  const words = behind.filter(({ pos }) => pos !== 'PUNCT');
  const text = words.map(({ lower }) => lower).join(' ');
  if (no.test(text)) return { sign: -1, found: null };
  if (yes.test(text)) return { sign: 1, found: null };
  const last = words.at(-1);
  const cue =
    last && words.length <= 4 && words.every(({ pos }) => /^(?:ADJ|ADV|DET|NOUN|PART)$/.test(pos)) ? predicateCue(last, cues) : null;
  if (!cue || cue.polarity === 0 || !cue.about.includes('subject')) return null;
  const clause = analysis.clauses.find(({ tokens }) => tokens.includes(last!.index));
  if (clause?.verb && findCues(analysis, clause, cues).length > 1) return null;
  const isNot = words.some(({ lower }) => /^(?:not|no)$/.test(lower));
  return { sign: cue.polarity < 0 !== isNot ? -1 : 1, found: { cue, text: last!.text, tokens: [last!.index], via: 'predicate' } };
}

/** "Verdict | on the census |", "one word | for it |"; where nothing is named, what was last spoken of. */
function answered(context: Context, clause: Clause, behind: Token[]): Target | null {
  const at = behind.find(({ lower }) => /^(?:on|to|about|for|of)$/.test(lower))?.index;
  const next = at === undefined ? undefined : context.reading.analysis.tokens[at + 1];
  const phrase: Phrase | null =
    next && /^(?:it|this|that|them)$/.test(next.lower)
      ? { head: next.index, tokens: [next.index], start: next.start, end: next.end }
      : at === undefined
        ? null
        : phraseFrom(context.reading, at + 1);
  if (phrase) return openTarget(context, phrase, clause, 0.6);
  return pointUnsaid(context, clause, 'answer');
}
