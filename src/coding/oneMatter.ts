import type { ActorRef } from '../domain/actor.ts';
import { analyse } from '../language/analyse.ts';
import type { Token } from '../language/types.ts';
import type { OneMatter, Told } from './coder.ts';
import { isEmptyNoun } from './idleNouns.ts';
import type { IssueIndex } from './issues.ts';
import type { NameIndex } from './names.ts';
import { namesBeside } from './namesBeside.ts';
import { plain } from './open.ts';

type Tools = { names: NameIndex; issues: Pick<IssueIndex, 'interchangeable' | 'above'> };

/** So many characters of a text say what it is about: two paragraphs. */
const leadLength = 500;
/** Two beginnings tell of one thing when they share so many words, and so great a part of those of the shorter one. */
const sharedWords = 2;
const sharedPart = 0.1;
/** "The sanctions" of one article are "the sanctions on Russia" of the one before only if a word more is shared: the general name fits many matters. */
const sharedWithGeneral = 3;

/** Nouns for what keeps a thing from being done: to be for the ban on a thing is to be against the thing. */
const banning = /(?:verbote?|sperren?|stopp|embargo|boykott|moratorium)$|verbots|^(?:ban|prohibition|embargo|boycott|moratorium|freeze)s?$/;
/**
 * Nouns that make another matter of what they stand beside: the delay of a levy is not the levy. Those that the coder turns round itself (end, repeal) are no
 * part of an open issue's name.
 */
const changing =
  /^(?:aufschub|verzoger|verschieb|ausnahm|kritik|droh|vorwurf|bedingung|zweifel|sorge|protest|klage|alternativ|gegen(?=.)|widerst|abzug|ruckzug|austritt|ausstieg|ausweis|kundigung|delay|postpon|exempt|critici|threat|accus|condition|doubt|concern|lawsuit|counter|resist|withdraw|exit|expulsion|suspen|cessation|veto)/;

/**
 * What two articles of one language begin with when a phrase of each names one matter, which they put in other words ("Austausch mit US-Geheimdiensten",
 * "Zusammenarbeit mit den Geheimdiensten"), and whether one names what the other bans; null otherwise. One of the two may be an issue of the codebook, by its label;
 * both, where one is a case of the other.
 * The phrases must share a word that names neither a place nor an actor, and the articles must begin alike. What they share of the holder's own names is no sign: it
 * stands in all that is told of it.
 */
export function findOneMatter(
  now: Told,
  before: Told,
  holder: ActorRef,
  language: 'de' | 'en',
  { names, issues }: Tools,
): OneMatter | null {
  if (isTalks(now) !== isTalks(before)) return null;
  const areIssues = isIssue(now) && isIssue(before);
  if (areIssues && !isCaseOf(now, before, issues) && !isCaseOf(before, now, issues)) return null;
  const [nowNames, beforeNames] = [now, before].map(one => nameWords(one, issues.interchangeable.oneFor));
  if (!share(nowNames!, beforeNames!, language)) return null; // most are told apart so, and cheaply
  const [late, early] = [now, before].map(({ subject }) => topicOf(subject.label, language, names, holder).filter(word => !isActor(word)));
  const [bans, banned] = [nowNames!, beforeNames!].map((own, at) =>
    [...own, ...wordsOf([now, before][at]!)].some(word => banning.test(word)),
  );
  const things = (words: string[]) => words.map(word => word.replace(banning, '')).filter(word => word.length > 2); // Export|stopp
  if (changeOf(now) !== changeOf(before) || !share(things(late!), things(early!), language)) return null;
  const [here, there] = [now, before].map(({ title, text }) =>
    topicOf(`${title}\n\n${text.slice(0, leadLength)}`, language, names, holder),
  );
  const because = here!.filter(word => there!.some(other => isAlike(word, other, language)));
  const isEnough =
    because.length >= (areIssues ? sharedWithGeneral : sharedWords) && because.length >= sharedPart * Math.min(here!.length, there!.length);
  if (!isEnough || areApart(now, before, holder, language, { names, issues })) return null;
  return { because, opposite: bans !== banned };
}

