import type { Token } from '../types.ts';
import { isBesideVerb } from './besideVerb.ts';
import { negators } from './words.ts';

/** How many words of a clause deny what it tells; two of them take each other back. */
export function countNegations(tokens: Token[], list: number[], verb: number): number {
  const contrasts = list.some(token => tokens[token]!.lower === 'sondern'); // nicht A, sondern B: B is affirmed
  const isLeft = contrasts && isLeftForLess(tokens, list);
  const first = contrasts && !isLeft ? list.findIndex(token => /^(?:nicht|kein\w*)$/.test(tokens[token]!.lower)) : -1;
  const lower = (at: number): string => tokens[list[at] ?? -1]?.lower ?? '';
  return list.filter((token, at) => {
    if (isNor(tokens, list, at, verb)) return true;
    if (at === first || !negators.has(tokens[token]!.lower) || /^(?:nur|weniger|minder)$/.test(lower(at + 1))) return false;
    if (lower(at) === 'nichts' && (lower(at + 1) === 'als' || lower(at - 1) === 'als')) return false; // "nichts als ein Feigenblatt": only that; "besser als nichts"
    if (isSpan(tokens, list, at) || isAfterthought(tokens, list, at, verb) || isBesideVerb(tokens, list, at, verb)) return false;
    // "warb dafür wie kein Zweiter", "wie nie zuvor": more than anybody, and no denial.
    const compares = lower(at - 1) === 'wie' && (at > 1 || /^(?:zweite|andere)/.test(lower(at + 1)));
    if (compares && lower(at) !== 'nicht') return false;
    // "will die Abgabe, aber keine Quote": denies what follows alone.
    const beside = (lower(at - 1) === 'aber' && lower(at - 2) === ',') || (lower(at + 1) === 'aber' && lower(at - 1) === ',');
    if (beside && verb >= 0 && verb < token) return false;
    // "mit niemandem Krieg, auch nicht mit Israel" says the same no again.
    const repeats =
      /^(?:auch|jedenfalls|zumindest|wenigstens)$/.test(lower(at - 1)) ||
      (lower(at - 2) === 'auch' && /^(?:dann|jetzt|künftig|weiterhin)$/.test(lower(at - 1)));
    const evenLess = lower(at - 1) === 'gar' || (lower(at - 1) === 'recht' && lower(at - 2) === 'erst');
    const again = (lower(at) === 'nicht' && (repeats || lower(at + 1) === 'einmal')) || evenLess;
    // "mit keinem Euro | und keiner Granate |": one no for both.
    const joined = /^kein/.test(lower(at)) && /^(?:und|oder)$/.test(lower(at - 1)) && /^kein/.test(lower(at - 3));
    if (joined) return false;
    // "nicht privatisiert, | weder ganz noch in Teilen |"
    const details = lower(at) === 'weder' && tokens[token - 1]?.text === ',';
    return (!again && !details) || !list.slice(0, at).some(earlier => negators.has(tokens[earlier]!.lower));
  }).length;
}

/** "Erkennt ihn weder an, | noch | weist es ihn zurück": the other half of neither, where it opens a clause of its own. */
function isNor(tokens: Token[], list: number[], at: number, verb: number): boolean {
  const own = tokens[list[at]!]!;
  if (own.lower !== 'noch' || verb !== list[at + 1] || list.slice(0, at).some(token => tokens[token]!.pos !== 'PUNCT')) return false;
  return tokens.slice(Math.max(0, own.index - 25), own.index).some(({ lower, sentence }) => lower === 'weder' && sentence === own.sentence);
}

/** "Unterstützt sie nicht länger, sondern nur noch eine Abgabe": what is left for something less is left. */
function isLeftForLess(tokens: Token[], list: number[]): boolean {
  const words = list.map(token => tokens[token]!.lower).join(' ');
  return /\bnicht (?:länger|mehr)\b.* sondern (?:nur|lediglich|bloß|allenfalls|höchstens)\b/.test(words);
}

/** "Macht uns stärker, nicht kleiner", "ist ein Gewinn, kein Verlust": the contrary of what was just said, which stands. */
function isAfterthought(tokens: Token[], list: number[], at: number, verb: number): boolean {
  const [before, comma, next] = [at - 2, at - 1, at + 1].map(step => tokens[list[step] ?? -1]);
  if (comma?.text !== ',' || verb < 0 || list.slice(at + 2).some(token => tokens[token]!.pos !== 'PUNCT')) return false;
  if (before?.pos === 'ADJ') return next?.pos === 'ADJ';
  return before?.pos === 'NOUN' && next?.pos === 'NOUN' && tokens[verb]!.lemma === 'sein';
}

/** "Keine zwei Wochen nach der Wahl", "nicht einmal ein Jahr später", "nicht ganz drei Monate vor dem Gipfel": how short a time it was, and no denial. */
function isSpan(tokens: Token[], list: number[], at: number): boolean {
  const words = list.slice(at, at + 8).map(token => tokens[token]!.lower);
  return /^(?:keine |nicht (?:einmal |mal |ganz )?)(?:(?:volle|ganze|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\d+|eine?[nrm]?) )*(?:stunden?|tage?n?|wochen?|monate?n?|jahre?n?|minuten?) (?:nach|vor|später|zuvor|nachdem|bevor|danach|davor)\b/.test(
    words.join(' '),
  );
}
