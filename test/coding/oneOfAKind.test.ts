import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

function subjectsOf(text: string): string[] {
  const { statements } = coder.code({ title: '', text, language: 'de', publishedAt: '2026-03-02T08:00:00Z' });
  return statements.map(({ stance, subject }) => `${stance} ${subject.label}`);
}

describe('a compound of a kind named before', () => {
  it('is a matter of its own: the ferry tax is not the tariffs', () => {
    expect(subjectsOf('Norwegen will die Zölle senken und die Fährsteuer abschaffen.')).toEqual(['oppose Zölle', 'oppose Fährsteuer']);
  });

  it('is the one that was named by the same thing', () => {
    const [first, second] = coder.code({
      title: '',
      text: 'Norwegen fordert eine Abgabe auf Zucker. Island lehnt die Zuckersteuer ab.',
      language: 'de',
      publishedAt: '2026-03-02T08:00:00Z',
    }).statements;
    expect(second!.subject.id).toBe(first!.subject.id);
  });

  it('has the gender of its article, for the relative clause behind it', () => {
    expect(subjectsOf('Die Fährsteuer, die Norwegen seit Jahren bekämpft, kommt im Mai.')).toEqual(['oppose Fährsteuer']);
  });
});
