import { otherSide, type Subject } from '../../domain/statement.ts';
import { leadCharacters } from '../../domain/thresholds.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context, Draft } from '../draft.ts';
import { isVotable } from '../issues/matterNouns.ts';
import { tellsEnd } from './doneBefore.ts';
import { lastStated } from './lastStated.ts';
import { agrees, findMatter, type Matter, memory, type Noun, type Pointer, type Side } from './matters.ts';
import { openPointer } from './pointers.ts';

/** What a pointing word or phrase stands for, and in which direction. */
export type Antecedent = {
  subject: Subject;
  sign: Side;
  noun: Noun | null;
  confidence: number;
  /** Which way the thing itself is spoken of, where the words name an attitude to it ("the criticism"). */
  thing?: Side;
  /** What names its end, as a subject of its own. */
  also?: Subject | undefined;
};

/**
 * What is left unsaid: "Spain objected", "Norwegen stimmt zu". Mostly that is what the text is about, and meant as such, even where it was last spoken of by its
 * end or opposite: who objects after a sentence on lifting the sanctions objects to what the article is about.
 */
export function unsaidAntecedent(context: Context, clause: Clause, matters = context.matters): Antecedent | null {
  const found = lastOrMain(context, clause, matters);
  return (
    found && {
      ...found,
      sign: !isLikewise(context, clause) && !namesDeed(context, clause) && endedBefore(context, clause, found.subject.id) ? -1 : 1,
    }
  );
}

/** "Schweden bleibt der Union fern. | Ebenso ablehnend | äußerte sich Norwegen": who says the same as somebody else judges the matter, and not the other. */
export const isLikewise = ({ reading: { analysis } }: Context, { tokens }: Clause): boolean =>
  tokens.some(at =>
    /^(?:ebenso|genauso|ebenfalls|gleichfalls|ähnlich|gleichermaßen|equally|similarly|likewise)$/.test(analysis.tokens[at]!.lower),
  );

/** "Was against | admitting anyone else |": a deed of its own, and not what was done before. */
const namesDeed = ({ reading: { analysis, children } }: Context, { id }: Clause): boolean =>
  analysis.language === 'en' &&
  children[id]!.some(({ kind, verb, objects }) => kind === 'participle' && verb?.lemma !== 'do' && objects.length > 0);

/** "Norway has lifted the ban. | Sweden objected |": to that, where somebody else's decision to end the matter is told in the sentence right before. */
export function endedBefore({ drafts, matters, reading }: Context, { id, sentence }: Clause, subject: string): boolean {
  const last = drafts.slice(-leading).findLast(draft => draft.subject.id === subject);
  const before = reading.analysis.sentences[sentence - 1];
  if (!last || before?.paragraph !== reading.analysis.sentences[sentence]!.paragraph) return false;
  if (last.subject.id !== subject || last.start < before.start || last.start >= before.end) return false;
  const isOwn = reading.discourse.subjects[id]!.some(own => sameVoice(own, last.actor) || sameVoice(last.actor, own));
  const isDone = matters.some(
    one => one.sentence === sentence - 1 && one.subject.id === subject && one.noun === null && one.weight === 3 && one.deed === -1,
  );
  return (
    (isDone || wantsEnd(last) || (reading.analysis.language === 'en' && tellsEnd(last.reasons))) &&
    last.stance === 'oppose' &&
    last.modality === 'asserted' &&
    !isOwn
  );
}

/** "Ungarn | fordert ein Ende | der Sanktionen. Polen kündigte Widerstand an": who wants a thing ended is resisted in that. */
const wantsEnd = ({ reasons }: Draft): boolean =>
  /\((?:request|position|offer), for\)/.test(reasons[0] ?? '') && reasons.some(reason => reason.endsWith('turns it round'));

