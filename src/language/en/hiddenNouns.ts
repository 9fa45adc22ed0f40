import { wordHash } from './hash.ts';
import type { Model } from './model.ts';
import type { Words } from './tagger.ts';

/** `the fisheries levy and …`, `wants the ferry levy to …`: no verb in the plural or base form between a noun and the end of a phrase, or one of its kind and its infinitive. */
export const isHiddenNoun = (before: string, after: string): boolean =>
  (/^(?:NOUN|NOUN NNS|ADJ)$/.test(before) && /^(?:PUNCT|CCONJ|AUX|VERB VB[ZD])/.test(after)) || (before === 'NOUN' && after === 'PART TO');

/** `rejects | ferry | tax`, `to back | trade | deal`: behind a verb of its own and before a noun stands no verb in its base form. */
export const isObject = (words: Words, i: number, before: string, after: string): boolean =>
  /^VERB VB[ZDP]?$/.test(before) && /^NOUN/.test(after) && !helping.has(words.word[i - 1]!);

const helping = new Set('help helps helped let lets make makes made go come dare see saw'.split(' ').map(word => wordHash(word)));

/** `the ferry | levy | amid objections`, `against the ferry | levy | in parliament`: no verb in its base form behind an article and a noun, unless a word before them calls for one (`makes the ministry levy …`). */
export function closesPhrase({ tags: names }: Pick<Model, 'tags'>, words: Words, tags: Int32Array, i: number): boolean {
  const tagAt = (at: number) => names[tags[at] ?? -1] ?? '';
  let at = i - 1;
  while (/^(?:NOUN|ADJ)$/.test(tagAt(at))) at--;
  if (tagAt(at) !== 'DET' || at === i - 1 || tagAt(i - 1) !== 'NOUN') return false;
  const before = at - 1;
  const isBehindPhrase = tagAt(i + 1) === 'ADP' || (tagAt(i) === 'VERB VB' && /^(?:SCONJ|ADV)$/.test(tagAt(i + 1))); // `to the ferry | levy | although …`
  if (tagAt(before) === 'ADP') return isBehindPhrase || words.word.subarray(i + 1, i + 5).some(word => times.has(word)); // `to the ferry | levy | a day after it`
  return /^(?:VERB VB[DZGN])$/.test(tagAt(before)) && !causing.has(words.word[before]!);
}

const times = new Set(
  'ahead hours hour days day weeks week months month years year decades decade minutes'.split(' ').map(word => wordHash(word)),
);

/** Verbs behind which somebody does something in the base form (`let`), or is to do it (`demanded the council reject it`, `said the states back it`). */
const causing = new Set(
  (
    'let lets letting make makes made making help helps helped have has had having see sees saw seeing watch watched hear heard do did does done ' +
    'demand demands demanded insist insists insisted urge urges urged recommend recommends recommended propose proposes proposed suggest suggests suggested ' +
    'request requests requested ask asks asked say says said want wants wanted prefer prefers advise advised order ordered require requires required think thinks believe believes'
  )
    .split(' ')
    .map(word => wordHash(word)),
);

const places = new Set(['court', 'task', 'trial', 'heel'].map(word => wordHash(word)));

/** `takes it to | court | over the levy`: no verb without an object. */
export const isPlaceToGo = (words: Words, i: number, after: string): boolean =>
  places.has(words.word[i]!) && /^(?:ADP|PUNCT)?$/.test(after);

const [allows, trades] = [
  'permit permits permitted allow allows allowed authorise authorised authorize authorized license licensed',
  'drilling mining fishing whaling logging fracking trawling dumping hunting flaring sealing dredging',
].map(list => new Set(list.split(' ').map(word => wordHash(word)))) as [Set<number>, Set<number>];
/** `permits | drilling | off the coast`: what is allowed is no doing of somebody's. */
export const isTrade = ({ word }: Words, i: number): boolean => trades.has(word[i]!) && allows.has(word[i - 1]!);
