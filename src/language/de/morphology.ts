import { remember } from '../remember.ts';
import type { Morph, Token, Upos } from '../types.ts';
import { adjectiveLemma, type Case, nounReadings, type VerbReading, verbReadings } from './lexicon.ts';
import { isPlaceGenitive, isPlaceName } from './names.ts';
import type { Tag } from './tags.ts';
import { determinerEnding } from './wordClass.ts';
import { auxiliaries, contractions, feminineNames, masculineNames, modals, pluralNames } from './words.ts';

/**
 * What a noun phrase can be, as bits: case (nom acc dat gen, four bits each) × masculine, feminine, neuter, plural. Article, adjective and noun each
 * allow some; what they agree on is the intersection.
 */
export type Agreement = number;
export const anything: Agreement = 0xffff;
const caseOrder: Case[] = ['nom', 'acc', 'dat', 'gen'];
const genders = { m: 1, f: 2, n: 4, p: 8 };
const bit = (which: Case, gender: number): Agreement => gender << (4 * caseOrder.indexOf(which));

/** Reads `m:nom f:dat,gen p:gen` into bits. */
function agreement(text: string): Agreement {
  let bits = 0;
  for (const part of text.split(' ')) {
    const [gender, list] = part.split(':') as [string, string];
    for (const each of gender) for (const which of list.split(',')) bits |= bit(which as Case, genders[each as keyof typeof genders]);
  }
  return bits;
}

const strong: Record<string, Agreement> = {
  er: agreement('m:nom f:dat,gen p:gen'),
  e: agreement('f:nom,acc p:nom,acc'),
  es: agreement('n:nom,acc mn:gen'),
  en: agreement('m:acc p:dat'),
  em: agreement('mn:dat'),
  '': agreement('m:nom n:nom,acc'),
};
const special: Record<string, Agreement> = {
  der: strong.er!,
  die: strong.e!,
  das: agreement('n:nom,acc'),
  den: strong.en!,
  dem: strong.em!,
  des: agreement('mn:gen'),
  denen: agreement('p:dat'),
  dessen: anything,
  deren: anything,
  ich: agreement('m:nom'),
  du: agreement('m:nom'),
  er: agreement('m:nom'),
  sie: agreement('f:nom,acc p:nom,acc'),
  es: agreement('n:nom,acc'),
  wir: agreement('p:nom'),
  man: agreement('m:nom'),
  wer: agreement('m:nom'),
  ihn: agreement('m:acc'),
  ihm: strong.em!,
  ihr: agreement('f:dat p:nom'),
  ihnen: agreement('p:dat'),
  sich: agreement('mfnp:acc,dat'),
  mich: agreement('m:acc'),
  mir: agreement('m:dat'),
  uns: agreement('p:acc,dat'),
  wen: agreement('m:acc'),
  wem: agreement('m:dat'),
  was: agreement('n:nom,acc'),
  alles: agreement('n:nom,acc'),
  nichts: agreement('n:nom,acc'),
  etwas: agreement('n:nom,acc'),
  jemand: agreement('m:nom,acc,dat'),
  niemand: agreement('m:nom,acc,dat'),
  mehr: anything,
  viel: anything,
  wenig: anything,
};
const nameBits = agreement('mfnp:nom,acc,dat fp:gen');
const genitiveBits = agreement('mfnp:gen');
const nameGenders: [ReadonlySet<string>, Agreement][] = [
  [feminineNames, agreement('f:nom,acc,dat,gen')],
  [masculineNames, agreement('m:nom,acc,dat,gen')],
  [pluralNames, agreement('p:nom,acc,dat,gen')],
];

/** What an article, possessive or pronoun allows. `eines`, `keines`, `seines` are genitive only, `dieses` is not. */
export const determinerAgreement: (lower: string) => Agreement = remember(lower => {
  const known = special[lower];
  if (known !== undefined) return known;
  const ending = determinerEnding(lower);
  if (ending === undefined) return anything;
  return ending === 'es' && /^(?:[mds]?ein|kein|ihr|unser)/.test(lower) ? agreement('mn:gen') : (strong[ending] ?? anything);
});

