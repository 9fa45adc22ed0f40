import type { Subject } from '../domain/statement.ts';
import type { Clause, Phrase, Token } from '../language/types.ts';
import { nounCue } from './cues.ts';
import { type Context, recentIssues } from './draft.ts';
import { isDeed, isPledge, isSameNoun, isSibling, isUmbrella, isVotable } from './matterNouns.ts';
import { agrees, findMatter, type Matter, memory, type Noun, type Pointer, type Side } from './matters.ts';
import type { Actor } from './names.ts';
import { partialName } from './partial.ts';
import { openPointer, pointerOf } from './pointers.ts';

/** What a pointing word or phrase stands for, and in which direction. */
export type Antecedent = {
  subject: Subject;
  sign: Side;
  noun: Noun | null;
  confidence: number;
  /** Which way the thing itself is spoken of, where the words name an attitude to it ("the criticism"). */
  thing?: Side;
};

/** What a phrase stands for: a pronoun ("it", "dagegen"), a noun that the text has used before ("the letter") or that fits any matter ("das Vorhaben"). Null when it points to nothing. */
export function findAntecedent(context: Context, phrase: Phrase, clause: Clause): Antecedent | null {
  const head = context.reading.analysis.tokens[phrase.head]!;
  if (head.lower === 'abgaben') return null; // levies, and no handing over
  if ((head.pos === 'NOUN' || head.pos === 'PROPN') && !pointerOf(context.reading.analysis.tokens, phrase.head))
    return nounAntecedent(context, phrase, clause, head);
  const pointer = pointerOf(context.reading.analysis.tokens, phrase.head);
  if (!pointer || meansGuests(context, clause)) return null;
  // "offered to mediate, which Delhi declined": what its own sentence told.
  const spoken = head.lower === 'which' ? context.matters.filter(({ sentence }) => sentence === clause.sentence) : context.matters;
  const matter = findMatter(spoken, pointer, context.mainTopic?.id ?? null);
  if (head.lower === 'which' && !matter) return null;
  const actors = context.reading.discourse.resolve(phrase, clause);
  if (actors.length > 0 && isNearer(context, actors, clause, head.index, matter)) return null;
  if (matter) return fromMatter(matter, pointer, 0.5);
  return actors.length > 0 ? null : fromMain(context, pointer);
}

/** "Er empfing seine Gäste und lobte sie": people who are the object of the clause that goes on are meant, though no actors. */
function meansGuests(context: Context, clause: Clause): boolean {
  const { clauses, tokens } = context.reading.analysis;
  const before = clause.coordinated && clause.parent !== null ? clauses[clause.parent] : undefined;
  return before?.objects.some(({ head }) => guests.test(tokens[head]!.lower)) ?? false;
}

const guests =
  /^(?:gäste|gast|besucher|kollegen|soldaten|helfer|retter|mitarbeiter|anhänger|sportler|zuhörer|guests?|visitors|colleagues|soldiers|helpers|rescuers|staff|supporters|athletes|listeners)$/;

/** What is left unsaid: "Spain objected", "Norwegen stimmt zu". Mostly that is what the text is about. */
export function unsaidAntecedent(context: Context, clause: Clause, matters = context.matters): Antecedent | null {
  const pointer = openPointer(clause.sentence, clause.tokens[0]!);
  const matter = findMatter(matters, pointer, context.mainTopic?.id ?? null);
  const known = matter?.subject.kind === 'issue' || !context.mainTopic;
  const beside = matter !== null && matter.weight === 3 && matter.sentence >= clause.sentence - 1;
  return matter && (known || beside) ? fromMatter(matter, pointer, 0.5) : fromMain(context, pointer);
}

/**
 * What somebody calls a betrayal or a breakthrough without saying what: what was done right before, else what was spoken of, and only what the whole text is
 * about, where that is known.
 */
export function judgedAntecedent(context: Context, clause: Clause): Antecedent | null {
  const main = context.mainTopic?.id ?? null;
  const pointer = openPointer(clause.sentence, clause.tokens[0]!);
  for (const takes of ['deed', 'either'] as const) {
    const matter = findMatter(context.matters, { ...pointer, takes }, main);
    const near = matter !== null && matter.sentence >= clause.sentence - 1 && (main ? matter.subject.id === main : matter.weight === 3);
    if (near) return fromMatter(matter, { ...pointer, takes }, 0.5);
  }
  return null;
}

/** What one votes on where nothing is named ("Paraguay stimmte mit Nein"): the text or agreement spoken of last, before what else the article is about. */
export function votedAntecedent(context: Context, clause: Clause): Antecedent | null {
  const pointer = openPointer(clause.sentence, clause.tokens[0]!);
  const ballots = context.matters.slice(-memory.noun).filter(matter => matter.noun !== null && isVotable(matter.noun.lemma));
  const near = ballots.filter(matter => clause.sentence - matter.sentence <= reachOfBallots);
  const last = near.findLast(matter => matter.subject.id === context.mainTopic?.id) ?? near.at(-1);
  return last ? fromMatter(last, pointer, 0.5) : unsaidAntecedent(context, clause);
}

