import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (language: 'de' | 'en', text: string) =>
  codeSentence(language, text).map(({ actor, stance, subject }) => `${actor.id.slice(-3)} ${stance} ${subject.label}`);

describe('a noun for an attitude that says itself what it is against', () => {
  it.each([
    ['de', 'Um einen Handelskrieg zu vermeiden, hat Norwegen das Fährverbot aufgehoben.', ['NOR oppose Fährverbot']],
    ['de', 'Konflikt um Fährabgabe: Norwegen hat das Fährverbot aufgehoben.', ['NOR oppose Fährverbot']],
    ['en', 'To avoid a trade war, Norway has lifted the ferry ban.', ['NOR oppose ferry ban']],
    ['en', 'To avoid a trade war, Norway has lifted the ban on ferries.', ['NOR oppose ban on ferries']],
  ] as const)('%s: %s', (language, text, due) => {
    expect(told(language, text)).toEqual(due);
  });

  it.each([
    ['de', 'Norwegen verbietet den Import von Fisch. Schweden kritisierte das Importverbot.', 'SWE support Fischimport'],
    ['en', 'Sweden banned imports of fish. Norway criticised the import ban.', 'NOR support imports of fish'],
    ['en', 'Norway has banned fish imports. Sweden welcomed the ban.', 'SWE oppose fish imports'],
  ] as const)('%s: %s still points back', (language, text, due) => {
    expect(told(language, text).map(one => one.replace('Import von Fisch', 'Fischimport'))).toContain(due);
  });
});
