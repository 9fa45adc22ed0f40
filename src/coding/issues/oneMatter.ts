import type { ActorRef } from '../../domain/actor.ts';
import { analyse } from '../../language/analyse.ts';
import type { Token } from '../../language/types.ts';
import type { OneMatter, Told } from '../coder.ts';
import type { NameIndex } from '../mentions/names.ts';
import { isEmptyNoun } from './idleNouns.ts';
import type { IssueIndex } from './issues.ts';
import { namesBeside } from './namesBeside.ts';
import { plain } from './open.ts';

/** What an article of one language is read with. */
type Tools = { names: NameIndex; issues: Pick<IssueIndex, 'interchangeable' | 'above' | 'contrary' | 'inEnglish'> };
type Language = 'de' | 'en';
/** An article, what it is read with, and what its words are compared as: in English where the other article is not of its language. */
type Spoken = Told & { language: Language; tools: Tools; compared: Language };

/** So many characters of a text say what it is about: two paragraphs. */
const leadLength = 500;
/** Two beginnings tell of one thing when they share so many words, and so great a part of those of the shorter one. */
const sharedWords = 2;
const sharedPart = 0.1;
/** An article that tells of a turn and one from before it, which have no word of the names in common, tell of one thing when they begin as much alike as this. */
const atTurn = { words: 4, part: 0.2, things: 2 };
/** "The sanctions" of one article are "the sanctions on Russia" of the one before only if a word more is shared: the general name fits many matters. */
const sharedWithGeneral = 3;

/** Nouns for what keeps a thing from being done: to be for the ban on a thing is to be against the thing. */
const banning = /(?:verbote?|sperren?|stopp|embargo|boykott|moratorium)$|verbots|^(?:ban|prohibition|embargo|boycott|moratorium|freeze)s?$/;
/**
 * Nouns that make another matter of what they stand beside: the delay of a levy is not the levy. Those that the coder turns round itself (end, repeal) are no
 * part of an open issue's name.
 */
const changing =
  /^(?:aufschub|verzoger|verschieb|ausnahm|kritik|droh|vorwurf|bedingung|zweifel|sorge|protest|klage|alternativ|gegen(?=.)|widerst|abzug|ruckzug|austritt|ausstieg|ausweis|kundigung|schliessung|stilllegung|abschaltung|abriss|delay|postpon|exempt|critici|threat|accus|condition|doubt|concern|lawsuit|counter|resist|withdraw|exit|expulsion|suspen|cessation|closure|shutdown|demolition|veto)/;

/**
 * What two articles begin with when a phrase of each names one matter, which they put in other words ("Austausch mit US-Geheimdiensten",
 * "Zusammenarbeit mit den Geheimdiensten", "energy island", "Energieinsel"), and whether one names what the other bans; null otherwise. One of the two may be an
 * issue of the codebook, by its label; both, where one is a case of the other.
 * The phrases must share a word that names neither a place nor an actor, and the articles must begin alike. What they share of the holder's own names is no sign: it
 * stands in all that is told of it. Where the later article plainly tells of a turn ("drops its objection to closing Chapter 31"), what was turned from may have another
 * name altogether; the articles must begin much alike then, and two issues of the codebook stay two.
 */
export function findOneMatter(
  now: Told & { language: Language },
  before: Told & { language: Language },
  holder: ActorRef,
  toolsFor: (language: Language) => Tools,
): OneMatter | null {
  if (isTalks(now) !== isTalks(before)) return null;
  const areIssues = isIssue(now) && isIssue(before);
  if (areIssues && isContrary(now, before, toolsFor(now.language))) return { because: ['the contrary'], opposite: true };
  const compared = now.language === before.language ? now.language : 'en';
  const [late, early] = [now, before].map(told => ({ ...told, compared, tools: toolsFor(told.language) })) as [Spoken, Spoken];
  if (areIssues && !isCaseOf(now, before, late.tools.issues) && !isCaseOf(before, now, late.tools.issues)) return null;
  const because = now.tellsTurn ? sharedAtTurn(late, early, holder) : sharedUnderName(late, early, holder);
  if (!because || areApart(late, early)) return null;
  return { because, opposite: isBan(late) !== isBan(early) };
}

/** What two articles begin with whose phrases share a word for the thing; null where they tell of two. */
function sharedUnderName(late: Spoken, early: Spoken, holder: ActorRef): string[] | null {
  const { compared } = late;
  const both = [late, early];
  if (!share(put(nameWords(late), late), put(nameWords(early), early), compared)) return null; // most are told apart so, and cheaply
  const [lateThings, earlyThings] = both.map(one => thingsOf(one, holder));
  if (changeOf(late) !== changeOf(early) || !share(lateThings!, earlyThings!, compared)) return null;
  if (isOthersPlace(late, early, holder) || isOthersPlace(early, late, holder)) return null;
  return sharedBeginning(late, early, holder, both.every(isIssue) ? sharedWithGeneral : sharedWords, sharedPart);
}

/** What an article that tells of a turn and one from before it begin with, when that is so much that both tell of one thing; null otherwise. */
function sharedAtTurn(late: Spoken, early: Spoken, holder: ActorRef): string[] | null {
  if (late.language === early.language && !shareOpenings(late, early)) return null; // most are told apart so, and cheaply
  const shared = sharedBeginning(late, early, holder, atTurn.words, atTurn.part);
  return shared && shared.filter(word => !isActor(word)).length >= atTurn.things ? shared : null;
}

