import type { CodedArticle, Coder } from '../src/coding/coder.ts';
import type { Statement } from '../src/domain/statement.ts';
import { findShared } from './corpora.ts';
import { matches } from './expectation.ts';
import { type GoldArticle, readGoldArticle } from './gold.ts';
import { type Row, share, skipped } from './row.ts';

/** The seed article: every statement and act found, nothing forbidden coded. */
export function measureSeed(coder: Coder): Row[] {
  const folder = findShared('seed');
  if (!folder) return [skipped('seed article')];
  const article = readGoldArticle(`${folder}/article.de.txt`, `${folder}/expected.json`);
  const coded = coder.code(article);
  const statements = article.statements.filter(one => coded.statements.some(statement => meets(one, statement, coded)));
  const acts = article.acts.filter(one => coded.acts.some(act => meetsAct(one, act, coded)));
  const forbidden = article.forbidden.filter(one =>
    coded.statements.some(statement => meets({ ...one, says: undefined }, statement, coded)),
  );
  return [
    share('seed article', 'statements found', statements.length, article.statements.length, { atLeast: 1 }),
    share('seed article', 'acts found', acts.length, article.acts.length, { atLeast: 1 }),
    share('seed article', 'forbidden statements coded', forbidden.length, article.forbidden.length, { atMost: 0 }),
  ];
}

function meets(one: GoldArticle['statements'][number], statement: Statement, coded: CodedArticle): boolean {
  const { subject, evidence } = statement;
  return (
    one.stance.split('|').includes(statement.stance) &&
    new RegExp(one.modality ?? '').test(statement.modality) &&
    matches(one.actor, [statement.actor, statement.onBehalfOf]) &&
    matches(one.subject, [subject, subject.kind === 'open' ? evidence.quote : null]) &&
    isNear(one.says, evidence.start, evidence.end, coded.text)
  );
}

function meetsAct(one: GoldArticle['acts'][number], act: CodedArticle['acts'][number], { text }: CodedArticle): boolean {
  return (
    new RegExp(one.type).test(act.type) &&
    matches(one.actor, [act.actorId, act.actor.text]) &&
    matches(one.recipient, [act.recipientId, act.recipient.text]) &&
    isNear(one.says, act.start, act.end, text)
  );
}

/** The same sentence or a neighbour of it. */
function isNear(says: string | undefined, start: number, end: number, text: string): boolean {
  const at = says === undefined ? -1 : text.indexOf(says);
  if (at < 0) return true;
  return (start < at + says!.length && end > at) || (start >= at - 250 && start <= at + says!.length + 150);
}
