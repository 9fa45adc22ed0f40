import { z } from 'zod';
import { modalities, stances } from './statement.ts';

const iso = z.iso.datetime({ offset: true });
const actor = z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) });
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
  kind: z.enum(['new', 'reversal', 'hardening', 'softening', 'contested']),
  from: z.enum(stances).nullable(),
  to: z.enum(stances),
  severity: z.number().min(0).max(1),
  severitySentence: z.string().describe('The severity in plain words'),
  reasons: z.array(z.string()).describe('The trace of rules that led to the change'),
  actor: actor.describe('The holder of the position: a state or body, or a person who speaks for nobody else'),
  subject,
  before: evidence.nullable().describe('The statement that the earlier position rests on; null for a first position'),
  after: evidence,
});

/** The body of a webhook of type `stance.changed`, version 1: fields may be added, none is removed or changes its meaning. */
export const stanceChangedMessage = z.object({
  type: z.literal('stance.changed'),
  timestamp: iso.describe('When the alert was raised'),
  data: stanceChanged,
});

export type ActorShown = z.infer<typeof actor>;
export type AlertEvidence = z.infer<typeof evidence>;
export type StanceChanged = z.infer<typeof stanceChanged>;
export type StanceChangedMessage = z.infer<typeof stanceChangedMessage>;

/** Standard Webhooks asks for small messages; this leaves room below its 20 kB. */
const maxBytes = 19_000;
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** The message for one alert, under 20 kB: long quotes, reasons and lists of names are shortened further and further until it fits. */
export function stanceChangedBody(data: StanceChanged, timestamp: string): StanceChangedMessage {
  for (let longest = 1_500; ; longest = Math.floor(longest / 2)) {
    const message: StanceChangedMessage = { type: 'stance.changed', timestamp, data: shorten(data, longest) as StanceChanged };
    if (bytes(message) <= maxBytes || longest < 100) return message;
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