/** "The reactor in Kozloduy" and "the reactor in Belene": each article names its own place beside the thing, and neither speaks of the other's. */
function areApart(now: Told, before: Told, holder: ActorRef, language: 'de' | 'en', { names, issues }: Tools): boolean {
  const heads = [now, before].map(({ title, text }) => ({ title, text: text.slice(0, leadLength) }));
  const beside = [now, before].map((told, at) => {
    const words = [...nameWords(told, issues.interchangeable.oneFor), ...wordsOf(told)].filter(word => word.length > 2);
    return namesBeside({ ...heads[at]!, words, language, holder, names });
  });
  const isTold = (name: string, at: number) =>
    isActor(name)
      ? topicOf(`${heads[at]!.title}\n\n${heads[at]!.text}`, language, names, holder).includes(name)
      : plain(`${heads[at]!.title} ${heads[at]!.text}`.toLowerCase()).includes(name);
  const own = beside.map((list, at) => [...list].filter(name => !isTold(name, 1 - at)));
  return own.every((list, at) => list.length > 0 && list.length === beside[at]!.size);
}

/** "Talks with Cambodia": to hold them is a matter of its own, whatever they are about (`talks.ts`). */
const isTalks = ({ subject }: Told): boolean => subject.id.startsWith('open:') && subject.label.startsWith('talks with ');

const isIssue = ({ subject }: Told): boolean => subject.id.startsWith('issue:');
const isCaseOf = (one: Told, other: Told, { above }: Tools['issues']): boolean => above.get(one.subject.id)?.has(other.subject.id) ?? false;

/** An open issue is its words; the id of an issue of the codebook is English, whatever the text. */
const nameWords = (told: Told, oneFor: (word: string) => string): string[] =>
  told.subject.id.startsWith('open:') ? told.subject.id.slice('open:'.length).split('-') : wordsOf(told).map(word => plain(oneFor(word)));
const wordsOf = ({ subject }: Told): string[] =>
  subject.label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(plain);
const changeOf = (told: Told): string =>
  [...told.subject.id.split(/[:-]/), ...wordsOf(told)].find(word => changing.test(word))?.slice(0, 5) ?? '';
const share = (some: string[], others: string[], language: 'de' | 'en'): boolean =>
  some.some(one => others.some(other => isAlike(one, other, language)));
const isActor = (word: string): boolean => word.includes(':');

/** What a text names: nouns and adjectives, and actors by their id; without the holder. */
function topicOf(text: string, language: 'de' | 'en', names: NameIndex, holder: ActorRef): string[] {
  const { tokens } = analyse(text, language);
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const name = names.find(tokens, at, tokens.length, ['person', 'surname', 'body', 'metonym', 'demonym', 'people', 'title'])[0];
    if (name && name.entry.kind !== 'title') for (const id of name.entry.ids) if (id !== holder.id) found.add(id);
    if (name) at += name.length - 1;
    else if (isTelling(tokens[at]!))
      for (const word of tokens[at]!.lemma.toLowerCase().split('-')) if (word.length > 2) found.add(plain(word));
  }
  return [...found];
}

const isTelling = ({ pos, lemma, lower }: Token): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(pos) && !isEmptyNoun(lemma) && !isEmptyNoun(lower);

/** One word, or, in German, one that is part of the other: "Austausch" and "Erkenntnisaustausch", "Drogenfahnder" and "Antidrogenbehörde". */
function isAlike(one: string, other: string, language: 'de' | 'en'): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (isActor(short) || isActor(long) || short.length < 5) return false;
  if (language === 'en') return long.startsWith(short) && long.length - short.length <= 3;
  return [short, long].some(word => pieces(word).some(piece => (word === short ? long : short).includes(piece)));
}

/** The openings of a word that are long enough to be a word of a compound. */
const pieces = (word: string): string[] => (word.length >= 10 ? [word.slice(0, 6)] : [word.slice(0, Math.max(5, word.length - 2))]);
