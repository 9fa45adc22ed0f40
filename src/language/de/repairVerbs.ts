import { opensLower } from '../letters.ts';
import type { Token } from '../types.ts';
import { adjectiveLemma, nounReadings, type VerbReading, verbReadings } from './lexicon.ts';
import type { Tag } from './tags.ts';
import { kinds } from './wordClass.ts';
import { agents, articles, auxiliaries, modals, particles, speechVerbs } from './words.ts';

/** Tokens `from`..`to` with their tags, which the repairs change. */
export type TaggedSentence = { tokens: Token[]; tags: Tag[]; from: number; to: number };

/** Can the word be this form of a verb? The second person does not count: news do not use it, and it looks like others. */
export const has = (token: Token, form: VerbReading['form']): boolean =>
  verbReadings(token.lower).some(each => each.form === form && each.person !== 2);
export const lowerCase = (token: Token): boolean => opensLower(token.text);
export const canBeFinite = (token: Token): boolean => verbReadings(token.lower).some(each => each.form === 'fin' && each.person === 3);

/**
 * Adjectives that are said of something: `Sinnvoller wäre eine Maut`, where a comparative opens a clause before its copula and is no subject, and
 * `stuft sie als wenig hilfreich ein`, where the tagger takes one for an adverb.
 */
export function markPredicates({ tokens, tags, from, to }: TaggedSentence): void {
  for (let i = from; i + 1 < to; i++) {
    if (tags[i] === 'AV' && adjectiveLemma(tokens[i]!.lower) !== '' && i - 1 > from && /^(?:wenig|kaum)$/.test(tokens[i - 1]!.lower))
      tags[i] = tokens[i - 2]!.lower === 'als' ? 'AD' : 'AV';
    if (tokens[i]!.lower === 'als' && tags[i] === 'KS' && frontsVerdict(tags, i, to)) tags[i] = 'KK';
    if (i > from && !/^(?:PU|KO)$/.test(tags[i - 1]!)) continue;
    const { lower } = tokens[i]!;
    const compares = /^(?:besser|klüger|größer|höher)$/.test(lower) || (/[^r]er$/.test(lower) && adjectiveLemma(lower) !== '');
    if (!compares || nounReadings(tokens[i]!.text).length > 0 || tags[i + 1] !== 'VF') continue;
    if (/^(?:wär|sei|ist|war|bleib|erschein|schien|schein|fänd|find|hielt)/.test(tokens[i + 1]!.lower)) tags[i] = 'AD';
  }
}

/** `Als unausgegoren und zu teuer hat Oslo die Maut bezeichnet`: adjectives and nothing else before the finite verb. */
function frontsVerdict(tags: Tag[], als: number, to: number): boolean {
  const verb = tags.findIndex((tag, at) => at > als && at < to && tag === 'VF');
  const between = verb < 0 ? [] : tags.slice(als + 1, verb);
  return between.includes('AD') && between.every(tag => /^(?:AD|AV|KO|ZU|AP|DT)$/.test(tag));
}

/** A main clause without any finite verb has one after all where a word before a phrase can be one (erkennen Palästina … an, verzichtet Kiew auf …). */
export function needsVerb({ tokens, tags, from, to }: TaggedSentence): void {
  for (let start = from, at = from; at <= to; at++) {
    if (at < to && tokens[at]!.text !== ';') continue;
    needsOne({ tokens, tags, from: start, to: at });
    start = at + 1;
  }
}

function needsOne({ tokens, tags, from, to }: TaggedSentence): void {
  let subordinate = false;
  const candidates: number[] = [];
  for (let i = from; i < to; i++) {
    if (tags[i] === 'PU') subordinate = false;
    else if (tags[i] === 'KS' || tags[i] === 'RL' || tags[i] === 'QW') subordinate = true;
    else if (subordinate) continue;
    else if (tags[i] === 'VF') return;
    else if (looksFinite(tokens, tags, from, i) && i + 1 < to) candidates.push(i);
  }
  if (candidates.length > 0) tags[candidates[0]!] = 'VF';
  else thisOpens({ tokens, tags, from, to });
}

