import type { Subject } from '../../domain/statement.ts';
import type { Analysis } from '../../language/types.ts';
import type { Matter } from '../matters/matters.ts';
import type { Reading } from '../reading.ts';
import { findIssues } from './issues.ts';
import { isSameNoun, isSibling } from './matterNouns.ts';
import { plain } from './open.ts';

type Readings = { body: Reading; title: Reading };

/** What a whole article is about, as far as the codebook knows it: the issue of the title, else the one that the text opens with or names most often. */
export function mainIssue({ body, title }: Readings): Subject | null {
  const toSubject = (issue: { id: string; labels: { de: string; en: string } }): Subject => ({
    kind: 'issue',
    id: issue.id,
    label: issue.labels[body.analysis.language],
    labels: issue.labels,
  });
  const inTitle = findIssues(
    title.issues,
    title.contexts,
    title.analysis,
    title.analysis.tokens.map(token => token.index),
    true,
  )[0];
  if (inTitle) return toSubject(inTitle.issue);
  const weights = new Map<string, { subject: Subject; weight: number; count: number; opens: boolean; first: number }>();
  for (const [order, sentence] of body.analysis.sentences.entries()) {
    const positions = Array.from({ length: sentence.endToken - sentence.firstToken }, (_, at) => sentence.firstToken + at);
    for (const { issue, near, tokens } of findIssues(body.issues, body.contexts, body.analysis, positions, false)) {
      const known = weights.get(issue.id) ?? { subject: toSubject(issue), weight: 0, count: 0, opens: false, first: order };
      // Where its context stands far away the words may mean another thing; what the text opens with it is about.
      known.weight += (near > 1.5 ? 1 : near > 1 ? 0.8 : 0.5) * (tokens.length > 1 ? 1.25 : 1) * (order < 2 ? 1.5 : 1);
      known.count++;
      known.opens ||= order < 3;
      weights.set(issue.id, known);
    }
  }
  // What is named once below the opening is mentioned in passing.
  const middle = body.analysis.sentences.length / 2;
  const central = [...weights.values()].filter(({ count, opens, first }) => opens || count > 2 || (count > 1 && first < middle));
  const best = central.reduce((left, right) => (left && left.weight >= right.weight ? left : right), central[0]);
  return best?.subject ?? null;
}

/**
 * What a text is about that the codebook lacks: of the matters of its opening the one that the title names and that the text comes back to. Null when none
 * stands out.
 */
export function openTopic({ analysis }: Reading, opening: Matter[], title: Analysis | null): Subject | null {
  const nouns = analysis.tokens.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma);
  const titled = (title?.tokens ?? []).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN').map(({ lemma }) => lemma.toLowerCase());
  let best: { subject: Subject; score: number } | null = null;
  for (const { subject, noun, weight } of opening) {
    if (subject.kind !== 'open' || !noun) continue;
    const again = nouns.filter(lemma => isSameNoun(lemma, noun.lemma) || isSibling(lemma, noun.lemma)).length;
    const words = subject.id.slice(5).split('-');
    const named = titled.filter(lemma => isSameNoun(lemma, noun.lemma) || isSibling(lemma, noun.lemma) || words.includes(plain(lemma)));
    const score = 2 * named.length + again + weight;
    if (score >= 6 && (again > 1 || named.length > 0) && (!best || score > best.score)) best = { subject, score };
  }
  return best?.subject ?? null;
}
