import { z } from 'zod';
import { extraAdjectives } from './extraAdjectives.ts';
import { extraNouns } from './extraNouns.ts';
import { conjugateRegularly, irregularForms, prefixedVerbs, regularVerbs, separableVerbs } from './regularVerbs.ts';
import { separablePrefixes } from './words.ts';

const form = z.union([z.string(), z.array(z.string())]);
const persons = z.record(z.enum(['S', 'P']), z.partialRecord(z.enum(['1', '2', '3']), form)).or(z.object({}).loose());
const verbSchema = z.object({
  hasPrefix: z.boolean().optional(),
  INF: form.optional(),
  EIZ: form.optional(),
  PA2: form.optional(),
  PRÄ: persons.optional(),
  PRT: persons.optional(),
  KJ1: persons.optional(),
  KJ2: persons.optional(),
  IMP: persons.optional(),
});
const casesSchema = z.object({ SIN: z.string().optional(), PLU: z.string().optional() });
const nounSchema = z.object({
  NOM: casesSchema.optional(),
  AKK: casesSchema.optional(),
  DAT: casesSchema.optional(),
  GEN: casesSchema.optional(),
  G: z.enum(['M', 'F', 'N']).optional(),
});
type Verb = z.infer<typeof verbSchema>;

/** Word form → its readings; printed as `form<TAB>reading;reading`, sorted by code unit. */
class Lines {
  private readonly readings = new Map<string, Set<string>>();

  add(word: string, reading: string): void {
    if (!/^[\x21-\xff]+$/.test(word) || /[;:\t]/.test(word)) return; // multi-word entries and letters outside Latin-1 are of no use to a tagger
    const known = this.readings.get(word);
    if (known) known.add(reading);
    else this.readings.set(word, new Set([reading]));
  }

  print(): string {
    const lines = [...this.readings].map(([word, readings]) => `${word}\t${[...readings].join(';')}`);
    return `\n${lines.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`;
  }
}

const finiteTags = { PRÄ: 'p', PRT: 't', KJ1: 'k', KJ2: 'c', IMP: 'm' } as const;
const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/**
 * Verb forms as `form<TAB>lemma:tag`; tags are `n` infinitive, `2` second participle, `z` infinitive with inner zu, and for finite forms mood and tense
 * (`p` present, `t` past, `k` Konjunktiv I, `c` Konjunktiv II, `m` imperative) with person and number, as in `p3s`.
 * Separable verbs give only their infinitive: every other form is prefix + form of the base verb, which costs nothing to store.
 */
export function compileVerbs(dictionary: unknown): string {
  const verbs = z.record(z.string(), verbSchema).parse(dictionary);
  const lines = new Lines();
  const add = (word: string, reading: string): void => {
    lines.add(word, reading);
    if (word.includes('ß')) lines.add(word.replaceAll('ß', 'ss'), reading); // the dictionary spells "muß", "schloß"
  };
  for (const [key, verb] of Object.entries(verbs)) {
    if (unheardOf.has(key) || key.includes(' ')) continue; // "Rad fahren" would be the lemma of "fährt"
    const lemma = /(?:e|el)$/.test(key) ? `${key}n` : key; // the dictionary cuts long ones off ("aufrechterhalte", "weiterentwickel")
    const separable = verb.hasPrefix === true && isSeparable(lemma, verb);
    add(lemma, `${lemma}:${separable ? 'N' : 'n'}`);
    for (const participle of list(verb.PA2)) add(participle, `${lemma}:2`);
    if (/ern$/.test(lemma) && !separable) for (const tag of ['k1s', 'k3s', 'p1s']) add(`${lemma.slice(0, -1)}e`, `${lemma}:${tag}`); // bessere, beside bessre
    const base = separable ? baseOf(lemma, verb) : lemma;
    if (base === undefined) continue;
    if (base === lemma) addFinite(add, lemma, verb, forms => forms.toReversed().join(''));
    else if (!verbs[base]) {
      add(base, `${base}:n`);
      addFinite(add, base, verb, forms => forms[0] ?? '');
    }
  }
  for (const lemma of regularVerbs) if (!verbs[lemma]) for (const [form, tag] of conjugateRegularly(lemma)) add(form, `${lemma}:${tag}`);
  for (const [lemma, base] of Object.entries(prefixedVerbs)) {
    const verb = verbs[base];
    if (!verb || verbs[lemma]) continue;
    const prefix = lemma.slice(0, -base.length);
    add(lemma, `${lemma}:n`);
    for (const participle of list(verb.PA2)) add(prefix + participle.replace(/^ge/, ''), `${lemma}:2`);
    addFinite(add, lemma, verb, forms => prefix + forms.toReversed().join(''));
  }
  for (const [word, lemma, tags] of irregularForms) for (const tag of tags.split(' ')) add(word, `${lemma}:${tag}`);
  for (const lemma of separableVerbs) {
    if (verbs[lemma]) continue;
    add(lemma, `${lemma}:N`);
    const prefix = separablePrefixes.find(each => lemma.startsWith(each)) ?? '';
    for (const participle of list(verbs[lemma.slice(prefix.length)]?.PA2)) add(prefix + participle, `${lemma}:2`);
  }
  return lines.print();
}

