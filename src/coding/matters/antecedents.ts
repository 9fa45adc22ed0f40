import type { Clause, Phrase } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { doneBefore } from './doneBefore.ts';
import { joinedThing } from './joinedThing.ts';
import { lastStated } from './lastStated.ts';
import { findMatter, type Matter } from './matters.ts';
import { nounAntecedent } from './nounAntecedents.ts';
import { openMatter } from './openMatter.ts';
import { pointerOf } from './pointers.ts';
import { type Antecedent, fromMain, fromMatter, sideOf, votedAntecedent } from './unsaid.ts';

/** What a phrase stands for: a pronoun ("it", "dagegen"), a noun that the text has used before ("the letter") or that fits any matter ("das Vorhaben"). Null when it points to nothing. */
export function findAntecedent(context: Context, phrase: Phrase, clause: Clause): Antecedent | null {
  const head = context.reading.analysis.tokens[phrase.head]!;
  if (head.lower === 'abgaben') return null; // levies, and no handing over
  if ((head.pos === 'NOUN' || head.pos === 'PROPN') && !pointerOf(context.reading.analysis.tokens, phrase.head))
    return nounAntecedent(context, phrase, clause, head);
  const pointer = pointerOf(context.reading.analysis.tokens, phrase.head);
  if (!pointer || meansGuests(context, clause) || meansCharge(context, clause)) return null;
  // "Oslo rückt vom Pakt ab. Tusk wird | dagegen | stimmen": one votes on a text, and not on what somebody thinks of it.
  const ballot = /^(?:dafür|dagegen)$/.test(head.lower) && /^(?:stimmen|votieren)$/.test(clause.verb?.lemma ?? '');
  const voted = ballot ? votedAntecedent(context, clause) : null;
  if (voted) return voted;
  const joined = joinedThing(context, phrase, clause, pointer);
  if (joined) return findAntecedent(context, joined.phrase, joined.clause) ?? asOpen(context, joined.phrase);
  const isRelative = /^(?:which|was|wo(?:für|gegen|vor|rüber|mit))$/.test(head.lower);
  if (isRelative && head.lower !== 'which') {
    if (!sumsUp(context, clause)) return null;
    const side = sideBefore(context, clause);
    if (side) return side;
  }
  // "offered to mediate, which Delhi declined", "will sie abschaffen, was Oslo begrüßt": what its own sentence told.
  const spoken = isRelative ? context.matters.filter(({ sentence }) => sentence === clause.sentence) : context.matters;
  const matter = findMatter(spoken, pointer, context.mainTopic?.id ?? null);
  if (isRelative && !matter) return null;
  const actors = context.reading.discourse.resolve(phrase, clause);
  const wanted = phrase !== clause.subject && wantsThing(clause);
  if (actors.length > 0 && !(wanted && matter) && isNearer(context, actors, clause, head.index, matter)) return null;
  const sided = matter && asSided(context, clause, phrase, fromMatter(matter, pointer, 0.5));
  if (sided) return asDone(context, clause, phrase, sided);
  return actors.length > 0 ? null : fromMain(context, pointer);
}

function asOpen({ reading }: Context, phrase: Phrase): Antecedent | null {
  const matter = openMatter(reading, phrase);
  return matter && { ...matter, noun: null, confidence: 0.5 };
}

/** "Die Maut fällt, | was Oslo begrüßt |": of what the clause before told. Not "alles, was Oslo will", "sagte, was es will", "was Oslo will, …". */
function sumsUp({ reading: { analysis } }: Context, { kind, parent, tokens: own, start }: Clause): boolean {
  const host = parent === null ? undefined : analysis.clauses[parent];
  const before = analysis.tokens[own[0]! - 2];
  return (
    host !== undefined &&
    host.start < start &&
    analysis.tokens[own[0]! - 1]?.text === ',' &&
    !/^(?:alles|das|dem|etwas|nichts|vieles|manches|einiges|genau|darüber|davon|darauf)$/.test(before?.lower ?? '') &&
    (kind === 'relative' || !(analysis.tokens[host.verb?.head ?? -1]?.lemma ?? '').match(asking))
  );
}

/** "Sweden accused Norway of blocking it. | Oslo rejected that |": the charge, and not what it was about. */
const meansCharge = ({ drafts, reading: { analysis } }: Context, { sentence, verb, kind }: Clause): boolean =>
  kind !== 'infinitive' &&
  rejects.test(verb?.lemma ?? '') &&
  drafts.slice(-3).some(({ isCharge, start }) => isCharge && start >= analysis.sentences[Math.max(0, sentence - 1)]!.start);

