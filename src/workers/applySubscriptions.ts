import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Database } from '../db/client.ts';
import { listSubscriptions, removeSubscription, type Subscription, updateSubscription } from '../db/subscriptions.ts';
import { InputError } from '../domain/errors.ts';
import { type PlannedSubscription, planSubscription } from './planSubscription.ts';
import { addPlanned, firstDigestAt, type SubscribeAround } from './subscribe.ts';

const entry = z.looseObject({
  name: z.string().min(1),
  webhook: z.string().optional(),
  email: z.string().optional(),
  feed: z.literal(true).optional(),
  quiet: z.string().optional(),
});
const fileSchema = z.strictObject({ subscriptions: z.array(entry) });

type Named = PlannedSubscription & { name: string };

/** What a file would change. Subscriptions are known by their names; those that the file does not name are removed only when asked. */
export type SubscriptionDiff = {
  add: Named[];
  change: { id: number; plan: Named; fields: { field: string; from: unknown; to: unknown }[] }[];
  remove: { id: number; name: string }[];
  same: string[];
};

/** Reads a file of subscriptions and checks every one of them. Throws an InputError with file, line and remedy; nothing is written. */
export function readSubscriptions(text: string, file: string, { codebook, config }: SubscribeAround): Named[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) throw new InputError(`${file}:${lines.linePos(broken.pos[0]).line}: not valid YAML: ${broken.message}`);
  const parsed = fileSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InputError(`${file}: ${issue!.path.join('.') || 'the file'}: ${issue!.message}. It should hold "subscriptions:", a list.`);
  }
  const plans = parsed.data.subscriptions.map(({ webhook, email, feed, digest, at, quietLine, when, quiet, cap, ...rest }, index) => {
    // The same words as the options of the command line.
    const [quietFrom, quietTo] = quiet?.split('-') ?? [];
    const wish = {
      ...rest,
      schedule: digest,
      localTime: at,
      evenWhenQuiet: quietLine,
      tellWhen: when,
      quietFrom,
      quietTo,
      capPerHour: cap,
    };
    const node = document.getIn(['subscriptions', index], true) as { range?: [number, number, number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : 0;
    try {
      return { ...planSubscription({ ...toPlace({ webhook, email, feed }), wish }, codebook, config.allowAddresses), name: rest.name };
    } catch (error) {
      throw error instanceof InputError ? new InputError(`${file}:${line}: "${rest.name}": ${error.message}`) : error;
    }
  });
  const double = plans.find(({ name }, index) => plans.findIndex(other => other.name === name) < index);
  if (double) throw new InputError(`${file}: two subscriptions are called "${double.name}"; names tell them apart.`);
  return plans;
}

/** Where alerts go. Throws an InputError unless it is one place. */
export function toPlace({ webhook, email, feed }: { webhook?: string; email?: string; feed?: true }) {
  const places = [
    webhook === undefined ? [] : { channel: 'webhook' as const, recipient: webhook },
    email === undefined ? [] : { channel: 'email' as const, recipient: email },
    feed ? { channel: 'none' as const, recipient: '' } : [],
  ].flat();
  if (places.length !== 1) throw new InputError('give one of "webhook:", "email:" and "feed: true".');
  return places[0]!;
}

/** Compares what a file asks for with what there is. */
export async function diffSubscriptions(db: Database, plans: Named[], prune: boolean): Promise<SubscriptionDiff> {
  const existing = await listSubscriptions(db);
  const diff: SubscriptionDiff = { add: [], change: [], remove: [], same: [] };
  for (const plan of plans) {
    const known = existing.find(({ name }) => name === plan.name);
    const fields = known ? compare(known, plan) : [];
    if (!known) diff.add.push(plan);
    else if (fields.length > 0) diff.change.push({ id: known.id, plan, fields });
    else diff.same.push(plan.name);
  }
  const unnamed = existing.filter(({ name }) => !plans.some(plan => plan.name === name));
  if (prune) diff.remove = unnamed.map(({ id, name }) => ({ id, name }));
  return diff;
}

function compare(known: Subscription, plan: Named) {
  if (known.channel !== plan.channel) {
    throw new InputError(`"${plan.name}" is a subscription by ${known.channel} already; choose another name, or remove it first.`);
  }
  const { asymmetric: _, ...kept } = plan; // decided when the keys are made
  const wanted = Object.entries(kept).map(([field, to]) => ({ field, from: known[field as keyof Subscription], to }));
  return wanted.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/** Makes what there is equal to the file, in one transaction. Returns the signing secrets of new webhooks by name, shown this once. */
export async function applySubscriptions(db: Database, diff: SubscriptionDiff, around: SubscribeAround): Promise<Record<string, string>> {
  return db.transaction(async tx => {
    const secrets: Record<string, string> = {};
    for (const plan of diff.add) {
      const { secret } = await addPlanned(tx, plan, around);
      if (secret) secrets[plan.name] = secret;
    }
    for (const { id, plan } of diff.change) {
      const { asymmetric: _, ...kept } = plan;
      await updateSubscription(tx, id, { ...kept, nextDigestAt: firstDigestAt(plan, around.now) });
    }
    for (const { id } of diff.remove) await removeSubscription(tx, id);
    return secrets;
  });
}
