import type { Modality } from '../../domain/statement.ts';
import type { Clause } from '../../language/types.ts';
import { describedApposition } from '../issues/appositions.ts';
import { tellsOfOneAmong } from '../mentions/amongWhom.ts';
import { perClause } from '../perClause.ts';
import { clausesBeside, type Reading, textOfClause, textToLastWord } from '../reading.ts';
import { isOverSince, speaksOfPast, withoutOccasion } from './dates.ts';
import { isWrittenIn } from './inWhich.ts';
import { isHeldThen, lasted } from './lasted.ts';
import { isByOldTreaty } from './oldTreaties.ts';
import { outsideAttributes } from './outsideAttributes.ts';
import { isNow, isOvertaken, saysNow, wordsOf } from './overtaken.ts';
import { isStillToCome } from './stillToCome.ts';
import { unfulfilled, wished, wishedStill } from './unfulfilled.ts';
import { isWished } from './wished.ts';

const condition =
  /\b(?:unter der (?:bedingung|voraussetzung)|vorausgesetzt|sofern|solange|nur wenn|nur falls|erst (?:wenn|nachdem)|es sei denn|on condition(?! of anonymity)|provided that|provided|(?<!for )as long as|so long as|only (?:if|once|after|when)|unless|on the understanding|im gegenzug|gegenleistung\w*|rückfl[uü]ss\w*|abhängig (?:ge)?mach\w*|mach\w*\b[^.;]* abhängig|an (?:die )?bedingung\w*|zur (?:vor)?bedingung|stell\w* (?:\w+ )?bedingung\w* für|(?:sets?|named?s?|laid down|lays down) (?:\w+ )?conditions for|(?:knüpf\w*|geknüpft|gekoppelt|koppel\w*) [^.;]*\ban\b|an [^.;]* (?:geknüpft|gekoppelt)|in return|in exchange|tied to|repaid|paid back|conditional on|conditioned on|contingent on)\b/i;
const supposes =
  /^(?:\W*)(?:suppose|imagine|what if|in theory|theoretically|assuming|angenommen|man stelle sich vor|gesetzt den fall|in such a world|theoretisch)\b/i;
const conditionLinks = new Set([
  'wenn',
  'falls',
  'sofern',
  'solange',
  'if',
  'unless',
  'provided',
  'as long as',
  'so long as',
  'vorausgesetzt',
  'sobald',
  'once',
]);
const background = new Set(['nachdem', 'after', 'als', 'bevor', 'before', 'since']);
const still =
  /\b(?:noch|einst|zunächst|ursprünglich|bisher|bislang|früher|once|still|(?<!\b(?:hours?|minutes?|moments|days?) )earlier(?! (?:on|in the day|today|this week)\b)|originally|initially|previously|until now)\b/i;
/** Another life or season than that of the news: "als Gouverneur", "vor seiner Berufung", "in spring", "all her life". */
const former =
  /\b(?:im wahlkampf|(?:vor|bei) (?:seiner|ihrer) (?:berufung|wahl|ernennung|amtszeit|vereidigung)|als (?:\p{L}*minister(?:in)?|gouverneur(?:in)?|bürgermeister(?:in)?|senator(?:in)?|abgeordneter?|kandidat(?:in)?|oppositions\p{L}+)|unter (?:präsident|präsidentin|ministerpräsident|kanzler|premier)(?:in)? \p{Lu}\p{L}*|im (?:frühjahr|sommer|herbst|winter)|in (?:the )?(?:spring|summer|autumn|winter)|(?:on|during) (?:the|his|her|their) (?:election )?campaign(?: trail)?|before (?:his|her) (?:appointment|election)|as (?:a )?(?:candidate|governor|mayor|senator|opposition leader)|under (?:president|prime minister|chancellor) \p{Lu}\p{L}*|in the (?:war|crisis|conflict|campaign) of|all (?:his|her|their) (?:\p{L}+ )?life)\b/iu;

