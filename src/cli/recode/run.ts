import { openCodebook } from '../../codebook/open.ts';
import { createCoder } from '../../coding/createCoder.ts';
import type { Database } from '../../db/client.ts';
import { countRecoded, endRecoding, findOpenRecoding, type Recoding } from '../../db/recodings.ts';
import { InputError } from '../../domain/errors.ts';
import { withDatabase } from '../../main.ts';
import { diffRecoding } from '../../workers/diffRecoding.ts';
import { recode } from '../../workers/recode.ts';
import { startRecoding } from '../../workers/startRecoding.ts';
import { switchRecoding } from '../../workers/switchRecoding.ts';
import { showDiff } from './showDiff.ts';

type Options = { here?: boolean; limit?: string; json?: boolean };

/** `demarche recode start`. */
export async function start({ here = false, json }: Options): Promise<void> {
  await withDatabase(async ({ db }, config, stopping) => {
    const coder = createCoder(await openCodebook(config.codebookFiles));
    const { recoding, slices, isNew } = await startRecoding(db, coder, new Date(), { queue: !here });
    if (here) {
      for (const payload of slices) {
        if (stopping.aborted) break;
        await recode(payload, { db, coder, now: () => new Date() });
        if (process.stderr.isTTY) process.stderr.write(`\r${await describeProgress(db, recoding)}`);
      }
      if (process.stderr.isTTY) process.stderr.write('\n');
      if (stopping.aborted) process.exitCode = 130;
    }
    const progress = await describeProgress(db, recoding);
    const next = here ? '"demarche recode diff" compares.' : 'A running demarche reads them; "demarche recode status" says how far it is.';
    print(json, await toJson(db, recoding), `${isNew ? 'Started' : 'Going on'}: ${progress}. ${next}`);
  });
}

/** `demarche recode status`. */
export async function status({ json }: Options): Promise<void> {
  await withDatabase(async ({ db }) => {
    const recoding = await findOpen(db);
    print(json, await toJson(db, recoding), `${await describeProgress(db, recoding)}, since ${recoding.createdAt}.`);
  });
}

/** `demarche recode diff`. */
export async function diff({ limit = '10', json }: Options): Promise<void> {
  if (!/^\d{1,6}$/.test(limit)) throw new InputError(`--limit ${limit} is not a whole number.`);
  await withDatabase(async ({ db }) => {
    const recoding = await findOpen(db);
    const found = await diffRecoding(db, recoding);
    print(json, found, `${await describeProgress(db, recoding)}.\n${showDiff(found, Number(limit))}`);
  });
}

/** `demarche recode switch`. */
async function switchOver({ json }: Options): Promise<void> {
  await withDatabase(async ({ db }) => {
    const recoding = await findOpen(db);
    const { read } = await countRecoded(db, recoding.id);
    if (read < recoding.total) throw new InputError(`Only ${read} of ${recoding.total} texts were read anew so far; wait, or drop it.`);
    const done = await switchRecoding(db, recoding, new Date());
    const { texts, positions, retracted } = done;
    print(
      json,
      done,
      `Switched over: ${texts} texts are read otherwise, ${positions} positions derived anew, ${retracted} changes retracted.`,
    );
  });
}

export { switchOver as switch };

/** `demarche recode drop`. */
export async function drop({ json }: Options): Promise<void> {
  await withDatabase(async ({ db }) => {
    const recoding = await findOpen(db);
    await endRecoding(db, recoding.id, 'dropped', new Date());
    print(json, { dropped: recoding.id }, 'Dropped; what counted before counts still.');
  });
}

async function findOpen(db: Database): Promise<Recoding> {
  const recoding = await findOpenRecoding(db);
  if (!recoding) throw new InputError('No recoding is open; "demarche recode start" begins one.');
  return recoding;
}

async function toJson(db: Database, { id, coderVersion, total, createdAt }: Recoding) {
  return { id, coderVersion, createdAt, total, ...(await countRecoded(db, id)) };
}

async function describeProgress(db: Database, { id, total, coderVersion }: Recoding): Promise<string> {
  const { read, differing } = await countRecoded(db, id);
  return `${read} of ${total} texts read by coder ${coderVersion}, ${differing} otherwise than before`;
}

function print(json: boolean | undefined, value: unknown, text: string): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${text}\n`);
}
