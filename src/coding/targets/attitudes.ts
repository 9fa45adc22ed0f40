import type { Cue } from '../../codebook/schema.ts';
import type { Clause, Phrase, Token } from '../../language/types.ts';
import { givesUp, holdsBy } from '../cues/attitudeVerbs.ts';
import { broughtAlong } from '../cues/broughtAlong.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { nounHolder, ownersBehind } from '../cues/nounHolders.ts';
import { isNoLongerHeld, isOver } from '../cues/overcome.ts';
import { complements, dependents, governs, isToBeAnnounced } from '../cues/scope.ts';
import { towardsMain } from '../cues/targetPhrases.ts';
import { isUnwilling } from '../cues/unwilling.ts';
import { viewOwner } from '../discourse/declares.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { isDeed, isUmbrella } from '../issues/matterNouns.ts';
import { complementOf, isPartisan, withoutSource } from '../matters/attitudeComplements.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import { pointBack } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import type { Reading } from '../reading.ts';
import { isNone, isNoneOf } from './noneThere.ts';
import { openChild, towards } from './openChild.ts';
import { pointOwn } from './ownAttitudes.ts';
import { isToRethink } from './rethinking.ts';
import { isSettledExit } from './settledExits.ts';
import { childTargets, findTargets, ownTarget, type Target } from './targets.ts';
import { asVetoed } from './vetoed.ts';

/** Rule "attitude as subject": "Die Sorge in Polen wächst, dass …", "Opposition in Hungary to the plan grew": those among whom it is. */
export function readNounSubject(context: Context, clause: Clause, cues: readonly CueMatch[]): boolean {
  if (viewOwner(context.reading, clause)) return false; // "Norway's objection is | that the levy is illegal |": read there
  const { analysis, discourse } = context.reading;
  if (!clause.subject) return false;
  const head = analysis.tokens[clause.subject.head]!;
  const cue = nounCue(head, context.reading.cues);
  if (analysis.language === 'de' && discourse.subjects[clause.id]!.length > 0) return false; // "die Opposition in Paris" is somebody
  if (isLacking(context.reading, clause) || isProposalOn(analysis.tokens, clause.subject.head)) return false;
  if (issuesIn(context, [clause]).some(match => match.tokens.includes(head.index))) return false; // "the trade | agreement | is unpopular in Norway"
  if (!cue || !['concern', 'hope', 'position', 'request'].includes(cue.kind) || cue.about.includes('subject') || isPartisan(head))
    return false;
  const arises = analysis.language === 'de' && arising.test(clause.verb?.lemma ?? '');
  const isHeard = /^(?:hören|vernehmen)$/.test(clause.verb?.lemma ?? '') && clause.verb!.modal === 'sein'; // "Kritik war aus Oslo zu hören"
  const isSource = (prep: string) => ((arises || isHeard) && /^(?:aus|von|seitens)$/.test(prep)) || comesFrom(clause, prep);
  const places = clause.obliques.filter(
    ({ prep, phrase }) =>
      (isSource(prep) ||
        (/^(?:in|unter|bei|among)$/.test(prep) && (arises || isThere(context, clause) || phrase.start > clause.subject!.start))) &&
      !(prep === 'in' && head.lemma.toLowerCase() === 'einsatz') && // where soldiers are sent: no holder
      !(prep === 'in' && isOfPeople(context, head.lower, phrase)) &&
      !isOther(context, clause.subject!, phrase),
  );
  const named = places.filter(({ prep }) => /^(?:von|seitens)$/.test(prep)); // "kam von Umweltschützern aus Norwegen"
  const owners = analysis.clauses.length > 0 ? [nounHolder(context, clause, clause.subject.head)].filter(owner => owner !== null) : [];
  const isPlaced = owners.length > 0 && !arises && analysis.language === 'de'; // "der Vorschlag der Schweiz liegt in Brüssel"
  const holders = [
    ...owners,
    ...(rises.test(clause.verb?.lemma ?? '') ? ownersBehind(context, clause, clause.subject.head, /^(?:in|among)$/) : []),
    ...(named.length > 0 ? named : isPlaced ? [] : places).flatMap(({ phrase }) => discourse.resolve(phrase, clause)),
    ...(cue.kind === 'request' || discourse.speakers[clause.id] ? [] : sourcesWithin(context, clause, clause.subject)),
  ];
  const found: CueMatch = cues.find(other => other.via === 'idiom') ?? { cue, text: head.text, tokens: [clause.subject.head], via: 'noun' };
  const isNoAnswer = /^(?:ja|nein)$/.test(head.lower) || cue.polarity < 0; // "| kein Ja | aus Oslo": none so far
  if (holders.length === 0 || (isNoAnswer && isNone(context.reading, clause))) return false;
  const before = context.drafts.length;
  const about = [
    ...cue.about.filter(frame => frame !== 'subject' && !places.some(({ prep }) => frame === `prep:${prep}`)),
    ...(places.some(({ prep }) => prep !== 'by' && isSource(prep)) ? ['topic'] : []),
  ];
  // "Resistance | to the treaty | came from Norway": what it is about belongs to the noun.
  const ofNoun = () => attitudeTargets(context, clause, { ...found, tokens: [clause.subject!.head] }, holders[0]!);
  const behind = complementOf(context, clause, clause.subject.head, cue, holders[0]!);
  const own = behind && !places.some(({ phrase }) => phrase.tokens.includes(behind.head)) ? ofNoun() : [];
  const framed = own.length > 0 ? own : findTargets(context, clause, { ...found, cue: { ...cue, about } });
  const targets = framed.length > 0 ? framed : ofNoun();
  for (const target of targets)
    emit(
      context,
      clause,
      { ...found, cue },
      holders,
      (cue.polarity < 0 || isNone(context.reading, clause)) !== isOver(context, clause, clause.subject.head) ? -1 : 1,
      {
        ...target,
        confidence: Math.min(target.confidence, 0.6),
      },
    );
  return context.drafts.length > before;
}

