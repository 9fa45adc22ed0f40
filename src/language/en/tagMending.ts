import { wordHash } from './hash.ts';
import { closesPhrase, isHiddenNoun, isObject, isPlaceToGo, isTrade } from './hiddenNouns.ts';
import { isAskedFor, isJoinedVerb, isModalVerb, isPerfect, isVerbOfSubject, stillDoing, tellsOfText } from './hiddenVerbs.ts';
import { partBits } from './lexicon.ts';
import type { Model } from './model.ts';
import type { Words } from './tagger.ts';

const bitOfTag: Record<string, number> = { VERB: partBits.verb, ADV: partBits.adverb, ADJ: partBits.adjective };

/** What the entry of a word must allow for its tag; any entry allows tags that are not in question. */
const bitOf = (tag: string, entry: number): number => bitOfTag[tag.split(' ')[0]!] ?? entry;

/** Opens a noun phrase, and so what stands between a name and it is a verb: `Paris plans a summit`, `Kyiv fears its neighbours`. */
const opensPhrase = /^DET|^PRON PRP/;
const that = wordHash('that');
const provided = wordHash('provided');
const against = wordHash('against');
/** `give the levy up` */
const up = wordHash('up');
/** `the mission be | wound up |` */
const wound = wordHash('wound');
const [neither, nor] = [wordHash('neither'), wordHash('nor')];
const agreed = wordHash('agreed');
const amid = new Set(['amid', 'amidst', 'despite'].map(word => wordHash(word)));
/** `was adopted with Norway's support`: what is done with a text, and not how it is. */
const decided = new Set(
  'adopted approved passed ratified endorsed accepted rejected tabled amended ended lifted eased relaxed'
    .split(' ')
    .map(word => wordHash(word)),
);
/** `the levy amounts to an insult` */
const [amounts, to] = [wordHash('amounts'), wordHash('to')];
/** `refuses to part with the levy` */
const [part, withIt] = [wordHash('part'), wordHash('with')];
/** `the levy does more harm than good` */
const [did, more, harms] = ['do does did', 'more less', 'harm good damage'].map(
  list => new Set(list.split(' ').map(word => wordHash(word))),
) as [Set<number>, Set<number>, Set<number>];
/** `Oslo ought to lift it` */
const ought = wordHash('ought');
/** `Following talks in Oslo, …` */
const following = wordHash('Following');
/** `says no, thank you` */
const [thank, you] = [wordHash('thank'), wordHash('you')];
/** `against leaving`, `ruled out signing`: what one does, where other such words may name a trade (`against mining`). */
const deeds = new Set(
  'leaving joining signing staying quitting withdrawing ratifying exiting acceding abstaining'.split(' ').map(word => wordHash(word)),
);

const [lets, ends] = ['let lets letting', 'lapse expire collapse die fail fall slip slide wither stand survive'].map(
  list => new Set(list.split(' ').map(word => wordHash(word))),
) as [Set<number>, Set<number>];

/** Forms that no noun has: `Armenia froze its membership`. */
const pasts = new Set(
  'froze withdrew forbade withheld upheld overthrew overrode undid threw sought chose began sounded seemed'
    .split(' ')
    .map(word => wordHash(word)),
);

/** `Colombia | stood | by it`: no part of the name. */
const behindNames = new Set(['stood', 'knew', 'flew'].map(word => wordHash(word)));

/** What somebody calls a thing follows behind it. */
const calling = new Set(
  'call calls called calling consider considers considered deem deems deemed brand brands branded term termed'
    .split(' ')
    .map(word => wordHash(word)),
);

/** `a mistake`, `a very bad idea`, `wrong`: words for a thing or how it is, to the next mark, and no verb. */
function isVerdict({ tags: all }: Pick<Model, 'tags'>, tags: Int32Array, from: number): boolean {
  let at = from;
  while (/^(?:DET|ADJ|ADV|NOUN|ADP)/.test(all[tags[at] ?? -1] ?? '')) at++;
  return at > from && /^(?:PUNCT)?$/.test(all[tags[at] ?? -1] ?? '');
}

