import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Coder } from '../src/coding/coder.ts';
import type { Statement } from '../src/domain/statement.ts';

const words = z.array(z.string());
const state = z.object({
  id: z.string(),
  name: z.string(),
  of: z.string(),
  adjective: z.string(),
  capital: z.string(),
  office: z.string(),
  leader: z.string(),
});
/** German matters have their cases, English ones a name. `told` matches the subject of a statement on it. */
const matter = z.object({ told: z.string(), name: z.string().optional(), A: z.string().optional(), D: z.string().optional() });
const parts = z.object({
  states: z.array(state),
  subjects: words,
  openings: words,
  support: words,
  oppose: words,
  tails: words,
  matters: z.array(matter),
});
export type Parts = z.infer<typeof parts>;
/** A sentence put together, with who takes which side in it, and the parts that it is made of. */
export type Composed = { text: string; state: string; side: 'support' | 'oppose'; told: RegExp; parts: string[] };

/** How many sentences of a language are put together; what they are follows from the seed alone. */
export const count = 1500;

/**
 * Sentences of parts that are read well alone: who, when, which side, on what, and how it goes on. Where one part makes another unreadable, figures over articles do
 * not show which; `npm run -s misses -- composed` lists the parts that fail most.
 */
export function compose(language: 'de' | 'en', seed: number): Composed[] {
  const given = readParts(language);
  const pick = picker(seed);
  return Array.from({ length: count }, () => composeOne(language, given, pick));
}

/** The states, matters and parts of sentences of a language. */
export const readParts = (language: 'de' | 'en'): Parts =>
  parts.parse(JSON.parse(readFileSync(new URL(`./composed/${language}.json`, import.meta.url), 'utf8')));

export type Pick = <T>(from: readonly T[]) => T;

function composeOne(language: 'de' | 'en', given: Parts, pick: Pick): Composed {
  const { id, ...names } = pick(given.states);
  const [subject, matter] = [pick(given.subjects), pick(given.matters)];
  const opening = pick([null, ...given.openings]);
  const tail = pick(['', '', ...given.tails]);
  const side = pick(['support', 'oppose'] as const);
  const verb = pick(given[side]);
  const named = subject.replace(/\{(\w+)\}/g, (_, key: string) => names[key as keyof typeof names]);
  const [finite, middle = '', end = ''] = verb
    .replace(/@([AD])?/g, (_, form?: 'A' | 'D') => (form ? matter[form] : matter.name) ?? '')
    .split('|');
  const who = opening === null ? named : named.replace(/^(?:The|A) /, article => article.toLowerCase());
  const sentence =
    language === 'en'
      ? `${opening === null ? '' : `${opening}, `}${who} ${finite}`
      : [...(opening === null ? [who, finite] : [opening, finite, who]), middle, end].filter(word => word !== '').join(' ');
  const text = `${sentence[0]!.toUpperCase()}${sentence.slice(1)}${/^[a-z]/.test(tail) ? ' ' : ''}${tail}.`;
  return {
    text,
    state: `country:${id}`,
    side,
    told: new RegExp(matter.told, 'i'),
    parts: [subject, opening ?? '', verb, tail, matter.told],
  };
}

/** A linear congruential generator, so that a seed means the same sentences everywhere. */
export function picker(seed: number): Pick {
  let state = seed;
  return from => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return from[(state >>> 8) % from.length]!;
  };
}

/** What became of a sentence: its side told, nothing told, the other side told; and whether somebody else is told to take one. */
export function readComposed({ text, state, side, told }: Composed, language: 'de' | 'en', coder: Coder) {
  const { statements } = coder.code({ title: '', text, language, publishedAt: '2026-03-02T08:00:00Z' });
  const sided = statements.filter(
    ({ modality, stance, subject }) => /^(?:asserted|conditional)$/.test(modality) && stance !== 'neutral' && subject.kind !== 'actor',
  );
  const isTheirs = ({ actor, onBehalfOf }: Statement) => (onBehalfOf ?? actor).id === state;
  const own = sided.filter(
    one => isTheirs(one) && told.test(`${one.subject.id} ${one.subject.label}`) && !(one.subject.kind === 'open' && one.confidence < 0.5),
  );
  const sides = new Set(own.map(({ stance }) => (/support/.test(stance) ? 'support' : 'oppose')));
  const isRight = sides.has(side);
  return { isRight, isWrong: !isRight && sides.size > 0, isForeign: sided.some(one => !isTheirs(one) && one.confidence >= 0.5) };
}