/** "In Norwegen regt sich Protest": of people there; in a capital it may be the government's. */
const isOfPeople = ({ reading: { analysis, scan } }: Context, noun: string, { head }: Phrase): boolean =>
  analysis.language === 'de' &&
  /^(?:protest|proteste|unmut|wut|zorn|empörung|aufruhr|demonstrationen)$/.test(noun) &&
  scan.byToken.get(head)?.kind !== 'metonym' &&
  (scan.byToken.get(head)?.actor.ref.id.startsWith('country:') ?? false);

/** "In Lisbon | there is anger |". */
const isThere = ({ reading: { analysis } }: Context, { verb }: Clause): boolean =>
  analysis.language === 'en' && verb?.lemma === 'be' && analysis.tokens[Math.min(...verb.tokens) - 1]?.lower === 'there';

/** "Support for | independence from | Spain": nouns with a from of their own. */
const parting =
  /^(?:independence|secession|separation|divorce|freedom|protection|exit|departure|withdrawal|retreat|relief|exemption|import|supply|gas|oil|return|immunity|refugee|migrant|aid|help)$/;

/** "There was criticism of the levy | from Denmark and Norway": within the phrase that says what there is. */
function sourcesWithin(context: Context, clause: Clause, { tokens: within }: Phrase): Actor[] {
  const { tokens, language } = context.reading.analysis;
  if (language !== 'en' || clause.verb?.lemma !== 'be' || tokens[clause.tokens[0]!]?.lower !== 'there') return [];
  const from = within.find(at => /^(?:from|in)$/.test(tokens[at]!.lower) && context.reading.scan.byToken.has(at + 1));
  return from === undefined || parting.test(tokens[from - 1]!.lemma) ? [] : ownersBehind(context, clause, from - 1, /^(?:from|in)$/);
}

/** "Lob kam aus Oslo, | Kritik aus Wien |": whose another attitude is. */
function isOther({ reading }: Context, attitude: Phrase, place: Phrase): boolean {
  const before = reading.analysis.tokens[place.tokens[0]! - 2];
  return before?.pos === 'NOUN' && !attitude.tokens.includes(before.index) && nounCue(before, reading.cues) !== null;
}

/** "Kritik kam aus Oslo", "in Wien regt sich Widerstand": verbs of an attitude that is there, with those whose it is. */
const arising =
  /^(?:kommen|geben|regen|formieren|wachsen|zunehmen|herrschen|überwiegen|entzünden|aufkommen|ertönen|erschallen|mehren|dominieren)$/;
