import { z } from 'zod';
import { changeKinds } from './change.ts';
import { modalities, precisions, stances } from './statement.ts';

const iso = z.iso.datetime({ offset: true });
const actor = z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) });
const share = z.number().min(0).max(1);
const subject = z.object({
  kind: z.enum(['issue', 'actor', 'open']),
  id: z.string(),
  label: z.string(),
  labels: z.object({ de: z.string().optional(), en: z.string().optional() }),
});

/** A statement as evidence in an alert: who said what, in whose name, when, and where it can be read. */
export const evidence = z.object({
  id: z.number().int(),
  actor,
  onBehalfOf: actor.nullable(),
  subject,
  stance: z.enum(stances),
  modality: z.enum(modalities),
  quote: z.string().describe('Verbatim from the article; shortened with … when very long'),
  saidOn: iso,
  saidOnBasis: z.enum(['text', 'published', 'first-seen']),
  saidOnPrecision: z.enum(precisions).optional().describe('How exactly the day of the words is known'),
  confidence: z.number().min(0).max(1),
  title: z.string(),
  publisher: z.string().nullable(),
  link: z.string().nullable(),
});

/** What a reader is told about one change of stance; the one model behind webhooks and mails. */
export const stanceChanged = z.object({
  alertId: z.number().int(),
  changeId: z.number().int(),
  episodeId: z.string().describe('Changes that belong together share it'),
  kind: z.enum(changeKinds),
  from: z.enum(stances).nullable(),
  to: z.enum(stances),
  severity: share,
  severityParts: z
    .object({
      rank: share.describe('Whose words: 1 for a head of state or government and for the body itself'),
      distance: share.describe('How far the stance moved'),
      firmness: share.describe('How firm the earlier position was'),
      confirmation: share.describe('How many independent origins report it: 0.5 for one, 0.75 for two, …'),
      centrality: share.describe('How central the subject is to the subscription: 1 when it asked for it, 0.5 when it asks for everything'),
    })
    .describe('What the severity is made of'),
  severitySentence: z.string().describe('The severity in plain words'),
  confirmed: z.boolean().describe('False while a single origin reports it'),
  reasons: z.array(z.string()).describe('The trace of rules that led to the change'),
  actor: actor.describe('The holder of the position: a state or body, or a person who speaks for nobody else'),
  subject,
  before: evidence.nullable().describe('The statement that the earlier position rests on; null for a first position'),
  after: evidence,
});

/** The same once something became of the alert after it was raised. */
export const alertNotice = stanceChanged.extend({
  noticeId: z.number().int(),
  reason: z.string().describe('Why the alert is confirmed, updated or retracted'),
});

/** The bodies of webhooks about alerts, version 1: fields may be added, none is removed or changes its meaning. */
export const messages = {
  'stance.changed': describeMessage('stance.changed', stanceChanged, 'When the alert was raised'),
  'stance.confirmed': describeMessage('stance.confirmed', alertNotice, 'When enough independent origins reported the change'),
  'alert.updated': describeMessage('alert.updated', alertNotice, 'When what the alert told turned out otherwise'),
  'alert.retracted': describeMessage('alert.retracted', alertNotice, 'When the change turned out not to have happened'),
};

function describeMessage<Type extends string, Data extends z.ZodType>(type: Type, data: Data, timestamp: string) {
  return z.object({ type: z.literal(type), timestamp: iso.describe(timestamp), data });
}

export type ActorShown = z.infer<typeof actor>;
export type AlertEvidence = z.infer<typeof evidence>;
export type StanceChanged = z.infer<typeof stanceChanged>;
export type AlertNotice = z.infer<typeof alertNotice>;
export type AlertMessage = z.infer<(typeof messages)[keyof typeof messages]>;

/** Standard Webhooks asks for small messages; this leaves room below its 20 kB. */
const maxBytes = 19_000;
/** How large a value is as JSON. */
export const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** The message under 20 kB: long quotes, reasons and lists of names are shortened further and further until it fits. */
export function fitMessage<Message extends AlertMessage>(message: Message): Message {
  for (let longest = 1_500; ; longest = Math.floor(longest / 2)) {
    const fitted = { ...message, data: shorten(message.data, longest) };
    if (bytesOf(fitted) <= maxBytes || longest < 100) return fitted as Message;
  }
}

/** Cuts every text to `longest` characters and every list to a number of entries that shrinks with it. */
function shorten(value: unknown, longest: number): unknown {
  if (typeof value === 'string') return clip(value, longest);
  if (Array.isArray(value)) return value.slice(0, Math.max(1, Math.ceil(longest / 75))).map(item => shorten(item, longest));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortenField(key, item, longest)]));
}

/** Names of things stay whole; an address that is cut leads nowhere, so one that is too long is left out. */
function shortenField(key: string, value: unknown, longest: number): unknown {
  if (key === 'id' || key === 'episodeId') return value;
  if (key === 'link') return typeof value === 'string' && value.length > 2_000 ? null : value;
  return shorten(value, longest);
}

/** Cuts a text to `longest` characters, at a space where one is near and never inside a surrogate pair. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, Math.max(1, longest - 1)).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/\s+\S{0,20}$/, '')}…`;
}
