import { kinds } from '../../language/de/wordClass.ts';
import type { Phrase, Token } from '../../language/types.ts';
import type { State } from '../discourse/reference.ts';
import { type Actor, slugify } from './names.ts';

/** Ends of German nouns that name an organisation when something stands before them: Behindertensportverband, Pharmaindustrie, Flüchtlingsrat. */
const germanEnds =
  /.{3}(?:verband|(?<!ver)bund|komitee|hilfswerk|partei|gewerkschaft|kammer|rat|institut|stiftung|organisation|konzern|industrie|branche|agentur|behörde|kommission|ausschuss|fraktion|bündnis|allianz|liga|föderation|verein|vereinigung|netzwerk|reederei|fluggesellschaft|miliz|bewegung|koalition|kirche|lobby|führung|leitung|vertretung|(?:stadt|gemeinde|kreis)verwaltung|gericht|gerichtshof|parlament|(?<!ehren)amt|zentrale|(?<!ost|west|nord|süd|kalt|warm)front|(?:regional|insel|provinz|stadt|kantons)regierung|umwelthilfe|welthungerhilfe|kindernothilfe|seenotrettung)s?$/;
/** Nouns for bodies that need nothing before them: "der Senat", "die Große Koalition". */
const wholes = /^(?:senat|landtag|kreistag|koalition|rechnungshof|ombudsmann|ombudsfrau|caritas|diakonie)$/;
/** Nouns for places with a name of their own, which govern themselves. */
const places =
  /^(?:.*-)?(?:(?:haupt|hafen|grenz)?stadt|gemeinde|kommune|provinz|bundesstaat|bundesland|region|kanton|landkreis|bezirk|freistaat)$/;
/** Nouns with such an end that name none. */
const germanOthers = /(?:vorrat|verrat|monat|format|apparat|beirat|hausrat|landrat|bundesrat|staatsrat|botschaftsrat|heirat)$/;
/** Last words of English names of organisations. */
export const associationHead =
  /^(?:party|association|union|council|committee|bank|front|army|institute|foundation|group|federation|commission|agency|authority|congress|senate|alliance|league|movement|network|cent(?:er|re)|chamber|coalition|church|trust|watch|international|assembly|confederation|society|lobby|industry|club|brigades?|forces)$/i;
/** Acronyms that name no organisation. */
const otherAcronyms = /^(?:TV|PR|KI|AI|GPS|DNA|CO2|BIP|GDP|FAQ|CEO|MP|MPs|LNG|PCR|HIV|SMS|Q&A|AKW|PS|OK|LGBT.*|XL|II|III|IV|VI+)$/;

/**
 * The organisation that a phrase names, where neither the codebook nor the text has introduced it: a party, an association, a firm. It holds what it is
 * reported to hold and speaks for nobody else. Null where the phrase may as well be a thing or a place.
 */
