import { remember } from '../remember.ts';
import type { Morph } from '../types.ts';
import { readPackageFile } from './assets.ts';
import { findLine } from './sortedLines.ts';
import { seinPerfect, separablePrefixes } from './words.ts';

/** One reading of a verb form. `joined`: a separable verb written together in a finite form (`ablehnt`), which only a verb at the end of its clause is. */
export type VerbReading = {
  lemma: string;
  form: 'fin' | 'inf' | 'zu' | 'part2';
  mood?: 'ind' | 'konj1' | 'konj2' | 'imp';
  tense?: 'pres' | 'past';
  person?: 1 | 2 | 3;
  number?: 'sing' | 'plur';
  joined: boolean;
};
export type Case = NonNullable<Morph['cases']>[number];
/** One reading of a noun form: the cases that it can be in the singular and in the plural. */
export type NounReading = { lemma: string; gender?: 'm' | 'f' | 'n'; singular: Case[]; plural: Case[] };

type Lexicon = { verbs: string; nouns: string; adjectives: string };
let loaded: Lexicon | undefined;

function lexicon(): Lexicon {
  loaded ??= {
    verbs: readPackageFile('assets/de-verbs.txt').toString('latin1'),
    nouns: readPackageFile('assets/de-nouns.txt').toString('latin1'),
    adjectives: readPackageFile('assets/de-adjectives.txt').toString('latin1'),
  };
  return loaded;
}

/** Readings of a lower-case verb form, separable verbs included (`ablehnt`, `abgelehnt`, `abzulehnen` → `ablehnen`). Empty for what is no verb form. */
export const verbReadings: (lower: string) => readonly VerbReading[] = remember(lower => {
  if (lower.length < 2 || lower.length > 40) return [];
  const simple = readVerbLine(lower);
  const prefix = separablePrefixes.find(each => lower.startsWith(each) && lower.length > each.length + 2);
  return prefix === undefined ? simple : [...simple, ...separableReadings(lower)];
});

function separableReadings(lower: string): VerbReading[] {
  for (const prefix of separablePrefixes) {
    if (!lower.startsWith(prefix)) continue;
    const rest = lower.slice(prefix.length);
    const zu = rest.startsWith('zu') ? readVerbLine(rest.slice(2)).filter(reading => reading.form === 'inf') : [];
    const readings = [
      ...zu.map(reading => ({ ...reading, form: 'zu' as const })),
      ...readVerbLine(rest).filter(
        reading => reading.mood !== 'imp' && (reading.form !== 'inf' || (zu.length === 0 && isTrusted(prefix, lower))),
      ),
    ].flatMap(reading => (isKnown(prefix, reading) ? [{ ...reading, lemma: prefix + reading.lemma, joined: reading.form === 'fin' }] : []));
    if (readings.length > 0) return readings;
  }
  return [];
}

/** The dictionary lacks many separable verbs (vorantreiben): forms with zu or ge inside, or with a long particle, are trusted without it. */
function isKnown(prefix: string, reading: VerbReading): boolean {
  return isVerb(prefix + reading.lemma) || prefix.length >= (/^(?:fin|inf)$/.test(reading.form) ? 4 : 2);
}

/** "Will sie hinausschieben": an infinitive that the dictionary lacks, else only the wish would be read; not "widerstehen", which it has as another verb. */
const isTrusted = (prefix: string, lower: string): boolean => prefix.length >= 4 && findLine(lexicon().verbs, lower) === undefined;

/** wandte, entsandten: the dictionary gives wenden and senden their other past only (wendete, sendete). */
function readPastInA(lower: string): VerbReading[] {
  const found = /^(ent|ver|über|zu)?(wand|sand)te(n?)$/.exec(lower);
  if (!found) return [];
  const lemma = `${found[1] ?? ''}${found[2]!.replace('a', 'e')}en`;
  const past = { lemma, form: 'fin', mood: 'ind', tense: 'past', number: found[3] ? 'plur' : 'sing', joined: false } as const;
  return [
    { ...past, person: 3 },
    { ...past, person: 1 },
  ];
}

/** handele, rüttele: the dictionary gives verbs in -eln the short form only (handle). */
function readConjunctiveInEl(lower: string): VerbReading[] {
  const lemma = `${lower.slice(0, -1)}n`;
  const form = { lemma, form: 'fin', mood: 'konj1', tense: 'pres', number: 'sing', joined: false } as const;
  return findLine(lexicon().verbs, lemma) === undefined
    ? []
    : [
        { ...form, person: 3 },
        { ...form, person: 1 },
      ];
}

const moods = { p: 'ind', t: 'ind', k: 'konj1', c: 'konj2', m: 'imp' } as const;

