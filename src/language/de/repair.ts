import type { Token } from '../types.ts';
import { adjectiveLemma, isSeinPerfect, nounReadings, type VerbReading, verbReadings } from './lexicon.ts';
import { listTells } from './listTells.ts';
import { isPlaceName } from './names.ts';
import { frontParticiple, joinPassive } from './participlePairs.ts';
import { isNameParticle, repairNames } from './repairNames.ts';
import { opensReport, relativeArticle, relativeClause, relativePronoun } from './repairRelatives.ts';
import { isBetween, openWithClause, repairSmallWord } from './repairSmallWords.ts';
import {
  afterDateline,
  canBeFinite,
  closeBrackets,
  closeSubordinate,
  frontsInfinitive,
  has,
  isAgentsAttribute,
  joinFinite,
  lowerCase,
  markPredicates,
  needsVerb,
  openWithNoun,
  openWithParticiple,
  openWithVerb,
  saysInPlace,
  startWithVerb,
  type TaggedSentence,
} from './repairVerbs.ts';
import type { Tag } from './tags.ts';
import { determinerEnding } from './wordClass.ts';
import { articles, auxiliaries, focuses, modals, particles, prepositions, subordinators } from './words.ts';

/** Mends what the tagger gets wrong and grammar knows better: forms the lexicon forbids, and where verbs must stand in a German clause. */
export function repairTags(tokens: Token[], tags: Tag[], from: number, to: number): void {
  const sentence = { tokens, tags, from, to };
  for (let i = from; i < to; i++) repairWord(sentence, i);
  const told = { ...sentence, from: afterDateline(sentence) };
  frontParticiple(told);
  openWithVerb(told);
  openWithNoun(told);
  markPredicates(sentence);
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !(tags[end] === 'PU' && /^[,;:–—()]$/.test(tokens[end]!.text))) end++;
    let last = end;
    while (last > start && tags[last - 1] === 'PU') last--;
    if (last > start) repairStretch(sentence, start, last);
    start = end + 1;
  }
  joinPassive(sentence);
  joinFinite(sentence);
  closeSubordinate(sentence);
  closeBrackets(sentence);
  needsVerb(sentence);
}

const mainVerbs: ReadonlySet<Tag> = new Set<Tag>(['VF', 'VI', 'VP']);
const formOf: Partial<Record<Tag, VerbReading['form']>> = { VF: 'fin', VI: 'inf', VP: 'part2', VZ: 'zu' };
const tagOf: Record<VerbReading['form'], Tag> = { fin: 'VF', inf: 'VI', part2: 'VP', zu: 'VZ' };
const foreseen = /^(?:erwartet|geplant|angekündigt|vorgesehen|befürchtet|erhofft|versprochen|üblich|gewohnt)$/;

