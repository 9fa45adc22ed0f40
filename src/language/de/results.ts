import type { Token } from '../types.ts';
import type { Facts } from './facts.ts';
import type { Draft } from './linkClauses.ts';

/** `Die Häfen sind voll, | weshalb Oslo die Maut ablehnt |`: what follows from the clause before, where nothing in it asks or tells why. */
export function isResult(tokens: readonly Token[], before: Draft | undefined, { link, question }: Facts): boolean {
  if (!question || !/^we(?:shalb|swegen)$/.test(link ?? '') || !before || before.facts.finite < 0 || before.facts.speech) return false;
  return !before.tokens.some(at => asksWhy.test(tokens[at]!.lower));
}

const asksWhy =
  /^(?:(?:un)?klar|offen|fraglich|rätselhaft|schleierhaft|(?:un)?verständlich|darum|danach|wei(?:ß|ss)|wissen|wusste|gewusst|frag\p{L}*|verst(?:eh|and)\p{L}*|begr(?:eif|iff)\p{L}*|zeig\p{L}*|erkenn\p{L}*|erkl\p{L}*|gründe?n?|grund|anl[aä]ss\p{L}*|ursache|rätsel|prüf\p{L}*|unters\p{L}*|klär\p{L}*|geklärt)$/u;
