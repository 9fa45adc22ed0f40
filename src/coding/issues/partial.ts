import type { Issue } from '../../codebook/schema.ts';
import { remember } from '../../language/remember.ts';
import type { Token } from '../../language/types.ts';

/** A word of an issue's name: what it matches, and whether it names the issue or its opposite. */
type Word = { stem: string; open: boolean; close: boolean; sign: 1 | -1 };
/** `first` gives the index of the first word that a form matches, Infinity for none. */
type Name = { words: Word[]; first: (form: string) => number };

/** Verbs and nouns that stand in any text, whatever it is about. */
const anywhere: ReadonlySet<string> = new Set([
  'bleiben',
  'recht',
  'status',
  'halten',
  'haltung',
  'milliarde',
  'million',
  'hand',
  'markt',
  'market',
  'country',
  'nation',
  'kingdom',
  'union',
  'united',
  'state',
  'hands',
  'silence',
  'schweigen',
  'back',
  'druck',
  'pressure',
]);

/** "End + fighting", "ban + veil*", "Abzug + Truppen": what ends there is not the issue but what it is to end. */
const ends =
  /^(?:end|ends|ending|stop|stopping|halt|cessation|silence|lift|lifting|ban|banning|outlaw|prohibit|withdraw|withdrawal|scrap|abolish|abolition|phase-out|cut|cuts|reduction|ende|stopp|enden|einstellung|einstellen|beendigung|beenden|aufhebung|aufheben|schweigen|ruhen|verbot|verbieten|abzug|rückzug|verzicht|abschaffung|abschaffen|ausstieg)$/;

/** Ills that a ceasefire ends. Who condemns the violence, or calls this war unacceptable, has said nothing of a ceasefire. */
export const woes =
  /^(?:war|fighting|hostilities|violence|bombing|bloodshed|shooting|attacks|strikes|fire|arms|weapons|down|krieg|kriegs|kämpfe|kampfhandlungen|feindseligkeiten|gewalt|bombardierung|bombardement|blutvergießen|schießens|angriffe|waffen|warfare|shelling|killing|carnage|slaughter|famine|hunger|suffering|misery|inaction|silence|kampf|beschuss|töten|sterben|hungersnot|leid|elend|untätigkeit|schweigen)$/;

const names = { de: new WeakMap<Issue, Name>(), en: new WeakMap<Issue, Name>() };

/**
 * Inside an article about an issue its name comes back in part: "der Beitritt", "the planes", "polnische Truppen". Says whether the token is one of the words
 * by which the issue is named, and in which direction; countries and other contexts do not count. Null when it is not.
 */
export function partialName(issue: Issue, language: 'de' | 'en', token: Token): 1 | -1 | null {
  const own = nameIn(issue, language, token);
  if (own !== null || token.pos !== 'NOUN' || !/^(?:beitritt|mitgliedschaft|accession|membership)$/.test(token.lemma)) return own; // one takes in refugees as well
  for (const lemma of joining) {
    const sign = nameIn(issue, language, { ...token, lemma, lower: lemma });
    if (sign !== null) return sign;
  }
  return null;
}

/** One comes into a body by any of these: who is to be admitted to it is to accede, and it grows. */
const joining: ReadonlySet<string> = new Set(['beitritt', 'mitgliedschaft', 'aufnahme', 'accession', 'membership', 'admission']);

/** "Verhandlungen", "der Beitritt": alone, and with nothing near that says which, such a noun brings up no issue in an article on another. */
export const fitsAny = (source: string): boolean =>
  /^(?:verhandlung|gespräch|dialog|vermittlung|beitritt|aufnahme|mitgliedschaft|negotiat|talks|dialogue|accession|membership|admission)\*?$/.test(
    source,
  );

function nameIn(issue: Issue, language: 'de' | 'en', token: Token): 1 | -1 | null {
  if (token.lower.startsWith('gegen')) return null; // Gegenzölle are no Zölle
  if (anywhere.has(token.lemma)) return null;
  if (token.text === 'Aus' && language === 'de') return issue.terms.de.some(term => namedEnd.test(term)) ? 1 : null;
  const { words, first } = nameOf(issue, language);
  const known = words[Math.min(first(token.lower), first(token.lemma))];
  return known && !(token.pos === 'VERB' && endsOnly(known, token)) ? known.sign : null;
}

/** "Verbrenner-Aus", "Aus für Kohle": what is for the end of something is so called for short. */
const namedEnd = /(?:^|[-+ ])aus(?:$|[ *+])/;

/** "Lob kam aus Riga": *kommen* is no Abkommen. */
const endsOnly = ({ stem }: Word, { lower, lemma }: Token): boolean =>
  [lower, lemma].every(form => form !== stem && !form.startsWith(stem));

function nameOf(issue: Issue, language: 'de' | 'en'): Name {
  let known = names[language].get(issue);
  if (known === undefined) {
    const words = wordsOf(issue, language);
    known = { words, first: remember(form => firstMatch(words, form)) };
    names[language].set(issue, known);
  }
  return known;
}

/** "Austritt + Vertrag" is the opposite, and "der Vertrag" the thing. */
const texts = /^(?:vertrag|abkommen|konvention|pakt|vereinbarung|gesetz|charta|treaty|convention|agreement|accord|pact|charter|deal|law)$/;

function wordsOf(issue: Issue, language: 'de' | 'en'): Word[] {
  const contexts = new Set(issue.context.flat().flatMap(context => context.split(/[ +]+/)));
  const split = (terms: string[], sign: 1 | -1) =>
    terms
      .flatMap(term => partsOf(term))
      .filter(({ part, ended }) => !contexts.has(part) && !((ended || sign < 0) && woes.test(stemOf(part))))
      .map(({ part, ended }) => ({ stem: stemOf(part), open: part.startsWith('*'), close: part.endsWith('*'), ended }))
      .filter(({ stem }) => stem.length >= 4)
      .map(({ ended, ...word }) => ({ ...word, sign: texts.test(word.stem) ? (1 as const) : ended ? (-sign as 1 | -1) : sign }));
  return [...split(issue.terms[language], 1), ...split(issue.opposite[language], -1)];
}

const stemOf = (part: string): string => part.replaceAll('*', '');

/** The words of a term, each with whether it is what the term says is to end. */
function partsOf(term: string): { part: string; ended: boolean }[] {
  const parts = term.split(/[ +]+/);
  const isEnd = (part: string) => ends.test(stemOf(part));
  const hasEnd = parts.length > 1 && parts.some(isEnd);
  return parts.map(part => ({ part, ended: hasEnd && !isEnd(part) }));
}

/** The word that most of the form is: a Waffenembargo is no Waffen. */
function firstMatch(words: Word[], form: string): number {
  let best = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const [at, word] of words.entries()) {
    const shared = Math.min(word.stem.length, form.length);
    if (shared > most && matches(word, form)) [best, most] = [at, shared];
  }
  return best;
}

function matches({ stem, open, close }: Word, form: string): boolean {
  if (form.length >= 6 && stem.endsWith(form)) return true; // Beitritt for nato-beitritt*
  if (open) return close ? form.includes(stem) : form.endsWith(stem);
  return close ? form.startsWith(stem) : form === stem;
}