/** Long words by their openings, as they stand: two articles that begin with one thing share some. */
function shareOpenings(late: Spoken, early: Spoken): boolean {
  const [here, there] = [late, early].map(
    one =>
      new Set(
        headOf(one)
          .toLowerCase()
          .match(/\p{L}{6,}/gu)
          ?.map(word => word.slice(0, 6)),
      ),
  );
  return [...here!].filter(opening => there!.has(opening)).length >= atTurn.words;
}

/** The words that two articles both begin with; null when these are fewer than so many, or than so great a part of those of the shorter one. */
function sharedBeginning(late: Spoken, early: Spoken, holder: ActorRef, atLeast: number, part: number): string[] | null {
  const [here, there] = [late, early].map(one => put(topicOf(headOf(one), one, holder), one));
  const shared = here!.filter(word => there!.some(other => isAlike(word, other, late.compared)));
  return shared.length >= atLeast && shared.length >= part * Math.min(here!.length, there!.length) ? shared : null;
}

/** "Serbia's membership of the council" is not whether the holder is in it, which the other article names by the council alone. */
function isOthersPlace(one: Spoken, other: Spoken, holder: ActorRef): boolean {
  const namesState = (told: Spoken) => topicOf(told.subject.label, told, holder).some(word => word.startsWith('country:'));
  const belongs = (told: Spoken) => [...nameWords(told), ...wordsOf(told)].some(word => belonging.test(word));
  return belongs(one) && !isIssue(other) && !belongs(other) && namesState(one) && !namesState(other);
}
const belonging = /^(?:beitritt|mitgliedschaft|accession|membership)$/;

const headOf = ({ title, text }: Told): string => `${title}\n\n${text.slice(0, leadLength)}`;
const isBan = (told: Spoken): boolean => [...nameWords(told), ...wordsOf(told)].some(word => banning.test(word));

/** Words as they are compared. */
const put = (words: string[], { language, compared, tools }: Spoken): string[] =>
  language === compared ? words : words.flatMap(word => (isActor(word) ? [word] : tools.issues.inEnglish(word)));

/** The words of a matter's name that name no actor; of "Exportstopp" what is stopped. */
const thingsOf = (told: Spoken, holder: ActorRef): string[] => {
  const words = topicOf(told.subject.label, told, holder).filter(word => !isActor(word));
  const bare = words.map(word => word.replace(banning, '')).filter(word => word.length > 2);
  return put(bare, told);
};

/** "The reactor in Kozloduy" and "the reactor in Belene": each article names its own place beside the thing, and neither speaks of the other's. */
function areApart(now: Spoken, before: Spoken): boolean {
  const beside = [now, before].map(told => {
    const words = [...nameWords(told), ...wordsOf(told)].filter(word => word.length > 2);
    return namesBeside({ head: headOf(told), words, language: told.language, names: told.tools.names });
  });
  const isTold = (name: string, told: Spoken) => plain(headOf(told).toLowerCase()).includes(name);
  const own = beside.map((list, at) => [...list].filter(name => !isTold(name, at === 0 ? before : now)));
  return own.every((list, at) => list.length > 0 && list.length === beside[at]!.size);
}

/** "Talks with Cambodia": to hold them is a matter of its own, whatever they are about (`talks.ts`). */
const isTalks = ({ subject }: Told): boolean => subject.id.startsWith('open:') && subject.label.startsWith('talks with ');

const isIssue = ({ subject }: Told): boolean => subject.id.startsWith('issue:');
const isContrary = ({ subject: one }: Told, { subject: other }: Told, { issues: { contrary } }: Tools): boolean =>
  contrary.get(one.id) === other.id || contrary.get(other.id) === one.id;
const isCaseOf = (one: Told, other: Told, { above }: Tools['issues']): boolean => above.get(one.subject.id)?.has(other.subject.id) ?? false;

/** An open issue is its words; the id of an issue of the codebook is English, whatever the text. */
const nameWords = (told: Spoken): string[] =>
  told.subject.id.startsWith('open:')
    ? told.subject.id.slice('open:'.length).split('-')
    : wordsOf(told).map(word => plain(told.tools.issues.interchangeable.oneFor(word)));
const wordsOf = ({ subject }: Told): string[] =>
  subject.label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(plain);
const changeOf = (told: Told): string =>
  [...told.subject.id.split(/[:-]/), ...wordsOf(told)].find(word => changing.test(word))?.slice(0, 5) ?? '';
const share = (some: string[], others: string[], language: Language): boolean =>
  some.some(one => others.some(other => isAlike(one, other, language)));
const isActor = (word: string): boolean => word.includes(':');

/** What a text names: nouns and adjectives, and actors by their id; without the holder. */
function topicOf(text: string, { language, tools: { names } }: Spoken, holder: ActorRef): string[] {
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
function isAlike(one: string, other: string, language: Language): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (isActor(short) || isActor(long) || short.length < 5) return false;
  if (language === 'en') return long.startsWith(short) && long.length - short.length <= 3;
  return [short, long].some(word => pieces(word).some(piece => (word === short ? long : short).includes(piece)));
}

/** The openings of a word that are long enough to be a word of a compound. */
const pieces = (word: string): string[] => (word.length >= 10 ? [word.slice(0, 6)] : [word.slice(0, Math.max(5, word.length - 2))]);