export function organisationOf({ analysis, scan, lastSubjects }: State, phrase: Phrase): Actor | null {
  const opening = scan.byToken.get(phrase.tokens[0]!) ?? scan.byToken.get(phrase.head);
  if (opening && !opening.genitive) return null; // "Sudan | talks"
  const { tokens, language } = analysis;
  const head = tokens[phrase.head]!;
  const words = phrase.tokens.map(at => tokens[at]!);
  const first = words[0]!;
  const before = calledSo(lastSubjects, head, words);
  if (before) return before;
  if (language === 'de' && armed.test(head.lower) && words.every(({ pos }) => /^(?:DET|ADJ|NOUN)$/.test(pos)) && words.length < 4)
    return /^(?:der|die)$/.test(first.lower) ? armedGroup(lastSubjects, scan) : null;
  const isDefinite = /^(?:der|die|das|the)$/.test(first.lower);
  const place = isDefinite && language === 'de' ? placeName(head, words) : null;
  if (place) return { ...unknownOrganisation(place), gender: genderOf(first) };
  const named =
    language === 'de'
      ? isGermanName(
          head,
          words,
          isDefinite,
          (analysis.sentences.length > 1 && analysis.sentences[head.sentence]!.firstToken === phrase.head) ||
            isLastWord(tokens, phrase.head),
        )
      : isEnglishName(head, words) || isDescribedBody(head, words);
  if (!named) return null;
  const upToHead = words.filter(token => token.start <= head.start && !(token === first && isDefinite));
  const from = language === 'de' ? upToHead.filter(({ pos }) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos)) : fromCapital(upToHead);
  const end = ofWhom(head, words) ?? seatBehind(tokens, head) ?? restOfName(head, words) ?? head;
  const name = analysis.text.slice(from[0]!.start, end.end);
  if (name.length > 60 || /[,;:()“”„"]/.test(name)) return null;
  return { ...unknownOrganisation(name), gender: genderOf(first) };
}

/** An organisation that only the text knows: it speaks for itself. */
export const unknownOrganisation = (name: string): Actor => ({
  ref: { id: `org:${slugify(name)}`, name, aliases: [] },
  behalf: null,
  rank: null,
  kind: 'body',
  gender: null,
  roles: [],
  home: null,
});

/** "The parliamentary transport committee", "the country's | largest trade union |": a body that the text calls by what it is, with a word that tells which. */
const isDescribedBody = (head: Token, words: Token[]): boolean =>
  words[0]!.lower === 'the' &&
  describedBodies.test(head.lower) &&
  words.some(({ pos, start }, at) => at > 0 && start < head.start && /^(?:ADJ|NOUN)$/.test(pos)) &&
  words.every(({ pos, start }) => start > head.start || !/^(?:ADP|VERB|PRON|NUM)$/.test(pos));

const describedBodies =
  /^(?:committee|commission|council|court|union|federation|association|chamber|authority|regulator|tribunal|agency|ombudsman|synod)$/;

/** "The ruling | Forward party", "the country's | largest trade union". */
const fromCapital = (whole: Token[]): Token[] => {
  const words = whole.slice(whole.findLastIndex(({ text }) => /^['’]s?$/.test(text)) + 1);
  const at = words.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  return at > 0 && words.slice(0, at).every(({ pos }) => pos === 'ADJ' || pos === 'VERB') ? words.slice(at) : words;
};

/** "Verband | der Automobilindustrie": the last word of what a bare German noun for such bodies is followed by. */
function ofWhom(head: Token, words: Token[]): Token | null {
  const behind = words.filter(token => token.start > head.start);
  const named = /^(?:der|des|für)$/.test(behind[0]?.lower ?? '') && behind.every(({ pos }) => /^(?:DET|ADP|ADJ|NOUN|PROPN)$/.test(pos));
  return named && bareHeads.test(head.lower) ? behind.at(-1)! : null;
}

/** "Die IG | Metall |": what stands with an acronym is part of the name. */
function restOfName(head: Token, words: Token[]): Token | null {
  const behind = words.filter(token => token.start > head.start);
  return isAcronym(head) && behind.length > 0 && behind.every(({ text }) => /^\p{Lu}/u.test(text)) ? behind.at(-1)! : null;
}

/** "Die Stadt | Bergen |", "der Bundesstaat | Alaska |": what stands alone behind the noun for such places. */
function placeName(head: Token, words: Token[]): string | null {
  const behind = words.filter(token => token.start > head.start);
  const other = behind.findIndex(({ pos }) => pos !== 'PROPN');
  const name = other < 0 ? behind : other === 0 && behind.length === 1 ? behind : behind.slice(0, other);
  const isNamed = name.length > 0 && name.every(({ pos, text }) => /^(?:NOUN|PROPN)$/.test(pos) && /^\p{Lu}/u.test(text));
  return places.test(head.lower) && isNamed ? name.map(({ text }) => text).join(' ') : null;
}

/** "Der Stadtrat | von Bergen |": a body of a town is named with it. */
const seatBehind = (tokens: readonly Token[], head: Token): Token | null =>
  /^(?:stadt|gemeinde|kreis|regional|provinz)(?:rat|verwaltung|parlament)$/.test(head.lower) &&
  tokens[head.index + 1]?.lower === 'von' &&
  /^\p{Lu}/u.test(tokens[head.index + 2]?.text ?? '')
    ? tokens[head.index + 2]!
    : null;

const bareHeads =
  /^(?:(?:dach|fach|bundes|landes)?verband|(?:bundes|landes)?vereinigung|(?:bundes|zentral|welt)?rat|bund|verein|kammer|bündnis|bewegung|rat|liga|union)s?$/;

const isAcronym = (token: Token): boolean => /^[A-ZÄÖÜ][A-ZÄÖÜ&-]{1,6}$/.test(token.text) && !otherAcronyms.test(token.text);

/** "Die Pharmaindustrie", "der Deutsche Behindertensportverband", "Reddit": one, by name. */
function isGermanName(head: Token, words: Token[], isDefinite: boolean, standsAlone: boolean): boolean {
  if (isAcronym(head)) return true;
  if (isDefinite && ofWhom(head, words)) return true;
  // "Das Internationale Paralympische Komitee": adjectives with capitals are part of a name.
  if (isDefinite && germanEnds.test(`ein-${head.lower}`) && words[1]?.pos === 'ADJ' && /^\p{Lu}/u.test(words[1].text)) return true;
  if (isDefinite && wholes.test(head.lower)) return head.morph.number !== 'plur';
  if (isDefinite) return germanEnds.test(head.lower) && !germanOthers.test(head.lower) && head.morph.number !== 'plur';
  return words.length === 1 && standsAlone && isUnknownName(head);
}

/** "…, erklärte | Oxfam |.": what stands alone between a verb and the end of its clause. */
const isLastWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'VERB' && /^[.,;]$/.test(tokens[at + 1]?.text ?? '');

/** A capital at the beginning of a sentence tells nothing by itself: the lexicon must know no such word, nor may it be answer or adverb. */
const isUnknownName = (head: Token): boolean =>
  head.pos === 'PROPN' &&
  /^\p{Lu}\p{L}{3,}$/u.test(head.text) &&
  /^n?$/.test(kinds(head.text, head.lower)) &&
  !/^(?:nein|danke|bitte)$|(?:mals|weise|halber)$/.test(head.lower);

/** "The Congress party", "the World Bank", "AKEL", "Boeing". */
function isEnglishName(head: Token, words: Token[]): boolean {
  if (isAcronym(head)) return true;
  const capitals = words.filter(token => /^\p{Lu}/u.test(token.text) && token.pos !== 'DET').length;
  if (associationHead.test(head.text)) return capitals >= (/^\p{Lu}/u.test(head.text) ? 2 : 1);
  return words.length === 1 && head.pos === 'PROPN' && /^\p{Lu}\p{Ll}{3,}$/u.test(head.text);
}

/** "Die Terrororganisation", "die Schiitenmiliz", "die Islamisten": whichever group in arms acted last, or the only one that the text names; a name it is not. */
function armedGroup(lastSubjects: readonly Actor[], { mentions }: State['scan']): Actor | null {
  const inArms = ({ ref }: Actor): boolean =>
    ref.id.startsWith('group:') && !/opposition|famil|settlers|refugees|farmers|druze/.test(ref.id);
  const last = lastSubjects.find(inArms);
  if (last) return last;
  const named = mentions
    .slice(-200)
    .map(({ actor }) => actor)
    .filter(inArms); // a bound for endless texts
  return named.length > 0 && named.every(({ ref }) => ref.id === named[0]!.ref.id) ? named[0]! : null;
}
const armed =
  /^(?:(?:schiiten|terror|islamisten|rebellen|huthi-?|hisbollah-?)?miliz(?:en)?|(?:terror|islamisten|palästinenser|untergrund|guerilla)organisation|(?:terror|islamisten|rebellen|extremisten)gruppe|rebellen|islamisten|extremisten|dschihadisten)$/;

/** "Das Hilfswerk", "the association": the organisation named before whose name ends so. */
function calledSo(named: Actor[], head: Token, words: Token[]): Actor | null {
  const isNamed = words.some((token, at) => at > 0 && token.start < head.start && /^\p{Lu}/u.test(token.text)); // "the Red | Party" is another
  if (isNamed || !/^(?:der|die|das|the)$/.test(words[0]!.lower)) return null;
  const endsSo = (name: string) => name.toLowerCase().endsWith(head.lower) && name.length > head.text.length;
  // "Die Organisation", of one that the codebook knows by other names as well; "die Organisation | des Gipfels" is none.
  const isKnown = ({ ref }: Actor) =>
    ref.id.startsWith('org:') &&
    head === words.at(-1) &&
    ref.aliases.some(name => endsSo(name) || (head.lower === 'gericht' && /gerichtshof$/.test(name.toLowerCase())));
  return named.find(actor => actor.kind === 'body' && (endsSo(actor.ref.name) || isKnown(actor))) ?? null;
}

const genderOf = (article: Token): Actor['gender'] =>
  article.lower === 'der' ? 'm' : article.lower === 'die' ? 'f' : article.lower === 'das' ? 'n' : null;
