import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** What Norway is read to hold on a matter. */
const read = (language: 'de' | 'en', text: string): string[] =>
  codeSentence(language, text)
    .filter(({ actor, onBehalfOf, subject }) => (onBehalfOf ?? actor).id === 'country:NOR' && subject.kind !== 'actor')
    .map(({ stance, subject }) => `${stance} ${subject.id}`);

describe('what somebody is blamed or praised for', () => {
  it.each<['de' | 'en', string, string]>([
    ['en', 'Norway accused Sweden of blocking the levy.', 'support open:levy'],
    ['en', 'Norway accused Sweden of having sabotaged the levy.', 'support open:levy'],
    ['en', 'Norway criticised Sweden for backing the levy.', 'oppose open:levy'],
    ['en', 'Norway condemned Sweden for abandoning the levy.', 'support open:levy'],
    ['en', 'Norway thanked Sweden for supporting the levy.', 'support open:levy'],
    ['en', 'Norway congratulated Sweden on rejecting the levy.', 'oppose open:levy'],
    ['en', 'Sweden thanked Denmark for backing the levy. So did Norway.', 'support open:levy'],
    ['en', 'Norway is pleased that Sweden has scrapped the levy.', 'oppose open:levy'],
    ['en', 'Norway is relieved that Sweden has backed the levy.', 'support open:levy'],
    ['de', 'Norwegen warf Schweden vor, die Maut zu blockieren.', 'support open:maut'],
    ['de', 'Norwegen beschuldigte Schweden, die Maut zu untergraben.', 'support open:maut'],
    ['de', 'Norwegen kritisierte Schweden dafür, die Maut zu unterstützen.', 'oppose open:maut'],
    ['de', 'Norwegen dankte Schweden dafür, die Maut zu unterstützen.', 'support open:maut'],
  ])('tells the side of whoever does so (%s): %s', (language, text, side) => {
    expect(read(language, text)).toEqual([side]);
  });

  it.each<['de' | 'en', string]>([
    ['en', 'Norway did not accuse Sweden of blocking the levy.'],
    ['en', 'Did Norway accuse Sweden of blocking the levy?'],
    ['en', 'Norway accused Sweden of counting the votes.'],
    ['en', 'Sweden accused Norway of blocking the levy. Oslo denied it.'],
    ['de', 'Schweden warf Norwegen vor, die Maut zu blockieren. Oslo wies das zurück.'],
    ['de', 'Norwegen warf Schweden vor, zu viel zu reden.'],
  ])('tells none here (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});
