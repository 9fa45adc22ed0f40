import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Coder } from '../src/coding/coder.ts';
import type { Database } from '../src/db/client.ts';
import { replay, replayArticle } from '../src/workers/replay.ts';
import type { ReplayEvent } from '../src/workers/replayEvents.ts';
import { matches } from './expectation.ts';

const named = z.object({ article: z.string(), actor: z.array(z.string()), subject: z.array(z.string()) });
const stated = named.extend({
  stance: z.string(),
  /** How the words are meant, where they are not plainly asserted; and which matter they are about, where one holder speaks of several of like names. */
  modality: z.enum(['conditional']).optional(),
  firmness: z.enum(['tone', 'hedged', 'categorical']).optional(),
  matter: z.string().optional(),
});
const series = z.object({
  id: z.string(),
  category: z.string(),
  articles: z.array(replayArticle),
  expect: z.object({
    statements: z.array(stated).default([]),
    forbidden: z.array(stated).default([]),
    changes: z.array(named.extend({ kind: z.string() })).default([]),
    alertsMax: z.number().default(0),
  }),
});
/** Dated articles, what a careful reader codes from them, and the alerts they must and must not raise. */
export type Series = z.infer<typeof series>;
type Named = z.infer<typeof named>;

/** Reads every series of a folder. Throws with the file's name when one is malformed. */
export function readSeries(folder: string): Series[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.json'));
  return files.sort().map(file => {
    const parsed = series.safeParse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}

export type SeriesScore = {
  id: string;
  statements: { found: number; expected: number };
  forbidden: { coded: number; watched: number };
  /** `raised` of the alerts that had to be raised came, with whatever kind; `told` are all that came. */
  alerts: { raised: number; expected: number; told: number; rightKind: number };
  /** True when no alert may be raised; `passed` when alerts and forbidden statements are all as they must be. */
  silent: boolean;
  passed: boolean;
  notes: string[];
};

/** Replays a series in an empty database and compares. */
export async function scoreSeries({ id, articles, expect }: Series, coder: Coder, db: Database): Promise<SeriesScore> {
  const events: ReplayEvent[] = [];
  await replay(articles, { db, coder, emit: event => void events.push(event) });
  const statements = events.filter(event => event.type === 'statement');
  const alerts = events.filter(event => event.type === 'alert' && event.kind !== 'new');
  const says = (one: z.infer<typeof stated>, event: ReplayEvent) => fits(one, event) && event.stance === one.stance;
  const moves = (event: ReplayEvent) => event.modality === 'asserted' || event.modality === 'conditional';
  const missed = expect.statements.filter(one => !statements.some(event => moves(event) && says(one, event)));
  const forbidden = expect.forbidden.filter(one => statements.some(event => event.modality === 'asserted' && says(one, event)));
  const { raised, rightKind, silentChanges, falseAlerts } = pairAlerts(expect.changes, alerts);
  const expected = expect.changes.length;
  return {
    id,
    statements: { found: expect.statements.length - missed.length, expected: expect.statements.length },
    forbidden: { coded: forbidden.length, watched: expect.forbidden.length },
    alerts: { raised, expected, told: alerts.length, rightKind },
    silent: expect.alertsMax === 0,
    passed: raised === expected && alerts.length <= expect.alertsMax && forbidden.length === 0,
    notes: [
      ...missed.map(one => `missed statement ${one.article}: ${one.actor[0]} ${one.stance} ${one.subject[0]}`),
      ...forbidden.map(one => `forbidden ${one.article}: ${one.actor[0]} ${one.stance} ${one.subject[0]}`),
      ...silentChanges.map(one => `missed alert ${one.article}: ${one.actor[0]} ${one.kind} ${one.subject[0]}`),
      ...falseAlerts.map(event => `false alert ${event.articleId}: ${JSON.stringify([event.actor, event.kind, event.subject])}`),
    ],
  };
}

/** Gives each expected change one alert: of the right kind if there is one, else of any kind. */
function pairAlerts(changes: (Named & { kind: string })[], alerts: ReplayEvent[]) {
  const left = [...alerts];
  const silentChanges: typeof changes = [];
  let rightKind = 0;
  for (const change of changes) {
    const same = left.findIndex(event => fits(change, event) && event.kind === change.kind);
    const at = same >= 0 ? same : left.findIndex(event => fits(change, event));
    if (at < 0) silentChanges.push(change);
    else left.splice(at, 1);
    if (same >= 0) rightKind += 1;
  }
  return { raised: changes.length - silentChanges.length, rightKind, silentChanges, falseAlerts: left };
}

const fits = (one: Named, event: ReplayEvent): boolean =>
  event.articleId === one.article && matches(one.actor, [event.actor, event.onBehalfOf]) && matches(one.subject, [event.subject]);
