import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What arrived at a receiver, one JSON object a line in a file, so that a killed demo still knows it after its restart. */
export type Journal<Entry> = { add(entry: Entry): void; list(): Entry[] };

function openJournal<Entry>(file: string, shape: z.ZodType<Entry>): Journal<Entry> {
  return {
    add: entry => appendFileSync(file, `${JSON.stringify(entry)}\n`),
    list: () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []).map(line => shape.parse(JSON.parse(line))),
  };
}

/** A message that reached the webhook receiver: `type` as its body says (`stance.changed`); `refused` says why its signature did not verify. */
export const arrivedWebhook = z.object({ id: z.string(), type: z.string(), refused: z.string().nullable() });
export type ArrivedWebhook = z.infer<typeof arrivedWebhook>;

/** A mail that reached the SMTP receiver; `id` is its Message-ID. */
export const arrivedMail = z.object({ id: z.string(), to: z.string(), subject: z.string(), html: z.string() });
export type ArrivedMail = z.infer<typeof arrivedMail>;

/** Everything that arrived at the receivers of the demo. */
export type Arrivals = { webhooks: Journal<ArrivedWebhook>; mails: Journal<ArrivedMail> };

export function openArrivals(folder: string): Arrivals {
  return {
    webhooks: openJournal(join(folder, 'webhooks.jsonl'), arrivedWebhook),
    mails: openJournal(join(folder, 'mails.jsonl'), arrivedMail),
  };
}
