import type { Coder } from '../coding/coder.ts';
import type { Database } from '../db/client.ts';
import { addOutbox } from '../db/outbox.ts';
import { findOpenRecoding, findRevisionRange, openRecoding, type Recoding } from '../db/recodings.ts';
import { InputError } from '../domain/errors.ts';
import { type RecodePayload, recodeJob } from '../jobs/recode.ts';

/** How many ids one job looks at. */
const slice = 200;

/**
 * Opens a recoding of everything that another coder than this has read, and queues it in slices (`queue: false` leaves that to the caller). One that is
 * open for this coder already goes on. Throws an InputError when one is open for another coder, or when there is nothing to read.
 */
export async function startRecoding(
  db: Database,
  coder: Coder,
  now: Date,
  { queue = true } = {},
): Promise<{ recoding: Recoding; slices: RecodePayload[]; isNew: boolean }> {
  return db.transaction(async tx => {
    const opened = await openRecoding(tx, coder.version, now);
    const recoding = opened ?? (await findOpenRecoding(tx))!;
    if (recoding.coderVersion !== coder.version) {
      throw new InputError(
        `A recoding for coder ${recoding.coderVersion} is open; "demarche recode switch" or "demarche recode drop" ends it, then start another.`,
      );
    }
    if (recoding.total === 0) throw new InputError(`Every stored text was read by this coder (${coder.version}) already.`);
    const slices = sliceRange(recoding.id, (await findRevisionRange(tx))!);
    if (queue)
      await addOutbox(
        tx,
        slices.map(payload => ({ job: recodeJob.name, payload })),
      );
    return { recoding, slices, isNew: opened !== null };
  });
}

function sliceRange(recodingId: number, { first, last }: { first: number; last: number }): RecodePayload[] {
  const ranges: RecodePayload[] = [];
  for (let fromId = first; fromId <= last; fromId += slice) ranges.push({ recodingId, fromId, toId: Math.min(last, fromId + slice - 1) });
  return ranges;
}
