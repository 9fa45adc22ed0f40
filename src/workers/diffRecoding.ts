import { countAlerts } from '../db/alerts.ts';
import type { Database } from '../db/client.ts';
import { listActiveCorrections } from '../db/corrections.ts';
import { listRecodedAbout, listRecodedAfter, type RecodedRevision, type Recoding } from '../db/recodings.ts';
import { listCounting, loadCoded, loadSaid, type Pair, pairsOf } from '../db/statements.ts';
import { isClearEnough } from '../domain/alert.ts';
import { changeName } from '../domain/change.ts';
import { compareReadings } from '../domain/compareReadings.ts';
import { applyCorrections, turnSignsOf } from '../domain/correction.ts';
import { foldHistory, type Move } from '../domain/history.ts';
import type { Said } from '../domain/observation.ts';
import { subjectKindOf } from '../domain/statement.ts';
import { modalityWeight } from '../domain/thresholds.ts';
import { dateOf, type Text, toReading } from './reading.ts';
import { toCompared } from './recode.ts';

type Seen = { url: string; actorId: string; subjectId: string; stance: string; quote: string };
type Turn = Pair & Pick<Move, 'kind' | 'from' | 'to' | 'at'>;

/** What would be otherwise after switching over: statements, changes that would be in the history or leave it, and alerts that would be retracted. */
export type RecodingDiff = {
  gained: Seen[];
  lost: Seen[];
  changed: { before: Seen; after: Seen }[];
  /** `alertable`: somebody who watches everything would have been alerted. Nobody is: it is history. */
  appear: (Turn & { alertable: boolean })[];
  vanish: (Turn & { alerts: number })[];
};

/** Compares what a recoding has read so far with what counts. */
export async function diffRecoding(db: Database, recoding: Recoding): Promise<RecodingDiff> {
  const diff: RecodingDiff = { gained: [], lost: [], changed: [], appear: [], vanish: [] };
  const differing = new Set<number>();
  const touched = new Map<string, Pair>();
  const touch = (pairs: Pair[]) => {
    for (const pair of pairs) touched.set(`${pair.holderId} ${pair.subjectId}`, pair);
  };
  for await (const { recoded, article } of eachRecoded(db, recoding.id)) {
    if (!recoded.differs) continue;
    differing.add(article.id);
    const { gained, lost, changed } = compareReadings(await loadCoded(db, article.id), recoded.statements.map(toCompared));
    const see = (one: Omit<Seen, 'url' | 'quote'> & { evidence: { quote: string } }) => toSeen(one, article.url);
    diff.gained.push(...gained.map(see));
    diff.lost.push(...lost.map(see));
    diff.changed.push(...changed.map(({ before, after }) => ({ before: see(before), after: see(after) })));
    touch(pairsOf(await listCounting(db, article.id)));
    touch(recoded.pairs.map(toPair));
  }
  for (const pair of touched.values()) await diffChanges(db, recoding, pair, differing, diff);
  return diff;
}

/** Every text of a recoding that is still the newest of its article. */
export async function* eachRecoded(db: Database, recodingId: number): AsyncGenerator<Text & { recoded: RecodedRevision }> {
  for (let after = 0; ; ) {
    const rows = await listRecodedAfter(db, recodingId, after);
    if (rows.length === 0) return;
    yield* rows;
    after = rows.at(-1)!.recoded.revisionId;
  }
}

async function diffChanges(db: Database, recoding: Recoding, pair: Pair, differing: Set<number>, diff: RecodingDiff): Promise<void> {
  const said = await loadSaid(db, pair);
  const anew = await loadAnew(db, recoding, pair);
  const now = turns(said, pair);
  const then = turns([...said.filter(({ articleId }) => !differing.has(articleId)), ...anew], pair);
  for (const [name, change] of then) {
    if (now.has(name)) continue;
    const alertable = isClearEnough(change, subjectKindOf(pair.subjectId)) && !pair.holderId.startsWith('person:');
    diff.appear.push({ ...toTurn(change, pair), alertable });
  }
  for (const [name, change] of now) {
    if (then.has(name)) continue;
    const alerts = await countAlerts(db, `${pair.holderId} ${pair.subjectId} ${name}`);
    diff.vanish.push({ ...toTurn(change, pair), alerts });
  }
}

/** The changes of a history by name, first positions left out. */
function turns(said: Said[], { holderId }: Pair): Map<string, Move> {
  const { changes } = foldHistory(said, holderId);
  return new Map(changes.filter(({ kind }) => kind !== 'new').map(change => [changeName(change), change]));
}

/** What the recoding read about a position, with people's corrections. */
async function loadAnew(db: Database, recoding: Recoding, { holderId, subjectId }: Pair): Promise<Said[]> {
  const texts = await listRecodedAbout(db, recoding.id, { holderId, subjectId });
  const corrections = await listActiveCorrections(
    db,
    texts.map(({ article }) => article.id),
  );
  return texts.flatMap(({ recoded, revision, article }) =>
    recoded.statements.flatMap((statement, index) => {
      const { reading, by } = applyCorrections(toReading(article.id, statement), corrections);
      if (!reading || reading.subjectId !== subjectId || modalityWeight[statement.modality] === 0) return [];
      if (reading.actorId !== holderId && reading.onBehalfOfId !== holderId) return [];
      const { intensity, modality, directness, confidence, steady, evidence } = statement;
      const place = { evidenceIn: evidence.in, evidenceStart: evidence.start };
      const where = { articleId: article.id, originId: revision.originId ?? article.id, ...place };
      const when = { saidOn: new Date(statement.saidOn).toISOString(), publishedAt: dateOf({ article, revision }) };
      const { actorId, rank, stance } = reading;
      const turnSigns = turnSignsOf(statement.turnSigns, by, corrections);
      const words = { intensity, modality, directness, confidence, steady, turnSigns };
      return [{ id: revision.id * 1000 + index, actorId, rank, stance, ...words, ...where, ...when }];
    }),
  );
}

function toSeen(
  { actorId, subjectId, stance, evidence }: Omit<Seen, 'url' | 'quote'> & { evidence: { quote: string } },
  url: string,
): Seen {
  return { url, actorId, subjectId, stance, quote: evidence.quote };
}

function toTurn({ kind, from, to, at }: Move, pair: Pair): Turn {
  return { ...pair, kind, from, to, at };
}

function toPair(key: string): Pair {
  const at = key.indexOf(' ');
  return { holderId: key.slice(0, at), subjectId: key.slice(at + 1) };
}