const rejects = /^(?:reject|deny|dismiss|dispute|repudiate|rebut|refute|zurückweisen|bestreiten|abstreiten|dementieren|abtun)$/;

/** "Lehnt die Maut ab, | was Oslo kritisiert |": the side that was taken right before, and not the thing. */
function sideBefore({ drafts, reading: { analysis } }: Context, { sentence, start }: Clause): Antecedent | null {
  const last = drafts.at(-1);
  if (!last || last.stance === 'neutral' || last.subject.kind === 'actor' || last.modality !== 'asserted') return null;
  if (last.start < analysis.sentences[sentence]!.start || last.start > start) return null;
  return sideOf(last, 0.6);
}

/** "Die USA ratifizieren sie nicht. | Das | bedauerte Oslo": what somebody else has just been against is the refusal, where the word sums up. */
function asSided(context: Context, clause: Clause, phrase: Phrase, found: Antecedent): Antecedent {
  const { tokens } = context.reading.analysis;
  const word = tokens[phrase.head]!.lower;
  const isSummed = /^(?:das|dies|this|that)$/.test(word) && !/^(?:genau|eben|gerade)$/.test(tokens[phrase.head - 1]?.lower ?? '');
  const isUnderstood = word === 'dafür' && clause.tokens.some(at => tokens[at]!.lower === 'verständnis'); // "kein Verständnis | dafür |"
  const told = (isSummed && clause.objects.includes(phrase)) || isUnderstood ? lastStated(context, clause) : null;
  const voices = [...(context.reading.discourse.speakers[clause.id]?.actors ?? []), ...context.reading.discourse.subjects[clause.id]!];
  const turns =
    told !== null &&
    told.stance === 'oppose' &&
    told.modality === 'asserted' &&
    told.subject.id === found.subject.id &&
    told.start < clause.start &&
    (settles.test(clause.verb?.lemma ?? '') || !voices.some(voice => sameVoice(voice, told.actor) || sameVoice(told.actor, voice)));
  return turns ? { ...found, sign: -1 } : isKept(context, clause, word, found) ? { ...found, sign: 1 } : found;
}

/** "Wien denkt nicht daran, | die Maut abzuschaffen |. Oslo hat sich | damit | nicht abgefunden": what others will not end goes on, and that is what one puts up with. */
function isKept({ drafts, reading: { analysis } }: Context, { sentence }: Clause, word: string, { subject, sign }: Antecedent): boolean {
  const { start } = analysis.sentences[sentence]!;
  const told = drafts.findLast(draft => draft.end <= start && draft.subject.id === subject.id && draft.stance !== 'neutral');
  return word === 'damit' && sign < 0 && told?.stance === 'support' && told.modality === 'asserted';
}

/**
 * "Turkey wants to scrap the tax. Latvia welcomed | it |", "Turkey refuses to send guns. Latvia regretted | that |": how one takes what another does or will not do is about the
 * deed, and not about the thing; "this" is the deed whatever is said of it.
 */
function asDone(context: Context, clause: Clause, phrase: Phrase, found: Antecedent): Antecedent {
  const { tokens, language } = context.reading.analysis;
  const word = tokens[phrase.head]!.lower;
  const isEvent = takesEvents.test(clause.verb?.lemma ?? '') || clause.tokens.some(at => ofDeeds.test(tokens[at]!.lower));
  const isMeant = /^(?:this|that)$/.test(word) ? !doneToThings.test(clause.verb?.lemma ?? '') : word === 'it' && isEvent;
  const done = language === 'en' && isMeant && phrase !== clause.subject ? doneBefore(context, clause) : null;
  return done?.subject.id === found.subject.id ? { ...found, sign: done.sign } : found;
}

/** What one does to a thing, and to no deed. */
const doneToThings = /^(?:sign|ratify|keep|abolish|scrap|lift|want|need|read)$/;
/** What one does about what has happened. */
const takesEvents =
  /^(?:welcome|hail|applaud|praise|laud|cheer|celebrate|greet|regret|deplore|lament|bemoan|criticise|criticize|condemn|denounce|slam|blast|decry|protest|resent|appreciate|commend)$/;
