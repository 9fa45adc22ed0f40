import { attach, childOf, type Forest } from './tree.ts';

/**
 * `Joint borrowing | for defence | was unacceptable`: behind a noun, without a comma, for opens no clause. What the parser took for the subject of one belongs to the
 * noun, which is the subject.
 */
export function mendForPhrase(forest: Forest, mark: number): void {
  const { tokens, heads, labels } = forest;
  const noun = mark - 1;
  if (tokens[mark]!.lower !== 'for' || labels[mark] !== 'mark' || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? '')) return;
  const verb = heads[mark]!;
  const inner = childOf(forest, verb, 'nsubj', 'nsubj:pass');
  if (inner === undefined || inner < mark || childOf(forest, noun, 'nsubj', 'cop') !== undefined) return;
  const label = labels[inner]!;
  attach(forest, inner, noun, 'nmod');
  attach(forest, mark, inner, 'case');
  if (heads[verb] === noun || heads[noun] === heads[verb]) {
    attach(forest, verb, heads[noun]!, heads[verb] === noun ? labels[noun]! : labels[verb]!);
    attach(forest, noun, verb, label);
  }
}
