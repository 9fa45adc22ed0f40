import { kinds } from '../../language/de/wordClass.ts';
import type { Token } from '../../language/types.ts';
import { isPersonNoun } from './describers.ts';
import { readOwnedAssociation } from './englishGroups.ts';
import { isInstitution } from './institutions.ts';
import { type ActorMention, calendar, type Scan, textOf } from './mentionScan.ts';
import type { Actor } from './names.ts';
import { isOrganisationNoun } from './organisationNouns.ts';
import { associationHead, unknownOrganisation } from './organisations.ts';

/**
 * An organisation that the codebook lacks, wherever the text names it: by its kind ("die Gewerkschaft Nordlicht", "the militia Black Falcons", "Norwind, an energy
 * company,"), by its own words ("the National Parents' Council"), or once more by the name alone.
 */
export function readNamedOrganisation(scan: Scan, at: number): ActorMention | null {
  return (
    readAgain(scan, at) ?? readByKind(scan, at) ?? readExplained(scan, at) ?? readAssociation(scan, at) ?? readOwnedAssociation(scan, at)
  );
}

/** The name of an organisation that the text has introduced, or its short form in brackets. */
function readAgain({ tokens, limit, memory }: Scan, at: number): ActorMention | null {
  const before = memory.organisations.get(tokens[at]!.lower) ?? memory.organisations.get(tokens[at]!.lower.replace(/s$/, ''));
  if (!before || !isCapital(tokens[at])) return null;
  const fits = at + before.words.length <= limit && before.words.every((word, step) => step === 0 || tokens[at + step]!.lower === word);
  return fits ? mention(tokens, at, at + before.words.length - 1, before.actor, 'named before') : null;
}

function readByKind(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, language } = scan;
  if (!isOrganisationNoun(tokens[at]!.lower, language) || at + 1 >= limit) return null;
  if (language === 'de' ? !isCapital(tokens[at]) : isCapital(tokens[at])) return null;
  const land = endOfMembers(scan, at + 1);
  if (land > at + 1) return learnt(scan, at, land - 1, at);
  const end = endOfName(scan, at + 1);
  // "Der Handelsverband Deutschland"
  const national = language === 'de' && end === at + 2 && associations.test(tokens[at]!.lower) && !/s$/.test(tokens[at + 1]!.lower);
  if (end === at + 1 || (!national && isKnown(scan, at + 1))) return null;
  if (language === 'de' && !isGermanName(scan, at, end)) return null;
  // "Die Initiative Lieferkettengesetz", "das Bündnis Sahra Wagenknecht": behind such a noun stands what they are for, and no name.
  const isCause = language === 'de' && causes.test(tokens[at]!.lower) && end === at + 2;
  const isWhole = national || (isCause && kinds(tokens[at + 1]!.text, tokens[at + 1]!.lower) === 'N');
  return learnt(scan, at, end - 1, isWhole ? at : at + 1);
}

const causes = /^(?:initiative|bürgerinitiative|bündnis|aktionsbündnis|netzwerk|bewegung|allianz|kampagne)$/;
const associations = /(?:verband|bund|verein|vereinigung|club|klub)$/;

/** "Der Verband | Deutscher Reeder |": where the members of an association, by their land, end; the place itself where none are named. */
function endOfMembers({ tokens, limit, language }: Scan, at: number): number {
  const isTold = language === 'de' && associations.test(tokens[at - 1]!.lower) && at + 1 < limit;
  const isOfLand = /^\p{Lu}\p{Ll}+(?:scher|länder)$/u.test(tokens[at]!.text) && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]!.pos);
  return isTold && isOfLand && tokens[at + 1]!.pos === 'NOUN' ? at + 2 : at;
}