/** Conditions without which nothing changes: what is said under them holds now. "If they do not yield" holds only then. */
const until =
  /\b(?:solange|nur (?:dann,? )?wenn|nur falls|erst (?:wenn|nachdem)|es sei denn|ohne|unter der (?:bedingung|voraussetzung)|as long as|so long as|only (?:if|once|after|when)|unless|without)\b/i;
/** English splits "as soon as Kyiv signs" before its second "as". "For as long as he governs" is for good. */
const asSoon = /(?<!\bfor )\b(?:as soon|as long|so long)\s*$/i;
/** "Sobald die Fristen es erlauben": when, not whether. */
const timing = /^\W*(?:sobald|once|as)\b.*(?:erlaub|zul(?:a|ä)ss|möglich|machbar|\b(?:allow|permit|possib|practicab|feasib))/i;
/** "Geht es nach Schweden, kommt die Maut", "if it were up to Sweden", "if Sweden had its way": whose will it is, and no condition. */
const byWill =
  /^\W*(?:geht|ginge) es nach\b|^\W*wenn es nach\b.*\bg(?:eht|inge)\b|^\W*(?:if it (?:were|was|is)|were it|should it be) (?:left )?up to\b|^\W*if\b.*\b(?:had|has|gets?|got) (?:its|their|his|her) (?:own )?way\b/i;

/**
 * Modality of what a clause says, with the reason when it is not simply asserted. `possible` comes from the modal verb; `later` says that a condition must be
 * met before any of it holds.
 */
export function readModality(
  reading: Reading,
  clause: Clause,
  possible: boolean,
): { modality: Modality; reason: string | null; later?: boolean } {
  const chain = ancestors(reading, clause);
  // "Man habe sie lange abgelehnt, | nun sei man dafür |": what was before is beside it, and not above.
  const told = isNow(reading, clause) ? [clause] : chain;
  const past = told.find(step => isPast(step, reading));
  if (past) return { modality: 'historical', reason: `told as the past: "${textOfClause(reading, past).slice(0, 60)}"` };
  if (isSupposed(clause, reading)) return { modality: 'hypothetical', reason: 'a thought experiment' };
  if (clause.negated && misreported.test(sentenceText(reading, clause))) return { modality: 'denied', reason: 'denies a report' };
  const counterfactual = isCounterfactual(reading, clause);
  if (counterfactual) return { modality: 'hypothetical', reason: 'counterfactual' };
  if (chain.some(step => isCondition(step) && step !== clause && step.kind === 'adverbial'))
    return { modality: 'hypothetical', reason: 'inside a condition' };
  if (chain.some(step => step.question)) return { modality: 'hypothetical', reason: 'a question' };
  if (possible) return { modality: 'hypothetical', reason: 'only possible' };
  const conditional = chain.some(step => hasCondition(step, reading)) || isWithout(reading, clause);
  if (!conditional) return { modality: 'asserted', reason: null };
  return { modality: 'conditional', reason: 'under a condition', later: !until.test(sentenceText(reading, clause)) };
}

/** The clause and what embeds it. */
export function ancestors(reading: Reading, clause: Clause): Clause[] {
  const chain = [clause];
  while (chain.at(-1)!.parent !== null && chain.length < 8) {
    const last = chain.at(-1)!;
    if (last.coordinated && last.kind === 'main') break;
    chain.push(reading.analysis.clauses[last.parent!]!);
  }
  return chain;
}

export const isCondition = (clause: Clause): boolean =>
  clause.conditional || (clause.link !== undefined && conditionLinks.has(clause.link));

/** "ohne ihn keinen Beschluss", "not without guarantees": only with it, so a condition; not "ohne Angabe von Gründen". */
function isWithout({ analysis: { tokens } }: Reading, clause: Clause): boolean {
  const isHow = (at: number) => howOnly.test(tokens[at + 1]?.lower ?? '');
  return clause.negated && clause.tokens.some(at => /^(?:ohne|without)$/.test(tokens[at]!.lower) && !isHow(at));
}
const howOnly =
  /^(?:angaben?|begründung|erklärung|zögern|umschweife|vorwarnung|ankündigung|rücksprache|absprache|abstimmung|rücksicht|not|weiteres|zweifel|umwege|hesitation|explanation|explaining|elaborating|comment|delay|warning)$/;