function lastOrMain(context: Context, clause: Clause, matters = context.matters): Antecedent | null {
  const pointer = openPointer(clause.sentence, clause.tokens[0]!);
  const matter = findMatter(matters, pointer, context.mainTopic?.id ?? null);
  // What is named in passing is not what is left unsaid, where the text has one topic.
  const passing = matter !== null && matter.weight < 2 && matter.subject.id !== context.mainTopic?.id && matter.sentence < clause.sentence;
  const known = (matter?.subject.kind === 'issue' && !passing) || !context.mainTopic;
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

/** How many sentences back an event is that somebody is still said to be glad of. */
const reachOfEvents = 3;

/**
 * What somebody is glad of or dismayed at without saying what: what was decided right before, else what the headline or the opening says was done. "Norway has
 * scrapped the levy. Brussels was dismayed": at its end.
 */
export function eventAntecedent(context: Context, clause: Clause, cue = ''): Antecedent | null {
  const pointer = { ...openPointer(clause.sentence, clause.tokens[0]!), takes: 'deed' as const };
  const main = context.mainTopic?.id;
  const event = context.matters
    .slice(-memory.pronoun)
    .findLast(
      ({ deed, weight, sentence, subject, at }) =>
        deed !== null &&
        weight === 3 &&
        sentence >= clause.sentence - reachOfEvents &&
        at < pointer.at &&
        (main === undefined || subject.id === main),
    );
  const refused = event ? null : refusedJustNow(context, clause, cue);
  if (refused) return refused;
  if (!event) return fromLead(context, openPointer(clause.sentence, clause.tokens[0]!));
  const found = fromMatter(event, pointer, 0.5);
  const side = sideToldAt(context, event);
  return side === null ? found : { ...found, sign: side };
}

/**
 * "Norwegen lehnt die Maut ab. | Schweden reagierte enttäuscht |": how somebody feels about a no that another has just said is about the no; where a third one has
 * brought the thing up, it may as well be about that.
 */
function refusedJustNow(context: Context, clause: Clause, cue: string): Antecedent | null {
  const { analysis, discourse } = context.reading;
  const told = analysis.language === 'de' && feelings.test(cue) ? lastStated(context, clause) : null;
  if (told?.stance !== 'oppose' || told.modality !== 'asserted' || told.subject.kind === 'actor') return null;
  const isOwn = ({ actor }: Draft) => discourse.subjects[clause.id]!.some(own => sameVoice(own, actor) || sameVoice(actor, own));
  const askers = context.drafts
    .slice(-leading)
    .filter(({ subject, stance, start }) => subject.id === told.subject.id && stance === 'support' && start < told.start);
  return isOwn(told) || (askers.length > 0 && !askers.some(isOwn)) ? null : sideOf(told, 0.5);
}

const feelings =
  /^(?:tief |sehr )?(?:enttäuscht|bestürzt|entsetzt|empört|verärgert|erleichtert|zufrieden|erfreut|verständnislos|(?:kein(?:erlei)?|wenig) verständnis)(?: \+ .*)?$/;

/** "Ankara refuses | to open the border": what is named as a deed is what somebody there is against, and that is the news. */
function sideToldAt({ drafts, reading }: Context, { at, subject }: Matter): Side | null {
  const { start } = reading.analysis.tokens[at]!;
  const told = drafts.findLast(
    draft => draft.subject.id === subject.id && draft.stance !== 'neutral' && draft.start <= start && start < draft.end,
  );
  return told ? (told.stance === 'oppose' ? -1 : 1) : null;
}

/** What one votes on where nothing is named ("Paraguay stimmte mit Nein"): the text or agreement spoken of last, before what else the article is about. */
export function votedAntecedent(context: Context, clause: Clause): Antecedent | null {
  const pointer = openPointer(clause.sentence, clause.tokens[0]!);
  const ballots = context.matters.slice(-memory.noun).filter(matter => matter.noun !== null && isVotable(matter.noun.lemma));
  const near = ballots.filter(matter => clause.sentence - matter.sentence <= reachOfBallots);
  const last = near.findLast(matter => matter.subject.id === context.mainTopic?.id) ?? near.at(-1);
  // Who votes for or against does so on what the text is about, whatever was said of it before.
  if (last) {
    const found = fromMatter(last, pointer, last.subject.id === context.mainTopic?.id ? onRecord : 0.5);
    return endedBefore(context, clause, last.subject.id) ? { ...found, sign: -1 } : found; // "The council scrapped the law. Sweden voted no": to its end
  }
  const decided = context.matters
    .slice(-memory.pronoun)
    .some(({ noun, weight, sentence, at }) => noun !== null && weight === 3 && sentence === clause.sentence - 1 && at < clause.tokens[0]!);
  const found = (decided ? null : fromMain(context, pointer)) ?? lastOrMain(context, clause);
  return found && found.sign < 0 && found.noun === null && isOnlyResisted(context, found.subject) ? { ...found, sign: 1 } : found;
}

/** "Berlin will die Maut verhindern. | Paris stimmte dafür |": one votes on the thing that another resists, and on its end only where he wants that. */
function isOnlyResisted({ drafts }: Context, { id }: Antecedent['subject']): boolean {
  const last = drafts.slice(-leading).findLast(({ subject, stance }) => subject.id === id && stance !== 'neutral');
  return last?.stance === 'oppose' && !last.reasons.some(reason => reason.endsWith('turns it round') || endsThing.test(reason));
}

const endsThing =
  /"(?:abschaffen|aufheben|auflösen|aussetzen|beenden|einstellen|fallen lassen|kippen|kündigen|streichen|verlassen|widerrufen|zurücknehmen|zurückziehen|abolish|cancel|drop|end|lift|quit|repeal|revoke|scrap|suspend|terminate|withdraw)\b/;

/** A vote on what the whole text is about stands in the minutes: all of 18 in the open sets were right. */
const onRecord = 0.75;

/** Reports on a vote name what is voted on once, and go through the votes for a paragraph or two. */
const reachOfBallots = 8;

export const fromMatter = (matter: Matter, { takes }: Pointer, confidence: number): Antecedent => ({
  subject: matter.subject,
  sign: takes === 'deed' ? matter.deed! : matter.sign,
  noun: matter.noun,
  confidence,
  also: matter.also,
});

/** Beyond the reach of a pronoun stands only what the whole text is about, if the word can mean it. */
export function fromMain(context: Context, pointer: Pointer): Antecedent | null {
  const { mainTopic: main, matters } = context;
  if (!main || pointer.takes === 'deed') return null;
  const nouns = matters
    .slice(-memory.noun)
    .filter(matter => matter.subject.id === main.id && matter.noun !== null)
    .map(matter => matter.noun!);
  const agreed = nouns.find(noun => agrees(noun, pointer.number, pointer.genders));
  return (nouns.length === 0 && pointer.genders === null) || agreed || pointer.takes !== 'thing'
    ? { subject: main, sign: 1, noun: agreed ?? null, confidence: 0.45 }
    : null;
}

/** "The decision", far below: what the headline says was done, else what the text began with, on the side that was taken there. */
export function fromLead({ headline, drafts, ...context }: Context, pointer: Pointer): Antecedent | null {
  const main = fromMain({ headline, drafts, ...context }, pointer) ?? fromHeadline(headline);
  // A step is one of those who decide, not what somebody without an office calls a betrayal.
  const tells = ({ subject, modality, stance, actor }: Draft): boolean =>
    subject.id === main?.subject.id &&
    modality !== 'historical' &&
    stance !== 'neutral' &&
    !(actor.kind === 'person' && actor.behalf === null);
  const opening = drafts.slice(0, leading).filter(({ start }) => start < leadCharacters);
  const first = headline && tells(headline) ? headline : opening.find(tells);
  return main && first ? { ...main, sign: first.stance === 'oppose' ? -1 : 1 } : null;
}

/** What the headline says was done, where the text has no other matter yet. */
const fromHeadline = (headline: Draft | null): Antecedent | null =>
  headline && { subject: headline.subject, sign: 1, noun: null, confidence: 0.45 };

/** "Litauen billigt den Austritt aus dem Abkommen. Ein solcher Schritt …": the exit, where the news is one and no mere rejection. */
export function turnedNews({ headline, drafts, ...context }: Context, pointer: Pointer): Antecedent | null {
  const main = fromMain({ headline, drafts, ...context }, pointer);
  const turns = ({ subject, modality, stance, reasons }: Draft): boolean =>
    subject.id === main?.subject.id &&
    modality !== 'historical' &&
    stance === 'oppose' &&
    (/\(decision, against\)/.test(reasons[0] ?? '') ||
      (/, for\)/.test(reasons[0] ?? '') && reasons.some(reason => reason.endsWith('turns it round'))));
  const opening = [...(headline ? [headline] : []), ...drafts.slice(0, leading).filter(({ start }) => start < leadCharacters)];
  return main && opening.some(turns) ? { ...main, sign: -1 } : null;
}

