import { otherSide } from '../domain/statement.ts';
import { leadCharacters, turnFrom } from '../domain/thresholds.ts';
import type { Analysis, Clause } from '../language/types.ts';
import type { Draft } from './draft.ts';
import type { Former } from './formerSides.ts';
import { silent, undecided } from './formerWords.ts';
import type { Reading } from './reading.ts';
import type { Drafts } from './settle.ts';
import { group, holderOf, sideOf } from './sides.ts';
import { whyNothingNew } from './steady.ts';
import { before, ended, goingOn, nowOn, succeeded, turned, turningCues, undone, when, yet } from './turnWords.ts';

/**
 * Marks each draft with how many signs the article gives that its holder has turned. Whoever reports a turn says so: in the headline or lead ("no longer",
 * "reverses", "now"), and by what the holder had held before: `formerOf` gives the sentence that tells it, where one does. How well that tells right alerts from
 * others: `eval/fold.md`.
 */
export function markTurnSigns(
  { title, body }: { title: Reading; body: Reading },
  drafts: Drafts,
): { drafts: Drafts; formerOf(draft: Draft): Former | null } {
  const all = [...drafts.body, ...drafts.title];
  if (all.length === 0) return { drafts, formerOf: () => null };
  const byHolder = group(all, holderOf);
  const holders = new Map([...byHolder].map(([holder, own]) => [holder, new Set(own.flatMap(idsOf))]));
  const sides = group(all, sideOf);
  const told = readTold(title.analysis.text, body);
  const inText = new Set(drafts.body);
  const counted = new Map<string, Counted>();
  for (const [side, alike] of sides) {
    const { actor, subject, stance } = alike[0]!;
    const other = sides.get(sideOf({ actor, subject, stance: otherSide[stance] })) ?? [];
    const starts = alike.filter(one => inText.has(one)).map(({ start }) => start);
    const hadOther = stance !== 'neutral' && other.some(({ modality }) => modality === 'historical');
    counted.set(
      side,
      countSigns(told, { ids: holders.get(holderOf(alike[0]!))!, starts: new Set(starts), hadOther, turns: alike.some(isTurning) }),
    );
  }
  const mark = (draft: Draft): Draft => withSigns(draft, counted.get(sideOf(draft))!.signs);
  return {
    drafts: { body: drafts.body.map(mark), title: drafts.title.map(mark) },
    formerOf: draft => counted.get(sideOf(draft))!.former,
  };
}

/** `cue "resume" (decision, for)`, `cue "Veto" (position, against); "aufgeben" gives it up`. */
function isTurning({ reasons, modality }: Draft): boolean {
  const cue = /^cue "([^"]+)"/.exec(reasons[0] ?? '')?.[1] ?? '';
  return modality === 'asserted' && (turningCues.has(cue) || reasons.some(one => one.endsWith(' gives it up')));
}

const idsOf = ({ actor: { ref, behalf } }: Pick<Draft, 'actor'>): string[] => [ref.id, ...(behalf ? [behalf.id] : [])];

function withSigns(draft: Draft, turnSigns: number): Draft {
  if (turnSigns < turnFrom.signs) return { ...draft, turnSigns };
  return { ...draft, turnSigns, reasons: [...draft.reasons, `the article tells of a turn (${turnSigns} signs)`] };
}

/** Whom a sentence names: the ids of each, and of whom they speak for. */
type Named = { start: number; ids: string[] };
/** What a sentence tells of before: of whom, whether it points back to whoever was spoken of, and whether the verb takes a side. */
type Had = { subject: Named[]; pointsBack: boolean; takesSide: boolean };
type ToldSentence = Former & { named: Named[]; had: Had[]; when: boolean; before: boolean; ended: boolean; silent: boolean };
type Told = { sentences: ToldSentence[]; lead: { signs: number; ended: boolean; against: number }; nothingNew: number };
/** One side of one holder: by whose ids the holder goes, where the text takes the side, whether it tells that the holder once took the other, and whether a decision that takes the side turns by itself. */
type Taken = { ids: Set<string>; starts: Set<number>; hadOther: boolean; turns: boolean };
/** `former`: the sentence that tells what the holder had held, or done, before. */
type Counted = { signs: number; former: Former | null };

/** Whoever reports a turn says so long before; what is longer is a ticker or a transcript. */
const readSentences = 300;