/** "Even if it is sued", "auch dann nicht, wenn es verklagt wird": whatever comes, which is the contrary of a condition. */
const despite = /(?:\b(?:even|auch|selbst|sogar|auch dann nicht,)|, und)\s*$/i;
const despiteAll = /^\W*(?:even (?:if|when|though)|(?:auch|selbst|sogar) (?:wenn|falls)|whether or not|ob .{3,40} oder nicht)\b/i;

const hasCondition = perClause(
  (clause: Clause, reading: Reading): boolean =>
    reading.children[clause.id]!.some(child => {
      const words = textOfClause(reading, child);
      const opens =
        isCondition(child) || (child.link === 'as' && asSoon.test(reading.analysis.text.slice(Math.max(0, child.start - 16), child.start)));
      if (isWished(reading, clause, child)) return false;
      if (child.coordinated && /^(?:an|ver)?knüpfen$|^(?:koppeln|binden)$/.test(child.verb?.lemma ?? '')) return tiesIt(child); // "ist dazu bereit, | knüpft es aber daran, dass …"
      if (despite.test(reading.analysis.text.slice(Math.max(0, child.start - 24), child.start)) || despiteAll.test(words)) return false;
      return (opens && !timing.test(words) && !byWill.test(words)) || /^(?:vorausgesetzt|provided|(?:as|so) long as)\b/i.test(words);
    }) || condition.test(textToLastWord(reading, clause)),
);

const tiesIt = ({ obliques }: Clause): boolean => obliques.some(({ prep }) => prep === 'an');

/** Pluperfect of background, or an old date. "hatte am Montag gesagt" is news, "hatte 2019 noch gebilligt" is not. */
const isPast = perClause((clause: Clause, reading: Reading): boolean => {
  const { tense } = clause.verb ?? {};
  if (tense !== 'future' && !isFirmPresent(clause) && namesPast(clause, reading)) return true;
  const told = tense === 'past' || tense === 'pluperfect';
  const isFresh = saysNow(reading, clause) || (reading.analysis.language === 'en' && thisWeek.test(wordsOf(reading, clause)));
  if (told && clause.quote < 0 && !isFresh && besides(reading, clause).some(other => namesPast(other, reading))) return true;
  if (isByTheWay(reading, clause) || isOvertaken(reading, clause) || isHeldThen(reading, clause)) return true;
  // "Tonga, dessen Regierung bislang eine Firma unterstützte": and now no more
  if (clause.kind === 'relative' && told && /\b(?:bislang|bisher|until now|so far|hitherto)\b/.test(wordsOf(reading, clause))) return true;
  // "sind dem Abkommen nie beigetreten": how it has always been.
  const words = wordsOf(reading, clause);
  if (
    tense === 'perfect' &&
    clause.quote < 0 &&
    reading.analysis.language === 'de' &&
    /\bnie(?:mals)?\b/.test(words) &&
    !unhidden.test(words)
  )
    return true;
  if (told && clause.quote < 0 && (isBackThen(reading, clause) || isOverSince(words, reading.publishedAt))) return true;
  if (told && clause.quote < 0 && isByOldTreaty(clause.verb, words, reading.publishedAt)) return true;
  if (clause.verb === null && /\bhad\b/.test(words) && lasted.test(words)) return true; // "until autumn Oslo had | opposed | it": read as an adjective
  if (tense !== 'pluperfect') return false;
  // "Had assured them, | when she took office last year |", "had blocked the fish | levy in 2021 |": a noun that was read as a verb.
  const isWhen = ({ kind, link, subjectInherited }: Clause) => kind === 'adverbial' || (kind === 'complement' && !link && subjectInherited);
  if (reading.children[clause.id]!.some(child => isWhen(child) && namesPast(child, reading))) return true;
  return (clause.link !== undefined && background.has(clause.link)) || still.test(words) || former.test(words) || lasted.test(words);
});

