import type { CodedArticle } from '../../coding/coder.ts';
import type { Statement } from '../../domain/statement.ts';
import { showQuote, showSubject } from '../quote.ts';

/** A readable list of what was coded. */
export function printCoded(coded: CodedArticle): string {
  if (coded.outcome !== 'coded') return `${coded.note ?? coded.outcome}\n`;
  const remark = coded.note ? `${coded.note}\n` : '';
  const head = `${coded.title || '(no title)'} [${coded.language}, ${coded.publishedAt.slice(0, 10)}]\n${remark}`;
  if (coded.statements.length === 0) return `${head}no positions found\n`;
  return head + coded.statements.map(printStatement).join('');
}

function printStatement(statement: Statement): string {
  const who = statement.onBehalfOf ? `${statement.actor.name} for ${statement.onBehalfOf.name}` : statement.actor.name;
  const how = statement.modality === 'asserted' ? '' : ` (${statement.modality})`;
  const why = `${statement.reasons.join('; ')} [${statement.confidence}]`;
  return `\n${who}: ${statement.stance}${how} · ${showSubject(statement.subject)}\n  ${showQuote(statement.evidence.quote)}\n  ${why}\n`;
}
