import { readFileSync } from 'node:fs';
import { clock } from '../eval/clock.ts';
import { type Row, row } from '../eval/row.ts';
import { codebookAsset, loadCodebook } from '../src/codebook/load.ts';
import { readAttributions } from '../src/coding/attributions/attributions.ts';
import { traceArticle } from '../src/coding/createCoder.ts';
import { buildCueIndex } from '../src/coding/cues/cues.ts';
import { findDeeds } from '../src/coding/cues/deeds.ts';
import { analyse } from '../src/language/analyse.ts';
import { analyseGerman } from '../src/language/de/analyse.ts';
import { analyseEnglish } from '../src/language/en/analyse.ts';
import { findQuotes, quoteOfTokens } from '../src/language/quotes.ts';
import { tokenize } from '../src/language/tokens.ts';

const short = 50_000;
const long = 400_000;

/** Pieces that, repeated, once made a layer take time in the square of the length. */
const hostile: { layer: string; read: (text: string) => unknown; pieces: string[] }[] = [
  {
    layer: 'words',
    read: text => quoteOfTokens(tokenize(text, 'de'), findQuotes(text)),
    pieces: ['a', ',', '"a', '„a ', 'a.', '1.', "''", 'a-', 'a.b@', 'www.', 'Dr. '],
  },
  { layer: 'German', read: analyseGerman, pieces: ['a', ',', '„', '„x“ ', 'Er sagt, dass ', 'und ', 'der Frau ', 'lehnt und '] },
  { layer: 'English', read: analyseEnglish, pieces: ['a ', ',', 'he said, ', '"Go," he said. ', ': ', 'who '] },
];

/** How the layers below the coder behave on hostile text, each alone, and what loading the codebook costs beside parsing its JSON. */
export async function measureLanguage(): Promise<Row[]> {
  return [...hostile.map(measureGrowth), measureEndlessMessage(), measureEndlessDeeds(), measureLoading()];
}

/** The worst piece of a layer: the cost of a character in a long text over that in a short one. */
function measureGrowth({ layer, read, pieces }: (typeof hostile)[number]): Row {
  const growths = pieces.map(piece => ({ piece, growth: growth(size => piece.repeat(size / piece.length), read) }));
  const worst = growths.reduce((a, b) => (b.growth > a.growth ? b : a));
  const shown = `${worst.growth.toFixed(2)} (${JSON.stringify(worst.piece)})`;
  return row('language', `${layer}: time a character of hostile text at ${long / 1000} kB over that at ${short / 1000} kB`, worst.growth, {
    shown,
    reference: 'linear is 1',
    atMost: 3,
  });
}

/** What the work costs when no rubbish is collected meanwhile. */
const fastest = (work: () => unknown) => Math.min(...Array.from({ length: 5 }, () => clock(work)));

function growth<T>(prepare: (size: number) => T, work: (input: T) => unknown): number {
  const cost = (size: number) => {
    const input = prepare(size);
    return fastest(() => work(input)) / size;
  };
  cost(short); // compiled by now
  return cost(long) / cost(short);
}

function measureEndlessMessage(): Row {
  const codebook = loadCodebook();
  const piece = '„Das geht nicht“ sagte er, ';
  const prepare = (size: number) => {
    const article = { title: '', text: piece.repeat(size / piece.length), language: 'de', publishedAt: '2024-03-01T12:00:00Z' };
    return traceArticle(article, codebook)!.readings.body;
  };
  const ratio = growth(size => prepare(size / 10), readAttributions);
  return row('language', 'who says what in one endless sentence: the same at 40 kB over 5 kB', ratio, {
    shown: ratio.toFixed(2),
    atMost: 3,
  });
}

function measureEndlessDeeds(): Row {
  const { deeds } = buildCueIndex(loadCodebook().cues.en);
  const cost = (text: string) => {
    const analysis = analyse(text, 'en');
    return clock(() => analysis.sentences.map(sentence => findDeeds(analysis, sentence, deeds)));
  };
  cost('Fleets launch attacks. '.repeat(200)); // compiled by now
  const ratio = cost('fleets launch attacks '.repeat(2000)) / cost('Fleets launch attacks. '.repeat(2000));
  return row('language', 'deeds in a sentence without end over those in as many short ones', ratio, { shown: ratio.toFixed(2), atMost: 5 });
}

function measureLoading(): Row {
  const ratio = fastest(loadCodebook) / fastest(() => JSON.parse(readFileSync(codebookAsset, 'utf8')));
  return row('language', 'loading the codebook over parsing its JSON', ratio, { shown: ratio.toFixed(2), atMost: 5 });
}