/** German nouns all have capitals: a name is one that the lexicon lacks, or one that fills the first place of its sentence with the noun before it. */
function isGermanName({ tokens }: Scan, at: number, end: number): boolean {
  const name = tokens.slice(at + 1, end);
  if (name.every(({ pos, text, lower }) => pos === 'PROPN' || /^\p{Lu}{2,7}$/u.test(text) || /^n?$/.test(kinds(text, lower)))) return true;
  if (!/^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '') && tokens[end]?.text !== ',') return false;
  let start = at - 1;
  while (
    start >= Math.max(0, at - 40) &&
    tokens[start]!.sentence === tokens[at]!.sentence &&
    !/^(?:VERB|AUX|SCONJ)$/.test(tokens[start]!.pos) &&
    !/^[:,]$/.test(tokens[start]!.text)
  )
    start--;
  return start < 0 || tokens[start]!.sentence !== tokens[at]!.sentence || tokens[start]!.text === ':';
}

/** "A spokeswoman for | Norwind": capitals behind such an office. */
export function readRun(scan: Scan, at: number): ActorMention | null {
  const end = endOfName(scan, at);
  return end > at && scan.tokens[at]!.pos === 'PROPN' && !isKnown(scan, at) ? learnt(scan, at, end - 1, at) : null;
}

/** "Norwind, an energy company,", "Die Schwarzen Falken, eine Miliz,". */
function readExplained(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, language } = scan;
  if (!isCapital(tokens[at]) || /^(?:DET|PRON|ADP|ADV|SCONJ|CCONJ)$/.test(tokens[at]!.pos)) return null;
  const end = endOfName(scan, at);
  if (end === at || tokens[end]?.text !== ',' || !/^(?:an?|the|one|eine?|der|die|das)$/.test(tokens[end + 1]?.lower ?? '')) return null;
  for (let look = end + 2; look < Math.min(limit, end + 8); look++) {
    const { lower, pos } = tokens[look]!;
    if (
      isOrganisationNoun(lower, language) &&
      tokens[look + 1]?.pos !== 'NOUN' &&
      !(language === 'de' && (isOfClause(tokens, end + 1, look) || isPlainNoun(tokens, at, end)))
    )
      return isKnown(scan, at) ? null : learnt(scan, at, end - 1, at);
    if (/^(?:VERB|AUX|PUNCT|ADP|PRON)$/.test(pos)) return null;
  }
  return null;
}

/** "Begrüßte den | Besuch |, die Partei X sprach von …": a noun that the lexicon knows is no name, and what follows begins anew. */
const isPlainNoun = (tokens: Token[], at: number, end: number): boolean =>
  end === at + 1 &&
  tokens[at]!.pos === 'NOUN' &&
  !/^eine?$/.test(tokens[end + 1]!.lower) &&
  kinds(tokens[at]!.text, tokens[at]!.lower).includes('N');

/** "Die Farm, | die ein Konzern bauen will |": a relative pronoun, and somebody else. */
const isOfClause = (tokens: Token[], first: number, noun: number): boolean =>
  /^(?:der|die|das)$/.test(tokens[first]!.lower) && tokens.slice(first + 1, noun).some(({ pos }) => pos === 'DET');

