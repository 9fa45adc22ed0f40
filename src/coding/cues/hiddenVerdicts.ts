import type { Analysis, Clause } from '../../language/types.ts';
import { clausesBeside } from '../reading.ts';
import type { CueIndex, CueMatch } from './cues.ts';
import { excessive } from './degreesOfWords.ts';
import { setMatch } from './evaluations.ts';

/**
 * "Sei überzogen", "sei daneben", "sei in Ordnung", "zu kompliziert sei", "nannte sie überstürzt": what German says of a thing where the parser saw a passive, an adverb or
 * a phrase of place and no predicate.
 */
export function findHiddenVerdict(analysis: Analysis, clause: Clause, index: CueIndex): CueMatch[] {
  const isCalled = /^(?:nennen|halten|finden)$/.test(clause.verb?.lemma ?? '') && clause.objects.length > 0; // nannte sie politisch motiviert
  if (analysis.language !== 'de' || !(isCalled || isSaidWithSein(analysis, clause))) return [];
  const { tokens } = analysis;
  const thing = isCalled ? clause.objects.at(-1)!.head : -1;
  const own = clause.tokens.filter(at => at > thing && !clause.subject?.tokens.includes(at) && tokens[at]!.pos !== 'PUNCT');
  const [set] = index.phrases
    .find(tokens, own)
    .filter(
      ({ tokens: [first], owner }) => opensVerdict.test(tokens[first!]!.pos) && index.phraseCues[owner]!.cue.about.includes('subject'),
    );
  if (set) return [setMatch(index.phraseCues, set, 'predicate')];
  const mood = own.flatMap(at => moodAt(analysis, clause, at, index))[0];
  if (mood && !isCalled) return [mood];
  const last = own.findLast(at => tokens[at]!.lemma !== 'sein');
  if (last === undefined || !/^(?:ADV|ADJ|VERB)$/.test(tokens[last]!.pos) || isDoneTo(analysis, clause, last)) return [];
  if (tokens[last - 1]?.lower === 'zu') return excessive(analysis, last);
  const cue = index.predicates.get(tokens[last]!.lower)?.find(({ about }) => about.includes('subject'));
  return cue === undefined || /^da(?:für|gegen)$/.test(tokens[last]!.lower)
    ? []
    : [{ cue, text: tokens[last]!.text, tokens: [last], via: 'predicate' }];
}

/** "Ist | glücklich | über die Maut": how the holder takes what stands behind the preposition. */
const moodAt = ({ tokens }: Analysis, { obliques }: Clause, at: number, { predicates }: CueIndex): CueMatch[] =>
  obliques
    .filter(({ phrase }) => tokens[at]!.pos === 'ADV' && phrase.tokens[0]! - at <= 2 && phrase.tokens[0]! > at)
    .flatMap(
      ({ prep }) =>
        predicates.get(tokens[at]!.lower)?.filter(({ about }) => about.includes(`prep:${prep}`) && !about.includes('subject')) ?? [],
    )
    .map(cue => ({ cue, text: tokens[at]!.text, tokens: [at], via: 'predicate' as const }));

/** How a set phrase begins that is said of a thing: "| von | Vorteil", "| fehl | am Platz". */
const opensVerdict = /^(?:ADP|ADV|ADJ|PART)$/;

/** Sein is all that is finite, and nothing was done: no "worden", no "hat". */
const isSaidWithSein = ({ tokens }: Analysis, { verb }: Clause): boolean =>
  verb?.tokens.some(at => tokens[at]!.lemma === 'sein') === true &&
  verb.tokens.every(at => !/^(?:werden|haben)$/.test(tokens[at]!.lemma) && tokens[at]!.lower !== 'worden');

/** "Ist | mit einem Preis | ausgezeichnet", "ist berechtigt, | die Maut zu erheben |": a participle that is no verdict. */
const isDoneTo = ({ tokens, ...analysis }: Analysis, clause: Clause, at: number): boolean =>
  tokens[at]!.pos === 'VERB' &&
  (tokens[at]!.lemma === 'sterben' ||
    clause.obliques.some(({ prep }) => /^(?:mit|von|durch)$/.test(prep)) ||
    clausesBeside({ tokens, ...analysis }, clause).some(({ parent, kind }) => parent === clause.id && kind === 'infinitive'));
