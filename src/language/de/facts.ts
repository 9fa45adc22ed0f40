import type { ClauseKind, Token } from '../types.ts';
import { verbReadings } from './lexicon.ts';
import { allows, determinerAgreement, nounAgreement } from './morphology.ts';
import type { Tag } from './tags.ts';
import { auxiliaries, infinitiveIntroducers, modals, objectSpeech, speechVerbs } from './words.ts';

/** What the verbs and first words of a segment or clause tell about its place in the sentence. Token indices are -1 when there is none. */
export type Facts = {
  finite: number;
  /** Verb of the right bracket: participle or infinitive. */
  bracket: number;
  participle: boolean;
  zu: boolean;
  introducer: number;
  link?: string;
  relative: boolean;
  question: boolean;
  coordinator: boolean;
  verbFirst: boolean;
  afterSo: boolean;
  verbLast: boolean;
  subjectFollows: boolean;
  speech: boolean;
  objectSpeech: boolean;
  konjunktiv: boolean;
  /** `so Kellogg`, `laut Kellogg`: names a speaker and nothing else. */
  attribution: boolean;
  /** An introducer whose verb may come later, behind an embedded clause. */
  mayWait: boolean;
  waitsForBracket: boolean;
  waitsForZu: boolean;
};

/** Reads the facts of a list of token indices. */
export function readFacts(tokens: Token[], tags: Tag[], list: number[]): Facts {
  const finiteAt = list.findIndex(token => tags[token] === 'VF');
  const finite = finiteAt >= 0 ? list[finiteAt]! : -1;
  const bracket = list.findLast(token => tags[token] === 'VP' || tags[token] === 'VI' || tags[token] === 'VZ') ?? -1;
  const zu = list.some(
    (token, at) => tags[token] === 'VZ' || (tags[token] === 'ZU' && list.slice(at + 1, at + 3).some(next => tags[next] === 'VI')),
  );
  const first = firstWord(tokens, tags, list);
  const intro = readIntroducer(tokens, tags, list, first);
  const firstLower = tokens[list[first] ?? -1]?.lower ?? '';
  const afterSo = firstLower === 'so' || firstLower === 'dann';
  const lemma = finite >= 0 ? tokens[finite]!.lemma : '';
  const content =
    bracket >= 0 && (auxiliaries.has(lemma) || modals.has(lemma)) ? tokens[bracket]!.lemma : contentLemma(tokens, tags, list, lemma);
  const endsInVerb = finiteAt >= 0 && list.slice(finiteAt + 1).every(token => tags[token] === 'PU' || tags[token] === 'VT');
  return {
    finite,
    bracket,
    participle: bracket >= 0 && tags[bracket] === 'VP',
    zu,
    ...intro,
    coordinator: tags[list[0] ?? -1] === 'KO',
    verbFirst: finiteAt >= 0 && (finiteAt === first || (afterSo && finiteAt === first + 1)),
    afterSo: afterSo && finiteAt === first + 1,
    verbLast: endsInVerb,
    subjectFollows:
      finiteAt >= 0 &&
      subjectFollows(tokens, tags, list, finiteAt + 1) &&
      !turns(tokens, tags, list, finiteAt) &&
      !(correlating.test(content) && tokens[list[finiteAt + 1] ?? -1]?.lower === 'es'),
    speech:
      (speechVerbs.has(content) && !grantsAll(tokens, list, content)) ||
      tells(tokens, list, lemma) ||
      list.some(token => views.test(tokens[token]!.lower)),
    objectSpeech:
      objectSpeech.has(content) ||
      !speechVerbs.has(content) ||
      (content === 'sagen' && list.some(token => answers.test(tokens[token]!.text))) ||
      (content === 'finden' && list.some(token => echoes.test(tokens[token]!.text))),
    konjunktiv: finite >= 0 && /^konj/.test(tokens[finite]!.morph.mood ?? ''),
    attribution: isAttribution(tokens, tags, list),
    // "Norwegen hat, | wie am Montag bekannt wurde |, zugestimmt": behind the verb at its end a subordinate clause waits for nothing
    waitsForBracket: finite >= 0 && bracket < 0 && !(intro.introducer >= 0 && endsInVerb) && needsBracket(lemma, list, tags),
    waitsForZu: intro.link === 'um' && !zu,
  };
}

/** Does the clause still need a finite verb (or, for um …, its infinitive)? */
export function isOpen(facts: Facts, kind: ClauseKind): boolean {
  if (facts.waitsForZu) return true;
  if (kind === 'infinitive' || kind === 'participle' || kind === 'verbless') return false;
  return facts.finite < 0 && !(facts.zu && facts.introducer >= 0);
}

/** "steht auf dem Standpunkt, die Maut sei überfällig": nouns that are said to be held. */
const views = /^(?:ansicht|auffassung|meinung|standpunkt|überzeugung|these)$/;

/** "sagt Ja, …": who has said all. */
const answers = /^(?:Ja|Nein|No|Njet|Danke|Adieu|Lebewohl)$/;

