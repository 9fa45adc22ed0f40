import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const subjectsOf = (text: string): string[] => codeSentence('de', text).map(({ stance, subject }) => `${stance} ${subject.label}`);

describe('a compound of a kind named before', () => {
  it('is a matter of its own: the ferry tax is not the tariffs', () => {
    expect(subjectsOf('Norwegen will die Zölle senken und die Fährsteuer abschaffen.')).toEqual(['oppose Zölle', 'oppose Fährsteuer']);
  });

  it('is the one that was named by the same thing', () => {
    const [first, second] = codeSentence('de', 'Norwegen fordert eine Abgabe auf Zucker. Island lehnt die Zuckersteuer ab.');
    expect(second!.subject.id).toBe(first!.subject.id);
  });

  it('has the gender of its article, for the relative clause behind it', () => {
    expect(subjectsOf('Die Fährsteuer, die Norwegen seit Jahren bekämpft, kommt im Mai.')).toEqual(['oppose Fährsteuer']);
  });
});