function repairWord({ tokens, tags, from, to }: TaggedSentence, i: number): void {
  const token = tokens[i]!;
  const next = i + 1 < to ? tokens[i + 1]! : undefined;
  if ((i === from || tags[i - 1] === 'PU') && focuses.has(token.lower) && articles.has(next?.lower ?? '')) tags[i] = 'AV';
  // `Norwegen dagegen | lehnt sie ab`: sets apart, and is against nothing.
  if (token.lower === 'dagegen' && tags[i + 1] === 'VF' && i > from && /^N[NE]$/.test(tags[i - 1]!)) token.lower = 'hingegen';
  // `Wie erwartet | lehnt Oslo sie ab`: how it came, and nothing that anybody asks.
  if (i === from && token.lower === 'wie' && foreseen.test(next?.lower ?? '') && i + 3 < to && has(tokens[i + 2]!, 'fin'))
    [tags[i], tags[i + 1], tags[i + 2]] = ['AV', 'AV', 'VF'];
  if (token.lower === 'dass' || token.lower === 'daß') tags[i] = 'KS';
  else if (token.lower === '%') tags[i] = 'NN';
  else if (tags[i] === 'AP' && particles.has(token.lower) && (next === undefined || tags[i + 1] === 'PU' || isBetween(tags, i)))
    tags[i] = 'VT';
  else if (token.text === 'Den' && next?.text === 'Haag') [tags[i], tags[i + 1]] = ['NE', 'NE'];
  else if (i > from && next !== undefined && isNameParticle(tokens[i - 1]!, token, next)) [tags[i], tags[i + 1]] = ['NE', 'NE'];
  else if (token.lower === 'zu' && next !== undefined && lowerCase(next) && has(next, 'inf')) [tags[i], tags[i + 1]] = ['ZU', 'VI'];
  else if (tags[i] === 'DT' && /^(?:das|dies)$/.test(token.lower) && /^k?eine?n?$/.test(next?.lower ?? ''))
    tags[i] = 'PP'; // nannte das | einen Fehler
  else if (token.lower === 'äußerst')
    tags[i] = 'AV'; // nobody is addressed
  else if (token.lower === 'wie' && /^(?:ihn|sie|es|ihnen|ihm)$/.test(next?.lower ?? ''))
    tags[i] = 'KS'; // eine Maut, wie | sie Oslo verlangt
  else if (token.lower === 'sowohl' || token.lower === 'weder') tags[i] = 'KO';
  else if (
    token.lower === 'noch' &&
    tags.slice(Math.max(from, i - 12), i).some((_, k) => tokens[Math.max(from, i - 12) + k]!.lower === 'weder')
  )
    tags[i] = 'KO';
  else if ((token.lower === 'als' || token.lower === 'wie') && next?.lower === 'auch' && tags[i] !== 'KS') tags[i] = 'KO';
  if ((tags[i] === 'VP' || tags[i] === 'VF') && has(token, 'part2') && i > from && /^(?:für|als|wie)$/.test(tokens[i - 1]!.lower))
    tags[i] = 'AD'; // für überholt, als gescheitert
  if ((tags[i] === 'NN' || tags[i] === 'NE') && lowerCase(token) && canBeFinite(token) && adjectiveLemma(token.lower) === '')
    tags[i] = 'VF';
  if (
    tags[i] === 'DT' &&
    lowerCase(token) &&
    has(token, 'fin') &&
    determinerEnding(token.lower) === undefined &&
    !articles.has(token.lower)
  )
    tags[i] = 'VF';
  if (mainVerbs.has(tags[i]!) && next !== undefined && (isAttribute(tokens, tags, from, i) || isAgentsAttribute(tokens, tags, from, i)))
    tags[i] = 'AA';
  if (
    tags[i] === 'NE' &&
    i > from &&
    tags[i - 1] === 'NE' &&
    /s$/.test(tokens[i - 1]!.lower) &&
    (isPlaceName(tokens[i - 1]!.text.replace(/s$/, '')) || ofSomebody.test(token.text)) &&
    nounReadings(token.text).length > 0
  )
    tags[i] = 'NN'; // Sloweniens Parlament, Müllers Vorstoß
  if (
    tags[i] === 'VF' &&
    i > from &&
    !lowerCase(token) &&
    (/^(?:NN|NE)$/.test(tags[i - 1]!) || (/^A[VDA]$/.test(tags[i - 1]!) && tags[i + 1] === 'NE'))
  )
    tags[i] = 'NE'; // Minister Albert Weber, nur Geert Wilders
  repairSmallWord({ tokens, tags, to }, i);
  if (tags[i] === 'AV' && tags[i + 1] === 'NN' && lowerCase(token) && adjectival.test(token.lower)) tags[i] = 'AA'; // nannte sie rechtsfreie Räume
  if (/^(?:AP|VT)$/.test(tags[i]!) && /^(?:darauf|daran|daraus|darüber|damit|darum)$/.test(token.lower)) tags[i] = 'AV'; // verzichtet darauf
  if (tags[i] === 'VT' && token.lower === 'dafür' && !tokens.slice(Math.max(0, i - 20), i).some(({ lower }) => withParticle.test(lower)))
    tags[i] = 'AV'; // dankte Oslo dafür
  if (
    tags[i] === 'AA' &&
    i > from &&
    tags[i - 1] === 'DT' &&
    tags[i + 1] === 'NE' &&
    !lowerCase(token) &&
    nounReadings(token.text).length > 0
  )
    tags[i] = 'NN'; // das Vorhaben Norwegens
  if (tags[i]!.startsWith('V') && onlyAdjective.has(token.lower)) tags[i] = 'AD';
  if (
    tags[i] === 'VF' &&
    i > from &&
    lowerCase(token) &&
    particles.has(token.lower) &&
    (next === undefined || /^(?:PU|KO)$/.test(tags[i + 1]!))
  )
    tags[i] = 'VT'; // hält daran fest
  const behind = /^[„“"»«]$/.test(next?.text ?? '') ? tags[i + 2] : tags[i + 1]; // warnte vor „Folgen“
  if (tags[i] === 'VT' && prepositions.has(token.lower) && /^(?:AA|NN|NE|DT)$/.test(behind ?? '') && lowerCase(token)) tags[i] = 'AP'; // trifft | auf Widerstand
  if (i > from && bareNouns.test(token.text)) bareNoun(tokens, tags, i);
  if (next?.lower.match(/^(?:sehen|wissen)$/) && tags[i + 1]!.startsWith('V') && has(token, 'part2')) tags[i] = 'VP'; // will sie gestoppt sehen
  if (i === from && tags[i] === 'NN' && frontsInfinitive(tokens, tags, i, to)) tags[i] = 'VI'; // Zustimmen werde man nicht
  if (tags[i] === 'VF' && has(token, 'inf') && next?.lower === 'zu' && tokens[i + 2]?.lower === 'lassen') tags[i] = 'VI'; // fallen zu lassen
  if (
    i === from &&
    (/^reagier/.test(next?.lower ?? '') || (/^(?:zeig|äußer|g[ai]b)/.test(next?.lower ?? '') && tokens[i + 2]?.lower === 'sich')) &&
    adjectiveLemma(token.lower) !== ''
  )
    tags[i] = 'AD'; // Zufrieden zeigte sich
  const form = formOf[tags[i]!];
  const readings = verbReadings(token.lower);
  if (tags[i] === 'VP' && readings.length === 0 && !/(?:t|en)$/.test(token.lower)) tags[i] = 'AD';
  if (form === undefined || readings.length === 0 || readings.some(each => each.form === form)) return;
  tags[i] = tagOf[(readings.find(each => each.form !== 'fin') ?? readings[0]!).form];
}

/** What stands behind the name of somebody whose doing it is, and is nobody's surname. */
const ofSomebody =
  /(?:vorstoß|vorschl[aä]ge?|pl[aä]ne?|ideen?|politik|kurs|haltung|forderung(?:en)?|angebote?|drohung(?:en)?|ankündigung(?:en)?|entscheidung(?:en)?|initiativen?|regierung|partei|kritik|worte|aussagen?|äußerung(?:en)?|appell|besuch|entwurf|gesetze?|reform|vorgehen|vorhaben|absage|zusage|ablehnung|erklärung|rede|brief)$/i;

/** das Aus, ein klares Nein: behind an article or adjective a noun. */
const bareNouns = /^(?:Aus|Ja|Nein|Jein|Soll|Plus|Minus|Muss)$/;

function bareNoun(tokens: Token[], tags: Tag[], i: number): void {
  const articled = /^(?:das|ein|k?eine?[mns]?|dem|sein|ihr|mein|unser)$/.test(tokens[i - 1]!.lower);
  if (!articled && tags[i - 1] !== 'AA') return;
  tags[i] = 'NN';
  if (articled) tags[i - 1] = 'DT';
}

/** With sein these tell a state of mind and no passive. */
const moods =
  /^(?:besorgt|enttäuscht|entsetzt|empört|verärgert|alarmiert|beunruhigt|schockiert|bestürzt|erleichtert|erfreut|begeistert|überzeugt|entschlossen|geneigt|abgeneigt|verstimmt|irritiert|angetan)$/;

/** Endings of adjectives that no adverb has. */
const adjectival = /(?:frei|los|lich|ig|isch|bar|sam|haft|voll|reich|würdig|widrig|feindlich|freundlich|mäßig|gerecht)e[nmrs]?$/;
const onlyAdjective = new Set(['einverstanden', 'gewillt', 'unbestritten', 'verschnupft']);

/** `in der achten Nacht`, `im vollbesetzten Saal`, `die so erzeugte Stimmung soll`: what looks like a verb between an article and its noun is an adjective. */
function isAttribute(tokens: Token[], tags: Tag[], from: number, i: number): boolean {
  if (
    i === from ||
    !lowerCase(tokens[i]!) ||
    !/^(?:NN|AA)$/.test(tags[i + 1] ?? '') ||
    lowerCase(tokens[i + 1]!) !== (tags[i + 1] === 'AA')
  )
    return false;
  const before = tokens[i - 1]!.lower;
  if (/^(?:der|den|dem|des|einer|einem|eines|im|am|vom|zum|zur|beim)$/.test(before) && /e[nrms]$/.test(tokens[i]!.lower)) return true;
  const article = /^(?:AV|AD)$/.test(tags[i - 1]!) && i - 2 >= from && tags[i - 2] === 'DT';
  return article && adjectiveLemma(tokens[i]!.lower) !== '' && /te[nrms]?$/.test(tokens[i]!.lower);
}

/** One stretch between marks. */
function repairStretch(sentence: TaggedSentence, start: number, end: number): void {
  const { tokens, tags } = sentence;
  openWithClause(sentence, start, end);
  orderVerbs(sentence, start, end);
  openWithParticiple(sentence, start, end);
  for (let i = start; i < end - 1; i++) if (tags[i] === 'DT' && tokens[i]!.lower === 'ihr' && tags[i + 1] === 'DT') tags[i] = 'PP'; // sieht in ihr | einen Fehler
  const finite = tags.slice(start, end).indexOf('VF');
  if (
    tags[start] === 'KS' &&
    tokens[start]!.lower === 'wie' &&
    finite > 1 &&
    start + finite < end - 1 &&
    isBareName(tags, start + 1, start + finite)
  )
    tags[start] = 'KK'; // Wie Island lehnt auch Estland …
  relativeArticle(sentence, start, end);
  repairNames(sentence, start, end);
  if (finite < 0 && relativeClause(sentence, start, end)) return;
  if (finite < 0) {
    startWithVerb(sentence, start, end);
    saysInPlace(sentence, start, end);
    listTells(sentence, start, end);
    return;
  }
  subordinate(sentence, start, end, start + finite);
  if (tags[start] === 'RL' && finite > 1 && start + finite < end - 2 && /^V[PIT]$/.test(tags[end - 1]!)) tags[start] = 'DT'; // das Verfahren sei … abgesprochen
  if (tags[start] === 'RL' && opensReport(sentence, start, start + finite, end)) tags[start] = 'DT';
  if (tags[start] === 'RL' && finite === 1 && start + 2 < end) tags[start] = 'PP'; // sagte, | das sei falsch
  relativePronoun(sentence, start, end, start + finite);
  const verb = tokens[start + finite]!;
  const lemma = verbReadings(verb.lower)[0]?.lemma ?? '';
  const isState = ({ lower }: Token) => lemma === 'sein' || (lemma === 'bleiben' && /^(?:bereit|offen|treu|frei|gleich)$/.test(lower));
  for (let i = start; i < end; i++)
    if (tags[i] === 'VT' && isState(tokens[i]!)) tags[i] = /^da(?:für|gegen)$/.test(tokens[i]!.lower) ? 'AV' : 'AD'; // ist bereit
  let opens = lemma;
  for (let i = start + finite + 1; i < end; i++) {
    // "wähnt sich bedroht und verlangt, dass …": no participle where the first verb is no auxiliary
    if (tags[i] === 'VP' && tags[i - 1] === 'KO' && !isHelper(opens) && canBeFinite(tokens[i]!)) tags[i] = 'VF';
    if (isHelper(opens)) closeBracket(sentence, i, end, opens);
    // habe den Antrag geprüft und werde ihn unterstützen: each auxiliary has a bracket of its own
    if (tags[i] === 'VF') opens = verbReadings(tokens[i]!.lower)[0]?.lemma ?? '';
  }
}

const isBareName = (tags: Tag[], from: number, to: number): boolean => tags.slice(from, to).every(tag => /^(?:NE|NN|DT|AA|KO)$/.test(tag));

/** `hält sie dafür`, `spricht dafür`, `kann nichts dafür`: these have it as their particle. */
const withParticle = /^(?:h[aä]lt|hielt|halte|spr[aei]ch|kann|könn|konnt)/;

const isHelper = (lemma: string): boolean => auxiliaries.has(lemma) || modals.has(lemma);

/** wird … unterstützt, soll … liefern: at the end of its stretch the second verb is no finite one. */
function closeBracket({ tokens, tags }: TaggedSentence, i: number, end: number, lemma: string): void {
  const token = tokens[i]!;
  const last = i + 1 === end || tags[i + 1] === 'KO' || tags[i + 1] === 'PU';
  if (tags[i] === 'VI' && last && lemma === 'haben' && tags[i - 1] !== 'ZU' && has(token, 'part2') && tags[i - 1] !== 'VI') tags[i] = 'VP'; // hatte … vertreten
  if (tags[i] === 'VT' && last && lemma === 'haben' && has(token, 'part2')) tags[i] = 'VP'; // hat sich bekannt
  if (!last || !lowerCase(token) || (tags[i] !== 'VF' && tags[i] !== 'AD' && !(tags[i] === 'VP' && lemma === 'sein'))) return;
  if (lemma === 'sein' && moods.test(token.lower)) {
    tags[i] = 'AD'; // sei besorgt
    return;
  }
  const participle =
    (has(token, 'part2') || isJoined(token)) &&
    (lemma !== 'sein' || tags[i] === 'VF' || adjectiveLemma(token.lower) === '' || takesSein(token));
  if (!modals.has(lemma) && participle) tags[i] = 'VP';
  else if (tags[i] === 'VF' && lemma !== 'haben' && lemma !== 'sein' && has(token, 'inf')) tags[i] = 'VI';
}

/** `vollstreckt` reads as voll + streckt only: at the end of a bracket it is a participle that the dictionary lacks. */
const isJoined = (token: Token): boolean => {
  const readings = verbReadings(token.lower);
  return readings.length > 0 && readings.every(each => each.joined);
};

const takesSein = (token: Token): boolean => verbReadings(token.lower).some(each => each.form === 'part2' && isSeinPerfect(each.lemma));

/** `da internationale … erhalten`, `während …`: first word of a stretch that ends in its only finite verb is a conjunction. */
function subordinate({ tokens, tags, from }: TaggedSentence, start: number, end: number, finite: number): void {
  const lower = tokens[start]!.lower;
  // "Wie die Ministerin mitteilte, …"
  const opens = start > from || lower === 'wie';
  if (opens && finite > start + 1 && finite === end - 1 && (tags[start] !== 'KO' || lower === 'wie') && subordinators.has(lower))
    tags[start] = 'KS';
}

/** haben werden, sehen wollen: of two verbs that end a subordinate clause the last is finite. */
function orderVerbs({ tokens, tags }: TaggedSentence, start: number, end: number): void {
  const opens = tags.slice(start, start + 3).some(tag => tag === 'KS' || tag === 'RL' || tag === 'QW');
  const [first, last] = [end - 2, end - 1];
  if (!opens || first <= start || !mainVerbs.has(tags[first]!) || !mainVerbs.has(tags[last]!) || !canBeFinite(tokens[last]!)) return;
  if (tags[first] === 'VF' && !has(tokens[first]!, 'inf') && !has(tokens[first]!, 'part2')) return;
  if (tags[first] === 'VF') tags[first] = has(tokens[first]!, 'part2') ? 'VP' : 'VI';
  tags[last] = 'VF';
}
