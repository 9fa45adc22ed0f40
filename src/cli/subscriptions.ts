import type { Command } from 'commander';
import type { Database } from '../db/client.ts';
import type { StoredMute } from '../db/mutes.ts';
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
  one(subscriptions, 'mute', 'hear nothing of an actor, a subject or an episode until a given time')
    .option('--actor <id>', 'like country:USA')
    .option('--subject <id>', 'like issue:ukraine-nato-membership')
    .option('--episode <id>', 'as "demarche alerts --json" shows it')
    .requiredOption('--until <time>', 'when the mute ends, like 2025-02-20 or 2025-02-20T08:00:00Z')
    .action(mute);
  one(subscriptions, 'mutes', 'what a subscription does not hear of').action(mutes);
  one(subscriptions, 'unmute', 'end a mute')
    .argument('<mute>', 'number of the mute, as "demarche subscriptions mutes" shows it')
    .action(unmute);
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
    print(
      json,
      rotated,
      `New signing secret, shown this once: ${rotated.secret}\n${rotated.publicKey ? `Its public key: ${rotated.publicKey}\n` : ''}${until}`,
    );
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

type MuteOptions = Options & { actor?: string; subject?: string; episode?: string; until: string };

async function mute(id: string, { actor, subject, episode, until, json }: MuteOptions): Promise<void> {
  const [[{ withDatabase }], { addMute }, { InputError }] = await Promise.all([
    load(),
    import('../db/mutes.ts'),
    import('../domain/errors.ts'),
  ]);
  const named = Object.entries({ actor, subject, episode }).filter(([, target]) => target !== undefined);
  if (named.length !== 1) throw new InputError('Say what to mute: one of --actor, --subject and --episode.');
  if (!(Date.parse(until) > Date.now())) throw new InputError(`--until ${until} is not a time to come, like 2030-02-20T08:00:00Z.`);
  const [kind, target] = named[0] as ['actor' | 'subject' | 'episode', string];
  await withDatabase(async ({ db }) => {
    const { id: subscriptionId } = await find(db, id);
    const muted = await addMute(db, { subscriptionId, kind, target, until: new Date(until).toISOString() });
    print(json, muted, describeMute(muted));
  });
}

async function mutes(id: string, { json }: Options): Promise<void> {
  const [[{ withDatabase }], { listMutes }] = await Promise.all([load(), import('../db/mutes.ts')]);
  await withDatabase(async ({ db }) => {
    const all = await listMutes(db, [(await find(db, id)).id]);
    print(json, all, all.map(describeMute).join('\n') || 'Nothing is muted.');
  });
}

async function unmute(id: string, muteId: string, { json }: Options): Promise<void> {
  const [[{ withDatabase }], { removeMute }, { InputError }] = await Promise.all([
    load(),
    import('../db/mutes.ts'),
    import('../domain/errors.ts'),
  ]);
  await withDatabase(async ({ db }) => {
    const removed = /^\d{1,15}$/.test(muteId) && (await removeMute(db, (await find(db, id)).id, Number(muteId)));
    if (!removed) throw new InputError(`Subscription ${id} has no mute ${muteId}; "demarche subscriptions mutes ${id}" lists them.`);
    print(json, { removed: Number(muteId) }, `Ended mute ${muteId}.`);
  });
}

const describeMute = ({ id, kind, target, until }: StoredMute) => `${id}  ${kind} ${target} is muted until ${until}`;

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