/** `wants sanctions on Iran | relaxed`. */
const wishes = new Set('want wants wanted wanting'.split(' ').map(word => wordHash(word)));

/** `let the treaty | die`, `letting sanctions on Iran | lapse`: what it is to do, with a phrase and no other verb between. */
function isBehind(verbs: ReadonlySet<number>, { tags: names }: Pick<Model, 'tags'>, words: Words, tags: Int32Array, i: number): boolean {
  for (let back = i - 1; back >= 0 && back > i - 9; back--) {
    if (verbs.has(words.word[back]!)) return true;
    if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)/.test(names[tags[back]!]!)) return false;
  }
  return false;
}

const [halts, over] = ['halt pause freeze stop end limit curb delay', 'to on in of'].map(
  list => new Set(list.split(' ').map(word => wordHash(word))),
) as [Set<number>, Set<number>];

/**
 * What words can be overrules what the tagger guessed: a name is no verb or adverb (`Berlin ruled …`), a noun no adverb (`its economics minister`), a
 * form that only a verb has is no noun (`Trump pours …`, `the tax prompted protests`), and behind be it is a participle (`was welcomed`).
 */
export function mendTags(model: Pick<Model, 'tags'>, words: Words, tags: Int32Array): void {
  const at = (tag: string) => model.tags.indexOf(tag);
  const [name, noun, participle, present] = [at('PROPN'), at('NOUN'), at('VERB VBN'), at('VERB VBZ')];
  const byEnding = [-1, present, at('VERB VBD'), at('VERB VBG')];
  for (let i = 0; i < words.count; i++) {
    const tag = model.tags[tags[i]!]!;
    const before = i === 0 ? '' : model.tags[tags[i - 1]!]!;
    const after = model.tags[tags[i + 1] ?? -1] ?? '';
    const opensClause = words.word[i + 1] === that && /^(?:PROPN|DET|PRON)/.test(model.tags[tags[i + 2] ?? -1] ?? '');
    const entry = words.lexical[i]! >> 10;
    const base = words.lexical[i]! & 255;
    const ending = (words.lexical[i]! >> 8) & 3;
    const capital = (words.shape[i]! & 2) !== 0;
    const onlyVerb = entry === 0 && (base & partBits.verb) !== 0;
    if (capital && (entry & partBits.name) !== 0 && (entry & bitOf(tag, entry)) === 0) tags[i] = name;
    else if (words.word[i] === ought) tags[i] = at('AUX MD');
    else if (harms.has(words.word[i]!) && more.has(words.word[i - 1]!) && did.has(words.word[i - 2]!))
      [tags[i - 2], tags[i - 1], tags[i]] = [model.tags[tags[i - 2]!]!.startsWith('AUX') ? present : tags[i - 2]!, at('ADJ'), noun];
    else if ((pasts.has(words.word[i]!) || (before === 'PROPN' && behindNames.has(words.word[i]!))) && !capital && !tag.startsWith('VERB'))
      tags[i] = at('VERB VBD');
    else if (tag === 'ADV' && !capital && isOnlyNoun(entry)) tags[i] = noun;
    else if (ending === 1 && !capital && (base & partBits.verb) !== 0 && isHiddenVerb(tag, before, opensClause || opensPhrase.test(after)))
      tags[i] = present;
    else if (
      ending === 1 &&
      tag === 'NOUN NNS' &&
      !capital &&
      (base & partBits.verb) !== 0 &&
      (isSecondVerb(model, tags, i) || (before === 'NOUN' && anybody.has(words.word[i + 1]!)))
    )
      tags[i] = present;
    else if (ending === 1 && tag === 'NOUN NNS' && !capital && (base & partBits.verb) !== 0 && closesRelative(model, words, tags, i))
      tags[i] = present;
    else if (tag === 'VERB VBZ' && ending === 1 && !capital && before === 'NUM' && opensRelative.has(words.word[i + 1]!))
      tags[i] = at('NOUN NNS'); // `one of five states that oppose it`
    else if (ending === 1 && !capital && (base & partBits.verb) !== 0 && isVerbOfSubject(model, words, tags, i)) tags[i] = present;
    else if (
      /^(?:NOUN|ADJ)$/.test(tag) &&
      !capital &&
      ending === 0 &&
      (entry & partBits.verb) !== 0 &&
      (isModalVerb(model, tags, i) || (tag === 'NOUN' && isJoinedVerb(model, tags, i)))
    )
      tags[i] = at('VERB VB');
    else if (
      ending === 3 &&
      /^(?:NOUN|ADJ)$/.test(tag) &&
      !capital &&
      (base & partBits.verb) !== 0 &&
      (tellsOfText(model, words, tags, i) || stillDoing(model, words, tags, i))
    )
      tags[i] = at('VERB VBG');
    else if (ending === 2 && tag === 'ADJ' && !capital && (base & partBits.verb) !== 0 && isPerfect(model, words, tags, i))
      tags[i] = at('VERB VBN');
    else if (before === 'PART TO' && tag === 'VERB VB' && isPlaceToGo(words, i, after)) [tags[i - 1], tags[i]] = [at('ADP'), noun];
    else if (words.word[i - 1] === neither && tag === 'NOUN' && words.word[i + 1] === nor && model.tags[tags[i - 2] ?? -1] === 'AUX MD')
      tags[i] = at('VERB VB'); // `would neither recognise nor dispute it`
    else if ((words.word[i] === against && tag === 'ADJ') || (words.word[i] === up && tag === 'NOUN') || amid.has(words.word[i]!))
      tags[i] = at('ADP');
    else if (
      ending === 2 &&
      tag === 'NOUN' &&
      !capital &&
      (onlyVerb || words.word[i] === agreed) &&
      (/^(?:NOUN|PROPN|PRON)/.test(before) ? /^NOUN/ : before === 'PUNCT' && i > 1 ? /^(?:ADP|DET|PART TO)/ : /^$/).test(after)
    )
      tags[i] = at('VERB VBD');
    else if (
      ends.has(words.word[i]!) &&
      /^(?:NOUN|ADJ|VERB VBP)$/.test(tag) &&
      /^(?:NOUN|PROPN)/.test(before) &&
      isBehind(lets, model, words, tags, i)
    )
      tags[i] = at('VERB VB');
    else if (
      /^(?:NOUN|VERB VBP)$/.test(tag) &&
      /^(?:NOUN|PROPN)/.test(before) &&
      /^(?:PUNCT|ADV)?$/.test(after) &&
      isAskedFor(model, words, tags, i)
    )
      tags[i] = at('VERB VB');
    else if (
      tag === 'ADJ' &&
      ending === 2 &&
      (base & partBits.verb) !== 0 &&
      /^(?:NOUN|PROPN)/.test(before) &&
      isBehind(wishes, model, words, tags, i)
    )
      tags[i] = participle;
    else if (
      tag === 'VERB VBZ' &&
      ending === 1 &&
      (base & partBits.noun) !== 0 &&
      before === 'PROPN' &&
      /^(?:PUNCT)?$/.test(after) &&
      model.tags[tags[i - 2] ?? -1] === 'PART POS'
    )
      tags[i] = at('NOUN NNS'); // `the long road of Ukraine's NATO | hopes`
    else if (words.word[i] === that && tag === 'SCONJ' && calling.has(words.word[i - 1]!) && isVerdict(model, tags, i + 1))
      tags[i] = at('PRON'); // `called | that | a mistake`
    else if (i === 0 && words.word[i] === following && tag === 'VERB VBG' && /^(?:DET|NOUN|ADJ|PROPN|PRON PRP\$)/.test(after))
      tags[i] = at('ADP');
    else if (words.word[i] === part && words.word[i - 1] === to && words.word[i + 1] === withIt)
      [tags[i - 1], tags[i]] = [at('PART TO'), at('VERB VB')];
    else if (tag === 'VERB VBG' && isTrade(words, i)) tags[i] = noun;
    else if (words.word[i] === wound && words.word[i + 1] === up) tags[i] = participle;
    else if (words.word[i] === thank && words.word[i + 1] === you) tags[i] = at('INTJ');
    else if (words.word[i] === amounts && words.word[i + 1] === to && /^(?:NOUN|PROPN|PRON)/.test(before)) tags[i] = present;
    else if (deeds.has(words.word[i]!) && /^(?:NOUN|ADJ)/.test(tag) && /^(?:ADP|ADV)$/.test(before) && /^(?:PUNCT)?$/.test(after))
      tags[i] = at('VERB VBG');
    else if (words.word[i] === provided && words.word[i + 1] === that && /^(?:NOUN|PROPN|PRON|NUM|PUNCT)/.test(before))
      tags[i] = at('SCONJ');
    else if (
      (tag === 'VERB VB' || tag === 'VERB VBP') &&
      !capital &&
      (entry & partBits.noun) !== 0 &&
      (isHiddenNoun(before, after) ||
        isObject(words, i, before, after) ||
        articles.has(words.word[i - 1]!) ||
        closesPhrase(model, words, tags, i))
    )
      tags[i] = noun;
    else if (/^(?:VERB|AUX) VBZ$/.test(tag) && ending === 0 && !capital && (entry & partBits.noun) !== 0 && before === 'NOUN')
      tags[i] = noun;
    else if (halts.has(words.word[i]!) && tag.startsWith('VERB') && /^VERB VB[DZPG]?$/.test(before) && over.has(words.word[i + 1]!))
      tags[i] = noun; // `backs | halt | to mining`
    else if (tag === 'ADJ' && (entry & partBits.noun) !== 0 && before === 'PART POS' && /^(?:VERB|AUX) (?:VB[DZ]|MD)/.test(after))
      tags[i] = noun;
    else if (/^VERB VB[PN]?$/.test(tag) && ending === 0 && mostlyAdjective(entry) && isBase(tag, entry) && isAfterBe(words.word, before, i))
      tags[i] = at('ADJ');
    else if (i === 0 && tag === 'VERB VB' && (entry & partBits.noun) !== 0 && after === 'ADP' && endsInVerb(model, tags)) tags[i] = noun;
    else if (tag === 'ADJ' && ending === 2 && (onlyVerb || decided.has(words.word[i]!)) && /^AUX VB/.test(before)) tags[i] = participle;
    else if (tag === 'INTJ' && answers.has(words.word[i]!) && /^(?:PART POS|PRON PRP\$|DET|ADJ)$/.test(before)) tags[i] = noun;
    else if (tag === 'X' && !capital && ending > 0 && (base & partBits.verb) !== 0) tags[i] = byEnding[ending]!;
    else if (ending === 1 && tag.startsWith('NOUN') && onlyVerb && (base & partBits.noun) === 0 && /^(?:NOUN|PROPN|PRON)/.test(before))
      tags[i] = present;
  }
}

