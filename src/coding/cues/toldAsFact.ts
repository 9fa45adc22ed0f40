import type { Clause, Token } from '../../language/types.ts';
import type { MentionScan } from '../mentions/mentionScan.ts';

type Told = { analysis: { tokens: Token[]; language: 'de' | 'en' }; scan: MentionScan };

/** What an outlet writes itself before what it tells as a fact. */
const frames = {
  en: [
    /\bit (?:\S+ ){0,2}(?:emerge[sd]?|transpire[sd]?|turn(?:s|ed) out|c[ao]me to light)\b/,
    /\bit (?:is|was|bec[oa]mes?|(?:has|had) be(?:en|come)|remains) (?:(?:now|also|already|no|well|only|officially) )?(?:clear|known|apparent|evident|obvious|official|public|plain|true|certain|telling|striking|remarkable|significant|notable|noteworthy|unsurprising|surprising|announced|confirmed|revealed|disclosed|secret|surprise|accident|coincidence|wonder|an open secret|common knowledge)\b/,
    /\bit c[ao]mes? as (?:a|no|little) (?:\S+ )?(?:surprise|shock|blow|relief|disappointment)\b/,
    /^(?:but )?(?:the|one|a|another) (?:\S+ )?(?:reason|problem|fact|point|difference|upshot|result|irony|truth|complication|obstacle|snag|catch|trouble|hitch|news) (?:\S+ ){0,3}(?:is|was|remains)\b/,
    /^(?:that|this|it) (?:is|was)(?: (?:partly|mainly|largely|simply))? because\b/,
    /^there (?:is|was|can be|remains) (?:now )?(?:no|little) (?:longer any |\S+ )?(?:doubt|question)\b/,
  ],
  de: [
    /\bbekannt (?:wurde|geworden|ist|war|wird)\b|\b(?:wurde|ist|war|wird) (?:\S+ ){0,4}(?:bekannt|öffentlich|publik)\b/,
    /stell\S* sich (?:\S+ ){0,3}heraus\b|\bzeigte? sich\b|\bsich (?:\S+ ){0,2}heraus(?:stellt|stellte|gestellt)\b/,
    /\b(?:ist|war|wurde|wird) (?:\S+ ){0,3}(?:klar|deutlich|offiziell|unstrittig|unbestritten|offenkundig|bemerkenswert|auffällig|neu|überraschend|entscheidend)$/,
    /^(?:klar|deutlich|offiziell|sicher|wahr|neu|bemerkenswert|auffällig|entscheidend|unbestritten|überraschend) (?:ist|war|wurde|wird)\b/,
    /\b(?:kein|ein offenes) geheimnis\b|\bfest (?:steht|stand)\b|\bst(?:eht|and) (?:\S+ ){0,3}fest$|\bhinzu kommt\b|\bkommt (?:\S+ ){0,2}hinzu$|\bl(?:iegt|ag) (?:\S+ ){0,3}daran$/,
    /\b(?:grund|ursache|problem|haken|unterschied|neuigkeit|pointe)(?: \S+){0,2} (?:ist|war)\b|\b(?:ist|war) (?:\S+ ){0,2}(?:grund|ursache|problem|haken|unterschied)\b/,
  ],
};
/** Nouns for what is so; behind a rumour, a report or a claim it may not be. */
const nouns =
  /^(?:news|fact|announcement|confirmation|revelation|disclosure|nachricht|tatsache|umstand|ankündigung|bekanntgabe|bestätigung|mitteilung)$/;
const denies = /^(?:deny|dismiss|reject|dispute|dementieren|bestreiten|zurückweisen|leugnen)$/;

/**
 * "It emerged on Monday that Norway opposes the levy", "Fest steht, dass Norwegen sie ablehnt", "the news that Norway had rejected it": the outlet tells as a fact what
 * `clause` says below `above`, and it counts as if it stood alone. Not where that is denied, asked, merely possible, or so for somebody ("it is clear to Oslo that …").
 */
export function isToldAsFact({ analysis, scan }: Told, clause: Clause, above: Clause): boolean {
  const { tokens, language } = analysis;
  const { verb, conditional, question } = above;
  if (!(/^(?:that|dass|because)$/.test(clause.link ?? '') || isBefore(tokens, clause, above)) || clause.quote >= 0) return false;
  if (conditional || question || /^(?:konj|imp)/.test(verb?.mood ?? '') || /^konj1/.test(clause.verb?.mood ?? '')) return false;
  const first = clause.tokens[0]!;
  const link = /^(?:that|dass)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first; // the link may stand beside the clause
  const before = tokens[link - 1]?.text === ',' ? link - 2 : link - 1;
  if (nouns.test(tokens[before]?.lower ?? '')) return !denies.test(verb?.lemma ?? '');
  if (verb?.modal !== undefined) return false;
  if (feelsSo(above, tokens)) return true;
  const frame = above.tokens[0]! < first ? range(above.tokens[0]!, first) : above.tokens;
  return isFrame(frame.slice(0, 20), above.negated, scan, tokens, language);
}

/** "| Norway has lifted the ban |, it emerged on Monday": told before the words that say so, without a conjunction. */
const isBefore = (tokens: readonly Token[], { link, kind, tokens: own }: Clause, above: Clause): boolean =>
  link === undefined &&
  kind === 'complement' &&
  own[0]! < above.tokens[0]! &&
  tokens[above.subject?.head ?? -1]?.lower === 'it' &&
  above.verb !== null &&
  !above.verb.passive;

/** "Brussels was surprised | that Norway had rejected it |": what one is surprised, pleased or angry at is so. */
const feelsSo = ({ predicate, negated, tokens: own }: Clause, tokens: readonly Token[]): boolean =>
  !negated && (feelings.test(tokens[predicate?.head ?? -1]?.lower ?? '') || own.some(at => /^überrascht$/.test(tokens[at]!.lower)));

const feelings =
  /^(?:surprised|angry|furious|dismayed|disappointed|delighted|pleased|relieved|unhappy|irritated|annoyed|stunned|shocked|überrascht|verärgert|enttäuscht|erleichtert|irritiert|empört|erstaunt|verwundert|entsetzt)$/;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** "At a summit | in Brussels |, it became clear that …": where, and for nobody. */
const isPlace = (scan: MentionScan, tokens: readonly Token[], at: number): boolean =>
  /^(?:in|at|near|outside)$/.test(tokens[(scan.byToken.get(at)?.first ?? 0) - 1]?.lower ?? '');

/** The words before what is told; no such frame is longer. */
function isFrame(own: number[], negated: boolean, scan: MentionScan, tokens: readonly Token[], language: 'de' | 'en'): boolean {
  if (own.some(at => scan.byToken.has(at) && !isPlace(scan, tokens, at))) return false;
  const words = own.filter(at => tokens[at]!.pos !== 'PUNCT').map(at => tokens[at]!.lower);
  const text = (language === 'en' && words.at(-1) === 'that' ? words.slice(0, -1) : words).join(' ');
  return frames[language].some(frame => frame.test(text)) && (!negated || /\b(?:no|kein|little)\b/.test(text));
}
