import { z } from 'zod';
import { changeKinds } from './change.ts';
import { isZone } from './digest.ts';

/** How the body of a webhook is shaped: `standard` is our own message, the others are what these services take. */
export const webhookFormats = ['standard', 'cloudevents', 'slack', 'teams', 'discord', 'mattermost', 'telegram', 'ntfy'] as const;
export type WebhookFormat = (typeof webhookFormats)[number];

/** Severities that people can name, with the least number that counts as each. */
export const severityBands = { high: 0.7, medium: 0.4, low: 0 } as const;
export type SeverityBand = keyof typeof severityBands;

/** The name of a severity of 0..1. */
export function severityBand(severity: number): SeverityBand {
  if (severity >= severityBands.high) return 'high';
  return severity >= severityBands.medium ? 'medium' : 'low';
}

/** Whether a subscription hears of a change at the first word, or once independent origins confirm it. */
export const tellWhens = ['first', 'confirmed'] as const;
export type TellWhen = (typeof tellWhens)[number];

const severity = z
  .union(
    [z.enum(['high', 'medium', 'low']).transform(band => severityBands[band]), z.coerce.number().min(0).max(1)],
    'low, medium, high or a number from 0 to 1',
  )
  .default(0);

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day like 07:00');

/** What a person may ask for when subscribing, as the command line and the API take it. The ids are checked against the codebook elsewhere. */
export const subscriptionWish = z.strictObject({
  name: z.string().trim().min(1).max(200).optional(),
  who: z.array(z.string()).default([]),
  what: z.array(z.string()).default([]),
  kinds: z.array(z.enum(changeKinds)).min(1).default(['reversal', 'hardening', 'softening', 'contested']),
  /** Only what these publishers, or articles in these languages, report; empty is all. */
  publishers: z.array(z.string()).default([]),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'codes like de or en')).default([]),
  minSeverity: severity,
  tellWhen: z.enum(tellWhens).default('first'),
  format: z.enum(webhookFormats).default('standard'),
  schedule: z.enum(['immediate', 'daily', 'weekdays', 'weekly']).default('immediate'),
  localTime: timeOfDay.default('07:00'),
  quietFrom: timeOfDay.nullable().default(null),
  quietTo: timeOfDay.nullable().default(null),
  capPerHour: z.union([z.null(), z.coerce.number().int().min(1).max(1_000)]).default(null),
  contact: z.email().nullable().default(null),
  zone: z.string().refine(isZone, 'a time zone like Europe/Berlin').default('UTC'),
  evenWhenQuiet: z.boolean().default(false),
  feeds: z.boolean().default(false),
  language: z.enum(['de', 'en']).default('en'),
  /** Sign with an ed25519 key as well, so that a receiver can verify without being able to sign. */
  asymmetric: z.boolean().default(false),
});
export type SubscriptionWish = z.infer<typeof subscriptionWish>;

/** Something that can be watched: an actor or issue with every name that people may type for it. */
export type Watchable = { id: string; names: string[] };

/** What became of the typed names: ids, names that nothing has (with what was meant perhaps), and names that several things have. */
export type Resolution = {
  ids: string[];
  unknown: { name: string; suggestions: string[] }[];
  ambiguous: { name: string; candidates: string[] }[];
};

/** Finds the ids of typed ids or names, ignoring case. A name that several things have is not guessed. */
export function resolveNames(typed: string[], known: Watchable[]): Resolution {
  const byName = new Map<string, Set<string>>();
  for (const { id, names } of known) for (const name of [id, ...names]) add(byName, name.toLowerCase(), id);
  const ids = new Set<string>();
  const [unknown, ambiguous]: [Resolution['unknown'], Resolution['ambiguous']] = [[], []];
  for (const name of typed) {
    const found = [...(byName.get(name.trim().toLowerCase()) ?? [])];
    if (found.length === 1) ids.add(found[0]!);
    else if (found.length > 1) ambiguous.push({ name, candidates: found });
    else unknown.push({ name, suggestions: suggest(name, byName) });
  }
  return { ids: [...ids], unknown, ambiguous };
}

function add(map: Map<string, Set<string>>, name: string, id: string): void {
  const ids = map.get(name);
  if (ids) ids.add(id);
  else map.set(name, new Set([id]));
}

/** Up to three ids whose names look most like the typed one: containing it whole, or else equal up to a quarter of its letters. */
function suggest(typed: string, byName: Map<string, Set<string>>): string[] {
  const wanted = typed.trim().toLowerCase();
  const near = [...byName]
    .map(([name, ids]) => ({ ids, far: wanted.length > 3 && name.includes(wanted) ? 0.5 : distance(wanted, name) }))
    .filter(({ far }) => far <= Math.max(1, wanted.length / 4));
  const nearest = Math.min(...near.map(({ far }) => far));
  return [...new Set(near.filter(({ far }) => far === nearest).flatMap(({ ids }) => [...ids]))].slice(0, 3);
}

/** Edits (insert, delete, replace a letter) between two words. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > a.length / 3 + 1) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
