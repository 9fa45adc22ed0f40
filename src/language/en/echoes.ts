import type { Token } from '../types.ts';

const auxiliary = /^(?:do|does|did|has|have|had|is|are|was|were|will|would)$/;
const openers = new Set(['and', 'but', 'while', 'though', 'as']);
/** `so, less predictably, did Gabon` */
const byTheWay = /^(?:less|more|rather)$|..ly$/;
const nominal = /^(?:PROPN|NOUN|DET|ADJ|CCONJ|PART)$/;

/** Place in the part where a clause begins that only takes over what was said of another (`, and so did Uruguay`, `but Lithuania did not`); -1 when none does. */
export function echoStart(tokens: Token[], part: number[]): number {
  let start = -1;
  const opensFrom = tokens[part[0]!]?.lower === 'from' && part.some(index => tokens[index]!.lemma === 'come');
  for (let at = part.length - 2; at > 2 && at > part.length - 16; at--) {
    const token = tokens[part[at]!]!;
    const opens = token.text === ',' || openers.has(token.lower);
    if (
      opens &&
      part.slice(0, at).some(index => /^(?:VERB|AUX)$/.test(tokens[index]!.pos)) &&
      (isEcho(tokens, part.slice(at)) || (opensFrom && isFromThere(tokens, part.slice(at))))
    )
      start = at; // as far back as it goes: `, Norway and Finland against`
  }
  return start;
}

/** Somebody and an auxiliary, with nothing but so, nor, not or too. */
export function isEcho(tokens: Token[], list: number[]): boolean {
  const own = withoutInsertion(list.map(index => tokens[index]!)).filter(token => token.pos !== 'PUNCT' && !byTheWay.test(token.lower));
  while (/^(?:and|but|while|though)$/.test(own[0]?.lower ?? '')) own.shift();
  const words = own.map(token => (auxiliary.test(token.lower) ? 'AUX' : /^(?:n't|n’t)$/.test(token.lower) ? 'not' : token.lower));
  const name = (from: number, to: number) =>
    to > from && own.slice(from, to).every(token => nominal.test(token.pos)) && own.slice(from, to).some(token => token.pos === 'PROPN');
  if (/^(?:so|neither|nor|as)$/.test(words[0] ?? '') && words[1] === 'AUX') return name(2, own.length);
  // `Poland is for it, Hungary firmly against`: the verb stands with the first of them.
  const side = words.findIndex(word => /^(?:for|against|opposed|yes|no|in)$/.test(word));
  const rest = side < 0 ? '' : words.slice(side).join(' ');
  if (side > 0 && /^(?:yes|no|for(?: it)?|against(?: it)?|opposed(?: to it)?|in favou?r(?: of it)?)$/.test(rest)) {
    const isHow = own[side - 1]!.pos === 'ADV' || own[side - 1]!.lower === 'all'; // `Sweden firmly against`
    return name(0, isHow ? side - 1 : side);
  }
  const auxiliaryAt = words.lastIndexOf('AUX');
  const tail = words.slice(auxiliaryAt < 0 ? own.length : auxiliaryAt + 1).join(' ');
  return auxiliaryAt > 0 && /^(?:not|too|likewise|as well|also|so too|not either|)$/.test(tail) && name(0, auxiliaryAt);
}

/** `From Oslo came praise, | from Bern a firm no |`: where the same came from, and no verb. */
export const isFromThere = (tokens: Token[], list: number[]): boolean => {
  const own = list.map(index => tokens[index]!).filter(({ pos }) => pos !== 'PUNCT');
  while (/^(?:and|but|while)$/.test(own[0]?.lower ?? '')) own.shift();
  return (
    own[0]?.lower === 'from' &&
    own[1]?.pos === 'PROPN' &&
    own.length > 2 &&
    own.length < 9 &&
    own.every(({ pos }) => !/^(?:VERB|AUX|PRON)$/.test(pos))
  );
};

/** `and so, | with more adjectives, | did Nicaragua`: what stands between commas behind the word that takes over. */
function withoutInsertion(list: Token[]): Token[] {
  const from = list.findIndex(({ lower }, at) => at < 3 && /^(?:so|neither|nor)$/.test(lower)) + 1;
  const to = from > 0 && list[from]?.text === ',' ? list.findIndex(({ text }, at) => at > from && text === ',') : -1;
  return to < 0 || to - from > 6 ? list : [...list.slice(0, from), ...list.slice(to + 1)];
}