/** "The Shipowners' Federation", "National Council of Churches": a run of capitals that ends in, or opens with, a noun for such bodies. */
function readAssociation(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, language } = scan;
  if (language !== 'en' || !isCapital(tokens[at]) || /^(?:DET|PRON|ADP)$/.test(tokens[at]!.pos)) return null;
  if (isKnown(scan, at) && !isNational(scan, at)) return null;
  let end = at;
  let head = -1;
  while (end < limit && end - at < 9) {
    const token = tokens[end]!;
    if (isCapital(token) && !calendar.has(token.lower)) {
      if (associationHead.test(token.text)) head = end;
      end++;
    } else if (
      end > at &&
      isCapital(tokens[end + 1]) &&
      (/^['’]s?$/.test(token.text) || (head >= 0 && /^(?:of|for|and)$/.test(token.lower)))
    )
      end++;
    else break;
  }
  if (head >= 0 && head < end - 1 && /^['’]s?$/.test(tokens[head + 1]!.text)) end = head + 1; // "the Centre Party | 's Ann Lee"
  const capitals = tokens.slice(at, end).filter(isCapital).length;
  const owned = tokens.slice(at, end).some(({ text }) => /^['’]s?$/.test(text));
  if (head < 0 || capitals < 2 || (head < end - 1 && !/^(?:of|for)$/.test(tokens[head + 1]!.lower))) return null;
  if (
    isInstitution(
      tokens
        .slice(at, end)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return null;
  return owned || head < end - 1 || tokens[end]?.text === ',' || acts(tokens, at, end) ? learnt(scan, at, end - 1, at) : null;
}

/** "By the | Centre Party |", "said the | Minerals Council |", "the | Minerals Council | opposes": who does something; what is left or joined is a matter ("leaves the Harbour Council"). */
function acts(tokens: Token[], first: number, end: number): boolean {
  let before = first - 1;
  while (/^(?:DET|ADJ)$/.test(tokens[before]?.pos ?? '')) before--;
  const { sentence } = tokens[first]!;
  const opens = tokens[before]?.sentence !== sentence;
  const isSubject = /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '') && before < first - 1; // a run that opens its sentence may begin with any word
  return isSubject || (!opens && /^(?:by|said|says|added|warned|argued|insisted|wrote|told|declared)$/.test(tokens[before]!.lower));
}

/** "The | Colombian | Mining Association": part of the name, unless the codebook knows what stands behind it ("the Brazilian | Workers' Party |"). */
const isNational = ({ names, tokens, limit }: Scan, at: number): boolean => {
  const found = names.find(tokens, at, limit, ['demonym'])[0];
  return found !== undefined && isCapital(tokens[at + found.length]) && names.find(tokens, at + found.length, limit, ['body']).length === 0;
};

/** Capitalised words, numbers and short connectors from `from` on; exclusive. */
function endOfName({ tokens, limit, language, registry, names }: Scan, from: number): number {
  let end = from;
  while (end < limit && end - from < 5) {
    const token = tokens[end]!;
    const joins = end > from && /^(?:for|of|für|de|al)$/.test(token.lower) && isCapital(tokens[end + 1]);
    const named = isCapital(token) && !calendar.has(token.lower) && !/^(?:anfang|ende|mitte)$/.test(token.lower) && token.pos !== 'VERB';
    if (!joins && !named) break;
    end++;
  }
  if (end === from || registry.isFirstName(tokens[from]!.lower)) return from;
  return names.find(tokens, from, limit, ['title']).length > 0 && language === 'de' ? from : end;
}

const isKnown = ({ names, tokens, limit }: Scan, at: number): boolean =>
  names.find(tokens, at, limit, ['body', 'metonym', 'demonym', 'people', 'person', 'surname']).some(({ entry }) => !entry.common);

function learnt(scan: Scan, first: number, last: number, nameFrom: number): ActorMention {
  const { tokens, memory } = scan;
  const words = tokens.slice(nameFrom, last + 1);
  const actor = unknownOrganisation(textOf(tokens, nameFrom, last + 1).replace(/ (?=['’])/g, ''));
  memory.organisations.set(words[0]!.lower, { words: words.map(({ lower }) => lower), actor });
  const short = tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' ? tokens[last + 2]! : null;
  if (short && isCapital(short)) memory.organisations.set(short.lower, { words: [short.lower], actor });
  return mention(tokens, first, last, actor, 'by the text');
}

const mention = (tokens: Token[], first: number, last: number, actor: Actor, how: string): ActorMention => ({
  first,
  last,
  kind: 'name',
  actor,
  // "Centre Party | leader Ann Lee |": whose person it is.
  genitive: /^['’]s?$/.test(tokens[last + 1]?.text ?? '') || (isPersonNoun(tokens[last + 1], 'en') && isCapital(tokens[last + 2])),
  reason: `${actor.ref.name}, an organisation ${how}`,
});

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}[\p{L}\d]/u.test(token.text);