/** More positions than an opening can hold: a bound for endless texts. */
const leading = 30;

/** "die Entscheidung der Europäer", "Várhelyis Ankündigung": what those whose deed it is have stated last. */
export function ownedDeed({ reading, drafts }: Context, phrase: Phrase): Antecedent | null {
  const owners = phrase.tokens.map(at => reading.scan.byToken.get(at)?.actor).filter(actor => actor !== undefined);
  const stated = drafts.findLast(({ actor }) => owners.some(owner => owner.ref.id === actor.ref.id || owner.ref.id === actor.behalf?.id));
  return stated && stated.stance !== 'neutral' ? sideOf(stated, 0.55) : null;
}

/** "Rief zu einem Nein auf", "warb für ein Ja": to what is put to the vote. */
export function answered(context: Context, clause: Clause, agrees: boolean): Antecedent | null {
  const asked = fromMain(context, openPointer(clause.sentence, clause.tokens[0]!)) ?? unsaidAntecedent(context, clause);
  return asked && { ...asked, sign: agrees ? 1 : -1 };
}

/** "Ihre Haltung sei falsch", "Ottawa is having none of it": the side that somebody else was last said to take. */
export function heldBefore({ drafts, reading }: Context, clause: Clause): Antecedent | null {
  const voices = [...(reading.discourse.speakers[clause.id]?.actors ?? []), ...reading.discourse.subjects[clause.id]!];
  const { start } = clause;
  const held = drafts.findLast(
    draft => draft.end <= start && draft.stance !== 'neutral' && !voices.some(voice => voice.ref.id === draft.actor.ref.id),
  );
  return held ? sideOf(asIssue(drafts, held), 0.5) : null;
}

