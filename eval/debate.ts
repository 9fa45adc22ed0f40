import { readFileSync } from 'node:fs';
import { loadCodebook } from '../src/codebook/load.ts';
import type { CodedArticle, Coder } from '../src/coding/coder.ts';
import { negates } from '../src/coding/cues/content.ts';
import { buildCueIndex, type CueIndex, findCues, nounCue } from '../src/coding/cues/cues.ts';
import type { Stance } from '../src/domain/statement.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Analysis, Clause } from '../src/language/types.ts';
import { findShared } from './corpora.ts';
import { macroF1 } from './f1.ts';
import { type Row, row, share, skipped } from './row.ts';

/** A claim in a newspaper: whose, on which issues of the set's own codebook, for (1) or against (-1), and the words. */
type Claim = { actor: string; issues: number[]; polarity: 1 | -1; date: string; quote: string };
type Read = { claim: Claim; text: string; coded: CodedArticle; byStatements: number; byCues: number; isIll: boolean };

/** Names of issues that are ills: whoever speaks up on xenophobia is against it. Read off the set's codebook, not off its claims. */
const ill = /feindlich|radikal|kriminalität|gewalt gegen|menschenhandel|freiheitsentzug|überfordert|populismus|islamismus/i;
const sign: Record<Stance, number> = { support: 1, oppose: -1, neutral: 0 };

/** German claims: is the actor found where the words name them, and which way do the words go, given the issue. */
export function measureDebate(coder: Coder): Row[] {
  const folder = findShared('corpora/debatenet-de');
  if (!folder) return [skipped('debatenet-de')];
  const cues = buildCueIndex(loadCodebook().cues.de);
  const ills = new Set(readIssues(`${folder}/codebook.tsv`).flatMap(({ code, label }) => (ill.test(label) ? code : [])));
  const read = readClaims(`${folder}/dev_lre.jsonl`).map(claim => readClaim(claim, coder, cues, ills));
  return [...measureActors(read), ...measurePolarity(read)];
}

function readClaims(file: string): Claim[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map(line => JSON.parse(line) as Claim);
}

function readIssues(file: string): { code: number; label: string }[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map(line => line.split('\t')).map(([code, label]) => ({ code: Number(code), label: label! }));
}

function readClaim(claim: Claim, coder: Coder, cues: CueIndex, ills: Set<number>): Read {
  const text = restore(claim.quote);
  const coded = coder.code({ title: '', text, language: 'de', publishedAt: `${claim.date}T12:00:00Z` });
  const weighed = coded.statements.map(one => sign[one.stance] * one.intensity * one.confidence);
  const byStatements = weighed.reduce((sum, weight) => sum + weight, 0);
  return { claim, text, coded, byStatements, byCues: readCues(text, cues), isIll: claim.issues.some(code => ills.has(code)) };
}

/** The set's quotes have lost their punctuation and digits; two spaces or more are where something stood, mostly a comma. */
function restore(quote: string): string {
  const text = quote.trim().replace(/\s{2,}/g, ', ');
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Which way all cues of a text point together, whoever holds them: in each clause its cue, turned by negation and by nouns against something. */
function readCues(text: string, cues: CueIndex): number {
  const analysis = analyse(text, 'de');
  return analysis.clauses.reduce((sum, clause) => sum + readClause(analysis, clause, cues), 0);
}

function readClause(analysis: Analysis, clause: Clause, cues: CueIndex): number {
  const cue = findCues(analysis, clause, cues).find(found => found.cue.polarity !== 0);
  const negated = negates(analysis, clause);
  const nouns = clause.tokens.filter(at => !cue?.tokens.includes(at)).map(at => nounCue(analysis.tokens[at]!, cues)?.polarity ?? 0);
  const factors = [cue?.cue.polarity ?? 0, negated ? -1 : 0, ...nouns].filter(factor => factor !== 0);
  return factors.length === 0 ? 0 : factors.reduce((product, factor) => product * factor, 1);
}

function measureActors(read: Read[]): Row[] {
  const named = read.filter(({ claim, text }) => stretchOf(claim, text) !== null);
  const found = named.filter(one => isFound(one, [...one.coded.mentions, ...speakersOf(one.coded)]));
  const holders = named.filter(one => isFound(one, speakersOf(one.coded)) || isHolder(one));
  return [
    share('debatenet-de dev', 'actor found where named', found.length, named.length, { atLeast: 0.75 }),
    share('debatenet-de dev', 'actor read as who speaks or holds a position', holders.length, named.length),
  ];
}

/** Where the words name the actor: in full, else by the last word of the name. */
function stretchOf({ actor }: Claim, text: string): { start: number; end: number } | null {
  for (const name of [actor, actor.split(' ').at(-1)!]) {
    const start = name.length > 2 ? text.indexOf(name) : -1;
    if (start >= 0) return { start, end: start + name.length };
  }
  return null;
}

const speakersOf = ({ attributions }: CodedArticle) => attributions.flatMap(({ speaker }) => speaker ?? []);

function isFound({ claim, text }: Read, spans: { start: number; end: number }[]): boolean {
  const stretch = stretchOf(claim, text)!;
  return spans.some(({ start, end }) => start < stretch.end && end > stretch.start);
}

/** The actor of a statement is the actor that the stretch is a mention of. */
function isHolder({ claim, text, coded }: Read): boolean {
  const stretch = stretchOf(claim, text)!;
  const here = coded.mentions.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  return coded.statements.some(({ actor }) => here.some(({ actorId }) => actorId === actor.id));
}

function measurePolarity(read: Read[]): Row[] {
  const score = (say: (one: Read) => number) =>
    macroF1(read.map(one => [String(one.claim.polarity), say(one) < 0 ? '-1' : '1'] as [string, string]));
  const said = read.filter(({ byStatements }) => byStatements !== 0);
  const right = said.filter(({ claim, byStatements }) => Math.sign(byStatements) === claim.polarity);
  const set = 'debatenet-de dev';
  const bare = score(one => one.byStatements || one.byCues);
  return [
    row(
      set,
      `polarity macro-F1, ${read.length} claims`,
      score(one => one.byStatements || one.byCues || (one.isIll ? -1 : 1)),
      {
        reference: `always positive ${score(() => 1)
          .toFixed(3)
          .slice(1)}`,
        atLeast: 0.65,
      },
    ),
    row(set, 'the same, silence always positive', bare),
    row(
      set,
      'the same by statements alone',
      score(one => one.byStatements),
    ),
    share(set, 'statements that go the right way', right.length, said.length),
  ];
}
