import type { Draft } from './clauses.ts';
import { childOf, type Forest } from './tree.ts';
import type { Unit } from './units.ts';
import { asWished, speechVerbs } from './words.ts';

/** Makes the clause of a speech tag the parent of its message, for tags cut apart and for those the parser hung below their message. */
export function joinMessages(forest: Forest, units: Unit[], drafts: Draft[][]): void {
  units.forEach((unit, at) => {
    if (unit.role === 'condition' && unit.joins !== null) joinCondition(drafts[at]!, drafts[unit.joins]!);
    const tag = unit.joins === null || unit.role === 'condition' ? undefined : tagClause(drafts[unit.joins]!);
    if (tag === undefined) return;
    if (tag.verb === null && tag.subject === null) [tag.subject, tag.predicate] = [tag.predicate, null];
    if (isInverted(tag)) tag.subject = tag.objects.shift()!;
    for (const draft of drafts[at]!) {
      if (draft.parent !== null) continue;
      becomeMessage(draft, tag);
      if (unit.link !== undefined) draft.link = unit.link;
    }
  });
  for (const found of drafts) for (const draft of found) turnParenthesis(forest, draft);
}

/** The last clause of saying, else the first of all. */
function tagClause(drafts: Draft[]): Draft | undefined {
  return drafts.filter(draft => draft.verb !== null && speechVerbs.has(draft.verb.lemma)).at(-1) ?? drafts[0];
}

/** `fumed the White House`: who speaks stands behind the verb. */
const isInverted = ({ verb, subject, objects: [first] }: Draft): boolean =>
  verb !== null && subject === null && !verb.passive && speechVerbs.has(verb.lemma) && first?.tokens[0] === verb.head + 1;

/** The clauses of `Were the talks to fail` depend on what would follow. */
function joinCondition(condition: Draft[], main: Draft[]): void {
  for (const draft of condition) {
    draft.conditional = true;
    if (draft.parent !== null) continue;
    draft.parent = main.find(other => other.parent === null) ?? null;
    draft.kind = 'adverbial';
  }
}

function becomeMessage(draft: Draft, tag: Draft): void {
  draft.parent = tag;
  if (draft.kind === 'main') draft.kind = 'complement';
}

/** `Germany would not, he said, …`: a short clause of saying below the clause it reports. */
function turnParenthesis(forest: Forest, draft: Draft): void {
  const message = draft.parent;
  if (message === null || draft.verb === null || !speechVerbs.has(draft.verb.lemma) || draft.subject === null || draft.subjectInherited)
    return;
  const opener = forest.tokens[draft.tokens.find(at => forest.tokens[at]!.text !== ',') ?? draft.head]!.lower;
  if (/^(?:whatever|whoever|however)$/.test(opener)) return; // `…, whatever Sweden says`
  if (opener === 'as' && asWished.test(draft.verb.lemma)) {
    Object.assign(draft, { kind: 'adverbial', link: 'as' }); // `…, as Sweden had hoped`
    return;
  }
  if (forest.labels[draft.head] !== 'parataxis' || childOf(forest, draft.head, 'ccomp') !== undefined || draft.objects.length > 0) return;
  draft.parent = message.parent;
  draft.coordinated = false;
  becomeMessage(message, draft);
}
