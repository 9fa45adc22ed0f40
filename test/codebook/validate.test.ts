import { describe, expect, it } from 'vitest';
import type { Codebook, Person } from '../../src/codebook/schema.ts';
import { checkCodebook } from '../../src/codebook/validate.ts';

const chancellor = (id: string, from?: string, to?: string): Person => ({
  id: `person:${id}`,
  name: id,
  aliases: [],
  surnames: [id],
  gender: 'f',
  roles: [{ for: 'country:DEU', role: 'head-of-government', from, to }],
});

function findings(persons: Person[], today = '2025-06-01'): string[] {
  const roles: Codebook['roles'] = [
    { role: 'head-of-government', rank: 'head', speaksFor: true, single: true, titles: { de: [], en: [] } },
  ];
  const codebook: Codebook = {
    version: 'x',
    persons,
    bodies: [],
    roles,
    issues: [],
    cues: { de: [], en: [] },
    interchangeable: { de: [], en: [], across: {} },
    deeds: { de: {}, en: {} },
  };
  return checkCodebook(codebook, today).map(finding => `${finding.kind}: ${finding.message}`);
}

describe('the dates of an office', () => {
  it('are complete when one holder follows the other and the last is in office', () => {
    expect(findings([chancellor('B', '2024-01-01'), chancellor('A', '2020-01-01', '2024-01-01')])).toEqual([]);
  });

  it('overlap when two hold it on one day', () => {
    expect(findings([chancellor('A', '2020-01-01', '2024-01-02'), chancellor('B', '2024-01-01')])).toEqual([
      'overlap: head-of-government of country:DEU: A and B both on 2024-01-01',
    ]);
  });

  it('overlap when the first has no end', () => {
    expect(findings([chancellor('A', '2020-01-01'), chancellor('B', '2024-01-01')])).toHaveLength(1);
  });

  it('have a gap when nobody held it for more than a slow succession', () => {
    expect(findings([chancellor('A', '2020-01-01', '2024-01-01'), chancellor('B', '2024-06-01')])).toEqual([
      'gap: head-of-government of country:DEU: nobody between A (until 2024-01-01) and B (from 2024-06-01)',
    ]);
    expect(findings([chancellor('A', '2020-01-01', '2024-01-01'), chancellor('B', '2024-02-01')])).toEqual([]);
  });

  it('look expired when the last holder left and nobody is known to follow', () => {
    const persons = [chancellor('A', '2020-01-01', '2025-01-01')];
    expect(findings(persons)).toEqual(['expired: head-of-government of country:DEU: nobody since A left on 2025-01-01']);
    expect(findings(persons, '2024-12-31')).toEqual([]);
  });
});
