import type { Command } from 'commander';
import type { Attempt, Delivery, DeliveryFilter } from '../db/deliveries.ts';

type Options = { dead?: boolean; subscription?: string; since?: string; until?: string; limit?: string; json?: boolean };

/** `demarche deliveries`: what was sent, what waits and what is dead, every attempt of one, and `retry`. */
export function registerDeliveries(program: Command): void {
  const deliveries = program.command('deliveries').description('look at what was sent and what was not, and send it again');
  filters(deliveries.command('list', { isDefault: true }))
    .description('deliveries, newest first')
    .option('--limit <number>', 'how many at most', '50')
    .action(list);
  deliveries
    .command('show')
    .description('one delivery with every attempt and the start of each answer')
    .argument('<id>', 'number of the delivery, as "demarche deliveries" shows it')
    .option('--json', 'print the result as JSON')
    .action(show);
  filters(deliveries.command('retry').argument('[ids...]', 'numbers of deliveries, or ranges like 120-140'))
    .description(
      'make deliveries due again: ids, ranges, or all that --dead, --subscription, --since and --until select; they keep their webhook-id',
    )
    .action(retry);
}

function filters(command: Command): Command {
  return command
    .option('--dead', 'only those that were given up')
    .option('--subscription <id>', 'only those of this subscription')
    .option('--since <time>', 'only those that arose since then, like 2025-02-13 or 2025-02-13T08:00:00Z')
    .option('--until <time>', 'only those that arose before then')
    .option('--json', 'print the result as JSON');
}

async function list(options: Options): Promise<void> {
  const [{ withDatabase }, { listDeliveries }] = await load();
  const filter = await readFilter([], options);
  const limit = (await readNumbers([options.limit ?? '50'], '--limit'))[0]!;
  await withDatabase(async ({ db }) => {
    const rows = await listDeliveries(db, filter, limit);
    print(options.json, rows, rows.map(describe).join('\n') || 'There are no such deliveries.');
  });
}

async function show(id: string, { json }: Options): Promise<void> {
  const [{ withDatabase }, { listAttempts, loadDelivery }, { InputError }] = await load();
  await withDatabase(async ({ db }) => {
    const delivery = await loadDelivery(db, (await readNumbers([id], 'The id'))[0]!);
    if (!delivery) throw new InputError(`There is no delivery ${id}; "demarche deliveries" lists them.`);
    const attempts = await listAttempts(db, delivery.id);
    print(json, { ...delivery, attempts }, [describe(delivery), ...attempts.map(describeAttempt)].join('\n'));
  });
}

async function retry(ids: string[], options: Options): Promise<void> {
  const [{ withDatabase }, { retryDeliveries }, { InputError }] = await load();
  const filter = await readFilter(ids, options);
  if (Object.values(filter).every(value => value === undefined)) {
    throw new InputError('Say which: ids ("demarche deliveries --dead" lists what was given up), --dead, --subscription or --since.');
  }
  await withDatabase(async ({ db }) => {
    const retried = await retryDeliveries(db, filter, new Date());
    if (retried.length === 0 && ids.length > 0)
      throw new InputError(`No delivery has the id ${ids.join(', ')}; "demarche deliveries" lists them.`);
    print(
      options.json,
      { retried },
      `${retried.length} due again; a running demarche sends them within seconds, or "demarche run --once".`,
    );
  });
}

async function readFilter(ids: string[], { dead, subscription, since, until }: Options): Promise<DeliveryFilter> {
  return {
    ranges: ids.length > 0 ? await Promise.all(ids.map(readRange)) : undefined,
    state: dead ? 'dead' : undefined,
    subscriptionId: subscription === undefined ? undefined : (await readNumbers([subscription], '--subscription'))[0],
    since: await readTime('--since', since),
    until: await readTime('--until', until),
  };
}

async function readRange(text: string): Promise<[number, number]> {
  const [from = 0, to = from] = await readNumbers(text.split('-'), 'The id');
  return [from, to];
}

async function readTime(option: string, text: string | undefined): Promise<string | undefined> {
  if (text === undefined) return undefined;
  const { InputError } = await import('../domain/errors.ts');
  if (Number.isNaN(Date.parse(text))) throw new InputError(`${option} ${text} is not a time like 2025-02-13T08:00:00Z.`);
  return new Date(text).toISOString();
}

async function readNumbers(texts: string[], what: string): Promise<number[]> {
  const { InputError } = await import('../domain/errors.ts');
  const wrong = texts.find(text => !/^\d{1,15}$/.test(text));
  if (wrong !== undefined) throw new InputError(`${what} "${wrong}" is not a whole number.`);
  return texts.map(Number);
}

function describe({ id, createdAt, subscriptionId, kind, state, attemptCount, nextAttemptAt, lastError }: Delivery): string {
  const next = state === 'pending' ? `, next attempt ${nextAttemptAt}` : '';
  const error = lastError ? `\n    ${lastError}` : '';
  return `${id}  ${createdAt}  ${kind} for subscription ${subscriptionId}: ${state} after ${attemptCount} ${attemptCount === 1 ? 'attempt' : 'attempts'}${next}${error}`;
}

function describeAttempt({ number, startedAt, status, durationMs, error, response }: Attempt): string {
  const answer = response
    ? `\n        ${response
        .slice(0, 300)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()}`
    : '';
  return `    ${number}. ${startedAt}  ${status ?? 'no answer'}, ${durationMs} ms${error ? `: ${error}` : ''}${answer}`;
}

function load() {
  return Promise.all([import('../main.ts'), import('../db/deliveries.ts'), import('../domain/errors.ts')]);
}

function print(json: boolean | undefined, value: unknown, text: string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : text}\n`);
}
