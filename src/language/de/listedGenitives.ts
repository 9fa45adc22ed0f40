import { allows, determinerAgreement, nounAgreement } from './morphology.ts';
import { isPlaceName } from './names.ts';
import { type Chunk, peek, type Reader } from './nounPhrases.ts';

/** "die Regierungen Belgiens | und der Niederlande |", "die Minister Ghanas | , Togos und Malis |": more names in the genitive that a conjunction joins to one. */
export function attachListed(r: Reader, chunk: Chunk): void {
  const last = chunk.tokens.at(-1)!;
  if (r.tags[chunk.head] !== 'NN' || r.tags[last] !== 'NE' || last <= chunk.head || !/(?:s|['’])$/.test(r.tokens[last]!.lower)) return;
  const before = r.at;
  let joined = before;
  for (let rounds = 0; rounds < 12; rounds++) {
    const mark = r.tokens[r.list[r.at] ?? -1]?.lower ?? '';
    if (!/^(?:und|sowie|,)$/.test(mark)) break;
    r.at++;
    if (!readGenitiveName(r)) break;
    joined = r.at;
  }
  chunk.tokens.push(...r.list.slice(before, joined));
  chunk.end = r.tokens[chunk.tokens.at(-1)!]!.end;
  r.at = joined;
}

/** "Togos", "der Elfenbeinküste", not "Togos | Präsident" and not "der Kongo": moves the reader behind a name whose form is a genitive. */
function readGenitiveName(r: Reader): boolean {
  const article = peek(r) === 'DT' ? r.tokens[r.list[r.at]!]!.lower : '';
  const at = article ? r.at + 1 : r.at;
  const token = r.tokens[r.list[at] ?? -1];
  const tag = r.tags[r.list[at] ?? -1];
  const isName = tag === 'NE' || (tag === 'NN' && isPlaceName(token?.text ?? ''));
  if (
    token === undefined ||
    !isName ||
    /^(?:die|das|den|dem|ein)/.test(article) ||
    /^(?:NN|AA|NE)$/.test(r.tags[r.list[at + 1] ?? -1] ?? '')
  )
    return false;
  const isGenitive = article ? allows(determinerAgreement(article) & nounAgreement(token, tag!), 'gen') : /(?:s|['’])$/.test(token.lower);
  if (isGenitive) r.at = at + 1;
  return isGenitive;
}
