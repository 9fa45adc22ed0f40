// A process of its own that fetches what hostile.test.ts serves (the argument is its address) as the workers do, and prints what was said of each document
// and by how many MB its memory grew over all of them.
import { fetchSafely } from '../../src/net/fetch.ts';
import { parseFeedApart, parsePage } from '../../src/workers/parsing.ts';
import { hostileDocuments } from './hostileDocuments.ts';

const origin = process.argv[2]!;
const options = { userAgent: 'demarche-test', allowAddresses: ['127.0.0.0/8'] };

async function read(path: string, kind: 'feed' | 'page'): Promise<string> {
  const answer = await fetchSafely(`${origin}${path}`, options);
  if (answer.kind !== 'ok') return answer.reason;
  if (kind === 'feed') {
    const { outcome, error, entries } = await parseFeedApart(answer, new Date(0));
    return outcome === 'feed' ? `feed: ${JSON.stringify(entries).slice(0, 200)}` : (error ?? outcome);
  }
  const page = await parsePage(answer);
  return 'refused' in page ? page.refused : `${page.outcome}: ${page.reason}`;
}

const peakMb = () => process.resourceUsage().maxRSS / 1024;
await read('/ordinary-feed', 'feed');
await read('/ordinary-page', 'page');
const before = peakMb();
const said: Record<string, string> = {};
for (const [index, { name, kind }] of hostileDocuments.entries()) {
  said[`${kind}: ${name}`] = await read(`/${index}`, kind);
  if (process.argv[3] === '--each')
    process.stderr.write(`${(peakMb() - before).toFixed(0)} MB after ${kind}: ${name}: ${said[`${kind}: ${name}`]}\n`);
}
process.stdout.write(JSON.stringify({ said, grownMb: peakMb() - before }));
process.exit();
