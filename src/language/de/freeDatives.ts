import type { Token, VerbGroup } from '../types.ts';
import { allows, determinerAgreement, nounAgreement } from './morphology.ts';
import type { Chunk } from './nounPhrases.ts';
import type { Tag } from './tags.ts';
import { agents, dativeVerbs } from './words.ts';

/** Nouns for how, how long or from when: with an adjective and no article they have no genitive. */
const manners =
  /^(?:zögern|ringen|tauziehen|hin|debatten?|beratung(?:en)?|überlegung(?:en)?|bedenkzeit|diskussion(?:en)?|verhandlung(?:en)?|streit|widerstand|wirkung|weiteres|mehrheit|angaben|auflagen|vorbehalt(?:en)?|sitzung|nachtsitzung|wochen|monaten|jahren|tagen|stunden|abstimmung|anlauf|minute|mal)$/;

/**
 * "Hat nach langem Zögern | der Abgabe | zugestimmt": a verb that takes nothing but a dative, and has none, takes what was read as the genitive of a noun that tells how or
 * when; of two genitives it takes the last. Splits it from its phrase.
 */
export function freeDative(tokens: Token[], tags: Tag[], verb: VerbGroup | null, chunks: Chunk[]): Chunk[] {
  const bare = chunks.filter(({ prep, as, adjective, time }) => prep === undefined && as === undefined && !adjective && !time);
  if (!verb || verb.passive || !dativeVerbs.has(verb.lemma) || bare.length !== 1) return chunks;
  const at = chunks.findLastIndex(({ prep, as }) => prep !== undefined || as !== undefined);
  const [kept, own] = at < 0 ? [null, null] : split(tokens, tags, chunks[at]!);
  return kept && own ? [...chunks.slice(0, at), kept, own, ...chunks.slice(at + 1)] : chunks;
}

function split(tokens: Token[], tags: Tag[], chunk: Chunk): [Chunk, Chunk] | [null, null] {
  const { head, tokens: list } = chunk;
  const articles = list.filter(at => at > head && tags[at] === 'DT' && /^(?:de[rs]|eine[rs]|seine[rs]|ihre[rs])$/.test(tokens[at]!.lower));
  const first = articles.at(-1);
  const noun = list.findLast(at => tags[at] === 'NN');
  if (first === undefined || noun === undefined || noun !== list.at(-1) || !/(?:er)$/.test(tokens[first]!.lower)) return [null, null];
  const bits = determinerAgreement(tokens[first]!.lower) & nounAgreement(tokens[noun]!, 'NN');
  const tellsHow = manners.test(tokens[head]!.lower) && chunk.prep !== undefined;
  if (!allows(bits, 'dat') || agents.test(tokens[noun]!.lower) || !(tellsHow || articles.length > 1)) return [null, null];
  const cut = list.indexOf(first);
  const [kept, own] = [list.slice(0, cut), list.slice(cut)];
  return [
    { ...chunk, tokens: kept, end: tokens[kept.at(-1)!]!.end },
    { head: noun, tokens: own, start: tokens[first]!.start, end: chunk.end, bits, time: false, coordinated: false, adjective: false },
  ];
}
