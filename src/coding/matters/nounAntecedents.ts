import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase, Token } from '../../language/types.ts';
import { findCues, nounCue } from '../cues/cues.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, recentIssues } from '../draft.ts';
import { isChoice } from '../issues/choices.ts';
import { isMood, isSpeech } from '../issues/idleNouns.ts';
import { hasSiblings, isDecision, isDeed, isDelay, isPledge, isSameNoun, isSibling, isTurn, isUmbrella } from '../issues/matterNouns.ts';
import { isOfAnotherThing } from '../issues/ownComplement.ts';
import { partialName, woes } from '../issues/partial.ts';
import { bareEnd } from './bareEnds.ts';
import { contentOf, fillers, isBare } from './barePhrases.ts';
import { doneBefore } from './doneBefore.ts';
import { exitAntecedent, isExit } from './exits.ts';
import { doneWithMain, isFirstDoing } from './firstDoings.ts';
import { findMatter, type Matter, memory, type Pointer, type Side } from './matters.ts';
import { openPointer } from './pointers.ts';
import { saysOtherwise } from './saidItself.ts';
import { isOutcomeOfVote, isRefusedToo, isTakenInstead } from './stepsTaken.ts';
import {
  type Antecedent,
  answered,
  endedBefore,
  fromLead,
  fromMain,
  fromMatter,
  heldBefore,
  ownedDeed,
  turnedNews,
  unsaidAntecedent,
} from './unsaid.ts';

/** A noun that the text has used before ("the letter"), that names what somebody did or thinks ("the decision", "the criticism"), or that fits any matter ("the plan"). */
export function nounAntecedent(context: Context, whole: Phrase, clause: Clause, head: Token): Antecedent | null {
  const { reading } = context;
  const phrase = isDeed(head.lemma) ? deedAlone(context, whole) : whole;
  if (reading.discourse.resolve(phrase, clause).length > 0 || isMood(head.lemma) || isChoice(reading.analysis, phrase.head)) return null;
  const known =
    partOfIssue(context, phrase, head) ??
    knownNoun(context, phrase, head) ??
    endOfIt(context, phrase, clause, head) ??
    bareEnd(context, phrase, clause);
  if (known) return known;
  const answer = /^(?:nein|ja)$/.test(head.lower) && campaigning.test(clause.verb?.lemma ?? '');
  const opener = reading.analysis.tokens[phrase.tokens[0]!]!.lower;
  const owned = possessives.test(opener) && (isUmbrella(head.lemma) || isPledge(head.lemma));
  if (!isDefinite(context, phrase) && !owned && !answer) return null;
  const pointer = openPointer(clause.sentence, phrase.tokens[0]!);
  // "stands by its pledge": what one has pledged is what the text is about.
  if (isPledge(head.lemma) && possessives.test(opener) && context.mainTopic) return fromMain(context, pointer);
  if (isDeed(head.lemma) || isDeed(head.lower) || isOutcomeOfVote(context, clause, head))
    return deedAntecedent(context, phrase, clause, head);
  const next = reading.analysis.tokens[phrase.tokens.at(-1)! + 1]?.lower ?? '';
  if (answer && !/^(?:zu[mr]?|gegen|für)$/.test(next)) return answered(context, clause, head.lower === 'ja');
  if (isDelay(head.lemma)) return null; // a matter of its own
  if (views.test(head.lemma)) return isBare(context, phrase) ? heldBefore(context, clause) : null;
  return viewAntecedent(context, phrase, clause, head, pointer) ?? umbrellaAntecedent(context, phrase, clause, head);
}

/** "The decision | as a waste of money", "the step | with the experience of Sweden", "the move | after weeks of talks": what the parser hung to the deed is how it is judged, by what or when. */
function deedAlone({ reading }: Context, phrase: Phrase): Phrase {
  const { tokens, language } = reading.analysis;
  if (language !== 'en') return phrase;
  const cut = phrase.tokens.findIndex(at => at > phrase.head && besideDeed.test(tokens[at]!.lower));
  return cut < 0 ? phrase : { ...phrase, tokens: phrase.tokens.slice(0, cut), end: tokens[phrase.tokens[cut - 1]!]!.end };
}
const besideDeed = /^(?:as|with|in|at|after|before|during|amid|despite|because|since|from|without|while|when)$/;

