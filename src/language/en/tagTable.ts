import { remember } from '../remember.ts';
import type { Morph, Upos } from '../types.ts';
import { lemmaOf } from './lemma.ts';
import type { Model } from './model.ts';

/** What follows from a tag alone, and with it the base form of a word. */
export type TagEntry = { tag: string; pos: Upos; morph: Morph; lemma(lower: string): string };

/** One entry a tag of the model, in its order. Base forms are worked out once a word and tag. */
export function buildTagTable({ tags, lexicon }: Model): TagEntry[] {
  const lemmas = remember((_: string): string[] => []);
  return tags.map((tag, id) => {
    const pos = tag.split(' ')[0] as Upos;
    const lemma = (lower: string): string => {
      const known = lemmas(lower);
      known[id] ??= lemmaOf(lower, pos, tag, lexicon);
      return known[id];
    };
    return { tag, pos, morph: morphOf(tag), lemma };
  });
}

function morphOf(tag: string): Morph {
  if (tag.endsWith('VBD')) return { form: 'fin', tense: 'past', mood: 'ind' };
  if (tag.endsWith('VBZ')) return { form: 'fin', tense: 'pres', mood: 'ind', person: 3, number: 'sing' };
  if (tag.endsWith('VBP') || tag.endsWith('MD')) return { form: 'fin', tense: 'pres', mood: 'ind' };
  if (tag.endsWith('VBN')) return { form: 'part2' };
  if (tag.endsWith('VBG')) return { form: 'part1' };
  if (tag.endsWith('VB')) return { form: 'inf' };
  if (tag === 'NOUN NNS') return { number: 'plur' };
  return tag === 'NOUN' || tag === 'PROPN' ? { number: 'sing' } : {};
}