/** "Als Oslo die Maut noch lobte", "back when Norway backed the levy": another time than that of the news, also where a headline is nothing else. */
function isBackThen({ analysis: { text } }: Reading, { start, end }: Clause): boolean {
  const words = text.slice(start, end);
  const opens = /^\W*(?:als|when)\s/i.test(words) || /\b(?:als|when)\s+$/i.test(text.slice(0, start).slice(-6));
  return thoseDays.test(text.slice(Math.max(0, start - 24), end)) || (opens && /\b(?:noch|einst|still|once)\b/i.test(words));
}

const thoseDays = /(?:\bback|(?<!\bat a )\b(?:days|times?|years|era)|\bdamals,?|\bzeiten,?)\s+(?:when|als)\s/i;

/** "Hat daraus nie einen Hehl gemacht": what was never hidden is thought now. */
const unhidden = /\b(?:Hehl|Zweifel|Geheimnis)\b/;

const namesPast = perClause((clause: Clause, { analysis, publishedAt }: Reading): boolean => {
  const words = outsideAttributes(analysis, clause.tokens)
    .map(at => analysis.tokens[at]!.text)
    .join(' ');
  const isNews = clause.sentence === 0 || (analysis.language === 'en' && clause.verb?.tense === 'perfect');
  return !asToday.test(words) && speaksOfPast(isNews ? withoutOccasion(words) : words, publishedAt, isStillToCome(analysis, clause));
});

/** "Today as little as two years ago", "heute so wenig wie vor zwei Jahren". */
const asToday = /\b(?:today|now|heute|jetzt)[, ]+(?:just )?(?:as|so|ebenso|genauso|wie)\b/i;

/** "Carter, who boycotted the Games": what an English relative clause tells in the past is background, unless it names a day of this week. */
function isByTheWay(reading: Reading, clause: Clause): boolean {
  if (reading.analysis.language !== 'en' || !/^(?:past|pluperfect)$/.test(clause.verb?.tense ?? '')) return false;
  return (
    isRelative(reading, clause) &&
    !isOfSpeaker(reading, clause) &&
    !isCleft(reading, clause) &&
    !isWrittenIn(reading.analysis, clause) &&
    !tellsOfOneAmong(reading.analysis, clause) &&
    !(clause.verb?.tense === 'past' && describedApposition(reading.analysis, clause) >= 0 && clause.link !== 'who') && // news as well
    !thisWeek.test(wordsOf(reading, clause))
  );
}

const thisWeek = /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|this week)\b/i;

/** "It was Norway | that opposed it |": no aside, but what the sentence tells. */
function isCleft({ analysis: { tokens, clauses } }: Reading, { parent, link, verb }: Clause): boolean {
  const around = parent === null ? undefined : clauses[parent];
  const isIt = around?.subject !== null && tokens[around?.subject?.head ?? -1]?.lower === 'it';
  return isIt && around?.verb?.lemma === 'be' && /^(?:that|who|which)$/.test(link ?? '') && verb?.tense === 'past';
}

/** "…," said Eide, the minister, | who called for a ban |": what a speaker is said to have done besides speaking, at the end of the sentence, is as new as his words. */
function isOfSpeaker({ analysis: { tokens, sentences }, cues }: Reading, { tokens: own, sentence, verb }: Clause): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  const first = own.find(at => tokens[at]!.pos !== 'PUNCT') ?? own[0]!;
  const ends = !tokens.slice(own.at(-1)! + 1, endToken).some(({ pos }) => pos !== 'PUNCT');
  if (tokens[first]!.lower !== 'who' || verb?.tense !== 'past' || !ends) return false;
  const said = tokens
    .slice(firstToken, first)
    .find(token => (cues.verbs.get(token.lemma) ?? []).some(({ kind }) => kind === 'report') && token.pos === 'VERB');
  const quoted = said && /[,”"]/.test(tokens[said.index - 1]?.text ?? '');
  return (
    quoted === true &&
    (cues.verbs.get(verb.lemma) ?? [])
      .concat(cues.verbs.get(`${verb.lemma} ${tokens[verb.head + 1]?.lower}`) ?? [])
      .some(({ kind }) => /^(?:position|request|threat|offer)$/.test(kind))
  );
}