/** `Khodorkovsky, …, backs the delivery`: a preposition has no ending; a plural between a name or adverb and a phrase or clause is a verb (`Kyiv fears that …`, `now backs the levy`). */
const isHiddenVerb = (tag: string, before: string, opens: boolean): boolean =>
  opens && (tag === 'ADP' || (tag === 'NOUN NNS' && /^(?:PROPN|ADV)$/.test(before)));

/** `rejects the quota and | backs | the levy`, `is in favour but | refuses | to pay`: a plural behind and or but that a phrase follows, and no other verb. */
function isSecondVerb({ tags: names }: Pick<Model, 'tags'>, tags: Int32Array, i: number): boolean {
  const tagAt = (at: number) => names[tags[at] ?? -1] ?? '';
  const before = tagAt(i - 1) === 'ADV' ? tagAt(i - 2) : tagAt(i - 1);
  if (before !== 'CCONJ' || !/^(?:DET|PRON PRP|PART TO|NOUN NNS)/.test(tagAt(i + 1))) return false;
  for (let at = i + 1; at < tags.length && tagAt(at) !== 'PUNCT' && tagAt(at) !== 'SCONJ'; at++)
    if (finiteTag.test(tagAt(at))) return false;
  for (let at = i - 2; at >= 0; at--) if (finiteTag.test(tagAt(at))) return true;
  return false;
}

