import type { CodedArticle } from '../../coding/coder.ts';
import type { Statement } from '../../domain/statement.ts';

/** A readable list of what was coded. */
export function printCoded(coded: CodedArticle): string {
  if (coded.outcome !== 'coded') return `${coded.note ?? coded.outcome}\n`;
  const head = `${coded.title || '(no title)'} [${coded.language}, ${coded.publishedAt.slice(0, 10)}]\n`;
  if (coded.statements.length === 0) return `${head}no positions found\n`;
  return head + coded.statements.map(printStatement).join('');
}

function printStatement(statement: Statement): string {
  const who = statement.onBehalfOf ? `${statement.actor.name} for ${statement.onBehalfOf.name}` : statement.actor.name;
  const how = statement.modality === 'asserted' ? '' : ` (${statement.modality})`;
  return `\n${who}: ${statement.stance}${how} · ${statement.subject.label}\n  “${statement.evidence.quote}”\n  ${statement.reasons.join('; ')} [${statement.confidence}]\n`;
}