/** `Das bedauerte Generalsekretär Guterres`: no adjective of an office that is not neuter. */
function thisOpens({ tokens, tags, from, to }: TaggedSentence): void {
  const i = from + 1;
  if (i + 2 >= to || !/^(?:das|dies)$/.test(tokens[from]!.lower) || tags[i] !== 'AA' || !lowerCase(tokens[i]!) || !canBeFinite(tokens[i]!))
    return;
  const isNamed = tags[i + 1] === 'NE' || (tags[i + 1] === 'NN' && tags[i + 2] === 'NE' && agents.test(tokens[i + 1]!.lower));
  if (isNamed) [tags[from], tags[i]] = ['PP', 'VF'];
}

/** Could this participle, infinitive or adjective be a finite verb with a phrase behind it? */
function looksFinite(tokens: Token[], tags: Tag[], from: number, i: number): boolean {
  if (i === from || !/^(?:VI|VP|AD|AA)$/.test(tags[i]!) || tags[i - 1] === 'ZU' || !lowerCase(tokens[i]!) || !canBeFinite(tokens[i]!))
    return false;
  const focused = /^(?:nur|auch|allein|lediglich|einzig|sogar|erneut)$/.test(tokens[i + 1]?.lower ?? '') && tags[i + 2] !== undefined;
  const next = tags[focused ? i + 2 : i + 1] ?? 'PU';
  if (tags[i] === 'AA')
    return (
      (/^(?:NN|NE|PP|AD)$/.test(tags[i - 1]!) || (i === from + 1 && tags[from] === 'AV')) &&
      (/^(?:DT|PP|NE)$/.test(next) || (next === 'NN' && (tags[i + 2] === 'NE' || i === from + 1)))
    );
  return /^(?:NN|NE|DT|PP)$/.test(next) || (next === 'AP' && tags[i] === 'VI');
}

/** `In Berlin verlangte Fraktionschef Muster, die Regierung solle …`: what somebody says there is told by a verb, and no adjective of his office. */
export function saysInPlace({ tokens, tags, from }: TaggedSentence, start: number, end: number): void {
  for (let i = start + 2; start === from && i < start + 5 && i + 2 < end; i++)
    if (tags[start] === 'AP' && canSay(tokens[i]!, tags[i]!) && looksFinite(tokens, tags, from, i)) tags[i] = 'VF';
  saysByName({ tokens, tags, from, to: end }, start);
}

/** `Ministerpräsident Muster | dementierte | Gerüchte, er sei …`: between a name with which the sentence opens and all that is left of the stretch stands its verb. */
function saysByName({ tokens, tags, from, to }: TaggedSentence, start: number): void {
  if (start !== from) return;
  const i = tags.findIndex((_, at) => at > start && at + 1 < to && canSay(tokens[at]!, tags[at]!));
  if (i < 0 || tags[i - 1] !== 'NE' || (tags[start] === 'DT' && !tags.slice(start, i).includes('NN'))) return;
  const isNominal = (tag: Tag) => /^(?:DT|AA|NN|NE)$/.test(tag);
  if (tags.slice(start, i).every(isNominal) && tags.slice(i + 1, to).every(isNominal)) tags[i] = 'VF';
}

const canSay = (token: Token, tag: Tag): boolean =>
  tag === 'AA' && lowerCase(token) && speechVerbs.has(verbReadings(token.lower).find(each => each.form === 'fin')?.lemma ?? '');

