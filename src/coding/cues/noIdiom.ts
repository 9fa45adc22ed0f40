import type { Analysis, Clause } from '../../language/types.ts';
import { opensClub } from '../issues/clubs.ts';
import { isNoCountryMove } from './countryMoves.ts';
import { ills } from './harm.ts';

/** Do the words of a set phrase stand in the clause without being one? */
export const isNoIdiom = (analysis: Analysis, clause: Clause, idiom: string, found: number[]): boolean =>
  found.some(at => isTally(analysis, at) || isDegree(analysis, at) || isCircumstance(analysis, clause, idiom, at)) ||
  (!idiom.includes('nur') && found.some(at => isNotOnly(analysis, at))) ||
  (idiom.includes('+') &&
    (isOpening(analysis, clause, found) ||
      isSaidBefore(analysis, clause, found) ||
      opensDeed(analysis, clause, found) ||
      isNoCountryMove(analysis, idiom, found))) ||
  (idiom.startsWith('have + ') && isAuxiliary(clause, found[0]!)) ||
  isElsewhere(analysis, idiom, found) ||
  (/^in favou?r/.test(idiom) && isForWhom(analysis, found[0]!)) ||
  (/\bin favou?r$/.test(idiom) && analysis.tokens[found.at(-1)! + 1]?.lower === 'of') || // "is in favour | of a ban |": of that, and not of what the text is about
  isOutOfDoors(analysis, idiom, found) ||
  isOnlyAuxiliary(analysis, clause, found) ||
  found.some(at => isBedacht(analysis, at)) ||
  isJudgedCourse(analysis, clause, idiom) ||
  (/^vote (?:for|against)$/.test(idiom) && isOthersVote(analysis, clause, found[0]!)) ||
  (idiom === 'against + vote' && isLaterVote(analysis, found)) ||
  (idiom.endsWith(' for') && isTimely(analysis, found.at(-1)!)) ||
  (idiom.startsWith('not commit') && /^(?:can|could)$/.test(clause.verb?.modal ?? '')); // "cannot commit itself to it" is a refusal

/** "Sie | nicht | nur | hinzunehmen |": denies nothing. */
const isNotOnly = ({ tokens }: Analysis, at: number): boolean => tokens[at]!.lower === 'nicht' && tokens[at + 1]?.lower === 'nur';

/** "Norway | has | lifted it over concerns about safety": no concern that it has. */
const isAuxiliary = ({ verb }: Clause, at: number): boolean => verb !== null && verb.head !== at && verb.tokens.includes(at);

/** "Stays in | power |", "bleibt im | Amt |": one is for what one stays in only where one could leave it for something else. */
const isElsewhere = ({ tokens, language }: Analysis, idiom: string, found: number[]): boolean => {
  const within = language === 'en' ? /^(?:stay|remain)\S* in$/.test(idiom) : /^(?:in|im) \+ bleiben$/.test(idiom);
  const prep = found.find(at => /^(?:in|im)$/.test(tokens[at]!.lower));
  return within && (prep === undefined || !opensClub(language, tokens, prep + 1));
};

/** "Wants an exception | in favour of small boats |", "the ruling | in favour of Exxon |": for whom a thing is, and nobody's side. */
const isForWhom = ({ tokens }: Analysis, at: number): boolean =>
  /^(?:exception|exemption|derogation|waiver|concession|privilege|preference|bias|ruling|judgment|judgement|verdict|settlement|clause|provision|transfer|donation|intervention|discrimination|redistribution|reservation|presumption|quota|measure|scheme|fund)$/.test(
    tokens[at - 1]?.lemma ?? '',
  );

/** "Walked out of | the White House |": somebody has been there. */
const isOutOfDoors = ({ tokens }: Analysis, idiom: string, found: number[]): boolean =>
  /^(?:walk|pull|back|drop) out of$/.test(idiom) &&
  [2, 3, 4, 5].some(step => places.test(tokens[found.at(-1)! + step]?.lower ?? '') && tokens[found.at(-1)! + 1]?.pos === 'DET');
const places =
  /^(?:building|room|office|wing|house|hall|palace|chancellery|kremlin|ministry|embassy|hotel|chamber|studio|courtroom|courthouse|elevator|residence|villa|castle)$/;

/** "Aus guten Gründen | hat | Norwegen zugestimmt", "Norwegen, ein Mitglied der Nato, | wird | ihn nicht unterzeichnen": the auxiliary of another verb. */
const isOnlyAuxiliary = ({ tokens, language }: Analysis, { verb }: Clause, found: number[]): boolean =>
  language === 'de' &&
  verb !== null &&
  !/^(?:haben|werden|sein)$/.test(verb.lemma) &&
  !found.includes(verb.head) &&
  found.some(at => verb.tokens.includes(at) && /^(?:haben|werden)$/.test(tokens[at]!.lemma));