/** Verbs of the dictionary that nobody writes, whose forms are those of common ones ("dachte"). */
const unheardOf: ReadonlySet<string> = new Set(['dachen', 'entkriminalisiere']);

/** The dictionary marks `unterstützen` as prefixed too; a separable verb has its zu or ge inside (auszuschließen, stattgefunden). */
function isSeparable(lemma: string, verb: Verb): boolean {
  const base = baseOf(lemma, verb);
  const prefix = base === undefined ? '' : lemma.slice(0, lemma.length - base.length);
  return verb.EIZ !== undefined || (prefix !== '' && list(verb.PA2).some(participle => participle.startsWith(`${prefix}ge`)));
}

function baseOf(lemma: string, verb: Verb): string | undefined {
  const third = (verb.PRÄ as { S?: Record<string, string | string[]> } | undefined)?.S?.['3'];
  const prefix = Array.isArray(third) ? third[1] : undefined;
  return prefix !== undefined && lemma.startsWith(prefix) ? lemma.slice(prefix.length) : undefined;
}

function addFinite(add: (word: string, reading: string) => void, lemma: string, verb: Verb, write: (forms: string[]) => string): void {
  for (const [key, tag] of Object.entries(finiteTags)) {
    const numbers = (verb[key as keyof typeof finiteTags] ?? {}) as Record<string, string | string[] | Record<string, string | string[]>>;
    for (const [number, forms] of Object.entries(numbers)) {
      const byPerson = typeof forms === 'string' || Array.isArray(forms) ? { 2: forms } : forms;
      for (const [person, value] of Object.entries(byPerson)) add(write(list(value)), `${lemma}:${tag}${person}${number.toLowerCase()}`);
    }
  }
}

const caseLetters = { NOM: 'n', AKK: 'a', DAT: 'd', GEN: 'g' } as const;

/** Noun forms as `Form<TAB>Lemma:gender:cases`; lower-case letters of n a d g are singular, capitals plural; an empty lemma means the form itself. */
export function compileNouns(dictionary: unknown): string {
  const lines = new Lines();
  for (const [lemma, noun] of Object.entries(z.record(z.string(), nounSchema).parse(dictionary))) {
    const cases = new Map<string, string>();
    const put = (word: string | undefined, letter: string): void => {
      if (word !== undefined && !cases.get(word)?.includes(letter)) cases.set(word, (cases.get(word) ?? '') + letter);
    };
    for (const [key, letter] of Object.entries(caseLetters)) {
      const forms = noun[key as keyof typeof caseLetters];
      put(forms?.SIN, letter);
      put(forms?.PLU, letter.toUpperCase());
    }
    if (noun.DAT?.SIN !== undefined && noun.DAT.SIN === `${noun.NOM?.SIN}e`) put(noun.NOM?.SIN, 'd'); // dem Hause, dem Haus
    for (const [word, letters] of cases) lines.add(word, `${word === lemma ? '' : lemma}:${(noun.G ?? '').toLowerCase()}:${letters}`);
    const long = longGenitive(lemma, noun.GEN?.SIN);
    if (long !== undefined) lines.add(long, `${lemma}:${(noun.G ?? '').toLowerCase()}:g`);
  }
  for (const { lemma, gender, forms } of extraNouns)
    for (const [word, letters] of forms) lines.add(word, `${word === lemma ? '' : lemma}:${gender}:${letters}`);
  return lines.print();
}

/** des Landes, des Textes: the dictionary has the short form only (des Lands). */
const longGenitive = (lemma: string, genitive: string | undefined): string | undefined =>
  genitive === `${lemma}s` && /(?:[^aeiouyäöüs]|ei|au)$/.test(lemma) && !/(?:e[lrnm]|chen|lein|ing|ling)$/.test(lemma)
    ? `${lemma}es`
    : undefined;

/** Adjective stems, to which the endings -e -en -er -es -em are added, as `stem<TAB>lemma`; an empty lemma means the stem itself. */
export function compileAdjectives(dictionary: unknown): string {
  const lines = new Lines();
  const adjective = z.object({ AKK: z.object({ SOL: z.object({ P: z.string().optional() }).optional() }).optional() });
  for (const [lemma, forms] of Object.entries(z.record(z.string(), adjective).parse(dictionary))) {
    const stem = forms.AKK?.SOL?.P?.replace(/e$/, '');
    lines.add(lemma, '');
    if (stem !== undefined && stem !== lemma) lines.add(stem, lemma);
  }
  for (const lemma of extraAdjectives) lines.add(lemma, '');
  return lines.print();
}
