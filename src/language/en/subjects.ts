import type { Phrase } from '../types.ts';
import { type Draft, headsClause } from './clauses.ts';
import { childOf, childrenOf, type Forest, phraseOf } from './tree.ts';
import { relatives, subjectControl } from './words.ts';

const subjectLabels = ['nsubj', 'nsubj:pass', 'csubj'];

/** Gives every clause its subject, embedding clauses first: its own, the antecedent of a relative pronoun, or that of the controlling clause. */
export function assignSubjects(forest: Forest, drafts: Draft[]): void {
  for (const draft of drafts) {
    const own = ownSubject(forest, draft);
    const isRelative = own !== null && draft.kind === 'relative' && relatives.has(forest.tokens[own.head]!.lower);
    if (own !== null && !isRelative) draft.subject = own;
    else {
      draft.subject = isRelative ? antecedent(forest, draft) : inherited(forest, draft);
      draft.subjectInherited = draft.subject !== null;
    }
    if (draft.kind === 'relative' && !isRelative) addRelativeObject(forest, draft);
  }
}

const phrase = (forest: Forest, index: number): Phrase => phraseOf(forest, index, child => headsClause(forest, child));

function ownSubject(forest: Forest, draft: Draft): Phrase | null {
  const found = childrenOf(forest, draft.head, ...subjectLabels).filter(index => !headsClause(forest, index));
  const named = found.filter(index => !/sel(?:f|ves)$/.test(forest.tokens[index]!.lower)); // he himself
  const subject = named.at(-1) ?? found.at(-1) ?? childOf(forest, draft.head, 'expl');
  return subject === undefined ? null : phrase(forest, subject);
}

/** The noun that a relative clause, participle or infinitive describes. */
function antecedent(forest: Forest, draft: Draft): Phrase | null {
  const noun = forest.heads[draft.head]!;
  return noun < 0 ? null : phrase(forest, noun);
}

function inherited(forest: Forest, draft: Draft): Phrase | null {
  const { parent } = draft;
  const label = forest.labels[draft.head]!;
  if (parent === null || childOf(forest, draft.head, 'csubj') !== undefined) return null; // `said | leaving | would be folly`
  if (draft.verb?.infinitive && isJudged(forest, parent)) return null;
  if (draft.coordinated) return parent.kind === 'relative' || draft.kind !== 'main' || parent.kind === 'main' ? parent.subject : null;
  if (label === 'xcomp' || (label === 'ccomp' && draft.verb !== null && draft.verb.mood !== 'ind'))
    return objectOfUrging(draft, parent) ?? controller(parent);
  if (label === 'acl:relcl' && draft.kind === 'participle') return parent.subject;
  if (label === 'acl')
    return draft.verb?.infinitive
      ? (possessor(forest, draft) ?? objectOfUrging(draft, parent) ?? parent.subject)
      : antecedent(forest, draft);
  if (label === 'advcl' && draft.verb !== null && draft.verb.mood !== 'ind') return objectOfUrging(draft, parent) ?? parent.subject;
  return null;
}

/** `it is a mistake | to withdraw |`, `it was right | to get out |`: the infinitive is what is judged, and `it` does nothing; `it is ready to sign` is somebody. */
function isJudged({ tokens }: Forest, { subject, predicate, verb }: Draft): boolean {
  if (subject === null || predicate === null || verb?.lemma !== 'be' || tokens[subject.head]!.lower !== 'it') return false;
  const { pos, lemma } = tokens[predicate.head]!;
  return pos === 'NOUN' || (pos === 'ADJ' && !personal.has(lemma));
}

/** Adjectives of whoever does what the infinitive behind them says. */
const personal = new Set(
  (
    'ready willing unwilling prepared unprepared determined resolved keen eager anxious able unable likely unlikely set bound due sure certain free reluctant loath ' +
    'hesitant happy glad pleased proud delighted sorry afraid scared quick slow swift first last next only entitled committed obliged supposed poised content inclined ' +
    'disinclined open careful minded desperate impatient'
  ).split(' '),
);

/** Whoever does what an infinitive says: the object (`urged Kyiv to sign`) or, without one, the subject. */
function controller(parent: Draft): Phrase | null {
  const lemma = parent.verb?.lemma ?? '';
  const object = parent.objects[0];
  return object !== undefined && !subjectControl.has(lemma) && !parent.verb?.passive ? object : parent.subject;
}

const urging = new Set(
  'urge ask call press push pressure tell order force allow invite encourage persuade want compel require request instruct advise warn convince expect'.split(
    ' ',
  ),
);

/** The parser often takes the infinitive behind an object for one of purpose; verbs of urging decide. `called on Iran to halt` has its object behind on. */
function objectOfUrging(draft: Draft, parent: Draft): Phrase | null {
  const lemma = parent.verb?.lemma ?? '';
  if (!draft.verb?.infinitive || !urging.has(lemma) || parent.verb?.passive) return null;
  const after = parent.obliques.find(
    ({ prep, phrase }) => (prep === 'on' || prep === 'upon' || prep === 'for') && phrase.head < draft.head,
  );
  return parent.objects[0] ?? after?.phrase ?? null;
}

/** `Germany's decision to send`. */
function possessor(forest: Forest, draft: Draft): Phrase | null {
  const noun = forest.heads[draft.head]!;
  const owner = noun < 0 ? undefined : childOf(forest, noun, 'nmod:poss');
  return owner === undefined ? null : phrase(forest, owner);
}

const noGap = new Set('day week month year time moment way reason place case point extent'.split(' '));

/** `the plan (that) Berlin rejects`: the noun described is what the verb is done to. */
function addRelativeObject(forest: Forest, draft: Draft): void {
  const noun = forest.heads[draft.head]!;
  const pronoun = draft.objects.findIndex(object => relatives.has(forest.tokens[object.head]!.lower));
  const described = antecedent(forest, draft);
  if (noun < 0 || described === null) return;
  if (pronoun >= 0) draft.objects[pronoun] = described;
  else if (isGap(forest, draft, noun)) draft.objects.unshift(described);
}

function isGap(forest: Forest, draft: Draft, noun: number): boolean {
  if (
    draft.objects.length > 0 ||
    draft.predicate !== null ||
    draft.verb === null ||
    draft.verb.passive ||
    noGap.has(forest.tokens[noun]!.lemma)
  )
    return false;
  if (draft.link !== undefined && draft.link !== 'that' && draft.link !== 'which') return false;
  return childOf(forest, draft.head, 'ccomp', 'xcomp') === undefined;
}