/** Reports on a vote name what is voted on once, and go through the votes for a paragraph or two. */
const reachOfBallots = 8;

const fromMatter = (matter: Matter, { takes }: Pointer, confidence: number): Antecedent => ({
  subject: matter.subject,
  sign: takes === 'deed' ? matter.deed! : matter.sign,
  noun: matter.noun,
  confidence,
});

/** Beyond the reach of a pronoun stands only what the whole text is about, if the word can mean it. */
function fromMain(context: Context, pointer: Pointer): Antecedent | null {
  const { mainTopic: main, matters } = context;
  if (!main || pointer.takes === 'deed') return null;
  const nouns = matters
    .slice(-memory.noun)
    .filter(matter => matter.subject.id === main.id && matter.noun !== null)
    .map(matter => matter.noun!);
  const agreed = nouns.find(noun => agrees(noun, pointer.number, pointer.genders));
  return nouns.length === 0 || agreed || pointer.takes !== 'thing'
    ? { subject: main, sign: 1, noun: agreed ?? null, confidence: 0.45 }
    : null;
}

/** A person or state that was named after the matter is meant sooner. */
function isNearer(context: Context, actors: Actor[], clause: Clause, at: number, matter: Matter | null): boolean {
  if (!matter) return !isOwnLand(context, actors, clause) && (actors[0]!.kind === 'person' || !context.mainTopic);
  if (actors[0]!.kind !== 'person') return false;
  for (let look = at - 1; look > matter.at; look--) {
    const mention = context.reading.scan.byToken.get(look);
    if (mention?.first === look && actors.some(actor => actor.ref.id === mention.actor.ref.id)) return true;
  }
  return false;
}

/** "We would never accept it", says a minister: neither himself nor his own country. */
function isOwnLand(context: Context, actors: Actor[], clause: Clause): boolean {
  const voices = context.reading.discourse.speakers[clause.id]?.actors ?? [];
  return actors.some(actor => voices.some(voice => voice.ref.id === actor.ref.id || voice.behalf?.id === actor.ref.id));
}

function nounAntecedent(context: Context, phrase: Phrase, clause: Clause, head: Token): Antecedent | null {
  const { reading } = context;
  if (reading.discourse.resolve(phrase, clause).length > 0) return null;
  const { language } = reading.analysis;
  const named = recentIssues(context).find(issue => partialName(issue, language, head) !== null);
  if (named)
    return {
      subject: { kind: 'issue', id: named.id, label: named.labels[language], labels: named.labels },
      sign: 1,
      noun: null,
      confidence: 0.62,
    };
  const known = knownNoun(context, phrase, head);
  if (known) return known;
  const owned = possessives.test(reading.analysis.tokens[phrase.tokens[0]!]!.lower) && (isUmbrella(head.lemma) || isPledge(head.lemma));
  if (!isDefinite(context, phrase) && !owned) return null;
  const main = context.mainTopic?.id ?? null;
  const opener = reading.analysis.tokens[phrase.tokens[0]!]!.lower;
  const pointer = openPointer(clause.sentence, phrase.tokens[0]!);
  // "stands by its pledge": what one has pledged is what the text is about.
  if (isPledge(head.lemma) && possessives.test(opener) && context.mainTopic) return fromMain(context, pointer);
  if (isDeed(head.lemma) || isDeed(head.lower)) {
    const owned = ownedDeed(context, phrase);
    if (owned) return owned;
    const deed = phrase.tokens.length <= 5 ? findMatter(context.matters, { ...pointer, takes: 'deed' }, main) : null;
    return deed && fromMatter(deed, { ...pointer, takes: 'deed' }, 0.5);
  }
  const ownObject = reading.analysis.tokens[phrase.head + 1]?.lower === 'of';
  const attitude = ownObject || phrase.tokens.length > 4 ? null : nounCue(head, reading.cues);
  if (
    attitude &&
    attitude.polarity !== 0 &&
    (attitude.kind === 'position' || attitude.kind === 'decision') &&
    !attitude.about.includes('subject')
  ) {
    return attitudeAntecedent(context, clause, pointer, attitude.polarity);
  }
  if (attitude && /^(?:request|offer|threat)$/.test(attitude.kind) && isBare(context, phrase)) {
    const told = context.matters.slice(-memory.pronoun).filter(matter => matter.noun === null);
    const asked = findMatter(told, { ...pointer, takes: 'told' }, main);
    if (asked) return fromMatter(asked, pointer, 0.5); // "the demand", "die Drohung": what somebody asked or threatened
  }
  const pointing = isDemonstrative(context, phrase) || ((isUmbrella(head.lemma) || isUmbrella(head.lower)) && isBare(context, phrase));
  return pointing ? unsaidAntecedent(context, clause, context.matters.slice(-memory.pronoun).filter(isDecided)) : null;
}

