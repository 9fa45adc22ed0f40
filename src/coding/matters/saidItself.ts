import type { Phrase, Token } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { fillers } from './barePhrases.ts';
import type { Antecedent } from './unsaid.ts';

/** As much of a word as its forms have in common. */
const stemLength = 4;
/** What tells when or how it was, and not what it is against. */
const beside =
  /^(?:day|week|month|year|week-?long|month-?long|year-?long|decade|government|state|cabinet|blanket|total|partial|emergency|interim|court|weekend|morning|evening)s?$/;
const general = /^(?:total|voll|teil|pauschal|grund|sofort|bundes|landes|regierungs|dauer|teil|general|komplett|quasi|not)-?$/;

/**
 * "Um einen Handelskrieg zu vermeiden, hebt Norwegen | das Fährverbot | auf", "has lifted | the ferry ban |", "| the ban on ferries |": a noun for an attitude that says itself
 * what it is against does not point back to a matter that was spoken of without that word.
 */
export function saysOtherwise(context: Context, phrase: Phrase, head: Token, found: Antecedent): boolean {
  const words = context.reading.analysis.language === 'de' ? firstPart(context, head) : ownWords(context, phrase);
  if (words.length === 0) return false;
  const told = spokenAs(context, found, phrase.start).split(/[^\p{L}]+/u);
  return words.every(word => !told.some(name => isMeant(word.slice(0, Math.max(stemLength, word.length - 2)), name)));
}

/** "Import": in "Importe" and "Fischimport", and in "Importgenehmigung" no more than a part; but a stop of "Waffen" is one of "Waffenlieferungen". */
function isMeant(stem: string, name: string): boolean {
  const at = name.indexOf(stem);
  const rest = at < 0 ? '' : name.slice(at + stem.length);
  return at >= 0 && (rest.length <= longestEnding || traffic.test(rest));
}
const longestEnding = 5;
const traffic =
  /(?:liefer|export|import|verk[aä]uf|handel|ausfuhr|einfuhr|transport|tests?|versuch|fl[uü]g|förder|abbau|bohr|durchfahrt|nutzung|eins[aä]tz|bau|fang|kauf|reise)/;

/** "Fähr" of "Fährverbot", "export" of "Exportstopp". */
function firstPart({ reading: { cues } }: Context, { lower, lemma }: Token): string[] {
  if (cues.nouns.has(lemma) || cues.nouns.has(lower)) return [];
  const suffix = cues.suffixes.find(each => lower.endsWith(each.suffix) || lemma.endsWith(each.suffix))?.suffix ?? '';
  const part = (lower.includes(suffix) ? lower.slice(0, lower.lastIndexOf(suffix)) : '').replace(/(?<=\p{L}{4})s?-?$/u, '');
  return part.length < stemLength || general.test(part) ? [] : [part];
}

/** "Ferry" of "the ferry ban" and "the ban on ferries"; not "the government's veto". */
function ownWords({ reading: { analysis } }: Context, { tokens: own, head }: Phrase): string[] {
  const { tokens } = analysis;
  return own
    .filter(at => at !== head && tokens[at]!.pos === 'NOUN')
    .filter(at => (at < head ? !/^['’]s?$/.test(tokens[at + 1]?.text ?? '') : /^(?:on|against)$/.test(tokens[at - 1]!.lower)))
    .map(at => tokens[at]!.lemma)
    .filter(word => word.length >= stemLength && !fillers.test(word) && !beside.test(word));
}

/** What the matter is called, and the sentence that spoke of it last, up to where the noun stands. */
function spokenAs({ matters, reading: { analysis } }: Context, { subject }: Antecedent, before: number): string {
  const named = matters.findLast(matter => matter.subject.id === subject.id);
  const sentence = named ? analysis.sentences[named.sentence] : undefined;
  const words = sentence ? analysis.text.slice(sentence.start, Math.min(sentence.end, before)) : '';
  return [subject.id, subject.label, subject.labels.en, subject.labels.de, words].join(' ').toLowerCase();
}
