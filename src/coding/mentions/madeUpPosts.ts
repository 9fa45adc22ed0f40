import { departmentAt, isDepartment, titleByDepartment } from './departments.ts';

type Word = { lower: string; text: string };
type Title = { role: string; length: number };

/** English titles that are made up as needed: "Oceans Minister", "under secretary of commerce for industry", "disarmament envoy"; null where none stands there. */
export const madeUpPost = (tokens: readonly Word[], at: number, limit: number, isLand: (at: number) => boolean): Title | null =>
  titleByDepartment(tokens, at, limit) ??
  ofPortfolio(tokens, at, limit, isLand) ??
  ofField(tokens, at, limit) ??
  lesserSecretary(tokens, at, limit);

/** "| Oceans Minister | Rachel Brooking": with a capital any noun before "Minister" is a portfolio, but no land ("Ugandan Minister"), no rank and no word of the sentence ("Said Minister"). */
function ofPortfolio(tokens: readonly Word[], at: number, limit: number, isLand: (at: number) => boolean): Title | null {
  const { text, lower } = tokens[at]!;
  if (at + 1 >= limit || tokens[at + 1]!.text !== 'Minister' || !/^\p{Lu}\p{L}{3,}$/u.test(text)) return null;
  return noPortfolio.test(lower) || isLand(at) ? null : { role: 'minister', length: 2 };
}

const noPortfolio =
  /^(?:prime|first|chief|deputy|vice|junior|senior|former|then|acting|interim|shadow|state|foreign|said|says|told|when|while|after|with|that|this|their|also)$/;

/** "Kenya's | climate ambassador |", "the | disarmament envoy |": whom a state sends for one matter. */
function ofField(tokens: readonly Word[], at: number, limit: number): Title | null {
  if (at + 1 >= limit) return null;
  const role = sent.get(tokens[at + 1]!.lower);
  const { lower } = tokens[at]!;
  return role !== undefined && (isDepartment(lower) || matters.test(lower)) ? { role, length: 2 } : null;
}

const sent = new Map([
  ['ambassador', 'ambassador'],
  ['representative', 'ambassador'],
  ['envoy', 'envoy'],
  ['negotiator', 'envoy'],
  ['delegate', 'envoy'],
]);
const matters =
  /^(?:deputy|disarmament|nuclear|peace|ocean|oceans|arctic|arms|whaling|cyber|sanctions|hostage|border|brexit|refugee|biodiversity|geneva)$/;

/** "The | under secretary of commerce for industry and security |", "| Assistant Secretary |". */
function lesserSecretary(tokens: readonly Word[], at: number, limit: number): Title | null {
  const isJoined = tokens[at]!.lower === 'undersecretary';
  const isTwo = !isJoined && /^(?:under|assistant|deputy)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'secretary';
  if (!isJoined && !isTwo) return null;
  let end = at + (isTwo ? 2 : 1);
  while (end < limit && /^(?:of|for)$/.test(tokens[end]!.lower)) {
    const length = departmentAt(tokens, end + 1, limit);
    if (length === 0) break;
    end += length + 1;
  }
  return { role: 'deputy-minister', length: end - at };
}