/** Verbs by which somebody asks voters for a yes or a no, or stays with his own. */
const campaigning =
  /^(?:aufrufen|werben|plädieren|empfehlen|raten|trommeln|kämpfen|stimmen|votieren|rütteln|festhalten|bleiben|beharren|bekräftigen|wiederholen|verteidigen|begründen)$/;

/** "The planes", where an issue is named so in part, and the other way round by "the reform" that stands against it. */
function partOfIssue(context: Context, phrase: Phrase, head: Token): Antecedent | null {
  const { language } = context.reading.analysis;
  for (const named of recentIssues(context)) {
    const sign = partialName(named, language, head);
    if (sign === null || isOfAnotherThing(context.reading, named, head)) continue;
    if (sign < 0 && !isDefinite(context, phrase) && isBare(context, phrase)) return null; // "with their permission" is no side of anything
    const subject = { kind: 'issue' as const, id: named.id, label: named.labels[language], labels: named.labels };
    return { subject, sign, noun: null, confidence: 0.62 };
  }
  return null;
}

/** "Verlangte ihre Rücknahme", "deren Aufhebung", "demanded its withdrawal": the end of what was spoken of. */
const ends =
  /^(?:rücknahme|aufhebung|abschaffung|streichung|beendigung|einstellung|aussetzung|annullierung|widerruf|abbruch|ende|scheitern|withdrawal|repeal|abolition|cancellation|suspension|scrapping|removal|lifting|revocation|termination|end)$/;
/** "Drängt auf deren Verabschiedung": that it comes. */
const comings =
  /^(?:verabschiedung|einführung|wiedereinführung|annahme|ratifizierung|umsetzung|unterzeichnung|verwirklichung|inkrafttreten|beibehaltung|fortsetzung|adoption|introduction|ratification|implementation)$/;
const ofIt = /^(?:its|their|ihre[nr]?|seine[nr]?|deren|dessen)$/;

function endOfIt(context: Context, phrase: Phrase, clause: Clause, head: Token): Antecedent | null {
  const turns = ends.test(head.lower);
  if (
    !(turns || comings.test(head.lower)) ||
    !ofIt.test(context.reading.analysis.tokens[phrase.tokens[0]!]!.lower) ||
    !isBare(context, phrase)
  )
    return null;
  const asked = { ...openPointer(clause.sentence, phrase.tokens[0]!), takes: 'thing' as const };
  const things = context.matters.slice(-memory.noun).filter(({ noun }) => noun !== null && !ends.test(noun.lemma));
  const thing = findMatter(things, asked, null);
  const ended = thing ? fromMatter(thing, asked, 0.5) : unsaidAntecedent(context, clause);
  return ended && turns ? { ...ended, sign: ended.sign < 0 ? 1 : -1 } : ended;
}

/** "The decision", "der Schritt": what somebody did or, of bodies, settled. */
function deedAntecedent(context: Context, phrase: Phrase, clause: Clause, head: Token): Antecedent | null {
  const pointer = openPointer(clause.sentence, phrase.tokens[0]!);
  // "Is against such a step": nobody has taken it, and what the text is about is meant.
  if (isSuch(context, phrase)) {
    const main = turnedNews(context, pointer) ?? fromMain(context, pointer);
    return main ? { ...main, sign: endedBefore(context, clause, main.subject.id) ? -1 : main.sign } : unsaidAntecedent(context, clause);
  }
  const news = isTurn(head.lemma) || isTurn(head.lower) ? fromLead(context, pointer) : null;
  if (news) return news;
  const owned = ownedDeed(context, phrase);
  if (owned || phrase.tokens.length > 5) return owned;
  const decided = isDecision(head.lemma) || isDecision(head.lower);
  const deeds = context.matters.filter(
    matter => !context.reading.issues.goals.has(matter.subject.id) && !isBlamedOnItself(context, clause, matter),
  );
  const done = decided ? deeds.slice(-memory.noun).filter(({ weight, noun }) => weight === 3 || noun !== null) : deeds;
  const deed = findMatter(done, { ...pointer, takes: 'deed' }, context.mainTopic?.id ?? null);
  const lead = deed && deed.subject.id !== context.mainTopic?.id && !isSettled(context, clause, deed) ? fromLead(context, pointer) : null;
  if (lead) return lead;
  if (deed) {
    const done = fromMatter(deed, { ...pointer, takes: 'deed' }, 0.5);
    const isThing = done.sign < 0 && (isTakenInstead(context, clause, deed.subject.id) || isRefusedToo(context, clause, deed.subject.id));
    return isThing ? { ...done, sign: 1 } : done;
  }
  const told = doneBefore(context, clause);
  if (told) return told;
  const led = decided || context.headline ? fromLead(context, pointer) : null;
  const isStep = !decided && context.mainTopic?.kind === 'issue' && !context.reading.issues.goals.has(context.mainTopic.id);
  return led ?? (isStep ? fromMain(context, pointer) : null);
}

