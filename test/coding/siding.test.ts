import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

/** "country stance" of Finland and Iceland behind Norway's plan and Denmark's answer. */
const read = (text: string) => readLevy('en', text).filter(one => /^(?:FIN|ISL)/.test(one));

describe('who takes the side of one who has just stated his', () => {
  it.each([
    ['Denmark rejected it. Helsinki backed Copenhagen.', ['FIN oppose']],
    ['Denmark rejected it. Finland seconded the Danes.', ['FIN oppose']],
    ['Denmark rejected it. Finland disagreed with the Danes.', ['FIN support']],
    ['Prime Minister Ulf Kristersson of Sweden rejected it. Finland and Iceland are at his side.', ['FIN oppose', 'ISL oppose']],
    ["Sweden supports it. Iceland took Stockholm's side.", ['ISL support']],
    ["Sweden rejected it. Iceland praised Stockholm's stance.", ['ISL oppose']],
    ["Sweden rejected it. Iceland criticised Oslo's position.", ['ISL oppose']],
  ])('holds it as well: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });

  it.each([
    'Sweden rejected it. Iceland supports Ukraine.',
    'Sweden rejected it. Iceland is on the other side.',
    'Sweden will tighten its own rules. Iceland sided with nobody.',
  ])('but not of another, or of nobody: %s', text => {
    expect(read(text).filter(one => /^(?:FIN|ISL) \w+$/.test(one))).toEqual([]);
  });
});