function readVerbLine(lower: string): VerbReading[] {
  const line = findLine(lexicon().verbs, lower);
  if (line === undefined) return lower.endsWith('ele') ? readConjunctiveInEl(lower) : readPastInA(lower);
  // "Einführe" and "durchführen" are said of who leads, hardly ever of who would drive; "getroffen" of who meets, and not of what drips; "sähen" is no verb.
  const readings = line.split(';').filter(reading => !/fahren:c|^triefen:2|sähen:/.test(reading));
  return readings.map(reading => {
    const colon = reading.indexOf(':');
    const lemma = reading.slice(0, colon);
    const tag = reading.slice(colon + 1);
    if (tag === 'n' || tag === 'N') return { lemma, form: 'inf', joined: false };
    if (tag === '2') return { lemma, form: 'part2', joined: false };
    return {
      lemma,
      form: 'fin',
      mood: moods[tag[0] as keyof typeof moods],
      tense: tag[0] === 't' || tag[0] === 'c' ? 'past' : 'pres',
      person: Number(tag[1]) as 1 | 2 | 3,
      number: tag[2] === 's' ? 'sing' : 'plur',
      joined: false,
    };
  });
}

/** True for the infinitive of a known verb. */
export const isVerb: (lemma: string) => boolean = remember(lemma => readVerbLine(lemma).some(reading => reading.form === 'inf'));

const cases: Record<string, Case> = { n: 'nom', a: 'acc', d: 'dat', g: 'gen' };

/** Readings of a noun form as written. An unknown compound reads as its last part (`Waffenstillstandsverhandlungen` → Verhandlungen). Empty for names. */
export const nounReadings: (word: string) => readonly NounReading[] = remember(word => {
  if (word.length < 2 || word.length > 80) return [];
  const whole = readNounLine(word, '');
  if (whole.length > 0) return whole;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0)
    return nounReadings(word.slice(hyphen + 1)).map(reading => ({ ...reading, lemma: word.slice(0, hyphen + 1) + reading.lemma }));
  for (let cut = word.startsWith('Öl') ? 2 : 3; cut <= word.length - 4; cut++) {
    const front = word.slice(0, cut);
    const readings = readNounLine(word[cut]!.toUpperCase() + word.slice(cut + 1), front);
    if (readings.length > 0) return readings;
  }
  return readSuffix(word);
});

const allCases: Case[] = ['nom', 'acc', 'dat', 'gen'];

/** Nouns that the dictionary lacks but whose ending tells gender and number: Lockerung, Lockerungen. */
function readSuffix(word: string): NounReading[] {
  const found = /^(\p{Lu}\p{Ll}{3,}(?:ung|heit|keit|schaft|tion|ität))(en)?$/u.exec(word);
  if (!found || found[1]!.length < 8) return [];
  return [{ lemma: found[1]!, gender: 'f', singular: found[2] ? [] : allCases, plural: found[2] ? allCases : [] }];
}

/** Nouns that the press does not use, and whose forms are those of one that it does: Abkommen, Fonds, Wohlwollen. */
const rareLemmas = new Set(['Abkomme', 'Fond', 'Wohlwolle']);

function readNounLine(word: string, front: string): NounReading[] {
  const line = findLine(lexicon().nouns, word);
  if (line === undefined) return [];
  return line.split(';').flatMap(reading => {
    const [lemma, gender, letters] = reading.split(':') as [string, string, string];
    const base = lemma || word;
    if (rareLemmas.has(base)) return [];
    return {
      lemma: front === '' ? base : front + base[0]!.toLowerCase() + base.slice(1),
      gender: gender === '' ? undefined : (gender as 'm' | 'f' | 'n'),
      singular: [...letters].flatMap(letter => cases[letter] ?? []),
      plural: [...letters].flatMap(letter => (cases[letter.toLowerCase()] && letter < 'a' ? [cases[letter.toLowerCase()]!] : [])),
    };
  });
}

/** Lemma of an adjective form, whatever its ending (`unrealistischen` → `unrealistisch`, `hohe` → `hoch`), or '' for what is none. */
export const adjectiveLemma: (lower: string) => string = remember(lower => {
  for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    const lemma =
      findLine(lexicon().adjectives, stem) ?? (ending === '' ? undefined : findLine(lexicon().adjectives, comparativeStem(stem)));
    if (lemma !== undefined) return lemma || stem;
  }
  return '';
});

/** `größer`, `härtest` → without the step of comparison, so that regular ones are known. */
function comparativeStem(stem: string): string {
  return stem.replace(/(?:e?st|er)$/, '');
}

/** True for verbs whose perfect takes sein, with any particle (abreisen as reisen). */
export function isSeinPerfect(lemma: string): boolean {
  return (
    seinPerfect.has(lemma) || separablePrefixes.some(prefix => lemma.startsWith(prefix) && seinPerfect.has(lemma.slice(prefix.length)))
  );
}
