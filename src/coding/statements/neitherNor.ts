import type { Analysis, Clause } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { undecidedCue } from '../cues/ruleCues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget, pointUnsaid } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { findTargets, ownTarget } from '../targets/targets.ts';

/**
 * Rule "neither … nor": "will neither sign nor veto the bill", "neither warmed to the idea nor ruled it out": who does neither of two opposites leaves it open. True
 * for both clauses of such a pair, the second of which names the matter.
 */
export function readNeitherNor(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues, children } = context.reading;
  if (analysis.language === 'de')
    return [readBothPrepositions, readWederNoch, readNotButNeither].some(read => read(context, clause, holders));
  if (!clause.verb) return false;
  if (
    readForNorAgainst(context, clause, holders) ||
    readNeitherOf(context, clause, holders) ||
    readBothVerbs(context, clause, holders) ||
    readNotButNeither(context, clause, holders)
  )
    return true;
  const has = (one: Clause, word: string) => one.tokens.some(at => analysis.tokens[at]!.lower === word);
  const parent = clause.parent === null ? undefined : analysis.clauses[clause.parent];
  const first = has(clause, 'neither') ? clause : parent && has(parent, 'neither') ? parent : undefined;
  const second =
    first && (first === clause ? children[clause.id]!.find(child => has(child, 'nor')) : has(clause, 'nor') ? clause : undefined);
  if (!first || !second) return false;
  const sideOf = (one: Clause): CueMatch | undefined =>
    findCues(analysis, one, cues).find(({ cue }) => cue.polarity !== 0 && /^(?:position|decision)$/.test(cue.kind));
  const [left, right] = [sideOf(first), sideOf(second)];
  if (!left || !right || left.cue.polarity !== -right.cue.polarity) return false;
  if (clause === second)
    for (const target of findTargets(context, clause, right).slice(0, 1)) emit(context, clause, right, holders, 0, target);
  return true;
}

/** "Would neither veto nor back the levy", where both stand in one clause. */
function readBothVerbs(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  const at = clause.tokens.find(first => analysis.tokens[first]!.lower === 'neither' && analysis.tokens[first + 2]?.lower === 'nor');
  if (at === undefined || !clause.tokens.includes(at + 3)) return false;
  const sideOf = (verb: number) =>
    [analysis.tokens[verb]!.lemma, analysis.tokens[verb]!.lower]
      .flatMap(lemma => cues.verbs.get(lemma) ?? [])
      .find(({ kind, polarity }) => polarity !== 0 && /^(?:position|decision)$/.test(kind));
  const [left, right] = [sideOf(at + 1), sideOf(at + 3)];
  if (!left || !right || left.polarity !== -right.polarity) return false;
  const found: CueMatch = { cue: right, text: 'neither nor', tokens: [at + 1, at + 3], via: 'verb' };
  for (const target of findTargets(context, clause, found).slice(0, 1)) emit(context, clause, found, holders, 0, target);
  return true;
}

/**
 * "Is neither a friend nor an enemy of the levy", "wants to be neither the champion nor the gravedigger of the pact": who is neither of two who hold a side. Nothing is
 * told where the two hold none ("neither the first nor the last to join").
 */
function readNeitherOf(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, children } = context.reading;
  const { tokens } = analysis;
  const inner = children[clause.id]!.filter(({ kind }) => kind === 'infinitive');
  const own = [...clause.tokens, ...inner.flatMap(child => child.tokens)];
  const at = own.find(one => tokens[one]!.lower === 'neither' && neitherOf.test(spellFrom(analysis, one)));
  const said = at === undefined ? null : neitherOf.exec(spellFrom(analysis, at));
  if (at === undefined || !said) return false;
  const sides = [said[1]!, said[2]!].map(noun => (friends.test(noun) ? 1 : foes.test(noun) ? -1 : 0));
  if (sides[0]! * sides[1]! >= 0) return true;
  const found: CueMatch = { cue: undecided, text: `neither ${said[1]} nor ${said[2]}`, tokens: [at], via: 'idiom' };
  const behind = phraseFrom(context.reading, at + said[0].split(' ').length);
  const where = inner.find(child => child.tokens.includes(at)) ?? clause;
  const named = behind && issuesIn(context, [where]).find(match => match.tokens.some(token => behind.tokens.includes(token)));
  const target = named ? ownTarget(context, where, named, found) : behind && openTarget(context, behind, where, 0.55);
  if (target) emit(context, clause, found, holders, 0, target);
  return true;
}

const neitherOf =
  /^neither (?:(?:an?|the|its|their) )?(?:[a-z]+ )?([a-z-]+) nor (?:(?:an?|the|its|their) )?(?:[a-z]+ )?([a-z-]+) (?:of|to|in) /;
const friends =
  /^(?:friend|supporter|backer|advocate|champion|proponent|promoter|defender|ally|fan|cheerleader|midwife|driver|architect|believer|enthusiast)s?$/;
