import type { Token } from '../../language/types.ts';
import type { Pointer } from './matters.ts';

type Form = Pick<Pointer, 'number' | 'genders' | 'takes'>;

const form = (takes: Pointer['takes'], number: Pointer['number'] = null, ...genders: ('m' | 'f' | 'n')[]): Form => ({
  takes,
  number,
  genders: genders.length > 0 ? genders : null,
});

/** What each pointing word asks for. German "sie" is one feminine thing or several. */
const forms = new Map<string, Form>();
const put = (words: string, asked: Form) => {
  for (const word of words.split(' ')) forms.set(word, asked);
};
put('sie diese', form('thing', null, 'f'));
put('übrigen restlichen verbliebenen verbleibenden', form('thing', 'plur'));
put('solche', form('thing', null, 'f'));
put('solchen solcher', form('thing', 'sing', 'm'));
put('er ihn den diesen jenen', form('thing', 'sing', 'm'));
put('ihm', form('thing', 'sing', 'm', 'n'));
put('ihr der dieser', form('thing', 'sing', 'f'));
put('ihnen denen', form('thing', 'plur'));
put('es', form('either', 'sing', 'n'));
put('solches', form('thing', 'sing', 'n'));
put(
  'dafür dagegen davon dazu damit dahinter daran darin darauf darüber davor hierin hierzu hierfür hiergegen hiervon dem diesem derlei dergleichen',
  form('either'),
);
put('das dies dieses gleiches dasselbe ähnliches derartiges vergleichbares was wofür wogegen wovor worüber womit', form('told'));
put('it', form('either', 'sing'));
put('them they these those', form('thing', 'plur'));
put('one', form('thing', 'sing'));
put('this that so such which', form('told', 'sing'));

/** "Malaysia plant Gleiches": written like a noun. */
const nominal = /^(?:Gleiches|Ähnliches|Dasselbe|Dergleichen|Derlei|Derartiges|Vergleichbares)$/;

/** What a pronoun or pronominal adverb points to; null when the word does not point. */
export function pointerOf(tokens: Token[], at: number): Pointer | null {
  const token = tokens[at]!;
  const asked = forms.get(token.lower);
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:dar|hier)in$/.test(token.lower) && (/^[,:]$/.test(next) || !isSeenIn(tokens, token))) return null; // "einig darin, dass …"
  if (/^(?:those|that|these)$/.test(token.lower) && /^(?:who|whom|whose|of|in|from|with)$/.test(next)) return null; // "those who pay"
  if (token.lower === 'one' && !isAnother(tokens, token)) return null;
  return asked && (/^(?:PRON|DET|ADV|ADJ|NUM)$/.test(token.pos) || nominal.test(token.text))
    ? {
        number: asked.number,
        genders: asked.genders,
        takes: asked.takes,
        sentence: token.sentence,
        at: token.index,
        takesFresh: asked.takes === 'either' && asked.number === null,
      }
    : null;
}

/** "Would go along with | one |": no noun goes on behind it, and it is not only had ("asked for a ballot and got one"). */
const isAnother = (tokens: Token[], { pos, index }: Token): boolean =>
  pos === 'NUM' &&
  !/^(?:get|have|receive|obtain|win)$/.test(tokens[index - 1]?.lemma ?? '') &&
  /^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[index + 1]?.pos ?? 'PUNCT') &&
  tokens[index + 1]?.text !== '-';

/** Where nothing at all is named ("Spain objected"), or a noun that fits any matter ("the idea"). */
export const openPointer = (sentence: number, at: number): Pointer => ({ number: null, genders: null, takes: 'either', sentence, at });

/** "Sieht | darin | einen Fehler": what one sees in a thing is said of it; what else is in it is not. */
const isSeenIn = (tokens: Token[], { index, sentence }: Token): boolean =>
  tokens
    .slice(Math.max(0, index - 8), index + 8)
    .some(token => token.sentence === sentence && /^(?:sehen|erkennen|erblicken|wittern)$/.test(token.lemma));