/** "findet in Oslo Beifall, …": what a thing meets with, and nothing that somebody thinks. */
const echoes =
  /^(?:Zuspruch|Beifall|Anklang|Gehör|Zustimmung|Unterstützung|Gefallen|Verständnis|Gegenliebe|Rückhalt|Freunde|Widerhall|Resonanz|Lob)$/;

export const coordinates = (facts: Facts, mark: string): boolean => facts.coordinator || mark === 'und';

function contentLemma(tokens: Token[], tags: Tag[], list: number[], lemma: string): string {
  const particle = list.findLast(token => tags[token] === 'VT');
  return particle === undefined ? lemma : tokens[particle]!.lower + lemma;
}

const focus =
  /^(?:auch|selbst|nur|erst|schon|besonders|vor|allem|insbesondere|und|aber|oder|sondern|doch|denn|sowie|zumal|so|kurz|bereits|gerade|sogar|außer|je|zwar|„|“|")$/;

/** Position of the first word that counts: conjunctions and quotation marks in front are passed over. */
function firstWord(tokens: Token[], tags: Tag[], list: number[]): number {
  let at = 0;
  while (at < list.length - 1 && (tags[list[at]!] === 'KO' || tags[list[at]!] === 'PU')) at++;
  if (tokens[list[at]!]?.lower === 'aber' || tokens[list[at]!]?.lower === 'doch') at++;
  return Math.min(at, list.length - 1);
}

/** "Wenige Stunden | nachdem": how many words say by how much something comes before or after what the clause tells. */
function spanLength(tokens: Token[], list: number[], first: number): number {
  const words = list.slice(first, first + 8).map(token => tokens[token]!.lower);
  const link = words.findIndex(word => /^(?:nachdem|bevor|ehe)$/.test(word));
  const unit = words[link - 1] ?? '';
  return link > 1 && units.test(unit) && words.slice(0, link - 1).every(word => spans.test(word)) ? link : 0;
}

const units = /^(?:minuten?|stunden?|tage?|wochen?|monate?|jahre?|jahrzehnte?|augenblicke?|momente?)$/;
const spans =
  /^(?:\d+|ein|eine|einen|einige|wenige|mehrere|ein paar|paar|keine|nicht|einmal|mal|ganz|nur|kaum|knapp|rund|gut|fast|etwa|exakt|genau|erst|schon|bereits|weniger|mehr|als|halbes?|halbe|viele|volle|ganze|gerade|und|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig)$/;

type Introducer = Pick<Facts, 'introducer' | 'link' | 'relative' | 'question' | 'mayWait'>;

function readIntroducer(tokens: Token[], tags: Tag[], list: number[], first: number): Introducer {
  const start = first + spanLength(tokens, list, first);
  for (let at = start; at < Math.min(list.length, start + 4); at++) {
    const token = list[at]!;
    const tag = tags[token]!;
    const lower = tokens[token]!.lower;
    if (isAskedFor(tokens, list, at)) break;
    if (
      tag === 'KS' ||
      start > first ||
      (tag === 'AP' && infinitiveIntroducers.has(lower) && hasZu(tags, list, at) && !standsFor(tokens, tags, list, at))
    )
      return {
        introducer: token,
        link: lower === 'daß' ? 'dass' : lower,
        relative: false,
        question: false,
        mayWait: mayWait(lower, list.length),
      };
    if (tag === 'RL') return { introducer: token, link: lower, relative: true, question: false, mayWait: true };
    if (tag === 'QW' && tokens[list[at + 1] ?? -1]?.lower === 'immer')
      return { introducer: token, link: `${lower} immer`, relative: false, question: false, mayWait: false }; // wann immer abgestimmt werde
    if (tag === 'QW' && !isVerbSecond(tags, list, at))
      return { introducer: token, link: lower, relative: false, question: true, mayWait: false };
    if (tag !== 'AP' && !focus.test(lower) && !(tag === 'AV' && at === first)) break;
  }
  return { introducer: -1, link: undefined, relative: false, question: false, mayWait: false };
}

const hasZu = (tags: Tag[], list: number[], at: number): boolean =>
  list.slice(at).some(token => tags[token] === 'ZU' || tags[token] === 'VZ');
/** "Hat angeregt, statt der Aufschläge Mindestpreise auszuhandeln": a thing in the genitive with another right behind it is what the other stands in for. */
function standsFor(tokens: Token[], tags: Tag[], list: number[], at: number): boolean {
  if (
    !/^(?:an)?statt$/.test(tokens[list[at]!]!.lower) ||
    !/^(?:de[rs]|ein(?:er|es)|\p{L}+er)$/u.test(tokens[list[at + 1] ?? -1]?.lower ?? '')
  )
    return false;
  let noun = at + 1;
  while (/^(?:DT|AA|CD)$/.test(tags[list[noun] ?? -1] ?? '')) noun++;
  const isThing = tags[list[noun] ?? -1] === 'NN' && !/(?:regierung|präsident(?:in)?|partei|bevölkerung)$/.test(tokens[list[noun]!]!.lower);
  return isThing && /^(?:DT|AA|NN|CD)$/.test(tags[list[noun + 1] ?? -1] ?? '');
}

/** "Hatte nichts einzuwenden, | er stimmte zu |": who has no objection says nothing by it. */
const grantsAll = (tokens: Token[], list: number[], content: string): boolean =>
  content === 'einwenden' && list.some(token => /^(?:nichts|wenig|kaum|niemand|kein\p{L}*)$/u.test(tokens[token]!.lower));

/** "Werde nicht aufhören, | um Hilfe | zu bitten": what is asked for, where the clause before lacks what is done, and not why something is. */
function isAskedFor(tokens: Token[], list: number[], at: number): boolean {
  const first = list[at]!;
  return (
    tokens[first]!.lower === 'um' &&
    /^(?:bitten|werben|ringen|kämpfen|streiten|nachsuchen)$/.test(
      tokens[list.findLast(token => /\p{L}/u.test(tokens[token]!.text)) ?? first]!.lemma,
    ) &&
    tokens[first - 1]?.text === ',' &&
    /^(?:aufhören|auf|aufgehört|müde|satt|versucht|versuchen|begonnen|beginnen|begann|fort|fortfahren|gezwungen|genötigt|scheue|scheut)$/.test(
      tokens[first - 2]?.lower ?? '',
    )
  );
}

/** als/wie/seit with a word or two only compare (wie Frankreich); any other conjunction has a verb, if need be behind an embedded clause. */
const mayWait = (lower: string, length: number): boolean => length >= 5 || !/^(?:als|wie|seit|bis|während|außer)$/.test(lower);
/** `Was will Putin?`: the finite verb stands right behind the question word, with more to follow. */
const isVerbSecond = (tags: Tag[], list: number[], at: number): boolean => tags[list[at + 1] ?? -1] === 'VF' && at + 2 < list.length;

/** `mahnte die Europäer aber`: aber behind the verb marks a second predicate of the subject before, not a speech tag with its own. */
const turns = (tokens: Token[], tags: Tag[], list: number[], verb: number): boolean =>
  tags[list[verb + 1] ?? -1] !== 'PP' &&
  list.slice(verb + 1).some(token => /^(?:aber|jedoch|zugleich|allerdings|gleichzeitig|hingegen|stattdessen)$/.test(tokens[token]!.lower));

/** "…, | lehnt es | (jedoch) ab, dafür zu zahlen": verbs whose "es" points to what follows and is nobody. */
const correlating = /^(?:ablehnen|begrüßen|bedauern|vermeiden|unterlassen|befürworten|verweigern)$/;

/** Right behind the verb stands something that can be its subject: er, Scholz, der Minister. */
function subjectFollows(tokens: Token[], tags: Tag[], list: number[], at: number): boolean {
  const token = list[at];
  if (token === undefined) return false;
  const tag = tags[token]!;
  if (tag === 'NE') return true;
  if (tag === 'NN') return allows(nounAgreement(tokens[token]!, tag), 'nom');
  if (/^(?:sich|ihm|ihnen)$/.test(tokens[token]!.lower)) return subjectFollows(tokens, tags, list, at + 1); // „…“, empörte sich Rom, entgegnete ihm Oslo
  if (tag === 'PP' || tag === 'DT') return allows(determinerAgreement(tokens[token]!.lower), 'nom');
  if (tag === 'AA') return true;
  return /^(?:AV|CD)$/.test(tag) && subjectFollows(tokens, tags, list, at + 1); // „…“, sagten | zwei | Diplomaten
}

/** `machte deutlich, …`, `gab zu bedenken, …`, `ließ durchblicken, …`: verbs that tell with one word more. */
const telling: Readonly<Record<string, RegExp>> = {
  machen: /^(?:klar|deutlich|geltend|plausibel|begreiflich)$/,
  stellen: /^(?:klar|heraus)$/,
  geben: /^(?:bedenken|verstehen|protokoll|bekannt)$/,
  lassen: /^(?:durchblicken|erkennen|wissen|verlauten|ausrichten|mitteilen|verbreiten|anklingen)$/,
  bringen: /^(?:ausdruck)$/,
};
const tells = (tokens: Token[], list: number[], lemma: string): boolean =>
  telling[lemma] !== undefined && list.some(token => telling[lemma]!.test(tokens[token]!.lower));

function isAttribution(tokens: Token[], tags: Tag[], list: number[]): boolean {
  if (tokens[list[0] ?? -1]?.lower !== 'so' || list.length < 2 || list.length > 14) return false;
  const next = tags[list[1]!];
  return (next === 'DT' || next === 'NE' || next === 'NN') && list.every(token => !/^V|^AD$/.test(tags[token]!));
}

/** A modal or haben/sein/werden without its participle, or a verb that only lives with a particle, waits for the other half. */
function needsBracket(lemma: string, list: number[], tags: Tag[]): boolean {
  if (modals.has(lemma) || lemma === 'haben' || lemma === 'werden') return true;
  return list.length > 0 && !list.some(token => tags[token] === 'VT') && verbReadings(lemma).length === 0;
}