/** `Bessere Brüssel nach, so …`, `Sollte Moskau …, wird …`: a sentence may open with its verb, which capitals and endings hide from the tagger. */
export function openWithVerb({ tokens, tags, from, to }: TaggedSentence): void {
  let first = from;
  while (first < to && tags[first] === 'PU') first++;
  const word = tokens[first];
  if (
    word === undefined ||
    articles.has(word.lower) ||
    word.lower === 'eine' || // Eine so wichtige Insel abzugeben, sei dumm
    tags[first] === 'VF' ||
    !verbReadings(word.lower).some(each => each.form === 'fin' && each.person === 3)
  )
    return;
  let comma = first;
  while (comma < to && tokens[comma]!.text !== ',') comma++;
  if (tokens[to - 1]!.text === '?' && !tags.slice(first, comma).includes('VF')) {
    tags[first] = 'VF'; // Rückt Ankara … ab?
    return;
  }
  // Begrüßt wurde die Maut von …
  if (tags[first] === 'AV' && /^(?:wird|werden|werde|wurden?)$/.test(tokens[first + 1]?.lower ?? '') && has(word, 'part2')) {
    tags[first] = 'VP';
    return;
  }
  if (comma >= to || comma > first + 25 || tags.slice(first, comma).includes('VF')) return;
  const next = tokens[comma + 1]?.lower;
  const main = next === 'so' || next === 'dann' ? comma + 2 : comma + 1;
  const adjective = tags[first + 1] === 'NN' && !particles.has(tokens[comma - 1]!.lower);
  if (main < to && tags[main] === 'VF' && !adjective) tags[first] = 'VF';
}

/** A subordinate clause ends in its finite verb: where the tagger saw a participle or infinitive alone (der sich … entwickelt), the form is finite. */
export function closeSubordinate({ tokens, tags, from, to }: TaggedSentence): void {
  let opened = false;
  let verb = -1;
  let around = 0; // "weil Oslo die Maut, | die ab Mai gilt |, befürwortet": those that wait for their verb behind another
  for (let i = from; i <= to; i++) {
    const tag = i < to ? tags[i]! : 'PU';
    const asTheyWish = tokens[i]?.lower === 'wie' && /^(?:ihn|sie|es)$/.test(tokens[i + 1]?.lower ?? ''); // wie ihn Rom und Madrid fordern
    const whoever = /^we[rnm]$/.test(tokens[i]?.lower ?? ''); // Wer Stahl mit Zöllen belegt, gefährdet …
    if (tag === 'RL' && opened && verb < 0 && tags[i - 1] === 'PU') around++;
    if (tag === 'KS' || tag === 'RL' || asTheyWish || whoever) [opened, verb] = [true, -1];
    else if (tag === 'VF' && opened && around > 0) [around, verb] = [around - 1, -1];
    else if (tag === 'VF' || tag === 'VZ' || tag === 'ZU') opened = false;
    else if (tag === 'VP' || tag === 'VI' || ((tag === 'AD' || tag === 'VT') && (i + 1 === to || tags[i + 1] === 'PU'))) verb = i;
    if (!opened || (tag !== 'PU' && tag !== 'KO')) continue;
    if (verb === i - 1 && canBeFinite(tokens[verb]!)) [tags[verb], opened] = ['VF', false];
    else if (tag === 'PU' && verb >= 0) opened = false;
  }
}

/** `macht eine Kehrtwende und | verzichtet | auf die Maut`: behind und and before a preposition or article no participle stands, where the verb before needs none. */
export function joinFinite({ tokens, tags, from, to }: TaggedSentence): void {
  for (let i = from + 2; i + 1 < to; i++) {
    if (tags[i] !== 'AD' || tags[i - 1] !== 'KO' || !/t$/.test(tokens[i]!.lower)) continue;
    let next = i + 1;
    while (tags[next] === 'AV') next++; // "und | unterstützt nun | die Maut"
    if (!/^(?:AP|DT)$/.test(tags[next] ?? '')) continue;
    const verb = tags.lastIndexOf('VF', i);
    if (verb >= from && !auxiliaries.has(tokens[verb]!.lower) && !copula.test(tokens[verb]!.lower) && canBeFinite(tokens[i]!))
      tags[i] = 'VF';
  }
}

const copula =
  /^(?:ist|sind|war|waren|sei|seien|wäre|wären|hat|haben|hatte|hatten|wird|werden|wurde|wurden|bleibt|blieb|bleiben|gilt|gelten|zeigt|zeigte|scheint|wirkt|wirkte)$/;

