import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const plan = { de: 'Norwegen plant eine Fischmaut.', en: 'Norway plans a levy.' };

/**
 * Who takes which side behind an opening sentence, Norway's plan unless another is given: "SWE oppose" on what that is about, "SWE support delay" on
 * something else, "(hypothetical)" where it is not asserted. What is told as the past is left out.
 */
export function readLevy(language: 'de' | 'en', text: string, opening = plan[language], matter = /levy|maut/): string[] {
  const { statements } = coder.code({ title: '', text: `${opening} ${text}`, language, publishedAt: '2025-06-10T08:00:00Z' });
  const told = statements.filter(({ evidence, modality }) => evidence.start > opening.length && modality !== 'historical');
  const named = told.map(({ actor, onBehalfOf, stance, subject, modality }) => {
    const other = matter.test(subject.id) ? '' : ` ${subject.id.replace('open:', '')}`;
    return `${(onBehalfOf ?? actor).id.replace(/^(?:country|group|org):/, '')} ${stance}${other}${/^(?:asserted|conditional)$/.test(modality) ? '' : ` (${modality})`}`;
  });
  return [...new Set(named)].sort();
}
