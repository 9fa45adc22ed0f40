import type { Token } from '../types.ts';
import { isFiniteVerb } from './aside.ts';
import { attach, type Forest, hasFinite } from './tree.ts';

/** More words than newspapers put before the subject, and in one. */
const longestFront = 24;
const longestSubject = 12;

/**
 * `In an interview with the BBC, | the government in Oslo rejected …`, `While Sweden has yet to decide, | Norway …`: place in the unit of the comma behind what stands
 * before subject and verb; -1 where it does not open so, or the subject may belong to a list.
 */
export function frontEnd(tokens: readonly Token[], unit: readonly number[]): number {
  const { lower, pos, morph } = tokens[unit[0]!]!;
  const mayPhrase =
    phrases.test(lower) ||
    (pos === 'VERB' && /^part/.test(morph.form ?? '')) ||
    (pos === 'ADJ' && /..ed$/.test(lower) && /^(?:with|by)$/.test(tokens[unit[1] ?? -1]?.lower ?? '')) ||
    (pos === 'NUM' && spans.test(tokens[unit[1] ?? -1]?.lower ?? ''));
  const mayClause = clauses.test(lower) || spans.test(lower) || pos === 'NUM';
  let finite = 0;
  for (let at = 1; at < Math.min(unit.length - 2, longestFront); at++) {
    const token = tokens[unit[at]!]!;
    if (isFiniteVerb(token)) finite++;
    if (finite > (mayClause ? 1 : 0)) return -1;
    if (token.text === ',' && (finite > 0 || mayPhrase) && opensSubject(tokens, unit, at + 1)) return at;
  }
  return -1;
}

const phrases =
  /^(?:in|on|at|by|for|from|of|to|with|without|under|over|amid|among|despite|during|following|unlike|like|alongside|beyond|behind|against|besides|through|throughout|within|upon|until|per|contrary|ahead|instead|even|late|early|earlier|along|together|because|after|before|since|as|hours|days|weeks|months|years|minutes)$/;
const clauses = /^(?:while|although|though|after|before|since|as|when|because|once|whereas|even)$/;
const spans = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)$/;

/** A noun phrase up to a finite verb, with nothing that a list or another phrase would have but what is said of it between commas. */
export function opensSubject(tokens: readonly Token[], unit: readonly number[], from: number): boolean {
  const start = tokens[unit[from]!]!;
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(start.pos) && !/^(?:only|both|its|his|her|their|he|she|it|they)$/.test(start.lower))
    return false;
  for (let at = from; at < Math.min(unit.length, from + longestSubject); at++) {
    const token = tokens[unit[at]!]!;
    if (isFiniteVerb(token)) return at > from;
    if (token.text === ',') return at > from && isInserted(tokens, unit, at);
    const isParticiple = token.pos === 'VERB' && token.morph.form === 'part2' && at - from < 3; // `a visibly | irritated | minister`
    if (!/^(?:DET|PROPN|NOUN|ADJ|NUM|PART|PRON|ADV)$/.test(token.pos) && !/^(?:in|of|for|to)$/.test(token.lower) && !isParticiple)
      return false;
  }
  return false;
}

/** `the minister |, Espen Barth Eide,| welcomed`, `Spain |, along with Sweden,| rejects`: one phrase without a verb between commas. */
function isInserted(tokens: readonly Token[], unit: readonly number[], comma: number): boolean {
  let end = comma + 1;
  while (end < comma + longestSubject && tokens[unit[end] ?? -1] && !/^(?:PUNCT|SCONJ)$/.test(tokens[unit[end]!]!.pos)) {
    if (isFiniteVerb(tokens[unit[end]!]!)) return false;
    end++;
  }
  let next = end + 1;
  while (tokens[unit[next] ?? -1]?.pos === 'ADV') next++; // `| no longer | objects`
  const verb = tokens[unit[next] ?? -1];
  return end > comma + 1 && tokens[unit[end] ?? -1]?.text === ',' && verb !== undefined && isFiniteVerb(verb);
}

/** Whether the tree has what stands up to the comma (place in `unit`) below the verb behind it, as one. What takes up a conjunction is no part of what is told. */
export function standsAlone(forest: Forest, unit: readonly number[], comma: number): boolean {
  const front = new Set(unit.slice(0, comma + 1));
  const crossing = unit.filter(index => forest.heads[index]! >= 0 && front.has(index) !== front.has(forest.heads[index]!));
  const [only, ...others] = crossing.filter(index => forest.tokens[index]!.pos !== 'PUNCT');
  if (only === undefined || others.length > 0 || !front.has(only) || !hasFinite(forest, forest.heads[only]!)) return false;
  if (forest.labels[only] === 'ccomp' && clauses.test(forest.tokens[unit[0]!]!.lower)) forest.labels[only] = 'advcl';
  return !/^(?:aux|cop|nsubj|obj|case|mark|cc|det)/.test(forest.labels[only]!);
}

/** Hangs what stands up to the comma, planted by itself, below the head of the rest. */
export function hangFront(forest: Forest, unit: readonly number[], comma: number): void {
  const roots = (part: readonly number[]) => part.filter(index => forest.heads[index] === -1 && forest.tokens[index]!.pos !== 'PUNCT');
  const [main] = roots(unit.slice(comma + 1));
  if (main === undefined) return;
  for (const root of roots(unit.slice(0, comma)))
    attach(forest, root, main, /^(?:VERB|AUX)$/.test(forest.tokens[root]!.pos) || hasFinite(forest, root) ? 'advcl' : 'obl');
}
