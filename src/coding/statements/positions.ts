import type { Clause } from '../../language/types.ts';
import { isExistence, readContent, underNegation } from '../cues/content.ts';
import { type CueMatch, findCues, nounCue } from '../cues/cues.ts';
import { answersInWords, complements, deciding, dependents, isExpletive, isPutRight, isReportedThere } from '../cues/scope.ts';
import { isOnlyAbout } from '../discourse/onlyAbout.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit, issueSubject, issuesIn } from '../draft.ts';
import { endsInPreposition, openSubject } from '../issues/open.ts';
import { pointBack, pointUnsaid } from '../matters/pointBack.ts';
import { readTalks } from '../matters/talks.ts';
import { isSideOfText } from '../matters/texts.ts';
import { judgedAntecedent, unsaidAntecedent } from '../matters/unsaid.ts';
import type { Actor } from '../mentions/names.ts';
import { readBareDeed } from '../targets/bareDeeds.ts';
import { contentTarget, findTargets } from '../targets/targets.ts';
import { sidesOf } from './bothSides.ts';
import { cueSign } from './cueSign.ts';
import { readReception } from './receptions.ts';

/** Rule "holder + cue": the subject's own verb, idiom or attitude says which way. True when a statement was made. */
export function readPosition(context: Context, clause: Clause, cues: readonly CueMatch[], holders: Actor[]): boolean {
  if (cues[0]?.cue.kind === 'consider' && cues[0].via === 'idiom') return true;
  if (readReaction(context, clause, holders) || readReception(context, clause, holders)) return true;
  if (isNeitherNor(context, clause)) return true;
  for (const found of cues) {
    if (!holdsPosition(found, clause, context.reading.analysis.language) || lacksFrame(context, clause, found) || strives(clause, found))
      continue;
    if (asksNothing(context, clause, found)) continue;
    if (isHospitality(context, clause, found)) continue;
    if (found.via === 'idiom' && clause.verb && isSideOfText(context, found.tokens[0]!)) continue;
    if (isOfSubject(clause, found) || isSaidOfAnother(context, clause, found, holders) || isOthers(context, found, holders)) continue;
    const cued = cueSign(context, found, clause);
    const sign = cued !== null && abstains(context, clause) ? 0 : cued;
    if (sign === null) continue;
    const { analysis, children } = context.reading;
    const isDenial = found.cue.kind === 'denial';
    const isDisputed = (child: Clause) => isDenial || (found.cue.polarity < 0 && isReportedThere(analysis, child, clause));
    const isIdle = (child: Clause) => isDisputed(child) && (isPutRight(analysis, child) || isOfOthers(context, child, holders));
    if (children[clause.id]!.some(isIdle)) return true;
    const before = context.drafts.length;
    const sides = sidesOf(context, clause, found);
    for (const target of findTargets(context, sides?.first ?? clause, found)) emit(context, clause, found, holders, sign, target);
    if (context.drafts.length > before) {
      readOtherSide(context, clause, found, cues, holders, sides);
      return true;
    }
    if (isDenial) return true; // a denial of something that nobody coded is no position of its own
  }
  return readBareDeed(context, clause, holders) || readCommitment(context, clause, holders, cues) || readTalks(context, clause, holders);
}

/** "Kündigte an, | sich bei der Abstimmung über die Maut zu enthalten |": what is announced is to take no side. */
const abstains = ({ reading: { analysis, children, cues } }: Context, { id }: Clause): boolean =>
  analysis.language === 'de' &&
  children[id]!.some(
    child =>
      child.kind === 'infinitive' && child.verb?.lemma === 'enthalten' && findCues(analysis, child, cues)[0]?.cue.kind === 'undecided',
  );