/** Two finite verbs cannot open a sentence: a capital word before one is a name (Polen kündigte …). */
export function openWithNoun({ tokens, tags, from, to }: TaggedSentence): void {
  const sentenceAdverb =
    /^(?:erst|letzt|mehr|viel|oft|ehe|da)mals$/.test(tokens[from]!.lower) ||
    (/(?:seits|weise|falls|dessen|wegen|mals)$/.test(tokens[from]!.lower) && nounReadings(tokens[from]!.text).length === 0);
  const says = /^N[NE]$/.test(tags[from]!) && /^VF$/.test(tags[from + 1] ?? '') && manner.test(tokens[from]!.lower);
  if (says || (/^N[NE]$/.test(tags[from]!) && sentenceAdverb)) tags[from] = 'AV'; // Scharf wandte sich …; andererseits …
  const unknown =
    /^(?:VF|NE)$/.test(tags[from + 1] ?? '') && /^A[VD]$/.test(tags[from] ?? '') && kinds(tokens[from]!.text, tokens[from]!.lower) === 'n';
  if (
    unknown &&
    !/(?:weise|lich|ens|dem|falls|seits|dessen|wegen|mals|lings|wärts|halb|haft|isch|ig|her|hin|so)$/.test(tokens[from]!.lower)
  )
    tags[from] = 'NE';
  let comma = from;
  while (comma < to && tokens[comma]!.text !== ',') comma++;
  const noun =
    tags[from] === 'VF' &&
    nounReadings(tokens[from]!.text).length > 0 &&
    tags.slice(from + 1, comma).includes('VF') &&
    !tags.slice(from, tags.indexOf('VF', from + 1)).includes('KO');
  if (noun) tags[from] = 'NN'; // Ziele der Sanierung sind …
  for (let i = from; i + 1 < to && i < from + 4; i++) {
    if (tags[i] === 'VF' && tags[i + 1] === 'VF' && !lowerCase(tokens[i]!) && lowerCase(tokens[i + 1]!)) tags[i] = 'NE';
  }
}

/** How something is done, where it opens a sentence. */
const manner =
  /^(?:scharf|schärfer|heftig|deutlich|deutlicher|klar|klarer|entschieden|vehement|skeptisch|skeptischer|zurückhaltend|verhalten|kühl|harsch|energisch|eindeutig|ähnlich|anders|gelassen|kritisch|vorsichtig|ablehnend|reserviert|knapp|ausdrücklich|unmissverständlich|wütend|empört|erfreut|erleichtert|enttäuscht|verärgert|prompt|umgehend|einstimmig|geschlossen|rasch|schroff|strikt|kategorisch|milde|milder|optimistisch|zufrieden|dankbar|offiziell|öffentlich|vergeblich|erfolglos)$/;

/** wird nicht, wie vorgesehen, am Samstag besiegelt: a participle that ends a later stretch belongs to the auxiliary that still waits for one. */
export function closeBrackets({ tokens, tags, from, to }: TaggedSentence): void {
  let waiting = false;
  let wants = false; // an infinitive, as "will" does
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !(tags[i] === 'PU' && /^[,;:–—.!?]$/.test(tokens[i]!.text))) continue;
    const verbs = tags.slice(start, i).flatMap((tag, k) => (tag === 'VF' || tag === 'VP' || tag === 'VI' ? [start + k] : []));
    const last = verbs.at(-1);
    if (
      waiting &&
      verbs.length === 1 &&
      last === i - 1 &&
      last > start &&
      tags[last] === 'VF' &&
      !/^(?:KS|RL|KO|QW)$/.test(tags[start]!) &&
      has(tokens[last]!, 'part2')
    ) {
      tags[last] = 'VP';
      waiting = false;
    } else if (wants && verbs.length === 1 && last === i - 1 && endsInfinitive({ tokens, tags, from: start, to: i }, last)) {
      tags[last] = 'VI';
      wants = false;
    } else if (verbs.length === 1 && tags[verbs[0]!] === 'VF' && !/^(?:KS|RL)$/.test(tags[start]!)) {
      const lemma = verbReadings(tokens[verbs[0]!]!.lower)[0]?.lemma ?? '';
      [waiting, wants] = [auxiliaries.has(lemma), modals.has(lemma) || lemma === 'werden'];
    } else if (tags[start] === 'KS' ? verbs.length === 0 : verbs.length > 1 && tags[start] !== 'RL') [waiting, wants] = [false, false];
    start = i + 1;
  }
}

