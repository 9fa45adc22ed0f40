import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../src/db/client.ts';
import type { Arrivals, ArrivedMail } from './journal.ts';
import { findFaults, type Summary, summarise } from './summary.ts';

const digestName = 'demo-digest.html';

/** Tells what the month came to, writes the last digest to a file, and sets the exit code: 1 with a line for each fault. */
export async function report(db: Database, arrivals: Arrivals, { json }: { json?: boolean }, say: (text: string) => void): Promise<void> {
  const [webhooks, mails] = [arrivals.webhooks.list(), arrivals.mails.list()];
  const summary = await summarise(db, webhooks, mails);
  const faults = await findFaults(db, summary, webhooks);
  say(`\n${describe(summary)}\n`);
  const last = mails.at(-1);
  if (last) say(`The last digest, as it arrived, is in ${writeDigest(last)}: open it in a browser.\n`);
  for (const fault of faults) say(`FAILED: ${fault}\n`);
  if (json) process.stdout.write(`${JSON.stringify(summary)}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function describe(summary: Summary): string {
  const { articles, statements, changes, alerts, webhooksDelivered, webhooksVerified, notices, digestsSent } = summary;
  return `${articles} articles, ${statements} statements, ${changes} changes of position (most of them first ones), ${alerts} alerts;
${webhooksDelivered} webhooks delivered, ${webhooksVerified} verified by their receiver, ${notices} more with what became of an alert; ${digestsSent} digests arrived by mail.`;
}

/** Into the checkout, or to the temporary files when the checkout belongs to somebody else. */
function writeDigest({ html }: ArrivedMail): string {
  const file = join('.demarche', digestName);
  try {
    mkdirSync('.demarche', { recursive: true });
    writeFileSync(file, html);
    return file;
  } catch {
    const elsewhere = join(tmpdir(), digestName);
    writeFileSync(elsewhere, html);
    return elsewhere;
  }
}
