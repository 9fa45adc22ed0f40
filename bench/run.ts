// Prints one table of what work costs: time, memory and disk, as ratios where a machine's speed would blur them.
// usage: npm run bench [-- part …] [--json] [--large]
import { formatRows, type Row } from '../eval/row.ts';

/** What can be measured alone. `--large` has a part measure what takes an hour or gigabytes too. */
const measures: Record<string, (large: boolean) => Promise<Row[]>> = {
  language: async () => (await import('./language.ts')).measureLanguage(),
  coding: async () => (await import('./coding.ts')).measureCoding(),
  deliver: async large => (await import('./deliver.ts')).measureDeliver(large),
  faults: async large => (await import('./deliver.ts')).measureFaults(large),
  ingest: async () => (await import('./ingest.ts')).measureIngest(),
  history: async large => (await import('./history.ts')).measureHistory(large),
};

async function main(args: string[]): Promise<void> {
  const named = args.filter(arg => !arg.startsWith('--'));
  const parts = named.length === 0 ? Object.keys(measures) : named;
  const unknown = parts.find(part => !(part in measures));
  if (unknown) {
    console.error(`There is nothing called ${unknown} to measure. Known: ${Object.keys(measures).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const rows: Row[] = [];
  for (const part of parts) {
    if (!args.includes('--json')) process.stderr.write(`${part} …\n`);
    rows.push(...(await measures[part]!(args.includes('--large'))));
  }
  console.log(args.includes('--json') ? JSON.stringify(rows, null, 1) : formatRows(rows));
}

await main(process.argv.slice(2));