function readTold(title: string, { analysis, scan, cues }: Reading): Told {
  const { language, text, tokens, clauses } = analysis;
  const named = group(scan.mentions, ({ first }) => tokens[first]!.sentence);
  const takesSide = ({ verb }: Clause) => verb !== null && cues.verbs.has(verb.lemma);
  const lead = `${title} . ${text.slice(0, leadCharacters)}`;
  const signs = [
    ...[nowOn, before, turned, succeeded].map(list => list[language].test(lead)),
    ...[turned, undone].map(list => list[language].test(title)),
  ];
  const sentences = analysis.sentences.slice(0, readSentences).map((sentence, index): ToldSentence => {
    const words = text.slice(sentence.start, sentence.end);
    const here = (named.get(index) ?? []).map(({ first, actor }) => ({ start: tokens[first]!.start, ids: idsOf({ actor }) }));
    const had = sentence.clauses.map(id => clauses[id]!).filter(({ verb }) => verb?.tense === 'pluperfect');
    return {
      start: sentence.start,
      end: sentence.end,
      named: here,
      had: had.map(clause => ({
        subject: subjectOf(clause, here),
        pointsBack: pointsBack(analysis, clause),
        takesSide: takesSide(clause),
      })),
      when: when[language].test(words),
      before: before[language].test(words) || yet[language].test(words),
      ended: ended[language].test(words),
      undecided: undecided[language].test(words),
      silent: silent[language].test(words),
    };
  });
  return {
    sentences,
    lead: { signs: signs.filter(Boolean).length, ended: ended[language].test(lead), against: Number(goingOn[language].test(lead)) },
    nothingNew: whyNothingNew({ text: title, language }) ? 2 : 0,
  };
}

/**
 * The words for a turn count one each, and a decision that turns by itself one, two at most, and what the holder had held before one or two (`tellsFormer`). A lead that tells of what goes on takes one
 * off, a headline that asks, or says that nothing is new, two. A headline and lead on somebody else tell nothing of this holder.
 */
function countSigns({ sentences, lead, nothingNew }: Told, taken: Taken): Counted {
  const own = sentences.filter(sentence => isOwn(sentence, taken));
  const isLead = own.some(({ start }) => start < leadCharacters);
  const words = (isLead ? lead.signs : 0) + Number((isLead && lead.ended) || own.some(sentence => sentence.ended));
  // Who "had not spoken on it before" takes a first position.
  const isFirst = own.some(sentence => sentence.silent);
  const tells = sentences.map(sentence => (isFirst ? 0 : tellsFormer(sentence, taken)));
  const former = taken.hadOther ? 2 : tells.reduce<number>((most, one) => Math.max(most, one), 0);
  const signs = Math.min(2, words + Number(taken.turns)) + former - (isLead ? lead.against : 0) - nothingNew;
  return { signs, former: sentences[tells.indexOf(2)] ?? own.find(({ ended }) => ended) ?? sentences[tells.indexOf(1)] ?? null };
}

const isOf = ({ ids }: Taken, named: Named[]): boolean => named.some(one => one.ids.some(id => ids.has(id)));

const isOwn = ({ start, named }: ToldSentence, taken: Taken): boolean => taken.starts.has(start) || isOf(taken, named);

/**
 * What a sentence tells of before: two for what the holder, or nobody who is named, had done at a time ("as late as May it had refused"), one without a time, and
 * for what it merely dates. Of whoever is not named only words for a side count two.
 */
function tellsFormer(sentence: ToldSentence, taken: Taken): 0 | 1 | 2 {
  const { had } = sentence;
  const ofHolder = had.some(one => isOf(taken, one.subject) || one.pointsBack || (one.subject.length === 0 && one.takesSide));
  if (ofHolder) return sentence.when || sentence.before ? 2 : 1;
  if (had.some(one => one.subject.length === 0)) return 1;
  return sentence.when && isOwn(sentence, taken) ? 1 : 0;
}

/** Who is named as the subject of a clause; of a relative clause, whoever is named last before it. */
function subjectOf({ subject, kind, start }: Clause, named: Named[]): Named[] {
  const own = subject ? named.filter(one => one.start >= subject.start && one.start < subject.end) : [];
  return own.length > 0 || kind !== 'relative' ? own : named.filter(one => one.start < start).slice(-1);
}

/** "He had refused", "im Mai hatte sein Minister …": whoever was spoken of. */
function pointsBack({ tokens, language }: Analysis, { subject }: Clause): boolean {
  return subject !== null && backwards[language].test(tokens[subject.tokens[0]!]!.lower);
}

const backwards = {
  en: /^(?:he|she|they|it|his|her|their|its)$/,
  de: /^(?:er|sie|es|man|sein|seine|ihr|ihre)$/,
} as const;
