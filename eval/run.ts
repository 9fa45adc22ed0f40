// Prints one table of what is measured, beside references and bars.
// usage: npm run eval [-- part …] [--json]
import type { Coder } from '../src/coding/coder.ts';
import { formatRows, type Row } from './row.ts';

type Measure = (coder: () => Promise<Coder>) => Promise<Row[]>;

/** What can be measured alone. Each loads only what it needs. */
const measures: Record<string, Measure> = {
  seed: async coder => (await import('./seed.ts')).measureSeed(await coder()),
  golden: async coder => (await import('./goldenTable.ts')).measureGolden(await coder()),
  gold: async coder => (await import('./goldTable.ts')).measureGold(await coder()),
  composed: async coder => (await import('./composedTable.ts')).measureComposed(await coder()),
  confidence: async coder => (await import('./confidence.ts')).measureConfidence(await coder()),
  quotations: async coder => (await import('./wikinews.ts')).measureWikinews(await coder()),
  attributions: async coder => (await import('./attributions.ts')).measureAttributions(await coder()),
  pairs: async coder => (await import('./pairs.ts')).measurePairs(await coder()),
  debate: async coder => (await import('./debate.ts')).measureDebate(await coder()),
  speed: async coder => (await import('./speed.ts')).measureSpeed(await coder()),
  scenarios: async coder => (await import('./seriesTable.ts')).measureSeries(await coder()),
  given: async coder => (await import('./seriesTable.ts')).measureGiven(await coder()),
  fold: async () => (await import('./fold.ts')).measureFold(),
  ingest: async () => (await import('./ingest.ts')).measureIngest(),
};
const groups: Record<string, string[]> = {
  coding: ['seed', 'golden', 'gold', 'composed', 'confidence', 'quotations', 'attributions', 'pairs', 'debate', 'speed'],
  memory: ['scenarios', 'given', 'fold'],
};

async function loadCoder(): Promise<Coder> {
  const [{ createCoder }, { loadCodebook }] = await Promise.all([
    import('../src/coding/createCoder.ts'),
    import('../src/codebook/load.ts'),
  ]);
  return createCoder(loadCodebook());
}

async function main(args: string[]): Promise<void> {
  const named = args.filter(arg => !arg.startsWith('--'));
  const parts = named.length === 0 ? Object.keys(measures) : named.flatMap(name => groups[name] ?? [name]);
  const unknown = parts.find(part => !(part in measures));
  if (unknown) {
    console.error(
      `There is nothing called ${unknown} to measure. Known: ${[...Object.keys(measures), ...Object.keys(groups)].join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  let loaded: Promise<Coder> | undefined;
  const coder = () => (loaded ??= loadCoder());
  const rows: Row[] = [];
  for (const part of parts) {
    if (!args.includes('--json')) process.stderr.write(`${part} …\n`);
    rows.push(...(await measures[part]!(coder)));
  }
  console.log(args.includes('--json') ? JSON.stringify(rows, null, 1) : formatRows(rows));
}

await main(process.argv.slice(2));
