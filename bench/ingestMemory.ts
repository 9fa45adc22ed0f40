// Reads every page of a set (the folder is the argument) as the workers do, and prints the peak memory of its process in MB. Started by bench/ingest.ts.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parsePage } from '../src/workers/parsing.ts';

const folder = process.argv[2]!;
const cases: { url: string; html: string }[] = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8'));
for (const { url, html } of cases) await parsePage({ body: gunzipSync(readFileSync(`${folder}/${html}`)), url });
console.log(process.resourceUsage().maxRSS / 1024);