/** The side that somebody was said to take, as what one points to. */
export const sideOf = ({ subject, stance }: Draft, confidence: number): Antecedent => ({
  subject,
  sign: stance === 'oppose' ? -1 : 1,
  noun: null,
  confidence,
});

/** "Fordert | ein Ende der Sanktionen |": told of the issue and, by its own noun, once more; who answers does so on the issue. */
export function asIssue(drafts: readonly Draft[], told: Draft): Draft {
  if (told.subject.kind === 'issue') return told;
  const same = ({ subject, actor, start, end, stance, reasons }: Draft) =>
    subject.kind === 'issue' &&
    actor.ref.id === told.actor.ref.id &&
    start === told.start &&
    end === told.end &&
    stance === otherSide[told.stance] &&
    reasons[0] === told.reasons[0];
  return drafts.slice(-leading).findLast(same) ?? told;
}

/** "Oslo urged both to open the bridge. | Bern agreed |": to what was asked for right before, by somebody else. */
export function askedBefore({ drafts, reading }: Context, clause: Clause): Antecedent | null {
  const asked = drafts.at(-1);
  const before = reading.analysis.sentences[clause.sentence - 1] ?? reading.analysis.sentences[clause.sentence]!;
  const isRequest =
    asked !== undefined && asked.start >= before.start && asked.stance !== 'neutral' && / \(request, /.test(asked.reasons[0] ?? '');
  if (
    !isRequest ||
    reading.discourse.subjects[clause.id]!.some(({ ref }) => ref.id === asked.actor.ref.id || ref.id === asked.actor.behalf?.id)
  )
    return null;
  return sideOf(asIssue(drafts, asked), 0.55);
}