/** "Opposition | in Oslo | to the levy has grown". */
const rises =
  /^(?:grow|mount|rise|emerge|build|harden|increase|intensify|swell|surface|spread|deepen|persist|stiffen|strengthen|widen|crumble|collapse|evaporate|wane|fade|weaken|ebb)$/;

/** "Resistance to the treaty | comes from Norway", "support for it | was voiced by Paris". */
const comesFrom = ({ verb }: Clause, prep: string): boolean =>
  (prep === 'from' && /^(?:come|stem|arrive|emanate|arise|be)$/.test(verb?.lemma ?? '')) ||
  (prep === 'by' &&
    verb?.passive === true &&
    /^(?:voice|express|lead|raise|announce|signal|declare|head|spearhead|share|lodge)$/.test(verb.lemma));

/** Rule "attitude noun": "Trumps Bemühungen, …", "die Forderung Frankreichs nach …", "seine Ablehnung der …". */
export function readNouns(context: Context, clause: Clause, before: number): void {
  const { reading } = context;
  const { tokens } = reading.analysis;
  const speaker = reading.discourse.speakers[clause.id] ?? null;
  if ((speaker && !speaker.known) || isToBeAnnounced(reading.analysis, clause) || isToRethink(context, clause)) return;
  for (const at of clause.tokens) {
    const token = tokens[at]!;
    if (token.pos !== 'NOUN' || (clause.subject?.head === at && (isLacking(reading, clause) || isSomebody(context, at)))) continue;
    const cue = nounCue(token, reading.cues);
    const isOwn = clause.kind === 'infinitive' || reading.analysis.language === 'en'; // "Rom brach | Wiens Widerstand |" tells of Vienna
    if (isOwn && clause.objects.some(({ head }) => head === at) && givesUp(clause, tokens)) continue; // read with who gives it up
    if (
      !cue ||
      (cue.kind === 'decision' && !isSettledExit(reading.analysis, clause, at)) ||
      cue.kind === 'threat' ||
      isProposalOn(tokens, at) ||
      isPartisan(token) ||
      isMeans(context, clause, at)
    )
      continue;
    // "Criticism | from Hungary": from whom it comes stands right behind it; what somebody says has come from another is a claim.
    const owner = nounHolder(context, clause, at);
    const behind = speaker ? [] : ownersBehind(context, clause, at, reading.analysis.language === 'de' ? /^(?:aus|seitens)$/ : /^from$/);
    const holders = owner ? [owner] : behind.length > 0 ? behind : broughtAlong(context, clause, at);
    const [holder] = holders;
    if (holder && (isGivenUp(context, clause, at, holder) || isYetToGive(context, clause, at, holder))) continue;
    if (holder && (isClaimed(context, clause, holder) || (isAwaited(clause, at) && !isHeldBy(context, clause, holder)))) continue;
    if (!holder || context.drafts.slice(before).some(draft => holders.some(({ ref }) => ref.id === draft.actor.ref.id))) continue;
    const denied = isNoneOf(reading, at);
    if (denied && (/^(?:ja|nein)$/.test(token.lower) || cue.polarity < 0)) continue; // "kein Ja aus Oslo": none so far
    const asHeld: Cue = cue.kind === 'decision' ? { ...cue, kind: 'position' } : cue;
    const found: CueMatch = { cue: asHeld, text: token.text, tokens: [at], via: 'noun' };
    const isOwned = isHeldBy(context, clause, holder);
    const turns =
      isOver(context, clause, at) !== (isOwned && (isUnwilling(reading, clause) || isNoLongerHeld(reading.analysis, clause, at)));
    for (const target of attitudeTargets(context, clause, found, holder).slice(0, 2))
      emit(context, clause, found, holders, cue.polarity < 0 !== (turns !== denied) ? -1 : 1, { ...target, confidence: 0.6 });
  }
}

/** "Zieht | ihre Zustimmung | zurück", "rückt von | seinem Nein | ab": what becomes of an attitude of its own subject is read with the verb. */
const isGivenUp = (context: Context, clause: Clause, at: number, holder: Actor): boolean =>
  [...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)].some(({ head }) => head === at) &&
  (givesUp(clause, context.reading.analysis.tokens) || (holdsBy[clause.verb?.lemma ?? '']?.sign ?? 1) < 0) &&
  isHeldBy(context, clause, holder);