/** `the levy, which Norway | backs |, …`: behind a relative pronoun and a name stands a verb. */
function closesRelative({ tags: names }: Pick<Model, 'tags'>, words: Words, tags: Int32Array, i: number): boolean {
  const tagAt = (at: number) => names[tags[at] ?? -1] ?? '';
  if (!/^(?:PROPN|NOUN)/.test(tagAt(i - 1)) || !/^(?:|PUNCT|ADP|ADV|AUX.*|VERB.*|CCONJ)$/.test(tagAt(i + 1))) return false;
  let at = i - 1;
  while (/^(?:PROPN|NOUN|ADJ)/.test(tagAt(at))) at--;
  const named = /^(?:PROPN)/.test(tagAt(at + 1));
  if (/^DET$|^PRON PRP\$$/.test(tagAt(at))) return relativePronouns.has(words.word[at - 1]!);
  return named && (relativePronouns.has(words.word[at]!) || words.word[at] === that);
}

/** `the levy | hurts | nobody`: no noun stands before these. */
const anybody = new Set(
  'nobody everybody everyone anyone anybody someone somebody them him us itself themselves'.split(' ').map(word => wordHash(word)),
);
const opensRelative = new Set(['that', 'which', 'who'].map(word => wordHash(word)));
const relativePronouns = new Set(['which', 'what', 'whom'].map(word => wordHash(word)));