/** "die Entscheidung der Europäer", "Várhelyis Ankündigung": what those whose deed it is have stated last. */
function ownedDeed({ reading, drafts }: Context, phrase: Phrase): Antecedent | null {
  const owners = phrase.tokens.map(at => reading.scan.byToken.get(at)?.actor).filter(actor => actor !== undefined);
  const stated = drafts.findLast(({ actor }) => owners.some(owner => owner.ref.id === actor.ref.id || owner.ref.id === actor.behalf?.id));
  return stated && stated.stance !== 'neutral'
    ? { subject: stated.subject, sign: stated.stance === 'oppose' ? -1 : 1, noun: null, confidence: 0.55 }
    : null;
}

/** "the criticism", "das Verbot": what somebody did to a matter in that direction, else that side of what is spoken of. */
function attitudeAntecedent(context: Context, clause: Clause, pointer: Pointer, polarity: Side): Antecedent | null {
  const deed = findMatter(context.matters, { ...pointer, takes: 'deed' }, context.mainTopic?.id ?? null);
  if (deed?.deed === polarity && deed.sentence >= clause.sentence - 2) return fromMatter(deed, { ...pointer, takes: 'deed' }, 0.5);
  const matter = unsaidAntecedent(context, clause);
  const isDeed = matter?.noun === null && matter.sign === polarity; // "banned the import … the ban"
  return matter && { ...matter, sign: polarity < 0 && !isDeed ? (-matter.sign as Side) : matter.sign, thing: matter.sign };
}

/** Not everything that a pronoun may stand for can be called a plan. */
const isDecided = (matter: Matter): boolean => matter.subject.kind === 'issue' || matter.noun === null || matter.weight > 1;

/** The same noun again, or a sibling of it: "the letter" after "a letter to the lenders", "das Schreiben" after "ein Brief". */
function knownNoun(context: Context, phrase: Phrase, head: Token): Antecedent | null {
  const { matters } = context;
  if (!isDefinite(context, phrase) && phrase.tokens.length > 1) return null;
  const words = contentOf(context, phrase).filter(word => !fillers.test(word));
  let found: Matter | null = null;
  for (let index = matters.length - 1; index >= Math.max(0, matters.length - memory.noun); index--) {
    const matter = matters[index]!;
    if (matter.noun === null || matter.at >= phrase.tokens[0]!) continue;
    const same = isSameNoun(head.lemma, matter.noun.lemma) && words.every(word => matter.subject.id.includes(word));
    if (same || (!found && words.length === 0 && isSibling(head.lemma, matter.noun.lemma))) found = matter;
    if (same) break;
  }
  return found && { subject: found.subject, sign: found.sign, noun: found.noun, confidence: 0.6 };
}

/** Adjectives that tell nothing apart. */
const fillers =
  /^(?:neu|geplant|umstritten|vorgeschlagen|gemeinsam|angekündigt|ganz|jetzig|vorliegend|new|planned|controversial|proposed|joint|draft|whole|entire|contested|latest)$/;

const contentOf = (context: Context, phrase: Phrase): string[] =>
  phrase.tokens
    .filter(at => at !== phrase.head)
    .map(at => context.reading.analysis.tokens[at]!)
    .filter(token => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos))
    .map(token => token.lemma);

const isBare = (context: Context, phrase: Phrase): boolean => contentOf(context, phrase).every(word => fillers.test(word));

/** What somebody thinks of a matter is not the matter. */
const views = /^(?:view|opinion|position|stance|assessment|meinung|ansicht|auffassung|haltung|position|einschätzung|standpunkt)$/;

const possessives = /^(?:its|their|his|her|seine?\w*|ihre?\w*)$/;

const demonstratives = new Set(
  'dieser diese dieses diesen diesem solche solchen solcher solches derartige derartigen this that these those such'.split(' '),
);

const isDemonstrative = (context: Context, phrase: Phrase): boolean =>
  phrase.tokens.length > 1 &&
  !views.test(context.reading.analysis.tokens[phrase.head]!.lemma) &&
  phrase.tokens.some(at => at < phrase.head && demonstratives.has(context.reading.analysis.tokens[at]!.lower));

/** With a definite article or a demonstrative: "a plan" and "its failure" bring something new. German contractions (zum, beim) stand outside the phrase. */
function isDefinite(context: Context, phrase: Phrase): boolean {
  const { tokens, language } = context.reading.analysis;
  const opener = tokens[phrase.tokens[0]!]!.lower;
  if (context.reading.isTitle || isDemonstrative(context, phrase)) return true;
  if (language === 'en') return /^(?:the|any)$/.test(opener);
  return (
    /^(?:der|die|das|den|dem|des|jede\w*|jeglich\w*)$/.test(opener) ||
    /^(?:zum|zur|vom|beim|im|am|ins|ans|übers|fürs)$/.test(tokens[phrase.tokens[0]! - 1]?.lower ?? '')
  );
}