/** "Die Maut koste Milliarden, mahnte Oslo", "empfahl sich als Vermittler": who says how it is, or offers himself, asks for nothing. */
function asksNothing({ reading: { analysis, children } }: Context, { id, objects, obliques }: Clause, { cue, text }: CueMatch): boolean {
  if (cue.kind !== 'request') return false;
  if (text === 'empfehlen') return objects.length === 1 && analysis.tokens[objects[0]!.head]!.lower === 'sich';
  const isBound = (predicate: Clause['predicate']) => binds.test(predicate ? analysis.tokens[predicate.head]!.lower : '');
  const tells = children[id]!.some(
    ({ kind, verb, predicate }) =>
      kind === 'complement' && verb !== null && !verb.modal && /^(?:konj|ind)/.test(verb.mood ?? '') && !isBound(predicate),
  );
  return /^(?:an|er)?mahnen$/.test(text) && objects.length + obliques.length === 0 && tells;
}

/** "Mahnte, das Gesetz sei für alle | bindend |": that one keeps to it. */
const binds = /^(?:bindend|verbindlich|verpflichtend|gültig|notwendig|nötig|unverzichtbar|unerlässlich|überfällig|geboten)$/;

/** "Dementierte, | dass Schweden die Maut ablehne |": what others do or think is not one's own side, nor its contrary. */
function isOfOthers({ reading: { analysis, discourse } }: Context, { id, kind, link }: Clause, holders: Actor[]): boolean {
  const subjects = discourse.subjects[id]!;
  const isTold = analysis.language === 'de' && (kind === 'complement' || link === 'wonach');
  const isOwn = (actor: Actor) => holders.some(holder => sameVoice(holder, actor) || sameVoice(actor, holder));
  return isTold && subjects.length > 0 && !subjects.some(isOwn);
}

/** "Would neither confirm | nor deny |": nothing is said either way. */
const isNeitherNor = ({ reading: { analysis } }: Context, { verb }: Clause): boolean =>
  verb?.lemma === 'deny' && analysis.language === 'en' && /^(?:nor|or)$/.test(analysis.tokens[verb.head - 1]?.lower ?? '');

/** "Calls for a tax | were rejected by Belgium": what others ask for, and not the agent. */
const isOfSubject = ({ verb, subject }: Clause, { tokens, via }: CueMatch): boolean =>
  (verb?.passive === true || (via === 'noun' && /^(?:be|remain|sein|bleiben)$/.test(verb?.lemma ?? ''))) &&
  via !== 'verb' &&
  subject !== null &&
  !(via === 'idiom' && tokens.includes(verb!.head)) && // "scorn was poured on it" is a phrase as a whole
  (tokens[0] === subject.head || tokens.every(at => subject.tokens.includes(at)));

/** "Kinshasa says | Rwanda ready to pull out |": headlines leave out the verb of what is said of somebody else. */
function isSaidOfAnother({ reading }: Context, { verb, objects }: Clause, { via, tokens }: CueMatch, holders: Actor[]): boolean {
  if (reading.analysis.language !== 'en' || via === 'verb' || !verb || objects.length > 0 || tokens[0]! <= verb.head) return false;
  const reports = (reading.cues.verbs.get(verb.lemma) ?? []).some(({ kind }) => kind === 'report');
  const named = reports ? reading.scan.byToken.get(verb.head + 1) : undefined;
  return named !== undefined && !named.genitive && !holders.some(holder => sameVoice(holder, named.actor));
}

