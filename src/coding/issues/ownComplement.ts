import type { Issue } from '../../codebook/schema.ts';
import type { Token } from '../../language/types.ts';
import type { Reading } from '../reading.ts';
import { isDecidable } from './matterNouns.ts';
import { phraseFrom } from './open.ts';
import { partialName } from './partial.ts';

/**
 * "The extension | of a wind farm", "single agreements | with Brazil", "der Verkauf | eines Hafens" in an article on reactors: a noun that is part of the issue's
 * name, with a complement of its own that names something new, is another thing. What stands there with its article ("of the plant") may be what was named.
 */
export function isOfAnotherThing(reading: Reading, issue: Issue, noun: Token): boolean {
  const { tokens, language } = reading.analysis;
  const next = tokens[noun.index + 1];
  if (noun.pos !== 'NOUN' || next?.sentence !== noun.sentence) return false;
  const isGenitive = language === 'de' && /^eine[rs]$/.test(next.lower);
  const isParty = /^(?:with|mit)$/.test(next.lower) && isDecidable(noun.lemma); // "talks | with Skopje"
  if (!isGenitive && !isParty && !opens[language].test(next.lower)) return false;
  const first = tokens[isGenitive ? noun.index + 1 : noun.index + 2];
  if (!first || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(first.pos) || definite.test(first.lower)) return false;
  const phrase = phraseFrom(reading, first.index);
  if (!phrase || phrase.tokens.some(at => names(issue, language, tokens[at]!))) return false;
  const { pos, lemma } = tokens[phrase.head]!;
  return (pos === 'NOUN' && !anybody.test(lemma)) || phrase.tokens.some(at => reading.scan.byToken.has(at));
}

/** "Members | of states |", "der Beitritt | von Ländern |, die …": any such. */
const anybody = /^(?:mensch|land|staat|person|leute|mitglied|partner|people|nation|country|state|member|supporter)$/;
const opens = { en: /^(?:of|for)$/, de: /^(?:von|vom|für|über)$/ };
const definite =
  /^(?:the|this|that|these|those|its|their|his|her|our|any|all|such|both|de[rmns]|die|das|dies\p{L}*|sein\p{L}*|ihr\p{L}*|alle\p{L}*|solch\p{L}*|jede\p{L}*|beide\p{L}*)$/u;

/** Is the word one by which the issue is named, or that its name or its context has? */
function names(issue: Issue, language: 'de' | 'en', token: Token): boolean {
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return false;
  if (partialName(issue, language, token) !== null) return true;
  const words = [issue.labels.de, issue.labels.en, issue.proposition.de, issue.proposition.en, ...issue.context.flat()]
    .join(' ')
    .toLowerCase();
  return words.includes(token.lower.slice(0, 5));
}

/** "An agreement | with Japan |" in an article on one with the Mercosur: the same, however plainly the noun names the issue. */
export const isWithAnother = (reading: Reading, issue: Issue, noun: Token): boolean =>
  /^(?:with|mit)$/.test(reading.analysis.tokens[noun.index + 1]?.lower ?? '') &&
  reading.scan.byToken.has(noun.index + 2) &&
  isOfAnotherThing(reading, issue, noun);