/** `will die Maut, die im Mai in Kraft tritt, | nicht abschaffen |`: no more than the infinitive and how. */
const endsInfinitive = ({ tokens, tags, from }: TaggedSentence, verb: number): boolean =>
  tags[verb] === 'VF' && has(tokens[verb]!, 'inf') && tags.slice(from, verb).every(tag => /^(?:AV|AD|PU)$/.test(tag));

/** `die von Finnland kritisierte Maut gilt`: between an article with a phrase and a noun, where the clause has another verb behind. */
export function isAgentsAttribute(tokens: Token[], tags: Tag[], from: number, i: number): boolean {
  let at = i - 1;
  while (at > from && /^(?:NE|NN|AV|AD|AA)$/.test(tags[at]!)) at--;
  if (
    !lowerCase(tokens[i]!) ||
    !/^(?:NN|NE|AA)$/.test(tags[i + 1] ?? '') ||
    at <= from ||
    at === i - 1 ||
    tags[at] !== 'AP' ||
    tags[at - 1] !== 'DT' ||
    !/te[nrms]?$/.test(tokens[i]!.lower)
  )
    return false;
  for (let next = i + 1; next < tags.length && tags[next] !== 'PU'; next++) if (tags[next] === 'VF') return true;
  return false;
}

/** `Wenig begeistert von der Maut zeigte sich …`: of two verbs of a main clause that nothing joins, the first is what the other says of its subject. */
export function openWithParticiple({ tokens, tags }: TaggedSentence, start: number, end: number): void {
  const verbs: number[] = [];
  for (let at = start; at < end && verbs.length < 2; at++) if (tags[at] === 'VF') verbs.push(at);
  const [first, second] = verbs;
  if (first === undefined || second === undefined || first > start + 3) return;
  if (tags.slice(start, second).some(tag => /^(?:KO|KS|RL|QW|PU)$/.test(tag))) return;
  if (!has(tokens[first]!, 'part2') || has(tokens[second]!, 'part2')) return;
  tags[first] = 'AD';
  if (tags[first - 1] === 'DT' && first - 1 === start) tags[start] = 'AV';
}

/** `Zustimmen werde man nicht`: an infinitive that opens the sentence, where its auxiliary has no other. */
export function frontsInfinitive(tokens: Token[], tags: Tag[], first: number, to: number): boolean {
  const lemma = verbReadings(tokens[first + 1]?.lower ?? '')[0]?.lemma ?? '';
  let end = first + 1;
  while (end < to && tags[end] !== 'PU') end++;
  return (
    (lemma === 'werden' || modals.has(lemma)) && has(tokens[first]!, 'inf') && !tags.slice(first + 2, end).some(tag => /^V[PIZ]$/.test(tag))
  );
}

/** A stretch without a finite verb that begins like `versicherte Präsident Vucic` begins with one. */
export function startWithVerb({ tokens, tags, from }: TaggedSentence, start: number, end: number): void {
  const token = tokens[start]!;
  const next = tags[start + 1];
  const nominal = next === 'NE' || next === 'NN' || next === 'DT' || next === 'PP' || next === 'AA';
  if (start === from || !lowerCase(token) || !nominal || end - start < 2 || tags[start] === 'VP') return;
  const reading = verbReadings(token.lower).find(each => each.form === 'fin' && each.person === 3 && !each.joined);
  if (reading !== undefined && speechVerbs.has(reading.lemma)) tags[start] = 'VF';
}

/** Where a sentence begins behind its dateline: `Kopenhagen – | Sollte sich Oslo weigern, …`. */
export function afterDateline({ tokens, from, to }: TaggedSentence): number {
  for (let i = from + 1; i < Math.min(to - 1, from + 6); i++) {
    if (/^[–—-]$/.test(tokens[i]!.text)) return i + 1;
    if (!/^(?:\p{Lu}.*|[/,])$/u.test(tokens[i]!.text)) return from;
  }
  return from;
}