/** "Criticised | Latvia's refusal to sign it |": somebody else's attitude, by its own noun. */
function isOthers({ reading: { analysis, scan } }: Context, { via, tokens: [first] }: CueMatch, holders: Actor[]): boolean {
  const before = analysis.tokens[first! - 1];
  const owner = scan.byToken.get(/^['’]s?$/.test(before?.text ?? '') ? first! - 2 : first! - 1);
  const isNoun = via === 'idiom' && analysis.language === 'en' && analysis.tokens[first!]!.pos === 'NOUN';
  return isNoun && owner?.genitive === true && !holders.some(holder => sameVoice(holder, owner.actor) || sameVoice(owner.actor, holder));
}

/** "Was against independence and in favour of a new status": English predicates of two sides, joined by and or but. */
function readOtherSide(
  context: Context,
  clause: Clause,
  read: CueMatch,
  cues: readonly CueMatch[],
  holders: Actor[],
  german: ReturnType<typeof sidesOf>,
): void {
  const side = german ? cueSign(context, german.found, clause) : null;
  if (german && side)
    for (const target of findTargets(context, german.second, german.found)) emit(context, clause, german.found, holders, side, target);
  if (!endsInPreposition(context.reading, read)) return;
  const { tokens } = context.reading.analysis;
  const other = cues.find(({ cue, tokens: at, via }) => {
    const [first, second] = at[0]! < read.tokens[0]! ? [at.at(-1)!, read.tokens[0]!] : [read.tokens.at(-1)!, at[0]!];
    const between = tokens.slice(first + 1, second);
    return (
      cue.polarity === -read.cue.polarity &&
      via !== 'noun' &&
      cue.kind === 'position' &&
      between.some(({ lower }) => /^(?:and|but)$/.test(lower))
    );
  });
  const sign = other ? cueSign(context, other, clause) : null;
  if (other && sign) for (const target of findTargets(context, clause, other)) emit(context, clause, other, holders, sign, target);
}

/** "reagierte mit Kritik", "reacted with a warning": the attitude noun decides, what the text is about is its subject. */
function readReaction(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues, discourse } = context.reading;
  if (!clause.verb || !/^(?:reagieren|antworten|react|respond|reply|answer)$/.test(clause.verb.lemma)) return false;
  const oblique = clause.obliques.find(({ prep }) => prep === 'mit' || prep === 'with');
  const cue = oblique ? nounCue({ ...analysis.tokens[oblique.phrase.head]!, pos: 'NOUN' }, cues) : null;
  const own = issuesIn(context, [clause])[0];
  const cause = clause.obliques.find(({ prep }) => prep === 'auf' || prep === 'to')?.phrase;
  const isThing = cause !== undefined && discourse.resolve(cause, clause).length === 0;
  const pointed = isThing && !own ? pointBack(context, cause, clause) : null; // "mit Lob auf | die Entscheidung |"
  const named = isThing && !pointed ? openSubject(context.reading, cause) : null;
  const feels = analysis.language === 'en' && cue?.kind !== 'request' && oblique !== undefined;
  const event = feels ? pointUnsaid(context, clause, analysis.tokens[oblique.phrase.head]!.lower) : null; // "with scorn": at what was done
  const done = own || named ? null : (pointed ?? judgedAntecedent(context, clause) ?? event);
  const subject = own
    ? issueSubject(context, own.issue)
    : (done?.subject ?? context.mainTopic ?? unsaidAntecedent(context, clause)?.subject ?? named);
  if (!cue || cue.polarity === 0 || cue.kind === 'request' || !subject) return false;
  const found: CueMatch = { cue, text: analysis.tokens[oblique!.phrase.head]!.text, tokens: [oblique!.phrase.head], via: 'noun' };
  // "With a threat of tariffs", "mit der Androhung von Zöllen": what is threatened is what one would do.
  const isOwnThreat = own !== undefined && /^(?:of|von)$/.test(analysis.tokens[oblique!.phrase.head + 1]?.lower ?? '');
  emit(context, clause, found, holders, cue.kind === 'threat' && !isOwnThreat ? -1 : cue.polarity, {
    subject,
    sign: done?.sign ?? 1,
    clause,
    reasons: [`reacts to ${subject.labels.en ?? subject.label}`],
    possible: false,
    confidence: 0.6,
  });
  return true;
}

/** "Received | Prime Minister Frederiksen | to discuss the levy", "empfing | den Präsidenten |": whom one receives is a guest, and what for no side. */
const isHospitality = ({ reading: { discourse } }: Context, clause: Clause, { via, text }: CueMatch): boolean =>
  via === 'verb' &&
  /^(?:receive|host|accommodate|house|empfangen)$/.test(text) &&
  clause.objects.some(object => discourse.resolve(object, clause).length > 0);

/** Evaluations say something of their subject, not of who holds them, unless they are called so ("nannte X falsch") or are attitudes ("ist gegen X"). */
function holdsPosition(found: CueMatch, clause: Clause, language: 'de' | 'en'): boolean {
  const { kind, about } = found.cue;
  if (['report', 'accuse', 'consult'].includes(kind) || befalls.has(found.text) || about.includes('by:dative')) return false;
  if (language === 'de' && found.via !== 'predicate' && about.every(frame => frame === 'subject')) return false; // "das schadet", "das geht zu weit": said of a thing
  if (
    found.text === 'verurteilen' &&
    clause.obliques.some(({ prep, phrase }) => prep === 'zu' && phrase.tokens[0]! > clause.verb!.tokens[0]!)
  )
    return false; // by a court
  if (clause.verb?.lemma === 'find' && clause.objects.length > 0 && /^(?:willing|ready|prepared|eager|keen)\b/.test(found.text))
    return false; // "found nobody willing to"
  if (found.via !== 'predicate') return true;
  const called =
    clause.verb !== null &&
    /^(?:bezeichnen|nennen|halten|erklären|finden|betrachten|ansehen|werten|erachten|einstufen|empfinden|bewerten|sehen|erkennen|erblicken|wittern|sprechen|reden|feiern|preisen|abtun|verstehen|auffassen|charakterisieren|beschreiben|darstellen|deuten|einschätzen|beurteilen|qualifizieren|brandmarken|abstempeln|titulieren|hinstellen|verspotten|schmähen|verkaufen|call|describe|deem|consider|regard|brand|label|find|view|see|dismiss|denounce|characterise|characterize|think|believe|reject|condemn|praise|hail|declare|pronounce|judge|term)$/.test(
      clause.verb.lemma,
    );
  if (!about.includes('subject')) return !leaves.test(clause.verb?.lemma ?? '');
  return called || attitudes.has(found.text.replace(/(?:e|en|er|es)$/, '')) || attitudes.has(found.text);
}

/** "The call leaves Brasilia unmoved": not the subject's attitude. */
const leaves = /^(?:leave|make|render)$/;

/** "Is fighting | to save it": for what, the clause behind tells. */
const strives = ({ objects, obliques, verb }: Clause, { via }: CueMatch): boolean =>
  via === 'verb' &&
  /^(?:fight|battle|struggle)$/.test(verb?.lemma ?? '') &&
  objects.length === 0 &&
  obliques.every(({ prep }) => !/^(?:for|against)$/.test(prep));

/** "wandte sich an Peking", "verständigten sich per Funk": a verb that takes its subject by a preposition says nothing without it. */
function lacksFrame(context: Context, clause: Clause, { cue, via, tokens, text }: CueMatch): boolean {
  if (answersInWords(context.reading, clause, text)) return true;
  if (via !== 'verb' || !cue.about[0]?.startsWith('prep:') || cue.about.includes('topic')) return false;
  const { analysis } = context.reading;
  const objects = clause.objects.filter(({ head }) => !/^(?:sich|mich|uns)$/.test(analysis.tokens[head]!.lower));
  const prepositions = cue.about.filter(frame => frame.startsWith('prep:')).map(frame => frame.slice(5));
  const framed =
    clause.obliques.some(oblique => prepositions.includes(oblique.prep) && !isPartOfTopic(clause, oblique)) ||
    (analysis.language === 'en' && clause.tokens.some(at => at > tokens[0]! && prepositions.includes(analysis.tokens[at]!.lower))) ||
    context.reading.children[clause.id]!.some(child => child.kind === 'participle' && prepositions.includes(child.link ?? '')) ||
    (cue.about.some(frame => frame === 'object' || frame === 'dative') && objects.length > 0);
  return !framed && complements(context, clause).length === 0;
}

/** "streiten über eine Steuer | für Milliardäre": belongs to what is spoken about, not to the verb. */
const isPartOfTopic = ({ obliques }: Clause, { phrase }: Clause['obliques'][number]): boolean =>
  obliques.some(other => other.prep === 'über' && other.phrase.tokens.at(-1) === phrase.tokens[0]! - 2);

/** Verbs of what befalls somebody: no position of theirs. */
const befalls = new Set([
  'scheitern',
  'platzen',
  'enden',
  'auslaufen',
  'entfallen',
  'wegfallen',
  'fail',
  'collapse',
  'lapse',
  'expire',
  'fall through',
  'miss',
]);

const attitudes = new Set(
  'bereit entschlossen einverstanden optimistisch zuversichtlich offen gewillt willens dafür dagegen dankbar ready willing prepared committed determined eager keen open supportive optimistic hopeful confident favourable favorable grateful receptive'.split(
    ' ',
  ),
);

/** "Lässt Kiew mit ATACMS schießen", "lässt Huawei nicht mitbauen": what one lets another do one is for. Not "lässt Kiew warten". */
const lets = ({ reading: { analysis, discourse } }: Context, clause: Clause): boolean =>
  analysis.language === 'de' &&
  clause.verb?.modal === 'lassen' &&
  !clause.verb.passive &&
  !/^(?:warten|zappeln|stehen|hängen|abblitzen|fallen|sitzen|verhungern|ausbluten|wissen|ausrichten|mitteilen|erklären|verlauten|erkennen)$/.test(
    clause.verb.lemma,
  ) &&
  clause.objects.some(object => discourse.resolve(object, clause).length > 0);

/** Who will or will not speak of a thing takes no side on it; "X and the levy: what to know" is the reader's. */
const discusses =
  /^(?:know|watch|kommentieren|besprechen|diskutieren|erörtern|bewerten|beantworten|darlegen|erläutern|schildern|comment|discuss|elaborate|outline|explain|describe)$/;

/** "Has no obligation | to contribute to the fund |": need not, which is no word on whether one will. */
const owesNothing = ({ reading: { analysis } }: Context, { verb, negated, objects, predicate, subject }: Clause): boolean =>
  negated &&
  /^(?:have|be|haben|sein|geben|bestehen)$/.test(verb?.lemma ?? '') &&
  [...objects, predicate, subject].some(phrase =>
    /^(?:obligation|duty|verpflichtung|pflicht)$/.test(analysis.tokens[phrase?.head ?? -1]?.lemma.toLowerCase() ?? ''),
  );

/** Rule "commitment": the actor itself does, will do or will not do what names an issue ("tritt der Nato bei", "werde nicht liefern"). */
function readCommitment(context: Context, clause: Clause, holders: Actor[], cues: readonly CueMatch[]): boolean {
  if (!clause.verb || cues.some(found => /^(?:consider|undecided)$/.test(found.cue.kind))) return false;
  if (discusses.test(clause.verb.lemma) || isOnlyAbout(context.reading.analysis, clause, null) || owesNothing(context, clause))
    return false;
  // "It was wrong | to lift the ban |, he said": the verdict tells, and not what is judged.
  if (isExpletive(context, clause) && cues.some(({ cue, via }) => via !== 'verb' && cue.about.includes('subject'))) return false;
  const verbs = new Set(clause.verb.tokens);
  const spoken = context.reading.discourse.speakers[clause.id] !== null;
  const scope = [clause, ...dependents(context, clause)];
  let made = false;
  for (const match of issuesIn(context, scope)) {
    const { analysis, cues } = context.reading;
    const read = readContent(analysis, deciding(scope, match), match, cues);
    const content = isExistence(clause) || read.clause.link === 'was' ? underNegation(analysis, clause, read) : read;
    const acts =
      match.tokens.some(at => verbs.has(at)) ||
      content.force === 'commitment' ||
      content.force === 'existence' ||
      lets(context, clause) ||
      (spoken && (content.force === 'duty' || content.takesSide));
    if (!acts || (match.partial && !spoken && content.force !== 'existence')) continue;
    const target = { ...contentTarget(context, content), possible: content.possible && content.force === 'plain' };
    emit(context, clause, null, holders, 1, { ...target, confidence: 0.6 });
    made = true;
  }
  return made;
}
