// Lists what is read wrong, with the text it stands in, for sorting by cause.
// usage: npm run -s misses -- [golden|press|leads|gold|series|given|composed …] [--seed N] [--part a|b|c|d|e|g|h|i|k|n|o|p|q|t|v|x|z] [--language de|en]

import { loadCodebook } from '../src/codebook/load.ts';
import type { Coder } from '../src/coding/coder.ts';
import { createCoder } from '../src/coding/createCoder.ts';
import type { Statement } from '../src/domain/statement.ts';
import { compose, readComposed } from './composed.ts';
import { composeSpeech } from './composedSpeech.ts';
import { partOf, partOfCategory } from './corpora.ts';
import { giveStatements } from './given.ts';
import { readGold, scoreGold } from './gold.ts';
import { readGolden, scoreGolden } from './golden.ts';
import { readSeries, type Series, scoreSeries } from './series.ts';
import { openWorkplace } from './workplace.ts';

/** The parts that may be looked at; what is set aside only gives figures. */
const open = ['a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'k', 'n', 'o', 'p', 'q', 't', 'v', 'x', 'z'];

type Choice = { parts: string[]; languages: string[] };

const short = ({ actor, onBehalfOf, stance, modality, subject, confidence, evidence, reasons }: Statement): string =>
  `${onBehalfOf?.id ?? actor.id} ${stance} ${modality} ${subject.id} (${confidence.toFixed(2)})\n      “${evidence.quote}”\n      ${reasons.join('; ')}`;

function listGolden(coder: Coder, { parts, languages }: Choice, folder = 'test/coding/golden'): void {
  for (const one of readGolden(folder)) {
    if (!parts.includes(partOfCategory(one.category)) || !languages.includes(one.language)) continue;
    const { misses, wrong } = scoreGolden(one, coder);
    if (misses.length + wrong.length === 0) continue;
    console.log(`\n${one.category} ${one.id}: ${one.title} | ${one.text.trim()}`);
    for (const miss of misses) console.log(`  missed ${miss}`);
    for (const each of wrong) console.log(`  wrong ${each}`);
  }
}

function listGold(coder: Coder, { parts, languages }: Choice): void {
  for (const article of readGold('test/coding/gold')) {
    if (!parts.includes(partOf(article.id)) || !languages.includes(article.language)) continue;
    const { missed, forbidden, judged } = scoreGold(article, coder);
    console.log(`\n${article.id}: ${article.title}`);
    for (const one of missed) console.log(`  missed ${one.actor[0]} ${one.stance} ${one.subject[0]}: “${one.says ?? ''}”`);
    for (const one of forbidden) console.log(`  forbidden ${one.actor[0]} ${one.stance} ${one.subject[0]}: “${one.says ?? ''}”`);
    for (const { statement, right } of judged) if (!right) console.log(`  wrong ${short(statement)}`);
  }
}

/** The parts of composed sentences by how often one fails, and the sentences that do. */
function listComposed(coder: Coder, languages: string[], seed: number): void {
  for (const language of (['de', 'en'] as const).filter(one => languages.includes(one))) {
    const read = [...compose(language, seed), ...composeSpeech(language, seed)].map(one => ({
      ...one,
      ...readComposed(one, language, coder),
    }));
    const failed = read.filter(({ isRight, isForeign }) => !isRight || isForeign);
    const shares = [...new Set(failed.flatMap(one => one.parts))].map(part => {
      const having = (all: typeof read) => all.filter(one => one.parts.includes(part)).length;
      return { part, failing: having(failed), all: having(read) };
    });
    for (const { part, failing, all } of shares.sort((left, right) => right.failing / right.all - left.failing / left.all).slice(0, 25))
      console.log(`${failing}/${all} ${part}`);
    for (const { text, isWrong, isForeign } of failed)
      console.log(`${isWrong ? 'wrong ' : isForeign ? 'somebody else ' : 'missed '}${text}`);
  }
}

type Prepare = (series: Series, coder: Coder) => { series: Series; coder: Coder };
const asTheyAre: Prepare = (series, coder) => ({ series, coder });

async function listSeries(coder: Coder, { parts, languages }: Choice, prepare: Prepare = asTheyAre): Promise<void> {
  const place = await openWorkplace();
  for (const one of readSeries('test/scenarios')) {
    if (!parts.includes(partOf(one.id)) || !languages.includes(one.id.slice(0, 2))) continue;
    await place.empty();
    const prepared = prepare(one, coder);
    const { notes } = await scoreSeries(prepared.series, prepared.coder, place.db);
    if (notes.length === 0) continue;
    console.log(`\n${one.id} (${one.category})`);
    for (const note of notes) console.log(`  ${note}`);
  }
  await place.close();
}

async function main(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const part = option('--part');
  const language = option('--language');
  if (part && !open.includes(part))
    throw new Error(`Part ${part} is set aside: it may only be measured. Parts to look at: ${open.join(', ')}.`);
  const choice = { parts: part ? [part] : open, languages: language ? [language] : ['de', 'en'] };
  const sets = ['golden', 'press', 'leads', 'gold', 'series', 'given', 'composed'].filter(set => args.includes(set));
  const chosen = sets.length > 0 ? sets : ['golden', 'gold', 'series'];
  const coder = createCoder(loadCodebook());
  if (chosen.includes('golden')) listGolden(coder, choice);
  if (chosen.includes('press')) listGolden(coder, choice, 'test/coding/press');
  if (chosen.includes('leads')) listGolden(coder, choice, 'test/coding/leads');
  if (chosen.includes('gold')) listGold(coder, choice);
  if (chosen.includes('composed')) listComposed(coder, choice.languages, Number(option('--seed') ?? 1));
  if (chosen.includes('series')) await listSeries(coder, choice);
  // The fold's own: every expected statement read, and nothing else.
  if (chosen.includes('given')) await listSeries(coder, choice, giveStatements);
}

await main(process.argv.slice(2));