/** "Refused | to give its consent |", "is ready to lend its support": a set phrase that is read with the verb above it, which tells whether it is given. */
const isYetToGive = (context: Context, clause: Clause, at: number, holder: Actor): boolean =>
  context.reading.analysis.language === 'en' &&
  clause.kind === 'infinitive' &&
  clause.subjectInherited &&
  /^(?:give|grant|lend|offer|provide|extend)$/.test(clause.verb?.lemma ?? '') &&
  clause.objects.some(({ head }) => head === at) &&
  isHeldBy(context, clause, holder);

/** "Norwegens | Opposition | verlangt es": those in parliament, and not what somebody has against it. */
const isSomebody = ({ reading: { scan } }: Context, at: number): boolean =>
  scan.byToken.get(at)?.actor.ref.id.startsWith('group:') === true;

/** "A Swiss initiative | on the treaty |": which way, it does not say. */
const isProposalOn = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:initiative|motion|petition|proposal|idea|bill|draft)$/.test(tokens[at]!.lemma) && tokens[at + 1]?.lower === 'on') ||
  (/^(?:decision|entscheidung|beschluss)$/.test(tokens[at]!.lemma) && /^(?:on|about|über)$/.test(tokens[at + 1]?.lower ?? ''));

/** "Lula said | Mexico had assured him of its support |": what somebody says that another has voiced is a claim about them. */
function isClaimed({ reading: { discourse } }: Context, { id }: Clause, holder: Actor): boolean {
  const speaker = discourse.speakers[id] ?? null;
  const same = (actors: Actor[]) => actors.some(actor => sameVoice(actor, holder) || sameVoice(holder, actor));
  return speaker !== null && same(discourse.subjects[id]!) && !same(speaker.actors);
}

const isHeldBy = ({ reading: { discourse } }: Context, { id }: Clause, holder: Actor): boolean =>
  discourse.subjects[id]!.some(subject => sameVoice(subject, holder) || sameVoice(holder, subject));

/** "Used its veto | to block it": what it is used for tells the side. */
export const isMeans = ({ reading: { children } }: Context, clause: Clause, noun: number): boolean =>
  /^(?:use|wield|cast|exercise|deploy|employ|invoke|exert)$/.test(clause.verb?.lemma ?? '') &&
  clause.objects.some(({ head }) => head === noun) &&
  children[clause.id]!.some(({ kind }) => kind === 'infinitive');

/** "Die Zustimmung Norwegens steht noch aus", "Norway's support is in doubt", "is crucial": what there is not yet, or may not be. */
const isLacking = ({ analysis }: Reading, { subject, verb, tokens }: Clause): boolean => {
  const said = tokens.filter(at => !subject?.tokens.includes(at)).map(at => analysis.tokens[at]!.lower);
  return /^(?:ausstehen|fehlen|ausbleiben|wackeln)$/.test(verb?.lemma ?? '') || uncertain.test(said.join(' '));
};

const uncertain =
  /\b(?:(?:in|into) (?:doubt|question)|at stake|(?:in|hangs?|hung) in the balance|uncertain|unclear|doubtful|not (?:yet )?(?:certain|guaranteed|assured|sure)|needed|required|crucial|indispensable|expected|infrage|in frage|auf der kippe|ungewiss|unsicher|fraglich|nicht (?:sicher|gewiss|garantiert)|nötig|notwendig|erforderlich|unverzichtbar|erwartet)\b/i;

/** "Hopes for | Norway's yes |", "fears a Norwegian no", "wirbt um Norwegens Zustimmung": an attitude that others wish for, dread or ask for is not there yet. */
const isAwaited = (clause: Clause, at: number): boolean =>
  awaiting.test(clause.verb?.lemma ?? '') &&
  [...(clause.verb!.passive ? [clause.subject] : clause.objects), ...clause.obliques.map(({ phrase }) => phrase)].some(phrase =>
    phrase?.tokens.includes(at),
  );

const awaiting =
  /^(?:hope|fear|dread|seek|want|need|ask|request|demand|expect|await|court|solicit|lobby|pray|doubt|call|press|push|count|wait|plead|beg|campaign|hoffen|fürchten|befürchten|erwarten|fordern|verlangen|brauchen|benötigen|suchen|werben|bitten|buhlen|erhoffen|ersehnen|bezweifeln|rechnen|warten|dringen|drängen|pochen|betteln|kämpfen)$/;

