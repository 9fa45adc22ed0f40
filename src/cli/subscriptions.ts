import type { Command } from 'commander';
import type { Database } from '../db/client.ts';
import type { Subscription } from '../db/subscriptions.ts';

type Options = { json?: boolean };

/** `demarche subscriptions`: who is told what, and what can be done with one of them. */
export function registerSubscriptions(program: Command): void {
  const subscriptions = program.command('subscriptions').description('list, switch, test and remove subscriptions');
  subscriptions.command('list', { isDefault: true }).description('all subscriptions').option('--json', 'print an array').action(list);
  one(subscriptions, 'remove', 'remove a subscription with its alerts and deliveries').action(remove);
  one(subscriptions, 'enable', 'switch a subscription on again').action((id, options) => toggle(id, true, options));
  one(subscriptions, 'disable', 'switch a subscription off; changes are not kept for it meanwhile').action((id, options) =>
    toggle(id, false, options),
  );
  one(subscriptions, 'rotate', 'give a webhook a new signing secret; the old one stays valid for a day').action(rotate);
  one(subscriptions, 'test', 'send a test message now and show the answer; exits with 1 when it is not taken').action(test);
}

const one = (parent: Command, name: string, description: string) =>
  parent
    .command(name)
    .description(description)
    .argument('<id>', 'number of the subscription, as "demarche subscriptions" shows it')
    .option('--json', 'print the result as JSON');

async function list({ json }: Options): Promise<void> {
  const [{ withDatabase }, { listSubscriptions }, { showSubscription, toJson }] = await load();
  await withDatabase(async ({ db }) => {
    const all = await listSubscriptions(db);
    const none = 'There are no subscriptions; "demarche subscribe --help" says how to add one.';
    print(json, all.map(toJson), all.map(showSubscription).join('\n') || none);
  });
}

async function remove(id: string, { json }: Options): Promise<void> {
  const [{ withDatabase }, { removeSubscription }] = await load();
  await withDatabase(async ({ db }) => {
    const { name } = await find(db, id);
    await removeSubscription(db, Number(id));
    print(json, { removed: Number(id) }, `Removed subscription ${id} "${name}".`);
  });
}

async function toggle(id: string, enabled: boolean, { json }: Options): Promise<void> {
  const [{ withDatabase }, { updateSubscription }, { showSubscription, toJson }] = await load();
  const { firstDigestAt } = await import('../workers/subscribe.ts');
  await withDatabase(async ({ db }) => {
    const subscription = await find(db, id);
    const due = enabled ? firstDigestAt(subscription, new Date()) : null;
    await updateSubscription(db, Number(id), { enabled, disabledReason: null, nextDigestAt: due });
    const changed = await find(db, id);
    print(json, toJson(changed), showSubscription(changed));
  });
}

async function rotate(id: string, { json }: Options): Promise<void> {
  const [[{ withDatabase }], { rotateSecret }] = await Promise.all([load(), import('../workers/rotateSecret.ts')]);
  await withDatabase(async ({ db }, config) => {
    const rotated = await rotateSecret(db, await find(db, id), config, new Date());
    const until = `Messages are signed with the old one too until ${rotated.previousValidUntil}.`;
    print(json, rotated, `New signing secret, shown this once: ${rotated.secret}\n${until}`);
  });
}

async function test(id: string, { json }: Options): Promise<void> {
  const [{ withDatabase }] = await load();
  const [{ testSubscription }, { createLog }] = await Promise.all([import('../workers/testSubscription.ts'), import('../log.ts')]);
  await withDatabase(async ({ db }, config) => {
    const subscription = await find(db, id);
    const result = await testSubscription(subscription, {
      db,
      config,
      now: () => new Date(),
      random: Math.random,
      log: createLog('silent'),
    });
    const says = result.delivered ? `${subscription.recipient} took it` : `${subscription.recipient} did not take it: ${result.error}`;
    print(json, result, `${says} (${result.status ?? 'no answer'}, ${result.durationMs} ms)`);
    if (!result.delivered) process.exitCode = 1;
  });
}

async function find(db: Database, id: string): Promise<Subscription> {
  const [, { loadSubscription }] = await load();
  const subscription = /^\d{1,15}$/.test(id) ? await loadSubscription(db, Number(id)) : null;
  if (subscription) return subscription;
  const { InputError } = await import('../domain/errors.ts');
  throw new InputError(`There is no subscription "${id}"; "demarche subscriptions" lists them with their numbers.`);
}

function load() {
  return Promise.all([import('../main.ts'), import('../db/subscriptions.ts'), import('./show/subscription.ts')]);
}

function print(json: boolean | undefined, value: unknown, text: string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : text}\n`);
}