/** "Considers | it | premature", "calls | it | a sad day": how one does a thing or what has been done, and no thing is. */
const ofDeeds =
  /^(?:justified|unjustified|premature|overdue|regrettable|understandable|irresponsible|hasty|unwise|wise|foolish|reckless|short-sighted|courageous|unhelpful|provocative|counterproductive|legitimate|unlawful|day|mistake|error|pity|blow|setback|milestone|disgrace|betrayal|slap|affront)$/;

/** "Bern macht nicht mit. | Das | hat der Bundesrat beschlossen": what was settled is what was told, also by those who took that side. */
const settles = /^(?:beschließen|entscheiden|festlegen|vereinbaren)$/;

const asking =
  /^(?:sagen|fragen|wissen|erklären|erläutern|verraten|zeigen|offenlassen|darlegen|beschreiben|erzählen|prüfen|klären|bestimmen|entscheiden|hören)$/;

/** "Er empfing seine Gäste und lobte sie": people who are the object of the clause that goes on are meant, though no actors. */
function meansGuests(context: Context, clause: Clause): boolean {
  const { clauses, tokens } = context.reading.analysis;
  const before = clause.coordinated && clause.parent !== null ? clauses[clause.parent] : undefined;
  return before?.objects.some(({ head }) => guests.test(tokens[head]!.lower)) ?? false;
}

const guests =
  /^(?:gäste|gast|besucher|kollegen|soldaten|helfer|retter|mitarbeiter|anhänger|sportler|zuhörer|guests?|visitors|colleagues|soldiers|helpers|rescuers|staff|supporters|athletes|listeners)$/;

/** What one wants, demands or passes is a thing: "Noboa will sie". */
const things =
  /^(?:wollen|brauchen|fordern|verlangen|billigen|befürworten|beantragen|ratifizieren|want|need|demand|ratify|approve|endorse)$/;

/** Can the object of the clause be a thing alone? */
export const wantsThing = ({ verb }: Clause): boolean => things.test(verb?.lemma ?? '');

/** A person or state that was named after the matter is meant sooner. */
function isNearer(context: Context, actors: Actor[], clause: Clause, at: number, matter: Matter | null): boolean {
  if (!matter) return !isOwnLand(context, actors, clause) && (actors[0]!.kind === 'person' || !context.mainTopic);
  if (
    actors[0]!.kind !== 'person' ||
    isOfSpeaker(context, actors, clause, at) ||
    /^(?:it|es)$/.test(context.reading.analysis.tokens[at]!.lower)
  )
    return false;
  if (isOnlySaidOfThings(context, clause, at)) return false;
  for (let look = at - 1; look > matter.at; look--) {
    const mention = context.reading.scan.byToken.get(look);
    if (mention?.first === look && actors.some(actor => actor.ref.id === mention.actor.ref.id)) return true;
  }
  return false;
}

/** "Die Ministerin widersprach: | Sie | sei dringend nötig": nobody is that, but things are. */
const isOnlySaidOfThings = ({ reading: { analysis } }: Context, { subject, predicate, verb }: Clause, at: number): boolean =>
  analysis.language === 'de' &&
  subject?.head === at &&
  predicate !== null &&
  verb?.lemma === 'sein' &&
  ofThings.test(analysis.tokens[predicate.head]!.lower);

const ofThings =
  /^(?:un)?(?:nötig|notwendig|zumutbar|sinnig|sinnvoll|rechtmäßig|verhältnismäßig|praktikabel|umsetzbar|finanzierbar|bezahlbar|durchdacht|ausgewogen|angemessen|sozial)$|^(?:überflüssig|überfällig|überzogen|unerlässlich|unverzichtbar|rechtswidrig|illegal|legal|teuer|kontraproduktiv|wirkungslos|wirksam|willkürlich|alternativlos)$/;

/** "Italien werde | ihm | zustimmen, sagte der Minister": to a thing, and not to himself. */
const isOfSpeaker = (context: Context, actors: Actor[], clause: Clause, at: number): boolean =>
  clause.objects.some(({ head }) => head === at) && clause.kind !== 'relative' && isOwnLand(context, actors, clause);

/** "We would never accept it", says a minister: neither himself nor his own country. */
function isOwnLand(context: Context, actors: Actor[], clause: Clause): boolean {
  const voices = context.reading.discourse.speakers[clause.id]?.actors ?? [];
  return actors.some(actor => voices.some(voice => voice.ref.id === actor.ref.id || voice.behalf?.id === actor.ref.id));
}
