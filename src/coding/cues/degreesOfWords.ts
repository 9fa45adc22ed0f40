import type { Cue } from '../../codebook/schema.ts';
import type { Analysis, Clause, Phrase, Token } from '../../language/types.ts';
import type { CueMatch } from './cues.ts';

/** Of anything that there is too much or too little of. */
const excess: Cue = {
  cues: [],
  pos: 'adjective',
  kind: 'position',
  polarity: -1,
  intensity: 0.7,
  about: ['subject', 'object', 'that', 'inf'],
};

/** "Zu lang", "zu umständlich", "too slow": whatever a thing is too much of is said against it, unless something follows from it ("zu wichtig, um …", "too big to fail"). */
export function excessIn({ tokens, language }: Analysis, positions: readonly number[]): CueMatch | null {
  if (language === 'en') return englishExcess(tokens, positions);
  const at = positions.find(one => tokens[one - 1]?.lower === 'zu' && tokens[one]!.pos === 'ADJ' && isDegree(tokens[one]!.lower));
  return at === undefined || leadsOn(tokens, at) ? null : excessOf(tokens, at);
}

const excessOf = (tokens: readonly Token[], at: number): CueMatch => ({
  cue: excess,
  text: `${tokens[at - 1]!.lower} ${tokens[at]!.text}`,
  tokens: [at - 1, at],
  via: 'predicate',
});

/** "Zu wichtig, | um | zu scheitern", "zu ernst, | als | dass …". */
const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ lower }) => /^(?:um|als)$/.test(lower));

/** "Sei zu kompliziert", "weil sie zu teuer sei": the same of one word that the parser took for a participle or for the end of a phrase with "zu". */
export function excessive({ tokens }: Analysis, at: number): CueMatch[] {
  const { pos, lower } = tokens[at]!;
  const isDegreeWord = (pos !== 'VERB' || /t$/.test(lower)) && isDegree(lower);
  return isDegreeWord && !leadsOn(tokens, at) ? [excessOf(tokens, at)] : [];
}

function englishExcess(tokens: readonly Token[], positions: readonly number[]): CueMatch | null {
  const at = positions.find(one => tokens[one - 1]?.lower === 'too' && tokens[one]!.pos === 'ADJ' && !isMood.test(tokens[one]!.lower));
  if (at === undefined || tokens.slice(at + 1, at + 3).some(({ lower }) => /^(?:to|a|an|if|when)$/.test(lower))) return null;
  return excessOf(tokens, at);
}

/** "Not too happy", "not too bad", "too many": moods of somebody, and what there is a number of. */
const isMood =
  /^(?:happy|keen|sure|certain|pleased|glad|optimistic|bad|impressed|worried|concerned|eager|fond|many|much|few|familiar|aware|confident|hopeful|enthusiastic|bothered|fussed|upset|proud|different|close|distant|ill|sick|tired|young|old|afraid)$/;

/** Not "zu eigen", "zu Recht": words that "zu" does not raise. */
const isDegree = (word: string): boolean => !/^(?:eigen|recht|gleich|eigene?n?|zweit|dritt|fest)$/.test(word);

/** "Kaum hilfreich", "wenig sinnvoll", "alles andere als ein Erfolg": so little of what is good that it is said against the thing. */
export function belittled({ tokens, language }: Analysis, found: CueMatch): CueMatch | null {
  if (language === 'en') return belittledInEnglish(tokens, found);
  let at = found.tokens[0]! - 1;
  while (/^(?:ein|eine|einen|einem|einer)$/.test(tokens[at]?.lower ?? '')) at--;
  const isOpposite = tokens[at]?.lower === 'als' && /^andere[ns]?$/.test(tokens[at - 1]?.lower ?? '');
  const isNoLess = tokens[at - 1]?.lower === 'nicht'; // "nicht weniger begeistert"
  const isScant = /^(?:kaum|wenig|schwerlich|weniger|minder)$/.test(tokens[at]?.lower ?? '') && !isNoLess;
  if (/^(?:so|genauso|ebenso)$/.test(tokens[at]?.lower ?? '') && tokens[found.tokens.at(-1)! + 1]?.lower === 'wie') return null; // likened to another
  if (!isOpposite && !(isScant && found.cue.polarity > 0)) return found;
  const polarity = found.cue.polarity > 0 ? -1 : 1;
  return { ...found, cue: { ...found.cue, polarity }, text: `${tokens[at]!.text} ${found.text}` };
}

/** "As far | as he was concerned |, …": whose view it is, and no concern. */
export const isAsFarAs = ({ tokens, language }: Analysis, { tokens: own, subject }: Clause): boolean =>
  language === 'en' &&
  tokens[subject?.head ?? -1]?.pos === 'PRON' &&
  own.slice(0, 3).some(at => tokens[at]!.lower === 'as' && tokens[at - 1]?.lower === 'far') &&
  own.some(at => tokens[at]!.lower === 'concerned');

/** "No less enthusiastic", "more or less happy": as good as ever, or nearly. */
const noLess = /^(?:no|not|nor|or|none|any|never|nothing|n['’]t)$/;

/** "Hardly helpful", "far from perfect", "anything but a success", "less than fair", "less enthusiastic": as good as the opposite. */
function belittledInEnglish(tokens: readonly Token[], found: CueMatch): CueMatch {
  let at = found.tokens[0]! - 1;
  while (/^(?:a|an|the|very|being|quite|all|that|so)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.text === '“') at--;
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const isGood = found.cue.polarity > 0;
  const isOpposite =
    /^(?:hardly|scarcely)$/.test(word) ||
    (word === 'but' && before === 'anything') ||
    (word === 'from' && before === 'far') ||
    (isGood &&
      (word === 'barely' ||
        (word === 'than' && before === 'less') ||
        (word === 'near' && before === 'nowhere') ||
        (word === 'less' && !noLess.test(before))));
  if (!isOpposite) return found;
  const from = /^(?:but|from|than|near)$/.test(word) ? at - 1 : at;
  const words = tokens.slice(from, found.tokens[0]);
  const cue: Cue = { ...found.cue, polarity: isGood ? -1 : 1 };
  return {
    ...found,
    cue,
    text: [...words.map(one => one.text), found.text].join(' '),
    tokens: [...words.map(one => one.index), ...found.tokens],
  };
}

/** "The | fairest | way", "the simplest answer": what is said of a thing; how bitter a letter is is nobody's mood. */
export function superlativeCue({ pos, lower }: Token, predicates: ReadonlyMap<string, readonly Cue[]>): Cue | null {
  const forms = pos === 'ADJ' && /est$/.test(lower) ? [lower.replace(/iest$/, 'y'), lower.slice(0, -3), lower.slice(0, -2)] : [];
  return forms.map(form => predicates.get(form)?.[0]).find(cue => cue?.about.includes('subject')) ?? null;
}

/** The words of a predicate, its noun first; "the only cloud over | good | relations": no adjective of another noun than the one that is predicated. */
export const ownWords = ({ tokens, language }: Analysis, { head, tokens: own }: Phrase): number[] => [
  head,
  ...own.filter(
    at => !(language === 'en' && at > head && tokens[at]!.pos === 'ADJ' && tokens[at + 1]?.pos === 'NOUN' && own.includes(at + 1)),
  ),
];
