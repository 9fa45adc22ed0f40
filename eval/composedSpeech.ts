import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Composed, count, type Parts, type Pick, picker, readParts } from './composed.ts';

const words = z.array(z.string());
const sides = z.object({ support: words, oppose: words });
/**
 * What is said, in reported speech (German in the order of main clauses, behind `|` in that of subordinate ones) and in quotation marks, and who says so behind or
 * before it: `%` stands for what is said, a `|` behind it asks for the order of subordinate clauses.
 */
const speech = z.object({ messages: sides, quoted: sides, behind: words, before: words });
type Speech = z.infer<typeof speech>;

/** Reported and direct speech of parts that are read well alone: what is said and who says so. */
export function composeSpeech(language: 'de' | 'en', seed: number): Composed[] {
  const given = speech.parse(JSON.parse(readFileSync(new URL(`./composed/speech-${language}.json`, import.meta.url), 'utf8')));
  const { states, matters } = readParts(language);
  const pick = picker(seed);
  return Array.from({ length: count }, () => {
    const matter = pick(matters);
    const others = states.filter(({ name }) => !(matter.name ?? '').includes(name));
    return composeOne(language, given, pick(others), matter, pick);
  });
}

function composeOne(
  language: 'de' | 'en',
  given: Speech,
  { id, ...names }: Parts['states'][number],
  matter: Parts['matters'][number],
  pick: Pick,
): Composed {
  const cases = { A: matter.A, D: matter.D, N: matter.A?.replace(/^den /, 'der ') };
  const fill = (text: string) =>
    text
      .replace(/\{(\w+)\}/g, (_, key: string) => names[key as keyof typeof names])
      .replace(/@([NAD])?(?!\w)/g, (_, form?: 'N' | 'A' | 'D') => (form ? cases[form] : matter.name) ?? '');
  const side = pick(['support', 'oppose'] as const);
  const form = pick(['behind', 'before', 'quoted'] as const);
  const frame = pick(given[form === 'before' ? 'before' : 'behind']);
  const message = pick(given[form === 'quoted' ? 'quoted' : 'messages'][side]);
  const [main = '', subordinate = main] = message.split('|').map(fill);
  const said = frame.endsWith('|') ? subordinate : main;
  const sentence = {
    behind: `${capital(said)}${fill(frame)}.`,
    before: `${capital(fill(frame).replace(/%\|?/, () => (frame.includes(': ') ? capital(said) : said)))}.`,
    quoted: quote(language, capital(said), fill(frame)),
  }[form];
  return { text: sentence, state: `country:${id}`, side, told: new RegExp(matter.told, 'i'), parts: [message, frame, matter.told] };
}

const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

/** `“We need it,” Carney said.`, `„Wir brauchen es“, sagte Carney.` */
const quote = (language: 'de' | 'en', said: string, frame: string): string =>
  language === 'en' ? `“${said},”${frame.slice(1)}.` : `„${said}“${frame}.`;
