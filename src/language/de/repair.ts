import type { Token } from '../types.ts';
import { verbReadings } from './lexicon.ts';
import type { Tag } from './tagger.ts';
import { particles } from './words.ts';

/** Mends what the tagger gets wrong and grammar knows better. */
export function repairTags(tokens: Token[], tags: Tag[], from: number, to: number): void {
  openWithVerb(tokens, tags, from, to);
  for (let i = from; i < to; i++) {
    const lower = tokens[i]!.lower;
    const next = tags[i + 1];
    if (lower === 'zu' && next !== undefined && i + 1 < to && (next === 'VI' || isInfinitive(tokens[i + 1]!)) && tags[i + 1] !== 'NN') {
      tags[i] = 'ZU';
      tags[i + 1] = 'VI';
    }
    if (tags[i] === 'VI' && verbReadings(lower).some(each => each.form === 'zu')) tags[i] = 'VZ';
    if (lower === 'dass' || lower === 'daß') tags[i] = 'KS';
    if (lower === '%') tags[i] = 'NN';
  }
  closeSubordinate(tokens, tags, from, to);
}

const isInfinitive = (token: Token): boolean => /^\p{Ll}/u.test(token.text) && verbReadings(token.lower).some(each => each.form === 'inf');

/** `Bessere Brüssel nach, so …`, `Sollte Moskau …, wird …`: a sentence may open with its verb, which capitals and endings hide from the tagger. */
function openWithVerb(tokens: Token[], tags: Tag[], from: number, to: number): void {
  let first = from;
  while (first < to && tags[first] === 'PU') first++;
  const word = tokens[first];
  if (word === undefined || tags[first] === 'VF' || !verbReadings(word.lower).some(each => each.form === 'fin' && each.person === 3))
    return;
  let comma = first;
  while (comma < to && tokens[comma]!.text !== ',') comma++;
  if (comma >= to || comma > first + 25 || tags.slice(first, comma).includes('VF')) return;
  const next = tokens[comma + 1]?.lower;
  const main = next === 'so' || next === 'dann' ? comma + 2 : comma + 1;
  const adjective = tags[first + 1] === 'NN' && !particles.has(tokens[comma - 1]!.lower);
  if (main < to && tags[main] === 'VF' && !adjective) tags[first] = 'VF';
}

/** A subordinate clause ends in its finite verb: where the tagger saw a participle or infinitive alone (der sich … entwickelt), the form is finite. */
function closeSubordinate(tokens: Token[], tags: Tag[], from: number, to: number): void {
  let opened = false;
  let verb = -1;
  for (let i = from; i <= to; i++) {
    const tag = i < to ? tags[i]! : 'PU';
    if (tag === 'KS' || tag === 'RL') [opened, verb] = [true, -1];
    else if (tag === 'VF' || tag === 'VZ' || tag === 'ZU') opened = false;
    else if (tag === 'VP' || tag === 'VI' || tag === 'AD' || tag === 'VT')
      verb = tag === 'VP' || tag === 'VI' || i + 1 === to || tags[i + 1] === 'PU' ? i : verb;
    if (opened && (tag === 'PU' || tag === 'KO')) {
      if (verb === i - 1 && canBeFinite(tokens[verb]!)) [tags[verb], opened] = ['VF', false];
      else if (tag === 'PU' && verb >= 0) opened = false;
    }
  }
}

const canBeFinite = (token: Token): boolean => verbReadings(token.lower).some(each => each.form === 'fin' && each.person === 3);
