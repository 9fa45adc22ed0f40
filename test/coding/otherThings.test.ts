import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) => codeSentence('de', text).map(({ stance, subject }) => `${stance} ${subject.label}`);

describe('several things in one phrase, and what explains a thing', () => {
  it.each([
    ['Norwegen hat nicht nur die Hafensteuer, sondern auch die Fährabgabe abgeschafft.', ['oppose Hafensteuer', 'oppose Fährabgabe']],
    ['Norwegen hat sowohl die Hafensteuer als auch die Fährabgabe abgeschafft.', ['oppose Hafensteuer', 'oppose Fährabgabe']],
    ['Nicht nur die Hafensteuer, auch den Fährvertrag lehnt Norwegen ab.', ['oppose Hafensteuer', 'oppose Fährvertrag']],
    ['Norwegen lehnt die Hafensteuer, die Quote und die Fährabgabe ab.', ['oppose Hafensteuer', 'oppose Quote', 'oppose Fährabgabe']],
    ['Norwegen hat die Fährabgabe, eine Steuer auf Schiffe, abgeschafft.', ['oppose Fährabgabe']],
    ['Norwegen lehnt die Fährabgabe ab, um den Streit mit Schweden beizulegen.', ['oppose Fährabgabe']],
    ['Norwegen hat beschlossen, die Fährabgabe abzuschaffen und verlangt zugleich Reformen.', ['oppose Fährabgabe', 'support Reformen']],
    ['Norwegen lehnt nicht die Hafensteuer, sondern die Fährabgabe ab.', ['oppose Fährabgabe']],
    ['Norwegen unterstützt eher das Verbot als die Abgabe.', ['support Verbot']],
  ])('%s', (text, due) => {
    expect(told(text)).toEqual(due);
  });
});