/** The main clauses that stand beside a past-tense clause share its time: "In 2003 Germany had opposed it, while Poland supported it". */
const besides = (reading: Reading, clause: Clause): Clause[] =>
  clausesBeside(reading.analysis, clause).filter(
    other =>
      other !== clause &&
      other.kind === 'main' &&
      !isRelative(reading, other) &&
      !opensRelative(reading, other) &&
      !isSetOff(reading, clause, other) &&
      other.quote < 0 &&
      (other.verb?.tense === 'past' || other.verb?.tense === 'pluperfect'),
  );

/** "The levy was not up for discussion, Norway said | ; in 2013 it had lowered it |": what a semicolon sets off tells of its own time. */
const isSetOff = ({ analysis: { tokens } }: Reading, { tokens: own }: Clause, other: Clause): boolean =>
  other.tokens[0]! > own.at(-1)! && tokens.slice(own.at(-1)!, other.tokens[0]! + 1).some(({ text }) => text === ';');

/** English relative clauses are at times parsed as main ones. */
const isRelative = (reading: Reading, clause: Clause): boolean =>
  clause.kind === 'relative' || relates.test(reading.analysis.tokens[clause.tokens[0]!]!.lower);

const relates = /^(?:who|which|whom|whose)$/;
/** "Backed the levy | , which was scrapped in 2003 |" */
const opensRelative = ({ analysis: { tokens } }: Reading, { tokens: own }: Clause): boolean =>
  relates.test(tokens[own.find(at => tokens[at]!.pos !== 'PUNCT') ?? own[0]!]!.lower);

/** "Anders als gemeldet hat Ghana nicht zugestimmt": that a report was wrong, and no side. */
const misreported =
  /\b(?:anders als (?:\w+ )?(?:gemeldet|berichtet|behauptet|dargestellt)|entgegen (?:\w+ )?(?:berichten|meldungen|gerüchten|darstellungen)|contrary to (?:\w+ )?(?:reports?|claims|rumou?rs)|(?:as|wie) (?:\w+ )?(?:first|initially|wrongly|zunächst|zuerst|irrtümlich|fälschlich) (?:reported|gemeldet|berichtet|behauptet))\b/i;

const isSupposed = perClause((clause: Clause, reading: Reading): boolean => supposes.test(sentenceText(reading, clause)));

const sentenceText = (reading: Reading, clause: Clause): string => {
  const { start, end } = reading.analysis.sentences[clause.sentence]!;
  return reading.analysis.text.slice(start, end);
};

/** "Since 2019 Germany opposes": a present tense holds today, whatever year it names. */
const isFirmPresent = (clause: Clause): boolean => clause.verb?.tense === 'pres' && clause.verb.mood === 'ind';

function isCounterfactual(reading: Reading, clause: Clause): boolean {
  if (reading.analysis.language === 'de') {
    if (clause.verb?.mood !== 'konj2') return false;
    if (clause.verb.tense === 'perfect' && wishedStill.test(wordsOf(reading, clause))) return false;
    if (/\bwohl\b/.test(wordsOf(reading, clause))) return true; // "ließe ihn wohl nicht festnehmen"
    if (clause.verb.tense === 'perfect' && wished.test(wordsOf(reading, clause))) return true;
    if (clause.verb.tense === 'perfect' && clause.verb.lemma === 'wünschen') return true; // "hätte sich einen anderen Tunnel gewünscht"
    return reading.children[clause.id]!.some(
      child =>
        isCondition(child) &&
        child.verb?.mood === 'konj2' &&
        !byWill.test(textOfClause(reading, child)) &&
        !isWished(reading, clause, child),
    );
  }
  if (clause.kind !== 'relative' && unfulfilled.test(wordsOf(reading, clause))) return true;
  return (
    clause.verb?.modal === 'would' &&
    reading.children[clause.id]!.some(
      child =>
        isCondition(child) &&
        !byWill.test(textOfClause(reading, child)) &&
        (child.verb?.tense === 'pluperfect' || /^were\b/i.test(textOfClause(reading, child))),
    )
  );
}