const notMasculineNominative = agreement('fp:nom mfnp:acc,dat,gen') | agreement('n:nom');

/** What an article before its noun allows: `einer` and `seiner` are a masculine nominative only where they stand alone ("einer sagte"). */
export const articleAgreement = (lower: string): Agreement =>
  /^(?:k?ein|[mds]ein|ihr|unser)er$/.test(lower) ? determinerAgreement(lower) & notMasculineNominative : determinerAgreement(lower);

/** What an attributive adjective allows when no article stands before it. A bare stem or a number allows anything. */
export function adjectiveAgreement(lower: string): Agreement {
  const ending = /(?:er|es|em|en|e)$/.exec(lower)?.[0];
  return ending === undefined ? anything : ending === 'en' ? strong.en! | agreement('mn:gen') : (strong[ending] ?? anything);
}

const nounAgreements = remember((_: string): Partial<Record<Tag, Agreement>> => ({}));

/** What a noun or name allows by itself; it follows from form and tag, and is worked out once. */
export function nounAgreement(token: Token, tag: Tag): Agreement {
  const known = nounAgreements(token.text);
  known[tag] ??= readNounAgreement(token, tag);
  return known[tag];
}

function readNounAgreement(token: Token, tag: Tag): Agreement {
  let known = 0;
  for (const [names, allowed] of nameGenders) if (names.has(token.lower)) known |= allowed;
  if (known !== 0) return known;
  if (isPlaceGenitive(token.text)) return genitiveBits;
  const readings = tag === 'NE' && isPlaceName(token.text) ? [] : nounReadings(token.text);
  let bits = 0;
  for (const reading of readings) {
    const gender = reading.gender === undefined ? 7 : genders[reading.gender];
    for (const which of reading.singular) bits |= bit(which, gender);
    for (const which of reading.plural) bits |= bit(which, genders.p);
  }
  if (bits !== 0 && tag === 'NN') return bits;
  if (tag === 'NE' || bits === 0) bits |= nameBits | (/(?:s|['’])$/.test(token.lower) ? genitiveBits : 0);
  return /en$/.test(token.lower) && tag === 'NN' ? bits | genitiveBits : bits;
}

/** Cases left in the bits. */
export function casesOf(bits: Agreement): Case[] {
  return caseOrder.filter(which => (bits >> (4 * caseOrder.indexOf(which))) & 15);
}
export const allows = (bits: Agreement, which: Case): boolean => ((bits >> (4 * caseOrder.indexOf(which))) & 15) !== 0;
export const onlyCase = (bits: Agreement, which: Case): boolean =>
  allows(bits, which) && (bits & ~(15 << (4 * caseOrder.indexOf(which)))) === 0;
/** The numbers that the nominative reading allows. */
export const nominativeNumbers = (bits: Agreement): { sing: boolean; plur: boolean } => ({
  sing: (bits & 7) !== 0,
  plur: (bits & 8) !== 0,
});

const upos: Record<Tag, Upos> = {
  VF: 'VERB',
  VI: 'VERB',
  VZ: 'VERB',
  VP: 'VERB',
  VT: 'ADP',
  ZU: 'PART',
  NN: 'NOUN',
  NE: 'PROPN',
  DT: 'DET',
  PP: 'PRON',
  RL: 'PRON',
  QW: 'PRON',
  AA: 'ADJ',
  AD: 'ADJ',
  AV: 'ADV',
  AP: 'ADP',
  KO: 'CCONJ',
  KS: 'SCONJ',
  KK: 'CCONJ',
  CD: 'NUM',
  PU: 'PUNCT',
  XX: 'X',
};
const wanted: Partial<Record<Tag, VerbReading['form']>> = { VF: 'fin', VI: 'inf', VZ: 'zu', VP: 'part2' };

type Note = Pick<Token, 'lower' | 'pos' | 'lemma' | 'morph'>;
const notes = remember((_: string): Partial<Record<Tag, Note>> => ({}));

/** Writes part of speech, lemma and morphology of a tagged word onto its token; they follow from form and tag, and are worked out once. */
export function annotate(token: Token, tag: Tag): void {
  const known = notes(token.text);
  // "Norwegen dagegen | lehnt sie ab" is read as `hingegen`, and is another word than "ist dagegen".
  if (known[tag]?.lower !== token.lower) known[tag] = describe({ ...token }, tag);
  const { pos, lemma, morph } = known[tag]!;
  token.pos = pos;
  token.lemma = lemma;
  token.morph = morph;
}

function describe(token: Token, tag: Tag): Note {
  token.pos = upos[tag];
  if (wanted[tag] !== undefined) annotateVerb(token, tag);
  else if (tag === 'NN' || tag === 'NE') annotateNoun(token, tag);
  else if (tag === 'AA' || tag === 'AD') token.lemma = adjectiveLemma(token.lower) || stripEnding(token.lower, tag);
  else token.lemma = tag === 'AP' ? (contractions.get(token.lower)?.[0] ?? token.lower) : token.lower;
  if (tag === 'DT' || tag === 'PP' || tag === 'RL') token.morph = { cases: casesOf(determinerAgreement(token.lower)) };
  if (token.lower === 'nicht') token.pos = 'PART';
  return { lower: token.lower, pos: token.pos, lemma: token.lemma, morph: token.morph };
}

function annotateVerb(token: Token, tag: Tag): void {
  const reading = bestReading(token.lower, wanted[tag]!);
  token.lemma = reading?.lemma ?? guessLemma(token.lower, tag);
  token.morph = { form: wanted[tag]! };
  if (reading?.form === 'fin') {
    const { mood, tense, person, number } = reading;
    token.morph = { form: 'fin', mood, tense, person, number };
  }
  if (auxiliaries.has(token.lemma) || modals.has(token.lemma)) token.pos = 'AUX';
}

/** News speak in the third person: it is preferred, and the indicative where the form does not tell; `sollte` is Konjunktiv II there nearly always. */
function bestReading(lower: string, form: VerbReading['form']): VerbReading | undefined {
  const readings = verbReadings(lower).filter(each => each.form === form);
  const third = readings.filter(each => each.person === 3);
  if (/^sollten?$/.test(lower)) return third.find(each => each.mood === 'konj2') ?? readings[0];
  return third.find(each => each.mood === 'ind') ?? third[0] ?? readings[0];
}

function guessLemma(lower: string, tag: Tag): string {
  if (tag === 'VP') return `${lower.replace(/ge(?=\p{L}{3})/u, '').replace(/e?t$|en$/, '')}en`;
  return tag === 'VF' ? `${lower.replace(/(?:te[nt]?|e?t|en?|st)$/, '')}en` : lower;
}

function annotateNoun(token: Token, tag: Tag): void {
  const readings = isPlaceName(token.text) ? [] : nounReadings(token.text);
  const cut = token.lower.length > 3 ? token.lower.replace(/(?<=[^s])s$|['’]s?$/, '') : token.lower;
  token.lemma = readings[0]?.lemma.toLowerCase() ?? (tag === 'NE' ? cut : token.lower);
  const bits = nounAgreement(token, tag);
  const plural = readings.length > 0 && readings.every(each => each.singular.length === 0);
  token.morph = { cases: casesOf(bits), gender: readings[0]?.gender, number: plural ? 'plur' : readings.length > 0 ? 'sing' : undefined };
}

const stripEnding = (lower: string, tag: Tag): string => (tag === 'AA' ? lower.replace(/(?:e[nrsm]?)$/, '') : lower);

/** Morphology of a whole phrase, written onto its head once article and adjectives are known. */
export function phraseMorph(morph: Morph, bits: Agreement): Morph {
  const told = (['m', 'f', 'n'] as const).filter(each => caseOrder.some(which => (bits & bit(which, genders[each])) !== 0));
  const singular = (bits & 0x7777) !== 0;
  const plural = (bits & 0x8888) !== 0;
  // die Steuer, das Steuer: where the noun alone leaves it open, its article tells
  const gender = told.length === 1 ? told[0] : morph.gender;
  return { ...morph, gender, cases: casesOf(bits), number: singular && plural ? morph.number : plural ? 'plur' : 'sing' };
}

export const withoutGenitive = (bits: Agreement): Agreement => bits & 0x0fff;
