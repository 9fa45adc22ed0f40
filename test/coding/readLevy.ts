import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** What is read of a text that begins with Norway's plan, without that plan: "ISL oppose", "SWE support". */
export function readLevy(language: 'de' | 'en', text: string): string[] {
  const opening = language === 'de' ? 'Norwegen plant eine Fischmaut.' : 'Norway plans a levy.';
  const { statements } = coder.code({ title: '', text: `${opening} ${text}`, language, publishedAt: '2025-06-10T08:00:00Z' });
  const told = statements.filter(
    ({ evidence, modality }) => evidence.start > opening.length && /^(?:asserted|conditional)$/.test(modality),
  );
  const named = told.map(({ actor, onBehalfOf, stance, subject }) => {
    const isLevy = /levy|maut/.test(subject.id) ? '' : ` ${subject.id.replace('open:', '')}`;
    return `${(onBehalfOf ?? actor).id.replace(/^(?:country|group|org):/, '')} ${stance}${isLevy}`;
  });
  return [...new Set(named)].sort();
}