const foes =
  /^(?:enem(?:y|ies)|opponent|critic|foe|adversary|gravedigger|undertaker|wrecker|spoiler|detractor|sceptic|skeptic|naysayer|blocker|destroyer|pallbearer|brakeman)s?$/;

const spellFrom = ({ tokens }: Analysis, at: number): string =>
  `${tokens
    .slice(at, at + 10)
    .map(({ lower }) => lower)
    .join(' ')} `;

/** "Is neither for nor against the levy", "neither in favour of the levy nor against it". */
function readForNorAgainst(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { tokens } = context.reading.analysis;
  const at = clause.tokens.find(
    first =>
      tokens[first]!.lower === 'neither' &&
      forNorAgainst.test(
        tokens
          .slice(first, first + 14)
          .map(({ lower }) => lower)
          .join(' '),
      ),
  );
  if (at === undefined || clause.verb!.lemma !== 'be') return false;
  const found: CueMatch = { cue: undecided, text: 'neither for nor against', tokens: [at], via: 'idiom' };
  const isNamed = ({ phrase }: Clause['obliques'][number]) => phrase.tokens[0]! > at && tokens[phrase.head]!.pos !== 'PRON';
  const against = clause.obliques.find(isNamed)?.phrase;
  const target = (against && openTarget(context, against, clause, 0.6)) ?? pointUnsaid(context, clause, 'neither');
  const [named] = against ? findTargets(context, clause, found) : [];
  const about = named ?? target;
  if (about) emit(context, clause, found, holders, 0, about);
  return true;
}

const forNorAgainst = /^neither (?:for|in favou?r(?: of)?|pro)(?: [^ ,.;]+){0,7} nor (?:against|opposed to|anti)\b/;
/** "Ist weder für noch gegen die Maut", "sprach sich nicht für und nicht gegen sie aus": what stands behind the second of them belongs to both. */
function readBothPrepositions(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { tokens } = context.reading.analysis;
  const words = clause.tokens.map(at => tokens[at]!.lower).join(' ');
  if (!clause.verb || !forAndAgainst.test(words)) return false;
  const against = clause.obliques.find(({ prep }) => prep === 'gegen')?.phrase;
  if (!against) return false;
  const found: CueMatch = { cue: forWhat, text: 'weder für noch gegen', tokens: [clause.verb.head], via: 'idiom' };
  const [named] = findTargets(context, clause, found);
  const about = named ?? openTarget(context, against, clause, 0.6);
  if (about) emit(context, clause, found, holders, 0, { ...about, sign: 1 });
  return true;
}

const forAndAgainst =
  /\b(?:weder (?:für|hinter)(?: \p{L}+)? noch gegen|weder gegen noch für|nicht für(?: ,)? (?:und|aber|doch|wohl aber)(?: auch)? nicht gegen)\b/u;

/**
 * The same in German, where both stand in one clause: "wird dem Gesetz weder zustimmen noch sich ihm widersetzen", "hat sich weder dafür noch dagegen entschieden",
 * "sagte weder Ja noch Nein".
 */
function readWederNoch(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  const words = clause.tokens.map(at => analysis.tokens[at]!);
  const [first, second] = [words.findIndex(({ lower }) => lower === 'weder'), words.findIndex(({ lower }) => lower === 'noch')];
  if (!clause.verb || first < 0 || second < first) return false;
  const text = words.map(({ lower }) => lower).join(' ');
  // "weder billigen noch …": an infinitive that looks like an adjective
  const between = words
    .slice(first + 1, second)
    .find(({ pos, lower }) => pos === 'VERB' || (lower.endsWith('en') && cues.verbs.has(lower)));
  const lemma = between?.pos === 'VERB' ? between.lemma : between?.lower;
  const other = findCues(analysis, clause, cues).find(({ via, cue }) => via === 'verb' && cue.polarity !== 0);
  const own = lemma ? (cues.verbs.get(lemma) ?? []).find(({ kind, polarity }) => kind === 'position' && polarity !== 0) : undefined;
  const isOpen = bothWays.test(text) || (own !== undefined && other !== undefined && own.polarity === -other.cue.polarity);
  if (!isOpen) return false;
  const found: CueMatch = { cue: undecided, text: 'weder … noch', tokens: [clause.verb.head], via: 'idiom' };
  const tied = { ...clause, obliques: clause.obliques.filter(({ phrase }) => analysis.tokens[phrase.head]!.lower !== 'protokoll') };
  const named = findTargets(context, tied, bothWays.test(text) ? { ...found, cue: onMatter } : found).slice(0, 1);
  const unsaid = named.length > 0 ? null : pointUnsaid(context, clause, 'weder');
  for (const target of unsaid ? [unsaid] : named) emit(context, clause, found, holders, 0, target);
  return true;
}