/** "Hat die Gäste mit Lob | bedacht |": given, and no reservations. */
const isBedacht = ({ tokens }: Analysis, at: number): boolean => tokens[at]!.lemma === 'bedenken' && tokens[at]!.pos === 'VERB';

/** "Hält ihren | Kurs | für falsch": a course that is judged, and not held. */
const isJudgedCourse = ({ tokens }: Analysis, { verb, obliques, predicate, tokens: own }: Clause, idiom: string): boolean =>
  idiom === 'kurs + halten' &&
  verb?.lemma === 'halten' &&
  (predicate !== null || obliques.some(({ prep }) => prep === 'für') || own.some(at => tokens[at]!.lower === 'für'));

/** "| Nach seinem Veto | hat er angekündigt, …", "erst | recht": when something is done, and how much more, is no part of a set phrase. */
const isCircumstance = ({ tokens, language }: Analysis, { obliques }: Clause, idiom: string, at: number): boolean =>
  language === 'de' &&
  ((tokens[at]!.lower === 'recht' && tokens[at - 1]?.lower === 'erst') ||
    obliques.some(
      ({ prep, phrase }) =>
        phrase.head === at && /^(?:nach|seit|trotz|wegen|während|bis|angesichts|unter)$/.test(prep) && !idiom.includes(prep),
    ));

/** "| Kurz vor der Abstimmung | stellte sich Oslo gegen die Maut": when it was opens the clause, and what is meant stands behind the verb. */
const isOpening = ({ tokens, language }: Analysis, { obliques, verb }: Clause, own: number[]): boolean => {
  const first = Math.min(...(verb?.tokens ?? []));
  const goesOn = obliques.some(({ phrase }) => phrase.tokens[0]! > first);
  return language === 'de' && goesOn && own.some(at => at < first && /^(?:vor|nach|bei)$/.test(tokens[at]!.lower));
};

/** "| Hours before the vote in Geneva |, Norway backed sanctions | against | Iran": what is told of a thing that the sentence opens with is no deed of the subject. */
const isSaidBefore = ({ language }: Analysis, { subject, verb }: Clause, own: number[]): boolean =>
  language === 'en' && subject !== null && verb !== null && subject.tokens[0]! < verb.head && own.some(at => at < subject.tokens[0]!);

/** "Warned them | against voting for it": the preposition belongs to the verb of the clause around. */
const opensDeed = ({ tokens }: Analysis, { kind, tokens: own }: Clause, found: number[]): boolean =>
  kind === 'participle' && tokens[own[0]!]!.lower === 'against' && found.includes(own[0]!);

/** "Backs sanctions | against | Russia, where a | vote | is due": the noun behind is no part of it. */
const isLaterVote = ({ tokens }: Analysis, found: number[]): boolean =>
  tokens[found[1] ?? -1]?.pos === 'NOUN' && tokens[found[0]!]!.lower === 'against' && found[1]! > found[0]!;

/** "Mit 178 gegen 169 Stimmen": a count of votes, and nobody's vote against. */
const isTally = ({ tokens }: Analysis, at: number): boolean => {
  const { lower, pos } = tokens[at]!;
  if (lower === 'stimmen') return pos === 'NOUN';
  return lower === 'gegen' && tokens[at + 1]?.pos === 'NUM' && tokens[at - 1]?.pos === 'NUM';
};

/** "Nicht weniger begeistert": how much, and no denial. */
const isDegree = ({ tokens }: Analysis, at: number): boolean =>
  tokens[at]!.lower === 'nicht' && /^(?:weniger|minder)$/.test(tokens[at + 1]?.lower ?? '');

/** "Condemned the | vote for | a governor": what somebody says of it, and no vote of theirs. */
const isOthersVote = ({ tokens, language }: Analysis, { verb }: Clause, at: number): boolean =>
  language === 'en' && tokens[at]!.pos === 'NOUN' && verb !== null && verb.head < at && !/^(?:cast|register|record)$/.test(verb.lemma);

const isTimely = ({ tokens }: Analysis, at: number): boolean =>
  tokens[at]!.lower === 'for' && [1, 2, 3].some(step => timely.test(tokens[at + step]?.lower ?? '') && tokens[at + 1]!.pos !== 'PROPN');

/** "Spoke out | for the first time | against it": when, and not for what. */
export const timely = /^(?:time|times|moment|now|years?|months?|weeks?|days?|decades?|example|instance)$/;

/** "Is not | for sale |", "is | behind the attack |": what state somebody is in, or what he has done. */
export const tellsState = ({ tokens }: Analysis, at: number, verb: string): boolean => {
  const next = tokens[at + 1]?.pos === 'DET' ? tokens[at + 2] : tokens[at + 1];
  if (verb === 'be for') return /^(?:sale|hire|rent|life|show|real|good|keeps|ever)$/.test(next?.lower ?? '');
  return verb === 'be behind' && (ills.test(next?.lemma ?? '') || /^(?:bars|schedule|closed|locked)$/.test(next?.lower ?? ''));
};
