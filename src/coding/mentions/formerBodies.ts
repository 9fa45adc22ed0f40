import type { Analysis, Phrase } from '../../language/types.ts';
import { isGovernmentNoun } from '../words.ts';

/** Those who governed before: "Norway's previous government", "die vorige Regierung". */
const former =
  /^(?:former|previous|last|ousted|deposed|toppled|erstwhile|preceding|prior|(?:vorig|vorherig|früher|ehemalig|letzt|damalig|abgewählt|gestürzt|abgesetzt|einstig|vormalig)(?:e[nrms]?)?)$/;
const predecessor = /^vorgänger(?:regierung|kabinett|administration)$/;

/** Some or most of a people, as polls and the street tell of them. */
export const shares =
  /^(?:most|many|some|several|few|half|two-thirds|three-quarters|ordinary|young|angry|meisten|viele|manche|einige|wenige)$/;

/** Is what a phrase names none that speaks for the state today: a government of before, or a share of its people? */
export function speaksForNone({ tokens }: Analysis, { head, tokens: own }: Phrase): boolean {
  const noun = tokens[head]!;
  const before = own.filter(at => at < head).map(at => tokens[at]!.lower);
  if (germanMembers.test(noun.lower) && isSomeOfThem(before)) return true;
  if (predecessor.test(noun.lemma.toLowerCase())) return true;
  if (isGovernmentNoun(noun.lemma) || isGovernmentNoun(noun.lower)) return before.some(word => former.test(word));
  if (several.test(noun.lower) && isSomeOf(wordsBefore(tokens, head))) return true;
  const isPeople = /(?:s|ese|ish|en|er)$/.test(noun.lower) && /^\p{Lu}/u.test(noun.text);
  return isPeople && own.length <= 3 && before.some(word => shares.test(word));
}

const several = /^(?:members|states|countries|nations|governments|capitals|allies)$/;

/** The words that belong to a noun before it, however the parser hung them. */
function wordsBefore(tokens: Analysis['tokens'], head: number): string[] {
  let first = head;
  while (
    head - first < 5 &&
    /^(?:NUM|PROPN|NOUN|ADJ|DET)$/.test(tokens[first - 1]?.pos ?? '') &&
    tokens[first - 1]!.sentence === tokens[head]!.sentence
  )
    first--;
  return tokens.slice(first, head).map(({ lower }) => lower);
}

/** "Four NATO members", "several EU countries": some of a body are not the body; "the five Nordic states" are all of them. */
const isSomeOf = (before: string[]): boolean =>
  before.length > 1 &&
  (counts.test(before[0]!) || shares.test(before[0]!)) &&
  !before.some(word => /^(?:the|all|both|its|their)$/.test(word));

const counts =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|dozens?|another|other|certain|individual|smaller|eastern|western|southern|northern)$/;

/** "Mehrere | EU-Staaten |", "zwei Nato-Mitglieder", "ein EU-Land": German compounds for those who belong to a body. */
const germanMembers =
  /-(?:mitglied(?:s|er|ern)?(?:land|länder|staat|staaten)?|staat(?:en)?|land|länder|ländern|regierung(?:en)?|partner|außenminister|minister)$/;
const someOfThem =
  /^(?:ein|eine[rnms]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere[rn]?|einige[rn]?|etliche[rn]?|viele[rn]?|manche[rn]?|wenige[rn]?|zahlreiche[rn]?|einzelne[rn]?|andere[rn]?|weitere[rsn]?|kleinere[rn]?|größere[rn]?|östliche[rn]?|dutzend)$/;
const isSomeOfThem = (before: string[]): boolean =>
  before.some(word => /^(?:meisten|anderen|übrigen|restlichen)$/.test(word)) ||
  (before.some(word => someOfThem.test(word)) && !before.some(word => /^(?:die|der|den|alle[rn]?|sämtliche[rn]?|beide[rn]?)$/.test(word)));