/**
 * "Steht der Maut nicht im Wege, | trägt sie aber auch nicht mit |", "does not support the levy, | without opposing it |": who does neither of the two. True for both
 * clauses.
 */
function readNotButNeither(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues, children } = context.reading;
  const isAsLittle = (one: Clause) =>
    [one, ...children[one.id]!.filter(({ kind }) => kind === 'infinitive')].some(part => saysAsLittle(analysis, part));
  const also = (one: Clause) =>
    isWithout(analysis, one) || (one.negated && one.coordinated && (isAsLittle(one) || isNorClause(analysis, one)));
  const sideOf = (one: Clause): CueMatch | undefined =>
    findCues(analysis, one, cues).find(({ cue }) => cue.polarity !== 0 && /^(?:position|decision)$/.test(cue.kind));
  const givesUp = (one: Clause) => givenUpNo.test(sideOf(one)?.text ?? '');
  if (!clause.negated && !isWithout(analysis, clause) && !givesUp(clause)) return false;
  const parent = clause.parent === null ? undefined : analysis.clauses[clause.parent];
  const second = also(clause) && parent && (parent.negated || givesUp(parent)) ? clause : children[clause.id]!.find(also);
  const first = second === clause ? parent : clause;
  if (!first || !second || (givesUp(first) && !goesOnThemselves(analysis, second))) return false;
  const [left, right] = [sideOf(first), sideOf(second)];
  if (first.tokens.some(at => /^(?:mehr|longer)$/.test(analysis.tokens[at]!.lower))) return false; // "lehnt Gespräche nicht mehr ab": that is new
  if (!left || !right || (!givesUp(first) && sideBare(left) !== -sideBare(right))) return false;
  const found: CueMatch = {
    cue: undecided,
    text: analysis.language === 'de' ? 'nicht … auch nicht' : 'not … either',
    tokens: [first.verb?.head ?? first.tokens[0]!],
    via: 'idiom',
  };
  if (clause === first)
    for (const target of findTargets(context, clause, { ...left, cue: { ...left.cue, polarity: 1 } }).slice(0, 1))
      emit(context, clause, found, holders, 0, target);
  return true;
}

/** "Has | dropped its opposition to | it, but would not recommend it either": what is no longer said is as little as what is not said. */
const givenUpNo = /^(?!keep|maintain|renew)[a-z ]+ \+ (?:opposition|resistance|objection|veto|reservations|block|hold)\b/;

const goesOnThemselves = ({ tokens }: Analysis, { subject, subjectInherited }: Clause): boolean =>
  subjectInherited || /^(?:it|they|he|she)$/.test(tokens[subject?.head ?? -1]?.lower ?? '');

/** "Ohne sie abzulehnen", "without opposing it". */
const isWithout = ({ tokens }: Analysis, { kind, link, objects }: Clause): boolean =>
  /^(?:participle|infinitive)$/.test(kind) &&
  /^(?:ohne|without)$/.test(link ?? '') &&
  objects.length > 0 &&
  objects.every(({ head }) => tokens[head]!.pos === 'PRON');

/** "Aber | auch nicht |", "does not block it | either |", "and | still less | does it". */
const saysAsLittle = ({ tokens }: Analysis, { tokens: own }: Clause): boolean =>
  own.some(
    at =>
      (tokens[at]!.lower === 'auch' && tokens[at + 1]?.lower === 'nicht') ||
      tokens[at]!.lower === 'either' ||
      (tokens[at]!.lower === 'less' && /^(?:still|even|much|far)$/.test(tokens[at - 1]?.lower ?? '')),
  );

/** "Erkennt ihn weder an, | noch weist es ihn zurück |". */
const isNorClause = ({ tokens, language }: Analysis, { tokens: own }: Clause): boolean =>
  language === 'de' && own.slice(0, 2).some(at => tokens[at]!.lower === 'noch');

/** "nicht + im wege + stehen", "nothing against" is for it as a whole. */
const sideBare = ({ cue, text }: CueMatch): number => (/^(?:nicht \+ |not |no |nothing |never )/.test(text) ? -cue.polarity : cue.polarity);

const bothWays =
  /\bweder (?:für das eine noch für das andere|dafür noch dagegen|(?:ein )?(?:\p{L}+ )?ja (?:\p{L}+ )?noch (?:ein )?(?:\p{L}+ )?nein|für (?:[^ ]+ ){1,5}noch (?:gegen (?:sie|ihn|es|das)|dagegen)|das eine noch das andere|zugesagt noch abgesagt)\b/u;
const undecided = undecidedCue(['object', 'prep:zu', 'topic']);

const forWhat = undecidedCue(['prep:gegen', 'prep:für']);

/** What stands beside the two sides may be how they were told: only these open the matter. */
const onMatter: CueMatch['cue'] = { ...undecided, about: ['prep:zu', 'prep:bei', 'prep:für'] };
