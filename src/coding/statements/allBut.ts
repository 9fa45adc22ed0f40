import { otherSide } from '../../domain/statement.ts';
import type { Clause, Token } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { readPosition } from './positions.ts';

/**
 * Rule "all but one": whoever is left out of all did the contrary ("All members except Hungary backed the levy"), whoever is left out of none did it alone ("Nobody
 * but Hungary supports it"). True where somebody is set apart so, whether or not a statement was made: the sentence is not about what the others together do.
 */
export function readAllBut(context: Context, clause: Clause): boolean {
  const { analysis, cues, discourse } = context.reading;
  if (!clause.verb || /^(?:should|must|sollen|müssen)$/.test(clause.verb.modal ?? '') || discourse.speakers[clause.id]) return false;
  const apart = setApart(context, clause);
  if (apart.length === 0) return false;
  const { length } = context.drafts;
  const told = clause.negated ? { ...clause, negated: false } : clause;
  readPosition(context, told, findCues(analysis, told, cues), apart);
  for (const draft of context.drafts.slice(length)) {
    if (!clause.negated) draft.stance = otherSide[draft.stance];
    draft.reasons.push(clause.negated ? 'set apart from all who do not' : 'set apart from all who do');
  }
  return true;
}

/** Those named behind words for an exception, in a clause that tells of all or of none. */
function setApart({ reading: { analysis, scan } }: Context, clause: Clause): Actor[] {
  const { tokens, language } = analysis;
  const own = [...openedBefore(tokens, clause), ...clause.tokens];
  const words = own.map(at => tokens[at]!.lower).join(' ');
  const found = exceptions[language].exec(words);
  const counted = whole[language].exec(words);
  if (!found || !counted) return [];
  const countedAt = own[words.slice(0, counted.index).split(' ').length - 1]!;
  if (language === 'en' && !clause.verb!.passive && countedAt > clause.verb!.head) return []; // "backs all of it but …": of a thing
  const actors: Actor[] = [];
  for (const at of own.slice(words.slice(0, found.index + found[0].length).split(' ').length)) {
    const mention = scan.byToken.get(at);
    if (mention?.last === at && !/^['’]s?$/.test(tokens[at + 1]?.text ?? '')) actors.push(mention.actor);
    else if (!mention && !/^(?:DET|ADJ|CCONJ|PUNCT|PART|ADP)$/.test(tokens[at]!.pos)) break;
  }
  return actors;
}

/** "All | but Hungary want it", "all states bar | Hungary have signed": the parser begins a clause there; "all is lost, | but Hungary …" is another sentence. */
function openedBefore(tokens: readonly Token[], { tokens: [first] }: Clause): number[] {
  const opens = [first!, first! - 1].some(at => /^(?:but|bar|except|save)$/.test(tokens[at]?.lower ?? ''));
  const counted = tokens.slice(Math.max(0, first! - 5), first).findLast(({ lower }) => /^(?:all|every|each|no|none)$/.test(lower));
  if (!opens || !counted) return [];
  const isOther = tokens.slice(counted.index, first! - 1).some(({ pos }) => /^(?:PUNCT|AUX)$/.test(pos));
  return isOther ? [] : tokens.slice(counted.index, first).map(({ index }) => index);
}

const exceptions = {
  en: /\b(?:but|except(?: for)?|save(?: for)?|bar|barring|excluding|(?:apart|aside) from|other than|with the (?:sole |only |notable )?exceptions? of)(?= )/,
  de: /(?<!\S)(?:außer|bis auf|mit (?:einziger )?ausnahme(?: von)?|ausgenommen|abgesehen von)(?= )/,
};

const whole = {
  en: /\b(?:all|every|each|everyone|everybody|nobody|none|no one|not one|no (?:other )?(?:member|state|country|nation|government|ally|party|delegation)s?)\b/,
  de: /(?<!\S)(?:alle[nr]?|sämtliche[nr]?|jede[rs]?|niemand|keine?[rs]?)(?!\S)/,
};
