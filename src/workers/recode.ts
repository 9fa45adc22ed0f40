import type { Database } from '../db/client.ts';
import { listActiveCorrections } from '../db/corrections.ts';
import { keepRecoded, listUnrecoded, loadRecoding } from '../db/recodings.ts';
import { loadCoded, pairsOf } from '../db/statements.ts';
import { isSameReading } from '../domain/compareReadings.ts';
import { applyCorrections } from '../domain/correction.ts';
import { PermanentError } from '../domain/errors.ts';
import type { Statement } from '../domain/statement.ts';
import type { RecodePayload } from '../jobs/recode.ts';
import type { Deps, Outcome } from './deps.ts';
import { readText, toIds, toReading } from './reading.ts';

/**
 * Reads the texts of a range of ids with the coder of this process and keeps what it reads beside what counts. A text that was read already is passed
 * over, so the work can be cut off and done again. Outcomes: `recoded`, or `ended` when somebody switched over or dropped it meanwhile.
 */
export async function recode(payload: RecodePayload, { db, coder, now }: Pick<Deps, 'db' | 'coder' | 'now'>): Promise<Outcome> {
  const recoding = await loadRecoding(db, payload.recodingId);
  if (recoding?.state !== 'open') return { outcome: 'ended' };
  if (recoding.coderVersion !== coder.version) {
    throw new PermanentError(
      `The recoding is for coder ${recoding.coderVersion}, this process has ${coder.version}: restart it, or drop the recoding.`,
    );
  }
  const texts = await listUnrecoded(db, recoding, payload);
  for (const { revision, article } of texts) {
    const { outcome, note = null, statements } = readText(coder, { revision, article }).coded;
    const differs = !isSameReading(await loadCoded(db, article.id), statements.map(toCompared));
    const kept = differs ? { statements, pairs: await pairKeys(db, article.id, statements) } : { statements: [], pairs: [] };
    const row = { recodingId: recoding.id, revisionId: revision.id, outcome, note, differs, ...kept };
    await keepRecoded(db, { ...row, codedAt: now().toISOString() });
  }
  return { outcome: 'recoded', detail: { texts: texts.length } };
}

/** A statement as it is compared with what counts. */
export function toCompared(statement: Statement) {
  return { ...statement, ...toIds(statement) };
}

/** The positions that statements of an article bear on once people's corrections apply. */
async function pairKeys(db: Database, articleId: number, statements: Statement[]): Promise<string[]> {
  const corrections = await listActiveCorrections(db, [articleId]);
  const readings = statements.flatMap(one => applyCorrections(toReading(articleId, one), corrections).reading ?? []);
  return pairsOf(readings).map(({ holderId, subjectId }) => `${holderId} ${subjectId}`);
}