/** What an attitude noun is about: issues that it governs, else what depends on it says, else the phrase behind it. */
export function attitudeTargets(context: Context, clause: Clause, found: CueMatch, holder: Actor): Target[] {
  const at = found.tokens[0]!;
  if (lacksPreposition(context, at, found.cue)) return [];
  const scope = [...dependents(context, clause), ...complements(context, clause)].filter(
    child => child.kind !== 'main' && child.start > context.reading.analysis.tokens[at]!.start && !isSaidAgain(context, found, child),
  );
  const own = issuesIn(context, [clause]).filter(match => governs(context, at, match.tokens));
  const named =
    own.length > 0
      ? own.map(match => ownTarget(context, clause, match, found))
      : scope.flatMap(child => childTargets(context, child, found.tokens));
  return named.length > 0 ? asVetoed(context, clause, found.text, named) : openTargets(context, clause, at, found.cue, scope, holder);
}

/** "Blieb bei seiner Weigerung: | Eine Rückkehr lehne man ab |": behind the colon stands the refusal once more, and not what is refused. */
const isSaidAgain = ({ reading: { analysis } }: Context, { cue }: CueMatch, { kind, tokens: [first] }: Clause): boolean =>
  analysis.language === 'de' && cue.polarity < 0 && kind === 'complement' && analysis.tokens[first! - 1]?.text === ':';

/** "Das Votum | über die Zölle |": a noun that takes a side by one preposition takes none by another. */
function lacksPreposition({ reading: { analysis } }: Context, at: number, { about }: Cue): boolean {
  const next = analysis.tokens[at + 1];
  const [only, ...others] = about;
  return (
    others.length === 0 &&
    next?.pos === 'ADP' &&
    only!.startsWith('prep:') &&
    only !== `prep:${next.lower}` &&
    /^(?:über|on)$/.test(next.lower)
  );
}

/** What an attitude noun is about when the codebook does not know it: the phrase behind its preposition, its genitive, or what is to be done. */
function openTargets(context: Context, clause: Clause, at: number, cue: Cue, scope: Clause[], holder: Actor): Target[] {
  const { reading } = context;
  if (cue.kind !== 'position' && cue.kind !== 'request' && cue.kind !== 'concern') return [];
  const whole = complementOf(context, clause, at, cue, holder);
  const phrase = whole && withoutSource(reading, whole, holder);
  if (phrase) {
    // "Has withdrawn its support | for it |": a thing, whoever the pronoun may be.
    const actors = /^(?:it|es)$/.test(reading.analysis.tokens[phrase.head]!.lower) ? [] : reading.discourse.resolve(phrase, clause);
    const named = reading.scan.byToken.get(phrase.head);
    if (actors.length > 0 && (!clause.tokens.includes(phrase.head) || named?.genitive || named?.last !== phrase.tokens.at(-1))) return [];
    const refused = refusal.test(reading.analysis.tokens[at]!.lemma) ? towardsMain(context, actors, clause) : null;
    if (actors.length > 0) return refused ?? actors.map(actor => towards(context, actor, clause, 0.55));
    // "Support for the decision"; what is thought of what others think ("its rejection of the criticism") is a matter of its own.
    const noun = reading.analysis.tokens[phrase.head]!;
    const isAttitude =
      /^(?:position|concern|request)$/.test(nounCue(noun, reading.cues)?.kind ?? '') && !isDeed(noun.lemma) && !isUmbrella(noun.lemma);
    const pointed = isAttitude ? null : pointBack(context, phrase, clause);
    if (pointed) return [pointed];
    const matter = openMatter(reading, phrase);
    return matter ? [toTarget(matter, clause, 0.55)] : [];
  }
  const child = scope.find(({ kind, link }) => kind === 'infinitive' && !/^(?:um|ohne|statt|anstatt)$/.test(link ?? '')); // "…, ohne Einzelheiten zu nennen"
  const target = child ? openChild(context, child, [holder]) : pointOwn(context, clause, at);
  return target ? [target] : [];
}

/** What somebody has against them, rather than what they think of them. */
const refusal = /^(?:objection|veto|block|blockade|refusal|no|einwand|einspruch|blockade|nein)$/;
