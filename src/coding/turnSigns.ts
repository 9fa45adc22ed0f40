import { otherSide } from '../domain/statement.ts';
import { leadCharacters, turnFrom } from '../domain/thresholds.ts';
import type { Analysis, Clause, Sentence } from '../language/types.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import type { Drafts } from './settle.ts';
import { before, ended, goingOn, nowOn, succeeded, turned, undone, when, yet } from './turnWords.ts';

type Article<T> = { title: T; body: T };
/** Whom the text names where: the actor's id, and that of the state or body spoken for. */
export type Named = { start: number; ids: string[] };
/** One side of one holder: by whose ids the holder goes, where the text takes the side, and whether it tells that the holder once took the other. */
export type Taken = { ids: Set<string>; starts: number[]; hadOther: boolean };
/** What the lexicon calls a verb that takes a side or speaks, by its dictionary form. */
type TakesSide = (lemma: string) => boolean;

/**
 * Marks each draft with how many signs the article gives that its holder has turned. Whoever reports a turn says so: in the headline or lead ("no longer",
 * "reverses", "now"), and by what the holder had held before. How well that tells right alerts from others: `eval/fold.md`.
 */
export function markTurnSigns({ title, body }: Article<Reading>, drafts: Drafts): Drafts {
  const all = [...drafts.body, ...drafts.title];
  const named = body.scan.mentions.map(({ first, actor }) => ({ start: body.analysis.tokens[first]!.start, ids: idsOf(actor) }));
  const takesSide: TakesSide = lemma => body.cues.verbs.has(lemma);
  const known = new Map<string, number>();
  const count = (draft: Draft): number => {
    const key = `${holderOf(draft)} ${draft.subject.id} ${draft.stance}`;
    const taken = () => takenBy(draft, all, drafts.body);
    const counted = known.get(key) ?? countTurnSigns({ title: title.analysis, body: body.analysis }, named, taken(), takesSide);
    known.set(key, counted);
    return counted;
  };
  const mark = (draft: Draft): Draft => {
    const turnSigns = count(draft);
    const reasons = turnSigns >= turnFrom.signs ? [...draft.reasons, `the article tells of a turn (${turnSigns} signs)`] : draft.reasons;
    return { ...draft, turnSigns, reasons };
  };
  return { body: drafts.body.map(mark), title: drafts.title.map(mark) };
}

const idsOf = ({ ref, behalf }: Draft['actor']): string[] => [ref.id, ...(behalf ? [behalf.id] : [])];
const holderOf = ({ actor }: Draft): string => (actor.behalf ?? actor.ref).id;

function takenBy(draft: Draft, all: Draft[], body: Draft[]): Taken {
  const own = all.filter(one => holderOf(one) === holderOf(draft));
  const alike = own.filter(({ subject }) => subject.id === draft.subject.id);
  return {
    ids: new Set(own.flatMap(({ actor }) => idsOf(actor))),
    starts: alike.filter(one => one.stance === draft.stance && body.includes(one)).map(one => one.start),
    hadOther: alike.some(({ modality, stance }) => modality === 'historical' && stance === otherSide[draft.stance]),
  };
}

/**
 * The words for a turn count one each, two at most, and what the holder had held before one or two (`tellsFormer`). A lead that tells of what goes on takes one
 * off, a headline that asks two.
 */
export function countTurnSigns(article: Article<Analysis>, named: Named[], taken: Taken, takesSide: TakesSide): number {
  const { body, title } = article;
  const { language, text, sentences } = body;
  const own = sentences.filter(sentence => isOwn(sentence, named, taken));
  const ownWords = own.map(({ start, end }) => text.slice(start, end)).join(' ');
  // A headline and lead on somebody else tell nothing of this holder.
  const isLead = own.some(({ start }) => start < leadCharacters);
  const [heading, lead] = isLead ? [title.text, `${title.text} . ${text.slice(0, leadCharacters)}`] : ['', ''];
  const signs = [
    ended[language].test(`${lead} ${ownWords}`),
    ...[nowOn, before, turned, succeeded].map(list => list[language].test(lead)),
    ...[turned, undone].map(list => list[language].test(heading)),
  ];
  const former = taken.hadOther ? 2 : Math.max(0, ...sentences.map(sentence => tellsFormer(body, sentence, named, taken, takesSide)));
  const against = Number(goingOn[language].test(lead)) + (/\?["”“»«']?\s*$/.test(title.text) ? 2 : 0);
  return Math.min(2, signs.filter(Boolean).length) + former - against;
}

const within = <T extends { start: number }>(these: T[], { start, end }: { start: number; end: number }): T[] =>
  these.filter(one => one.start >= start && one.start < end);

const isOf = ({ ids }: Taken, named: Named[]): boolean => named.some(one => one.ids.some(id => ids.has(id)));

const isOwn = (sentence: Sentence, named: Named[], taken: Taken): boolean =>
  taken.starts.some(at => at >= sentence.start && at < sentence.end) || isOf(taken, within(named, sentence));

/**
 * What a sentence tells of before: two for what the holder, or nobody who is named, had done at a time ("as late as May it had refused"), one without a time, and for what it merely dates. Of
 * whoever is not named only words for a side count two.
 */
function tellsFormer(body: Analysis, sentence: Sentence, named: Named[], taken: Taken, takesSide: TakesSide): 0 | 1 | 2 {
  const { text, clauses, language } = body;
  const words = text.slice(sentence.start, sentence.end);
  const isDated = when[language].test(words);
  const had = sentence.clauses.map(id => clauses[id]!).filter(({ verb }) => verb?.tense === 'pluperfect');
  const ofHolder = had.filter(clause => {
    const subject = subjectOf(clause, within(named, sentence));
    return isOf(taken, subject) || pointsBack(body, clause) || (subject.length === 0 && takesSide(clause.verb!.lemma));
  });
  if (ofHolder.length > 0) return isDated || before[language].test(words) || yet[language].test(words) ? 2 : 1;
  if (had.some(clause => subjectOf(clause, within(named, sentence)).length === 0)) return 1;
  return isDated && isOwn(sentence, named, taken) ? 1 : 0;
}

/** Who is named as the subject of a clause; of a relative clause, whoever is named last before it. */
function subjectOf({ subject, kind, start }: Clause, named: Named[]): Named[] {
  const own = subject ? within(named, subject) : [];
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
