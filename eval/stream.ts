// Replays dated news articles in order of date through the whole pipeline, as `demarche replay` does, and prints every outcome and alert for reading by hand.
// usage: npx tsx eval/stream.ts [../shared/corpora/wikinews-de-quotes/dev]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const folder = process.argv[2] ?? '../shared/corpora/wikinews-de-quotes/dev';
const document = z.object({ documentName: z.string(), originalText: z.string() });
const told = z.object({ quote: z.string() });
const event = z.looseObject({
  type: z.string(),
  articleId: z.string().optional(),
  outcome: z.string().optional(),
  kind: z.string().optional(),
  changeId: z.number().optional(),
  id: z.number().optional(),
  holder: z.looseObject({ name: z.string() }).nullish(),
  subject: z.looseObject({ label: z.string() }).optional(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  before: z.looseObject({ evidence: told, articleId: z.string() }).nullish(),
  after: z.looseObject({ evidence: told }).optional(),
});
type Event = z.infer<typeof event>;

/** The name of a document is "<number> - <title> (<date>)". */
function readArticle(file: string) {
  const { documentName, originalText } = document.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const [, id, title, date] = /^(\d+) - (.*) \((\d{4}-\d\d-\d\d)\)$/s.exec(documentName) ?? [];
  if (!id || !title || !date) throw new Error(`${file}: the name of the document holds no number, title and date`);
  return { id, title, text: originalText, language: 'de', publishedAt: `${date}T12:00:00Z`, publisher: 'Wikinews' };
}

function replay(articles: object[]): Event[] {
  const place = mkdtempSync(join(tmpdir(), 'stream-'));
  try {
    const file = join(place, 'articles.jsonl');
    writeFileSync(file, articles.map(article => JSON.stringify(article)).join('\n'));
    const printed = execFileSync('bin/demarche', ['replay', file, '--json'], { encoding: 'utf8', maxBuffer: 1e9 });
    return printed
      .trim()
      .split('\n')
      .map(line => event.parse(JSON.parse(line)));
  } finally {
    rmSync(place, { recursive: true });
  }
}

function describe(alert: Event, change: Event): string {
  const side = (name: string, quote: string | undefined) => `    ${name}: ${quote ?? '(nothing)'}`;
  return [
    `${alert.articleId}  ${change.kind}  ${change.holder?.name}: ${change.subject?.label}, ${change.from ?? 'nothing'} → ${change.to}`,
    side(`before (${change.before?.articleId})`, change.before?.evidence.quote),
    side('after', change.after?.evidence.quote),
  ].join('\n');
}

function run(): void {
  const articles = readdirSync(folder).filter(file => file.endsWith('.json'));
  const events = replay(
    articles.map(readArticle).sort((a, b) => a.publishedAt.localeCompare(b.publishedAt) || Number(a.id) - Number(b.id)),
  );
  const outcomes = new Map<string, number>();
  for (const { type, outcome } of events) if (type === 'article') outcomes.set(outcome!, (outcomes.get(outcome!) ?? 0) + 1);
  for (const [outcome, count] of outcomes) console.log(`${count} × ${outcome}`);
  const changes = new Map(events.filter(({ type }) => type === 'change').map(change => [change.id, change]));
  for (const alert of events.filter(({ type }) => type === 'alert')) console.log(describe(alert, changes.get(alert.changeId)!));
  console.log(JSON.stringify(events.at(-1)));
}

if (existsSync(folder)) run();
else console.log(`stream: skipped, ${folder} is missing`);
