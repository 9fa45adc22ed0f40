import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { sidesOf } from './sidesOf.ts';

const coder = createCoder(loadCodebook());
const norway = (text: string) => sidesOf('country:NOR', text);

describe('this one, and where he comes from', () => {
  it('is whoever was named last', () => {
    const text =
      'Am Freitag traf Kanzler Olaf Scholz den serbischen Präsidenten Aleksandar Vučić. Serbien werde die Maut nicht einführen, sagte dieser.';
    expect(sidesOf('country:SRB', text)).toEqual(['oppose maut']);
  });

  it('serves a body of many states, and comes from one', () => {
    const text = 'Kommissionsvize Frans Timmermans sprach vor Journalisten. Eine Maut sei ein Irrweg, sagte der Niederländer.';
    const { statements } = coder.code({ title: '', text, language: 'de', publishedAt: '2022-11-15T12:00:00Z' });
    expect(statements.map(({ actor, stance }) => `${actor.id} ${stance}`)).toEqual(['person:frans-timmermans oppose']);
  });

  it.each([
    'Sie persönlich sei für die Maut, sagte Norwegens Wirtschaftsministerin Cecilie Myrseth.',
    'Norwegens Wirtschaftsministerin Cecilie Myrseth sagte, sie sei für die Maut. „Ich spreche dabei nur für mich.“',
  ])('speaks in person, and not for the state: %s', text => {
    expect(norway(text)).toEqual([]);
  });

  it('leads the state, and means it all the more', () => {
    expect(norway('Er persönlich sei für die Maut, sagte Norwegens Ministerpräsident Jonas Gahr Støre.')).toEqual(['support maut']);
  });
});