const finiteTag = /^(?:VERB|AUX) (?:VB[DZP]|MD)$/;

/** `Support for the levy has grown`: no command, where a finite verb follows before any mark. */
function endsInVerb({ tags: names }: Pick<Model, 'tags'>, tags: Int32Array): boolean {
  for (const tag of tags) {
    if (names[tag] === 'PUNCT' || names[tag] === 'SCONJ' || /^PRON W/.test(names[tag]!)) return false;
    if (finiteTag.test(names[tag]!)) return true;
  }
  return false;
}

/** `the ferry treaty`: right behind an article stands no verb in its base form. */
const articles = new Set(['the', 'a', 'an', 'The', 'A', 'An'].map(word => wordHash(word)));

/** `is not keen`: a base form that was taken for a participle; what has a form of its own (`is not known`) is one. */
const isBase = (tag: string, entry: number): boolean => tag !== 'VERB VBN' || (entry & partBits.verb) !== 0;

const isOnlyNoun = (entry: number): boolean => (entry & partBits.noun) !== 0 && (entry & (partBits.adverb | partBits.adjective)) === 0;

const mostlyAdjective = (entry: number): boolean => (entry & partBits.adjective) !== 0 && entry >> 5 === 3;

/** `Norway's yes to the treaty`, `a clear no`. */
const answers = new Set(['yes', 'no'].map(word => wordHash(word)));

const formsOfBe = new Set(['is', 'are', 'was', 'were', 'be', 'been', '’s', "'s", 'am'].map(word => wordHash(word)));

/** `is keen`, `was not loath`: what stands behind a form of be without an ending is an adjective where it can be one. */
const isAfterBe = (word: Int32Array, before: string, i: number): boolean =>
  formsOfBe.has(word[i - 1]!) || (/^(?:PART RB|ADV)$/.test(before) && formsOfBe.has(word[i - 2]!));