/** "Israel called its envoys home. | The step | was a prize for Hamas, its minister said": nobody finds fault with what his own side has done. */
function isBlamedOnItself(
  { drafts, reading: { analysis, cues, discourse } }: Context,
  clause: Clause,
  { subject, at, deed }: Matter,
): boolean {
  const voices = discourse.speakers[clause.id]?.actors ?? [];
  if (voices.length === 0 || deed === null) return false;
  const found = findCues(analysis, clause, cues).find(({ cue }) => cue.polarity !== 0);
  if (!found || found.cue.polarity < 0 === clause.negated) return false;
  const { start } = analysis.tokens[at]!;
  const done = drafts.findLast(draft => draft.subject.id === subject.id && draft.start <= start && start < draft.end);
  return done !== undefined && voices.some(voice => sameVoice(voice, done.actor) || sameVoice(done.actor, voice));
}

/** What somebody has decided, up to two sentences before, is a step or decision of its own; what is only asked for or warned of is none, and the news is meant. */
const isSettled = ({ drafts, reading }: Context, clause: Clause, { subject }: Matter): boolean =>
  drafts
    .slice(-30)
    .some(
      ({ subject: { id }, start, reasons }) =>
        id === subject.id &&
        start >= reading.analysis.sentences[Math.max(0, clause.sentence - 2)]!.start &&
        /\((?:decision|offer), /.test(reasons[0] ?? ''),
    );

/** "The criticism", "die Drohung": nouns for what somebody thinks, asks or threatens. */
function viewAntecedent(context: Context, phrase: Phrase, clause: Clause, head: Token, pointer: Pointer): Antecedent | null {
  if (/^kämpfen?$/.test(head.lower)) return null; // the fighting is nobody's fight against anything
  const ownObject = context.reading.analysis.tokens[phrase.head + 1]?.lower === 'of';
  const cue = ownObject || phrase.tokens.length > 4 ? null : nounCue(head, context.reading.cues);
  if ((cue || head.lemma === 'abschied') && isExit(head.lemma)) return exitAntecedent(context, clause);
  if (cue && cue.polarity !== 0 && /^(?:position|decision)$/.test(cue.kind) && !cue.about.includes('subject')) {
    const meant = attitudeAntecedent(context, clause, pointer, head, cue.polarity);
    return meant && saysOtherwise(context, phrase, head, meant) ? null : meant;
  }
  const general = context.mainTopic !== null && isUmbrella(head.lemma);
  if (!cue || general || !/^(?:request|offer|threat)$/.test(cue.kind) || !isBare(context, phrase)) return null;
  const told = context.matters.slice(-memory.pronoun).filter(matter => matter.noun === null);
  const asked = findMatter(told, { ...pointer, takes: 'told' }, context.mainTopic?.id ?? null);
  return asked && fromMatter(asked, pointer, 0.5);
}

/** "The plan", "dieses Vorhaben": any matter. */
function umbrellaAntecedent(context: Context, phrase: Phrase, clause: Clause, head: Token): Antecedent | null {
  if (lands.test(head.lemma) || woes.test(head.lemma) || strings.test(head.lemma) || isMade(clause)) return null; // "breaking up this country"
  if (isFirstDoing(context, phrase, head)) return doneWithMain(context, clause, openPointer(clause.sentence, phrase.tokens[0]!));
  const pointing =
    (isDemonstrative(context, phrase) && (isUmbrella(head.lemma) || !isSpeech(head.lemma))) ||
    ((isUmbrella(head.lemma) || isUmbrella(head.lower)) && isBare(context, phrase));
  const found = pointing ? unsaidAntecedent(context, clause, context.matters.slice(-memory.pronoun).filter(isDecided)) : null;
  if (found && isRule(found.subject) && runs.test(head.lemma)) return null;
  // "Wants to scrap the levy. Oslo is against | such levies |": the thing itself, by a noun for it.
  return found && isSuch(context, phrase) && !isUmbrella(head.lemma) && !isUmbrella(head.lower) ? { ...found, sign: 1 } : found;
}

/** "Weist | diese Bedingung | zurück": what is tied to a matter is not the matter. */
const strings =
  /^(?:bedingung|vorbedingung|voraussetzung|auflage|frist|vorbehalt|klausel|condition|precondition|prerequisite|proviso|caveat|deadline|stipulation)$/;

/** "Decisions require unanimity. Oslo wants to join | the programme |": nobody calls so how something is decided, or what a state is. */
const isRule = ({ labels, label }: Subject): boolean =>
  /\b(?:unanimity|neutrality|integrity|sovereignty|independence)\b/i.test(labels?.en ?? label);
const runs = /^(?:programme?|fund|scheme|project|facility|instrument|mission|force|venture|programm|fonds|projekt|instrument|einsatz)$/;

/** "Die Maschine | wird von Spanien und Italien gebaut |": who makes a thing takes no side on what is decided of it. */
const isMade = ({ verb }: Clause): boolean =>
  verb?.passive === true &&
  /^(?:bauen|herstellen|fertigen|produzieren|entwickeln|build|make|manufacture|produce|develop)$/.test(verb.lemma);

/** "the criticism", "das Verbot": what somebody did to a matter in that direction, else that side of what is spoken of. */
function attitudeAntecedent(context: Context, clause: Clause, pointer: Pointer, head: Token, polarity: Side): Antecedent | null {
  const deed = findMatter(context.matters, { ...pointer, takes: 'deed' }, context.mainTopic?.id ?? null);
  if (deed?.deed === polarity && deed.sentence >= clause.sentence - 2) return fromMatter(deed, { ...pointer, takes: 'deed' }, 0.5);
  const matter = unsaidAntecedent(context, clause);
  const isDeed = matter?.noun === null ? matter.sign === polarity : polarity < 0 && isBanByLaw(head, matter); // "banned the import … the ban"
  return matter && { ...matter, sign: polarity < 0 && !isDeed ? (-matter.sign as Side) : matter.sign, thing: matter.sign };
}

/** "Ein Gesetz, das Ausländern den Kauf untersagt … | das Kaufverbot |", "the decree … the ban": a law brings the ban, it is not what is banned; an issue of the codebook is. */
const isBanByLaw = ({ lemma }: Token, matter: Antecedent | null): boolean =>
  matter?.subject.kind === 'open' &&
  /(?:verbot|ban)$/.test(lemma) &&
  /(?:gesetz|entwurf|verordnung|dekret|erlass|novelle|regelung|^law|^bill|^decree|^regulation)$/.test(matter.noun?.lemma ?? '');

/** Not everything that a pronoun may stand for can be called a plan. */
const isDecided = (matter: Matter): boolean => matter.subject.kind === 'issue' || matter.noun === null || matter.weight > 1;

/** Where one lives is nothing to decide on. */
export const lands =
  /^(?:country|nation|state|land|region|continent|island|kingdom|homeland|people|world|city|staat|kontinent|insel|königreich|heimat|volk|welt|stadt)$/;

/** The same noun again, or a sibling of it: "the letter" after "a letter to the lenders", "das Schreiben" after "ein Brief". */
function knownNoun(context: Context, phrase: Phrase, head: Token): Antecedent | null {
  const { matters } = context;
  if (!isDefinite(context, phrase) && phrase.tokens.length > 1) return null;
  const words = contentOf(context, phrase).filter(word => !fillers.test(word));
  const mayBeSibling = words.length === 0 && hasSiblings(head.lemma);
  let found: Matter | null = null;
  for (let index = matters.length - 1; index >= Math.max(0, matters.length - memory.noun); index--) {
    const matter = matters[index]!;
    if (matter.noun === null || matter.at >= phrase.tokens[0]!) continue;
    const same = isSameNoun(head.lemma, matter.noun.lemma) && words.every(word => matter.subject.id.includes(word));
    if (same || (!found && mayBeSibling && isSibling(head.lemma, matter.noun.lemma, matter.subject.label))) found = matter;
    if (same) break;
  }
  return found && { subject: found.subject, sign: found.sign, noun: found.noun, confidence: 0.6 };
}

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

const isSuch = (context: Context, { tokens }: Phrase): boolean =>
  tokens.some(at => /^(?:such|solche[mnrs]?|derartige[mnrs]?)$/.test(context.reading.analysis.tokens[at]!.lower));

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
